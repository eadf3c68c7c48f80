// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/server_way.h"
#include "model/api/provost/provost_api.h"
#include "model/net/proxy_fault.h"
#include "model/net/tls_fault.h"
#include "model/secrets/memory_store.h"
#include "tests/support/outcome.h"
#include "tests/support/provostd_process.h"
#include "tests/support/secret_trail.h"
#include "tests/support/test_authority.h"
#include "tests/support/test_proxy.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// From what a profile says of the way to a server, and what the keychain has, to a real provostd over TLS.
class TestServerWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_authority = makeSelfSigned({"Authority of one's own", {}, {}, {}, -3600, 24 * 3600, true});
        CertificateOrder order;
        order.hosts = "DNS:provost.test,IP:127.0.0.1";
        const auto certificate = makeSignedBy(m_authority, order);
        const QStringList tls{u"--tls-cert"_s, write(u"certificate.pem"_s, certificate.certificate), u"--tls-key"_s,
                              write(u"key.pem"_s, certificate.key)};
        QVERIFY2(m_server.start(tls), m_server.errors().constData());
    }
    void anAuthorityOfOnesOwnIsTrustedForItsServer();
    void passwordsComeFromTheKeychain();
    void whatCannotBeOpenedIsSaid();
    void noPasswordIsInTheFileOfServers();

private:
    [[nodiscard]] QString write(const QString& name, const QByteArray& text) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }
    [[nodiscard]] ServerProfile profileAt(const QString& url) const
    {
        return *ServerProfile::remote(u"provost"_s, u"Acme"_s, *ServerUrl::parse(url));
    }
    [[nodiscard]] Result<DoorSettings> way(const ServerProfile& profile, const NetworkSecrets& typed = {})
    {
        return outcome(wayTo(&m_secrets, profile, typed));
    }
    [[nodiscard]] Result<WhoAmI> whoAmI(const ServerProfile& profile, const DoorSettings& door) const
    {
        auto key = std::make_shared<const Secret>(Secret::take(m_server.adminKey().toLatin1()));
        ProvostApi api(*profile.url, key, door);
        return outcome(api.whoAmI(Call()));
    }

    QTemporaryDir m_folder;
    ProvostdProcess m_server;
    TestCertificate m_authority;
    MemoryStore m_secrets;
};

void TestServerWay::anAuthorityOfOnesOwnIsTrustedForItsServer()
{
    auto profile = profileAt(m_server.url());
    const auto plain = way(profile);
    QVERIFY(plain);
    const auto refused = whoAmI(profile, *plain);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Untrusted);
    QCOMPARE(faultIn(refused.error().detail), TlsFault::UnknownAuthority);
    profile.network.authorities = m_authority.certificate;
    const auto trusting = way(profile);
    QVERIFY(trusting);
    const auto who = whoAmI(profile, *trusting);
    QVERIFY2(who, who ? "" : qPrintable(who.error().detail));
}

/// Through a proxy that wants a password, to a name that only it knows.
void TestServerWay::passwordsComeFromTheKeychain()
{
    const auto password = inventToken();
    rememberToken(password);
    const TestProxy proxy(m_server.port(), "anna", password);
    auto profile = profileAt(u"https://provost.test"_s);
    profile.network.authorities = m_authority.certificate;
    profile.network.proxy = {
        ProxyOptions::Mode::Manual, ProxyOptions::Kind::Http, u"127.0.0.1"_s, proxy.port(), u"anna"_s, {}};
    const auto without = way(profile);
    QVERIFY(without);
    const auto refused = whoAmI(profile, *without);
    QVERIFY(!refused && proxyTroubleIn(refused.error().detail));
    // As it was typed, before anything is kept.
    NetworkSecrets typed;
    typed.proxyPassword = std::make_shared<const Secret>(Secret::take(QByteArray(password)));
    const auto first = way(profile, typed);
    QVERIFY(first);
    QVERIFY(whoAmI(profile, *first));
    QVERIFY(!whoAmI(profile, *way(profile))); // a try keeps nothing
    const QObject context;
    bool isKept = false;
    QCoro::connect(keepNetworkSecrets(&m_secrets, profile.secretPlace(), typed), &context,
                   [&isKept] { isKept = true; });
    QTRY_VERIFY(isKept);
    const auto kept = way(profile);
    QVERIFY(kept);
    const auto who = whoAmI(profile, *kept);
    QVERIFY2(who, who ? "" : qPrintable(who.error().detail));
    // Another host does not get it.
    auto other = profile;
    other.url = *ServerUrl::parse(u"https://other.test"_s);
    QVERIFY(way(other)->proxy->password().isEmpty());
}

void TestServerWay::whatCannotBeOpenedIsSaid()
{
    const auto password = inventToken();
    rememberToken(password);
    CertificateOrder order;
    order.purposes = "clientAuth";
    auto profile = profileAt(m_server.url());
    profile.network.clientCertificate = write(u"me.p12"_s, makePkcs12(makeSignedBy(m_authority, order), password));
    const auto without = way(profile);
    QVERIFY(!without);
    QCOMPARE(faultIn(without.error().detail), TlsFault::ClientFile);
    QCOMPARE(without.error().subject, u"me.p12"_s);
    NetworkSecrets typed;
    typed.certificatePassword = std::make_shared<const Secret>(Secret::take(QByteArray(password)));
    const auto opened = way(profile, typed);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QVERIFY(opened->identity);
}

void TestServerWay::noPasswordIsInTheFileOfServers()
{
    auto profile = profileAt(m_server.url());
    profile.network.authorities = m_authority.certificate;
    profile.network.clientCertificate = m_folder.filePath(u"me.p12"_s);
    profile.network.proxy = {
        ProxyOptions::Mode::Manual, ProxyOptions::Kind::Socks5, u"proxy.example"_s, 1080, u"anna"_s, {}};
    const auto path = m_folder.filePath(u"servers.json"_s);
    ServerProfiles first(path);
    QVERIFY(first.save(profile));
    ServerProfiles second(path);
    QVERIFY(second.load());
    QCOMPARE(second.all(), QList{profile});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    QVERIFY(!text.contains("assword") && !text.contains("PRIVATE"));
    // One that says something else than it can is refused whole.
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(text).replace("\"manual\"", "\"sometimes\""));
    file.close();
    QVERIFY(!ServerProfiles(path).load());
}

QTEST_GUILESS_MAIN(TestServerWay)
#include "tst_server_way.moc"
