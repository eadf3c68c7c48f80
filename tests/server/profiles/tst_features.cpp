// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/http_listener.h"
#include "server/scim/scim_mount.h"
#include "server/storage/clock.h"
#include "server/storage/scim_rows.h"
#include "tests/server/scim_client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::server;
using namespace provost::test;

namespace {

/// SCIM over HTTP on a database that a server has filled, with a profile of a test's own.
class Running
{
public:
    Running(const QString& database, const Profile& profile)
    {
        auto storage = Storage::open({.database = database});
        HttpOptions options;
        options.address = u"127.0.0.1"_s;
        auto listener = HttpListener::open(options);
        if (!storage || !listener)
            return;
        m_storage = std::move(*storage);
        m_events = std::make_unique<EventLog>(*m_storage, m_clock);
        ScimSettings settings;
        settings.profile = std::make_shared<const Profile>(profile);
        settings.cursorKey = "for this test alone";
        m_scim = std::make_unique<ScimMount>(*m_storage, *m_events, m_clock, m_guesses, std::move(settings));
        m_listener = std::move(*listener);
        m_listener->start(
            [this](const RequestPointer& request, const Respond& respond) { m_scim->serve(request, respond); });
    }
    ~Running()
    {
        if (m_storage)
            m_storage->close();
        if (m_listener)
            m_listener->close();
    }
    Q_DISABLE_COPY_MOVE(Running)

    [[nodiscard]] bool isReady() const { return m_listener != nullptr; }
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1"_s.arg(m_listener->port()); }

private:
    std::unique_ptr<HttpListener> m_listener; ///< goes last: an answer that nobody gave still finds its connection
    std::unique_ptr<Storage> m_storage;
    SystemClock m_clock;
    GuessLimit m_guesses;
    std::unique_ptr<EventLog> m_events;
    std::unique_ptr<ScimMount> m_scim;
};

/// A request that a feature is needed for.
struct Probe
{
    QByteArray feature; ///< as ServiceProviderConfig calls it
    QByteArray method;
    QByteArray path;
    QByteArray body;
    int refusal; ///< the status where the feature is off
    QString scimType = {};
};

bool ScimFeatures::* flagOf(const QByteArray& feature)
{
    return feature == "patch"    ? &ScimFeatures::patch
           : feature == "bulk"   ? &ScimFeatures::bulk
           : feature == "filter" ? &ScimFeatures::filter
           : feature == "sort"   ? &ScimFeatures::sort
                                 : &ScimFeatures::cursor;
}

} // namespace

/// Each feature that a profile can switch off is off then, in what ServiceProviderConfig says and in what is answered,
/// and takes no other one along.
class TestFeatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsOffIsOff_data();
    void whatIsOffIsOff();
    void withoutEtagsNothingIsACondition();
    void whatWouldTakeTooLongSaysSo();

private:
    [[nodiscard]] QList<Probe> probes() const;
    [[nodiscard]] QByteArray path(const QByteArray& below) const { return m_mount + below; }

    std::shared_ptr<const TestDatabase> m_database = std::make_shared<const TestDatabase>();
    QByteArray m_token;
    QByteArray m_mount;
    QByteArray m_user;
    QByteArray m_group;
};

#ifndef Q_MOC_RUN // it takes raw strings for others, and loses its way

void TestFeatures::initTestCase()
{
    ProvostdProcess server(m_database);
    QVERIFY2(server.start(), server.errors().constData());
    ScimClient client(server, u"Workforce"_s);
    m_token = client.token();
    m_mount = client.mount();
    m_user = client.createUser("ada");
    m_group = client.createGroup("people");
    QVERIFY(!m_user.isEmpty() && !m_group.isEmpty());
    QCOMPARE(server.stop(), 0);
}

QList<Probe> TestFeatures::probes() const
{
    const QByteArray title = R"({"Operations":[{"op":"replace","path":"title","value":"T"}]})";
    const QByteArray name = R"({"Operations":[{"op":"replace","path":"displayName","value":"people"}]})";
    const QByteArray search = R"({"filter":"userName eq \"ada\""})";
    return {
        {"patch", "PATCH", "/Users/" + m_user, title, 501},
        {"patch", "PATCH", "/Groups/" + m_group, name, 501},
        {"bulk", "POST", "/Bulk", R"({"Operations":[]})", 501},
        {"filter", "GET", "/Users?filter=userName%20pr", {}, 400, u"invalidFilter"_s},
        {"filter", "GET", "/Groups?filter=displayName%20pr", {}, 400, u"invalidFilter"_s},
        {"filter", "GET", "?filter=id%20pr", {}, 400, u"invalidFilter"_s},
        {"filter", "POST", "/.search", search, 400, u"invalidFilter"_s},
        {"filter", "POST", "/Users/.search", search, 400, u"invalidFilter"_s},
        {"sort", "GET", "/Users?sortBy=userName", {}, 501},
        {"sort", "POST", "/Groups/.search", R"({"sortBy":"displayName"})", 501},
        {"cursor", "GET", "/Users?cursor", {}, 501},
        {"", "GET", "/Users?count=1", {}, 0},
        {"", "GET", "/Users?filter=%20", {}, 0},
        {"", "PUT", "/Users/" + m_user, R"({"userName":"ada"})", 0},
        {"", "POST", "/.search", "{}", 0},
    };
}

void TestFeatures::whatIsOffIsOff_data()
{
    QTest::addColumn<QByteArray>("feature");
    for (const char* feature : {"patch", "bulk", "filter", "sort", "cursor"})
        QTest::newRow(feature) << QByteArray(feature);
}

void TestFeatures::whatIsOffIsOff()
{
    QFETCH(const QByteArray, feature);
    auto profile = loadProfile(u"standard"_s);
    QVERIFY(profile);
    profile->features.*flagOf(feature) = false;
    const Running running(m_database->address(), *profile);
    QVERIFY(running.isReady());
    HttpClient client(running.url(), m_token);

    const auto config = client.get(path("/ServiceProviderConfig")).json;
    for (const char* one : {"patch", "bulk", "filter", "sort"})
        QCOMPARE(config[QLatin1StringView(one)]["supported"_L1].toBool(), feature != one);
    QCOMPARE(config["pagination"_L1]["cursor"_L1].toBool(), feature != "cursor");
    QCOMPARE(config["filter"_L1]["maxResults"_L1].toInt() > 0, feature != "filter");
    QCOMPARE(config["bulk"_L1]["maxOperations"_L1].toInt() > 0, feature != "bulk");

    for (const auto& probe : probes()) {
        const auto answer = client.request(probe.method, path(probe.path), probe.body);
        if (probe.feature == feature) {
            QCOMPARE(answer.status, probe.refusal);
            QCOMPARE(scimTypeOf(answer), probe.scimType);
            QVERIFY(answer.json["detail"_L1].toString().contains("here"_L1));
        } else {
            QVERIFY2(answer.status < 300, answer.body.constData());
        }
    }
    // Inside of a bulk request it is off as well.
    if (feature != "patch")
        return;
    const auto bulk = client.request("POST", path("/Bulk"),
                                     R"({"Operations":[{"method":"PATCH","path":"/Users/)" + m_user +
                                         R"(","data":{"Operations":[{"op":"add","path":"title","value":"B"}]}}]})");
    QCOMPARE(bulk.json["Operations"_L1][0]["status"_L1].toString(), u"501"_s);
    QVERIFY(!client.get(path("/Users/" + m_user)).json.contains("title"_L1));
}

void TestFeatures::withoutEtagsNothingIsACondition()
{
    for (const bool isOn : {true, false}) {
        auto profile = loadProfile(u"standard"_s);
        QVERIFY(profile);
        profile->features.etag = isOn;
        const Running running(m_database->address(), *profile);
        QVERIFY(running.isReady());
        HttpClient client(running.url(), m_token);
        const auto config = client.get(path("/ServiceProviderConfig")).json;
        QCOMPARE(config["etag"_L1]["supported"_L1].toBool(), isOn);
        const auto user = path("/Users/" + m_user);
        QCOMPARE(client.get(user).header("ETag").isEmpty(), !isOn);
        const auto put = client.request("PUT", user, R"({"userName":"ada"})", {{"If-Match", "W/\"12345\""}});
        QCOMPARE(put.status, isOn ? 412 : 200);
        QCOMPARE(client.get(user, {{"If-None-Match", "*"}}).status, isOn ? 304 : 200);
    }
}

/// A filter or an order that no index serves, over more users than may be looked at.
void TestFeatures::whatWouldTakeTooLongSaysSo()
{
    const auto database = std::make_shared<const TestDatabase>();
    ProvostdProcess server(database);
    QVERIFY2(server.start(), server.errors().constData());
    ScimClient client(server, u"Many"_s);
    QVERIFY(!client.createUser("ada").isEmpty());
    constexpr qint64 part = 2000; // in one transaction PostgreSQL would keep all states that the counters have been in
    for (qint64 first = 1; first <= ScimRows::scanned; first += part)
        database->run(
            u"WITH RECURSIVE n(i) AS (SELECT CAST(%1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < %2), "
            "t(x) AS (SELECT CAST(i AS TEXT) FROM n) INSERT INTO \"user\" (id, account_id, connection_id, "
            "user_name, user_name_key, display_name, sort_key, search_key, active, body, created_at, "
            "changed_at) SELECT x, c.account_id, c.id, x, x, x, x, x, 1, '{}', 0, 0 FROM t, connection c"_s.arg(first)
                .arg(first + part - 1));
    database->run(u"UPDATE connection SET user_count = %1"_s.arg(ScimRows::scanned + 1));
    for (const char* list : {"/Users?filter=nickName%20pr", "/Users?sortBy=nickName",
                             "/Users?filter=nickName%20pr&count=0", "/Users?sortBy=nickName&cursor"}) {
        const auto refused = client.get(list);
        QCOMPARE(refused.status, 400);
        QCOMPARE(scimTypeOf(refused), u"tooMany"_s);
        QVERIFY(refused.json["detail"_L1].toString().contains("userName"_L1)); // what to ask for instead
    }
    QCOMPARE(idsOf(client.get("/Users?filter=userName%20eq%20%22ada%22")).size(), 1);
    const auto part1 = client.get("/Users?filter=nickName%20pr&cursor&count=10");
    QCOMPARE(part1.status, 200);
    QVERIFY(part1.json.contains("nextCursor"_L1));
    QVERIFY2(server.errors().isEmpty(), server.errors().constData());
}

#endif

QTEST_GUILESS_MAIN(TestFeatures)
#include "tst_features.moc"
