// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/shown_text.h"
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
    void fiftyThousandMembersComeAsTheListIsScrolled();
    void removingSaysWhoLosesWhatAndKeepsThem();
    void whoCameMeanwhileStopsTheRemoval();
    void theGroupOfTheLastManagersStays();
    void theRoleIsExplainedByItsRule();
    void aRuleThatNearlyMatchesIsPointedOut();
    void whatTheProviderDidIsThere();
    void theRawResourceIsSearchedAndCopied();
    void aGroupThatGoesLeavesTheInspector();
    void anEmptyListSaysWhyItIsEmpty();
    void anErrorIsNotAnEmptyList();

private:
    QByteArray person(const QByteArray& name);
    /// `p00000@acme.example` and so on; their ids.
    QByteArrayList people(int count);
    /// The question whether the group is to go, with everything counted.
    [[nodiscard]] bool askToRemove(const QString& group);
    [[nodiscard]] QString textsOf(const QByteArray& objectName) const;
    void join(const QByteArray& group, const QByteArrayList& members);
    /// The rules of the connection, each a group's name and a role; groups are found by their names.
    void setRules(const QList<std::pair<QString, QString>>& rules);
    [[nodiscard]] ListBot bot() const { return {m_window.get(), "groups"}; }
    [[nodiscard]] Bot dialog() const { return Bot(m_window.get()); }
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
    m_pane =
        new GroupsPane(m_console->at(), &QDateTime::currentDateTimeUtc, m_console->minutes, m_console->restoreFolder());
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

QByteArrayList TestGroupsPane::people(int count)
{
    QByteArrayList ids;
    QByteArrayList operations;
    for (int at = 0; at < count; ++at) {
        const auto number = QByteArray::number(at).rightJustified(5, '0');
        operations.append(R"({"method":"POST","path":"/Users","bulkId":")" + number +
                          R"(","data":{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"p)" +
                          number + R"(@acme.example"}})");
        if (operations.size() < 200 && at + 1 < count)
            continue;
        const auto answer = m_okta->bulk(operations.join(','));
        const auto done = answer.json["Operations"_L1].toArray();
        for (const auto& operation : done)
            ids.append(operation["location"_L1].toString().section(u'/', -1).toLatin1());
        operations.clear();
    }
    return ids;
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
    const auto members = people(many);
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

/// As many as the largest groups have, of a real server whose database was filled without HTTP. (issue: groups to
/// 50 000)
void TestGroupsPane::fiftyThousandMembersComeAsTheListIsScrolled()
{
    constexpr int many = 50'000;
    const auto staff = m_okta->createGroup("All staff");
    const auto& database = m_console->server.database();
    const auto group = QString::fromLatin1(staff);
    database.run(u"INSERT INTO \"user\" (id, account_id, connection_id, user_name, user_name_key, display_name, "
                 "sort_key, search_key, active, body, created_at, changed_at) "
                 "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1), "
                 "t(x) AS (SELECT 'p' || CAST(100000 + i AS TEXT) FROM n) "
                 "SELECT x, g.account_id, g.connection_id, x, x, x, x, x, 1, '{}', 0, 0 "
                 "FROM t, user_group g WHERE g.id = '%2'"_s.arg(QString::number(many - 1), group));
    database.run(u"INSERT INTO membership (group_rid, user_rid, since) SELECT g.rid, u.rid, 0 FROM user_group g, "
                 "\"user\" u WHERE g.id = '%1' AND u.id LIKE 'p1_____'"_s.arg(group));
    database.run(u"UPDATE user_group SET member_count = %1 WHERE id = '%2'"_s.arg(QString::number(many - 1), group));
    join(staff, {person("zoe")}); // tells the console of the group
    QTRY_COMPARE_WITH_TIMEOUT(bot().cell(0, 2), u"50\u202f000"_s, 60'000);
    QVERIFY(bot().choose(u"All staff"_s));
    auto* table = bot().get<Table>("members");
    QTRY_VERIFY_WITH_TIMEOUT(bot().rowsOf("members") > 0, 30'000);
    QVERIFY2(bot().rowsOf("members") <= 1'000, "everything was fetched at once");
    QCOMPARE(bot().textOf("memberCount"), u"500 of 50\u202f000 member(s)"_s);
    const auto isWhole = [&] {
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
        return bot().rowsOf("members") == many;
    };
    QVERIFY(QTest::qWaitFor(isWhole, 120'000));
    QCOMPARE(bot().textOf("memberCount"), u"50\u202f000 of 50\u202f000 member(s)"_s);
    QCOMPARE(bot().cellOf("members", 0, 0), u"p100001"_s);
    QVERIFY(bot().cellOf("members", many - 1, 0).startsWith(u"zoe"_s));
    QVERIFY(bot().type("memberSearch", u"p149999"_s));
    QTRY_COMPARE_WITH_TIMEOUT(bot().textOf("memberCount"), u"1 of 50\u202f000 members match"_s, 30'000);
}

bool TestGroupsPane::askToRemove(const QString& group)
{
    return QTest::qWaitFor([&] { return bot().choose(group); }, 30'000) && bot().click("removeGroup") &&
           dialog().sees("changeEffects");
}

QString TestGroupsPane::textsOf(const QByteArray& objectName) const
{
    QStringList texts;
    const auto all = m_window->findChildren<QWidget*>(QString::fromLatin1(objectName));
    for (const auto* widget : all) {
        const auto labels = widget->findChildren<QLabel*>();
        for (const auto* label : labels)
            texts.append(plainText(label->text()));
    }
    return texts.join(u'\n');
}

/// The blast radius before, and exactly those who lose it in the restore file. (user-needs, N3)
void TestGroupsPane::removingSaysWhoLosesWhatAndKeepsThem()
{
    constexpr int many = 412;
    const auto members = people(many);
    QCOMPARE(members.size(), many);
    const auto helpers = m_okta->createGroup("Helpers");
    join(helpers, members);
    setRules({{u"Helpers"_s, u"support"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(bot().cell(0, 2), u"412"_s, 60'000);
    QVERIFY(askToRemove(u"Helpers"_s));
    const auto said = textsOf("changeEffects");
    QVERIFY2(said.contains(u"are in it no longer\n412"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Support → Member\n412"_s), qPrintable(said));
    QVERIFY2(said.contains(u"and 409 more"_s), qPrintable(said));
    const auto warned = textsOf("changeWarning");
    QVERIFY2(warned.contains(u"1 role rule(s)"_s), qPrintable(warned));
    QVERIFY2(warned.contains(u"source of truth"_s), qPrintable(warned));
    QVERIFY(dialog().get<QPlainTextEdit>("changeNames")->toPlainText().split(u'\n').contains(u"p00411@acme.example"_s));
    auto* deed = dialog().get<QAbstractButton>("confirm");
    QCOMPARE(deed->text(), u"Remove the group with 412 member(s)"_s);
    QVERIFY(!deed->isEnabled());
    QVERIFY(dialog().type("typedWord", u"Helpers"_s) && dialog().click("confirm"));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog().shows("removeGroupDialog") && bot().rows() == 0, 60'000);
    auto kept = keptUsers(m_console->restoreFolder());
    QCOMPARE(kept.removeAll(QString()), 1); // the line of the group itself
    QCOMPARE(kept.size(), many);
    QCOMPARE(kept.constFirst(), u"p00000@acme.example"_s);
    QCOMPARE(kept.constLast(), u"p00411@acme.example"_s);
    QFile file(QDir(m_console->restoreFolder()).entryInfoList(QDir::Files).constFirst().filePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto resource = QJsonDocument::fromJson(file.readLine());
    QCOMPARE(resource["displayName"_L1].toString(), u"Helpers"_s);
    QCOMPARE(resource["members"_L1].toArray().size(), many);
    QCOMPARE(m_okta->get("/Groups/" + helpers).status, 404);
    QCOMPARE(m_okta->get("/Users?count=0").json["totalResults"_L1].toInt(), many);
    const auto roles = m_okta->admin("GET", "/users?role=support&limit=1").json;
    QCOMPARE(roles["total"_L1].toInt(-1), 0);
    const auto told = textsOf("doneBar");
    QVERIFY2(told.contains(u"The group “Helpers” with 412 member(s) was removed."_s), qPrintable(told));
    QVERIFY2(told.contains(m_console->restoreFolder()), qPrintable(told));
}

/// Nobody loses anything whom nobody was shown. (user-needs, N3)
void TestGroupsPane::whoCameMeanwhileStopsTheRemoval()
{
    const auto admins = m_okta->createGroup("Desk");
    const auto ana = person("ana");
    join(admins, {ana, person("bruno")});
    QTRY_COMPARE_WITH_TIMEOUT(bot().cell(0, 2), u"2"_s, 30'000);
    QVERIFY(askToRemove(u"Desk"_s));
    join(admins, {person("cleo")});
    QVERIFY(
        m_okta->patch("/Groups/" + admins, R"({"op":"remove","path":"members[value eq \")" + ana + R"(\"]"})").status <
        300);
    QVERIFY(dialog().type("typedWord", u"Desk"_s) && dialog().click("confirm"));
    const auto message = [this] { return textsOf("removeGroupDialog"); };
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"Nothing was changed"_s), 30'000);
    QVERIFY2(message().contains(u"1 came: cleo"_s), qPrintable(message()));
    QVERIFY2(message().contains(u"1 left: ana"_s), qPrintable(message()));
    QVERIFY(!dialog().get("confirm")->isEnabled());
    QVERIFY(keptUsers(m_console->restoreFolder()).isEmpty());
    QCOMPARE(m_okta->get("/Groups/" + admins).status, 200);
}

void TestGroupsPane::theGroupOfTheLastManagersStays()
{
    const auto admins = m_okta->createGroup("IT-Admins");
    join(admins, {person("ana"), person("bruno")});
    setRules({{u"IT-Admins"_s, u"admin"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(bot().cell(0, 2), u"2"_s, 30'000);
    QVERIFY(askToRemove(u"IT-Admins"_s));
    const auto warned = textsOf("changeWarning");
    QVERIFY2(warned.contains(u"Nobody of this account could manage provisioning"_s), qPrintable(warned));
    QVERIFY2(warned.contains(u"ana@acme.example"_s) && warned.contains(u"bruno@acme.example"_s), qPrintable(warned));
    QVERIFY(dialog().type("typedWord", u"IT-Admins"_s));
    QVERIFY(!dialog().get("confirm")->isEnabled());
    QVERIFY(dialog().click("keep"));
    QCOMPARE(m_okta->get("/Groups/" + admins).status, 200);
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
