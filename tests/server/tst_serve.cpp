// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/request_id.h"
#include "tests/support/http_client.h"
#include "tests/support/provostd_process.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

class TestServe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theFirstStartMakesOneOwnerAndTheSecondNone()
    {
        ProvostdProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        QVERIFY(server.adminKey().startsWith("pva_"_L1));
        HttpClient http(server.url());
        const auto health = http.get("/healthz", {{"X-Request-Id", "probe-1"}});
        QCOMPARE(health.status, 200);
        QCOMPARE(health.json.value(u"status"_s).toString(), u"ok"_s);
        QCOMPARE(health.header("X-Request-Id"), QByteArray("probe-1"));
        QCOMPARE(health.header("X-Content-Type-Options"), QByteArray("nosniff"));
        QCOMPARE(http.get("/nothing").status, 404);
        QCOMPARE(http.request("POST", "/healthz").status, 405);
        for (const auto* path : {"/healthz", "/admin/v1/whoami", "/scim/v2/Users"}) {
            const auto answer = http.get(path);
            QCOMPARE(answer.header("Cache-Control"), QByteArray("no-store"));
            QCOMPARE(answer.header("X-Content-Type-Options"), QByteArray("nosniff"));
        }
        QCOMPARE(server.stop(), 0);

        const QString first = server.adminKey();
        QVERIFY2(server.start(), server.errors().constData());
        QCOMPARE(server.adminKey(), first);
        QCOMPARE(server.stop(), 0);
    }

    void anUnusableRequestIdIsReplaced()
    {
        ProvostdProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        HttpClient http(server.url());
        const auto answer = http.get("/healthz", {{"X-Request-Id", "no good {}"}});
        QVERIFY(provost::timeOfRequestId(QString::fromLatin1(answer.header("X-Request-Id"))));
    }

    void theRequestLogHoldsNoValues()
    {
        ProvostdProcess server;
        QVERIFY2(server.start({u"--log-requests"_s}), server.errors().constData());
        HttpClient http(server.url(), "canary-token");
        QCOMPARE(http.get("/healthz?filter=canary-value&count=1").status, 200);
        QCOMPARE(server.stop(), 0);
        const auto log = server.errors();
        QVERIFY2(log.contains(R"("parameters":["filter","count"])"), log.constData());
        QVERIFY2(!log.contains("canary"), log.constData());
    }

    void theKeyGoesToTheDescriptorAlone()
    {
        ProvostdProcess server;
        QVERIFY2(server.start({u"--admin-key-fd"_s, u"2"_s}), server.errors().constData());
        QVERIFY(server.adminKey().isEmpty());
        QCOMPARE(server.stop(), 0);
        const auto key = server.errors().trimmed();
        QVERIFY(key.startsWith("pva_"));
        QVERIFY2(server.start(), server.errors().constData());
        QCOMPARE(HttpClient(server.url(), key).get("/admin/v1/whoami").status, 200);
    }

    void aLongPollHearsOfTheCommandLine()
    {
        ProvostdProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        HttpClient http(server.url(), server.adminKey().toLatin1());
        const auto since = QByteArray::number(http.get("/admin/v1/changes?since=-1").json.value(u"next"_s).toInteger());
        QVERIFY(http.send("GET", "/admin/v1/changes?wait=50&since=" + since));
        HttpClient probe(server.url());
        QCOMPARE(probe.get("/healthz").status, 200);
        const auto outcome =
            ProvostdProcess::run({u"operator"_s, u"create"_s, u"--data"_s, server.dataFile(), u"--name"_s,
                                  u"Night shift"_s, u"--role"_s, u"support"_s, u"--json"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        const auto answer = http.receive(10'000);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json.value(u"items"_s).toArray().size(), 1);
    }

    /// The service starts only where the data file exists, and then gives its key to nobody.
    void theFirstOwnerMayComeBeforeTheFirstStart()
    {
        ProvostdProcess server;
        const QStringList create{u"operator"_s, u"create"_s, u"--data"_s, server.dataFile(), u"--name"_s,
                                 u"First"_s,    u"--role"_s, u"admin"_s,  u"--json"_s};
        const auto outcome = ProvostdProcess::run(create + QStringList{u"--profile"_s, u"ruleforge"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        const auto first = QJsonDocument::fromJson(outcome.out).object();
        isOneSentence(ProvostdProcess::run(create + QStringList{u"--profile"_s, u"forg"_s}), "profile ruleforge");
        isOneSentence(ProvostdProcess::run(create + QStringList{u"--profile"_s, u"none"_s}), "none");

        QVERIFY2(server.start({u"--log"_s, u"json"_s}), server.errors().constData());
        QVERIFY(server.adminKey().isEmpty());
        HttpClient http(server.url(), first["key"_L1].toString().toLatin1());
        const auto who = http.get("/admin/v1/whoami");
        QCOMPARE(who.status, 200);
        QCOMPARE(who.json["server"_L1]["profile"_L1].toString(), u"ruleforge"_s);
    }

    void endsWithStdin()
    {
        QTemporaryDir folder;
        QProcess process;
        process.start(qEnvironmentVariable("PROVOSTD"), {u"serve"_s, u"--port"_s, u"0"_s, u"--data"_s,
                                                         folder.filePath(u"a.db"_s), u"--exit-with-stdin"_s});
        QVERIFY(process.waitForReadyRead());
        QVERIFY(process.readLine().contains("ready"));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }

    void wrongUsageIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no command") << QStringList();
        QTest::newRow("unknown command") << QStringList{u"dance"_s};
        QTest::newRow("no data file") << QStringList{u"serve"_s};
        QTest::newRow("unknown option") << QStringList{u"serve"_s, u"--data"_s, u"x"_s, u"--dance"_s};
        QTest::newRow("port") << QStringList{u"serve"_s, u"--data"_s, u"x"_s, u"--port"_s, u"70000"_s};
        QTest::newRow("profile") << QStringList{u"serve"_s, u"--data"_s, u"x"_s, u"--profile"_s, u"odd"_s};
        QTest::newRow("public url") << QStringList{u"serve"_s, u"--data"_s, u"x"_s, u"--public-url"_s, u"ftp://a"_s};
        QTest::newRow("half of TLS") << QStringList{u"serve"_s, u"--data"_s, u"x"_s, u"--tls-cert"_s, u"a.pem"_s};
    }
    void wrongUsageIsRefused()
    {
        QFETCH(const QStringList, arguments);
        const auto outcome = ProvostdProcess::run(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.err.startsWith("provostd: ") && outcome.err.count('\n') == 1, outcome.err.constData());
        QVERIFY(outcome.out.isEmpty());
    }

    void helpAndVersion()
    {
        const auto help = ProvostdProcess::run({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.contains("serve"));
        QCOMPARE(ProvostdProcess::run({u"serve"_s, u"--help"_s}).exitCode, 0);
        const auto ofTwoWords = ProvostdProcess::run({u"config"_s, u"plan"_s, u"--help"_s});
        QCOMPARE(ofTwoWords.exitCode, 0);
        QVERIFY2(ofTwoWords.out.startsWith("Usage: provostd config plan [options]\n"), ofTwoWords.out.constData());
        QVERIFY(ProvostdProcess::run({u"--version"_s}).out.startsWith("provostd "));
    }

    void aTakenPortIsToldInOneSentence()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        QTemporaryDir folder;
        const auto outcome = ProvostdProcess::run(
            {u"serve"_s, u"--port"_s, QString::number(other.serverPort()), u"--data"_s, folder.filePath(u"a.db"_s)});
        isOneSentence(outcome, "--port", 3);
        QVERIFY(outcome.err.contains(QByteArray::number(other.serverPort())));
    }

    void anUnusableCertificateIsToldInOneSentence()
    {
        QTemporaryDir folder;
        const auto outcome = ProvostdProcess::run(
            {u"serve"_s, u"--port"_s, u"0"_s, u"--data"_s, folder.filePath(u"a.db"_s), u"--tls-cert"_s,
             folder.filePath(u"missing.pem"_s), u"--tls-key"_s, folder.filePath(u"missing.key"_s)});
        isOneSentence(outcome, "missing.pem");
    }

    void anUnusableDataFileIsToldInOneSentence()
    {
        QTemporaryDir folder;
        isOneSentence(
            ProvostdProcess::run({u"serve"_s, u"--port"_s, u"0"_s, u"--data"_s, folder.filePath(u"no/a.db"_s)}),
            "--data");
        QFile text(folder.filePath(u"text.db"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray("not a database. ").repeated(200));
        text.close();
        isOneSentence(ProvostdProcess::run({u"serve"_s, u"--port"_s, u"0"_s, u"--data"_s, text.fileName()}), "text.db");
    }

    /// A mistyped name would else be an audit trail that nobody changed, or an empty configuration.
    void whatIsOnlyLookedAtIsNotMade_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("audit verify") << QStringList{u"audit"_s, u"verify"_s};
        QTest::newRow("config export") << QStringList{u"config"_s, u"export"_s};
        QTest::newRow("config plan") << QStringList{u"config"_s, u"plan"_s, u"--from"_s};
        QTest::newRow("config apply") << QStringList{u"config"_s, u"apply"_s, u"--plan"_s, u"x"_s, u"--from"_s};
        QTest::newRow("backup") << QStringList{u"backup"_s, u"--to"_s};
    }
    void whatIsOnlyLookedAtIsNotMade()
    {
        QFETCH(QStringList, command);
        QTemporaryDir folder;
        QFile document(folder.filePath(u"document.json"_s));
        QVERIFY(document.open(QIODevice::WriteOnly));
        document.write(R"({"format":1})");
        document.close();
        if (command.last().startsWith(u'-'))
            command.append(document.fileName());
        const auto missing = folder.filePath(u"missing.db"_s);
        isOneSentence(ProvostdProcess::run(command + QStringList{u"--data"_s, missing}),
                      "missing.db: There is no such file.");
        QVERIFY(!QFile::exists(missing));
    }

    void aDataFileKeepsItsProfile()
    {
        ProvostdProcess server;
        QVERIFY2(server.start({u"--profile"_s, u"forg"_s}), server.errors().constData());
        QCOMPARE(server.stop(), 0);
        const auto other = ProvostdProcess::run(
            {u"serve"_s, u"--port"_s, u"0"_s, u"--data"_s, server.dataFile(), u"--profile"_s, u"guide"_s});
        isOneSentence(other, "belongs to the profile forg");
        QVERIFY2(server.start(), server.errors().constData());
        HttpClient http(server.url(), server.adminKey().toLatin1());
        const auto info = http.get("/admin/v1/whoami").json.value(u"server"_s).toObject();
        QCOMPARE(info.value(u"profile"_s).toString(), u"forg"_s);
    }

    void aLockedDataFileIsToldInOneSentence()
    {
        if (TestDatabase::isPostgresql())
            QSKIP("A matter of data files.");
        ProvostdProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        QCOMPARE(server.stop(), 0);
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"locker"_s);
            database.setDatabaseName(server.dataFile());
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s));
            const auto outcome = ProvostdProcess::run({u"operator"_s, u"create"_s, u"--data"_s, server.dataFile(),
                                                       u"--name"_s, u"Ann"_s, u"--role"_s, u"owner"_s});
            isOneSentence(outcome, "end the program that uses it");
            isOneSentence(outcome, QFileInfo(server.dataFile()).fileName().toUtf8());
        }
        QSqlDatabase::removeDatabase(u"locker"_s);
    }

    void aNewerDataFileIsToldInOneSentence()
    {
        ProvostdProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        QCOMPARE(server.stop(), 0);
        server.database().run(TestDatabase::isPostgresql() ? u"UPDATE schema_version SET number = 99"_s
                                                           : u"PRAGMA user_version = 99"_s);
        isOneSentence(ProvostdProcess::run({u"serve"_s, u"--port"_s, u"0"_s, u"--data"_s, server.dataFile()}),
                      "newer version", 4);
    }

private:
    static void isOneSentence(const ProvostdProcess::Outcome& outcome, const QByteArray& word, int exitCode = 1)
    {
        QCOMPARE(outcome.exitCode, exitCode);
        QVERIFY2(outcome.err.startsWith("provostd: ") && outcome.err.count('\n') == 1, outcome.err.constData());
        QVERIFY2(outcome.err.contains(word), outcome.err.constData());
        QVERIFY(outcome.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestServe)
#include "tst_serve.moc"
