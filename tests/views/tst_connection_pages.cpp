// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/kept_token.h"
#include "model/sync/follower.h"
#include "model/wire/wire.h"
#include "tests/support/bots/connections_bot.h"
#include "tests/support/bots/token_sheet_bot.h"
#include "tests/support/secret_trail.h"
#include "tests/views/console.h"
#include "views/common/inspector_tabs.h"
#include "views/common/message_bar.h"
#include "views/connections/connections_pane.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// The attribute mapping, the guard, the prerequisites and the token board, over the real server and its change feed.
class TestConnectionPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open({u"--profile"_s, u"ruleforge"_s}); }
    void cleanup();
    void aMappingIsTriedOnAUserBeforeItIsSaved();
    void aMappingThatSomebodyElseChangedIsLoadedAgain();
    void heldChangesAreDecidedByName();
    void heldChangesAreLookedAtAnew();
    void whatSomebodyElseDecidedIsSaid();
    void aPrerequisiteIsConfirmed();
    void theBoardLeadsToEachPlace();
    void aTokenWithoutExpiryHasAReminder();
    void aPauseIsTakenBack();
    void whatTheServerCanDoIsSaidAndSeen();
    void onlyWhatIsOfferedCanBeTried_data();
    void onlyWhatIsOfferedCanBeTried();
    void withoutItsTokenEverythingIsKnownButNothingTried();
    void theFirstRequestShowsWithinTwoSeconds();

private:
    void open(const QStringList& options);
    /// Makes a connection, and leaves its token's sheet. Gives the token.
    QString create(const QString& name);
    [[nodiscard]] HttpClient idp(const QString& token) const
    {
        return HttpClient(m_console->server.url(), token.toLatin1());
    }
    static QString addUser(HttpClient& idp, const QString& userName);
    [[nodiscard]] HttpClient owner() const { return idp(m_console->server.adminKey()); }
    [[nodiscard]] Connection named(const QString& name) const;
    [[nodiscard]] Bot bot() const { return Bot(m_window.get()); }
    void openTab(const QString& id) const { m_pane->findChild<InspectorTabs*>()->setCurrent(id); }

    std::unique_ptr<Console> m_console;
    std::unique_ptr<Follower> m_follower;
    std::unique_ptr<QWidget> m_window;
    ConnectionsPane* m_pane = nullptr;
};

void TestConnectionPages::open(const QStringList& options)
{
    m_console = std::make_unique<Console>();
    QVERIFY2(m_console->start(options), m_console->server.errors().constData());
    QVERIFY(m_console->load());
    m_follower = std::make_unique<Follower>(*m_console->session, m_console->directory);
    m_follower->start();
    m_window = std::make_unique<QWidget>();
    auto* layout = new QHBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    m_pane = new ConnectionsPane(m_console->workplace(), m_window.get());
    layout->addWidget(m_pane);
    m_window->resize(1280, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestConnectionPages::cleanup()
{
    m_window.reset();
    m_follower.reset();
    m_console.reset();
}

QString TestConnectionPages::create(const QString& name)
{
    const ConnectionsBot connections(m_window.get());
    connections.openNew();
    connections.describe(m_console->directory.accounts().isEmpty() ? u"Acme Corp"_s : QString(), "idp-okta", name);
    connections.create();
    const TokenSheetBot sheet(m_window.get());
    if (!sheet.sees("tokenSheet"))
        return {};
    sheet.copy();
    auto token = TokenSheetBot::clipboard();
    rememberSecrets(token.toLatin1());
    sheet.done();
    return QTest::qWaitFor([&sheet] { return !sheet.isOpen(); }) ? token : QString();
}

QString TestConnectionPages::addUser(HttpClient& idp, const QString& userName)
{
    const auto made = idp.post("/scim/v2/Users", {{u"userName"_s, userName}, {u"nickName"_s, u"Countess"_s}});
    return made.json["id"_L1].toString();
}

Connection TestConnectionPages::named(const QString& name) const
{
    const auto& all = m_console->directory.connections();
    const auto found = std::ranges::find(all, name, &Connection::name);
    return found == all.cend() ? Connection() : *found;
}

void TestConnectionPages::aMappingIsTriedOnAUserBeforeItIsSaved()
{
    auto okta = idp(create(u"Workforce"_s));
    QVERIFY(!addUser(okta, u"ada@acme.example"_s).isEmpty());
    openTab(u"attributes"_s);
    QTRY_VERIFY(bot().textOf("mappingState").contains(u"by default"_s));
    bot().click("editMapping");
    QTRY_COMPARE_WITH_TIMEOUT(bot().cellOf("mappingTable", 0, 2), u"ada@acme.example"_s, 20'000);
    QVERIFY(!bot().get("saveMapping")->isEnabled());
    bot().type("chosenAttribute", u"shoeSize"_s);
    QTest::keyClick(bot().get("chosenAttribute"), Qt::Key_Return);
    QVERIFY(!bot().get("saveMapping")->isEnabled());
    QCOMPARE(bot().cellOf("mappingTable", 0, 3), u"–"_s);
    bot().type("chosenAttribute", u"nickName"_s);
    QTest::keyClick(bot().get("chosenAttribute"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(bot().cellOf("mappingTable", 0, 3), u"Countess"_s, 20'000);
    QCOMPARE(bot().cellOf("mappingTable", 0, 2), u"ada@acme.example"_s);
    const auto path = "/admin/v1/connections/" + named(u"Workforce"_s).id.text().toLatin1() + "/mapping";
    QVERIFY(owner().get(path).json["isDefault"_L1].toBool()); // tried, not changed
    bot().click("saveMapping");
    QTRY_VERIFY(!bot().shows("mapping"));
    QCOMPARE(owner().get(path).json["attributes"_L1][0]["attribute"_L1].toString(), u"nickName"_s);
    QTRY_VERIFY(bot().textOf("mappingState").contains(u"its own way"_s));
    Bot(bot().get("changeBar")).click("messageAction"); // Undo
    QTRY_VERIFY(bot().textOf("mappingState").contains(u"by default"_s));
    QCOMPARE(owner().get(path).json["attributes"_L1][0]["attribute"_L1].toString(), u"userName"_s);
}

void TestConnectionPages::aMappingThatSomebodyElseChangedIsLoadedAgain()
{
    create(u"Workforce"_s);
    openTab(u"attributes"_s);
    bot().click("editMapping");
    QTRY_VERIFY(bot().get("chosenAttribute")->isEnabled());
    QTRY_COMPARE(bot().get<QLineEdit>("chosenAttribute")->text(), u"userName"_s);
    const auto path = "/admin/v1/connections/" + named(u"Workforce"_s).id.text().toLatin1() + "/mapping";
    const QJsonArray theirs{QJsonObject{{u"attribute"_s, u"displayName"_s}, {u"field"_s, u"User name"_s}}};
    const auto body = QJsonDocument(QJsonObject{{u"attributes"_s, theirs}}).toJson();
    auto other = owner();
    QCOMPARE(other.request("PUT", path, body, {{"If-Match", "*"}}).status, 200);
    bot().type("chosenAttribute", u"nickName"_s);
    QTest::keyClick(bot().get("chosenAttribute"), Qt::Key_Return);
    bot().click("saveMapping");
    QTRY_VERIFY_WITH_TIMEOUT(Bot(bot().get("mapping")).shows("messageAction"), 20'000);
    QVERIFY(bot().shows("mapping"));
    Bot(bot().get("mapping")).click("messageAction"); // Load again
    QTRY_COMPARE(bot().get<QLineEdit>("chosenAttribute")->text(), u"displayName"_s);
}

void TestConnectionPages::heldChangesAreDecidedByName()
{
    auto okta = idp(create(u"Workforce"_s));
    openTab(u"provisioning"_s);
    QVERIFY(!bot().shows("heldBar"));
    bot().type("guardMinutes", u"0"_s);
    QVERIFY(bot().shows("guardFault"));
    QVERIFY(!bot().get("saveGuard")->isEnabled());
    bot().type("guardMinutes", u"60"_s);
    bot().type("guardPercent", {});
    bot().type("guardCount", u"1"_s);
    bot().click("saveGuard");
    QTRY_COMPARE(named(u"Workforce"_s).guard.count, 1);
    QStringList ids;
    for (const auto* name : {"ada", "bea", "cleo", "dora"}) {
        ids.append(addUser(okta, QString::fromLatin1(name) + u"@acme.example"_s));
        if (ids.size() == 4) // held twice, and still one line of the restore file
            okta.request("PATCH", "/scim/v2/Users/" + ids.constLast().toLatin1(),
                         R"({"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
                             "Operations": [{"op": "replace", "value": {"active": false}}]})");
        okta.request("DELETE", "/scim/v2/Users/" + ids.constLast().toLatin1());
    }
    QTRY_COMPARE_WITH_TIMEOUT(named(u"Workforce"_s).heldChanges, 4, 20'000);
    QVERIFY(bot().sees("heldBar"));
    Bot(bot().get("heldBar")).click("messageAction");
    QTRY_COMPARE(bot().rowsOf("held"), 4);
    QCOMPARE(bot().cellOf("held", 0, 0), u"bea@acme.example"_s);
    QVERIFY(bot().chooseRow("held", u"cleo"_s));
    bot().click("rejectHeld");
    QTRY_COMPARE_WITH_TIMEOUT(bot().rowsOf("held"), 3, 20'000);
    bot().click("approveHeld");
    QVERIFY(bot().textOf("changePreparation").contains(m_console->restoreFolder()));
    bot().click("confirm");
    QTRY_COMPARE_WITH_TIMEOUT(bot().rowsOf("held"), 0, 20'000);
    QCOMPARE(keptUsers(m_console->restoreFolder()), (QStringList{u"bea@acme.example"_s, u"dora@acme.example"_s}));
    bot().click("close");
    QCOMPARE(okta.get("/scim/v2/Users/" + ids.at(1).toLatin1()).status, 404); // carried out
    QCOMPARE(okta.get("/scim/v2/Users/" + ids.at(2).toLatin1()).status, 200); // rejected
    QTRY_VERIFY(!bot().shows("heldBar"));
}

/// Who is another than was shown, and where no file may be written.
void TestConnectionPages::heldChangesAreLookedAtAnew()
{
    auto okta = idp(create(u"Workforce"_s));
    openTab(u"provisioning"_s);
    bot().type("guardPercent", {});
    bot().type("guardCount", u"1"_s);
    bot().click("saveGuard");
    QTRY_COMPARE(named(u"Workforce"_s).guard.count, 1);
    QStringList ids;
    for (const auto* name : {"ada", "bea", "cleo"}) {
        ids.append(addUser(okta, QString::fromLatin1(name) + u"@acme.example"_s));
        okta.request("DELETE", "/scim/v2/Users/" + ids.constLast().toLatin1());
    }
    QTRY_COMPARE_WITH_TIMEOUT(named(u"Workforce"_s).heldChanges, 2, 20'000);
    const auto bea =
        wire::fromJson<User>(owner().get("/admin/v1/users/" + ids.at(1).toLatin1()).json["user"_L1].toObject());
    QVERIFY(bea);
    auto former = *bea;
    former.state = UserState::Suspended;
    m_console->directory.upsertUsers({former});
    Bot(bot().get("heldBar")).click("messageAction");
    QTRY_COMPARE(bot().rowsOf("held"), 2);
    bot().click("approveHeld");
    bot().click("confirm");
    auto* asked = bot().get<Dialog>("approveHeldDialog");
    QTRY_VERIFY_WITH_TIMEOUT(asked->message()->isVisible(), 20'000);
    QVERIFY(asked->message()->text().contains(u"was suspended and is active"_s));
    bot().click("keep");
    QCOMPARE(okta.get("/scim/v2/Users/" + ids.at(1).toLatin1()).status, 200); // nothing was carried out
    QVERIFY(!QFileInfo::exists(m_console->restoreFolder()));
    ServerCharacter managed;
    managed.exportOffByPolicy = true;
    m_console->directory.setCharacter(managed);
    bot().click("approveHeld");
    QVERIFY(bot().textOf("changePreparation").contains(u"policy"_s));
    bot().click("confirm");
    QTRY_COMPARE_WITH_TIMEOUT(bot().rowsOf("held"), 0, 20'000);
    QVERIFY(!QFileInfo::exists(m_console->restoreFolder()));
}

void TestConnectionPages::whatSomebodyElseDecidedIsSaid()
{
    auto okta = idp(create(u"Workforce"_s));
    openTab(u"provisioning"_s);
    bot().type("guardPercent", {});
    bot().type("guardCount", u"1"_s);
    bot().click("saveGuard");
    QTRY_COMPARE(named(u"Workforce"_s).guard.count, 1);
    for (const auto* name : {"ada", "bea", "cleo", "dora"}) {
        const auto id = addUser(okta, QString::fromLatin1(name) + u"@acme.example"_s);
        okta.request("DELETE", "/scim/v2/Users/" + id.toLatin1());
    }
    QTRY_COMPARE_WITH_TIMEOUT(named(u"Workforce"_s).heldChanges, 3, 20'000);
    const auto path = "/admin/v1/connections/" + named(u"Workforce"_s).id.text().toLatin1() + "/held-changes";
    const auto rejectByOther = [this, path](int count) {
        QJsonArray ids;
        const auto held = owner().get(path).json["items"_L1].toArray();
        for (int at = 0; at < count; ++at)
            ids.append(held.at(at)["id"_L1]);
        return owner().post(path + "/reject", {{u"ids"_s, ids}}).status;
    };
    const auto said = [this] { return bot().get<Dialog>("heldChanges")->message()->text(); };
    Bot(bot().get("heldBar")).click("messageAction");
    QTRY_COMPARE(bot().rowsOf("held"), 3);
    QCOMPARE(rejectByOther(1), 200);
    bot().click("approveHeld");
    bot().click("confirm");
    QTRY_COMPARE_WITH_TIMEOUT(said(), u"2 of 3 were done. Somebody else had already decided about 1 change(s)."_s,
                              20'000);
    QTRY_COMPARE(bot().rowsOf("held"), 0);
    bot().click("close");
    QTRY_VERIFY(!bot().shows("heldChanges"));
    for (const auto* deed : {"approveHeld", "rejectHeld"}) {
        for (const auto* name : {"elsa", "fina"}) {
            const auto id = addUser(okta, QString::fromLatin1(name) + QLatin1StringView(deed) + u"@acme.example"_s);
            okta.request("DELETE", "/scim/v2/Users/" + id.toLatin1());
        }
        QTRY_COMPARE_WITH_TIMEOUT(named(u"Workforce"_s).heldChanges, 2, 20'000);
        Bot(bot().get("heldBar")).click("messageAction");
        QTRY_COMPARE(bot().rowsOf("held"), 2);
        QCOMPARE(rejectByOther(2), 200);
        bot().click(deed);
        if (bot().shows("approveHeldDialog"))
            bot().click("confirm");
        QTRY_COMPARE_WITH_TIMEOUT(said(), u"Nothing was done. Somebody else had already decided about 2 change(s)."_s,
                                  20'000);
        QTRY_COMPARE(bot().rowsOf("held"), 0);
        bot().click("close");
        QTRY_VERIFY(!bot().shows("heldChanges"));
    }
}

void TestConnectionPages::aPrerequisiteIsConfirmed()
{
    create(u"Workforce"_s);
    QVERIFY(bot().sees("prerequisite-0"));
    auto* box = bot().get<QCheckBox>("prerequisite-0");
    QVERIFY(!box->isChecked());
    bot().click("prerequisite-0");
    QTRY_VERIFY(bot().textOf("prerequisiteBy-0").contains(u"Confirmed by"_s));
    const auto path = "/admin/v1/connections/" + named(u"Workforce"_s).id.text().toLatin1() + "/prerequisites";
    QVERIFY(!owner().get(path).json["items"_L1][0]["confirmedAt"_L1].isNull());
    QTRY_VERIFY(box->isEnabled());
    bot().click("prerequisite-0");
    QTRY_VERIFY(!bot().shows("prerequisiteBy-0"));
    QVERIFY(owner().get(path).json["items"_L1][0]["confirmedAt"_L1].isNull());
}

void TestConnectionPages::theBoardLeadsToEachPlace()
{
    create(u"Workforce"_s);
    create(u"Contractors"_s);
    m_pane->choose(named(u"Workforce"_s).id);
    bot().click("tokenBoardButton");
    QTRY_COMPARE(bot().rowsOf("board"), 2);
    QTRY_VERIFY(bot().textOf("boardCount").contains(u"complete"_s));
    QVERIFY(bot().get("boardGoTo")->isEnabled() && bot().get("boardReplace")->isEnabled()); // one is chosen
    bot().type("boardSearch", u"contr"_s);
    QTest::keyClick(bot().get("boardSearch"), Qt::Key_Return);
    QTRY_COMPARE(bot().rowsOf("board"), 1);
    QVERIFY(bot().chooseRow("board", u"Contractors"_s, 1));
    bot().click("boardGoTo");
    QTRY_VERIFY(!bot().shows("tokenBoard"));
    const auto* list = bot().get<QAbstractItemView>("connections");
    QCOMPARE(list->currentIndex().data().toString(), u"Contractors"_s);
    QVERIFY(bot().shows("tokens"));
    bot().click("tokenBoardButton");
    QTRY_COMPARE(bot().rowsOf("board"), 2);
    QVERIFY(bot().chooseRow("board", u"Workforce"_s, 1));
    bot().click("boardReplace");
    QVERIFY(bot().sees("startRotation"));
    QCOMPARE(list->currentIndex().data().toString(), u"Workforce"_s);
}

void TestConnectionPages::aTokenWithoutExpiryHasAReminder()
{
    const auto secret = create(u"Workforce"_s);
    QVERIFY(!secret.isEmpty());
    openTab(u"tokens"_s);
    QTRY_COMPARE(bot().rowsOf("tokens"), 1);
    QVERIFY(bot().chooseRow("tokens", bot().cellOf("tokens", 0, 0)));
    bot().click("remind");
    QVERIFY(bot().sees("tokenReminder"));
    bot().type("reminderDay", u"2026-02-30"_s);
    QVERIFY(!bot().get("confirm")->isEnabled());
    QVERIFY(bot().textOf("reminderSaid").contains(u"2027-03-31"_s));
    bot().click("reminderIn30");
    bot().click("confirm");
    QTRY_COMPARE(bot().cellOf("tokens", 0, 2), u"reminder in 30 day(s)"_s);

    bot().click("tokenBoardButton");
    QTRY_COMPARE(bot().rowsOf("board"), 1);
    QCOMPARE(bot().cellOf("board", 0, 3), u"reminder in 30 day(s)"_s);
    QTRY_VERIFY(bot().textOf("boardCount").contains(u"complete"_s));
    const auto path = m_console->folder.filePath(u"tokens.ics"_s);
    bot().click("boardCalendar");
    auto* chooser = bot().get<QFileDialog>("calendarFile");
    Q_EMIT chooser->fileSelected(path);
    chooser->close();
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto calendar = file.readAll();
    QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\n"));
    const auto day = QDate::currentDate().addDays(30).toString(u"yyyyMMdd"_s).toLatin1();
    QVERIFY2(calendar.contains("DTSTART;VALUE=DATE:" + day), calendar.constData());
    QVERIFY2(!calendar.contains(secret.toLatin1()), "a secret is in the calendar");

    QVERIFY(bot().chooseRow("board", bot().cellOf("board", 0, 0)));
    bot().click("boardRemind");
    bot().click("noReminder");
    QTRY_COMPARE(bot().cellOf("board", 0, 3), u"no expiry"_s);
    bot().click("close");
}

void TestConnectionPages::aPauseIsTakenBack()
{
    const auto token = create(u"Workforce"_s);
    bot().click("pause");
    QVERIFY(bot().sees("pauseConnection"));
    bot().click("confirm");
    QTRY_COMPARE(named(u"Workforce"_s).state, ConnectionState::Paused);
    QVERIFY(idp(token).get("/scim/v2/Users").status >= 400);
    QVERIFY(bot().sees("changeBar"));
    Bot(bot().get("changeBar")).click("messageAction"); // Undo
    QTRY_COMPARE(named(u"Workforce"_s).state, ConnectionState::Active);
    QCOMPARE(idp(token).get("/scim/v2/Users").status, 200);
}

void TestConnectionPages::whatTheServerCanDoIsSaidAndSeen()
{
    cleanup();
    open({u"--profile"_s, u"formuley"_s});
    auto admin = owner();
    const auto account = admin.post("/admin/v1/accounts", {{u"name"_s, u"Acme Corp"_s}}).json["id"_L1].toString();
    const auto plan = "/admin/v1/accounts/" + account.toLatin1() + "/plan";
    QCOMPARE(admin.request("PUT", plan, R"({"plan":"enterprise"})", {{"Content-Type", "application/json"}}).status,
             200);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->directory.accounts().size(), 1, 20'000);
    QVERIFY(!create(u"Workforce"_s).isEmpty());
    openTab(u"capabilities"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bot().textOf("verdict-filter"), u"offered"_s, 20'000);
    for (const char* feature : {"bulk", "sort", "etag", "cursor", "changePassword"})
        QCOMPARE(bot().textOf(qPrintable(u"verdict-"_s + QLatin1StringView(feature))), u"not offered"_s);
    QVERIFY(bot().textOf("capability-patch").startsWith(u"The server says that it can."_s));
    for (const char* button : {"try-sort", "try-cursor"}) {
        QVERIFY(!bot().get(button)->isEnabled());
        QVERIFY(bot().get(button)->accessibleDescription().contains(u"says that it cannot"_s));
    }
    QVERIFY(bot().click("try-filter"));
    QTRY_COMPARE_WITH_TIMEOUT(bot().textOf("verdict-filter"), u"proved"_s, 20'000);
    QVERIFY(!named(u"Workforce"_s).firstRequestAt); // it was the console's own
}

void TestConnectionPages::onlyWhatIsOfferedCanBeTried_data()
{
    QTest::addColumn<QString>("profile");
    for (const auto& profile : {u"standard"_s, u"forg"_s, u"ruleforge"_s, u"frontegg"_s, u"guide"_s})
        QTest::newRow(qPrintable(profile)) << profile; // formuley, which can least, is above
}

/// As each server says it. (user-needs, N29)
void TestConnectionPages::onlyWhatIsOfferedCanBeTried()
{
    QFETCH(const QString, profile);
    cleanup();
    open({u"--profile"_s, profile});
    const auto token = create(u"Workforce"_s);
    const QUrl base(named(u"Workforce"_s).scimBaseUrl);
    const auto config = idp(token).get(base.path().toUtf8() + "/ServiceProviderConfig").json;
    openTab(u"capabilities"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bot().shows("verdict-filter") && bot().textOf("verdict-filter") == u"offered"_s, 20'000);
    const QStringList features{u"changePassword"_s, u"patch"_s, u"bulk"_s, u"filter"_s, u"sort"_s, u"etag"_s};
    for (auto feature = features.cbegin(); feature != features.cend(); ++feature) {
        const bool isOffered = config[*feature]["supported"_L1].toBool();
        QCOMPARE(bot().textOf(qPrintable(u"verdict-"_s + *feature)), isOffered ? u"offered"_s : u"not offered"_s);
    }
    const QMap<QString, bool> offered{{u"filter"_s, config["filter"_L1]["supported"_L1].toBool()},
                                      {u"sort"_s, config["sort"_L1]["supported"_L1].toBool()},
                                      {u"cursor"_s, config["pagination"_L1]["cursor"_L1].toBool()}};
    for (auto feature = offered.cbegin(); feature != offered.cend(); ++feature) {
        const auto* button = bot().get(qPrintable(u"try-"_s + feature.key()));
        QCOMPARE(button->isEnabled(), *feature);
        QCOMPARE(button->toolTip().isEmpty(), *feature);
    }
}

/// The line in the token sheet, by the change feed. (user-needs, N33)
void TestConnectionPages::theFirstRequestShowsWithinTwoSeconds()
{
    cleanup();
    open({});
    const ConnectionsBot connections(m_window.get());
    connections.openNew();
    connections.describe(u"Acme Corp"_s, "idp-entra", u"Workforce"_s);
    connections.create();
    const TokenSheetBot sheet(m_window.get());
    QVERIFY(sheet.sees("tokenSheet"));
    sheet.copy();
    auto entra = idp(TokenSheetBot::clipboard());
    rememberSecrets(TokenSheetBot::clipboard().toLatin1());
    QTRY_COMPARE_WITH_TIMEOUT(m_console->directory.syncState().phase, SyncState::Phase::Live, 20'000);
    QVERIFY(sheet.firstRequest().contains(u"Waiting"_s));
    QCOMPARE(entra.get("/scim/v2/Users?count=1").status, 200);
    QVERIFY(QTest::qWaitFor([&sheet] { return sheet.firstRequest().contains(u"arrived"_s); }, 2'000));
    sheet.done();
}

void TestConnectionPages::withoutItsTokenEverythingIsKnownButNothingTried()
{
    auto okta = idp(create(u"Workforce"_s));
    const auto key = tokenKey(m_console->session->server(), named(u"Workforce"_s).id);
    QTRY_VERIFY(m_console->keychain.remove(key).isFinished());
    QCOMPARE(okta.get("/scim/v2/Users?sortBy=userName").status, 200);
    openTab(u"capabilities"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bot().textOf("capabilitiesState").contains(u"keychain gives none"_s), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(bot().textOf("capability-sort").contains(u"1 request"_s), 20'000);
    QTRY_COMPARE(bot().textOf("verdict-sort"), u"proved"_s);
    QCOMPARE(bot().textOf("verdict-filter"), u"offered"_s);
    QVERIFY(bot().textOf("capability-filter").startsWith(u"The server says that it can."_s));
    QVERIFY(!bot().get("try-filter")->isEnabled());
    QVERIFY(bot().get("try-filter")->accessibleDescription().contains(u"needs this connection’s token"_s));
}

QTEST_MAIN(TestConnectionPages)
#include "tst_connection_pages.moc"
