// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/journal.h"
#include "tests/app/checked.h"
#include "tests/server/scim_client.h"
#include "tests/support/scripted_server.h"
#include "tests/support/secret_trail.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#ifndef Q_OS_WIN
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

Checked rehearse(const QStringList& arguments, const QByteArray& input = {})
{
    return runCommand(u"rehearse"_s, arguments, input);
}

/// A real server behind a listener that notes what is asked.
struct Stage
{
    ProvostdProcess server;
    std::optional<ScimClient> client;
    std::optional<ScriptedServer> listener;

    [[nodiscard]] bool open()
    {
        if (!server.start({u"--profile"_s, u"standard"_s}))
            return false;
        client.emplace(server, u"Rehearsed"_s);
        listener.emplace(handOn(server.port()));
        return client->isReady();
    }
    [[nodiscard]] QString address() const { return listener->url() + QString::fromLatin1(client->mount()); }
    [[nodiscard]] QByteArray input() const { return client->token() + '\n'; }
    [[nodiscard]] qsizetype population()
    {
        return idsOf(client->get("/Users?count=50")).size() + idsOf(client->get("/Groups?count=50")).size();
    }
};

/// That of the program, in the home that this test has for itself.
QString journalFile()
{
    QDirIterator files(QDir::homePath(), {u"journal.jsonl"_s}, QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

#ifndef Q_OS_WIN

/// A terminal of the test's own, at which nobody sits but the test.
class Terminal
{
public:
    Terminal()
        : m_master(::posix_openpt(O_RDWR | O_NOCTTY))
    {
        if (m_master >= 0 && ::grantpt(m_master) == 0 && ::unlockpt(m_master) == 0)
            m_name = QString::fromLocal8Bit(::ptsname(m_master)); // NOLINT(concurrency-mt-unsafe)
    }
    ~Terminal() { ::close(m_master); }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;
    [[nodiscard]] QString name() const { return m_name; }
    void type(const QByteArray& text) const
    {
        QCOMPARE(::write(m_master, text.constData(), static_cast<size_t>(text.size())), text.size());
    }

private:
    int m_master;
    QString m_name;
};

#endif

} // namespace

/// `provost rehearse`, as a person or a script runs it.
class TestRehearseCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRehearsalIsReported();
    void theReportIsWrittenAsItIsWanted_data();
    void theReportIsWrittenAsItIsWanted();
    void whatIsFoundIsInTheExitCode();
    void whatCannotBeRunIsSaidAndWritesNothing_data();
    void whatCannotBeRunIsSaidAndWritesNothing();
    void helpNamesTheDialects();
    void twoServersAreCompared();
    void aReportToCompareWithIsReadFirst();
    void aConformanceThatWasHaltedDidNotRun();
    void aPersonIsAskedBefore_data();
    void aPersonIsAskedBefore();
    void anInterruptionCleansUp();
    void aReportThatCannotBeWrittenIsPrinted();
    void aClosedTerminalDoesNotStopWhatIgnoresIt();
};

void TestRehearseCommand::aRehearsalIsReported()
{
    Stage stage;
    QVERIFY2(stage.open(), stage.server.errors().constData());
    const auto rehearsed = rehearse(
        {stage.address(), u"--dialect"_s, u"entra-legacy"_s, u"--yes"_s, u"--format"_s, u"json"_s}, stage.input());
    QCOMPARE(rehearsed.err, QByteArray());
    QCOMPARE(rehearsed.exitCode, 0);
    const auto json = QJsonDocument::fromJson(rehearsed.out);
    QCOMPARE(json["verdict"_L1].toString(), u"pass"_s);
    QCOMPARE(json["dialect"_L1].toString(), u"entra-legacy"_s);
    QCOMPARE(json["stopped"_L1], QJsonValue(false));
    QCOMPARE(json["leftovers"_L1].toArray().size(), 0);
    const auto steps = json["steps"_L1].toArray();
    QVERIFY(steps.size() > 25);
    QCOMPARE(steps.last()["id"_L1].toString(), u"clean-up"_s);
    const auto create = json["steps"_L1][3];
    QCOMPARE(create["id"_L1].toString(), u"create-user"_s);
    QVERIFY(create["exchanges"_L1][0]["sent"_L1].toString().contains("provost-rehearsal-"_L1));
    QVERIFY(!create["expected"_L1].toString().isEmpty() && !create["why"_L1].toString().isEmpty());
    QVERIFY(!rehearsed.says(stage.client->token()));
    QCOMPARE(stage.population(), 0);
    // Each request that changes something stands in the journal. (user-needs, N24)
    const auto read = provost::readJournal(journalFile());
    QVERIFY(read && read->isIntact());
    qsizetype sent = 0;
    for (const auto& request : stage.listener->requests())
        sent += request.method == "GET" ? 0 : 1;
    QCOMPARE(read->entries.size(), sent);
}

void TestRehearseCommand::theReportIsWrittenAsItIsWanted_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("begins");
    QTest::addColumn<QByteArray>("has");
    QTest::newRow("text") << QStringList() << QByteArray("http://127.0.0.1:")
                          << QByteArray("[passed] Create the user: ");
    QTest::newRow("html") << QStringList{u"--format=html"_s} << QByteArray("<!DOCTYPE html>")
                          << QByteArray("</body></html>");
    QTest::newRow("German") << QStringList{u"--language=de"_s} << QByteArray("http://127.0.0.1:")
                            << QByteArray("[bestanden] Benutzer anlegen: ");
}

void TestRehearseCommand::theReportIsWrittenAsItIsWanted()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, begins);
    QFETCH(const QByteArray, has);
    Stage stage;
    QVERIFY(stage.open());
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"report"_s);
    const auto rehearsed = rehearse(
        QStringList{u"--output"_s, path, u"--dialect=okta"_s, u"--yes"_s, stage.address()} + options, stage.input());
    QCOMPARE(rehearsed.exitCode, 0);
    QCOMPARE(rehearsed.out.count('\n'), 1); // the summary alone
    QFile report(path);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const auto text = report.readAll();
    QVERIFY2(text.startsWith(begins) && text.contains(has), text.constData());
    QVERIFY(!text.contains(stage.client->token()));
}

void TestRehearseCommand::whatIsFoundIsInTheExitCode()
{
    Stage stage;
    QVERIFY(stage.open());
    const QStringList arguments{stage.address(), u"--dialect=okta"_s, u"--yes"_s};
    stage.listener->setScript([on = handOn(stage.server.port())](QTcpSocket& socket, const ReceivedRequest& request) {
        if (request.method == "PATCH")
            socket.write(httpAnswer(501, "{}", "application/scim+json"));
        else
            on(socket, request);
    });
    const auto found = rehearse(arguments, stage.input());
    QCOMPARE(found.exitCode, 1);
    QVERIFY2(found.out.contains("501"), found.out.constData());
    QCOMPARE(stage.population(), 0);
    stage.listener->setScript(always(httpAnswer(429, "{}", "application/scim+json", "Retry-After: 60\r\n")));
    QCOMPARE(rehearse(arguments, stage.input()).exitCode, 2);
}

void TestRehearseCommand::whatCannotBeRunIsSaidAndWritesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("says");
    const auto token = inventToken();
    const auto misplaced = QString::fromLatin1(token);
    QTest::newRow("nobody to ask") << QStringList{u"URL"_s, u"--dialect=okta"_s} << token << QByteArray("--yes");
    QTest::newRow("no dialect") << QStringList{u"URL"_s, u"--yes"_s} << token
                                << QByteArray("--dialect is needed: one of okta, entra");
    QTest::newRow("no such folder") << QStringList{u"URL"_s, u"--yes"_s, u"--dialect=okta"_s,
                                                   u"--output=/no/such/folder/report.txt"_s}
                                    << token << QByteArray("The report could not be written");
    QTest::newRow("unknown dialect") << QStringList{u"URL"_s, u"--yes"_s, u"--dialect=ping"_s} << token
                                     << QByteArray("okta, entra");
    QTest::newRow("no token") << QStringList{u"URL"_s, u"--yes"_s, u"--dialect=okta"_s} << QByteArray()
                              << QByteArray("No token came");
    QTest::newRow("token for address") << QStringList{misplaced, u"--yes"_s, u"--dialect=okta"_s} << QByteArray()
                                       << QByteArray("One address is wanted");
    QTest::newRow("token as dialect") << QStringList{u"URL"_s, u"--yes"_s, u"--dialect"_s, misplaced} << QByteArray()
                                      << QByteArray("okta, entra");
}

void TestRehearseCommand::whatCannotBeRunIsSaidAndWritesNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArray, says);
    const ScriptedServer server(always(httpAnswer(200, "{}")));
    arguments.replaceInStrings(u"URL"_s, server.url());
    const auto rehearsed = rehearse(arguments, input);
    QCOMPARE(rehearsed.exitCode, 2);
    QVERIFY2(rehearsed.err.contains(says), rehearsed.err.constData());
    QCOMPARE(rehearsed.out, QByteArray());
    QVERIFY(!rehearsed.says("pvt_"));
    QVERIFY(server.requests().isEmpty());
}

void TestRehearseCommand::helpNamesTheDialects()
{
    const auto help = rehearse({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    const auto words = help.out.simplified();
    QVERIFY2(words.contains("Needed. Whose requests: okta, entra, entra-legacy, onelogin, rfc"), help.out.constData());
}

void TestRehearseCommand::twoServersAreCompared()
{
    Stage stage;
    QVERIFY(stage.open());
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"first.json"_s);
    const QStringList arguments{stage.address(), u"--yes"_s, u"--format=json"_s};
    const auto first = runCommand(u"conformance"_s, arguments + QStringList{u"--output"_s, path}, stage.input());
    QVERIFY2(first.exitCode == 0, (first.out + first.err).constData());
    const auto second = runCommand(u"conformance"_s, arguments + QStringList{u"--compare"_s, path}, stage.input());
    QVERIFY2(second.exitCode == 0, second.err.constData());
    const auto json = QJsonDocument::fromJson(second.out);
    QVERIFY(json["score"_L1]["kept"_L1].toInt() > 90);
    QCOMPARE(json["compared"_L1]["score"_L1], json["score"_L1]);
    QCOMPARE(json["compared"_L1]["differences"_L1].toArray().size(), 0);
    QVERIFY(!second.says(stage.client->token()));
    QCOMPARE(stage.population(), 0);
}

void TestRehearseCommand::aReportToCompareWithIsReadFirst()
{
    const ScriptedServer server(always(httpAnswer(200, "{}")));
    const auto compared =
        runCommand(u"conformance"_s, {server.url(), u"--yes"_s, u"--compare=/no/such/file"_s}, inventToken() + '\n');
    QCOMPARE(compared.exitCode, 2);
    QVERIFY2(compared.err.contains("The report to compare with cannot be read"), compared.err.constData());
    QVERIFY(server.requests().isEmpty());
}

/// The one rule that was tried is kept, and says nothing of the others.
void TestRehearseCommand::aConformanceThatWasHaltedDidNotRun()
{
    const ScriptedServer server([](QTcpSocket& socket, const ReceivedRequest& request) {
        const bool isSignedIn = request.headers.contains("authorization");
        socket.write(httpAnswer(isSignedIn ? 429 : 401,
                                R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":")" +
                                    QByteArray(isSignedIn ? "429" : "401") + "\"}",
                                "application/scim+json", isSignedIn ? "Retry-After: 60\r\n" : ""));
    });
    const auto halted = runCommand(u"conformance"_s, {server.url(), u"--yes"_s}, inventToken() + '\n');
    QVERIFY2(halted.out.contains("[passed] RFC 7644 2"), halted.out.constData());
    QCOMPARE(halted.exitCode, 2);
}

void TestRehearseCommand::aPersonIsAskedBefore_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("yes") << QByteArray("yes\n") << 0;
    QTest::newRow("no") << QByteArray("no\n") << 2;
    QTest::newRow("nothing") << QByteArray("\n") << 2;
}

void TestRehearseCommand::aPersonIsAskedBefore()
{
#ifdef Q_OS_WIN
    QSKIP("There a test cannot sit at a terminal.");
#else
    QFETCH(const QByteArray, answer);
    QFETCH(const int, exitCode);
    Stage stage;
    QVERIFY(stage.open());
    const Terminal terminal;
    QVERIFY(!terminal.name().isEmpty());
    QProcess process;
    process.setProcessEnvironment(withoutDisplay());
    process.setStandardInputFile(terminal.name());
    process.start(qEnvironmentVariable("PROVOST_APP"), {u"rehearse"_s, stage.address(), u"--dialect=onelogin"_s});
    QByteArray said;
    const auto says = [&](const QByteArray& text) {
        return QTest::qWaitFor(
            [&] {
                said += process.readAllStandardError();
                return said.contains(text);
            },
            20'000);
    };
    QVERIFY2(says("Token: "), said.constData());
    terminal.type(stage.input());
    QVERIFY2(says("to go on"), said.constData());
    QVERIFY2(said.contains("provost-rehearsal-") && said.contains("@example.invalid"), said.constData());
    QVERIFY(stage.listener->requests().isEmpty());
    terminal.type(answer);
    QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 40'000));
    QCOMPARE(process.exitCode(), exitCode);
    QCOMPARE(stage.listener->requests().isEmpty(), exitCode != 0);
    QCOMPARE(stage.population(), 0);
#endif
}

void TestRehearseCommand::anInterruptionCleansUp()
{
#ifdef Q_OS_WIN
    QSKIP("There a program gets no signals.");
#else
    Stage stage;
    QVERIFY(stage.open());
    for (const int at : {5, 12, 20}) {
        QProcess process;
        int seen = 0;
        stage.listener->setScript(
            [&, on = handOn(stage.server.port())](QTcpSocket& socket, const ReceivedRequest& request) {
                if (++seen == at)
                    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
                if (seen == 1 && at == 12) // something was found before
                    socket.write(httpAnswer(500, "{}", "application/scim+json"));
                else
                    on(socket, request);
            });
        process.setProcessEnvironment(withoutDisplay());
        process.start(qEnvironmentVariable("PROVOST_APP"),
                      {u"rehearse"_s, stage.address(), u"--dialect=okta"_s, u"--yes"_s, u"--format=json"_s});
        process.write(stage.input());
        process.closeWriteChannel();
        QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 40'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 2);
        const auto json = QJsonDocument::fromJson(process.readAllStandardOutput());
        QCOMPARE(json["stopped"_L1], QJsonValue(true));
        QCOMPARE(json["leftovers"_L1].toArray().size(), 0);
        QCOMPARE(stage.population(), 0);
    }
#endif
}

/// Its folder goes while the rehearsal runs.
void TestRehearseCommand::aReportThatCannotBeWrittenIsPrinted()
{
    Stage stage;
    QVERIFY(stage.open());
    std::optional<QTemporaryDir> folder(std::in_place);
    const auto path = folder->filePath(u"report.json"_s);
    stage.listener->setScript(
        [&, on = handOn(stage.server.port())](QTcpSocket& socket, const ReceivedRequest& request) {
            if (request.method == "DELETE")
                folder.reset();
            on(socket, request);
        });
    const auto rehearsed = rehearse(
        {stage.address(), u"--dialect=okta"_s, u"--yes"_s, u"--format=json"_s, u"--output"_s, path}, stage.input());
    QCOMPARE(rehearsed.exitCode, 2);
    QVERIFY2(rehearsed.err.contains("The report could not be written"), rehearsed.err.constData());
    QVERIFY2(rehearsed.out.contains("[passed] Create the user: "), rehearsed.out.constData());
    QVERIFY(!rehearsed.says(stage.client->token()));
    QCOMPARE(stage.population(), 0);
}

/// As nohup starts it.
void TestRehearseCommand::aClosedTerminalDoesNotStopWhatIgnoresIt()
{
#ifdef Q_OS_WIN
    QSKIP("There a program gets no signals.");
#else
    Stage stage;
    QVERIFY(stage.open());
    QProcess process;
    int seen = 0;
    stage.listener->setScript(
        [&, on = handOn(stage.server.port())](QTcpSocket& socket, const ReceivedRequest& request) {
            if (++seen == 12)
                ::kill(static_cast<pid_t>(process.processId()), SIGHUP);
            on(socket, request);
        });
    process.setProcessEnvironment(withoutDisplay());
    process.setChildProcessModifier([] { ::signal(SIGHUP, SIG_IGN); });
    process.start(qEnvironmentVariable("PROVOST_APP"),
                  {u"rehearse"_s, stage.address(), u"--dialect=okta"_s, u"--yes"_s, u"--format=json"_s});
    process.write(stage.input());
    process.closeWriteChannel();
    QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 40'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(seen > 12);
    QCOMPARE(QJsonDocument::fromJson(process.readAllStandardOutput())["stopped"_L1], QJsonValue(false));
#endif
}

QTEST_GUILESS_MAIN(TestRehearseCommand)
#include "tst_rehearse_command.moc"
