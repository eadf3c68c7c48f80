// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "model/items/rules_model.h"
#include "tests/support/bots/activity_bot.h"
#include "tests/support/bots/settings_bot.h"
#include "tests/support/http_client.h"
#include "tests/support/provostd_process.h"
#include "tests/support/secret_trail.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// Another language while the application runs, on a real server: what a person sees, chose and began stays.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_composition.reset(); }
    void itChangesAtOnceAndIsKept();
    void anOfferToUndoGoesOn();
    void formsGoOn();
    void searchesFiltersAndTicksGoOn();
    void aKeyThatIsBeingTypedGoesOn();

private:
    [[nodiscard]] Bot bot() const { return Bot(&m_composition->window()); }
    [[nodiscard]] SettingsBot settings() const { return SettingsBot(&m_composition->window()); }
    [[nodiscard]] ListBot list(const char* pane) const { return {&m_composition->window(), pane}; }
    [[nodiscard]] const Directory& directory() const { return *m_composition->server()->directory; }
    void begin();
    [[nodiscard]] bool fill() const;
    void speak(bool german) const;

    QTemporaryDir m_folder;
    ProvostdProcess m_server;
    std::unique_ptr<Composition> m_composition;
};

void TestLanguage::begin()
{
    m_composition.reset();
    const auto places = Places::under(m_folder.path());
    QVERIFY(places);
    m_composition = std::make_unique<Composition>(*qApp, CommandLine{}, *places);
    m_composition->start();
    QVERIFY(bot().sees("welcome"));
}

/// One connection, and one user who came through it.
bool TestLanguage::fill() const
{
    auto* session = m_composition->server()->session.get();
    auto account =
        session->call([](AdminApi& api, Call call) { return api.createAccount(u"Acme Corp"_s, std::move(call)); });
    if (!QTest::qWaitFor([&account] { return account.isFinished(); }, 20'000) || !account.result())
        return false;
    NewConnection request;
    request.requestKey = u"workforce"_s;
    request.accountId = account.result()->id;
    request.name = u"Workforce"_s;
    auto made =
        session->call([request](AdminApi& api, Call call) { return api.createConnection(request, std::move(call)); });
    if (!QTest::qWaitFor([&made] { return made.isFinished(); }, 20'000))
        return false;
    const auto created = remembered(made.takeResult());
    const QJsonObject user{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
                           {u"userName"_s, u"ana@acme.example"_s}};
    return created && created->secret &&
           HttpClient(m_server.url(), created->secret->expose().toByteArray()).post("/scim/v2/Users", user).status ==
               201 &&
           QTest::qWaitFor([this] { return directory().users().size() == 1; }, 20'000);
}

void TestLanguage::initTestCase()
{
    QVERIFY2(m_server.start(), m_server.errors().constData());
    rememberSecrets(m_server.adminKey().toUtf8());
    begin();
    QVERIFY(bot().click("provostServer"));
    QVERIFY(bot().type("address", m_server.url()) && bot().type("adminKey", m_server.adminKey()));
    QVERIFY(bot().click("continue") && bot().sees("nav.connections"));
    QTRY_COMPARE_WITH_TIMEOUT(directory().syncState().phase, SyncState::Phase::Live, 20'000);
    QVERIFY(fill());
}

/// German, or else English, as it was not before.
void TestLanguage::speak(bool german) const
{
    const auto* before = &m_composition->window();
    QVERIFY(settings().open());
    auto* box = bot().get<QComboBox>("language");
    settings().choose("language", box->findText(german ? u"Deutsch"_s : u"English"_s));
    QTRY_VERIFY(&m_composition->window() != before);
    QVERIFY(bot().sees("settingsDialog")); // where it was chosen
    QCOMPARE(bot().get<QComboBox>("language")->accessibleName(), german ? u"Sprache"_s : u"Language"_s);
    QVERIFY(settings().close());
}

void TestLanguage::itChangesAtOnceAndIsKept()
{
    QVERIFY(settings().beginDraft());
    QVERIFY(bot().chooseRow("mappings", u"Not yet there"_s, RulesModel::GroupName));
    const auto server = m_composition->server();
    speak(true);
    QCOMPARE(m_composition->server(), server);
    QVERIFY(bot().sees("mappingsPane")); // the place is the same
    QTRY_VERIFY(bot().shows("apply"));
    QCOMPARE(bot().rowsOf("mappings"), 2);
    QVERIFY(bot().cellOf("mappings", 0, RulesModel::GroupName).contains(u"Not yet there"_s));
    QCOMPARE(bot().get<QAbstractButton>("discard")->text(), u"Verwerfen"_s);
    QCOMPARE(bot().get<QAbstractButton>("nav.users")->text(), u"Benutzer"_s);
    QCOMPARE(Settings(Places::under(m_folder.path())->settingsFile).value(settings::language), u"de"_s);
    speak(false);
    QTRY_VERIFY(bot().shows("apply"));
    QCOMPARE(bot().get<QAbstractButton>("discard")->text(), u"Discard"_s);
    QCOMPARE(bot().get<QAbstractButton>("nav.users")->text(), u"Users"_s);
    QVERIFY(bot().click("discard"));
    QTRY_VERIFY(!bot().shows("apply"));
}

void TestLanguage::anOfferToUndoGoesOn()
{
    QVERIFY(bot().click("nav.connections"));
    QVERIFY(bot().chooseRow("connections", u"Workforce"_s));
    QVERIFY(bot().click("pause"));
    QVERIFY(bot().click("confirm"));
    const auto state = [this] { return directory().connections().constFirst().state; };
    QTRY_COMPARE_WITH_TIMEOUT(state(), ConnectionState::Paused, 20'000);
    const auto offer = [this] { return Bot(Bot(bot().get("connectionsPane")).get("changeBar")); };
    QVERIFY(offer().sees("messageAction"));
    speak(true);
    QVERIFY(offer().shows("messageAction"));
    QCOMPARE(offer().get<QAbstractButton>("messageAction")->text(), u"Rückgängig machen"_s);
    QVERIFY(offer().click("messageAction"));
    QTRY_COMPARE_WITH_TIMEOUT(state(), ConnectionState::Active, 20'000);
    QTRY_COMPARE(offer().textOf("messageText"), u"Es wurde rückgängig gemacht."_s);
    speak(false);
}

void TestLanguage::formsGoOn()
{
    QVERIFY(bot().click("nav.connections"));
    QVERIFY(bot().chooseRow("connections", u"Workforce"_s));
    const auto token = QString::fromLatin1(inventToken());
    QVERIFY(bot().type("pastedToken", token));
    list("connections").openTab(u"provisioning"_s);
    QVERIFY(bot().type("guardCount", u"17"_s));
    speak(true);
    QVERIFY(bot().shows("guardCount"));
    QCOMPARE(bot().textOf("guardCount"), u"17"_s);
    QVERIFY(bot().get("saveGuard")->isEnabled());
    QCOMPARE(bot().get<QLineEdit>("pastedToken")->text(), token);
    bot().get<QLineEdit>("pastedToken")->clear();
    QVERIFY(bot().type("guardCount", {}));
    speak(false);
}

void TestLanguage::searchesFiltersAndTicksGoOn()
{
    QVERIFY(bot().click("nav.users"));
    QVERIFY(list("users").search(u"ana"_s));
    QVERIFY(list("users").click("stateChip"));
    QVERIFY(list("users").click("selectSeveral"));
    QVERIFY(list("users").click("selectAll"));
    QVERIFY(bot().click("nav.activity"));
    const auto activity = [this] { return ActivityBot(&m_composition->window()); };
    activity().openTab(u"requestsPage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(activity().rows() > 0, 20'000);
    QVERIFY(activity().filterBy("method", u"POST"_s));
    QVERIFY(activity().filterBy("status", u"2"_s));
    QVERIFY(activity().range("timeRange2"));
    QTRY_VERIFY_WITH_TIMEOUT(activity().chartWords().contains(u"1 request"_s), 20'000);
    activity().brush(0.9, 1.0);
    QVERIFY(activity().shows("timeChip"));
    QVERIFY(activity().search(u"Users"_s));
    QVERIFY(activity().click("live"));
    speak(true);
    for (const auto* chip : {"methodChip", "statusChip", "timeChip"})
        QVERIFY2(activity().shows(chip), chip);
    QVERIFY(activity().chart()->stretch());
    QCOMPARE(activity().get<QAbstractButton>("timeRange")->text(), u"Letzte 7 Tage"_s);
    QCOMPARE(activity().textOf("search"), u"Users"_s);
    QVERIFY(!activity().get<QAbstractButton>("live")->isChecked());
    QTRY_COMPARE_WITH_TIMEOUT(activity().rows(), 1, 20'000);
    QVERIFY(bot().click("nav.users"));
    QCOMPARE(list("users").textOf("search"), u"ana"_s);
    QVERIFY(!list("users").shows("stateChip"));
    QVERIFY(list("users").shows("selectionBar"));
    QVERIFY(list("users").textOf("selectedCount").startsWith(u"1 "_s));
    speak(false);
    QVERIFY(list("users").shows("selectionBar"));
    QVERIFY(list("users").click("selectionDone"));
}

void TestLanguage::aKeyThatIsBeingTypedGoesOn()
{
    begin(); // the server is known, and its key is not kept where there is no keychain
    const auto key = QString::fromLatin1(inventKey()).left(20);
    QVERIFY(bot().type("address", u"https://somewhere.example"_s));
    QVERIFY(bot().type("adminKey", key));
    for (const bool german : {true, false}) {
        speak(german);
        QCOMPARE(bot().get<QAbstractButton>("continue")->text(), german ? u"Weiter"_s : u"Continue"_s);
        QCOMPARE(bot().textOf("address"), u"https://somewhere.example"_s);
        QCOMPARE(bot().get<QLineEdit>("adminKey")->text(), key);
    }
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
