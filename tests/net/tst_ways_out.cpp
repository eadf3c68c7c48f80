// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/net/network_door.h"
#include "model/net/proxy_fault.h"
#include "tests/support/outcome.h"
#include "tests/support/scripted_server.h"
#include "tests/support/secret_trail.h"
#include "tests/support/test_authority.h"
#include "tests/support/test_proxy.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QUrl>
#include <QUuid>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace provost;
using namespace provost::test;

namespace {

HttpRequest requestTo(const QString& url)
{
    const auto base = *ServerUrl::parse(url);
    auto token = std::make_shared<const Secret>(Secret::take(inventToken()));
    return HttpRequest{base, HttpMethod::Get, u"/thing"_s, {}, {}, {}, Credential{base, std::move(token)}, {}};
}

/// Through the real proxy of the test, as the options of a profile say.
ProxyOptions manual(const TestProxy& proxy, const QString& user = {})
{
    return {ProxyOptions::Mode::Manual, ProxyOptions::Kind::Http, u"127.0.0.1"_s, proxy.port(), user, {}};
}

quint16 portOf(const ScriptedServer& server)
{
    return static_cast<quint16>(QUrl(server.url()).port());
}

} // namespace

/// Through proxies, around them, and what is said where one is in the way. (user-needs, N14)
class TestWaysOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_authority = makeSelfSigned({"Test authority", {}, {}, {}, -3600, 24 * 3600, true});
        CertificateOrder order;
        order.hosts = "DNS:provost.test";
        m_tls = makeSignedBy(m_authority, order).configuration();
        m_origin = std::make_unique<ScriptedServer>(always(httpAnswer(200, "{}")), m_tls);
        m_password = QUuid::createUuid().toByteArray(QUuid::Id128);
        rememberToken(m_password);
    }
    void aProxyWithAPasswordIsPassed();
    void aProxyThatRefusesIsNamed_data();
    void aProxyThatRefusesIsNamed();
    void theSystemIsAskedOnceAndElsewhere();
    void aSystemThatDoesNotAnswerHoldsNothingUp();
    void loopbackIsCalledDirectly();
    void noneMeansNone();
    void aPolicyChoosesTheProxyAndTheHosts();
    void aPolicysProxyIsNotForThisComputer();

private:
    [[nodiscard]] DoorSettings trusting() const
    {
        DoorSettings settings;
        settings.authorities = {m_authority.parsed()};
        return settings;
    }
    [[nodiscard]] Result<HttpAnswer> answerOf(const DoorSettings& settings, std::chrono::milliseconds deadline = 10s,
                                              const QString& url = u"https://provost.test"_s) const
    {
        NetworkDoor door(settings);
        return outcome(door.send(requestTo(url), Call{deadline, {}}));
    }

    TestCertificate m_authority;
    QSslConfiguration m_tls;
    std::unique_ptr<ScriptedServer> m_origin;
    QByteArray m_password;
};

void TestWaysOut::aProxyWithAPasswordIsPassed()
{
    const TestProxy proxy(portOf(*m_origin), "anna", m_password);
    auto settings = trusting();
    const auto secret = Secret::take(QByteArray(m_password));
    settings.proxy = proxyOf(manual(proxy, u"anna"_s), &secret);
    const auto answer = answerOf(settings);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(proxy.through(), QByteArrayList{"provost.test:443"});
    QCOMPARE(answer->proxy, u"http://127.0.0.1:%1"_s.arg(proxy.port())); // without the name and the password
    // What was for the proxy stays with the proxy.
    QCOMPARE(m_origin->requests().size(), 1);
    const auto& seen = m_origin->requests().first().headers;
    QVERIFY(!seen.contains("proxy-authorization"));
    QVERIFY(seen.value("authorization").startsWith("Bearer "));
}

void TestWaysOut::aProxyThatRefusesIsNamed_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("nobody's name") << QString() << false;
    QTest::newRow("a wrong password") << u"anna"_s << false;
}

void TestWaysOut::aProxyThatRefusesIsNamed()
{
    QFETCH(const QString, user);
    const TestProxy proxy(portOf(*m_origin), "anna", m_password);
    auto settings = trusting();
    const auto other = QUuid::createUuid().toByteArray(QUuid::Id128);
    const auto secret = Secret::take(QByteArray(other));
    settings.proxy = proxyOf(manual(proxy, user), &secret);
    const auto answer = answerOf(settings);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Unreachable);
    const auto trouble = proxyTroubleIn(answer.error().detail);
    QVERIFY2(trouble && trouble->fault == ProxyFault::WantsPassword, qPrintable(answer.error().detail));
    QCOMPARE(trouble->proxy, u"http://127.0.0.1:%1"_s.arg(proxy.port()));
    QVERIFY(!answer.error().detail.contains(QString::fromLatin1(other)));
    QVERIFY(proxy.refused() > 0);
    QVERIFY(m_origin->requests().isEmpty());

    auto gone = trusting();
    {
        const TestProxy shortLived(portOf(*m_origin));
        gone.proxy = proxyOf(manual(shortLived), nullptr);
    }
    const auto nobody = answerOf(gone);
    QVERIFY(!nobody);
    const auto refused = proxyTroubleIn(nobody.error().detail);
    QVERIFY2(refused && refused->fault == ProxyFault::Refused, qPrintable(nobody.error().detail));
}

void TestWaysOut::theSystemIsAskedOnceAndElsewhere()
{
    const TestProxy proxy(portOf(*m_origin));
    std::atomic<int> asked = 0;
    std::atomic<bool> isElsewhere = false;
    QString told;
    auto settings = trusting();
    settings.systemProxies = [&, here = QThread::currentThread()](const QNetworkProxyQuery& query) {
        ++asked;
        isElsewhere = QThread::currentThread() != here;
        told = query.url().toString();
        return QList{QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port())};
    };
    NetworkDoor door(settings);
    for (int i = 0; i < 2; ++i) {
        const auto answer = outcome(door.send(requestTo(u"https://provost.test"_s), Call{10s, {}}));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    }
    QCOMPARE(asked, 1);
    QVERIFY(isElsewhere);
    QCOMPARE(told, u"https://provost.test"_s); // no path: a script need not know what is asked for
    QVERIFY(!proxy.through().isEmpty());
}

void TestWaysOut::aSystemThatDoesNotAnswerHoldsNothingUp()
{
    QSemaphore held;
    QSemaphore over;
    auto settings = trusting();
    settings.systemProxies = [&held, &over](const QNetworkProxyQuery&) {
        held.acquire();
        over.release();
        return QList<QNetworkProxy>();
    };
    {
        NetworkDoor door(settings);
        const Call call{10s, {}};
        auto waiting = door.send(requestTo(u"https://provost.test"_s), call);
        // In the meantime another server is asked through the same door.
        const ScriptedServer local(always(httpAnswer(200, "{}")));
        const auto answer = outcome(door.send(requestTo(local.url()), Call{10s, {}}));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        call.cancel.cancel();
        const auto cancelled = outcome(std::move(waiting));
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
        const auto late = answerOf(settings, 300ms);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::TimedOut);
    }
    held.release(2);
    QVERIFY(over.tryAcquire(2, 10'000)); // what the functions look at lives until they have ended
}

void TestWaysOut::loopbackIsCalledDirectly()
{
    std::atomic<int> asked = 0;
    DoorSettings settings;
    settings.systemProxies = [&asked](const QNetworkProxyQuery&) {
        ++asked;
        return QList{QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 9)};
    };
    const ScriptedServer local(always(httpAnswer(200, "{}")));
    NetworkDoor door(settings);
    const auto answer = outcome(door.send(requestTo(local.url()), Call{10s, {}}));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(asked, 0);
}

void TestWaysOut::noneMeansNone()
{
    std::atomic<int> asked = 0;
    auto settings = trusting();
    settings.systemProxies = [&asked](const QNetworkProxyQuery&) {
        ++asked;
        return QList{QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 9)};
    };
    settings.proxy = proxyOf({ProxyOptions::Mode::None, {}, {}, 0, {}, {}}, nullptr);
    const auto answer = answerOf(settings, 10s, u"https://provost.invalid"_s);
    QVERIFY(!answer); // nobody knows the name
    QCOMPARE(answer.error().kind, ErrorKind::Unreachable);
    QVERIFY(!proxyTroubleIn(answer.error().detail));
    QCOMPARE(asked, 0);
    QVERIFY(!proxyOf({ProxyOptions::Mode::System, {}, {}, 0, {}, {}}, nullptr));
}

/// It beats what a profile says, and what it does not allow is not even looked up.
void TestWaysOut::aPolicyChoosesTheProxyAndTheHosts()
{
    const TestProxy proxy(portOf(*m_origin));
    std::atomic<int> asked = 0;
    DoorSettings settings;
    settings.systemProxies = [&asked](const QNetworkProxyQuery&) {
        ++asked;
        return QList{QNetworkProxy(QNetworkProxy::NoProxy)};
    };
    settings.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 9); // of the profile; nothing is there
    settings.managed.authorities = {m_authority.parsed()};
    settings.managed.proxy = proxyOf(manual(proxy), nullptr);
    settings.managed.hosts = *HostRules::parse({u"provost.test"_s});
    const auto answer = answerOf(settings);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(proxy.through(), QByteArrayList{"provost.test:443"});
    const auto other = answerOf(settings, 10s, u"https://other.test"_s);
    QVERIFY(!other);
    QCOMPARE(other.error().kind, ErrorKind::HostForbidden);
    QCOMPARE(other.error().subject, u"other.test"_s);
    QCOMPARE(proxy.through().size(), 1);
    settings.managed.proxy.reset();
    settings.proxy.reset(); // as the system says: it is not even asked for a host that is not allowed
    QCOMPARE(answerOf(settings, 10s, u"https://other.test"_s).error().kind, ErrorKind::HostForbidden);
    QCOMPARE(asked, 0);
    QCOMPARE(m_origin->requests().size(), 1);
}

void TestWaysOut::aPolicysProxyIsNotForThisComputer()
{
    const ScriptedServer local(always(httpAnswer(200, "{}")));
    DoorSettings settings;
    settings.managed.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 9); // nothing is there
    settings.managed.hosts = HostRules::nobody();
    const auto answer = answerOf(settings, 10s, local.url());
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(local.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestWaysOut)
#include "tst_ways_out.moc"
