// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/net/server_url.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

class TestServerUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAndNormalises_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("key");
        QTest::newRow("plain") << u"https://provost.example"_s << u"https://provost.example:443"_s;
        QTest::newRow("no scheme") << u" provost.example/base/ "_s << u"https://provost.example:443/base"_s;
        QTest::newRow("own port") << u"https://provost.example:443"_s << u"https://provost.example:443"_s;
        QTest::newRow("port") << u"https://provost.example:8443//"_s << u"https://provost.example:8443"_s;
        QTest::newRow("case") << u"HTTPS://Provost.EXAMPLE/Base"_s << u"https://provost.example:443/Base"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("loopback 6") << u"http://[::1]:8080"_s << u"http://[::1]:8080"_s;
        QTest::newRow("localhost") << u"http://localhost"_s << u"http://localhost:80"_s;
        QTest::newRow("look-alike letter")
            << u"https://\u0440rovost.example"_s << u"https://xn--rovost-9qf.example:443"_s;
    }
    void acceptsAndNormalises()
    {
        QFETCH(const QString, typed);
        const auto url = ServerUrl::parse(typed);
        QVERIFY2(url, url ? "" : qPrintable(url.error().detail));
        QTEST(url->key(), "key");
        QCOMPARE(ServerUrl::parse(url->key()), url);
        QVERIFY(std::ranges::all_of(url->display(), [](QChar c) { return c.unicode() < 0x80; }));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("spaces") << u"https://a b"_s;
        QTest::newRow("inner newline") << u"https://a\n.example"_s;
        QTest::newRow("backslash") << u"https://a.example\\@b.example"_s;
        QTest::newRow("user") << u"https://admin@a.example"_s;
        QTest::newRow("password") << u"https://admin:x@a.example"_s;
        QTest::newRow("empty user") << u"https://@a.example"_s;
        QTest::newRow("query") << u"https://a.example?x=1"_s;
        QTest::newRow("fragment") << u"https://a.example#x"_s;
        QTest::newRow("http outside") << u"http://a.example"_s;
        QTest::newRow("http that only looks local") << u"http://localhost.a.example"_s;
        QTest::newRow("http private") << u"http://192.168.1.1"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s;
        QTest::newRow("no host") << u"https:///x"_s;
        QTest::newRow("port zero") << u"https://a.example:0"_s;
        QTest::newRow("port too high") << u"https://a.example:70000"_s;
        QTest::newRow("folder above") << u"https://a.example/x/../y"_s;
        QTest::newRow("folder above, encoded") << u"https://a.example/x/%2e%2E/y"_s;
        QTest::newRow("too long") << u"https://a.example/"_s + QString(3000, u'x');
    }
    void refuses()
    {
        QFETCH(const QString, typed);
        const auto url = ServerUrl::parse(typed);
        QVERIFY2(!url, url ? qPrintable(url->key()) : "");
        QCOMPARE(url.error().kind, ErrorKind::Invalid);
        QVERIFY(!url.error().detail.isEmpty());
    }

    void containsOnlyWhatLiesBelow_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("inside");
        QTest::newRow("itself") << u"https://a.example/base"_s << true;
        QTest::newRow("below") << u"https://a.example/base/x?y=1"_s << true;
        QTest::newRow("port written") << u"https://a.example:443/base/x"_s << true;
        QTest::newRow("host in capitals") << u"https://A.example/base/x"_s << true;
        QTest::newRow("sibling that begins alike") << u"https://a.example/baseless"_s << false;
        QTest::newRow("above") << u"https://a.example/"_s << false;
        QTest::newRow("dots") << u"https://a.example/base/../x"_s << false;
        QTest::newRow("encoded dots") << u"https://a.example/base/%2e%2e/x"_s << false;
        QTest::newRow("other host") << u"https://b.example/base/x"_s << false;
        QTest::newRow("other port") << u"https://a.example:8443/base/x"_s << false;
        QTest::newRow("other scheme") << u"http://a.example/base/x"_s << false;
        QTest::newRow("user") << u"https://u@a.example/base/x"_s << false;
    }
    void containsOnlyWhatLiesBelow()
    {
        QFETCH(const QString, url);
        QTEST(ServerUrl::parse(u"https://a.example/base"_s)->contains(QUrl(url)), "inside");
    }

    void buildsUrlsBelow()
    {
        const auto base = *ServerUrl::parse(u"https://a.example/ba%20se"_s);
        QCOMPARE(base.at(u"/users/a%2Fb"_s, {{u"x"_s, u"1"_s}}).toEncoded(),
                 "https://a.example/ba%20se/users/a%2Fb?x=1");
        QVERIFY(base.contains(base.at(u"/users/a%2Fb"_s)));
        QVERIFY(!base.contains(base.at(u"/users/.."_s)));
    }
};

QTEST_GUILESS_MAIN(TestServerUrl)
#include "tst_server_url.moc"
