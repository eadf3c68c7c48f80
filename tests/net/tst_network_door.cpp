// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/net/network_door.h"
#include "tests/support/sanitizers.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_certificate.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace provost;
using namespace provost::test;

namespace {

const QByteArray Canary = "pva_canary01_Zm9yYmlkZGVuLWluLWFueS1sb2ctb3ItZmlsZS0x";
QStringList s_lines;

void keepLine(QtMsgType, const QMessageLogContext&, const QString& line)
{
    s_lines.append(line);
}

std::shared_ptr<const Secret> canary()
{
    return std::make_shared<const Secret>(Secret::take(QByteArray(Canary)));
}

HttpRequest requestTo(const QString& url, HttpMethod method = HttpMethod::Get)
{
    const auto base = *ServerUrl::parse(url);
    return HttpRequest{base, method, u"/thing"_s, {}, {}, {}, Credential{base, canary()}, {}};
}

/// Resident memory of this process in bytes.
qint64 residentBytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toLongLong() * 4096;
}

} // namespace

class TestNetworkDoor : public QObject
{
    Q_OBJECT

private:
    using Outcome = std::optional<Result<HttpAnswer>>;

    /// Starts a call; `outcome` is filled once it has ended.
    static QCoro::Task<void> begin(NetworkDoor* door, HttpRequest request, Call call, std::shared_ptr<Outcome> outcome)
    {
        auto result = co_await door->send(std::move(request), std::move(call));
        if (outcome->has_value())
            qFatal("a call ended twice");
        *outcome = std::move(result);
    }

    Result<HttpAnswer> send(NetworkDoor& door, HttpRequest request, Call call = {})
    {
        const auto outcome = std::make_shared<Outcome>();
        begin(&door, std::move(request), std::move(call), outcome);
        if (!QTest::qWaitFor([&] { return outcome->has_value(); }, 20'000))
            return fail(ErrorKind::Storage, u"the call never ended"_s);
        return **outcome;
    }
    Result<HttpAnswer> sendOnce(HttpRequest request, Call call = {}, DoorSettings settings = {})
    {
        NetworkDoor door(std::move(settings));
        return send(door, std::move(request), std::move(call));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void carriesEverything()
    {
        ScriptedServer server(
            always(httpAnswer(200, "{}", "application/json", "Retry-After: 7\r\nSet-Cookie: a=b\r\n")));
        auto request = requestTo(server.url() + u"/base"_s, HttpMethod::Patch);
        request.query = {{u"x"_s, u"1"_s}};
        request.headers.emplaceBack("If-Match", "\"3\"");
        request.body = "hello";
        NetworkDoor door;
        const auto answer = send(door, request);
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, "{}");
        QCOMPARE(answer->contentType, "application/json");
        QCOMPARE(answer->retryAfterSeconds, 7);
        QVERIFY(send(door, request));
        const auto& seen = server.requests().last();
        QCOMPARE(seen.method, "PATCH");
        QCOMPARE(seen.target, "/base/thing?x=1");
        QCOMPARE(seen.body, "hello");
        QCOMPARE(seen.headers.value("if-match"), "\"3\"");
        QCOMPARE(seen.headers.value("authorization"), "Bearer " + Canary);
        QCOMPARE(seen.headers.value("provost-caller"), "console");
        QVERIFY(seen.headers.value("user-agent").startsWith("Provost/"));
        QVERIFY2(!seen.headers.contains("cookie"), "a cookie of the first answer must not come back");
        QCOMPARE(server.requests().first().headers.value("x-request-id"), answer->requestId.toLatin1());
        QVERIFY(!answer->requestId.isEmpty());
    }

    void everyStatusIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 204, 400, 401, 403, 404, 405, 409, 412, 413, 429, 500, 501, 503, 599})
            QTest::addRow("%d", status) << status;
    }
    void everyStatusIsAnAnswer()
    {
        QFETCH(const int, status);
        const QByteArray body = status == 204 ? "" : "{\"why\":1}";
        ScriptedServer server(
            always(httpAnswer(status, body, "application/json", "WWW-Authenticate: Basic realm=\"x\"\r\n")));
        const auto answer = sendOnce(requestTo(server.url()));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->body, body);
        QCOMPARE(server.requests().size(), 1);
    }

    void bodilessWriteHasALength()
    {
        ScriptedServer server(always(httpAnswer(200, "{}")));
        for (const auto method : {HttpMethod::Post, HttpMethod::Delete, HttpMethod::Put}) {
            QVERIFY(sendOnce(requestTo(server.url(), method)));
            QCOMPARE(server.requests().last().headers.value("content-length"), "0");
        }
    }

    void followsInsideOnly()
    {
        ScriptedServer server([](QTcpSocket& socket, const ReceivedRequest& request) {
            socket.write(request.target == "/base/thing"
                             ? httpAnswer(307, "", "text/plain", "Location: /base/other?q=1\r\n")
                             : httpAnswer(200, "{}"));
        });
        const auto answer = sendOnce(requestTo(server.url() + u"/base"_s));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->status, 200);
        QCOMPARE(server.requests().last().target, "/base/other?q=1");
        QCOMPARE(server.requests().last().headers.value("authorization"), "Bearer " + Canary);
    }

    void neverFollowsOutside_data()
    {
        QTest::addColumn<QString>("location");
        QTest::addColumn<int>("method");
        const int get = int(HttpMethod::Get);
        QTest::newRow("other host") << u"%1/base/x"_s << get;
        QTest::newRow("scheme-relative") << u"//%2/base/x"_s << get;
        QTest::newRow("other host with the secret's user") << u"http://user@%2/base/x"_s << get;
        QTest::newRow("above the base") << u"/x"_s << get;
        QTest::newRow("dots") << u"/base/%2e%2e/x"_s << get;
        QTest::newRow("https to nowhere") << u"https://provost.invalid/base/x"_s << get;
        QTest::newRow("file") << u"file:///etc/passwd"_s << get;
        QTest::newRow("inside, but a write") << u"/base/x"_s << int(HttpMethod::Post);
        QTest::newRow("for ever") << u"/base/thing"_s << get;
        QTest::newRow("no place at all") << QString() << get;
    }
    void neverFollowsOutside()
    {
        QFETCH(QString, location);
        QFETCH(const int, method);
        ScriptedServer thief(always(httpAnswer(200, "{}")));
        location.replace(u"%1"_s, thief.url()).replace(u"%2/"_s, thief.url().mid(7) + u'/');
        const QByteArray header = location.isNull() ? QByteArray() : "Location: " + location.toUtf8() + "\r\n";
        ScriptedServer server(always(httpAnswer(302, "", "text/plain", header)));
        const auto answer = sendOnce(requestTo(server.url() + u"/base"_s, HttpMethod(method)));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::RedirectRefused);
        QVERIFY(!answer.error().requestId.isEmpty());
        QVERIFY(thief.requests().isEmpty());
        QVERIFY(server.requests().size() <= 6);
    }

    void credentialStaysInItsPlace()
    {
        ScriptedServer server(always(httpAnswer(200, "{}")));
        auto request = requestTo(server.url());
        request.credential->place = *ServerUrl::parse(server.url() + u"/elsewhere"_s);
        QCOMPARE(sendOnce(request).error().kind, ErrorKind::RedirectRefused);
        request = requestTo(server.url() + u"/base"_s);
        request.path = u"/../thing"_s;
        QCOMPARE(sendOnce(request).error().kind, ErrorKind::Invalid);
        request = requestTo(server.url());
        request.credential->secret = std::make_shared<const Secret>(Secret::take("a\r\nX-Evil: 1"));
        QCOMPARE(sendOnce(request).error().kind, ErrorKind::Invalid);
        QVERIFY(server.requests().isEmpty());
    }

    void deadlineHolds_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("no answer") << QByteArray("hang");
        QTest::newRow("a byte now and then") << QByteArray("drip");
        QTest::newRow("redirects that take their time") << QByteArray("redirect");
    }
    void deadlineHolds()
    {
        QFETCH(const QByteArray, kind);
        ScriptedServer server(hang());
        if (kind == "drip")
            server.setScript(drip(httpAnswer(200, QByteArray(10'000, 'x')), 5ms));
        if (kind == "redirect")
            server.setScript(drip(httpAnswer(302, "", "text/plain", "Location: /thing\r\n"), 1ms));
        QElapsedTimer clock;
        clock.start();
        const auto answer = sendOnce(requestTo(server.url()), Call{200ms, {}});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::TimedOut);
        QCOMPARE_GE(clock.elapsed(), 190);
        QCOMPARE_LT(clock.elapsed(), 3000);
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void cancelAbortsAtOnce()
    {
        ScriptedServer server(hang());
        NetworkDoor door;
        const Call call;
        const auto outcome = std::make_shared<Outcome>();
        begin(&door, requestTo(server.url()), call, outcome);
        QTRY_COMPARE(server.requests().size(), 1);
        QVERIFY(!outcome->has_value());
        QElapsedTimer clock;
        clock.start();
        call.cancel.cancel();
        QTRY_VERIFY(outcome->has_value());
        QCOMPARE((**outcome).error().kind, ErrorKind::Cancelled);
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE_LT(clock.elapsed(), 2000);
        QCOMPARE(send(door, requestTo(server.url()), call).error().kind, ErrorKind::Cancelled);
    }

    void doorGoneEndsItsCalls()
    {
        ScriptedServer server(hang());
        auto door = std::make_unique<NetworkDoor>();
        const auto outcome = std::make_shared<Outcome>();
        begin(door.get(), requestTo(server.url()), {}, outcome);
        QTRY_COMPARE(server.requests().size(), 1);
        door.reset();
        QTRY_VERIFY(outcome->has_value());
        QCOMPARE((**outcome).error().kind, ErrorKind::Cancelled);
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void bodyIsBoundedInMemory_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("without length") << QByteArray("HTTP/1.1 200 X\r\nContent-Type: application/json\r\n\r\n")
                                        << ErrorKind::BadAnswer;
        QTest::newRow("with a false promise")
            << QByteArray("HTTP/1.1 200 X\r\nContent-Type: application/json\r\nContent-Length: 999999999999\r\n\r\n")
            << ErrorKind::BadAnswer;
        QTest::newRow("head without end") << QByteArray("HTTP/1.1 200 X\r\nX: ") << ErrorKind::TimedOut;
    }
    void bodyIsBoundedInMemory()
    {
        QFETCH(const QByteArray, head);
        ScriptedServer server(endless(head, QByteArray(256 * 1024, 'x')));
        auto request = requestTo(server.url());
        request.bounds.bytes = 4 * 1024 * 1024;
        const qint64 before = residentBytes();
        const auto answer = sendOnce(request, Call{3s, {}});
        QVERIFY(!answer);
        QTEST(answer.error().kind, "kind");
        QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 30'000);
        QCOMPARE_LT(residentBytes() - before, test::residentBar(40 * 1024 * 1024));
    }

    void badAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("not http") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << ErrorKind::Unreachable;
        QTest::newRow("nothing") << QByteArray() << ErrorKind::Unreachable;
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-") << ErrorKind::Unreachable;
        QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{}")
                                     << ErrorKind::BadAnswer;
        QTest::newRow("half a chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{}")
                                      << ErrorKind::BadAnswer;
    }
    void badAnswers()
    {
        QFETCH(const QByteArray, bytes);
        ScriptedServer server(closeAfter(bytes));
        const auto answer = sendOnce(requestTo(server.url()), Call{5s, {}});
        QVERIFY2(!answer, answer ? answer->body.constData() : "");
        QTEST(answer.error().kind, "kind");
        QCOMPARE(answer.error().subject, u"127.0.0.1"_s);
        QVERIFY(!answer.error().detail.isEmpty());
    }

    void writesAreNeverRepeated_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("POST") << int(HttpMethod::Post) << QByteArray("{\"a\":1}");
        QTest::newRow("POST without body") << int(HttpMethod::Post) << QByteArray();
        QTest::newRow("PATCH") << int(HttpMethod::Patch) << QByteArray("{\"a\":1}");
        QTest::newRow("DELETE") << int(HttpMethod::Delete) << QByteArray();
    }
    void writesAreNeverRepeated()
    {
        QFETCH(const int, method);
        QFETCH(const QByteArray, body);
        ScriptedServer server(always(httpAnswer(200, "{}")));
        NetworkDoor door;
        QVERIFY(send(door, requestTo(server.url())));
        server.setScript(closeAfter({}));
        auto request = requestTo(server.url(), HttpMethod(method));
        request.body = body;
        const auto answer = send(door, request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Unreachable);
        QCOMPARE(server.requests().size(), 2);
    }

    void nobodyThere()
    {
        QString url;
        {
            const ScriptedServer gone(hang());
            url = gone.url();
        }
        const auto answer = sendOnce(requestTo(url));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Unreachable);
        const auto unknown =
            sendOnce(requestTo(u"https://provost.invalid"_s), {}, {{}, QNetworkProxy(QNetworkProxy::NoProxy)});
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, ErrorKind::Unreachable);
        QCOMPARE(unknown.error().subject, u"provost.invalid"_s);
    }

    void untrustedCertificate()
    {
        const auto certificate = makeTestCertificate();
        ScriptedServer server(always(httpAnswer(200, "{}")), certificate.configuration());
        const auto answer = sendOnce(requestTo(server.url()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Untrusted);
        const auto digest = certificate.parsed().digest(QCryptographicHash::Sha256).toHex(':').toUpper();
        QVERIFY2(answer.error().detail.contains(QString::fromLatin1(digest)), qPrintable(answer.error().detail));
        QVERIFY(answer.error().detail.contains(u"provost test"_s));
        QVERIFY(answer.error().detail.contains(u"127.0.0.1"_s));
        QVERIFY(server.requests().isEmpty());
    }

    void authorityOfOnesOwn()
    {
        const auto certificate = makeTestCertificate();
        ScriptedServer server(always(httpAnswer(200, "{}")), certificate.configuration());
        const auto answer = sendOnce(requestTo(server.url()), {}, {{certificate.parsed()}, {}});
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(server.requests().size(), 1);
        const auto stranger = sendOnce(requestTo(server.url()), {}, {{makeTestCertificate().parsed()}, {}});
        QCOMPARE(stranger.error().kind, ErrorKind::Untrusted);
    }

    void plainServerBehindHttps()
    {
        ScriptedServer server(always(httpAnswer(200, "{}")));
        const auto answer = sendOnce(requestTo(server.url().replace(u"http:"_s, u"https:"_s)), Call{3s, {}});
        QVERIFY(!answer);
        QVERIFY(answer.error().kind == ErrorKind::Untrusted || answer.error().kind == ErrorKind::TimedOut);
    }

    void eightAtOnce()
    {
        ScriptedServer server(always(httpAnswer(200, "{}")));
        NetworkDoor door;
        QList<std::shared_ptr<Outcome>> outcomes;
        for (int i = 0; i < 8; ++i) {
            outcomes.append(std::make_shared<Outcome>());
            begin(&door, requestTo(server.url(), i % 2 == 0 ? HttpMethod::Get : HttpMethod::Post), {}, outcomes.last());
        }
        for (const auto& outcome : outcomes) {
            QTRY_VERIFY(outcome->has_value());
            QVERIFY2(outcome->value(), outcome->value() ? "" : qPrintable(outcome->value().error().detail));
        }
        QCOMPARE(server.requests().size(), 8);
    }

    void logTellsNoSecrets()
    {
        ScriptedServer server(always(httpAnswer(200, "{\"echo\":\"" + Canary + "\"}")));
        QLoggingCategory::setFilterRules(u"provost.net.debug=true"_s);
        s_lines.clear();
        const auto previous = qInstallMessageHandler(keepLine);
        auto request = requestTo(server.url(), HttpMethod::Post);
        request.query = {{u"search"_s, u"person@example.com"_s}};
        request.body = "{\"secret\":\"" + Canary + "\"}";
        const auto answer = sendOnce(request);
        const auto refused = sendOnce(requestTo(u"http://127.0.0.1:1"_s));
        qInstallMessageHandler(previous);
        QLoggingCategory::setFilterRules({});
        QVERIFY(answer);
        const QString log = s_lines.join(u'\n');
        QVERIFY2(log.contains(u"POST /thing 200"_s), qPrintable(log));
        QVERIFY(log.contains(answer->requestId));
        QVERIFY(!log.contains(QString::fromLatin1(Canary)));
        QVERIFY(!log.contains(u"canary01"_s));
        QVERIFY(!log.contains(u"person@"_s) && !log.contains(u"search"_s));
        QVERIFY(!refused.error().detail.contains(u"canary01"_s));
    }
};

QTEST_GUILESS_MAIN(TestNetworkDoor)
#include "tst_network_door.moc"
