// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/request_id.h"
#include "server/scim/client_dialect.h"
#include "server/storage/request_counts.h"
#include "tests/server/admin_client.h"
#include "tests/server/filled_events.h"

#include <QJsonDocument>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;
using namespace provost::server;

namespace {

} // namespace

/// What is recorded of requests, how it is found again, counted and forgotten.
class TestActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start({u"--test-clock"_s, u"--event-days"_s, u"30"_s, u"--log-requests"_s}),
                 m_server.errors().constData());
        m_owner = std::make_unique<AdminClient>(m_server);
        m_account = m_owner->makeAccount(u"Acme"_s);
    }
    void init()
    {
        m_connection = m_owner->makeConnection(m_account, u"Connection %1"_s.arg(++m_number));
        m_scim = m_owner->scim(m_connection);
    }
    void cleanup() { QCOMPARE(m_owner->problems().join(u'\n'), QString()); }

    void clientsAreTold_data();
    void clientsAreTold();
    void aRequestLeavesItsClientAndWhatItTouched();
    void aRequestIsFoundByTheIdOfItsAnswer();
    void eachFilterFinds();
    void badFiltersAreRefused();
    void filtersAnswerFromIndexes_data();
    void filtersAnswerFromIndexes();
    void aFilterLooksAtSoManyEvents();
    void timeRangesAreExact();
    void anOldHourCostsNoMoreInALongHistory();
    void requestsAreCounted();
    void refusalsAreFolded();
    void detailsAreFolded_data();
    void detailsAreFolded();
    void strangersPushNobodyOut();
    void eventsGoWithTime();
    void accessLogsKnowNoPeople();

private:
    QByteArray path(const QByteArray& below) const { return AdminClient::scimPath(m_connection, below); }
    HttpAnswer create(const QByteArray& userName, const HttpHeaders& headers = {})
    {
        return m_scim->request("POST", path("/Users"), "{\"userName\":\"" + userName + "\"}", headers);
    }
    QJsonArray events(const QByteArray& query = {})
    {
        return m_owner->get("/events?connection=" + m_connection.id.toLatin1() + query).json["items"_L1].toArray();
    }
    QJsonObject ofConnection(const QByteArray& list, const QByteArray& query = {})
    {
        return m_owner->get(list + "?connection=" + m_connection.id.toLatin1() + query).json;
    }
    void advance(qint64 seconds) { m_owner->call("PUT", "/test/clock", QJsonObject{{u"advanceSeconds"_s, seconds}}); }

    ProvostdProcess m_server;
    std::unique_ptr<AdminClient> m_owner;
    QString m_account;
    MadeConnection m_connection;
    std::unique_ptr<HttpClient> m_scim;
    int m_number = 0;
};

void TestActivity::clientsAreTold_data()
{
    QTest::addColumn<QByteArray>("agent");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("dialect");
    const auto agent = [](const char* name, const QString& dialect) {
        QTest::newRow(name) << QByteArray(name) << QByteArray() << QByteArray() << dialect;
    };
    agent("Okta SCIM Client 1.0.0", u"okta"_s);
    agent("JumpCloud-SCIM/2", u"jumpcloud"_s);
    agent("OneLogin SCIM", u"onelogin"_s);
    agent("PingFederate SCIM Provisioner", u"ping"_s);
    agent("PingOne-Provisioning", u"ping"_s);
    agent("Google-Auto-Provisioning", u"google"_s);
    agent("Microsoft Azure AD Provisioning", u"entra"_s);
    agent("curl/8 (shopping)", u"other"_s);
    QTest::newRow("no agent") << QByteArray() << QByteArray() << QByteArray() << u"other"_s;
    QTest::newRow("flag") << QByteArray() << QByteArray("aadOptscim062020") << QByteArray() << u"entra"_s;
    QTest::newRow("capital") << QByteArray() << QByteArray() << QByteArray(R"({"Operations":[{"op" : "Replace"}]})")
                             << u"entra"_s;
    QTest::newRow("small") << QByteArray() << QByteArray() << QByteArray(R"({"Operations":[{"op":"replace"}]})")
                           << u"other"_s;
    QTest::newRow("schema") << QByteArray() << QByteArray()
                            << QByteArray(
                                   R"(["http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group"])")
                            << u"entra"_s;
    QTest::newRow("okta all the same") << QByteArray("Okta") << QByteArray()
                                       << QByteArray(R"({"Operations":[{"op":"Replace"}]})") << u"okta"_s;
}

void TestActivity::clientsAreTold()
{
    QFETCH(const QByteArray, agent);
    QFETCH(const QByteArray, query);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, dialect);
    HttpRequest request;
    request.method = "PATCH";
    request.query = query;
    request.body = body;
    if (!agent.isEmpty())
        request.headers.emplaceBack("user-agent", agent);
    QCOMPARE(dialectOf(request), dialect);
}

void TestActivity::aRequestLeavesItsClientAndWhatItTouched()
{
    const auto id = create("ada", {{"User-Agent", "Okta SCIM Client 1.0.0"}}).json["id"_L1].toString();
    m_scim->request("PATCH", path("/Users/" + id.toLatin1()), "{}");
    m_scim->get(path("/Users/" + id.toLatin1()));
    m_scim->get(path("/Users"));
    QTRY_COMPARE(events().size(), 4);
    const auto all = events();
    QCOMPARE(all.at(3)["dialect"_L1].toString(), u"okta"_s);
    for (int i = 1; i < 4; ++i)
        QCOMPARE(all.at(i)["resourceId"_L1].toString(), id);
    QCOMPARE(all.at(0)["resourceId"_L1].toString(), QString());
    QCOMPARE(events("&resource=" + id.toLatin1()).size(), 3);
}

void TestActivity::aRequestIsFoundByTheIdOfItsAnswer()
{
    const auto made = create("ada").header("X-Request-Id");
    QVERIFY2(timeOfRequestId(QString::fromLatin1(made)), made.constData());
    const auto given = "proxy-" + m_connection.id.toLatin1().first(8);
    QCOMPARE(create("bob", {{"X-Request-Id", given}}).header("X-Request-Id"), given);
    // In the form of ours, it would be two requests under one id.
    QVERIFY(create("eve", {{"X-Request-Id", made}}).header("X-Request-Id") != made);
    QTRY_COMPARE(events().size(), 3);
    for (const auto& [id, name] : {std::pair(made, u"ada"_s), std::pair(given, u"bob"_s)}) {
        for (const auto& query : {"&request=" + id, "&method=POST&request=" + id}) {
            const auto found = events(query);
            QCOMPARE(found.size(), 1);
            QCOMPARE(found.first()["requestId"_L1].toString(), QString::fromLatin1(id));
            QCOMPARE(found.first()["resourceName"_L1].toString(), name);
        }
        QCOMPARE(events("&method=GET&request=" + id).size(), 0);
    }
    QCOMPARE(events("&search=" + made).size(), 1);
    QCOMPARE(events("&request=" + given + "x").size(), 0);
    QCOMPARE(events("&request=" + makeRequestId(QDateTime::currentMSecsSinceEpoch(), 7)).size(), 0);
}

void TestActivity::eachFilterFinds()
{
    // What is searched for is no hexadecimal number, which an id could have in it by chance.
    const auto id = create("adah@example.com").json["id"_L1].toString().toLatin1();
    create("ADAH@example.com");                                   // 409 uniqueness
    m_scim->get(path("/Users?filter=userName+eq+%22bob%22"));     // 200
    m_scim->get(path("/Groups/none"));                            // 404
    m_scim->request("PATCH", path("/Users/" + id), "{}");         // 400
    m_scim->get(path("/Users"), {{"Provost-Caller", "console"}}); // 200
    QTRY_COMPARE(events().size(), 6);
    const auto count = [this](const QByteArray& query) { return events('&' + query).size(); };
    QCOMPARE(count("method=GET"), 3);
    QCOMPARE(count("method=patch"), 1);
    QCOMPARE(count("path=groups"), 1);
    QCOMPARE(count("path=BOB"), 1);
    QCOMPARE(count("path=%25"), 0);
    QCOMPARE(count("status=2xx"), 3);
    QCOMPARE(count("status=4xx"), 3);
    QCOMPARE(count("status=5xx"), 0);
    QCOMPARE(count("scimType=uniqueness"), 1);
    QCOMPARE(count("errorsOnly=true"), 3);
    QCOMPARE(count("errorsOnly=true&method=POST"), 1);
    QCOMPARE(count("withConsole=false"), 5);
    QCOMPARE(count("search=409&scimType=uniqueness"), 1);
    QCOMPARE(count("search=niquenes"), 1);
    QCOMPARE(count("search=adah%40exa"), 3);
    QCOMPARE(count("search=ADAH"), 3);
    QCOMPARE(count("search=a_a"), 0); // no wildcard
    QCOMPARE(count("search=%25adah"), 0);
    QCOMPARE(count("search=h%40"), 3); // shorter than the index knows
    QCOMPARE(count("search=bob"), 0);  // of a successful read only columns are kept
    QCOMPARE(count("search=adah&status=2xx"), 1);
    const QByteArray now = QByteArray::fromStdString(events().first()["at"_L1].toString().toStdString());
    QCOMPARE(count("until=2020-01-01T00:00:00Z"), 0);
    QCOMPARE(count("from=2020-01-01T00:00:00Z"), 6);
    QCOMPARE(count("from=" + now) + count("until=" + now), 6);
}

void TestActivity::badFiltersAreRefused()
{
    for (const QByteArray bad : {"status=4", "status=404", "status=6xx", "status=xxx", "status=", "from=yesterday",
                                 "until=2026-01-01T00:00:00", "after=x"})
        QCOMPARE(m_owner->get("/events?" + bad).status, 400);
    for (const QByteArray bad : {"span=day", "from=x", "span=minute&from=2020-01-01T00:00:00Z"})
        QCOMPARE(m_owner->get("/request-counts?" + bad).status, 400);
    QCOMPARE(m_owner->get("/refusals?limit=0").status, 400);
}

/// What the database says of how it would run a query; a scan of all events is what must not be.
void TestActivity::filtersAnswerFromIndexes_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("index");
    QTest::newRow("all") << u"id > 0"_s << u"INTEGER PRIMARY KEY"_s;
    QTest::newRow("account") << u"account_id = 'a'"_s << u"event_account"_s;
    QTest::newRow("connection") << u"connection_id = 'c'"_s << u"event_connection"_s;
    QTest::newRow("failures") << u"status >= 400"_s << u"event_failure"_s;
    QTest::newRow("failures of one") << u"connection_id = 'c' AND status >= 400"_s << u"event_connection_failure"_s;
    QTest::newRow("scimType") << u"scim_type = ? AND scim_type <> ''"_s << u"event_scim_type"_s;
    QTest::newRow("resource") << u"resource_id = ? AND resource_id <> ''"_s << u"event_resource"_s;
    QTest::newRow("given request id") << u"request_id = ? AND substr(request_id, 1, 1) = '='"_s
                                      << u"event_given_request"_s;
    QTest::newRow("method") << u"method = ? AND method <> 'GET'"_s << u"event_change"_s;
}

void TestActivity::filtersAnswerFromIndexes()
{
    QFETCH(const QString, condition);
    QFETCH(const QString, index);
    if (TestDatabase::isPostgresql())
        QSKIP("PostgreSQL plans by what is in the tables, and here is nothing.");
    FilledEvents filled;
    QString plan;
    const auto read = filled.storage->writeNow([&](Sql& sql) {
        return sql.eachComposed(u"EXPLAIN QUERY PLAN SELECT id, path FROM event WHERE ("_s + condition +
                                    u") AND (id < 9) ORDER BY id DESC LIMIT 10000"_s,
                                QVariantList(condition.count(u'?'), u"x"_s), [&plan](const Row& row) {
                                    plan += row.text(3) + u'\n';
                                    return true;
                                });
    });
    QVERIFY(read);
    QVERIFY2(plan.contains(index), qPrintable(plan));
    QVERIFY2(!plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
}

void TestActivity::aFilterLooksAtSoManyEvents()
{
    FilledEvents filled;
    const auto wanted = Events::lookedAt + 500;
    for (int i = 0; i < wanted; ++i) {
        auto event = FilledEvents::event(i);
        if (i == 100)
            event.path = u"/scim/v2/Groups"_s;
        filled.log->record(std::move(event));
    }
    QTRY_COMPARE(filled.count("SELECT COUNT(*) FROM event"_L1), wanted);
    EventQuery query;
    query.pathPart = u"groups"_s;
    const auto first = filled.page(query);
    QVERIFY(first.page.items.isEmpty());
    QVERIFY(!first.isTotalExact);
    QCOMPARE(first.page.next, QString::number(501));
    query.after = first.page.next;
    const auto second = filled.page(query);
    QCOMPARE(second.page.items.size(), 1);
    QCOMPARE(second.page.next, QString());
    // Of what an index knows the whole is found at once.
    EventQuery all;
    all.connectionId = ConnectionId(u"c1"_s);
    all.limit = 10;
    qsizetype seen = 0;
    for (int pages = 0; pages < 3; ++pages) {
        const auto page = filled.page(all);
        seen += page.page.items.size();
        all.after = page.page.next;
    }
    QCOMPARE(seen, 30);
}

void TestActivity::timeRangesAreExact()
{
    FilledEvents filled;
    constexpr qint64 hour = 3'600'000;
    for (int i = 0; i < 200; ++i) {
        auto event = FilledEvents::event(0);
        event.at = FilledEvents::start + i * hour;
        filled.log->record(std::move(event));
    }
    QTRY_COMPARE(filled.count("SELECT COUNT(*) FROM event"_L1), 200);
    const auto total = [&filled](qint64 from, qint64 until) {
        EventQuery query;
        query.from = QDateTime::fromMSecsSinceEpoch(FilledEvents::start + from, Qt::UTC);
        query.until = QDateTime::fromMSecsSinceEpoch(FilledEvents::start + until, Qt::UTC);
        return filled.page(query).page.total;
    };
    QCOMPARE(total(0, 200 * hour), 200);
    QCOMPARE(total(10 * hour, 20 * hour), 10);
    QCOMPARE(total(10 * hour + 1, 20 * hour + 1), 10);
    QCOMPARE(total(199 * hour, 500 * hour), 1);
    QCOMPARE(total(-9 * hour, 0), 0);
    QCOMPARE(total(-9 * hour, 1), 1);
    QCOMPARE(total(300 * hour, 400 * hour), 0);
}

/// Nothing may be read from end to end to find where an hour begins.
void TestActivity::anOldHourCostsNoMoreInALongHistory()
{
    if (TestDatabase::isPostgresql())
        QSKIP("What PostgreSQL does is no CPU time of this process.");
    FilledEvents filled;
    const auto lengthenTo = [&filled](qint64 count) {
        return filled.storage->writeNow([count](Sql& sql) {
            return sql
                .run("WITH RECURSIVE n(i) AS (SELECT (SELECT COUNT(*) FROM event) + 1 UNION ALL SELECT i + 1 FROM n "
                     "WHERE i < ?) INSERT INTO event (id, at, account_id, connection_id, connection_name, token_id, "
                     "by_console, method, path, query, status, scim_type, detail, duration_us, resource_name, "
                     "user_agent, dialect, resource_id, stranger, bytes) SELECT i, ? + i * 60000, 'acme', 'c1', '', "
                     "'token', 0, 'GET', '/scim/v2/Users', '', 200, '', '', 900, '', '', '', '', 0, 500 FROM n"_L1,
                     {count, FilledEvents::start})
                .map([](qint64) {});
        });
    };
    EventQuery query;
    query.from = QDateTime::fromMSecsSinceEpoch(FilledEvents::start + 600 * 60'000, Qt::UTC);
    query.until = query.from->addSecs(3600);
    const auto cost = [&filled, &query] {
        const auto before = std::clock();
        for (int i = 0; i < 50; ++i) {
            if (filled.page(query).page.total != 60)
                return -1.0;
        }
        return static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    };
    QVERIFY(lengthenTo(2000));
    const double ofFew = cost();
    QVERIFY(lengthenTo(300'000));
    const double ofMany = cost();
    QVERIFY(ofFew > 0);
    QVERIFY2(ofMany > 0 && ofMany < 4 * ofFew, qPrintable(u"%1 s after %2 s"_s.arg(ofMany).arg(ofFew)));
}

void TestActivity::requestsAreCounted()
{
    create("ada");
    create("ada");
    m_scim->get(path("/Users"), {{"Provost-Caller", "console"}});
    advance(3600);
    m_scim->get(path("/Users"));
    QTRY_COMPARE(events().size(), 4);
    const auto sum = [](const QJsonObject& list, const QString& member) {
        qint64 total = 0;
        const auto items = list["items"_L1].toArray();
        for (const auto& item : items)
            total += item[member].toInteger();
        return total;
    };
    for (const QByteArray span : {"&span=hour", "&span=minute"}) {
        const auto counts = ofConnection("/request-counts", span);
        QCOMPARE(sum(counts, u"requests"_s), 3);
        QCOMPARE(sum(counts, u"refusals"_s), 1);
        QCOMPARE(counts["items"_L1].toArray().size(), 2);
    }
    const QByteArray after = events().first()["at"_L1].toString().toLatin1();
    QCOMPARE(sum(ofConnection("/request-counts", "&span=minute&from=" + after), u"requests"_s), 1);
    QVERIFY(sum(m_owner->get("/request-counts?account=" + m_account.toLatin1()).json, u"requests"_s) >= 3);
    QCOMPARE(sum(m_owner->get("/request-counts?account=none").json, u"requests"_s), 0);
    // A week later the hours are still there, the minutes are gone.
    advance(8LL * 24 * 3600);
    m_scim->get(path("/Users"));
    QTRY_COMPARE(
        sum(ofConnection("/request-counts", "&from=2020-01-01T00:00:00Z&until=2020-01-01T01:00:00Z"), u"requests"_s),
        0);
    QTRY_COMPARE(sum(ofConnection("/request-counts", "&span=minute&from=" + after + "&until=" +
                                                         QDateTime::fromString(QString::fromLatin1(after), Qt::ISODate)
                                                             .addSecs(60)
                                                             .toUTC()
                                                             .toString(Qt::ISODateWithMs)
                                                             .toLatin1()),
                     u"requests"_s),
                 0);
    QCOMPARE(sum(ofConnection("/request-counts", "&from=" + after), u"requests"_s), 2);
}

void TestActivity::refusalsAreFolded()
{
    for (const QByteArray name : {"ada", "bob", "carol"}) {
        create(name);
        create(name);
    }
    m_scim->get(path("/Users/one"));
    m_scim->get(path("/Users/two"));
    m_scim->get(path("/Users/three"), {{"Provost-Caller", "console"}});
    QTRY_COMPARE(events().size(), 9);
    const auto refusals = ofConnection("/refusals")["items"_L1].toArray();
    QCOMPARE(refusals.size(), 2);
    const auto reads = refusals.at(0);
    QCOMPARE(reads["path"_L1].toString(), u"/Users/{id}"_s);
    QCOMPARE(reads["status"_L1].toInt(), 404);
    QCOMPARE(reads["refusals"_L1].toInt(), 2);
    const auto creates = refusals.at(1);
    QCOMPARE(creates["method"_L1].toString(), u"POST"_s);
    QCOMPARE(creates["scimType"_L1].toString(), u"uniqueness"_s);
    QCOMPARE(creates["refusals"_L1].toInt(), 3);
    QVERIFY(creates["firstAt"_L1].toString() <= creates["lastAt"_L1].toString());
    QVERIFY2(!creates["detail"_L1].toString().contains("carol"_L1), "it is one for all three");
    const auto newest = m_owner->get("/events/" + QByteArray::number(creates["lastEventId"_L1].toInteger())).json;
    QCOMPARE(newest["event"_L1]["resourceName"_L1].toString(), u"carol"_s);
    QCOMPARE(ofConnection("/refusals", "&until=2020-01-01T00:00:00Z")["items"_L1].toArray().size(), 0);
    QCOMPARE(ofConnection("/refusals", "&limit=1")["items"_L1].toArray().size(), 1);
}

void TestActivity::detailsAreFolded_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("folded");
    QTest::newRow("quoted") << u"The userName \"ada\" is taken."_s << u"The userName \"…\" is taken."_s;
    QTest::newRow("id") << u"No 2819c223-7f76-453a-919d-413861904646 here"_s << u"No … here"_s;
    QTest::newRow("number") << u"Not JSON at byte 17."_s << u"Not JSON at byte …."_s;
    QTest::newRow("half a quote") << u"a \"b"_s << u"a \"b"_s;
    QTest::newRow("words") << u"SCIM v2 is fine"_s << u"SCIM v2 is fine"_s;
    QTest::newRow("long") << QString(5000, u'x') << QString(300, u'x');
}

void TestActivity::detailsAreFolded()
{
    QFETCH(const QString, detail);
    QFETCH(const QString, folded);
    QCOMPARE(foldedDetail(detail), folded);
}

void TestActivity::strangersPushNobodyOut()
{
    FilledEvents filled({.strangers = 50});
    for (int i = 0; i < 20; ++i)
        filled.log->record(FilledEvents::event(i));
    for (int i = 0; i < 3000; ++i) {
        auto event = FilledEvents::event(i, 401);
        event.tokenId.reset();
        filled.log->record(std::move(event));
    }
    QTRY_COMPARE(filled.count("SELECT MAX(id) FROM event"_L1), 3020);
    QTRY_COMPARE(filled.count("SELECT COUNT(*) FROM event WHERE stranger = 1"_L1), 50);
    QCOMPARE(filled.count("SELECT COUNT(*) FROM event WHERE stranger = 0"_L1), 20);
    QCOMPARE(filled.count("SELECT value FROM event_stock WHERE name = 'strangers'"_L1), 50);
    QCOMPARE(filled.count("SELECT COUNT(*) FROM event_text"_L1), 50);
}

void TestActivity::eventsGoWithTime()
{
    create("adah");
    QTRY_COMPARE(events().size(), 1);
    advance(29LL * 24 * 3600);
    m_scim->get(path("/Users"));
    QTRY_COMPARE(events().size(), 2);
    advance(2LL * 24 * 3600);
    m_scim->get(path("/Users"));
    QTRY_COMPARE(events("&method=POST").size(), 0);
    QTRY_COMPARE(events().size(), 2);
    QCOMPARE(events("&search=adah").size(), 0);
}

void TestActivity::accessLogsKnowNoPeople()
{
    m_scim->get(path("/Users?filter=userName+eq+%22canary%40example.com%22&canary%40example.com&count=1"));
    m_owner->get("/users?search=canary");
    m_owner->get("/events?path=canary&search=canary&resource=canary");
    // Nothing else in this file asks for these.
    QTRY_VERIFY(m_server.errors().contains("(other)"));
    QTRY_VERIFY(m_server.errors().contains("\"path\",\"search\",\"resource\""));
    const auto log = m_server.errors();
    QVERIFY(log.contains("\"filter\""));
    QVERIFY2(!log.contains("canary"), log.constData());
}

QTEST_GUILESS_MAIN(TestActivity)
#include "tst_activity.moc"
