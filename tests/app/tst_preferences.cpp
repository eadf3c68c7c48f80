// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "model/items/connections_model.h"
#include "tests/support/bots/bot.h"
#include "tests/support/bots/step_count.h"
#include "tests/support/http_client.h"
#include "tests/support/provostd_process.h"
#include "tests/support/secret_trail.h"

#include <QApplication>
#include <QComboBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

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
    void theLanguageIsKept();
    void theLabelStandsOverTheWindowAndInDialogs();
    void readOnlyOffersNoChangeAndSurvivesAStart();
    void whatWasChangedStandsInTheJournal();
    void notificationsAreOffUntilTheyAreWanted();
    void paneAndConnectionAreThereAgain();

private:
    [[nodiscard]] Bot bot() const { return Bot(&m_composition->window()); }
    [[nodiscard]] bool start(bool withKey = false);
    [[nodiscard]] const Directory& directory() const { return *m_composition->server()->directory; }
    void open() const
    {
        QTest::keyClick(&m_composition->window(), Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(bot().sees("settingsDialog"));
    }
    void close() const
    {
        QVERIFY(bot().click("closeSettings"));
        QTRY_VERIFY(!bot().shows("settingsDialog"));
    }
    void choose(const char* box, int index) const
    {
        auto* choice = bot().get<QComboBox>(box);
        choice->setCurrentIndex(index);
        Q_EMIT choice->activated(index);
    }

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

void TestPreferences::theLanguageIsKept()
{
    open();
    choose("language", 2);
    QVERIFY(bot().sees("languageNote"));
    close();
    Settings kept(Places::under(m_folder.path())->settingsFile);
    QCOMPARE(kept.value(settings::language), u"de"_s);
    open();
    choose("language", 0);
    close();
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

void TestPreferences::notificationsAreOffUntilTheyAreWanted()
{
    open();
    QVERIFY(!bot().get<QAbstractButton>("notifies")->isChecked());
    QVERIFY(bot().get<QAbstractButton>("quietAtNight")->isChecked());
    // A desktop without a tray says so, in place of a switch that does nothing.
    QCOMPARE(bot().get("notifies")->isEnabled(), Notifier::isPossible());
    QCOMPARE(bot().textOf("notificationNote").startsWith(u"This desktop"_s), !Notifier::isPossible());
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
    QTRY_COMPARE_WITH_TIMEOUT(bot().rowsOf("connections"), 3, 15'000);
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

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
