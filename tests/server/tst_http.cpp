// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/http_listener.h"
#include "server/http/long_polls.h"
#include "server/http/router.h"
#include "server/storage/change_feed.h"
#include "server/storage/clock.h"
#include "server/storage/commit_watch.h"
#include "tests/support/http_client.h"
#include "tests/support/test_certificate.h"
#include "tests/support/test_database.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <future>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::server;
using provost::test::HttpAnswer;
using provost::test::HttpClient;

namespace {

HttpResponse plain(const QByteArray& body, int status = 200)
{
    HttpResponse response;
    response.status = status;
    response.contentType = "text/plain";
    response.body = body;
    return response;
}

HttpResponse rendered(const Error& error, const HttpRequest& request)
{
    return plain(request.method + " failed: " + error.detail.toUtf8(), statusOf(error));
}

Result<HttpResponse> echo(RequestScope& scope)
{
    return plain(scope.captures.join(u'|').toUtf8() + '?' + scope.request.queryValue(u"a").toUtf8());
}

Result<HttpResponse> addChange(RequestScope& scope)
{
    return ChangeFeed(scope.sql)
        .add(scope.now, Change::Kind::Upserted, Change::Resource::User, scope.captures.first(), {})
        .map([] { return plain("added", 201); });
}

/// `since` and, where that is the end, a wait of `hold` milliseconds.
Result<HttpResponse> changesSince(RequestScope& scope)
{
    const auto page = ChangeFeed(scope.sql).since(scope.request.queryValue(u"since").toLongLong(), 100, {});
    if (!page)
        return tl::unexpected(page.error());
    auto response = plain(QByteArray::number(page->items.size()));
    if (page->items.isEmpty())
        response.holdFor = std::chrono::milliseconds(scope.request.queryValue(u"hold").toInt());
    return response;
}

QList<Route> routes()
{
    return {
        {"GET", "/t/things/{id}/parts/{part}", Access::Read, echo},
        {"GET", "/t/things/{id}", Access::Read, echo},
        {"DELETE", "/t/things/{id}", Access::Write, echo},
        {"POST", "/t/changes/{id}", Access::Write, addChange},
        {"GET", "/t/changes", Access::Read, changesSince},
        {"GET", "/t/error", Access::Read,
         [](RequestScope&) -> Result<HttpResponse> {
             return fail(ErrorKind::Precondition, u"thing"_s, u"changed meanwhile"_s);
         }},
    };
}

/// A listener over a real database, with the routes above under /t.
struct Running
{
    explicit Running(const std::optional<TlsFiles>& tls = {}, std::size_t pollsAtMost = LongPolls::parked,
                     StorageOptions options = {})
    {
        options.database = database.address();
        auto opened = Storage::open(options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        storage = std::move(*opened);
        longPolls = std::make_unique<LongPolls>(*storage, nullptr, pollsAtMost);
        storage->onChange([this] { longPolls->wake(); });
        auto all = routes();
        all.append({"GET", "/t/gated", Access::Read, [this](RequestScope& scope) {
                        auto answer = changesSince(scope);
                        if (!hasEntered.exchange(true))
                            entered.set_value();
                        mayGoOn.wait();
                        return answer;
                    }});
        router = std::make_unique<Router>(all, RouterParts{*storage, clock, *longPolls}, rendered);
        HttpOptions http;
        http.address = u"127.0.0.1"_s;
        http.tls = tls;
        auto bound = HttpListener::open(http);
        if (!bound)
            qFatal("%s", qPrintable(bound.error().detail));
        listener = std::move(*bound);
        listener->start(serveMounts({{"/t", [this](const RequestPointer& request, const Respond& respond) {
                                          router->serve(request, respond);
                                      }}}));
    }
    ~Running()
    {
        storage->close();
        listener->close();
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1"_s.arg(listener->port()); }

    std::promise<void> entered;  ///< the handler of /t/gated has read …
    std::promise<void> released; ///< … and returns only after this
    std::shared_future<void> mayGoOn = released.get_future().share();
    std::atomic<bool> hasEntered = false;
    provost::test::TestDatabase database;
    SystemClock clock;
    std::unique_ptr<HttpListener> listener;
    std::unique_ptr<Storage> storage;
    std::unique_ptr<LongPolls> longPolls;
    std::unique_ptr<Router> router;
};

/// A request on a thread of its own, so that the event loop of the test, which long polls need, goes on.
std::future<HttpAnswer> inBackground(const QString& url, const QByteArray& method, const QByteArray& path)
{
    return std::async(std::launch::async, [=] { return HttpClient(url).request(method, path); });
}

bool isReady(const std::future<HttpAnswer>& answer)
{
    return answer.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

} // namespace

class TestHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void patternsFindTheirRouteAndCaptures()
    {
        Running server;
        HttpClient http(server.url());
        QCOMPARE(http.get("/t/things/a%2Fb%20c?x=1&a=1+2%26").body, QByteArray("a/b c?1 2&"));
        QCOMPARE(http.get("/t/things/1/parts/2/").body, QByteArray("1|2?"));
        QCOMPARE(http.request("DELETE", "/t/things/7").body, QByteArray("7?"));
        QCOMPARE(http.get("/t/things").status, 404);
        QCOMPARE(http.get("/t/things/1/parts").body, QByteArray("GET failed: There is nothing at this address."));
        QCOMPARE(http.get("/tt/things/1").status, 404);
        const auto refused = http.request("PATCH", "/t/things/1");
        QCOMPARE(refused.status, 405);
        QCOMPARE(refused.header("Allow"), QByteArray("GET, DELETE"));
        QCOMPARE(http.get("/t/error").status, 412);
    }

    void aHeadRequestHasNoBodyAndTheConnectionGoesOn()
    {
        Running server;
        HttpClient http(server.url());
        QCOMPARE(http.request("HEAD", "/t/things/1").status, 405);
        QCOMPARE(http.get("/t/things/1").status, 200);
    }

    void aLongPollIsAnsweredByAChange()
    {
        Running server;
        auto poll = inBackground(server.url(), "GET", "/t/changes?since=0&hold=30000");
        auto otherWrite = inBackground(server.url(), "DELETE", "/t/things/1");
        QTRY_VERIFY(isReady(otherWrite));
        QVERIFY(!isReady(poll));
        QElapsedTimer timer;
        timer.start();
        auto write = inBackground(server.url(), "POST", "/t/changes/u1");
        QTRY_VERIFY(isReady(poll));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(poll.get().body, QByteArray("1"));
        QCOMPARE(write.get().status, 201);
    }

    void aLongPollIsAnsweredByAnotherProcessesCommit()
    {
        Running server;
        const CommitWatch watch(server.storage->address(), [&] { server.longPolls->wake(); });
        auto poll = inBackground(server.url(), "GET", "/t/changes?since=0&hold=30000");
        auto probe = inBackground(server.url(), "GET", "/t/things/1");
        QTRY_VERIFY(isReady(probe));
        server.database.with([](QSqlDatabase& other) {
            QVERIFY(QSqlQuery(other).exec(
                u"INSERT INTO change (at, kind, resource, resource_id) VALUES (0, 0, 0, 'from outside')"_s));
            if (provost::test::TestDatabase::isPostgresql())
                QVERIFY(QSqlQuery(other).exec(u"NOTIFY provost_change"_s));
        });
        QTRY_VERIFY(isReady(poll));
        QCOMPARE(poll.get().body, QByteArray("1"));
    }

    void aLongPollEndsWithItsTime()
    {
        Running server;
        QElapsedTimer timer;
        timer.start();
        auto poll = inBackground(server.url(), "GET", "/t/changes?since=0&hold=300");
        auto longer = inBackground(server.url(), "GET", "/t/changes?since=0&hold=700");
        QTRY_VERIFY(isReady(poll));
        QVERIFY(timer.elapsed() >= 300);
        QCOMPARE(poll.get().body, QByteArray("0"));
        QTRY_VERIFY(isReady(longer));
        QVERIFY(timer.elapsed() >= 700);
    }

    void noMorePollsAreHeldThanThereIsRoomFor()
    {
        Running server({}, 2);
        std::array<std::future<HttpAnswer>, 5> polls;
        for (auto& poll : polls)
            poll = inBackground(server.url(), "GET", "/t/changes?since=0&hold=30000");
        const auto answered = [&polls] {
            return std::ranges::count_if(polls, [](const auto& poll) {
                return poll.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
            });
        };
        QTRY_COMPARE(answered(), 3);
        QCOMPARE(HttpClient(server.url()).request("POST", "/t/changes/a").status, 201);
        QTRY_COMPARE(answered(), 5);
        for (auto& poll : polls)
            QCOMPARE(poll.get().status, 200);
    }

    void noChangeIsMissedBetweenReadingAndParking()
    {
        Running server;
        auto poll = inBackground(server.url(), "GET", "/t/gated?since=0&hold=30000");
        server.entered.get_future().wait();
        auto write = inBackground(server.url(), "POST", "/t/changes/u1");
        QTRY_VERIFY(isReady(write));
        QCoreApplication::sendPostedEvents(); // the wake-up comes and goes while nothing is parked
        server.released.set_value();
        QTRY_VERIFY(isReady(poll));
        QCOMPARE(poll.get().body, QByteArray("1"));
    }

    /// The look at who waits found no place among the reads.
    void noChangeIsMissedWhereTooManyReadsWait()
    {
        StorageOptions narrow;
        narrow.readers = 1;
        narrow.waitingReads = 1;
        Running server({}, LongPolls::parked, narrow);
        const auto nothing = [](const Error&) { return HttpResponse{}; };
        std::atomic<bool> isTold = false;
        server.longPolls->read(
            [](Sql& sql) -> Result<HttpResponse> {
                const auto page = ChangeFeed(sql).since(0, 100, {});
                auto response = plain(QByteArray::number(page ? page->items.size() : -1));
                response.holdFor = std::chrono::seconds(response.body == "0" ? 30 : 0);
                return response;
            },
            nothing, [&isTold](const HttpResponse& response) { isTold = response.body == "1"; });
        std::promise<void> entered;
        std::promise<void> opened;
        const auto gate = [&entered, wait = opened.get_future().share()](Sql&) -> Result<HttpResponse> {
            entered.set_value();
            wait.wait();
            return HttpResponse{};
        };
        QTRY_COMPARE(server.storage->figures().waitingReads.load(), 0);
        server.storage->read(gate, nothing, [](const HttpResponse&) {});
        entered.get_future().wait(); // the only reader has seen the poll before
        QCoreApplication::sendPostedEvents();
        server.storage->read([](Sql&) -> Result<HttpResponse> { return HttpResponse{}; }, nothing,
                             [](const HttpResponse&) {});
        const auto added = server.storage->writeNow([](Sql& sql) {
            return ChangeFeed(sql).add(0, Change::Kind::Upserted, Change::Resource::User, u"u1"_s, {});
        });
        QVERIFY(added);
        QTRY_VERIFY(server.storage->figures().refused > 0);
        opened.set_value();
        QTRY_VERIFY(isTold);
    }

    void drainWaitsForTheRequestsUnderWay()
    {
        Running server;
        std::promise<void> entered;
        std::promise<void> opened;
        server.storage->write(
            [&](Sql&) -> Result<HttpResponse> {
                entered.set_value();
                opened.get_future().wait();
                return HttpResponse{};
            },
            [](const Error&) { return HttpResponse{}; }, [](const HttpResponse&) {});
        entered.get_future().wait();
        HttpClient http(server.url());
        QVERIFY(http.send("DELETE", "/t/things/1"));
        auto probe = inBackground(server.url(), "GET", "/t/things/1");
        QCOMPARE(probe.get().status, 200);
        std::atomic<bool> drained = false;
        server.listener->drain([&] { drained = true; });
        HttpClient late(server.url());
        QVERIFY(!drained);
        opened.set_value();
        const auto answer = http.receive();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Connection"), QByteArray("close"));
        QTRY_VERIFY(drained);
    }

    void aHeldPollEndsWithItsServer()
    {
        auto server = std::make_unique<Running>();
        HttpClient http(server->url());
        QVERIFY(http.send("GET", "/t/changes?since=0&hold=30000"));
        auto probe = inBackground(server->url(), "GET", "/t/changes?since=0&hold=50");
        QTRY_VERIFY(isReady(probe));
        server.reset();
        QVERIFY(http.waitForEnd());
    }

    void idleConnectionsEndWithTheirDrainedServer()
    {
        auto server = std::make_unique<Running>();
        HttpClient http(server->url());
        QCOMPARE(http.get("/t/things/1").status, 200);
        std::atomic<bool> drained = false;
        server->listener->drain([&] { drained = true; });
        QTRY_VERIFY(drained);
        server.reset();
        QVERIFY(http.waitForEnd());
    }

    void tlsIsSpoken()
    {
        const auto made = test::makeTestCertificate();
        QTemporaryDir folder;
        const TlsFiles files{folder.filePath(u"cert.pem"_s), folder.filePath(u"key.pem"_s)};
        for (const auto& [name, content] : {std::pair{files.certificate, made.certificate}, {files.key, made.key}}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        Running server(files);
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, server.listener->port());
        QVERIFY2(socket.waitForEncrypted(), qPrintable(socket.errorString()));
        QCOMPARE(socket.peerCertificate(), made.parsed());
        socket.write("GET /t/things/5 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        QVERIFY(socket.waitForDisconnected());
        const auto answer = socket.readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 200 OK") && answer.endsWith("5?"), answer.constData());

        HttpOptions swapped;
        swapped.address = u"127.0.0.1"_s;
        swapped.tls = TlsFiles{files.key, files.certificate};
        const auto refused = HttpListener::open(swapped);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Untrusted);
    }
};

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
