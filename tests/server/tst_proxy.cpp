// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/forwarded.h"
#include "tests/server/admin_client.h"
#include "tests/server/nginx_process.h"
#include "tests/support/test_certificate.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSslSocket>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace provost::test;
using provost::server::AddressRanges;
using provost::server::HttpRequest;

namespace {

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// Which address the server's log gives for the last request to `path`.
QString loggedRemote(const QByteArray& log, const QString& path)
{
    QString remote;
    const auto lines = log.split('\n');
    for (const auto& line : lines) {
        const auto object = QJsonDocument::fromJson(line).object();
        if (object.value("path"_L1) == path)
            remote = object.value("remote"_L1).toString();
    }
    return remote;
}

/// One request over TLS, answered until the connection's end.
QByteArray overTls(quint16 port, const QByteArray& request)
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone); // the certificate of one test run
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
    if (!socket.waitForEncrypted(10'000))
        return {};
    socket.write(request);
    while (socket.waitForReadyRead(10'000)) {
    }
    return socket.readAll();
}

/// The project's own configuration of nginx, its addresses and files exchanged for those of the test.
QByteArray siteOf(const NginxProcess& nginx, quint16 upstream)
{
    QFile ours(QString::fromUtf8(PROVOST_SOURCE_DIR "/packaging/nginx/provostd.conf"));
    auto site = ours.open(QIODevice::ReadOnly) ? ours.readAll() : QByteArray();
    const auto inFolder = [&nginx](const QString& name) { return nginx.file(name).toUtf8(); };
    site.replace("127.0.0.1:8700", "127.0.0.1:" + QByteArray::number(upstream));
    site.replace("listen 443 ssl", "listen 127.0.0.1:" + QByteArray::number(nginx.port()) + " ssl");
    site.replace("/etc/ssl/certs/scim.example.com.pem", inFolder(u"cert.pem"_s));
    site.replace("/etc/ssl/private/scim.example.com.key", inFolder(u"key.pem"_s));
    site.replace("/var/log/nginx/provostd.log", inFolder(u"access.log"_s));
    return site;
}

} // namespace

class TestProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsTheClient_data()
    {
        QTest::addColumn<QByteArray>("peer");
        QTest::addColumn<QByteArrayList>("forwardedFor");
        QTest::addColumn<QByteArray>("client");
        const auto row = [](const char* name, const char* peer, const QByteArrayList& headers, const char* client) {
            QTest::newRow(name) << QByteArray(peer) << headers << QByteArray(client);
        };
        row("a stranger says it is somebody else", "203.0.113.9", {"198.51.100.1"}, "203.0.113.9");
        row("the proxy names its client", "10.0.0.1", {"198.51.100.1"}, "198.51.100.1");
        row("the client had made up a hop before", "10.0.0.1", {"127.0.0.1, 198.51.100.1"}, "198.51.100.1");
        row("and in a line of its own", "10.0.0.1", {"10.0.0.9", "198.51.100.1"}, "198.51.100.1");
        row("two trusted proxies in a row", "10.0.0.1", {"198.51.100.1, 10.0.0.2"}, "198.51.100.1");
        row("only proxies", "10.0.0.1", {"10.0.0.3, 10.0.0.2"}, "10.0.0.3");
        row("no header", "10.0.0.1", {}, "10.0.0.1");
        row("no address", "10.0.0.1", {"unknown"}, "10.0.0.1");
        row("no address before a good one", "10.0.0.1", {"<script>, 198.51.100.1"}, "198.51.100.1");
        row("as a dual-stack socket shows it", "::ffff:10.0.0.1", {"2001:db8::7"}, "2001:db8::7");
    }
    void whoIsTheClient()
    {
        QFETCH(QByteArray, peer);
        QFETCH(QByteArrayList, forwardedFor);
        QFETCH(QByteArray, client);
        HttpRequest request;
        request.remoteAddress = peer;
        for (const auto& value : forwardedFor)
            request.headers.append({"x-forwarded-for", value});
        provost::server::applyForwarded(request, *AddressRanges::parse({u"10.0.0.0/8"_s}));
        QCOMPARE(request.remoteAddress, client);
        QCOMPARE(provost::server::claimsToBeForwarded(request), peer == "203.0.113.9");
    }

    void whichAddressesArePublic_data()
    {
        QTest::addColumn<bool>("isPublic");
        for (const auto* address : {"8.8.8.8", "2606:4700::1", "172.32.0.1", "::ffff:8.8.8.8"})
            QTest::newRow(address) << true;
        for (const auto* address : {"127.0.0.1",
                                    "10.1.2.3",
                                    "172.16.0.1",
                                    "172.31.255.255",
                                    "192.168.1.1",
                                    "169.254.169.254",
                                    "100.64.0.1",
                                    "0.0.0.0",
                                    "224.0.0.1",
                                    "255.255.255.255",
                                    "::1",
                                    "::",
                                    "fe80::1",
                                    "fd00::1",
                                    "::ffff:127.0.0.1",
                                    "::ffff:10.0.0.1",
                                    "64:ff9b::7f00:1",
                                    "2002:7f00:1::",
                                    "2001:db8::1",
                                    "ff02::1"})
            QTest::newRow(address) << false;
    }
    void whichAddressesArePublic()
    {
        QFETCH(bool, isPublic);
        QCOMPARE(provost::server::isPublicAddress(QHostAddress(QString::fromLatin1(QTest::currentDataTag()))),
                 isPublic);
    }

    /// Nobody trusted: the headers change nothing, and do not open what is for this machine alone.
    void aStrangersHeadersMeanNothing()
    {
        ProvostdProcess server;
        QVERIFY2(server.start({u"--log-requests"_s}), server.errors().constData());
        HttpClient http(server.url(), server.adminKey().toLatin1());
        const HttpHeaders claims{
            {"X-Forwarded-For", "198.51.100.1"}, {"X-Forwarded-Proto", "https"}, {"X-Forwarded-Host", "evil.example"}};
        const auto known = http.get("/admin/v1/whoami", claims);
        QCOMPARE(known.json["server"_L1]["publicUrl"_L1].toString(), server.url());
        QCOMPARE(http.get("/metrics", claims).status, 403);
        QCOMPARE(http.get("/metrics").status, 200);
        QCOMPARE(server.stop(), 0);
        QCOMPARE(loggedRemote(server.errors(), u"/admin/v1/whoami"_s), u"127.0.0.1"_s);
    }

    void aGivenPublicUrlStands()
    {
        ProvostdProcess server;
        QVERIFY2(server.start({u"--trusted-proxy"_s, u"127.0.0.1"_s, u"--public-url"_s, u"https://scim.example.com"_s}),
                 server.errors().constData());
        HttpClient http(server.url(), server.adminKey().toLatin1());
        const auto known =
            http.get("/admin/v1/whoami", {{"X-Forwarded-Proto", "https"}, {"X-Forwarded-Host", "other.example"}});
        QCOMPARE(known.json["server"_L1]["publicUrl"_L1].toString(), u"https://scim.example.com"_s);
    }

    void unusableRangesAreRefused()
    {
        for (const auto& option : {u"--trusted-proxy"_s, u"--metrics-from"_s}) {
            const auto outcome = ProvostdProcess::run({u"serve"_s, u"--data"_s, u"x"_s, option, u"10.0.0.0/99"_s});
            QCOMPARE(outcome.exitCode, 2);
            QVERIFY2(outcome.err.contains("10.0.0.0/99"), outcome.err.constData());
        }
    }

    /// A certificate is renewed without a restart; one that is no good leaves the old one in use.
    void hangUpReadsTheCertificateAgain()
    {
        QTemporaryDir folder;
        const auto certificateFile = folder.filePath(u"cert.pem"_s);
        const auto keyFile = folder.filePath(u"key.pem"_s);
        const auto first = makeTestCertificate();
        write(certificateFile, first.certificate);
        write(keyFile, first.key);
        ProvostdProcess server;
        QVERIFY2(server.start({u"--tls-cert"_s, certificateFile, u"--tls-key"_s, keyFile}),
                 server.errors().constData());
        const auto shown = [&server] {
            QSslSocket socket;
            socket.setPeerVerifyMode(QSslSocket::VerifyNone);
            socket.connectToHostEncrypted(u"127.0.0.1"_s, server.port());
            return socket.waitForEncrypted(10'000) ? socket.peerCertificate().digest() : QByteArray();
        };
        QCOMPARE(shown(), first.parsed().digest());
        const auto second = makeTestCertificate();
        write(certificateFile, second.certificate);
        QCOMPARE(::kill(static_cast<pid_t>(server.pid()), SIGHUP), 0); // its key is not there yet
        QTRY_VERIFY_WITH_TIMEOUT(server.errors().contains("does not belong"), 10'000);
        QCOMPARE(shown(), first.parsed().digest());
        write(keyFile, second.key);
        QCOMPARE(::kill(static_cast<pid_t>(server.pid()), SIGHUP), 0);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), second.parsed().digest(), 10'000);
        QCOMPARE(server.stop(), 0);
    }

    /// nginx as packaging/nginx/provostd.conf sets it up.
    void behindNginx()
    {
        ProvostdProcess server;
        QVERIFY2(server.start({u"--trusted-proxy"_s, u"127.0.0.1"_s, u"--log-requests"_s}),
                 server.errors().constData());
        NginxProcess nginx;
        const auto certificate = makeTestCertificate();
        write(nginx.file(u"cert.pem"_s), certificate.certificate);
        write(nginx.file(u"key.pem"_s), certificate.key);
        QVERIFY2(nginx.start(siteOf(nginx, server.port())), nginx.errors().constData());
        const auto accessLog = [&nginx] {
            QFile file(nginx.file(u"access.log"_s));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const auto ask = [&](const QByteArray& path, const QByteArray& more = {}) {
            return overTls(nginx.port(), "GET " + path +
                                             " HTTP/1.1\r\nHost: scim.example.com\r\nConnection: close\r\n"
                                             "Authorization: Bearer " +
                                             server.adminKey().toLatin1() + "\r\n" + more + "\r\n");
        };
        const auto known = ask("/admin/v1/whoami", "X-Forwarded-For: 198.51.100.7\r\n");
        QVERIFY2(known.startsWith("HTTP/1.1 200"), known.constData());
        QVERIFY2(known.contains("\"publicUrl\":\"https://scim.example.com\""), known.constData());
        const auto health = ask("/healthz?filter=somebody@example.com");
        QVERIFY2(health.startsWith("HTTP/1.1 200"), health.constData());
        const auto figures = ask("/metrics");
        QVERIFY2(figures.startsWith("HTTP/1.1 404"), figures.constData());
        QVERIFY2(!accessLog().contains("somebody"), accessLog().constData());
        QCOMPARE(server.stop(), 0);
        // nginx came from 127.0.0.1, which is trusted, so the hop that the client made up is taken for a client that
        // nginx heard: nginx itself appends 127.0.0.1 after it.
        QCOMPARE(loggedRemote(server.errors(), u"/admin/v1/whoami"_s), u"198.51.100.7"_s);
        QCOMPARE(loggedRemote(server.errors(), u"/healthz"_s), u"127.0.0.1"_s);
    }
};

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
