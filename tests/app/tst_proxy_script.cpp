// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/network_json.h"
#include "app/server_way.h"
#include "model/net/proxy_fault.h"
#include "model/secrets/memory_store.h"
#include "tests/support/outcome.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_authority.h"
#include "tests/support/test_proxy.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace provost;
using namespace provost::test;

/// A profile that names a proxy script: from its address to a real TLS server behind a real proxy, and scripts that
/// nobody wants. The program that runs them is the real one.
class TestProxyScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aScriptLeadsThroughAProxy();
    void aScriptInAFile();
    void directMeansDirectly();
    void onlyHostAndPortAreTold();
    void whatDoesNotComeIsSaid_data();
    void whatDoesNotComeIsSaid();
    void whatIsNoUseIsSaid_data();
    void whatIsNoUseIsSaid();
    void aScriptWithoutEndIsEnded();
    void aCallThatIsOverEndsIt();
    void aProfileKeepsIt();

private:
    [[nodiscard]] static QByteArray leadingTo(quint16 port)
    {
        return "function FindProxyForURL(url, host) { return host === 'provost.test' ? 'PROXY 127.0.0.1:" +
               QByteArray::number(port) + "' : 'DIRECT'; }";
    }
    [[nodiscard]] DoorSettings wayBy(const QString& script)
    {
        auto profile = *ServerProfile::remote(u"scim"_s, u"Acme"_s, *ServerUrl::parse(u"https://provost.test"_s));
        profile.network.authorities = m_authority.certificate;
        profile.network.proxy.mode = ProxyOptions::Mode::Script;
        profile.network.proxy.script = script;
        auto way = outcome(wayTo(&m_secrets, profile, {}));
        if (!way || !way->proxyScript)
            qFatal("no way by a script");
        way->proxyScript->program = qEnvironmentVariable("PROVOST_APP"); // this one is the test
        return *way;
    }
    [[nodiscard]] static Result<HttpAnswer> answerBy(const DoorSettings& way, std::chrono::milliseconds deadline = 15s)
    {
        NetworkDoor door(way);
        HttpRequest request{
            *ServerUrl::parse(u"https://provost.test"_s), HttpMethod::Get, u"/thing"_s, {}, {}, {}, {}, {}};
        return outcome(door.send(std::move(request), Call{deadline, {}}));
    }
    [[nodiscard]] static std::optional<ProxyFault> faultOf(const Result<HttpAnswer>& answer)
    {
        const auto trouble = answer ? std::nullopt : proxyTroubleIn(answer.error().detail);
        return trouble ? std::optional(trouble->fault) : std::nullopt;
    }

    QTemporaryDir m_folder;
    MemoryStore m_secrets;
    TestCertificate m_authority;
    std::unique_ptr<ScriptedServer> m_origin;
    std::unique_ptr<TestProxy> m_proxy;
};

void TestProxyScript::init()
{
    m_authority = makeSelfSigned({"Test authority", {}, {}, {}, -3600, 24 * 3600, true});
    CertificateOrder order;
    order.hosts = "DNS:provost.test";
    m_origin = std::make_unique<ScriptedServer>(always(httpAnswer(200, "{}")),
                                                makeSignedBy(m_authority, order).configuration());
    m_proxy = std::make_unique<TestProxy>(static_cast<quint16>(QUrl(m_origin->url()).port()));
}

void TestProxyScript::aScriptLeadsThroughAProxy()
{
    const ScriptedServer place(
        always(httpAnswer(200, leadingTo(m_proxy->port()), "application/x-ns-proxy-autoconfig")));
    const auto way = wayBy(place.url() + u"/proxy.pac"_s);
    NetworkDoor door(way);
    const auto ask = [&door] {
        HttpRequest request{
            *ServerUrl::parse(u"https://provost.test"_s), HttpMethod::Get, u"/thing"_s, {}, {}, {}, {}, {}};
        return outcome(door.send(std::move(request), Call{15s, {}}));
    };
    const auto first = ask();
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QCOMPARE(m_proxy->through(), QByteArrayList{"provost.test:443"});
    QVERIFY(ask());
    QCOMPARE(place.requests().size(), 1); // not again within a minute
    QCOMPARE(place.requests().first().target, QByteArray("/proxy.pac"));
    QVERIFY(!place.requests().first().headers.contains("authorization"));
}

void TestProxyScript::aScriptInAFile()
{
    QFile file(m_folder.filePath(u"proxy.pac"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(leadingTo(m_proxy->port())) > 0);
    file.close();
    const auto answer = answerBy(wayBy(QUrl::fromLocalFile(file.fileName()).toString()));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(m_proxy->through().size(), 1);
}

void TestProxyScript::directMeansDirectly()
{
    const ScriptedServer place(always(httpAnswer(200, "function FindProxyForURL() { return 'DIRECT'; }")));
    const auto answer = answerBy(wayBy(place.url() + u"/proxy.pac"_s));
    QVERIFY(!answer); // nobody knows that name
    QVERIFY(!faultOf(answer));
    QCOMPARE(m_proxy->through().size(), 0);
}

void TestProxyScript::onlyHostAndPortAreTold()
{
    const auto script = "function FindProxyForURL(url, host) { if (url !== 'https://provost.test/' || host !== "
                        "'provost.test') throw url; return 'PROXY 127.0.0.1:" +
                        QByteArray::number(m_proxy->port()) + "'; }";
    const ScriptedServer place(always(httpAnswer(200, script)));
    const auto answer = answerBy(wayBy(place.url() + u"/proxy.pac"_s));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
}

void TestProxyScript::whatDoesNotComeIsSaid_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("not found") << httpAnswer(404, "{}");
    QTest::newRow("huge") << httpAnswer(200, QByteArray(2 * 1024 * 1024, ' '));
    QTest::newRow("elsewhere") << httpAnswer(302, "", "text/plain", "Location: https://elsewhere.example/\r\n");
}

void TestProxyScript::whatDoesNotComeIsSaid()
{
    QFETCH(const QByteArray, answer);
    const ScriptedServer place(always(answer));
    const auto url = place.url() + u"/proxy.pac"_s;
    const auto refused = answerBy(wayBy(url));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unreachable);
    QCOMPARE(faultOf(refused), ProxyFault::ScriptNotLoaded);
    QVERIFY2(refused.error().detail.contains(url), qPrintable(refused.error().detail));
    QCOMPARE(m_origin->requests().size(), 0);
}

void TestProxyScript::whatIsNoUseIsSaid_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("a page") << QByteArray("<html>Sign in</html>");
    QTest::newRow("an error") << QByteArray("function FindProxyForURL() { return nobody.knows; }");
    QTest::newRow("a proxy by TLS") << QByteArray("function FindProxyForURL() { return 'HTTPS a.example:443'; }");
    QTest::newRow("much memory") << QByteArray("var all = 'x'; for (;;) { all += all; }");
    QTest::newRow("a long answer") << QByteArray(
        "function FindProxyForURL() { var all = 'x'; while (all.length < 3000000) all += all; return all; }");
}

void TestProxyScript::whatIsNoUseIsSaid()
{
    QFETCH(const QByteArray, script);
    const ScriptedServer place(always(httpAnswer(200, script)));
    const auto refused = answerBy(wayBy(place.url() + u"/proxy.pac"_s));
    QVERIFY(!refused);
    QCOMPARE(faultOf(refused), ProxyFault::ScriptFailed);
    QVERIFY(refused.error().detail.size() < 5000);
}

void TestProxyScript::aScriptWithoutEndIsEnded()
{
    const ScriptedServer place(always(httpAnswer(200, "for (;;) {}")));
    QElapsedTimer clock;
    clock.start();
    const auto refused = answerBy(wayBy(place.url() + u"/proxy.pac"_s));
    QVERIFY(!refused);
    QCOMPARE(faultOf(refused), ProxyFault::ScriptFailed);
    QVERIFY(clock.elapsed() < 20'000);
}

void TestProxyScript::aCallThatIsOverEndsIt()
{
    const ScriptedServer place(hang());
    const auto over = answerBy(wayBy(place.url() + u"/proxy.pac"_s), 500ms);
    QVERIFY(!over);
    QCOMPARE(over.error().kind, ErrorKind::TimedOut);
}

void TestProxyScript::aProfileKeepsIt()
{
    NetworkOptions options;
    options.proxy.mode = ProxyOptions::Mode::Script;
    options.proxy.script = u"https://config.example.com/proxy.pac"_s;
    const auto again = networkFromJson(toJson(options));
    QVERIFY(again);
    QCOMPARE(*again, options);
    auto wrong = toJson(options);
    wrong.insert(u"proxy"_s, QJsonObject{{u"mode"_s, u"script"_s}, {u"script"_s, u"http://config.example.com/x"_s}});
    QVERIFY(!networkFromJson(wrong)); // it could be changed on its way
}

QTEST_MAIN(TestProxyScript)
#include "tst_proxy_script.moc"
