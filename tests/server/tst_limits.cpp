// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/many_sockets.h"
#include "tests/support/http_client.h"
#include "tests/support/provostd_process.h"
#include "tests/support/sanitizers.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

constexpr qint64 megabyte = 1024 * 1024;

QByteArray get(const QByteArray& path, const QByteArray& more = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: a\r\n" + more + "\r\n";
}

} // namespace

/// What a client can do to the server by being large, slow, many, or gone.
class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_server = std::make_unique<ProvostdProcess>();
    }

    void cleanup()
    {
        QVERIFY2(m_server->isRunning(), m_server->errors().constData());
        HttpClient http(m_server->url());
        QCOMPARE(http.get("/healthz").status, 200);
        QCOMPARE(m_server->stop(), 0);
        m_server.reset();
    }

    void anOversizedBodyIsRefusedInBoundedMemory_data()
    {
        QTest::addColumn<bool>("chunked");
        QTest::newRow("with a length") << false;
        QTest::newRow("in chunks") << true;
    }
    void anOversizedBodyIsRefusedInBoundedMemory()
    {
        QFETCH(const bool, chunked);
        start();
        HttpClient http(m_server->url());
        QCOMPARE(http.get("/healthz").status, 200);
        const qint64 before = m_server->residentBytes();
        QVERIFY(http.sendBytes(QByteArray("POST /admin/v1/accounts HTTP/1.1\r\nHost: a\r\n") +
                               (chunked ? "Transfer-Encoding: chunked\r\n\r\n" : "Content-Length: 104857600\r\n\r\n")));
        const QByteArray part(megabyte, 'x');
        for (int i = 0; i < 100; ++i) {
            // Where the server has had enough it closes, and sending fails: that is what is wanted.
            if (!http.sendBytes(chunked ? "100000\r\n" + part + "\r\n" : part))
                break;
        }
        const auto answer = http.receive();
        QCOMPARE(answer.status, 413);
        QVERIFY2(isScimError(answer), answer.body.constData());
        const qint64 grown = m_server->residentBytes() - before;
        QVERIFY2(grown < residentBar(24 * megabyte), qPrintable(QString::number(grown)));
    }

    void tinyChunksTakeNoMoreMemoryThanTheirBytes()
    {
        start();
        HttpClient http(m_server->url());
        QCOMPARE(http.get("/healthz").status, 200);
        const qint64 before = m_server->residentBytes();
        QVERIFY(http.sendBytes("POST /admin/v1/accounts HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"));
        const auto part = QByteArray("1\r\nx\r\n").repeated(megabyte);
        for (int i = 0; i < 3; ++i)
            QVERIFY(http.sendBytes(part));
        QVERIFY(http.sendBytes("1\r\nx\r\n"));
        const qint64 grown = m_server->residentBytes() - before;
        QVERIFY2(grown < residentBar(24 * megabyte), qPrintable(QString::number(grown)));
        QVERIFY(http.sendBytes("0\r\n\r\n"));
        QCOMPARE(http.receive().status, 401);
    }

    void longAddressesAndHeadersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::newRow("address") << get("/" + QByteArray(9000, 'a')) << 414;
        QTest::newRow("header") << get("/", "X-Long: " + QByteArray(20'000, 'a') + "\r\n") << 431;
        QTest::newRow("header's name") << get("/", QByteArray(300, 'a') + ": x\r\n") << 431;
        QTest::newRow("many headers") << get("/", QByteArray("X-Many: x\r\n").repeated(101)) << 431;
        QTest::newRow("not HTTP") << QByteArray("\x16\x03\x01 hello\r\n\r\n") << 400;
    }
    void longAddressesAndHeadersAreRefused()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const int, status);
        start();
        HttpClient http(m_server->url());
        QVERIFY(http.sendBytes(request));
        const auto answer = http.receive();
        QCOMPARE(answer.status, status);
        QVERIFY2(isScimError(answer), answer.body.constData());
        QVERIFY(http.waitForEnd());
    }

    /// As an identity provider gets there whose base URL is wrong.
    void nothingIsAtAWrongAddress()
    {
        start();
        HttpClient http(m_server->url());
        for (const QByteArray path :
             {"/", "/Users", "/scim/v3/Users?filter=x", "/scim/v2x", "/ServiceProviderConfig"}) {
            const auto answer = http.get(path);
            QCOMPARE(answer.status, 404);
            QVERIFY2(isScimError(answer), answer.body.constData());
        }
    }

    void aSlowSenderIsSentAway_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("silent") << QByteArray();
        QTest::newRow("in the head") << QByteArray("GET / HTTP/1.1\r\nX-Slow: ");
        QTest::newRow("in the body") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nxx");
    }
    void aSlowSenderIsSentAway()
    {
        QFETCH(const QByteArray, start);
        this->start({u"--idle-timeout"_s, u"1"_s});
        HttpClient http(m_server->url());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(http.sendBytes(start));
        QVERIFY(http.waitForEnd(8000));
        QVERIFY2(timer.elapsed() >= 900, qPrintable(QString::number(timer.elapsed())));
    }

    /// Who asks for much and takes nothing of it.
    void aSlowReaderIsSentAway()
    {
        start({u"--idle-timeout"_s, u"1"_s});
        const auto connection = connectionOfManyUsers();
        const auto figure = [this](const QByteArray& name) {
            const auto page = HttpClient(m_server->url()).get("/metrics").body;
            const auto begin = page.indexOf('\n' + name + ' ') + name.size() + 2;
            return page.mid(begin, page.indexOf('\n', begin) - begin).toLongLong();
        };
        const QByteArray answered = R"(provost_http_requests_total{area="scim",status="2xx"})";
        const auto before = figure("process_open_fds");
        const auto answers = figure(answered);
        constexpr int many = 16; // far more than the system holds for a socket
        const auto request = HttpClient(m_server->url(), connection.second)
                                 .bytesOf("GET", connection.first + "/Users?count=1000")
                                 .repeated(many);
        ManySockets slow(m_server->port());
        QCOMPARE(slow.connectAll(1), std::size_t(1));
        QCOMPARE(slow.sendAll(request), std::size_t(1));
        QTRY_VERIFY_WITH_TIMEOUT(figure(answered) > answers, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(figure("process_open_fds"), before, 20'000);
    }

    void pipelinedAnswersLeaveInOrder()
    {
        start();
        HttpClient http(m_server->url());
        QByteArray requests;
        // What needs the database and what does not take different ways and times.
        for (int i = 0; i < 40; ++i)
            requests += get(i % 3 == 0 ? "/nothing" : "/healthz", "X-Request-Id: n" + QByteArray::number(i) + "\r\n");
        QVERIFY(http.sendBytes(requests));
        for (int i = 0; i < 40; ++i) {
            const auto answer = http.receive();
            QCOMPARE(answer.header("X-Request-Id"), "n" + QByteArray::number(i));
            QCOMPARE(answer.status, i % 3 == 0 ? 404 : 200);
        }
    }

    void anUpgradeIsIgnored()
    {
        start();
        HttpClient http(m_server->url());
        QVERIFY(http.sendBytes(get("/healthz", "Connection: Upgrade\r\nUpgrade: websocket\r\n")));
        QCOMPARE(http.receive(5000).status, 200);
    }

    void tenThousandIdleConnectionsAreSurvived()
    {
        constexpr std::size_t many = 10'000;
        if (ManySockets::allowMany() < many)
            QSKIP("This system allows fewer than 10 000 open files (ulimit -Hn).");
        start();
        HttpClient http(m_server->url());
        QCOMPARE(http.get("/healthz").status, 200);
        const qint64 before = m_server->residentBytes();
        ManySockets idle(m_server->port());
        QCOMPARE(idle.connectAll(many), many);
        QCOMPARE(idle.sendAll("GET /hea"), many);
        QCOMPARE(http.get("/healthz").status, 200);
        const qint64 grown = m_server->residentBytes() - before;
        qInfo("10 000 idle connections: %lld bytes each", grown / qint64(many));
        QVERIFY2(grown < residentBar(200 * megabyte), qPrintable(QString::number(grown)));
        QCOMPARE(idle.sendAll("lthz HTTP/1.1\r\nHost: a\r\n\r\n"), many);
        QCOMPARE(idle.waitForReadable(many, std::chrono::seconds(30)), many);
        const auto answered = idle.countFirstLine("HTTP/1.1 200 OK");
        const auto busy = idle.countFirstLine("HTTP/1.1 503 Service Unavailable");
        QCOMPARE(answered + busy, many); // all at once may be more than may wait
        QVERIFY(answered > 0);
    }

    void fiveThousandLongPollsAreHeldAndWoken()
    {
        constexpr std::size_t many = 5000;
        if (ManySockets::allowMany() < many)
            QSKIP("This system allows fewer than 5 000 open files (ulimit -Hn).");
        start();
        HttpClient http(m_server->url(), m_server->adminKey().toLatin1());
        // What the start itself wrote may become final only now, where other databases of the cluster are busy.
        qint64 position = -1;
        HttpAnswer settled;
        do {
            settled = http.get("/admin/v1/changes?wait=1&since=" + QByteArray::number(position));
            QCOMPARE(settled.status, 200);
            position = settled.json.value(u"next"_s).toInteger();
        } while (!settled.json.value(u"items"_s).toArray().isEmpty());
        const auto since = QByteArray::number(position);
        ManySockets polls(m_server->port());
        QCOMPARE(polls.connectAll(many), many);
        QCOMPARE(polls.sendAll(get("/admin/v1/changes?wait=50&since=" + since,
                                   "Authorization: Bearer " + m_server->adminKey().toLatin1() + "\r\n")),
                 many);
        QCOMPARE(http.get("/admin/v1/whoami").status, 200);
        QCOMPARE(polls.waitForReadable(1, std::chrono::milliseconds(500)), std::size_t(0));
        qInfo("5 000 long polls: %lld MB resident", m_server->residentBytes() / megabyte);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(http.post("/admin/v1/accounts", {{u"name"_s, u"Acme"_s}}).status, 201);
        QCOMPARE(polls.waitForReadable(many, std::chrono::seconds(30)), many);
        qInfo("5 000 long polls answered within %lld ms", timer.elapsed());
        QCOMPARE(polls.countFirstLine("HTTP/1.1 200 OK"), many);
    }

    void longPollsAreAnsweredWhenTheServerEnds()
    {
        start();
        HttpClient http(m_server->url(), m_server->adminKey().toLatin1());
        const auto since = QByteArray::number(http.get("/admin/v1/changes?since=-1").json.value(u"next"_s).toInteger());
        QVERIFY(http.send("GET", "/admin/v1/changes?wait=50&since=" + since));
        HttpClient other(m_server->url());
        QCOMPARE(other.get("/healthz").status, 200);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_server->stop(), 0);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(http.receive(1000).status, 200);
        start();
    }

    void clientsMayLeaveAtAnyMoment()
    {
        start();
        const auto key = m_server->adminKey().toLatin1();
        const QByteArray body = R"({"name":"A name that nobody waits for"})";
        const QByteArray request = "POST /admin/v1/accounts HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + key +
                                   "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        for (qsizetype cut = 0; cut <= request.size(); ++cut)
            leaveAfter(request.first(cut));
        const auto poll = get("/admin/v1/changes?wait=50&since=999999", "Authorization: Bearer " + key + "\r\n");
        for (int i = 0; i < 200; ++i) {
            leaveAfter(poll);
            leaveAfter(get("/healthz") + get("/healthz") + poll + get("/nothing"));
        }
        HttpClient http(m_server->url(), key);
        QCOMPARE(http.post("/admin/v1/accounts", {{u"name"_s, u"Acme"_s}}).status, 201);
    }

private:
    void start(const QStringList& options = {}) { QVERIFY2(m_server->start(options), m_server->errors().constData()); }

    /// The address of a connection whose users are four megabytes, and its token.
    [[nodiscard]] std::pair<QByteArray, QByteArray> connectionOfManyUsers() const
    {
        HttpClient admin(m_server->url(), m_server->adminKey().toLatin1());
        const auto account = admin.post("/admin/v1/accounts", {{u"name"_s, u"Acme"_s}}).json.value("id"_L1);
        const auto made = admin
                              .post("/admin/v1/connections", {{u"requestKey"_s, u"many"_s},
                                                              {u"accountId"_s, account},
                                                              {u"name"_s, u"Workforce"_s},
                                                              {u"idp"_s, u"okta"_s}})
                              .json;
        const auto token = made.value("secret"_L1).toString().toLatin1();
        const auto mount =
            "/directory/resources/scim/v2.0/" + made.value("connection"_L1)["id"_L1].toString().toLatin1();
        HttpClient scim(m_server->url(), token);
        constexpr int inOneRequest = 200;
        for (int begin = 0; begin < 5 * inOneRequest; begin += inOneRequest) {
            QJsonArray operations;
            for (int i = begin; i < begin + inOneRequest; ++i)
                operations.append(QJsonObject{{u"method"_s, u"POST"_s},
                                              {u"path"_s, u"/Users"_s},
                                              {u"bulkId"_s, QString::number(i)},
                                              {u"data"_s, QJsonObject{{u"userName"_s, u"user%1"_s.arg(i)},
                                                                      {u"nickName"_s, QString(4000, u'x')}}}});
            scim.post(mount + "/Bulk", {{u"Operations"_s, operations}});
        }
        return {mount, token};
    }

    /// The form that RFC 7644 section 3.12 gives an error.
    static bool isScimError(const HttpAnswer& answer)
    {
        return answer.header("Content-Type") == "application/scim+json" &&
               answer.json.value("schemas"_L1) == QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:Error"_s} &&
               answer.json.value("status"_L1) == QJsonValue(QString::number(answer.status)) &&
               !answer.json.value("detail"_L1).toString().isEmpty();
    }

    void leaveAfter(const QByteArray& bytes) const
    {
        ManySockets one(m_server->port());
        one.connectAll(1);
        one.sendAll(bytes);
        one.resetAll();
    }

    std::unique_ptr<ProvostdProcess> m_server;
};

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
