// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/main_window.h"
#include "app/pane_settings.h"
#include "app/panes.h"
#include "app/settings.h"
#include "model/items/permissions_model.h"
#include "model/sync/follower.h"
#include "tests/server/admin_client.h"
#include "tests/support/bots/bot.h"
#include "tests/views/console.h"

#include <QDir>
#include <QMenu>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// The whole window with the key of each role, on a real server: it shows what that role may do, and nothing else.
class TestRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_directory = std::make_unique<Directory>(); }
    void cleanup();
    void theWindowShowsWhatTheRoleMayDo_data();
    void theWindowShowsWhatTheRoleMayDo();
    void viewAsShowsItToo_data() { theWindowShowsWhatTheRoleMayDo_data(); }
    void viewAsShowsItToo();
    void whatARoleGetsShowsAtOnce();
    void selfServiceDecidesAboutAnAccountsOwnAdministrator();

private:
    /// Opens the window with the admin key.
    void open(const QString& key);
    [[nodiscard]] QStringList shownPanes() const;
    /// Of a pane that is shown: those of these buttons that can be seen.
    [[nodiscard]] QStringList shownIn(const QString& pane, const QStringList& names) const;
    /// Of a pane that is shown: those of these that can be used.
    [[nodiscard]] QStringList usableIn(const QString& pane, const QStringList& names) const;
    void lookAt(const QStringList& panes, const QStringList& connectionButtons, const QStringList& ruleButtons);
    /// What changes people, and what an identity provider may do, wherever it stands.
    void lookAtDeeds(const QStringList& deeds);
    [[nodiscard]] Bot bot() const { return Bot(m_window.get()); }

    Console m_console;
    std::unique_ptr<AdminClient> m_owner;
    MadeConnection m_connection;
    QString m_account;
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<PaneSettings> m_memory;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Follower> m_follower;
    std::unique_ptr<MainWindow> m_window;
    Panes m_panes;
};

void TestRights::initTestCase()
{
    QVERIFY2(m_console.start(), m_console.server.errors().constData());
    m_owner = std::make_unique<AdminClient>(m_console.server);
    m_account = m_owner->makeAccount(u"Acme"_s);
    m_connection = m_owner->makeConnection(m_account, u"Workforce"_s);
    HttpClient idp(m_console.server.url(), m_connection.secret);
    const auto ana = idp.post("/scim/v2/Users", {{u"userName"_s, u"ana@acme.example"_s}});
    QCOMPARE(ana.status, 201);
    QCOMPARE(
        m_owner->post("/users/" + ana.json["id"_L1].toString().toLatin1() + "/sessions", {{u"label"_s, u"Firefox"_s}})
            .status,
        201);
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"provost.ini"_s));
    m_memory = std::make_unique<PaneSettings>(*m_settings, u"test"_s);
}

void TestRights::cleanup()
{
    if (m_window)
        m_window->closeServer();
    m_window.reset();
    m_panes = {};
    m_follower.reset();
    m_session.reset();
    m_directory.reset();
}

void TestRights::open(const QString& key)
{
    m_session = openProvost(*ServerUrl::parse(m_console.server.url()), Secret::take(key.toLatin1()));
    m_follower = std::make_unique<Follower>(*m_session, *m_directory);
    m_window = std::make_unique<MainWindow>(*m_settings, m_console.minutes);
    m_panes = makePanes({m_session.get(), m_directory.get(), &m_console.keychain}, m_console.clipboard,
                        m_console.minutes, *m_memory, QDir::homePath(),
                        {[] {}, [](const QString&) {}, [](const QString&, int, const QString&) {}});
    m_window->showServer(u"Test"_s, {}, *m_directory, m_panes.entries);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_follower->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_directory->syncState().phase, SyncState::Phase::Live, 30'000);
}

QStringList TestRights::shownPanes() const
{
    QStringList shown;
    for (const auto& entry : m_panes.entries) {
        if (bot().shows(qPrintable(u"nav."_s + entry.id)))
            shown.append(entry.id);
    }
    return shown;
}

QStringList TestRights::shownIn(const QString& pane, const QStringList& names) const
{
    m_window->choosePane(pane);
    QStringList shown;
    for (const auto& name : names) {
        const auto all = m_window->findChild<QWidget*>(pane + u"Pane"_s)->findChildren<QWidget*>(name);
        // Also on a tab that is not in front.
        if (std::ranges::any_of(all, [](const QWidget* widget) { return !widget->isHidden(); }))
            shown.append(name);
    }
    return shown;
}

void TestRights::theWindowShowsWhatTheRoleMayDo_data()
{
    const QStringList everything{u"overview"_s, u"connections"_s, u"mappings"_s, u"permissions"_s,
                                 u"users"_s,    u"groups"_s,      u"activity"_s};
    const QStringList allButtons{u"newConnection"_s, u"pause"_s,   u"delete"_s, u"rotate"_s,
                                 u"generate"_s,      u"replace"_s, u"revoke"_s};
    QTest::addColumn<QString>("role");
    QTest::addColumn<QStringList>("panes");
    QTest::addColumn<QStringList>("connectionButtons");
    QTest::addColumn<QStringList>("ruleButtons");
    QTest::addColumn<bool>("changesPermissions");
    QTest::addColumn<QStringList>("deeds");
    const QStringList rules{u"addRule"_s, u"pasteList"_s};
    const QStringList feeding{u"createUsers"_s};
    const QStringList people{u"deactivateUser"_s, u"endAllSessions"_s};
    const QStringList roles{u"makeRole"_s, u"selfService"_s};
    const QStringList none;
    QTest::newRow("owner") << u"owner"_s << everything << allButtons << rules << true << feeding + people + roles;
    QTest::newRow("admin") << u"admin"_s << everything << allButtons << rules << false << feeding + people;
    QTest::newRow("support") << u"support"_s << everything << none << none << false << none;
    QTest::newRow("member") << u"member"_s << none << none << none << false << none;
    QTest::newRow("viewer") << u"viewer"_s << none << none << none << false << none;
}

void TestRights::theWindowShowsWhatTheRoleMayDo()
{
    QFETCH(const QString, role);
    open(role == "owner"_L1 ? m_console.server.adminKey() : m_owner->makeOperator(u"Somebody"_s, role));
    QFETCH(const QStringList, panes);
    QFETCH(const QStringList, connectionButtons);
    QFETCH(const QStringList, ruleButtons);
    lookAt(panes, connectionButtons, ruleButtons);
    QFETCH(const QStringList, deeds);
    lookAtDeeds(deeds);
    QVERIFY(!bot().shows("viewAsBar"));
    QFETCH(const bool, changesPermissions);
    if (!panes.contains(u"permissions"_s))
        return;
    m_window->choosePane(u"permissions"_s);
    QTRY_COMPARE(bot().rowsOf("permissions"), 5);
    const auto cell = bot().get<QAbstractItemView>("permissions")->model()->index(2, PermissionsModel::FirstBundle);
    QCOMPARE(cell.flags().testFlag(Qt::ItemIsUserCheckable), changesPermissions);
}

void TestRights::lookAt(const QStringList& panes, const QStringList& connectionButtons, const QStringList& ruleButtons)
{
    QTRY_COMPARE(shownPanes(), panes);
    if (panes.isEmpty()) {
        const auto all = m_window->findChildren<QWidget*>(QRegularExpression(u"Pane$"_s));
        for (const auto* pane : all)
            QVERIFY2(!pane->isVisible(), qPrintable(pane->objectName()));
        return;
    }
    QTRY_COMPARE(bot().rowsOf("connections"), 1);
    QCOMPARE(shownIn(u"connections"_s, {u"newConnection"_s, u"pause"_s, u"delete"_s, u"rotate"_s, u"generate"_s,
                                        u"replace"_s, u"revoke"_s}),
             connectionButtons);
    QCOMPARE(shownIn(u"mappings"_s, {u"addRule"_s, u"pasteList"_s}), ruleButtons);
}

QStringList TestRights::usableIn(const QString& pane, const QStringList& names) const
{
    QStringList usable;
    for (const auto& name : names) {
        const auto all = m_window->findChild<QWidget*>(pane + u"Pane"_s)->findChildren<QWidget*>(name);
        if (std::ranges::any_of(all, [](const QWidget* widget) { return !widget->isHidden() && widget->isEnabled(); }))
            usable.append(name);
    }
    return usable;
}

void TestRights::lookAtDeeds(const QStringList& deeds)
{
    if (m_panes.entries.isEmpty() || !shownPanes().contains(u"users"_s)) {
        QCOMPARE(deeds, QStringList()); // no pane that could offer one
        return;
    }
    m_window->choosePane(u"permissions"_s); // what they show is loaded by then
    m_window->choosePane(u"users"_s);
    QVERIFY(bot().chooseRow("users", u"ana"_s));
    m_window->choosePane(u"connections"_s);
    QVERIFY(bot().chooseRow("connections", u"Workforce"_s));
    const QStringList feeding{u"createUsers"_s};
    const QStringList people{u"deactivateUser"_s, u"endAllSessions"_s};
    const QStringList roles{u"makeRole"_s, u"selfService"_s};
    const auto usable = [&] {
        return usableIn(u"connections"_s, feeding) + usableIn(u"users"_s, people) + usableIn(u"permissions"_s, roles);
    };
    QTRY_COMPARE_WITH_TIMEOUT(usable().join(u' '), deeds.join(u' '), 15'000); // once it has come
}

void TestRights::viewAsShowsItToo()
{
    QFETCH(const QString, role);
    open(m_console.server.adminKey());
    m_window->choosePane(u"permissions"_s);
    QVERIFY(bot().click("viewAs"));
    auto* menu = bot().get<QMenu>("viewAsMenu");
    menu->findChild<QAction*>(u"viewAs-"_s + role)->trigger();
    menu->close();
    QVERIFY(bot().sees("viewAsBar"));
    QFETCH(const QStringList, panes);
    QFETCH(const QStringList, connectionButtons);
    QFETCH(const QStringList, ruleButtons);
    lookAt(panes, connectionButtons, ruleButtons);
    QFETCH(const QStringList, deeds);
    lookAtDeeds(deeds);
    QVERIFY(bot().click("messageAction")); // the way out
    QTRY_VERIFY(!bot().shows("viewAsBar"));
    QTRY_COMPARE(shownPanes().size(), 7);
}

void TestRights::whatARoleGetsShowsAtOnce()
{
    open(m_owner->makeOperator(u"Member"_s, u"member"_s));
    QTRY_COMPARE(shownPanes(), QStringList());
    const auto give = [this](const QJsonArray& permissions) {
        const auto roles = m_owner->get("/roles").json["items"_L1].toArray();
        for (const auto& role : roles) {
            if (role["id"_L1].toString() == "member"_L1)
                m_owner->patch("/roles/member", '"' + QByteArray::number(role["version"_L1].toInteger()) + '"',
                               {{u"permissions"_s, permissions}});
        }
    };
    give({u"users.read"_s});
    QTRY_COMPARE_WITH_TIMEOUT(shownPanes(), QStringList{u"users"_s}, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_directory->syncState().phase, SyncState::Phase::Live, 30'000);
    give({});
    QTRY_COMPARE_WITH_TIMEOUT(shownPanes(), QStringList(), 30'000);
}

void TestRights::selfServiceDecidesAboutAnAccountsOwnAdministrator()
{
    open(m_owner->makeOperator(u"Acme's own"_s, u"admin"_s, m_account));
    QTRY_COMPARE(bot().rowsOf("connections"), 1);
    QCOMPARE(shownIn(u"connections"_s, {u"newConnection"_s}), QStringList{u"newConnection"_s});
    cleanup();
    init();
    QCOMPARE(
        m_owner->call("PATCH", "/accounts/" + m_account.toLatin1() + "/access", QJsonObject{{u"selfService"_s, false}})
            .status,
        200);
    open(m_owner->makeOperator(u"Acme's other"_s, u"admin"_s, m_account));
    QTRY_COMPARE(bot().rowsOf("connections"), 1);
    QCOMPARE(shownIn(u"connections"_s, {u"newConnection"_s}), QStringList());
    QVERIFY(shownPanes().contains(u"users"_s));
}

QTEST_MAIN(TestRights)
#include "tst_rights.moc"
