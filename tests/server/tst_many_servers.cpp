// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/nginx_process.h"
#include "tests/server/scim_client.h"

#include <QSet>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QUrl>

#include <atomic>
#include <csignal>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

constexpr auto addsChange = "INSERT INTO change (at, kind, resource, resource_id) VALUES (0, 0, 0, '%1')"_L1;

void runOn(QSqlDatabase& database, const QString& statement)
{
    QSqlQuery query(database);
    QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
}

/// Runs `work` on threads of its own, one for each number below `count`, and waits for them.
void together(int count, const std::function<void(int)>& work)
{
    std::vector<std::thread> threads;
    threads.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        threads.emplace_back(work, i);
    for (auto& thread : threads)
        thread.join();
}

QByteArray user(const QByteArray& userName)
{
    return R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":")" + userName + "\"}";
}

/// What nginx does with requests to `port`: in turn to each server that answers.
QByteArray spreadingOver(const QList<quint16>& servers, quint16 port)
{
    QByteArray lines;
    for (const auto server : servers)
        lines += "server 127.0.0.1:" + QByteArray::number(server) + " max_fails=1 fail_timeout=2s;\n";
    return "upstream provost {\n" + lines + "keepalive 16;\n}\nserver {\nlisten 127.0.0.1:" + QByteArray::number(port) +
           ";\nlocation / {\nproxy_pass http://provost;\nproxy_http_version 1.1;\n"
           "proxy_set_header Connection \"\";\nproxy_set_header Host $host;\n}\n}\n";
}

qint64 positionOf(HttpClient& admin)
{
    return admin.get("/admin/v1/changes?since=-1").json.value("next"_L1).toInteger();
}

/// Whether all readers of that server have the database: each finds it again by itself, and requests go to any of them.
bool isWell(HttpClient& client)
{
    constexpr int turns = 16;
    for (int i = 0; i < turns; ++i) {
        if (client.get("/healthz").status != 200)
            return false;
    }
    return true;
}

QStringList idsSince(HttpClient& admin, qint64& position)
{
    const auto page = admin.get("/admin/v1/changes?since=" + QByteArray::number(position)).json;
    position = page.value("next"_L1).toInteger();
    QStringList ids;
    for (const auto& item : page.value("items"_L1).toArray())
        ids.append(item.toObject().value("id"_L1).toString());
    return ids;
}

} // namespace

/// Several servers on one PostgreSQL.
class TestManyServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!TestDatabase::isPostgresql())
            QSKIP("A data file has one server.");
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_database = std::make_shared<const TestDatabase>();
        m_first = std::make_unique<ProvostdProcess>(m_database);
        m_second = std::make_unique<ProvostdProcess>(m_database);
        QVERIFY2(m_first->start(), m_first->errors().constData());
        QVERIFY2(m_second->start(), m_second->errors().constData());
    }

    void cleanup()
    {
        m_first.reset();
        m_second.reset();
        m_database.reset();
    }

    void theFeedSkipsNothingThatWasCommittedOutOfOrder();
    void aPositionOnceGivenStaysGood();
    void aPositionThatWasForgottenMeansLoadAgain();
    void longPollsWakeAcrossServers();
    void aNameIsTakenOnce();
    void membersAndUsersAreCountedRightly();
    void serversMayStartTogether();
    void aDatabaseThatIsAwayIsToldAndFoundAgain();
    void aServerThatIsKilledBehindAProxyLosesNothing();
    void thePasswordIsToldToNobody();
    void optionsOfTheAddressReachTheDatabase();

private:
    [[nodiscard]] QString url(int index) const { return index % 2 == 0 ? m_first->url() : m_second->url(); }
    [[nodiscard]] QByteArray key() const { return m_first->adminKey().toLatin1(); }

    std::shared_ptr<const TestDatabase> m_database;
    std::unique_ptr<ProvostdProcess> m_first;
    std::unique_ptr<ProvostdProcess> m_second;
};

void TestManyServers::theFeedSkipsNothingThatWasCommittedOutOfOrder()
{
    HttpClient admin(m_first->url(), key());
    HttpClient waiting(m_second->url(), key());
    qint64 position = positionOf(admin);
    const QByteArray wait = "/admin/v1/changes?wait=30&since=" + QByteArray::number(position);
    QStringList seen;
    m_database->with([&](QSqlDatabase& slow) {
        runOn(slow, u"BEGIN"_s);
        runOn(slow, QString(addsChange).arg(u"early"_s));
        m_database->with([](QSqlDatabase& quick) {
            runOn(quick, QString(addsChange).arg(u"late"_s));
            runOn(quick, u"NOTIFY provost_change"_s);
        });
        QCOMPARE(m_database->run(u"SELECT resource_id FROM change WHERE resource_id IN ('early', 'late')"_s),
                 QStringList(u"late"_s));
        seen += idsSince(admin, position);
        QVERIFY(waiting.send("GET", wait));
        runOn(slow, u"COMMIT"_s);
    });
    const auto answer = waiting.receive(20'000).json;
    QVERIFY(!answer.value("items"_L1).toArray().isEmpty());
    // A transaction of another test that began between the two holds the second one back for a moment.
    const auto allSeen = [&] {
        seen += idsSince(admin, position);
        return seen;
    };
    QTRY_COMPARE(allSeen(), (QStringList{u"early"_s, u"late"_s}));
    QCOMPARE(idsSince(admin, position), QStringList());
}

void TestManyServers::aPositionOnceGivenStaysGood()
{
    HttpClient admin(m_first->url(), key());
    HttpClient waiting(m_second->url(), key());
    const TestDatabase elsewhere;
    qint64 position = 0;
    elsewhere.with([&](QSqlDatabase& other) {
        runOn(other, u"BEGIN"_s);
        runOn(other, u"SELECT pg_current_xact_id()"_s);
        m_database->run(QString(addsChange).arg(u"given"_s));
        // A transaction of another test that ends at this moment holds the position back for that moment.
        const auto isGiven = [&] {
            position = positionOf(admin);
            return m_database->run(u"SELECT resource_id FROM change WHERE seq = %1"_s.arg(position)) ==
                   QStringList(u"given"_s);
        };
        QVERIFY(QTest::qWaitFor(isGiven, 20'000));
        // Now no session tells any more of which database this transaction is.
        runOn(other, u"PREPARE TRANSACTION 'unknown'"_s);
    });
    const auto since = QByteArray::number(position);
    const auto page = admin.get("/admin/v1/changes?since=" + since).json;
    const bool isHeld = waiting.send("GET", "/admin/v1/changes?wait=30&since=" + since);
    const auto early = waiting.receive(300).status;
    elsewhere.with([](QSqlDatabase& other) { runOn(other, u"ROLLBACK PREPARED 'unknown'"_s); });
    QVERIFY(!page.value("reset"_L1).toBool());
    QCOMPARE(page.value("next"_L1).toInteger(), position);
    QVERIFY(isHeld);
    QCOMPARE(early, 0);
}

void TestManyServers::aPositionThatWasForgottenMeansLoadAgain()
{
    HttpClient admin(m_first->url(), key());
    const QByteArray position = QByteArray::number(positionOf(admin));
    m_database->run(u"DELETE FROM change WHERE seq = %1"_s.arg(QString::fromLatin1(position)));
    m_database->run(QString(addsChange).arg(u"after"_s));
    QVERIFY(admin.get("/admin/v1/changes?since=" + position).json.value("reset"_L1).toBool());
    QVERIFY(admin.get("/admin/v1/changes?since=999999").json.value("reset"_L1).toBool());
}

void TestManyServers::longPollsWakeAcrossServers()
{
    HttpClient waiting(m_second->url(), key());
    HttpClient admin(m_first->url(), key());
    QVERIFY(waiting.send("GET", "/admin/v1/changes?wait=50&since=" + QByteArray::number(positionOf(waiting))));
    QCOMPARE(HttpClient(m_second->url()).get("/healthz").status, 200);
    const auto made = admin.post("/admin/v1/accounts", {{u"name"_s, u"Elsewhere"_s}});
    QCOMPARE(made.status, 201);
    const auto items = waiting.receive(20'000).json.value("items"_L1).toArray();
    QCOMPARE(items.first().toObject().value("id"_L1), made.json.value("id"_L1));
}

void TestManyServers::aNameIsTakenOnce()
{
    ScimClient scim(*m_first, u"names"_s);
    QVERIFY(scim.isReady());
    constexpr int names = 40;
    std::atomic<int> created = 0;
    std::atomic<int> taken = 0;
    std::mutex mutex;
    QByteArrayList others;
    together(6, [&](int thread) {
        HttpClient http(url(thread), scim.token());
        for (int i = 0; i < names; ++i) {
            const auto answer = http.request("POST", scim.mount() + "/Users", user("n" + QByteArray::number(i)));
            if (answer.status == 201 || answer.status == 409) {
                ++(answer.status == 201 ? created : taken);
                continue;
            }
            const std::scoped_lock lock(mutex);
            others.append(QByteArray::number(answer.status) + ' ' + answer.body);
        }
    });
    QVERIFY2(others.isEmpty(), others.join('\n').constData());
    QCOMPARE(created.load(), names);
    QCOMPARE(taken.load(), 5 * names);
    QCOMPARE(scim.get("/Users").json.value("totalResults"_L1).toInt(), names);
    QCOMPARE(m_database->run(u"SELECT user_count FROM connection"_s), QStringList(QString::number(names)));
}

void TestManyServers::membersAndUsersAreCountedRightly()
{
    ScimClient scim(*m_first, u"members"_s);
    QVERIFY(scim.isReady());
    const QByteArray group = scim.createGroup("All");
    std::mutex mutex;
    QByteArrayList failures;
    together(6, [&](int thread) {
        HttpClient http(url(thread), scim.token());
        for (int i = 0; i < 10; ++i) {
            const QByteArray name = "m" + QByteArray::number(thread) + '-' + QByteArray::number(i);
            const auto made = http.request("POST", scim.mount() + "/Users", user(name));
            const QByteArray id = made.json.value("id"_L1).toString().toLatin1();
            const auto added =
                http.request("PATCH", scim.mount() + "/Groups/" + group,
                             R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[)" +
                                 addingMember(id) + "]}");
            // Every fifth goes again, and leaves the group with it.
            const auto gone =
                i % 5 == 4 ? http.request("DELETE", scim.mount() + "/Users/" + id) : HttpAnswer{204, {}, {}, {}};
            const std::scoped_lock lock(mutex);
            if (made.status != 201 || added.status / 100 != 2 || gone.status != 204)
                failures.append(made.body + added.body + gone.body);
        }
    });
    QVERIFY2(failures.isEmpty(), failures.value(0).constData());
    QCOMPARE(membersOf(scim.get("/Groups/" + group).json).size(), 48);
    QCOMPARE(m_database->run(u"SELECT member_count FROM user_group"_s), QStringList(u"48"_s));
    QCOMPARE(m_database->run(u"SELECT count(*) FROM membership"_s), QStringList(u"48"_s));
    QCOMPARE(m_database->run(u"SELECT user_count FROM connection"_s), QStringList(u"48"_s));
    QCOMPARE(m_database->run(u"SELECT group_count FROM connection"_s), QStringList(u"1"_s));
}

void TestManyServers::serversMayStartTogether()
{
    const auto empty = std::make_shared<const TestDatabase>(TestDatabase::Content::Empty);
    std::mutex mutex;
    QStringList keys;
    QByteArrayList failures;
    together(3, [&](int) {
        ProvostdProcess server(empty);
        const bool isUp = server.start();
        const std::scoped_lock lock(mutex);
        if (!isUp)
            failures.append(server.errors());
        if (!server.adminKey().isEmpty())
            keys.append(server.adminKey());
    });
    QVERIFY2(failures.isEmpty(), failures.value(0).constData());
    QCOMPARE(keys.size(), 1);
    QCOMPARE(empty->run(u"SELECT count(*) FROM operator"_s), QStringList(u"1"_s));
}

void TestManyServers::aDatabaseThatIsAwayIsToldAndFoundAgain()
{
    HttpClient admin(m_first->url(), key());
    const auto post = [&admin](const QString& name) { return admin.post("/admin/v1/accounts", {{u"name"_s, name}}); };
    QCOMPARE(post(u"before"_s).status, 201);
    ScimClient scim(*m_first, u"away"_s);
    QVERIFY(scim.isReady());
    m_database->setReachable(false);
    QCOMPARE(scim.get("/Users").status, 503);
    for (const auto& answer : {post(u"meanwhile"_s), admin.get("/admin/v1/accounts"), admin.get("/healthz")}) {
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.header("Retry-After").toInt() > 0);
    }
    m_database->setReachable(true);
    QVERIFY(QTest::qWaitFor([&post] { return post(u"after"_s).status == 201; }, 20'000));
    QVERIFY(QTest::qWaitFor([&admin] { return isWell(admin); }, 20'000));
    QCOMPARE(m_database->run(u"SELECT name FROM account ORDER BY name"_s),
             (QStringList{u"Account of away"_s, u"after"_s, u"before"_s}));
    // What could not be written then is written now.
    const auto refused = [&admin] {
        return admin.get("/admin/v1/events?status=5xx").json.value("items"_L1).toArray().size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(refused(), 1, 20'000);

    HttpClient waiting(m_first->url(), key());
    QVERIFY(waiting.send("GET", "/admin/v1/changes?wait=50&since=" + QByteArray::number(positionOf(waiting))));
    HttpClient other(m_second->url(), key());
    QVERIFY(QTest::qWaitFor([&other] { return isWell(other); }, 20'000));
    const auto again = [&other] { return other.post("/admin/v1/accounts", {{u"name"_s, u"again"_s}}).status == 201; };
    QVERIFY(QTest::qWaitFor(again, 20'000));
    QCOMPARE(waiting.receive(20'000).json.value("items"_L1).toArray().size(), 1);
}

void TestManyServers::aServerThatIsKilledBehindAProxyLosesNothing()
{
    ProvostdProcess third(m_database);
    QVERIFY2(third.start(), third.errors().constData());
    NginxProcess proxy;
    QVERIFY2(proxy.start(spreadingOver({m_first->port(), m_second->port(), third.port()}, proxy.port())),
             proxy.errors().constData());
    ScimClient scim(*m_first, u"proxy"_s);
    QVERIFY(scim.isReady());

    constexpr int perThread = 60;
    std::atomic<int> acknowledged = 0;
    std::atomic<bool> isKilled = false;
    std::mutex mutex;
    QSet<QString> names;
    QByteArrayList odd;
    std::thread killer([&] {
        while (acknowledged < 100)
            std::this_thread::yield();
        ::kill(static_cast<pid_t>(m_second->pid()), SIGKILL);
        isKilled = true;
    });
    together(8, [&](int thread) {
        for (int i = 0; i < perThread; ++i) {
            const QByteArray name = "k" + QByteArray::number(thread) + '-' + QByteArray::number(i);
            // As an identity provider does: again until somebody knows.
            HttpAnswer answer;
            while (answer.status != 201 && answer.status != 409)
                answer = HttpClient(proxy.url(), scim.token()).request("POST", scim.mount() + "/Users", user(name));
            ++acknowledged;
            const std::scoped_lock lock(mutex);
            names.insert(QString::fromLatin1(name));
        }
    });
    killer.join();
    QVERIFY(isKilled);
    const auto stored = m_database->run(u"SELECT user_name FROM \"user\""_s);
    QCOMPARE(stored.size(), 8 * perThread);
    QCOMPARE(QSet<QString>(stored.cbegin(), stored.cend()), names);
    QCOMPARE(m_database->run(u"SELECT user_count FROM connection"_s), QStringList(QString::number(8 * perThread)));
}

void TestManyServers::thePasswordIsToldToNobody()
{
    QUrl address(m_database->address());
    address.setPassword(u"canary-password"_s);
    const auto outcome =
        ProvostdProcess::run({u"serve"_s, u"--port"_s, u"0"_s, u"--database"_s, address.toString(QUrl::FullyEncoded)});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.startsWith("provostd: The database postgresql://127.0.0.1:"), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY(!outcome.err.contains("canary"));
    const auto unreadable = ProvostdProcess::run(
        {u"serve"_s, u"--port"_s, u"0"_s, u"--database"_s, u"postgresql://a:canary-password@[::1/x"_s});
    QCOMPARE(unreadable.exitCode, 2);
    QVERIFY(!unreadable.err.contains("canary"));
}

void TestManyServers::optionsOfTheAddressReachTheDatabase()
{
    const auto outcome = ProvostdProcess::run(
        {u"serve"_s, u"--port"_s, u"0"_s, u"--database"_s, m_database->address() + u"?sslmode=require"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains("SSL"), outcome.err.constData());
}

QTEST_GUILESS_MAIN(TestManyServers)
#include "tst_many_servers.moc"
