// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "model/commands/pause_connection.h"
#include "model/commands/role_rules.h"
#include "model/domain/shown_text.h"
#include "model/items/connections_model.h"
#include "model/items/rules_model.h"
#include "tests/support/bots/settings_bot.h"
#include "tests/support/bots/step_count.h"
#include "tests/support/http_client.h"
#include "tests/support/provostd_process.h"
#include "tests/support/secret_trail.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// The settings in the whole application, on a real server, and what is left of them at the next start.
class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_composition.reset(); }
    void theSchemeChangesAtOnceAndIsKept();
    void keysAreFoundByWhatTheyDo();
    void theLabelStandsOverTheWindowAndInDialogs();
    void readOnlyOffersNoChangeAndSurvivesAStart();
    void whatWasChangedStandsInTheJournal();
    void aRestoreFileIsOpenedFromTheJournal();
    void aChangeIsTakenBackFromTheJournal();
    void oneSwitchShowsAllTimesInUtc();
    void theSwitchKeepsDraftsAndToldLabels();
    void notificationsAreOffUntilTheyAreWanted();
    void paneAndConnectionAreThereAgain();
    void theLastManagersStayAlsoFromTheJournal();

private:
    [[nodiscard]] Bot bot() const { return Bot(&m_composition->window()); }
    [[nodiscard]] bool start(bool withKey = false);
    [[nodiscard]] const Directory& directory() const { return *m_composition->server()->directory; }
    [[nodiscard]] SettingsBot settings() const { return SettingsBot(&m_composition->window()); }
    void open() const { QVERIFY(settings().open()); }
    void close() const { QVERIFY(settings().close()); }
    void choose(const char* box, int index) const { settings().choose(box, index); }

    QTemporaryDir m_folder;
    ProvostdProcess m_server;
    std::unique_ptr<Composition> m_composition;
};

bool TestPreferences::start(bool withKey)
{
    m_composition.reset();
    const auto places = Places::under(m_folder.path());
    if (!places)
        return false;
    m_composition = std::make_unique<Composition>(*qApp, CommandLine{}, *places);
    m_composition->start();
    if (!withKey && !bot().sees("welcome"))
        return false; // without a keychain the key has to be typed again
    if (bot().shows("provostServer") && !bot().click("provostServer"))
        return false;
    return bot().type("address", m_server.url()) && bot().type("adminKey", m_server.adminKey()) &&
           bot().click("continue") && bot().sees("nav.connections") &&
           QTest::qWaitFor(
               [this] { return m_composition->server() && directory().syncState().phase == SyncState::Phase::Live; },
               20'000);
}

void TestPreferences::initTestCase()
{
    QVERIFY2(m_server.start(), m_server.errors().constData());
    rememberSecrets(m_server.adminKey().toUtf8());
    QVERIFY(start(true));
}

void TestPreferences::theSchemeChangesAtOnceAndIsKept()
{
    open();
    choose("scheme", 2);
    QTRY_VERIFY(m_composition->appearance().isDark());
    choose("scheme", 1);
    QTRY_VERIFY(!m_composition->appearance().isDark());
    choose("scheme", 2);
    QVERIFY(!bot().textOf("keychainState").isEmpty());
    close();
    QVERIFY(start());
    QVERIFY(m_composition->appearance().isDark());
}

/// A list that can be searched, by Ctrl+?, in the settings and by Ctrl+K. (user-needs, 3.2)
void TestPreferences::keysAreFoundByWhatTheyDo()
{
    auto& window = m_composition->window();
    const auto shown = [this] {
        QStringList texts;
        const auto all = bot().get("shortcuts")->findChildren<QLabel*>();
        for (const auto* label : all) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'|');
    };
    QTest::keyClick(&window, Qt::Key_Question, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(bot().sees("shortcutsDialog"));
    QCOMPARE(QApplication::focusWidget(), bot().get("shortcutSearch"));
    QVERIFY2(shown().contains(u"Quit Provost"_s), qPrintable(shown()));
    QVERIFY(bot().type("shortcutSearch", u"TICK row"_s));
    QTRY_VERIFY2(!shown().contains(u"Quit Provost"_s), qPrintable(shown()));
    QVERIFY2(shown().contains(u"Tick all rows"_s) && shown().contains(u"Space"_s), qPrintable(shown()));
    QVERIFY(bot().type("shortcutSearch", u"ctrl+k"_s));
    QTRY_VERIFY2(shown().contains(u"Find anything"_s), qPrintable(shown()));
    QVERIFY(bot().type("shortcutSearch", u"make coffee"_s));
    QVERIFY(bot().sees("noShortcut"));
    QVERIFY(bot().click("closeShortcuts"));
    QTRY_VERIFY(!bot().shows("shortcutsDialog"));
    open();
    QVERIFY(bot().type("shortcutSearch", u"F6"_s));
    QTRY_VERIFY2(shown().contains(u"next part of the window"_s), qPrintable(shown()));
    close();
    for (const auto modifier : {Qt::AltModifier, Qt::ControlModifier}) {
        QTest::keyClick(&window, Qt::Key_2, modifier);
        QTRY_VERIFY(bot().shows("connectionsPane"));
        QTest::keyClick(&window, Qt::Key_5, modifier);
        QTRY_VERIFY(bot().shows("usersPane") && !bot().shows("connectionsPane"));
    }
}

/// In every pane that shows one, at once, and at the next start; the command of the palette does the same.
void TestPreferences::oneSwitchShowsAllTimesInUtc()
{
    auto* session = m_composition->server()->session.get();
    QTRY_COMPARE_WITH_TIMEOUT(directory().accounts().size(), 1, 15'000);
    NewConnection request;
    request.requestKey = u"with times"_s;
    request.accountId = directory().accounts().constFirst().id;
    request.name = u"With times"_s;
    auto made = session->call([request](AdminApi& api, Call call) { return api.createConnection(request, call); });
    QTRY_VERIFY_WITH_TIMEOUT(made.isFinished(), 15'000);
    const auto created = remembered(made.takeResult());
    QVERIFY(created && created->secret);
    const QJsonObject user{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
                           {u"userName"_s, u"ana@acme.example"_s}};
    QCOMPARE(HttpClient(m_server.url(), created->secret->expose().toByteArray()).post("/scim/v2/Users", user).status,
             201);
    const auto timesOf = [this] {
        QStringList found;
        for (const auto* pane : {"users", "activity"}) {
            if (!bot().click(qPrintable(u"nav."_s + QLatin1StringView(pane))))
                return found;
            const auto shown = [this] {
                QStringList texts;
                const auto views = m_composition->window().findChildren<QTableView*>();
                for (const auto* view : views) {
                    for (int column = 0; view->isVisible() && column < view->model()->columnCount(); ++column) {
                        const auto index = view->model()->index(0, column);
                        texts << index.data().toString() << index.data(Qt::ToolTipRole).toString().section(u'\n', 0, 0);
                    }
                }
                return texts.filter(QRegularExpression(u"[0-9]{2}:[0-9]{2}:[0-9]{2}"_s));
            };
            if (!QTest::qWaitFor([&shown] { return !shown().isEmpty(); }, 20'000))
                qWarning("%s shows no time", pane);
            found += shown();
        }
        return found;
    };
    const auto local = timesOf();
    QVERIFY(local.size() >= 2);
    for (const auto& time : local)
        QVERIFY2(time.contains(u"+00"_s), qPrintable(time)); // tests run where the clock is UTC's
    open();
    choose("times", 1);
    close();
    const auto utc = timesOf();
    QCOMPARE(utc.size(), local.size());
    for (const auto& time : utc)
        QVERIFY2(!time.contains(u"+00"_s) && time.contains(u"UTC"_s), qPrintable(time));
    QVERIFY(Settings(Places::under(m_folder.path())->settingsFile).value(settings::timesInUtc));
    QTest::keyClick(&m_composition->window(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(bot().type("paletteField", u"Show times"_s));
    QTRY_VERIFY(bot().rowsOf("paletteList") > 0);
    QTest::keyClick(bot().get("paletteField"), Qt::Key_Return);
    QTRY_VERIFY(!Settings(Places::under(m_folder.path())->settingsFile).value(settings::timesInUtc));
    QCOMPARE(timesOf().filter(u"+00"_s).size(), local.size());
}

/// Nothing is built anew: what a person began stays, and labels beside the tables tell their times otherwise too.
void TestPreferences::theSwitchKeepsDraftsAndToldLabels()
{
    QVERIFY(bot().click("nav.users"));
    QVERIFY(bot().chooseRow("users", u"ana"_s));
    QVERIFY(bot().sees("profileFacts"));
    const auto created = [this] {
        const auto labels = bot().get("profileFacts")->findChildren<QLabel*>();
        const auto found = std::ranges::find(labels, u"Created"_s, &QLabel::accessibleName);
        return found == labels.end() ? nullptr : *found;
    };
    const QPointer<QLabel> label = created();
    QVERIFY(label && label->text().contains(u"(UTC+00:00)"_s));
    QTRY_VERIFY(bot().get<QLabel>("statusTruth")->toolTip().contains(u"(UTC+00:00)"_s)); // when it was complete
    QVERIFY(bot().get<QLabel>("statusTruth")->toolTip().contains(u"(UTC)"_s));
    QVERIFY(label->toolTip().section(u'\n', 1).contains(u"(UTC)"_s));
    QVERIFY(settings().beginDraft());
    const QPointer<QWidget> pane = bot().get("mappingsPane");
    const auto before = bot().cellOf("mappings", 0, RulesModel::GroupName);
    open();
    choose("times", 1);
    close();
    QVERIFY(pane && label);
    QVERIFY(bot().shows("apply"));
    QCOMPARE(bot().cellOf("mappings", 0, RulesModel::GroupName), before);
    QVERIFY(label->text().contains(u"(UTC)"_s));
    QVERIFY(label->toolTip().section(u'\n', 1).contains(u"(UTC+00:00)"_s));
    open();
    choose("times", 0);
    close();
    QVERIFY(label->text().contains(u"(UTC+00:00)"_s));
    QVERIFY(bot().click("discard"));
    QTRY_VERIFY(!bot().shows("apply"));
}

void TestPreferences::theLabelStandsOverTheWindowAndInDialogs()
{
    QVERIFY(!bot().shows("environmentBar"));
    open();
    choose("environment", 1);
    close();
    QCOMPARE(bot().textOf("environmentText"), u"PRODUCTION"_s);
    QVERIFY(m_composition->window().windowTitle().startsWith(u"PRODUCTION"_s));
    QVERIFY(bot().click("nav.connections"));
    QVERIFY(bot().click("newConnection"));
    QCOMPARE(bot().textOf("dialogEnvironment"), u"PRODUCTION"_s);
    QTest::keyClick(bot().get("dialogTitle"), Qt::Key_Escape);
    QTRY_VERIFY(!Dialog::isOpenOver(&m_composition->window()));
}

void TestPreferences::readOnlyOffersNoChangeAndSurvivesAStart()
{
    QVERIFY(bot().shows("newConnection"));
    open();
    QVERIFY(bot().click("readOnly"));
    close();
    QVERIFY(start()); // the profile is known: it is read-only from the first request on
    QVERIFY(bot().textOf("environmentText").startsWith(u"PRODUCTION, read-only"_s));
    QVERIFY(bot().click("nav.connections"));
    QVERIFY(bot().sees("connectionsPane"));
    QVERIFY(!bot().shows("newConnection"));
    auto answer = m_composition->server()->session->call(
        [](AdminApi& api, Call call) { return api.createAccount(u"Never"_s, call); });
    QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 15'000);
    QCOMPARE(answer.result().error().kind, ErrorKind::ReadOnly);
    open();
    QVERIFY(bot().click("readOnly"));
    close();
    QVERIFY(start());
    QVERIFY(bot().click("nav.connections"));
    QVERIFY(bot().sees("newConnection"));
}

void TestPreferences::whatWasChangedStandsInTheJournal()
{
    auto answer = m_composition->server()->session->call(
        [](AdminApi& api, Call call) { return api.createAccount(u"Journalled"_s, call); });
    QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 15'000);
    QVERIFY(answer.result());
    open();
    QVERIFY(bot().click("showJournal"));
    QVERIFY(bot().sees("journalDialog"));
    QTRY_COMPARE(bot().rowsOf("journal"), 1);
    QCOMPARE(bot().cellOf("journal", 0, 1), u"Create an account"_s);
    QVERIFY(bot().textOf("journalVerdict").startsWith(u"The journal is as it was written"_s));
    QVERIFY(bot().click("closeJournal"));
}

/// The file is proposed where it is there, on the server that it is of.
void TestPreferences::aRestoreFileIsOpenedFromTheJournal()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"remove.jsonl"_s);
    const auto remove = [this, file] {
        auto answer = m_composition->server()->session->call([file](AdminApi& api, Call call) {
            call.restoreFile = file;
            return api.removeWithoutConnection({}, {}, std::move(call));
        });
        return QTest::qWaitFor([&answer] { return answer.isFinished(); }, 15'000);
    };
    QVERIFY(remove());
    const auto openEntry = [this] {
        open();
        QVERIFY(bot().click("showJournal"));
        QVERIFY(bot().sees("journalDialog"));
        QTRY_VERIFY(bot().rowsOf("journal") > 0);
        bot().get<QAbstractItemView>("journal")->setCurrentIndex(
            bot().get<QAbstractItemView>("journal")->model()->index(0, 0));
        QVERIFY(bot().shows("restoreFromEntry"));
    };
    openEntry();
    QVERIFY(!bot().get("restoreFromEntry")->isEnabled());
    QCOMPARE(bot().get("restoreFromEntry")->toolTip(), u"The restore file is not there any more."_s);
    QVERIFY(bot().click("closeJournal"));
    QTRY_VERIFY(!bot().shows("journalDialog"));
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.close();
    openEntry();
    QVERIFY(bot().click("restoreFromEntry"));
    QTRY_VERIFY(!bot().shows("journalDialog"));
    QVERIFY(bot().sees("restorePath"));
    QCOMPARE(bot().textOf("restorePath"), file);
    QVERIFY(bot().shows("usersPane"));
    QVERIFY(bot().click("leaveRestore"));
    QTRY_VERIFY(!bot().shows("restorePath"));
}

void TestPreferences::aChangeIsTakenBackFromTheJournal()
{
    QTRY_COMPARE_WITH_TIMEOUT(directory().accounts().size(), 1, 15'000);
    const OpenServer at{m_composition->server()->session.get(), m_composition->server()->directory.get(), nullptr};
    NewConnection wanted;
    wanted.requestKey = u"to be paused"_s;
    wanted.accountId = directory().accounts().constFirst().id;
    wanted.name = u"To be paused"_s;
    auto made =
        at.session->call([wanted](AdminApi& api, Call call) { return api.createConnection(wanted, std::move(call)); });
    QTRY_VERIFY_WITH_TIMEOUT(made.isFinished(), 15'000);
    const auto created = remembered(made.takeResult());
    QVERIFY(created);
    const auto id = created->connection.id;
    std::optional<Result<Connection>> paused;
    QCoro::connect(setConnectionPaused(at, created->connection, true, Cancellation()), this,
                   [&paused](const Result<Connection>& answer) { paused = answer; });
    QTRY_VERIFY_WITH_TIMEOUT(paused && *paused, 15'000);
    open();
    QVERIFY(bot().click("showJournal"));
    QVERIFY(bot().sees("journalDialog"));
    QTRY_COMPARE(bot().rowsOf("journal"), 4);
    QVERIFY(!bot().get("undoChange")->isEnabled());
    QVERIFY(bot().chooseRow("journal", u"Create a connection"_s, 1)); // made, and not to be unmade from here
    QVERIFY(!bot().get("undoChange")->isEnabled());
    QVERIFY(bot().get("undoChange")->toolTip().startsWith(u"This change cannot be taken back"_s));
    QVERIFY(bot().chooseRow("journal", u"Change a connection"_s, 1));
    QVERIFY(bot().textOf("journalDifference").contains(u"state: active → paused"_s));
    QVERIFY(bot().click("undoChange"));
    QVERIFY(bot().sees("undoChangeDialog"));
    QCOMPARE(directory().connection(id)->state, ConnectionState::Paused); // nothing happens unasked
    QVERIFY(bot().click("confirm"));
    QTRY_COMPARE_WITH_TIMEOUT(directory().connection(id)->state, ConnectionState::Active, 15'000);
    QTRY_COMPARE(bot().rowsOf("journal"), 5);
    QVERIFY(bot().click("closeJournal"));
    QTRY_VERIFY(!bot().shows("journalDialog"));
    m_composition->server()->directory->setCharacter({Environment::Unnamed, true});
    m_composition->window().setFocus();
    open();
    QVERIFY(bot().click("showJournal"));
    QTRY_COMPARE(bot().rowsOf("journal"), 5);
    QVERIFY(bot().chooseRow("journal", u"Change a connection"_s, 1));
    QVERIFY(!bot().get("undoChange")->isEnabled());
    QVERIFY(bot().get("undoChange")->toolTip().startsWith(u"This server is read-only"_s));
    QVERIFY(bot().click("closeJournal"));
    QTRY_VERIFY(!bot().shows("journalDialog"));
    m_composition->server()->directory->setCharacter({});
}

void TestPreferences::notificationsAreOffUntilTheyAreWanted()
{
    open();
    QVERIFY(!bot().get<QAbstractButton>("notifies")->isChecked());
    QVERIFY(bot().get<QAbstractButton>("quietAtNight")->isChecked());
    QCOMPARE(bot().textOf("quietFrom"), u"20:00"_s);
    QCOMPARE(bot().textOf("quietUntil"), u"7:00"_s);
    // A desktop without a tray says so, in place of a switch that does nothing.
    const bool isPossible = TrayBoard().isPossible();
    QCOMPARE(bot().get("notifies")->isEnabled(), isPossible);
    QCOMPARE(bot().textOf("notificationNote").startsWith(u"This desktop"_s), !isPossible);
    close();
}

void TestPreferences::paneAndConnectionAreThereAgain()
{
    auto* session = m_composition->server()->session.get();
    QByteArray token; // of the last one
    QTRY_COMPARE_WITH_TIMEOUT(directory().accounts().size(), 1, 15'000);
    for (const auto* name : {"First", "Second", "Third"}) {
        NewConnection request;
        request.requestKey = QLatin1StringView(name);
        request.accountId = directory().accounts().constFirst().id;
        request.name = QLatin1StringView(name);
        auto made = session->call([request](AdminApi& api, Call call) { return api.createConnection(request, call); });
        QTRY_VERIFY_WITH_TIMEOUT(made.isFinished(), 15'000);
        const auto created = made.takeResult();
        QVERIFY(created && created->secret);
        token = created->secret->expose().toByteArray();
        rememberSecrets(token);
    }
    QCOMPARE(HttpClient(m_server.url(), token).get("/scim/v2/Users").status, 200);
    QVERIFY(bot().click("nav.connections"));
    QTRY_COMPARE_WITH_TIMEOUT(bot().rowsOf("connections"), 5, 15'000);
    QVERIFY(bot().chooseRow("connections", u"Second"_s));
    m_composition->window().resize(1100, 700);
    m_composition->window().close();
    QVERIFY(start());
    QVERIFY(bot().sees("connectionsPane"));
    QCOMPARE(m_composition->window().size(), QSize(1100, 700));
    QTRY_COMPARE_WITH_TIMEOUT(bot().get<QAbstractItemView>("connections")->currentIndex().data().toString(),
                              u"Second"_s, 15'000);
    // Which of them are in sync is a column: nobody has to do anything to see it.
    const StepCount steps("S5, is sync running, where the connections were left open", 0);
    const auto heartbeatOf = [this](const QString& name) {
        for (int row = 0; row < bot().rowsOf("connections"); ++row) {
            if (bot().cellOf("connections", row, ConnectionsModel::Name) == name)
                return bot().cellOf("connections", row, ConnectionsModel::Heartbeat);
        }
        return QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(heartbeatOf(u"Third"_s).startsWith(u"alive"_s), 15'000);
    QCOMPARE(heartbeatOf(u"First"_s), u"never connected"_s);
    QVERIFY(!bot().get<QTableView>("connections")->isColumnHidden(ConnectionsModel::Heartbeat));
    QVERIFY(steps.isWithinAim());
}

/// What a draft may not do, the way back may not either. (user-needs, N3)
void TestPreferences::theLastManagersStayAlsoFromTheJournal()
{
    NewConnection wanted;
    wanted.requestKey = u"with one manager"_s;
    wanted.accountId = directory().accounts().constFirst().id;
    wanted.name = u"With one manager"_s;
    auto made = m_composition->server()->session->call(
        [wanted](AdminApi& api, Call call) { return api.createConnection(wanted, std::move(call)); });
    QTRY_VERIFY_WITH_TIMEOUT(made.isFinished(), 15'000);
    const auto created = remembered(made.takeResult());
    QVERIFY(created && created->secret);
    HttpClient idp(m_server.url(), created->secret->expose().toByteArray());
    const auto schema = [](const QString& resource) {
        return QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:"_s + resource};
    };
    const auto eva =
        idp.post("/scim/v2/Users", {{u"schemas"_s, schema(u"User"_s)}, {u"userName"_s, u"eva@acme.example"_s}});
    const auto members = QJsonArray{QJsonObject{{u"value"_s, eva.json["id"_L1]}}};
    const auto admins =
        idp.post("/scim/v2/Groups",
                 {{u"schemas"_s, schema(u"Group"_s)}, {u"displayName"_s, u"Admins"_s}, {u"members"_s, members}});
    const auto id = created->connection.id;
    const RuleSetDraft draft{{}, {{{}, GroupId(admins.json["id"_L1].toString()), {}, RoleId(u"admin"_s)}}};
    const OpenServer at{m_composition->server()->session.get(), m_composition->server()->directory.get(), nullptr};
    const auto standing = QCoro::waitFor(readRoleRules(at, id, Cancellation()));
    QVERIFY(standing);
    const auto step =
        rulesChange(at, wanted.name, *standing, draft, 1, std::make_shared<std::optional<AppliedRules>>());
    QVERIFY(QCoro::waitFor(applyChange({step}, Cancellation(), {})).isWhole());
    open();
    QVERIFY(bot().click("showJournal"));
    QTRY_VERIFY(bot().chooseRow("journal", u"Apply role mappings"_s, 1));
    QVERIFY(bot().click("undoChange"));
    const Bot journal(bot().get("journalDialog"));
    QTRY_VERIFY_WITH_TIMEOUT(journal.shows("messageText"), 15'000);
    QVERIFY(plainText(journal.textOf("messageText")).contains(u"The last who can: eva@acme.example."_s));
    QVERIFY(!bot().shows("undoChangeDialog"));
    QVERIFY(bot().click("closeJournal"));
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
