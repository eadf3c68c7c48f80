// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/sync/follower.h"
#include "tests/server/scim_client.h"
#include "tests/support/bots/list_bot.h"
#include "tests/views/console.h"
#include "views/groups/groups_pane.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// The groups pane on a real server that a played identity provider calls, followed live.
class TestGroupsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void groupsArriveWithMembersAndTheRoleTheyGive();
    void membersAreFoundAndCounted();
    void manyMembersComeAsTheListIsScrolled();
    void theRoleIsExplainedByItsRule();
    void aRuleThatNearlyMatchesIsPointedOut();
    void whatTheProviderDidIsThere();
    void theRawResourceIsSearchedAndCopied();
    void aGroupThatGoesLeavesTheInspector();
    void anEmptyListSaysWhyItIsEmpty();
    void anErrorIsNotAnEmptyList();

private:
    QByteArray person(const QByteArray& name);
    void join(const QByteArray& group, const QByteArrayList& members);
    /// The rules of the connection, each a group's name and a role; groups are found by their names.
    void setRules(const QList<std::pair<QString, QString>>& rules);
    [[nodiscard]] ListBot bot() const { return {m_window.get(), "groups"}; }
    [[nodiscard]] QStringList chain() const;

    std::unique_ptr<Console> m_console;
    std::unique_ptr<ScimClient> m_okta;
    std::unique_ptr<Follower> m_follower;
    std::unique_ptr<QWidget> m_window;
    GroupsPane* m_pane = nullptr;
};

void TestGroupsPane::init()
{
    m_console = std::make_unique<Console>();
    QVERIFY2(m_console->start(), m_console->server.errors().constData());
    m_okta = std::make_unique<ScimClient>(m_console->server, u"Acme workforce"_s);
    QVERIFY(m_okta->isReady());
    m_follower = std::make_unique<Follower>(*m_console->session, m_console->directory);
    m_window = std::make_unique<QWidget>();
    auto* layout = new QHBoxLayout(m_window.get());
    m_pane = new GroupsPane(m_console->at(), &QDateTime::currentDateTimeUtc, m_console->minutes);
    layout->addWidget(m_pane);
    m_window->resize(1280, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_follower->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_console->directory.syncState().phase, SyncState::Phase::Live, 30'000);
}

void TestGroupsPane::cleanup()
{
    m_window.reset();
    m_follower.reset();
    m_okta.reset();
    m_console.reset();
}

QByteArray TestGroupsPane::person(const QByteArray& name)
{
    return m_okta->createUser(name + "@acme.example");
}

void TestGroupsPane::join(const QByteArray& group, const QByteArrayList& members)
{
    QByteArrayList values;
    for (const auto& member : members)
        values.append(R"({"value":")" + member + R"("})");
    const auto joining = R"({"op":"add","path":"members","value":[)" + values.join(',') + "]}";
    QVERIFY(m_okta->patch("/Groups/" + group, joining).status < 300);
}

void TestGroupsPane::setRules(const QList<std::pair<QString, QString>>& rules)
{
    QJsonArray wanted;
    for (const auto& [group, role] : rules)
        wanted.append(QJsonObject{{u"groupName"_s, group}, {u"role"_s, role}});
    const QJsonObject draft{{u"ownDefault"_s, QJsonValue()}, {u"rules"_s, wanted}};
    const auto path = "/connections/" + m_okta->id().toLatin1() + "/role-rules";
    const auto applied = m_okta->admin("PUT", path, QJsonDocument(draft).toJson(), {{"If-Match", "*"}});
    QVERIFY2(applied.status == 200, applied.body.constData());
}

QStringList TestGroupsPane::chain() const
{
    QStringList lines;
    const auto labels = m_window->findChildren<PlainLabel*>(u"chainLine"_s);
    for (const auto* label : labels) {
        if (label->isVisible())
            lines.append(QString(label->text()).remove(QChar(0x2068)).remove(QChar(0x2069)));
    }
    return lines;
}

void TestGroupsPane::groupsArriveWithMembersAndTheRoleTheyGive()
{
    const auto admins = m_okta->createGroup("IT-Admins");
    m_okta->createGroup("All staff");
    join(admins, {person("ana"), person("bruno")});
    setRules({{u"IT-Admins"_s, u"admin"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(bot().column(0), (QStringList{u"All staff"_s, u"IT-Admins"_s}), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(bot().cell(1, 3), u"Admin"_s, 30'000);
    QCOMPARE(bot().cell(0, 3), u"none"_s);
    QTRY_COMPARE(bot().cell(1, 2), u"2"_s);
    QCOMPARE(bot().cell(1, 1), u"Acme workforce"_s);
    QCOMPARE(bot().count(), u"2 of 2 group(s)"_s);
    QVERIFY(bot().search(u"ADMIN"_s));
    QTRY_COMPARE(bot().column(0), QStringList{u"IT-Admins"_s});
    QCOMPARE(bot().count(), u"1 of 2 match"_s);
}

void TestGroupsPane::membersAreFoundAndCounted()
{
    const auto admins = m_okta->createGroup("IT-Admins");
    join(admins, {person("ana"), person("bruno"), person("silke")});
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 1, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(bot().cell(0, 2), u"3"_s, 30'000);
    QVERIFY(bot().choose(u"IT-Admins"_s));
    QTRY_VERIFY(bot().textOf("inspectorSubtitle").contains(u"pushed by"_s));
    QTRY_COMPARE_WITH_TIMEOUT(bot().rowsOf("members"), 3, 30'000);
    QCOMPARE(bot().textOf("memberCount"), u"3 of 3 member(s)"_s);
    QVERIFY(bot().type("memberSearch", u"SIL"_s));
    QTRY_COMPARE_WITH_TIMEOUT(bot().rowsOf("members"), 1, 30'000);
    QTRY_COMPARE(bot().textOf("memberCount"), u"1 of 3 members match"_s);
    QVERIFY(bot().cellOf("members", 0, 0).startsWith(u"silke"_s));
    QSignalSpy chosen(m_pane, &GroupsPane::memberActivated);
    auto* members = bot().get<Table>("members");
    members->setCurrentIndex(members->model()->index(0, 0));
    QTest::keyClick(members, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QVERIFY(bot().type("memberSearch", u"nobody"_s));
    QTRY_COMPARE_WITH_TIMEOUT(Bot(bot().get("members")).textOf("emptyTitle"), u"No member matches"_s, 30'000);
}

void TestGroupsPane::manyMembersComeAsTheListIsScrolled()
{
    constexpr int many = 1200;
    QByteArrayList members;
    QByteArrayList operations;
    const auto send = [&] {
        const auto answer = m_okta->bulk(operations.join(','));
        QCOMPARE(answer.status, 200);
        for (const auto& operation : answer.json["Operations"_L1].toArray())
            members.append(operation["location"_L1].toString().section(u'/', -1).toLatin1());
        operations.clear();
    };
    for (int at = 0; at < many; ++at) {
        const auto number = QByteArray::number(at).rightJustified(5, '0');
        operations.append(R"({"method":"POST","path":"/Users","bulkId":")" + number +
                          R"(","data":{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"p)" +
                          number + R"(@acme.example"}})");
        if (operations.size() == 200)
            send();
    }
    QCOMPARE(members.size(), many);
    const auto staff = m_okta->createGroup("All staff");
    join(staff, members);
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 1, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(bot().cell(0, 2), u"1\u202f200"_s, 60'000);
    QVERIFY(bot().choose(u"All staff"_s));
    auto* table = bot().get<Table>("members");
    QTRY_VERIFY_WITH_TIMEOUT(bot().rowsOf("members") > 0, 30'000);
    QVERIFY2(bot().rowsOf("members") < many, "everything was fetched at once");
    const auto isWhole = [&] {
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
        return bot().rowsOf("members") == many;
    };
    QVERIFY(QTest::qWaitFor(isWhole, 30'000));
    QTRY_COMPARE(bot().textOf("memberCount"), u"1\u202f200 of 1\u202f200 member(s)"_s);
    QCOMPARE(bot().cellOf("members", many - 1, 0), u"p01199@acme.example"_s);
}

void TestGroupsPane::theRoleIsExplainedByItsRule()
{
    m_okta->createGroup("IT-Admins");
    m_okta->createGroup("Board");
    setRules({{u"Board"_s, u"owner"_s}, {u"IT-Admins"_s, u"admin"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 2, 30'000);
    QVERIFY(bot().choose(u"IT-Admins"_s));
    bot().openTab(u"role"_s);
    QTRY_VERIFY_WITH_TIMEOUT(chain().contains(u"rule 2: IT-Admins → Admin"_s), 30'000);
    QVERIFY(bot().textOf("chainTitle").contains(u"Admin"_s));
    QVERIFY2(chain().join(u'\n').contains(u"before it, and go first"_s), qPrintable(chain().join(u'\n')));
    QVERIFY(chain().join(u'\n').contains(u"first rule that matches"_s));
    setRules({});
    QTRY_VERIFY_WITH_TIMEOUT(chain().contains(u"No rule names this group."_s), 30'000);
}

void TestGroupsPane::aRuleThatNearlyMatchesIsPointedOut()
{
    setRules({{u"Production-EU"_s, u"admin"_s}});
    m_okta->createGroup("Production EU");
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 1, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(bot().cell(0, 3), u"none, a rule nearly matches"_s, 30'000);
    QVERIFY(bot().choose(u"Production EU"_s));
    bot().openTab(u"role"_s);
    QTRY_VERIFY_WITH_TIMEOUT(chain().join(u'\n').contains(u"waits for a group called Production-EU"_s), 30'000);
}

void TestGroupsPane::whatTheProviderDidIsThere()
{
    const auto admins = m_okta->createGroup("IT-Admins");
    m_okta->createGroup("Other");
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 2, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_console->directory.events().isEmpty(), 30'000);
    QVERIFY(bot().choose(u"IT-Admins"_s));
    bot().openTab(u"activity"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bot().rowsOf("relatedEvents"), 1, 30'000);
    QCOMPARE(bot().cellOf("relatedEvents", 0, 2), u"POST /Groups"_s);
    join(admins, {person("ana")}); // arrives by itself
    QTRY_COMPARE_WITH_TIMEOUT(bot().rowsOf("relatedEvents"), 2, 30'000);
    QVERIFY(bot().cellOf("relatedEvents", 0, 2).startsWith(u"PATCH /Groups/"_s));
}

void TestGroupsPane::theRawResourceIsSearchedAndCopied()
{
    const auto admins = m_okta->createGroup("IT-Admins");
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 1, 30'000);
    QVERIFY(bot().choose(u"IT-Admins"_s));
    bot().openTab(u"raw"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bot().json("raw").contains(u"IT-Admins"_s), 30'000);
    const auto raw = QJsonDocument::fromJson(bot().json("raw").toUtf8()).object();
    QCOMPARE(raw["id"_L1].toString().toLatin1(), admins);
    const Bot view(bot().get("raw"));
    QVERIFY(view.click("jsonCopy"));
    QCOMPARE(QGuiApplication::clipboard()->text(), bot().json("raw"));
}

void TestGroupsPane::aGroupThatGoesLeavesTheInspector()
{
    const auto admins = m_okta->createGroup("IT-Admins");
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 1, 30'000);
    QVERIFY(bot().choose(u"IT-Admins"_s));
    QTRY_VERIFY(bot().shows("groupInspector"));
    QCOMPARE(m_okta->send("DELETE", "/Groups/" + admins).status, 204);
    QTRY_COMPARE_WITH_TIMEOUT(bot().rows(), 0, 30'000);
    QTRY_VERIFY(!bot().shows("groupInspector"));
}

void TestGroupsPane::anEmptyListSaysWhyItIsEmpty()
{
    QTRY_COMPARE_WITH_TIMEOUT(bot().state(), u"No group has been provisioned yet"_s, 30'000);
}

void TestGroupsPane::anErrorIsNotAnEmptyList()
{
    m_console->server.kill();
    const auto failed = [this] { return m_console->directory.completeness(Collection::Groups).error.has_value(); };
    QTRY_VERIFY_WITH_TIMEOUT(failed(), 30'000);
    QTRY_VERIFY(bot().state().contains(u"127.0.0.1"_s));
    QVERIFY(bot().shows("emptyAction"));
}

QTEST_MAIN(TestGroupsPane)
#include "tst_groups_pane.moc"
