// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/check_finding.h"
#include "tests/app/checked.h"
#include "tests/server/scim_client.h"
#include "tests/support/scripted_server.h"
#include "tests/support/secret_trail.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

QStringList idsWith(const QByteArray& report, QLatin1StringView verdict)
{
    QStringList ids;
    const auto checks = QJsonDocument::fromJson(report)["checks"_L1].toArray();
    for (const auto& check : checks) {
        if (check["verdict"_L1] == verdict)
            ids.append(check["id"_L1].toString());
    }
    return ids;
}

/// A server of a profile with three people in it, behind a listener that notes what is asked.
struct Looked
{
    ProvostdProcess server;
    std::optional<ScimClient> client;
    std::optional<ScriptedServer> listener;

    [[nodiscard]] bool start(const QString& profile = u"standard"_s)
    {
        if (!server.start({u"--profile"_s, profile}))
            return false;
        client.emplace(server, u"Okta"_s, profile == "formuley"_L1 ? u"enterprise"_s : QString());
        listener.emplace(handOn(server.port()));
        for (const auto* name : {"anna@example.com", "bert@example.com", "cleo@example.com"})
            client->createUser(name);
        const bool hasGroups = profile != "formuley"_L1; // its roles stand for them
        return client->isReady() && (!hasGroups || !client->createGroup("Engineering").isEmpty());
    }
    [[nodiscard]] QString address() const { return listener->url() + QString::fromLatin1(client->mount()); }
    [[nodiscard]] QByteArray input() const { return client->token() + '\n'; }
};

} // namespace

/// `provost check`, as a person or a script runs it.
class TestCheckCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProductIsLookedAt_data();
    void everyProductIsLookedAt();
    void theReportIsWrittenAsItIsWanted_data();
    void theReportIsWrittenAsItIsWanted();
    void aRefusedTokenIsFoundAndNotRepeated();
    void anotherServerNeverSeesTheToken();
    void whoAsksToSlowDownIsNotFine();
    void whatCannotBeRunIsSaidAndAsksNobody_data();
    void whatCannotBeRunIsSaidAndAsksNobody();
    void helpIsPrinted();
};

void TestCheckCommand::everyProductIsLookedAt_data()
{
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QStringList>("lacking");
    for (const auto* profile : {"standard", "forg", "ruleforge", "frontegg", "guide"})
        QTest::newRow(profile) << 0 << QStringList();
    // Its roles are listed as groups, and nothing more: see docs/profiles.md.
    QTest::newRow("formuley") << 1 << QStringList{u"schemas"_s, u"resource-types"_s, u"groups"_s};
}

void TestCheckCommand::everyProductIsLookedAt()
{
    QFETCH(const int, exitCode);
    QFETCH(const QStringList, lacking);
    Looked looked;
    QVERIFY2(looked.start(QString::fromLatin1(QTest::currentDataTag())), looked.server.errors().constData());
    const auto checked = check({looked.address(), u"--format"_s, u"json"_s}, looked.input());
    QCOMPARE(checked.err, QByteArray());
    QCOMPARE(idsWith(checked.out, "warning"_L1) + idsWith(checked.out, "fail"_L1), lacking);
    QCOMPARE(checked.exitCode, exitCode);
    QCOMPARE(QJsonDocument::fromJson(checked.out)["checks"_L1].toArray().size(), endpointChecks().size());
    QVERIFY(!checked.says(looked.client->token()));
    QVERIFY(!checked.says("anna"));
    QVERIFY(looked.listener->requests().size() > 10);
    for (const auto& request : looked.listener->requests())
        QCOMPARE(request.method, QByteArray("GET"));
}

void TestCheckCommand::theReportIsWrittenAsItIsWanted_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("begins");
    QTest::addColumn<QByteArray>("has");
    QTest::newRow("text") << QStringList() << QByteArray("http://127.0.0.1:") << QByteArray("[passed] Token: ");
    QTest::newRow("html") << QStringList{u"--format"_s, u"html"_s} << QByteArray("<!DOCTYPE html>")
                          << QByteArray("</body></html>");
    QTest::newRow("json") << QStringList{u"--format=json"_s} << QByteArray("{") << QByteArray(R"("verdict": "pass")");
    QTest::newRow("German") << QStringList{u"--language"_s, u"de"_s} << QByteArray("http://127.0.0.1:")
                            << QByteArray("[bestanden] Token: ");
}

void TestCheckCommand::theReportIsWrittenAsItIsWanted()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, begins);
    QFETCH(const QByteArray, has);
    Looked looked;
    QVERIFY(looked.start());
    const auto printed = check(QStringList{looked.address()} + options, looked.input());
    QCOMPARE(printed.exitCode, 0);
    QVERIFY2(printed.out.startsWith(begins) && printed.out.contains(has), printed.out.constData());

    const QTemporaryDir folder;
    const auto path = folder.filePath(u"report"_s);
    const auto saved = check(QStringList{u"--output"_s, path, looked.address()} + options, looked.input());
    QCOMPARE(saved.exitCode, 0);
    QFile report(path);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const auto text = report.readAll();
    QVERIFY2(text.startsWith(begins) && text.contains(has), text.constData());
    QVERIFY(!text.contains(looked.client->token()));
    QVERIFY2(saved.out.contains("15") || saved.out.contains("14"), saved.out.constData()); // the summary alone
    QCOMPARE(saved.out.count('\n'), 1);
}

void TestCheckCommand::aRefusedTokenIsFoundAndNotRepeated()
{
    Looked looked;
    QVERIFY(looked.start());
    const auto token = inventToken();
    const auto checked = check({looked.address(), u"--format"_s, u"json"_s}, token + "\r\n");
    QCOMPARE(checked.exitCode, 1);
    QCOMPARE(idsWith(checked.out, "fail"_L1), QStringList{u"token"_s});
    QVERIFY(!checked.says(token));
    QVERIFY(std::ranges::any_of(looked.listener->requests(), [&token](const ReceivedRequest& request) {
        return request.headers.value("authorization") == "Bearer " + token;
    }));
}

void TestCheckCommand::anotherServerNeverSeesTheToken()
{
    const ScriptedServer other(always(httpAnswer(200, "{}")));
    const auto location = "Location: " + other.url().toLatin1() + "/scim/v2/Users\r\n";
    const ScriptedServer server(always(httpAnswer(307, {}, "text/plain", location)));
    const auto token = inventToken();
    const auto checked = check({server.url() + "/scim/v2"_L1}, token);
    QCOMPARE(checked.exitCode, 1);
    QVERIFY2(checked.out.contains(other.url().toLatin1()), checked.out.constData());
    QVERIFY(!checked.says(token));
    QVERIFY(!server.requests().isEmpty());
    QVERIFY(other.requests().isEmpty());
}

void TestCheckCommand::whoAsksToSlowDownIsNotFine()
{
    const ScriptedServer server(always(httpAnswer(429, "{}", "application/scim+json", "Retry-After: 60\r\n")));
    const auto checked = check({server.url()}, inventToken());
    QCOMPARE(checked.exitCode, 2);
    QVERIFY2(checked.out.contains("(429)"), checked.out.constData());
}

void TestCheckCommand::whatCannotBeRunIsSaidAndAsksNobody_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("says");
    const auto token = inventToken();
    const auto misplaced = QString::fromLatin1(token);
    QTest::newRow("no token") << QStringList{u"URL"_s} << QByteArray() << QByteArray("No token came");
    QTest::newRow("empty line") << QStringList{u"URL"_s} << QByteArray("\n" + token) << QByteArray("No token came");
    QTest::newRow("header") << QStringList{u"URL"_s} << QByteArray("Bearer " + token) << QByteArray("is no token");
    QTest::newRow("too long") << QStringList{u"URL"_s} << QByteArray(9'000, 'x') << QByteArray("No token came");
    QTest::newRow("no address") << QStringList() << token << QByteArray("One address is wanted");
    QTest::newRow("two addresses") << QStringList{u"URL"_s, misplaced} << QByteArray()
                                   << QByteArray("One address is wanted");
    QTest::newRow("token for address") << QStringList{misplaced} << QByteArray() << QByteArray("One address is wanted");
    QTest::newRow("token as option") << QStringList{u"URL"_s, u"--token="_s + misplaced} << QByteArray()
                                     << QByteArray("An option is not known");
    QTest::newRow("token in address") << QStringList{u"https://me:"_s + misplaced + u"@scim.example"_s} << QByteArray()
                                      << QByteArray("cannot be used");
    QTest::newRow("http elsewhere") << QStringList{u"http://scim.example/v2"_s} << token << QByteArray("use https");
    QTest::newRow("format") << QStringList{u"URL"_s, u"--format"_s, u"pdf"_s} << token << QByteArray("text, json");
    QTest::newRow("connection") << QStringList{u"URL"_s, u"--connection"_s, u"1"_s} << token
                                << QByteArray("goes with --keychain");
}

void TestCheckCommand::whatCannotBeRunIsSaidAndAsksNobody()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArray, says);
    const ScriptedServer server(always(httpAnswer(200, "{}")));
    arguments.replaceInStrings(u"URL"_s, server.url());
    const auto checked = check(arguments, input);
    QCOMPARE(checked.exitCode, 2);
    QVERIFY2(checked.err.contains(says), checked.err.constData());
    QCOMPARE(checked.out, QByteArray());
    QVERIFY(!checked.says("pvt_"));
    QVERIFY(server.requests().isEmpty());
}

void TestCheckCommand::helpIsPrinted()
{
    const auto checked = check({u"--help"_s});
    QCOMPARE(checked.exitCode, 0);
    QVERIFY(checked.out.contains("--keychain"));
}

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "tst_check_command.moc"
