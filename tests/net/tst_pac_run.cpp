// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/net/pac_run.h"
#include "model/net/proxy_script.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace provost;

/// What proxy scripts may say and ask, and what they may not do. That one never ends is in tst_proxy_script.
class TestPacRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void functionsMeanWhatIsWritten_data();
    void functionsMeanWhatIsWritten();
    void aScriptDecidesByAddress();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void answersAreRead_data();
    void answersAreRead();
    void placesOfScripts_data();
    void placesOfScripts();

private:
    [[nodiscard]] static Result<QString> run(const QByteArray& script)
    {
        // A Thursday.
        const QDateTime now(QDate(2026, 11, 26), QTime(9, 30, 15), Qt::UTC);
        const PacLookups lookups{
            [](const QString& host) { return host == "known.example"_L1 ? u"198.51.100.7"_s : QString(); },
            [] { return u"192.0.2.9"_s; }, now};
        return runPac(script, u"https://api.example.com/"_s, u"api.example.com"_s, lookups);
    }
};

void TestPacRun::functionsMeanWhatIsWritten_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* expression, const char* value) {
        QTest::newRow(expression) << QByteArray(expression) << QString::fromLatin1(value);
    };
    row("isPlainHostName('www')", "true");
    row("isPlainHostName('www.example.com')", "false");
    row("dnsDomainIs('www.Example.com', '.example.com')", "true");
    row("dnsDomainIs('example.com', '.example.com')", "false");
    row("localHostOrDomainIs('www', 'www.example.com')", "true");
    row("localHostOrDomainIs('www.example.com', 'www.example.com')", "true");
    row("localHostOrDomainIs('home.example.com', 'www.example.com')", "false");
    row("isResolvable('known.example')", "true");
    row("isResolvable('unknown.example')", "false");
    row("dnsResolve('known.example')", "198.51.100.7");
    row("dnsResolve('unknown.example')", "null");
    row("myIpAddress()", "192.0.2.9");
    row("dnsDomainLevels('www.example.com')", "2");
    row("isInNet('198.51.100.7', '198.51.100.0', '255.255.255.0')", "true");
    row("isInNet('known.example', '198.51.100.0', '255.255.255.0')", "true");
    row("isInNet('203.0.113.1', '198.51.100.0', '255.255.255.0')", "false");
    row("isInNet('unknown.example', '0.0.0.0', '0.0.0.0')", "false");
    row("isInNet('200.0.0.1', '128.0.0.0', '128.0.0.0')", "true");
    row("convert_addr('128.0.0.1')", "2147483649");
    row("shExpMatch('https://www.example.com/a', '*.example.com/*')", "true");
    row("shExpMatch('https://www.example.org/a', '*.example.com/*')", "false");
    row("shExpMatch('ab', 'a?')", "true");
    row("shExpMatch('a', 'a?')", "false");
    row("shExpMatch('a.b', 'a.b')", "true");
    row("shExpMatch('aXb', 'a.b')", "false");
    row("shExpMatch(Array(60).join('a'), '*a*a*a*a*a*a*a*a*a*a*a*a*a*b')", "false");
    row("weekdayRange('MON', 'FRI', 'GMT')", "true");
    row("weekdayRange('SAT', 'SUN', 'GMT')", "false");
    row("weekdayRange('THU')", "true");
    row("weekdayRange('WED', 'MON')", "true");
    row("timeRange(9)", "true");
    row("timeRange(10, 17)", "false");
    row("timeRange(9, 30, 9, 30)", "true");
    row("timeRange(9, 30, 16, 10, 0, 0)", "false");
    row("timeRange(22, 6)", "false");
    row("timeRange(9, 0, 0, 17, 0, 0, 'GMT')", "true");
    row("dateRange(26)", "true");
    row("dateRange('NOV')", "true");
    row("dateRange(2025)", "false");
    row("dateRange(1, 15)", "false");
    row("dateRange('OCT', 'DEC')", "true");
    row("dateRange(1, 'JUN', 15, 'AUG')", "false");
    row("dateRange(20, 'NOV', 10, 'JAN')", "true");
    row("dateRange(1, 'JAN', 2026, 31, 'DEC', 2026)", "true");
    row("alert('x')", "undefined");
    row("typeof require", "undefined");
    row("typeof XMLHttpRequest", "undefined");
}

void TestPacRun::functionsMeanWhatIsWritten()
{
    QFETCH(const QByteArray, expression);
    QFETCH(const QString, value);
    const auto said = run("function FindProxyForURL(url, host) { return String(" + expression + "); }");
    QVERIFY2(said, said ? "" : qPrintable(said.error().detail));
    QCOMPARE(*said, value);
}

void TestPacRun::aScriptDecidesByAddress()
{
    const auto said = run("function FindProxyForURL(url, host) {\n"
                          "  if (shExpMatch(host, '*.example.com') && url.indexOf('https:') === 0)\n"
                          "    return 'PROXY proxy.example:3128; DIRECT';\n"
                          "  return 'DIRECT';\n"
                          "}");
    QVERIFY(said);
    QCOMPARE(*said, u"PROXY proxy.example:3128; DIRECT"_s);
}

void TestPacRun::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const QByteArray& script, const char* word) {
        QTest::newRow(name) << script << QString::fromLatin1(word);
    };
    row("nothing", "", "FindProxyForURL");
    row("a page", "<html>Sign in</html>", "SyntaxError");
    row("cut off", "function FindProxyForURL(url, host) { return 'DI", "SyntaxError");
    row("throws", "function FindProxyForURL() { throw new Error('no idea'); }", "no idea");
    row("no text", "function FindProxyForURL() { return 42; }", "nothing");
    row("null", "function FindProxyForURL() { return null; }", "nothing");
    row("calls itself", "function FindProxyForURL() { return 'x' + FindProxyForURL(); }", "RangeError");
    row("eats memory", "var all = 'x'; for (;;) { all += all; }", "alloc");
    row("eats memory at once", "function FindProxyForURL() { return new ArrayBuffer(1000000000) ? 'DIRECT' : ''; }",
        "");
}

void TestPacRun::whatIsWrongIsSaid()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QString, word);
    const auto said = run(script);
    QVERIFY(!said);
    QCOMPARE(said.error().kind, ErrorKind::Invalid);
    QVERIFY2(said.error().detail.contains(word), qPrintable(said.error().detail));
}

void TestPacRun::answersAreRead_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QStringList>("proxies");
    QTest::newRow("direct") << u"DIRECT"_s << QStringList{u"direct"_s};
    QTest::newRow("several") << u"PROXY a.example:3128; SOCKS5 b.example:1081 ;DIRECT"_s
                             << QStringList{u"http a.example 3128"_s, u"socks b.example 1081"_s, u"direct"_s};
    QTest::newRow("usual ports") << u"proxy a.example;SOCKS b.example"_s
                                 << QStringList{u"http a.example 80"_s, u"socks b.example 1080"_s};
    QTest::newRow("what cannot be used") << u"HTTPS s.example:443; SOCKS4 f.example:1080; HTTP a.example:8080"_s
                                         << QStringList{u"http a.example 8080"_s};
    QTest::newRow("none") << u"HTTPS s.example:443"_s << QStringList();
    QTest::newRow("nonsense") << u"PROXY a b c; PROXY :80; PROXY a:0; PROXY a:99999; ; ;"_s << QStringList();
    QTest::newRow("empty") << QString() << QStringList();
}

void TestPacRun::answersAreRead()
{
    QFETCH(const QString, said);
    QFETCH(const QStringList, proxies);
    const auto found = proxiesIn(said);
    QCOMPARE(found.has_value(), !proxies.isEmpty());
    QStringList words;
    for (const auto& proxy : found.value_or(QList<QNetworkProxy>())) {
        const auto kind = proxy.type() == QNetworkProxy::HttpProxy ? u"http"_s : u"socks"_s;
        words.append(proxy.type() == QNetworkProxy::NoProxy
                         ? u"direct"_s
                         : u"%1 %2 %3"_s.arg(kind, proxy.hostName(), QString::number(proxy.port())));
    }
    QCOMPARE(words, proxies);
}

void TestPacRun::placesOfScripts_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("https") << u"https://config.example.com/proxy.pac"_s << true;
    QTest::newRow("a file") << u"file:///etc/proxy.pac"_s << true;
    QTest::newRow("this computer") << u"http://127.0.0.1:8080/proxy.pac"_s << true;
    QTest::newRow("http") << u"http://config.example.com/proxy.pac"_s << false;
    QTest::newRow("no scheme") << u"config.example.com/proxy.pac"_s << false;
    QTest::newRow("no path") << u"https://config.example.com"_s << false;
    QTest::newRow("with a user") << u"https://me:secret@config.example.com/proxy.pac"_s << false;
    QTest::newRow("a script itself") << u"javascript:FindProxyForURL"_s << false;
    QTest::newRow("data") << u"data:text/plain,x"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestPacRun::placesOfScripts()
{
    QFETCH(const QString, place);
    QFETCH(const bool, isOne);
    QCOMPARE(isScriptPlace(place), isOne);
}

QTEST_MAIN(TestPacRun)
#include "tst_pac_run.moc"
