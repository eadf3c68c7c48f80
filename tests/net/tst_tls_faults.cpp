// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/net/network_door.h"
#include "model/net/tls_fault.h"
#include "tests/support/outcome.h"
#include "tests/support/scripted_server.h"
#include "tests/support/secret_trail.h"
#include "tests/support/test_authority.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace provost;
using namespace provost::test;

namespace {

constexpr qint64 day = 24 * 3600;

HttpRequest requestTo(const QString& url)
{
    const auto base = *ServerUrl::parse(url);
    auto token = std::make_shared<const Secret>(Secret::take(inventToken()));
    return HttpRequest{base, HttpMethod::Get, u"/thing"_s, {}, {}, {}, Credential{base, std::move(token)}, {}};
}

Result<HttpAnswer> answerOf(const QString& url, const DoorSettings& settings = {})
{
    NetworkDoor door(settings);
    return outcome(door.send(requestTo(url), Call{10s, {}}));
}

/// A server that shows this, and what it asks of who calls.
QSslConfiguration shown(const TestCertificate& certificate, const QList<QSslCertificate>& above = {})
{
    auto tls = certificate.configuration();
    tls.setLocalCertificateChain(QList{certificate.parsed()} + above);
    return tls;
}

DoorSettings trusting(const TestCertificate& authority)
{
    DoorSettings settings;
    settings.authorities = {authority.parsed()};
    return settings;
}

/// `openssl s_server`: does what Qt and a system of today refuse to do.
struct WeakServer
{
    QProcess process;
    QTemporaryDir folder;
    quint16 port = 0;

    [[nodiscard]] bool start(const QStringList& options)
    {
        QTcpServer free;
        if (!free.listen(QHostAddress::LocalHost))
            return false;
        port = free.serverPort();
        free.close();
        process.start(u"openssl"_s,
                      QStringList{u"s_server"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(port), u"-www"_s} + options);
        return QTest::qWaitFor([this] { return process.readAllStandardOutput().contains("ACCEPT"); }, 20'000);
    }
    ~WeakServer()
    {
        process.kill();
        process.waitForFinished();
    }
    [[nodiscard]] QString url() const { return u"https://127.0.0.1:%1"_s.arg(port); }
};

} // namespace

/// What is said where TLS does not come about, against real servers. (user-needs, N15 and N39)
class TestTlsFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_authority = makeSelfSigned({"Test authority", "Provost test", {}, {}, -day, 10 * day, true});
        m_stranger = makeSelfSigned({"Unknown authority", "Somebody", {}, {}, -day, 10 * day, true});
        m_inspector = makeSelfSigned({"Zscaler Intermediate Root CA", "Zscaler Inc.", {}, {}, -day, 10 * day, true});
    }
    void eachFaultHasItsName_data();
    void eachFaultHasItsName();
    void aStapledWordOfTheAuthorityCounts();
    void whatIsTooWeakIsRefused_data();
    void whatIsTooWeakIsRefused();
    void aServerThatWantsACertificate_data();
    void aServerThatWantsACertificate();
    void aCertificateThatIsWantedIsShown();
    void aPkcs12FileIsOpenedWithItsPassword();
    void authoritiesAreReadWithCare_data();
    void authoritiesAreReadWithCare();

private:
    [[nodiscard]] std::shared_ptr<const ClientIdentity> identityOf(const TestCertificate& certificate) const
    {
        auto identity = std::make_shared<ClientIdentity>();
        identity->certificate = certificate.parsed();
        identity->key = QSslKey(certificate.key, QSsl::Ec, QSsl::Pem);
        return identity;
    }

    TestCertificate m_authority;
    TestCertificate m_stranger;
    TestCertificate m_inspector;
};

void TestTlsFaults::eachFaultHasItsName_data()
{
    const auto good = CertificateOrder();
    auto expired = good;
    expired.validFrom = -9 * day;
    expired.validUntil = -day;
    auto early = good;
    early.validFrom = day;
    early.validUntil = 2 * day;
    auto other = good;
    other.hosts = "DNS:other.example";
    QTest::addColumn<TestCertificate>("certificate");
    QTest::addColumn<TlsFault>("fault");
    QTest::newRow("expired") << makeSignedBy(m_authority, expired) << TlsFault::Expired;
    QTest::newRow("not yet valid") << makeSignedBy(m_authority, early) << TlsFault::NotYetValid;
    QTest::newRow("another name") << makeSignedBy(m_authority, other) << TlsFault::WrongHost;
    QTest::newRow("self-signed") << makeSelfSigned(good) << TlsFault::SelfSigned;
    QTest::newRow("unknown authority") << makeSignedBy(m_stranger, good) << TlsFault::UnknownAuthority;
    QTest::newRow("inspected") << makeSignedBy(m_inspector, good) << TlsFault::Inspected;
}

/// And not one byte of the request arrives, the token least of all.
void TestTlsFaults::eachFaultHasItsName()
{
    QFETCH(const TestCertificate, certificate);
    QFETCH(const TlsFault, fault);
    const ScriptedServer server(always(httpAnswer(200, "{}")), shown(certificate));
    const auto answer = answerOf(server.url(), trusting(m_authority));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Untrusted);
    QVERIFY2(faultIn(answer.error().detail) == fault, qPrintable(answer.error().detail));
    QVERIFY(server.requests().isEmpty());
    // A right one from the same authority works, so that it was the fault that counted.
    const ScriptedServer right(always(httpAnswer(200, "{}")), shown(makeSignedBy(m_authority, {})));
    const auto fine = answerOf(right.url(), trusting(m_authority));
    QVERIFY2(fine, fine ? "" : qPrintable(fine.error().detail));
}

void TestTlsFaults::aStapledWordOfTheAuthorityCounts()
{
    const auto certificate = makeSignedBy(m_authority, {});
    for (const bool isRevoked : {false, true}) {
        auto tls = shown(certificate, {m_authority.parsed()});
        tls.setBackendConfigurationOption("Qt-OCSP-response", makeOcspAnswer(m_authority, certificate, isRevoked));
        const ScriptedServer server(always(httpAnswer(200, "{}")), tls);
        const auto answer = answerOf(server.url(), trusting(m_authority));
        if (!isRevoked) {
            QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
            continue;
        }
        QVERIFY(!answer);
        QVERIFY2(faultIn(answer.error().detail) == TlsFault::Revoked, qPrintable(answer.error().detail));
        QVERIFY(server.requests().isEmpty());
    }
}

void TestTlsFaults::whatIsTooWeakIsRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("key");
    QTest::newRow("an old protocol") << QStringList{u"-tls1_1"_s} << u"rsa:2048"_s;
    QTest::newRow("a short key") << QStringList{} << u"rsa:1024"_s;
}

void TestTlsFaults::whatIsTooWeakIsRefused()
{
    QFETCH(QStringList, options);
    QFETCH(const QString, key);
    const QTemporaryDir folder;
    const auto pem = folder.filePath(u"server.pem"_s);
    QProcess made;
    made.start(u"openssl"_s,
               {u"req"_s, u"-x509"_s, u"-newkey"_s, key, u"-nodes"_s, u"-keyout"_s, pem + u".key"_s, u"-out"_s, pem,
                u"-subj"_s, u"/CN=provost test"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-days"_s, u"2"_s});
    if (!made.waitForStarted())
        QSKIP("There is no openssl here.");
    QVERIFY(made.waitForFinished());
    QFile file(pem);
    QVERIFY(file.open(QIODevice::ReadOnly));
    WeakServer server;
    options += {u"-cert"_s, pem, u"-key"_s, pem + u".key"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s};
    QVERIFY2(server.start(options), server.process.readAllStandardError().constData());
    DoorSettings settings;
    settings.authorities = QSslCertificate::fromData(file.readAll());
    const auto answer = answerOf(server.url(), settings);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Untrusted);
    QVERIFY2(faultIn(answer.error().detail) == TlsFault::TooWeak, qPrintable(answer.error().detail));
}

void TestTlsFaults::aServerThatWantsACertificate_data()
{
    auto expired = CertificateOrder();
    expired.purposes = "clientAuth";
    expired.validFrom = -9 * day;
    expired.validUntil = -day;
    auto ofServers = CertificateOrder();
    ofServers.purposes = "serverAuth";
    auto good = CertificateOrder();
    good.purposes = "clientAuth";
    QTest::addColumn<std::shared_ptr<const ClientIdentity>>("identity");
    QTest::addColumn<TlsFault>("fault");
    QTest::newRow("none shown") << std::shared_ptr<const ClientIdentity>() << TlsFault::CertificateWanted;
    QTest::newRow("expired") << identityOf(makeSignedBy(m_authority, expired)) << TlsFault::ClientExpired;
    QTest::newRow("unknown authority") << identityOf(makeSignedBy(m_stranger, good)) << TlsFault::ClientUnknown;
    QTest::newRow("wrong purpose") << identityOf(makeSignedBy(m_authority, ofServers)) << TlsFault::ClientPurpose;
}

/// Judged by OpenSSL itself, as the servers of the world do.
void TestTlsFaults::aServerThatWantsACertificate()
{
    QFETCH(const std::shared_ptr<const ClientIdentity>, identity);
    QFETCH(const TlsFault, fault);
    const auto certificate = makeSignedBy(m_authority, {});
    const QTemporaryDir folder;
    const auto write = [&folder](const QString& name, const QByteArray& text) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    };
    WeakServer server;
    const QStringList options{u"-cert"_s,
                              write(u"certificate.pem"_s, certificate.certificate),
                              u"-key"_s,
                              write(u"key.pem"_s, certificate.key),
                              u"-CAfile"_s,
                              write(u"authority.pem"_s, m_authority.certificate),
                              u"-Verify"_s,
                              u"3"_s,
                              u"-verify_return_error"_s};
    QVERIFY2(server.start(options), server.process.readAllStandardError().constData());
    auto settings = trusting(m_authority);
    settings.identity = identity;
    const auto answer = answerOf(server.url(), settings);
    QVERIFY(!answer);
    QVERIFY2(answer.error().kind == ErrorKind::Untrusted && faultIn(answer.error().detail) == fault,
             qPrintable(answer.error().detail));
}

void TestTlsFaults::aCertificateThatIsWantedIsShown()
{
    auto order = CertificateOrder();
    order.purposes = "clientAuth";
    order.name = "console 7";
    auto tls = shown(makeSignedBy(m_authority, {}));
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates({m_authority.parsed()});
    QString seen;
    const ScriptedServer server(
        [&seen](QTcpSocket& socket, const ReceivedRequest&) {
            seen = static_cast<QSslSocket&>(socket).peerCertificate().subjectDisplayName();
            socket.write(httpAnswer(200, "{}"));
        },
        tls);
    auto settings = trusting(m_authority);
    settings.identity = identityOf(makeSignedBy(m_authority, order));
    const auto answer = answerOf(server.url(), settings);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(seen, u"console 7"_s);
}

void TestTlsFaults::aPkcs12FileIsOpenedWithItsPassword()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"me.p12"_s);
    const auto sealed = makePkcs12(makeSignedBy(m_authority, {}), "right");
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(sealed) == sealed.size());
    out.close();
    const auto identity = openIdentity(file, Secret::take("right"));
    QVERIFY2(identity, identity ? "" : qPrintable(identity.error().detail));
    QVERIFY(!(*identity)->key.isNull());
    QCOMPARE((*identity)->certificate.subjectDisplayName(), u"provost test"_s);
    const auto wrong = openIdentity(file, Secret::take("wrong"));
    QVERIFY(!wrong);
    QCOMPARE(faultIn(wrong.error().detail), TlsFault::ClientFile);
    QCOMPARE(wrong.error().subject, u"me.p12"_s);
    QVERIFY(!openIdentity(folder.filePath(u"nowhere.p12"_s), Secret::take("right")));
    auto late = CertificateOrder();
    late.validFrom = -9 * day;
    late.validUntil = -day;
    const auto old = makePkcs12(makeSignedBy(m_authority, late), "right");
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(old) == old.size());
    out.close();
    const auto expired = openIdentity(file, Secret::take("right"));
    QVERIFY(!expired);
    QCOMPARE(faultIn(expired.error().detail), TlsFault::ClientExpired);
}

void TestTlsFaults::authoritiesAreReadWithCare_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("certificate");
    QTest::newRow("a key beside it") << m_authority.certificate + m_authority.key;
    QTest::newRow("half of one") << m_authority.certificate.first(m_authority.certificate.size() / 2);
    QTest::newRow("one and rubbish") << m_authority.certificate +
                                            "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    QTest::newRow("too much") << QByteArray(300 * 1024, 'x');
}

void TestTlsFaults::authoritiesAreReadWithCare()
{
    QFETCH(const QByteArray, pem);
    QVERIFY(!authoritiesIn(pem));
    const auto two = authoritiesIn(m_authority.certificate + m_stranger.certificate);
    QVERIFY(two);
    QCOMPARE(two->size(), 2);
}

QTEST_GUILESS_MAIN(TestTlsFaults)
#include "tst_tls_faults.moc"
