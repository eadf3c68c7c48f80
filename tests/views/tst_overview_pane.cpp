// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/main_window.h"
#include "app/pane_settings.h"
#include "app/panes.h"
#include "app/settings.h"
#include "model/sync/follower.h"
#include "tests/server/scim_client.h"
#include "tests/support/bots/activity_bot.h"
#include "tests/support/bots/step_count.h"
#include "tests/views/console.h"

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// The overview in the whole window, on a real server that a played identity provider calls.
class TestOverviewPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itStandsFirstAndSaysThatNothingIsNeeded();
    void usersSeatsAndConnectionsAreCounted();
    void oneAccountAlone();
    void refusalsLeadToTheirCauseInTwoClicks();
    void aForetoldQuarantineIsHandedOnInThreeSteps();
    void whetherSyncRunsIsThereAtTheStart();
    void aTokenThatEndsLeadsToItsReplacement();
    void heldDeactivationsAreShown();
    void aWaitingRuleNamesWhatMayBeMeant();
    void takenSeatsAreShown();
    void aStretchOfTheChartLeadsToItsRequests();
    void anErrorIsSaid();

private:
    [[nodiscard]] Bot bot() const { return Bot(m_window.get()); }
    [[nodiscard]] QString tile(const char* name, const char* part) const
    {
        return bot().get(name)->findChild<QLabel*>(QLatin1StringView(part))->text();
    }
    [[nodiscard]] QStringList needs() const;
    [[nodiscard]] QString textBelow(const QString& title) const;
    /// Presses the button of the first need with that text in its title.
    [[nodiscard]] bool press(const QString& title) const;
    [[nodiscard]] test::HttpAnswer admin(const QByteArray& method, const QByteArray& path, const QByteArray& body = {},
                                         const test::HttpHeaders& headers = {{"If-Match", "*"}})
    {
        return m_idp->admin(method, path, body, headers);
    }

    std::unique_ptr<Console> m_console;
    std::unique_ptr<ScimClient> m_idp;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<PaneSettings> m_memory;
    std::unique_ptr<Follower> m_follower;
    std::unique_ptr<MainWindow> m_window;
    Panes m_panes;
};

void TestOverviewPane::init()
{
    m_console = std::make_unique<Console>();
    QVERIFY2(m_console->start(), m_console->server.errors().constData());
    m_idp = std::make_unique<ScimClient>(m_console->server, u"Acme workforce"_s);
    QVERIFY(m_idp->isReady());
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"provost.ini"_s));
    m_memory = std::make_unique<PaneSettings>(*m_settings, u"server"_s);
    m_follower = std::make_unique<Follower>(*m_console->session, m_console->directory);
    m_window = std::make_unique<MainWindow>(*m_settings, m_console->minutes);
    m_panes = makePanes(m_console->at(), m_console->clipboard, m_console->minutes, *m_memory, QDir::homePath(),
                        {[] {}, [this](const QString& pane) { m_window->choosePane(pane); },
                         [this](const QString& pane, int number, const QString& meaning) {
                             m_window->setBadge(pane, number, meaning);
                         }});
    m_window->showServer(u"Test server"_s, {}, m_console->directory, m_panes.entries);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_follower->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_console->directory.syncState().phase, SyncState::Phase::Live, 30'000);
}

void TestOverviewPane::cleanup()
{
    m_window->closeServer();
    m_window.reset();
    m_follower.reset();
    m_panes = {};
    m_memory.reset();
    m_settings.reset();
    m_folder.reset();
    m_idp.reset();
    m_console.reset();
}

QStringList TestOverviewPane::needs() const
{
    QStringList titles;
    const auto labels = m_window->findChildren<QLabel*>(u"needTitle"_s);
    for (const auto* label : labels) {
        if (label->isVisible())
            titles.append(QString(label->text()).remove(QChar(0x2068)).remove(QChar(0x2069)));
    }
    return titles;
}

QString TestOverviewPane::textBelow(const QString& title) const
{
    const auto labels = m_window->findChildren<QLabel*>(u"needTitle"_s);
    for (const auto* label : labels) {
        if (label->isVisible() && label->text().remove(QChar(0x2068)).remove(QChar(0x2069)).contains(title))
            return label->parentWidget()
                ->findChild<QLabel*>(u"needText"_s)
                ->text()
                .remove(QChar(0x2068))
                .remove(QChar(0x2069));
    }
    return {};
}

bool TestOverviewPane::press(const QString& title) const
{
    const auto buttons = m_window->findChildren<QAbstractButton*>();
    for (auto* button : buttons) {
        const auto name = button->accessibleName().remove(QChar(0x2068)).remove(QChar(0x2069));
        if (!button->isVisible() || !button->objectName().startsWith("need-"_L1) || !name.contains(title))
            continue;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    return false;
}

void TestOverviewPane::itStandsFirstAndSaysThatNothingIsNeeded()
{
    QVERIFY(bot().shows("overviewPane"));
    // Until its identity provider calls, nobody knows whether the token arrived.
    QTRY_COMPARE_WITH_TIMEOUT(needs(), QStringList{u"The token of Acme workforce was never received"_s}, 30'000);
    QCOMPARE(m_idp->get("/Users?startIndex=1&count=1").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(bot().shows("nothingNeeded"), 30'000);
    QVERIFY(bot().textOf("nothingNeeded").startsWith(u"Nothing."_s));
    QCOMPARE(needs(), QStringList());
    QVERIFY(!bot().get<QAbstractButton>("nav.overview")->accessibleName().contains(u"1"_s));
}

void TestOverviewPane::usersSeatsAndConnectionsAreCounted()
{
    const auto ana = m_idp->createUser("ana@acme.example");
    const auto bruno = m_idp->createUser("bruno@acme.example");
    const auto carla = m_idp->createUser("carla@acme.example");
    QVERIFY(m_idp->createUser("carla@acme.example").isEmpty());
    QCOMPARE(m_idp->patch("/Users/" + bruno, R"({"op":"replace","value":{"active":false}})").status, 200);
    QCOMPARE(m_idp->send("DELETE", "/Users/" + carla).status, 204);
    QTRY_COMPARE_WITH_TIMEOUT(tile("usersTile", "number"), u"2"_s, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(tile("usersTile", "detail"), u"1 active, 1 suspended"_s, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(tile("seatsTile", "number"), u"1"_s, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(tile("connectionsTile", "detail"), u"1 alive"_s, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(tile("requestsTile", "number"), u"6"_s, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(tile("requestsTile", "detail"), u"1 refused, 1 cause(s)"_s, 30'000);
    QVERIFY(bot().click("usersTile"));
    QTRY_VERIFY(bot().shows("usersPane"));
}

void TestOverviewPane::oneAccountAlone()
{
    QVERIFY(!m_idp->createUser("ana@acme.example").isEmpty());
    ScimClient other(m_console->server, u"Initech pilot"_s);
    QVERIFY(!other.createUser("peter@initech.example").isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(tile("usersTile", "number"), u"2"_s, 30'000);
    const auto connection = m_console->directory.connection(ConnectionId(other.id()));
    QVERIFY(connection);
    m_panes.setAccount(connection->accountId);
    QTRY_COMPARE_WITH_TIMEOUT(tile("usersTile", "number"), u"1"_s, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(tile("seatsTile", "number"), u"1"_s, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(tile("connectionsTile", "number"), u"1"_s, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(tile("requestsTile", "number"), u"1"_s, 30'000);
    QCOMPARE(bot().textOf("overviewPlace"), connection->accountName);
    const auto empty = m_idp->admin("POST", "/accounts", R"({"name":"Without any"})").json["id"_L1].toString();
    QTRY_VERIFY_WITH_TIMEOUT(m_console->directory.account(AccountId(empty)), 30'000);
    m_panes.setAccount(AccountId(empty));
    QTRY_COMPARE_WITH_TIMEOUT(tile("connectionsTile", "number"), u"0"_s, 30'000);
    QCOMPARE(tile("connectionsTile", "detail"), u"none yet"_s);
}

/// From the number in the navigation to the cause: one click for the overview, one for the explanation.
void TestOverviewPane::refusalsLeadToTheirCauseInTwoClicks()
{
    const auto group = m_idp->createGroup("Engineering");
    for (int retry = 0; retry < 25; ++retry)
        QCOMPARE(m_idp->patch("/Groups/" + group, addingMember("u-404")).status, 400);
    QVERIFY(bot().click("nav.users"));
    auto* entry = bot().get<QAbstractButton>("nav.overview");
    QTRY_VERIFY_WITH_TIMEOUT(
        QAccessible::queryAccessibleInterface(entry)->text(QAccessible::Name).contains(u"1 thing(s) need(s) you"_s) ||
            entry->accessibleDescription().contains(u"1 thing(s) need(s) you"_s),
        30'000);
    QVERIFY(bot().click("nav.overview")); // 1
    QTRY_VERIFY_WITH_TIMEOUT(needs().value(0).endsWith(u"is refused at Acme workforce: 25 time(s) in 24 hours"_s),
                             30'000);
    QTRY_VERIFY_WITH_TIMEOUT(textBelow(u"is refused"_s).contains(u"1 reason(s)"_s), 30'000);
    QVERIFY(press(u"is refused"_s)); // 2
    QTRY_VERIFY(bot().shows("incidents"));
    QTRY_COMPARE_WITH_TIMEOUT(bot().rowsOf("incidents"), 1, 30'000);
    QCOMPARE(bot().cellOf("incidents", 0, 3), u"25"_s);
    QVERIFY(bot().cellOf("incidents", 0, 2).contains(u"u-404"_s));
}

/// Entra says quarantine (user-needs, A5): what its administrator has to know is three steps away.
void TestOverviewPane::aForetoldQuarantineIsHandedOnInThreeSteps()
{
    ScimClient entra(m_console->server, u"Initech workforce"_s, {}, u"entra"_s);
    QVERIFY(entra.isReady());
    const auto group = entra.createGroup("Engineering");
    for (int retry = 0; retry < 200; ++retry)
        QCOMPARE(entra.patch("/Groups/" + group, addingMember("u-404")).status, 400);
    // All of them: the message says how many, and a quarantine is foreseen before the last one is known here.
    QTRY_VERIFY_WITH_TIMEOUT(textBelow(u"Microsoft Entra ID is refused at Initech workforce: 200 time"_s)
                                 .contains(u"the quarantine of Microsoft Entra ID begins"_s),
                             30'000);
    StepCount steps("A5, Entra says quarantine", 3);
    QVERIFY(press(u"Microsoft Entra ID is refused"_s));
    steps.take("Explain");
    QTRY_COMPARE_WITH_TIMEOUT(bot().rowsOf("incidents"), 1, 30'000);
    QVERIFY(bot().chooseRow("incidents", u"u-404"_s, 2));
    QCOMPARE(bot().get<QAbstractButton>("copyForAdministrator")->accessibleName(),
             u"Copy message for the administrator of Microsoft Entra ID"_s);
    QVERIFY(bot().click("copyForAdministrator"));
    const auto message = QGuiApplication::clipboard()->text().remove(QChar(0x2068)).remove(QChar(0x2069));
    const auto connection = m_console->directory.connection(ConnectionId(entra.id()));
    QVERIFY(connection);
    for (const auto& said :
         {u"Microsoft Entra ID is refused at Initech workforce"_s, u"u-404"_s,
          u"200 of 201 requests in the last 24 hours were refused (99 %)"_s, u"Quarantine is likely"_s,
          u"Example: PATCH "_s, u"/Groups/%1 was answered with 400"_s.arg(QLatin1StringView(group)),
          connection->scimBaseUrl})
        QVERIFY2(message.contains(said), qPrintable(said + u"\n\n"_s + message));
    QVERIFY(!message.contains(QString::fromLatin1(entra.token())));
    QVERIFY(steps.isWithinAim());
}

/// Is sync running? (user-needs, S5): the first thing that is seen says so.
void TestOverviewPane::whetherSyncRunsIsThereAtTheStart()
{
    const StepCount steps("S5, is sync running, at the first start", 0);
    QTRY_COMPARE_WITH_TIMEOUT(tile("connectionsTile", "detail"), u"1 never connected"_s, 30'000);
    QCOMPARE(m_idp->get("/Users?startIndex=1&count=1").status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(tile("connectionsTile", "detail"), u"1 alive"_s, 30'000);
    QVERIFY(steps.isWithinAim());
}

void TestOverviewPane::aTokenThatEndsLeadsToItsReplacement()
{
    const auto tokens = "/connections/" + m_idp->id().toLatin1() + "/tokens";
    const auto first = admin("GET", tokens).json["items"_L1][0]["id"_L1].toString().toLatin1();
    QCOMPARE(admin("POST", tokens, R"({"label":"short","lifetimeDays":3})").status, 201);
    QCOMPARE(admin("DELETE", "/tokens/" + first).status, 200);
    const auto second = admin("GET", tokens).json["items"_L1][0]["id"_L1].toString().toLatin1();
    QCOMPARE(admin("POST", "/tokens/" + second + "/acknowledge").status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(needs(), QStringList{u"The token of Acme workforce ends in 3 day(s)"_s}, 30'000);
    QVERIFY(press(u"ends in 3"_s));
    QTRY_VERIFY(bot().shows("connectionsPane"));
    QTRY_VERIFY_WITH_TIMEOUT(Dialog::isOpenOver(m_window.get()), 20'000);
    m_window->findChild<Dialog*>()->reject();
}

void TestOverviewPane::heldDeactivationsAreShown()
{
    const auto path = "/connections/" + m_idp->id().toLatin1();
    QCOMPARE(admin("PATCH", path, R"({"guard":{"count":1,"percent":null,"windowMinutes":60}})").status, 200);
    for (const char* name : {"ana", "bruno", "carla"}) {
        const auto id = m_idp->createUser(QByteArray(name) + "@acme.example");
        (void)m_idp->patch("/Users/" + id, R"({"op":"replace","value":{"active":false}})");
    }
    QTRY_VERIFY_WITH_TIMEOUT(needs().contains(u"2 deactivation(s) of Acme workforce wait(s) for a decision"_s), 30'000);
    QVERIFY(press(u"wait(s) for a decision"_s));
    QTRY_VERIFY(bot().shows("connectionsPane"));
    // Its refusals are explained as what they are, and not as too many requests.
    QVERIFY(bot().click("nav.overview"));
    QVERIFY(bot().click("requestsTile"));
    QTRY_COMPARE_WITH_TIMEOUT(bot().rowsOf("incidents"), 1, 30'000);
    QCOMPARE(bot().cellOf("incidents", 0, 2), u"Deactivations or deletions wait for a decision."_s);
}

void TestOverviewPane::aWaitingRuleNamesWhatMayBeMeant()
{
    QVERIFY(!m_idp->createGroup("Production EU").isEmpty());
    const auto path = "/connections/" + m_idp->id().toLatin1() + "/role-rules";
    const auto rules = R"({"ownDefault":null,"rules":[{"groupName":"Production-EU","role":"admin"}]})";
    QCOMPARE(admin("PUT", path, rules).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(needs(), QStringList{u"A rule waits for a group named “Production-EU”"_s}, 30'000);
    QCOMPARE(textBelow(u"A rule waits"_s), u"“Production EU” exists, with 0 member(s)."_s);
    QCOMPARE(bot().get("nav.mappings")->accessibleDescription(), u"1 rule(s) wait(s) for a group"_s);
    QVERIFY(press(u"A rule waits"_s));
    QTRY_VERIFY(bot().shows("mappingsPane"));
}

void TestOverviewPane::takenSeatsAreShown()
{
    const auto account = m_console->directory.connection(ConnectionId(m_idp->id()))->accountId.text().toLatin1();
    QVERIFY(!m_idp->createUser("ana@acme.example").isEmpty());
    QCOMPARE(admin("PUT", "/accounts/" + account + "/plan", R"({"plan":"","seatLimit":1})").status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(tile("seatsTile", "number"), u"1 / 1"_s, 30'000);
    QCOMPARE(tile("seatsTile", "detail"), u"0 free"_s);
    QTRY_VERIFY_WITH_TIMEOUT(needs().value(0).startsWith(u"All 1 seat(s) of"_s), 30'000);
}

void TestOverviewPane::aStretchOfTheChartLeadsToItsRequests()
{
    QVERIFY(!m_idp->createUser("ana@acme.example").isEmpty());
    auto* chart = bot().get<RequestChart>("overviewChart");
    QTRY_VERIFY_WITH_TIMEOUT(chart->words().contains(u"1 request(s),"_s), 30'000);
    chart->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chart, Qt::Key_End);
    QTest::keyClick(chart, Qt::Key_Return);
    QTRY_VERIFY(bot().shows("activityPane"));
    const ActivityBot activity(m_window.get());
    QTRY_COMPARE_WITH_TIMEOUT(activity.rows(), 1, 30'000);
    QVERIFY(activity.shows("timeChip"));
}

void TestOverviewPane::anErrorIsSaid()
{
    QTRY_COMPARE_WITH_TIMEOUT(tile("seatsTile", "number"), u"0"_s, 30'000);
    m_console->server.kill();
    m_panes.setAccount(std::nullopt);
    QTRY_VERIFY_WITH_TIMEOUT(bot().shows("overviewMessage"), 30'000);
    QVERIFY(bot().get("overviewMessage")->findChild<QLabel*>(u"messageText"_s)->text().contains(u"127.0.0.1"_s));
}

QTEST_MAIN(TestOverviewPane)
#include "tst_overview_pane.moc"
