// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/exposition.h"
#include "tests/server/admin_client.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

/// The samples of a page of metrics by name with labels. `problem` tells the first line that is not as the text format
/// 0.0.4 has it: every sample belongs to a metric that was announced with HELP and TYPE before, none is there twice,
/// and a histogram's buckets never fall.
struct Figures
{
    QHash<QByteArray, double> samples;
    QByteArray problem;
};

Figures parsed(const QByteArray& page)
{
    static const QRegularExpression head(uR"(\A# (HELP|TYPE) ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+)\z)"_s);
    static const QRegularExpression line(
        uR"(\A([a-zA-Z_:][a-zA-Z0-9_:]*)(\{[a-zA-Z_]+="[^"\\\n]*"(?:,[a-zA-Z_]+="[^"\\\n]*")*\})? (-?[0-9.e+-]+)\z)"_s);
    static const QRegularExpression suffix(u"_(bucket|sum|count)\\z"_s);
    Figures out;
    QSet<QString> announced;
    QString histogram;
    double before = 0;
    const auto complain = [&](const QByteArray& text) {
        if (out.problem.isEmpty())
            out.problem = text;
    };
    if (!page.endsWith('\n'))
        complain("no line feed at the end");
    const auto lines = page.chopped(1).split('\n');
    for (const auto& text : lines) {
        if (const auto begins = head.match(QString::fromUtf8(text)); begins.hasMatch()) {
            if (begins.captured(1) == "TYPE"_L1)
                announced.insert(begins.captured(2));
            histogram = begins.captured(3) == "histogram"_L1 ? begins.captured(2) : QString();
            continue;
        }
        const auto sample = line.match(QString::fromUtf8(text));
        if (!sample.hasMatch()) {
            complain(text);
            continue;
        }
        auto name = sample.captured(1);
        const auto value = sample.captured(3).toDouble();
        if (!histogram.isEmpty() && name == histogram + "_bucket"_L1) {
            const bool isFirst = !text.contains("+Inf") && value < before && text.contains("le=\"0.0005\"");
            if (value < before && !isFirst)
                complain("falls: " + text);
            before = text.contains("+Inf") ? 0 : value;
        }
        if (!announced.contains(name) && !announced.contains(name.remove(suffix)))
            complain("not announced: " + text);
        const auto key = (sample.captured(1) + sample.captured(2)).toUtf8();
        if (out.samples.contains(key))
            complain("twice: " + text);
        out.samples.insert(key, value);
    }
    return out;
}

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreEscaped()
    {
        provost::server::Exposition out;
        out.metric("a", "gauge", "one\\two\nthree");
        out.sample(0.5, {{"b", "say \"x\"\\\n"}});
        QCOMPARE(out.text(),
                 QByteArray("# HELP a one\\\\two\\nthree\n# TYPE a gauge\na{b=\"say \\\"x\\\"\\\\\\n\"} 0.5\n"));
    }

    void aHistogramCountsWhatIsBelowEachBound()
    {
        provost::server::Histogram histogram({1, 2});
        for (const double value : {0.5, 1.0, 1.5, 3.0})
            histogram.observe(value);
        provost::server::Exposition out;
        out.metric("h", "histogram", "x");
        out.samples(histogram);
        const auto figures = parsed(out.text());
        QCOMPARE(figures.problem, QByteArray());
        QCOMPARE(figures.samples.value("h_bucket{le=\"1\"}"), 2.0);
        QCOMPARE(figures.samples.value("h_bucket{le=\"2\"}"), 3.0);
        QCOMPARE(figures.samples.value("h_bucket{le=\"+Inf\"}"), 4.0);
        QCOMPARE(figures.samples.value("h_sum"), 6.0);
        QCOMPARE(figures.samples.value("h_count"), 4.0);
    }

    void requestsAreCountedByAreaAndClass()
    {
        ProvostdProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        AdminClient owner(server);
        const auto account = owner.makeAccount(u"Acme"_s);
        const auto made = owner.makeConnection(account, u"Workforce"_s);
        const auto scim = owner.scim(made);
        HttpClient anybody(server.url());
        const auto before = parsed(anybody.get("/metrics").body);
        QCOMPARE(before.problem, QByteArray());
        for (int i = 0; i < 5; ++i)
            QCOMPARE(scim->get(AdminClient::scimPath(made, "/Users")).status, 200);
        QCOMPARE(scim->get(AdminClient::scimPath(made, "/Users/none")).status, 404);
        const auto answer = anybody.get("/metrics");
        QCOMPARE(answer.header("Content-Type"), QByteArray("text/plain; version=0.0.4; charset=utf-8"));
        const auto after = parsed(answer.body);
        QCOMPARE(after.problem, QByteArray());
        const auto grown = [&](const QByteArray& name) {
            return after.samples.value(name) - before.samples.value(name);
        };
        QCOMPARE(grown(R"(provost_http_requests_total{area="scim",status="2xx"})"), 5.0);
        QCOMPARE(grown(R"(provost_http_requests_total{area="scim",status="4xx"})"), 1.0);
        QCOMPARE(grown(R"(provost_http_request_duration_seconds_count{area="scim"})"), 6.0);
        QVERIFY(grown(R"(provost_http_request_duration_seconds_sum{area="scim"})") > 0);
        QCOMPARE(after.samples.value("provost_http_requests_under_way"), 1.0); // this one
        QVERIFY(after.samples.value("provost_storage_commit_duration_seconds_sum") > 0);
        QVERIFY(after.samples.value("provost_storage_commit_group_size_count") >= 2);
        QCOMPARE(after.samples.value("provost_events_dropped_total", -1), 0.0);
        QVERIFY(after.samples.value("provost_events_waiting", -1) >= 0);
        QVERIFY(after.samples.value("process_resident_memory_bytes") > 1e6);
        QVERIFY(after.samples.value("process_open_fds") > 5);
        QVERIFY(after.samples.value("process_start_time_seconds") > 1.6e9);
        QVERIFY(after.samples.value(R"(provost_build_info{version=")" PROVOST_VERSION R"("})") == 1.0);
        // Nothing of the data is a label: the page does not grow with it.
        QCOMPARE(after.samples.size(), before.samples.size());
        QVERIFY(!answer.body.contains(made.id.toLatin1()) && !answer.body.contains("Acme"));
        QCOMPARE(owner.problems().join(u'\n'), QString());
    }

    void onlyReadersOfThisMachineAndThoseNamedGetThem()
    {
        ProvostdProcess server;
        QVERIFY2(server.start({u"--trusted-proxy"_s, u"127.0.0.1"_s, u"--metrics-from"_s, u"192.0.2.0/24"_s}),
                 server.errors().constData());
        HttpClient http(server.url());
        QCOMPARE(http.get("/metrics").status, 200);
        QCOMPARE(http.get("/metrics", {{"X-Forwarded-For", "192.0.2.5"}}).status, 200);
        QCOMPARE(http.get("/metrics", {{"X-Forwarded-For", "198.51.100.1"}}).status, 403);
        QCOMPARE(http.get("/metrics", {{"Forwarded", "for=127.0.0.1"}}).status, 403);
        QCOMPARE(http.get("/metrics", {{"X-Real-IP", "127.0.0.1"}}).status, 403);
        const auto posted = http.request("POST", "/metrics");
        QCOMPARE(posted.status, 405);
        QCOMPARE(posted.header("Allow"), QByteArray("GET, HEAD"));
    }

    /// An alarm on a figure that is not there would never be raised.
    void theFiguresOfTheDocumentAreThere()
    {
        QFile document(QStringLiteral(PROVOST_SOURCE_DIR "/docs/deploy.md"));
        QVERIFY(document.open(QIODevice::ReadOnly));
        static const QRegularExpression figure(u"\\bprovost_[a-z_]+"_s);
        auto found = figure.globalMatch(QString::fromUtf8(document.readAll()));
        ProvostdProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        const auto page = HttpClient(server.url()).get("/metrics").body;
        int count = 0;
        for (; found.hasNext(); ++count) {
            const auto name = '\n' + found.next().captured().toUtf8();
            QVERIFY2(page.contains(name + ' ') || page.contains(name + '{'), name.constData());
        }
        QVERIFY(count >= 4);
    }

    /// `/healthz` asks whether to restart the process, `/readyz` whether to send it requests.
    void aLockedDatabaseIsAliveButNotReady()
    {
        if (provost::test::TestDatabase::isPostgresql())
            QSKIP("A PostgreSQL has no lock that keeps every writer out.");
        ProvostdProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        HttpClient http(server.url());
        QCOMPARE(http.get("/readyz").status, 200);
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"locker"_s);
            database.setDatabaseName(server.dataFile());
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s));
            const auto waiting = http.get("/readyz");
            QCOMPARE(waiting.status, 503);
            QVERIFY(waiting.header("Retry-After").toInt() >= 1);
            QCOMPARE(http.get("/healthz").status, 200);
            QVERIFY(parsed(http.get("/metrics").body).samples.value("provost_storage_failed_groups_total") >= 1);
        }
        QSqlDatabase::removeDatabase(u"locker"_s);
        QTRY_COMPARE_WITH_TIMEOUT(http.get("/readyz").status, 200, 20'000);
    }

    /// `--log json`: every line is JSON, none holds a credential, and a key is given to nobody.
    void theLogForAJournalIsJsonWithoutSecrets()
    {
        ProvostdProcess server;
        QVERIFY2(server.start({u"--log"_s, u"json"_s}), server.errors().constData());
        QVERIFY(server.adminKey().isEmpty());
        const auto made = ProvostdProcess::run({u"operator"_s, u"create"_s, u"--data"_s, server.dataFile(), u"--name"_s,
                                                u"Ann"_s, u"--role"_s, u"owner"_s, u"--json"_s});
        QVERIFY2(made.exitCode == 0, made.err.constData());
        const auto key = QJsonDocument::fromJson(made.out).object().value("key"_L1).toString().toLatin1();
        HttpClient http(server.url(), key);
        QCOMPARE(http.get("/admin/v1/users?search=canary-value").status, 200);
        HttpClient(server.url(), "canary-token").get("/scim/v2/Users?filter=canary-value");
        QCOMPARE(server.stop(), 0);
        const auto log = server.errors();
        QVERIFY2(!log.contains("canary") && !log.contains(key.last(12)), log.constData());
        const auto lines = log.trimmed().split('\n');
        QVERIFY(lines.size() >= 2);
        for (const auto& line : lines) {
            const auto object = QJsonDocument::fromJson(line).object();
            QVERIFY2(object.contains("event"_L1) && object.contains("at"_L1), line.constData());
        }
    }

    void aServerThatCannotStartSaysSoInItsLog()
    {
        QTemporaryDir folder;
        const auto outcome = ProvostdProcess::run(
            {u"serve"_s, u"--port"_s, u"0"_s, u"--log"_s, u"json"_s, u"--data"_s, folder.filePath(u"no/a.db"_s)});
        QCOMPARE(outcome.exitCode, 1);
        const auto object = QJsonDocument::fromJson(outcome.err).object();
        QCOMPARE(object.value("event"_L1).toString(), u"failed"_s);
        QVERIFY(object.value("text"_L1).toString().contains("--data"_L1));
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
