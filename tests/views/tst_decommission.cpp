// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/shown_text.h"
#include "model/items/words.h"
#include "tests/server/scim_client.h"
#include "tests/support/bots/connections_bot.h"
#include "tests/support/bots/step_count.h"
#include "tests/support/bots/token_sheet_bot.h"
#include "tests/support/secret_trail.h"
#include "tests/views/console.h"
#include "views/connections/connections_pane.h"
#include "views/connections/delete_connection_dialog.h"
#include "views/connections/handoff_dialog.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPrintDialog>
#include <QPrinter>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// A connection is handed over, and taken out of use knowingly, over the real server.
class TestDecommission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void connectingTakesSixSteps();
    void theSheetHasEverythingButTheToken();
    void usersGoAlong();
    void usersStay();
    void aThousandUsersAreRemovedConvertedOrKept_data();
    void aThousandUsersAreRemovedConvertedOrKept();
    void whoseRolesGoIsSaid();
    void usersWhoCameMeanwhileStopIt();
    void cancellingChangesNothing();
    void aPolicyKeepsFilesFromBeingWritten();
    void leavingItChangesNothing();
    void aRestoreFileThatCannotBeWrittenIsSaid();
    void nothingIsDeletedWhileItIsExported();

private:
    [[nodiscard]] Bot bot() const { return Bot(m_window.get()); }
    [[nodiscard]] Bot dialog() const { return Bot(bot().get("deleteConnection")); }
    [[nodiscard]] test::HttpAnswer owner(const QByteArray& path) const
    {
        return HttpClient(m_console->server.url(), m_console->server.adminKey().toLatin1()).get("/admin/v1" + path);
    }
    /// A connection with two users and a group of one of them; gives its token.
    QString create();
    /// With that many more users, through the connection of the token.
    void fill(const QByteArray& token, int users) const;
    [[nodiscard]] Connection connection() const { return m_console->directory.connections().constFirst(); }

    std::unique_ptr<Console> m_console;
    std::unique_ptr<QWidget> m_window;
    QTemporaryDir m_folder;
};

void TestDecommission::init()
{
    m_console = std::make_unique<Console>();
    QVERIFY2(m_console->start(), m_console->server.errors().constData());
    QVERIFY(m_console->load());
    m_window = std::make_unique<QWidget>();
    auto* layout = new QHBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new ConnectionsPane(m_console->workplace(), m_window.get()));
    m_window->resize(1280, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestDecommission::cleanup()
{
    m_window.reset();
    m_console.reset();
}

QString TestDecommission::create()
{
    const ConnectionsBot connections(m_window.get());
    connections.openNew();
    connections.describe(u"Acme Corp"_s, "idp-okta", u"Workforce"_s);
    connections.create();
    const TokenSheetBot sheet(m_window.get());
    if (!sheet.sees("tokenSheet"))
        return {};
    sheet.copy();
    auto token = TokenSheetBot::clipboard();
    rememberSecrets(token.toLatin1());
    sheet.done();
    HttpClient okta(m_console->server.url(), token.toLatin1());
    const auto ada = okta.post("/scim/v2/Users", {{u"userName"_s, u"ada@acme.example"_s}}).json["id"_L1].toString();
    okta.post("/scim/v2/Users", {{u"userName"_s, u"bea@acme.example"_s}});
    okta.post("/scim/v2/Groups",
              {{u"displayName"_s, u"Engineers"_s}, {u"members"_s, QJsonArray{QJsonObject{{u"value"_s, ada}}}}});
    return QTest::qWaitFor([&sheet] { return !sheet.isOpen(); }) ? token : QString();
}

void TestDecommission::fill(const QByteArray& token, int users) const
{
    HttpClient okta(m_console->server.url(), token);
    constexpr int most = 500; // operations in one request
    for (int first = 0; first < users; first += most) {
        QJsonArray operations;
        for (int i = first; i < std::min(users, first + most); ++i)
            operations.append(QJsonObject{
                {u"method"_s, u"POST"_s},
                {u"path"_s, u"/Users"_s},
                {u"bulkId"_s, QString::number(i)},
                {u"data"_s, QJsonObject{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
                                        {u"userName"_s, u"user%1@acme.example"_s.arg(i)}}}});
        QCOMPARE(okta.post("/scim/v2/Bulk",
                           {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:BulkRequest"_s}},
                            {u"Operations"_s, operations}})
                     .status,
                 200);
    }
}

void TestDecommission::connectingTakesSixSteps()
{
    StepCount steps("A1, connect ACME's Okta today", 6);
    const ConnectionsBot connections(m_window.get());
    connections.openNew();                                // Ctrl+N
    connections.describe(u"Acme Corp"_s, "idp-okta", {}); // the name is suggested
    connections.create();
    const TokenSheetBot sheet(m_window.get());
    QVERIFY(sheet.sees("tokenSheet"));
    sheet.copy();
    const auto token = TokenSheetBot::clipboard();
    rememberSecrets(token.toLatin1());
    QVERIFY(token.startsWith("pvt_"_L1));
    steps.without([&sheet] { sheet.click("copyHandoff"); });
    QCOMPARE(TokenSheetBot::clipboard(), token); // the token is not pushed out unseen
    m_console->clipboard.clear();                // as it does by itself, half a minute later
    sheet.click("copyHandoff");
    const auto text = TokenSheetBot::clipboard();
    QVERIFY(text.contains(connection().scimBaseUrl));
    QVERIFY(!text.contains(token) && !text.contains(token.section(u'_', 2)));
    HttpClient okta(m_console->server.url(), token.toLatin1());
    QCOMPARE(okta.get("/scim/v2/Users?count=1").status, 200);
    QVERIFY(m_console->outcome(reloadConnection(m_console->at(), connection().id, {})));
    QTRY_VERIFY(sheet.firstRequest().contains(u"arrived"_s)); // the proof is there without a step
    QVERIFY(steps.isWithinAim());
    sheet.done();
}

void TestDecommission::theSheetHasEverythingButTheToken()
{
    const auto token = create();
    bot().click("handoffSheet");
    QVERIFY(bot().sees("handoff"));
    const auto url = connection().scimBaseUrl;
    QVERIFY(QUrl(url).isValid() && !QUrl(url).isRelative());
    QVERIFY(std::ranges::all_of(url, [](QChar c) { return c.unicode() < 128; }));
    Bot(bot().get("handoff-0")).click("copy");
    QCOMPARE(TokenSheetBot::clipboard(), url);
    bot().click("copySheet");
    const auto text = TokenSheetBot::clipboard();
    auto* sheet = bot().get<HandoffDialog>("handoff");
    for (const auto* name : {"sheet.html", "sheet.txt"}) {
        const auto path = m_folder.filePath(QString::fromLatin1(name));
        sheet->save(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto saved = QString::fromUtf8(file.readAll());
        QVERIFY(saved.contains(url));
        QVERIFY(saved.contains(u"Test Connector Configuration"_s));
        QVERIFY(!saved.contains(u"pvt_"_s) && !saved.contains(token.section(u'_', 2)));
    }
    QVERIFY(!text.contains(u"pvt_"_s));
    bot().click("printSheet");
    auto* printing = sheet->findChild<QPrintDialog*>(u"printDialog"_s);
    QVERIFY(printing && printing->isVisible());
    QFile printed(m_folder.filePath(u"sheet.pdf"_s));
    printing->printer()->setOutputFormat(QPrinter::PdfFormat);
    printing->printer()->setOutputFileName(printed.fileName());
    Q_EMIT printing->accepted(printing->printer());
    printing->close();
    QVERIFY(printed.open(QIODevice::ReadOnly) && printed.size() > 1'000);
    QVERIFY(printed.read(5) == "%PDF-");
    // What a server sends is text there too.
    auto hostile = connection();
    hostile.name = u"<script>x</script>&"_s;
    QVERIFY(!handoffSheet(hostile).toHtml().contains(u"<script>"_s));
    for (const auto idp : identityProviders()) {
        auto other = connection();
        other.idp = idp;
        const auto page = handoffSheet(other);
        QVERIFY(page.toText().contains(url));
        QVERIFY(!page.addresses.isEmpty() && page.toText().contains(page.addresses.constFirst()));
        QVERIFY(page.toHtml().contains(page.addresses.constLast()));
        QVERIFY(std::ranges::any_of(page.entries, [](const auto& entry) { return !entry.isToCopy; }));
    }
}

void TestDecommission::usersGoAlong()
{
    const auto token = create();
    StepCount steps("A4, remove an old connection", 7);
    bot().click("delete");
    QTRY_VERIFY(dialog().textOf("alsoGone").contains(u"1 token"_s));
    QVERIFY(dialog().get<QAbstractButton>("removeResources")->text().contains(u"2 user"_s));
    QVERIFY(dialog().textOf("switchOff").contains(u"Okta"_s));
    steps.take("read");
    dialog().click("pauseNow");
    QTRY_VERIFY(dialog().textOf("callState").contains(u"paused"_s));
    QCOMPARE(connection().state, ConnectionState::Paused);
    const auto path = m_folder.filePath(u"restore.jsonl"_s);
    bot().get<DeleteConnectionDialog>("deleteConnection")->saveRestoreFile(path);
    steps.take("Export users and groups");
    QTRY_VERIFY_WITH_TIMEOUT(dialog().shows("restoreSaved"), 20'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = file.readAll().trimmed().split('\n');
    const auto ofKind = [&lines](const char* kind) {
        return std::ranges::count_if(lines, [kind](const QByteArray& line) {
            return QJsonDocument::fromJson(line)["kind"_L1].toString() == QLatin1StringView(kind);
        });
    };
    QCOMPARE(ofKind("user"), 2);
    QCOMPARE(ofKind("group"), 1);
    QCOMPARE(ofKind("member"), 1);
    QVERIFY(lines.constLast().contains("complete"));
    QVERIFY(!lines.join('\n').contains("pvt_"));
    dialog().type("typedName", u"Workforce"_s);
    dialog().click("delete");
    QTRY_VERIFY_WITH_TIMEOUT(dialog().textOf("leftovers").contains(u"nothing of this connection"_s), 20'000);
    steps.take("read what is left");
    QVERIFY(steps.isWithinAim());
    QCOMPARE(keptUsers(m_console->restoreFolder()), (QStringList{u"ada@acme.example"_s, u"bea@acme.example"_s}));
    QVERIFY(dialog().textOf("leftovers").contains(m_console->restoreFolder()));
    QCOMPARE(owner("/users").json["total"_L1].toInt(), 0);
    QCOMPARE(owner("/groups").json["total"_L1].toInt(), 0);
    QCOMPARE(owner("/connections").json["items"_L1].toArray().size(), 0);
    QCOMPARE(HttpClient(m_console->server.url(), token.toLatin1()).get("/scim/v2/Users").status, 401);
}

void TestDecommission::usersStay()
{
    create();
    bot().click("delete");
    QTRY_VERIFY(dialog().shows("alsoGone"));
    QVERIFY(dialog().get<QAbstractButton>("convertUsers")->text().contains(u"2 user"_s));
    dialog().click("convertUsers");
    QCOMPARE(dialog().get<QAbstractButton>("delete")->text(), u"Delete and convert 2 user(s)"_s);
    dialog().type("typedName", u"Workforce"_s);
    dialog().click("delete");
    QTRY_VERIFY_WITH_TIMEOUT(dialog().textOf("leftovers").contains(u"without a connection"_s), 20'000);
    QVERIFY(dialog().textOf("leftovers").contains(u"2 user(s) and 1 group(s) were converted"_s));
    QCOMPARE(owner("/users?connection=none").json["total"_L1].toInt(), 2);
    QCOMPARE(owner("/groups?connection=none").json["total"_L1].toInt(), 1);
    QVERIFY(!QFileInfo::exists(m_console->restoreFolder())); // nothing was taken from them
}

void TestDecommission::aThousandUsersAreRemovedConvertedOrKept_data()
{
    QTest::addColumn<QByteArray>("choice");
    QTest::newRow("they are removed") << QByteArray("removeResources");
    QTest::newRow("they are converted") << QByteArray("convertUsers");
    QTest::newRow("everything is kept, and paused") << QByteArray();
}

/// Beside another connection, of which nothing is touched. (user-needs, N30)
void TestDecommission::aThousandUsersAreRemovedConvertedOrKept()
{
    QFETCH(const QByteArray, choice);
    const bool goAlong = choice == "removeResources";
    constexpr int many = 1'000;
    ScimClient other(m_console->server, u"Globex"_s);
    QVERIFY(other.isReady() && !other.createUser("zoe@globex.example").isEmpty());
    const auto token = create().toLatin1();
    fill(token, many - 2); // beside the two that are there
    const auto left = [this](const QByteArray& query) { return owner(query).json["total"_L1].toInt(); };
    QCOMPARE(left("/users"), many + 1);

    bot().click("delete"); // whoever leaves it at any point has changed nothing
    QTRY_VERIFY(dialog().shows("alsoGone"));
    dialog().type("typedName", u"Workforce"_s);
    QTest::keyClick(bot().get("deleteConnection"), Qt::Key_Escape);
    QTRY_VERIFY(!bot().shows("deleteConnection"));
    QCOMPARE(left("/users"), many + 1);
    QCOMPARE(left("/users?connection=none"), 0);

    bot().click("delete");
    QTRY_VERIFY(dialog().get<QAbstractButton>("removeResources")->text().contains(words::number(many) + u" user"_s));
    if (choice.isEmpty()) {
        dialog().click("pauseNow");
        QTRY_VERIFY(dialog().textOf("callState").contains(u"paused"_s));
        dialog().click("keep");
        QTRY_VERIFY(!bot().shows("deleteConnection"));
        QCOMPARE(left("/users"), many + 1);
        QCOMPARE(left("/users?connection=none"), 0);
        QCOMPARE(left("/groups"), 1);
        QCOMPARE(connection().state, ConnectionState::Paused);
        return;
    }
    dialog().click(choice.constData());
    dialog().type("typedName", u"Workforce"_s);
    dialog().click("delete");
    const auto told = goAlong ? u"nothing of this connection"_s : u"without a connection"_s;
    QTRY_VERIFY_WITH_TIMEOUT(dialog().textOf("leftovers").contains(told), 60'000);
    QCOMPARE(left("/users"), goAlong ? 1 : many + 1);
    QCOMPARE(left("/groups"), goAlong ? 0 : 1);
    QCOMPARE(left("/users?connection=none"), goAlong ? 0 : many);
    QCOMPARE(left("/groups?connection=none"), goAlong ? 0 : 1);
    QCOMPARE(keptUsers(m_console->restoreFolder()).size(), goAlong ? many : 0);
    QCOMPARE(HttpClient(m_console->server.url(), token).get("/scim/v2/Users").status, 401);
    QCOMPARE(other.get("/Users").json["totalResults"_L1].toInt(), 1);
}

/// Who would be missing as the last one, before anybody goes. (user-needs, N3)
void TestDecommission::whoseRolesGoIsSaid()
{
    create();
    ScimClient other(m_console->server, u"Globex"_s);
    QVERIFY(other.isReady());
    const auto rules = R"({"ownDefault":null,"rules":[{"groupName":"Engineers","role":"admin"}]})";
    const auto path = "/connections/" + connection().id.text().toLatin1() + "/role-rules";
    QCOMPARE(other.admin("PUT", path, rules, {{"If-Match", "*"}}).status, 200);
    const auto roles = m_console->outcome(
        step(m_console->session->call([](AdminApi& api, Call call) { return api.roles(std::move(call)); }), {}));
    QVERIFY(roles);
    m_console->directory.setRoles(*roles);
    const auto ada = other.admin("GET", "/users?search=ada").json["items"_L1][0]["id"_L1].toString().toLatin1();
    QCOMPARE(other.admin("POST", "/users/" + ada + "/sessions", R"({"label":"Firefox"})").status, 201);
    bot().click("delete");
    QTRY_VERIFY(dialog().shows("alsoGone"));
    const auto said = plainText(dialog().textOf("consequences"));
    QVERIFY2(said.startsWith(u"2 seat(s) are released. 1 session(s) end now. 1 of them"_s), qPrintable(said));
    QVERIFY2(said.contains(u"1 of them has (have) the role Admin, and nobody else of this account has it."_s),
             qPrintable(said));
    QVERIFY2(said.contains(u"the role Member"_s), qPrintable(said));
}

/// Nobody goes whom nobody was shown. (user-needs, N3)
void TestDecommission::usersWhoCameMeanwhileStopIt()
{
    HttpClient okta(m_console->server.url(), create().toLatin1());
    bot().click("delete");
    QTRY_VERIFY(dialog().shows("alsoGone"));
    QVERIFY(dialog().textOf("consequences").contains(m_console->restoreFolder()));
    okta.post("/scim/v2/Users", {{u"userName"_s, u"cleo@acme.example"_s}});
    dialog().type("typedName", u"Workforce"_s);
    dialog().click("delete");
    QTRY_VERIFY_WITH_TIMEOUT(dialog().shows("messageText"), 20'000);
    QVERIFY(dialog().textOf("messageText").contains(u"There were 2 of them, and there are 3."_s));
    QCOMPARE(owner("/users").json["total"_L1].toInt(), 3);
    QVERIFY(!QFileInfo::exists(m_console->restoreFolder()));
    dialog().click("messageAction"); // Count again
    QTRY_VERIFY(dialog().get("delete")->isEnabled());
    dialog().click("delete");
    QTRY_VERIFY_WITH_TIMEOUT(dialog().textOf("leftovers").contains(u"nothing of this connection"_s), 20'000);
    QCOMPARE(keptUsers(m_console->restoreFolder()).size(), 3);
}

/// Cancel while the users are read anew: nothing is deleted, and the same button deletes afterwards.
void TestDecommission::cancellingChangesNothing()
{
    create();
    bot().click("delete");
    QTRY_VERIFY(dialog().shows("alsoGone"));
    dialog().type("typedName", u"Workforce"_s);
    dialog().click("delete");
    // Before any answer can have come, and so before the line has its place in the window.
    Bot(dialog().get("restoreProgress")).get<QAbstractButton>("busyCancel")->click();
    QTRY_VERIFY_WITH_TIMEOUT(dialog().shows("messageText"), 20'000);
    QVERIFY(dialog().textOf("messageText").contains(u"Nothing was changed."_s));
    QCOMPARE(owner("/users").json["total"_L1].toInt(), 2);
    QVERIFY(!QFileInfo::exists(m_console->restoreFolder()));
    QVERIFY(dialog().get("delete")->isEnabled());
    dialog().click("delete");
    QTRY_VERIFY_WITH_TIMEOUT(dialog().textOf("leftovers").contains(u"nothing of this connection"_s), 20'000);
    QCOMPARE(keptUsers(m_console->restoreFolder()).size(), 2);
}

/// The policy `export: false`: no restore file, no sheet in a file; what is shown can still be copied.
void TestDecommission::aPolicyKeepsFilesFromBeingWritten()
{
    create();
    ServerCharacter managed;
    managed.exportOffByPolicy = true;
    m_console->directory.setCharacter(managed);
    bot().click("handoffSheet");
    QVERIFY(bot().sees("handoff"));
    QVERIFY(!bot().get("saveSheet")->isEnabled() && !bot().get("printSheet")->isEnabled());
    QVERIFY(bot().get("saveSheet")->toolTip().contains(u"policy"_s));
    Bot(bot().get("handoff-0")).click("copy");
    QCOMPARE(TokenSheetBot::clipboard(), connection().scimBaseUrl);
    Bot(bot().get("handoff")).click("close");
    QTRY_VERIFY(!bot().shows("handoff"));
    bot().click("delete");
    QTRY_VERIFY(dialog().shows("alsoGone"));
    QVERIFY(!dialog().get("saveRestore")->isEnabled());
    QVERIFY(dialog().textOf("consequences").contains(u"policy"_s));
    dialog().type("typedName", u"Workforce"_s);
    dialog().click("delete");
    QTRY_VERIFY_WITH_TIMEOUT(dialog().textOf("leftovers").contains(u"nothing of this connection"_s), 20'000);
    QVERIFY(!QFileInfo::exists(m_console->restoreFolder()));
}

void TestDecommission::leavingItChangesNothing()
{
    create();
    bot().click("delete");
    QTRY_VERIFY(dialog().shows("alsoGone"));
    dialog().type("typedName", u"Workforce"_s);
    dialog().click("keep");
    QTRY_VERIFY(!bot().shows("deleteConnection"));
    QCOMPARE(owner("/users").json["total"_L1].toInt(), 2);
    QCOMPARE(connection().state, ConnectionState::Active);
}

void TestDecommission::aRestoreFileThatCannotBeWrittenIsSaid()
{
    create();
    bot().click("delete");
    QTRY_VERIFY(dialog().shows("alsoGone"));
    bot().get<DeleteConnectionDialog>("deleteConnection")->saveRestoreFile(m_folder.filePath(u"no/such/folder"_s));
    QTRY_VERIFY_WITH_TIMEOUT(dialog().shows("messageText"), 20'000);
    QVERIFY(!dialog().shows("restoreSaved"));
}

/// The two share neither line nor Cancel.
void TestDecommission::nothingIsDeletedWhileItIsExported()
{
    create();
    bot().click("delete");
    QTRY_VERIFY(dialog().shows("alsoGone"));
    dialog().type("typedName", u"Workforce"_s);
    QVERIFY(dialog().get("delete")->isEnabled());
    auto* sheet = bot().get<DeleteConnectionDialog>("deleteConnection");
    const auto cancelled = m_folder.filePath(u"cancelled.jsonl"_s);
    sheet->saveRestoreFile(cancelled);
    QVERIFY(!dialog().get("delete")->isEnabled()); // before any answer can have come
    Bot(dialog().get("exportProgress")).get<QAbstractButton>("busyCancel")->click();
    QTRY_VERIFY_WITH_TIMEOUT(dialog().get("delete")->isEnabled(), 20'000);
    QVERIFY(!QFile::exists(cancelled) && !dialog().shows("restoreSaved") && !dialog().shows("exportProgress"));
    const auto path = m_folder.filePath(u"whole.jsonl"_s);
    sheet->saveRestoreFile(path);
    QVERIFY(!dialog().get("delete")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(dialog().shows("restoreSaved"), 20'000);
    dialog().click("delete");
    QVERIFY(dialog().shows("restoreSaved")); // and stays said
    QTRY_VERIFY_WITH_TIMEOUT(dialog().textOf("leftovers").contains(u"nothing of this connection"_s), 20'000);
    QCOMPARE(keptUsers(m_console->restoreFolder()).size(), 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("complete"));
}

QTEST_MAIN(TestDecommission)
#include "tst_decommission.moc"
