// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/sync/follower.h"
#include "tests/server/scim_client.h"
#include "tests/support/bots/list_bot.h"
#include "tests/views/console.h"
#include "views/users/users_pane.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// The users pane on a real server that a played identity provider calls, followed live.
class TestListPanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void usersArriveByThemselves();
    void aUserIsFoundByAnyPartOfItsNames();
    void usersAreFiltered();
    void theInspectorShowsProfileGroupsAndRawScim();
    void cellAndRowAreCopied();
    void aChangeReachesTheInspector();
    void anEmptyListSaysWhyItIsEmpty();
    void anErrorIsNotAnEmptyList();

private:
    /// A user as Okta creates one; its id.
    QByteArray create(const QString& given, const QString& family);
    [[nodiscard]] ListBot users() const { return {m_window.get(), "users"}; }

    std::unique_ptr<Console> m_console;
    std::unique_ptr<ScimClient> m_okta;
    std::unique_ptr<Follower> m_follower;
    std::unique_ptr<QWidget> m_window;
};

void TestListPanes::init()
{
    m_console = std::make_unique<Console>();
    QVERIFY2(m_console->start(), m_console->server.errors().constData());
    m_okta = std::make_unique<ScimClient>(m_console->server, u"Acme workforce"_s);
    QVERIFY(m_okta->isReady());
    m_follower = std::make_unique<Follower>(*m_console->session, m_console->directory);
    m_window = std::make_unique<QWidget>();
    auto* layout = new QHBoxLayout(m_window.get());
    layout->addWidget(
        new UsersPane(m_console->at(), &QDateTime::currentDateTimeUtc, m_console->minutes, QDir::homePath()));
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_follower->start();
    const auto& directory = m_console->directory;
    QTRY_COMPARE_WITH_TIMEOUT(directory.syncState().phase, SyncState::Phase::Live, 30'000);
}

void TestListPanes::cleanup()
{
    m_window.reset();
    m_follower.reset();
    m_okta.reset();
    m_console.reset();
}

QByteArray TestListPanes::create(const QString& given, const QString& family)
{
    const auto address = u"%1.%2@acme.example"_s.arg(given, family).toLower();
    const QJsonObject user{
        {u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
        {u"userName"_s, address},
        {u"name"_s, QJsonObject{{u"givenName"_s, given}, {u"familyName"_s, family}}},
        {u"displayName"_s, given + u' ' + family},
        {u"emails"_s, QJsonArray{QJsonObject{{u"value"_s, address}, {u"type"_s, u"work"_s}, {u"primary"_s, true}}}},
        {u"externalId"_s, u"00u"_s + given},
        {u"active"_s, true}};
    const auto answer = m_okta->send("POST", "/Users", QJsonDocument(user).toJson());
    return answer.status == 201 ? answer.json["id"_L1].toString().toLatin1() : QByteArray();
}

void TestListPanes::usersArriveByThemselves()
{
    QCOMPARE(users().rows(), 0);
    QVERIFY(!create(u"Ana"_s, u"Silva"_s).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(users().column(0), QStringList{u"Ana Silva"_s}, 30'000);
    QVERIFY(!create(u"Bruno"_s, u"Silveira"_s).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(users().rows(), 2, 30'000);
    QTRY_COMPARE(users().count(), u"2 of 2 user(s)"_s);
    QCOMPARE(users().state(), QString());
}

void TestListPanes::aUserIsFoundByAnyPartOfItsNames()
{
    create(u"Ana"_s, u"Silva"_s);
    create(u"Tomás"_s, u"Basílio"_s);
    create(u"Bruno"_s, u"Costa"_s);
    QTRY_COMPARE_WITH_TIMEOUT(users().rows(), 3, 30'000);
    QVERIFY(users().search(u"SIL"_s)); // whatever the case and the accents
    QTRY_COMPARE(users().rows(), 2);
    QVERIFY(!users().column(0).contains(u"Bruno Costa"_s));
    QCOMPARE(users().count(), u"2 of 3 match"_s);
    QVERIFY(users().search(u"nobody of that name"_s));
    QTRY_COMPARE(users().state(), u"No user matches"_s);
    QVERIFY(users().click("emptyAction")); // which clears what was searched for
    QTRY_COMPARE(users().rows(), 3);
    QCOMPARE(users().textOf("search"), QString());
}

void TestListPanes::usersAreFiltered()
{
    create(u"Ana"_s, u"Silva"_s);
    const auto bruno = create(u"Bruno"_s, u"Costa"_s);
    QCOMPARE(m_okta->patch("/Users/" + bruno, R"({"op":"replace","value":{"active":false}})").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(users().column(1).contains(u"Suspended"_s), 30'000);
    QVERIFY(users().filterBy("state", u"active"_s)); // both were chosen
    QTRY_COMPARE(users().column(0), QStringList{u"Bruno Costa"_s});
    QVERIFY(users().click("stateChip"));
    QTRY_COMPARE(users().rows(), 2);
}

void TestListPanes::theInspectorShowsProfileGroupsAndRawScim()
{
    const auto ana = create(u"Ana"_s, u"Silva"_s);
    const auto group = m_okta->createGroup("IT-Admins");
    QVERIFY(m_okta->patch("/Groups/" + group, addingMember(ana)).status < 300);
    QTRY_COMPARE_WITH_TIMEOUT(users().rows(), 1, 30'000);
    QVERIFY(!users().shows("userInspector"));
    QVERIFY(users().choose(u"Ana Silva"_s));
    QTRY_VERIFY(users().shows("userInspector"));
    QCOMPARE(users().fact(u"First name"_s), u"Ana"_s);
    QCOMPARE(users().fact(u"User name"_s), u"ana.silva@acme.example"_s);
    QCOMPARE(users().fact(u"External id"_s), u"00uAna"_s);
    QCOMPARE(users().fact(u"Title"_s), u"–"_s);
    QCOMPARE(users().fact(u"Id"_s).toLatin1(), ana);
    users().openTab(u"groups"_s);
    QTRY_COMPARE_WITH_TIMEOUT(users().rowsOf("userGroups"), 1, 30'000);
    QCOMPARE(users().cellOf("userGroups", 0, 0), u"IT-Admins"_s);
    users().openTab(u"raw"_s);
    const auto raw = QJsonDocument::fromJson(users().json("raw").toUtf8()).object();
    QCOMPARE(raw["id"_L1].toString().toLatin1(), ana);
    QCOMPARE(raw["name"_L1]["familyName"_L1].toString(), u"Silva"_s);
    QCOMPARE(raw["meta"_L1]["resourceType"_L1].toString(), u"User"_s);
}

void TestListPanes::cellAndRowAreCopied()
{
    QVERIFY(!create(u"Ana"_s, u"Silva"_s).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(users().rows(), 1, 30'000);
    QVERIFY(users().choose(u"Ana Silva"_s));
    auto* table = users().get("users");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Ana Silva"_s);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const auto cells = QGuiApplication::clipboard()->text().split(u'\t');
    QCOMPARE(cells.constFirst(), u"Ana Silva"_s);
    QVERIFY(cells.contains(u"Active"_s));
}

void TestListPanes::aChangeReachesTheInspector()
{
    const auto ana = create(u"Ana"_s, u"Silva"_s);
    QTRY_COMPARE_WITH_TIMEOUT(users().rows(), 1, 30'000);
    QVERIFY(users().choose(u"Ana Silva"_s));
    QTRY_COMPARE(users().textOf("inspectorPill"), u"Active"_s);
    const auto change = R"({"op":"replace","value":{"title":"Director","active":false}})";
    QCOMPARE(m_okta->patch("/Users/" + ana, change).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(users().textOf("inspectorPill"), u"Suspended"_s, 30'000);
    QTRY_COMPARE(users().fact(u"Title"_s), u"Director"_s);
    QTRY_VERIFY_WITH_TIMEOUT(users().json("raw").contains(u"Director"_s), 30'000);
    QCOMPARE(m_okta->send("DELETE", "/Users/" + ana).status, 204);
    QTRY_COMPARE_WITH_TIMEOUT(users().rows(), 0, 30'000);
    QTRY_VERIFY(!users().shows("userInspector"));
}

void TestListPanes::anEmptyListSaysWhyItIsEmpty()
{
    QTRY_COMPARE_WITH_TIMEOUT(users().state(), u"Nobody has been provisioned yet"_s, 30'000);
    QVERIFY(users().textOf("emptyText").contains(u"Acme workforce"_s)); // set up, and never called
    QCOMPARE(m_okta->get("/Users?startIndex=1&count=1").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(users().textOf("emptyText").startsWith(u"The identity providers have called"_s), 30'000);
}

void TestListPanes::anErrorIsNotAnEmptyList()
{
    m_console->server.kill();
    Directory& directory = m_console->directory;
    QTRY_VERIFY_WITH_TIMEOUT(directory.completeness(Collection::Users).error.has_value(), 30'000);
    QTRY_VERIFY(users().state().contains(u"127.0.0.1"_s));
    QVERIFY(users().shows("emptyAction"));
}

QTEST_MAIN(TestListPanes)
#include "tst_list_panes.moc"
