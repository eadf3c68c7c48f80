// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/net/host_rules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

/// Which hosts a policy lets Provost talk to.
class TestHostRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHostIsAllowedOrNot_data();
    void aHostIsAllowedOrNot();
    void whatIsNoHostIsRefused_data();
    void whatIsNoHostIsRefused();
    void noRuleIsAnyHost();
};

void TestHostRules::aHostIsAllowedOrNot_data()
{
    QTest::addColumn<QStringList>("patterns");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isAllowed");
    const QStringList one{u"id.example.com"_s};
    const QStringList below{u"*.example.com"_s};
    QTest::newRow("the name itself") << one << u"id.example.com"_s << true;
    QTest::newRow("in capitals") << one << u"ID.Example.COM"_s << true;
    QTest::newRow("with the root's dot") << one << u"id.example.com."_s << true;
    QTest::newRow("a rule with the root's dot") << QStringList{u"id.example.com."_s} << u"id.example.com"_s << true;
    QTest::newRow("another name") << one << u"example.com"_s << false;
    QTest::newRow("a longer name") << one << u"id.example.com.evil.example"_s << false;
    QTest::newRow("a name that ends like it") << one << u"not-id.example.com"_s << false;
    QTest::newRow("below") << below << u"id.example.com"_s << true;
    QTest::newRow("far below") << below << u"eu.id.example.com"_s << true;
    QTest::newRow("not the name above") << below << u"example.com"_s << false;
    QTest::newRow("not what ends like it") << below << u"evilexample.com"_s << false;
    QTest::newRow("an address") << QStringList{u"192.0.2.7"_s} << u"192.0.2.7"_s << true;
    QTest::newRow("another address") << QStringList{u"192.0.2.7"_s} << u"192.0.2.70"_s << false;
    QTest::newRow("a short and a long form") << QStringList{u"2001:db8::1"_s} << u"2001:db8:0:0:0:0:0:1"_s << true;
    QTest::newRow("other letters") << QStringList{u"bücher.example"_s} << u"xn--bcher-kva.example"_s << true;
    QTest::newRow("the second rule") << QStringList{u"a.example"_s, u"*.b.example"_s} << u"x.b.example"_s << true;
    QTest::newRow("no rule at all") << QStringList() << u"id.example.com"_s << false;
    QTest::newRow("this computer") << QStringList() << u"127.0.0.1"_s << true;
    QTest::newRow("this computer by name") << one << u"localhost"_s << true;
    QTest::newRow("a name below this computer's") << one << u"evil.localhost.example"_s << false;
    QTest::newRow("nothing") << below << QString() << false;
}

void TestHostRules::aHostIsAllowedOrNot()
{
    QFETCH(const QStringList, patterns);
    QFETCH(const QString, host);
    const auto rules = HostRules::parse(patterns);
    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().subject));
    QTEST(rules->allows(host), "isAllowed");
}

void TestHostRules::whatIsNoHostIsRefused_data()
{
    QTest::addColumn<QString>("pattern");
    for (const auto* text :
         {"", " ", "*", "*.", "https://id.example.com", "id.example.com:443", "id.example.com/scim", "*.*.example.com",
          "id.*.example.com", "*.192.0.2.7", "a@id.example.com", "id example.com"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestHostRules::whatIsNoHostIsRefused()
{
    QFETCH(const QString, pattern);
    const auto rules = HostRules::parse({u"id.example.com"_s, pattern});
    QVERIFY(!rules);
    QCOMPARE(rules.error().kind, ErrorKind::Invalid);
    QCOMPARE(rules.error().subject, pattern);
}

void TestHostRules::noRuleIsAnyHost()
{
    QVERIFY(HostRules().allowsAll() && HostRules().allows(u"id.example.com"_s));
    QVERIFY(!HostRules::nobody().allowsAll() && !HostRules::nobody().allows(u"id.example.com"_s));
}

QTEST_GUILESS_MAIN(TestHostRules)
#include "tst_host_rules.moc"
