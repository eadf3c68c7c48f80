// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/journal.h"
#include "model/commands/kept_token.h"
#include "model/items/check_findings_model.h"
#include "model/items/item_cell.h"
#include "model/items/journal_words.h"
#include "tests/server/scim_client.h"
#include "tests/support/bots/bot.h"
#include "tests/support/scripted_server.h"
#include "tests/views/console.h"
#include "views/common/message_bar.h"
#include "views/common/paged_text.h"
#include "views/common/table.h"
#include "views/connections/check_dialog.h"
#include "views/connections/connections_pane.h"

#include <QComboBox>
#include <QFile>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// A SCIM endpoint is examined from the window, over the real server.
class TestCheckDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aConnectionIsExaminedWithItsKeptToken();
    void withoutAKeptTokenOneIsAskedFor();
    void anotherAddressNeverGetsTheKeptToken();
    void anyEndpointIsExamined();
    void whatWasTypedWrongIsSaid_data();
    void whatWasTypedWrongIsSaid();
    void itCanBeCancelledAndBegunAgain();
    void leavingItEndsIt();
    void theReportIsSaved();
    void aRehearsalIsConfirmedAndLeavesNothing();
    void whatARehearsalChangesStandsInTheJournal();
    void whatIsConfirmedIsWhatIsShown();
    void conformanceIsCountedSectionBySection();
    void aStoppedRehearsalCleansUp();
    void whoLeavesARehearsalWaitsForIt();
    void whatIsLeftKeepsTheDialogOpen();
    void whereNothingMayBeChangedNothingIsRehearsed();

private:
    void chooseDialect(Dialect dialect) const
    {
        auto* deed = bot().get<QComboBox>("checkDeed");
        deed->setCurrentIndex(deed->findData(idOf(dialect)));
    }
    [[nodiscard]] qsizetype population()
    {
        return idsOf(m_client->get("/Users?count=50")).size() + idsOf(m_client->get("/Groups?count=50")).size();
    }
    /// With the address of `listener` and the connection's token, up to the question.
    void beginAt(const ScriptedServer& listener, Dialect dialect) const;

    [[nodiscard]] Bot bot() const { return Bot(m_window.get()); }
    [[nodiscard]] CheckDialog* dialog() const { return bot().get<CheckDialog>("check"); }
    [[nodiscard]] QString said() const { return dialog()->message()->text(); }
    /// Whether all checks have their verdict.
    [[nodiscard]] bool isDone() const { return bot().shows("check") && bot().get("saveCheck")->isEnabled(); }
    [[nodiscard]] QString verdictOf(EndpointCheck check) const;
    [[nodiscard]] bool keepToken() const;
    [[nodiscard]] QString journalFile() const { return m_console->folder.filePath(u"journal.jsonl"_s); }
    /// As from Ctrl+K.
    void openForAny() const { m_pane->openCheck(); }

    std::unique_ptr<Console> m_console;
    std::optional<ScimClient> m_client;
    std::unique_ptr<QWidget> m_window;
    ConnectionsPane* m_pane = nullptr;
};

void TestCheckDialog::init()
{
    m_console = std::make_unique<Console>();
    QVERIFY2(m_console->start(), m_console->server.errors().constData());
    m_client.emplace(m_console->server, u"Workforce"_s);
    QVERIFY(m_client->isReady());
    for (const auto* name : {"anna@example.com", "bert@example.com"})
        m_client->createUser(name);
    QVERIFY(m_console->load());
    DoorSettings way;
    way.witness = std::make_shared<Journal>(journalFile());
    m_console->way = std::make_shared<const DoorSettings>(way);
    m_window = std::make_unique<QWidget>();
    auto* layout = new QHBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    m_pane = new ConnectionsPane(m_console->workplace(), m_window.get());
    layout->addWidget(m_pane);
    m_window->resize(1280, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestCheckDialog::cleanup()
{
    m_window.reset();
    m_client.reset();
    m_console.reset();
}

QString TestCheckDialog::verdictOf(EndpointCheck check) const
{
    for (int row = 0; row < bot().rowsOf("findings"); ++row) {
        if (bot().cellOf("findings", row, CheckFindingsModel::Check) == nameOf(check))
            return bot().cellOf("findings", row, CheckFindingsModel::Verdict);
    }
    return {};
}

bool TestCheckDialog::keepToken() const
{
    const auto kept = m_console->keychain.write(tokenKey(QUrl(m_console->server.url()), ConnectionId(m_client->id())),
                                                Secret::take(m_client->token()));
    return kept.isFinished();
}

void TestCheckDialog::aConnectionIsExaminedWithItsKeptToken()
{
    QVERIFY(keepToken());
    QVERIFY(bot().click("examineEndpoint")); // nothing else has to be done
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 15'000);
    QCOMPARE(bot().rowsOf("findings"), int(endpointChecks().size()));
    for (const auto check : endpointChecks()) {
        const bool isPlain = check == EndpointCheck::Certificate; // there is none on this computer
        QCOMPARE(verdictOf(check), nameOf(isPlain ? CheckVerdict::NotChecked : CheckVerdict::Pass));
    }
    QVERIFY(!bot().shows("checkBusy"));
    // Each row shows on what it rests, without the people and the token.
    QVERIFY(bot().chooseRow("findings", nameOf(EndpointCheck::Users), CheckFindingsModel::Check));
    const auto shown = bot().get<PagedText>("checkExchanges")->wholeText();
    QVERIFY2(shown.contains(u"GET "_s) && shown.contains(u"userName"_s), qPrintable(shown));
    QVERIFY(!shown.contains(u"anna"_s) && !shown.contains(QString::fromLatin1(m_client->token())));
}

void TestCheckDialog::withoutAKeptTokenOneIsAskedFor()
{
    QVERIFY(bot().click("examineEndpoint"));
    QVERIFY(bot().sees("check"));
    QVERIFY(bot().click("examine"));
    QTRY_VERIFY2(said().contains(u"Enter the token"_s), qPrintable(said()));
    const auto wrong = inventToken();
    QVERIFY(bot().type("checkToken", QString::fromLatin1(wrong)));
    QVERIFY(bot().click("examine"));
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 15'000);
    QCOMPARE(verdictOf(EndpointCheck::Token), nameOf(CheckVerdict::Fail));
    // What failed is chosen, with who acts.
    QVERIFY2(bot().textOf("checkRemedy").contains(nameOf(CheckActor::Asker)), qPrintable(bot().textOf("checkRemedy")));
    QVERIFY(bot().get<QLineEdit>("checkToken")->text().isEmpty());
}

void TestCheckDialog::anotherAddressNeverGetsTheKeptToken()
{
    const ScriptedServer other(always(httpAnswer(200, "{}")));
    QVERIFY(keepToken());
    QVERIFY(bot().click("examineEndpoint"));
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 15'000);
    // Nor the one that was just used.
    QVERIFY(bot().type("checkAddress", other.url() + u"/scim/v2"_s));
    QVERIFY(bot().click("examine"));
    QTRY_VERIFY2(said().contains(u"Enter the token"_s), qPrintable(said()));
    QVERIFY(other.requests().isEmpty());
}

void TestCheckDialog::anyEndpointIsExamined()
{
    const ScriptedServer other(always(httpAnswer(200, "<h1>Sign in</h1>", "text/html")));
    const auto token = inventToken();
    openForAny();
    QVERIFY(bot().type("checkAddress", other.url()));
    QVERIFY(bot().type("checkToken", QString::fromLatin1(token)));
    QVERIFY(bot().click("examine"));
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 15'000);
    QCOMPARE(verdictOf(EndpointCheck::BasePath), nameOf(CheckVerdict::Fail));
    QVERIFY(bot().textOf("checkSummary").contains(u"could not be made"_s));
    for (const auto& request : other.requests())
        QCOMPARE(request.method, QByteArray("GET"));
    // Once more with the same token, which need not be typed again for the same place.
    const auto before = other.requests().size();
    QVERIFY(bot().click("examine"));
    QTRY_VERIFY_WITH_TIMEOUT(other.requests().size() > before && isDone(), 15'000);
    const auto again = other.requests().sliced(before);
    QVERIFY(std::ranges::any_of(again, [&token](const ReceivedRequest& request) {
        return request.headers.value("authorization") == "Bearer " + token;
    }));
}

void TestCheckDialog::whatWasTypedWrongIsSaid_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QString() << QString() << u"not the address"_s;
    QTest::newRow("http elsewhere") << u"http://scim.example.com"_s << u"x"_s << u"not the address"_s;
    QTest::newRow("no token") << u"http://127.0.0.1:9/scim"_s << QString() << u"Enter the token"_s;
    QTest::newRow("a whole header") << u"http://127.0.0.1:9/scim"_s << u"Bearer abcdef"_s << u"without the word"_s;
}

void TestCheckDialog::whatWasTypedWrongIsSaid()
{
    QFETCH(const QString, address);
    QFETCH(const QString, token);
    QFETCH(const QString, says);
    openForAny();
    QVERIFY(bot().type("checkAddress", address));
    QVERIFY(bot().type("checkToken", token));
    QVERIFY(bot().click("examine"));
    QTRY_VERIFY2(said().contains(says), qPrintable(said()));
    QVERIFY(!isDone());
    QVERIFY(!bot().shows("checkBusy"));
}

void TestCheckDialog::itCanBeCancelledAndBegunAgain()
{
    const ScriptedServer silent(hang());
    openForAny();
    QVERIFY(bot().type("checkAddress", silent.url()));
    QVERIFY(bot().type("checkToken", QString::fromLatin1(inventToken())));
    QVERIFY(bot().click("examine"));
    QVERIFY(bot().sees("checkBusy"));
    QTRY_VERIFY(!silent.requests().isEmpty());
    QVERIFY(!bot().get("checkAddress")->isEnabled());
    QVERIFY(Bot(bot().get("checkBusy")).click("busyCancel"));
    QTRY_VERIFY(!bot().shows("checkBusy"));
    QTRY_COMPARE(silent.openConnections(), 0);
    QVERIFY(!isDone());
    QVERIFY(bot().get("examine")->isEnabled());
    // What is typed next is examined as if nothing had been.
    QVERIFY(bot().type("checkAddress", m_console->server.url() + QString::fromLatin1(m_client->mount())));
    QVERIFY(bot().type("checkToken", QString::fromLatin1(m_client->token())));
    QVERIFY(bot().click("examine"));
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 15'000);
    QCOMPARE(verdictOf(EndpointCheck::Token), nameOf(CheckVerdict::Pass));
}

void TestCheckDialog::leavingItEndsIt()
{
    const ScriptedServer silent(hang());
    openForAny();
    QVERIFY(bot().type("checkAddress", silent.url()));
    QVERIFY(bot().type("checkToken", QString::fromLatin1(inventToken())));
    QVERIFY(bot().click("examine"));
    QTRY_VERIFY(!silent.requests().isEmpty());
    QVERIFY(bot().click("close"));
    QTRY_VERIFY(!bot().find("check"));
    QTRY_COMPARE(silent.openConnections(), 0);
}

void TestCheckDialog::theReportIsSaved()
{
    QVERIFY(keepToken());
    QVERIFY(bot().click("examineEndpoint"));
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 15'000);
    for (const auto& [name, begins] : {std::pair("report.html", "<!DOCTYPE html>"), std::pair("report.json", "{"),
                                       std::pair("report.txt", "http://127.0.0.1:")}) {
        const auto path = m_console->folder.filePath(QString::fromLatin1(name));
        dialog()->save(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto report = file.readAll();
        QVERIFY2(report.startsWith(begins), report.constData());
        QVERIFY(!report.contains(m_client->token()) && !report.contains("anna"));
    }
    dialog()->save(m_console->folder.filePath(u"not/there.html"_s));
    QTRY_VERIFY2(said().contains(u"there.html"_s), qPrintable(said()));
}

void TestCheckDialog::beginAt(const ScriptedServer& listener, Dialect dialect) const
{
    openForAny();
    QVERIFY(bot().type("checkAddress", listener.url() + QString::fromLatin1(m_client->mount())));
    QVERIFY(bot().type("checkToken", QString::fromLatin1(m_client->token())));
    chooseDialect(dialect);
    QVERIFY(bot().click("examine"));
    QTRY_VERIFY2(said().contains(u"provost-rehearsal-"_s), qPrintable(said()));
}

void TestCheckDialog::aRehearsalIsConfirmedAndLeavesNothing()
{
    const ScriptedServer listener(handOn(m_console->server.port()));
    beginAt(listener, Dialect::Okta);
    QVERIFY2(said().contains(listener.url()), qPrintable(said()));
    QVERIFY(listener.requests().isEmpty());
    const auto mark = said().sliced(said().indexOf(u"provost-rehearsal-"_s), 30);
    QVERIFY(bot().click("examine"));
    QVERIFY(bot().sees("checkBusy"));
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 30'000);
    QCOMPARE(bot().rowsOf("findings"), int(stepsOf(Dialect::Okta).size() + 1));
    for (int row = 0; row < bot().rowsOf("findings"); ++row)
        QCOMPARE(bot().cellOf("findings", row, CheckFindingsModel::Verdict), nameOf(CheckVerdict::Pass));
    QCOMPARE(population(), 2);
    // The names that were shown are those that were used, and what was sent is shown with what was expected.
    QVERIFY(bot().chooseRow("findings", u"Create the user"_s, CheckFindingsModel::Check));
    const auto shown = bot().get<PagedText>("checkExchanges")->wholeText();
    QVERIFY2(shown.contains(u"POST "_s) && shown.contains(mark), qPrintable(shown));
    QVERIFY(bot().textOf("checkExpected").contains(u"201"_s));
    const auto path = m_console->folder.filePath(u"rehearsal.json"_s);
    dialog()->save(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto report = file.readAll();
    QVERIFY(report.contains(R"("dialect": "okta")") && !report.contains(m_client->token()));
    // Another one is asked for anew.
    const auto before = listener.requests().size();
    QVERIFY(bot().click("examine"));
    QTRY_VERIFY(said().contains(u"provost-rehearsal-"_s) && !said().contains(mark));
    QCOMPARE(listener.requests().size(), before);
}

/// Each once, in words, without the token, also where the server gives that one back as the id of a user.
/// (user-needs, N24)
void TestCheckDialog::whatARehearsalChangesStandsInTheJournal()
{
    const auto port = m_console->server.port();
    const auto token = m_client->token();
    const ScriptedServer listener([port, token](QTcpSocket& socket, const ReceivedRequest& request) {
        if (request.method != "POST" || !request.target.endsWith("/Users")) {
            handOn(port)(socket, request);
            return;
        }
        auto user = QJsonDocument::fromJson(request.body).object();
        user.insert(u"id"_s, QString::fromLatin1(token));
        socket.write(httpAnswer(201, QJsonDocument(user).toJson(), "application/scim+json"));
        socket.disconnectFromHost();
    });
    beginAt(listener, Dialect::Plain);
    QVERIFY(bot().click("examine"));
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 60'000);
    qsizetype sent = 0;
    for (const auto& request : listener.requests())
        sent += request.method == "GET" ? 0 : 1;
    QVERIFY(sent > 0);
    const auto read = readJournal(journalFile());
    QVERIFY(read && read->isIntact());
    QCOMPARE(read->entries.size(), sent);
    for (const auto& entry : read->entries) {
        QVERIFY(entry.status && entry.after.isEmpty());
        QVERIFY2(deedInWords(entry).endsWith(u"through SCIM"_s), qPrintable(deedInWords(entry)));
    }
    QFile written(journalFile());
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains(token));
}

/// Whoever changes the address, or what is done, is asked again.
void TestCheckDialog::whatIsConfirmedIsWhatIsShown()
{
    const ScriptedServer listener(handOn(m_console->server.port()));
    beginAt(listener, Dialect::Entra);
    chooseDialect(Dialect::Plain);
    QVERIFY(bot().click("examine"));
    QTRY_VERIFY(said().contains(u"provost-rehearsal-"_s));
    QVERIFY(listener.requests().isEmpty());
    const ScriptedServer other(always(httpAnswer(200, "{}")));
    QVERIFY(bot().type("checkAddress", other.url()));
    QVERIFY(bot().click("examine"));
    QTRY_VERIFY2(said().contains(u"Enter the token"_s), qPrintable(said()));
    QVERIFY(listener.requests().isEmpty() && other.requests().isEmpty());
}

void TestCheckDialog::conformanceIsCountedSectionBySection()
{
    const ScriptedServer listener(handOn(m_console->server.port()));
    beginAt(listener, Dialect::Conformance);
    QVERIFY(listener.requests().isEmpty());
    QVERIFY(bot().click("examine"));
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 60'000);
    const auto rules = int(stepsOf(Dialect::Conformance).size());
    QCOMPARE(bot().rowsOf("findings"), rules + 1);
    QCOMPARE(bot().textOf("checkSummary"), u"%1 of %1 rules are kept."_s.arg(rules));
    const auto* const model = bot().get<Table>("findings")->model();
    QCOMPARE(model->index(1, CheckFindingsModel::Check).data(SecondLineRole).toString(), u"RFC 7643 5"_s);
    QCOMPARE(population(), 2);
    const auto path = m_console->folder.filePath(u"conformance.html"_s);
    dialog()->save(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto report = file.readAll();
    QVERIFY2(report.contains("<td>RFC 7644 3.4.2.3</td><td>Sorting</td><td>2 of 2</td>"),
             report.left(6000).constData());
    QVERIFY(!report.contains(m_client->token()));
}

void TestCheckDialog::aStoppedRehearsalCleansUp()
{
    int seen = 0;
    const ScriptedServer listener(
        [&, on = handOn(m_console->server.port())](QTcpSocket& socket, const ReceivedRequest& request) {
            if (++seen == 9)
                QVERIFY(Bot(bot().get("checkBusy")).click("busyCancel"));
            on(socket, request);
        });
    beginAt(listener, Dialect::EntraLegacy);
    QVERIFY(bot().click("examine"));
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 30'000);
    QCOMPARE(population(), 2);
    QVERIFY(bot().textOf("checkSummary").contains(u"could not be made"_s));
    QCOMPARE(bot().rowsOf("findings"), int(stepsOf(Dialect::EntraLegacy).size() + 1));
}

void TestCheckDialog::whoLeavesARehearsalWaitsForIt()
{
    int seen = 0;
    const ScriptedServer listener(
        [&, on = handOn(m_console->server.port())](QTcpSocket& socket, const ReceivedRequest& request) {
            if (++seen == 12)
                QVERIFY(bot().click("close"));
            on(socket, request);
        });
    beginAt(listener, Dialect::Okta);
    QVERIFY(bot().click("examine"));
    QTRY_VERIFY_WITH_TIMEOUT(!bot().find("check"), 30'000);
    QVERIFY(seen > 12);
    QCOMPARE(population(), 2);
}

void TestCheckDialog::whatIsLeftKeepsTheDialogOpen()
{
    int seen = 0;
    const ScriptedServer listener(
        [&, on = handOn(m_console->server.port())](QTcpSocket& socket, const ReceivedRequest& request) {
            if (++seen == 12)
                QVERIFY(bot().click("close"));
            if (request.method == "DELETE")
                socket.write(httpAnswer(405, "{}", "application/scim+json"));
            else
                on(socket, request);
        });
    beginAt(listener, Dialect::Okta);
    QVERIFY(bot().click("examine"));
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 30'000);
    QVERIFY2(bot().textOf("checkSentence").contains(u"could not be removed"_s),
             qPrintable(bot().textOf("checkSentence")));
    QVERIFY(bot().click("close"));
    QTRY_VERIFY(!bot().find("check"));
}

void TestCheckDialog::whereNothingMayBeChangedNothingIsRehearsed()
{
    m_console->directory.setCharacter({Environment::Production, true});
    openForAny();
    chooseDialect(Dialect::Okta);
    QVERIFY(!bot().get("examine")->isEnabled());
    QVERIFY2(bot().textOf("checkSummary").contains(u"for reading only"_s), qPrintable(bot().textOf("checkSummary")));
    bot().get<QComboBox>("checkDeed")->setCurrentIndex(0);
    QVERIFY(bot().get("examine")->isEnabled());
}

QTEST_MAIN(TestCheckDialog)
#include "tst_check_dialog.moc"
