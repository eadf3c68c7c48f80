// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/profiles/product_test.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

/// What each product makes of a user who is suspended, deleted, and hired again. (user-needs, N18)
class TestStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProductHasItsOwnWay_data();
    void everyProductHasItsOwnWay();

private:
    [[nodiscard]] static QString stateOf(ProductTest& product, const QByteArray& user);
};

QString TestStates::stateOf(ProductTest& product, const QByteArray& user)
{
    const auto answer = product.admin().get("/users/" + user);
    return answer.status == 404 ? u"gone"_s : answer.json["user"_L1]["state"_L1].toString();
}

void TestStates::everyProductHasItsOwnWay_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<bool>("createReactivates");
    QTest::addColumn<int>("graceDays");
    QTest::newRow("standard") << QString() << false << 0;
    QTest::newRow("forg") << QString() << true << 30;
    QTest::newRow("ruleforge") << QString() << false << 30;
    QTest::newRow("frontegg") << QString() << false << 0;
    QTest::newRow("formuley") << u"enterprise"_s << false << 0;
    QTest::newRow("guide") << QString() << false << 30;
}

void TestStates::everyProductHasItsOwnWay()
{
    QFETCH(const QString, plan);
    QFETCH(const bool, createReactivates);
    QFETCH(const int, graceDays);
    ProductTest product(QString::fromLatin1(QTest::currentDataTag()), plan);
    QVERIFY2(product.isReady(), product.errors().constData());
    const QJsonObject operations{
        {u"createUsers"_s, true}, {u"updateAttributes"_s, true}, {u"deactivateUsers"_s, true}, {u"syncGroups"_s, true}};
    QCOMPARE(product.editConnection({{u"operations"_s, operations}}).status, 200); // guide begins with none
    const QByteArray address = "ana@acme.example";
    const auto ana = product.provision(address);
    QVERIFY(!ana.isEmpty());
    QCOMPARE(stateOf(product, ana), u"active"_s);
    QCOMPARE(product.signIn(u"ana@acme.example"_s), u"allowed"_s);

    QCOMPARE(product.setActive(ana, false).status, 200);
    QCOMPARE(stateOf(product, ana), u"suspended"_s);
    QVERIFY(product.signIn(u"ana@acme.example"_s) != "allowed"_L1);
    const auto created = product.scim("POST", "/Users", userBody(address));
    QCOMPARE(created.status, createReactivates ? 201 : 409);
    QCOMPARE(stateOf(product, ana), createReactivates ? u"active"_s : u"suspended"_s);
    if (createReactivates)
        QCOMPARE(created.json["id"_L1].toString().toLatin1(), ana);

    QCOMPARE(product.scim("DELETE", "/Users/" + ana).status, 204);
    QVERIFY(product.signIn(u"ana@acme.example"_s) != "allowed"_L1);
    QCOMPARE(stateOf(product, ana), graceDays > 0 ? u"deleted"_s : u"gone"_s);
    if (graceDays > 0) {
        const auto user = product.admin().get("/users/" + ana).json["user"_L1].toObject();
        const auto at = [&user](QLatin1StringView name) {
            return QDateTime::fromString(user.value(name).toString(), Qt::ISODate);
        };
        QCOMPARE(at("deletedAt"_L1).daysTo(at("purgeAt"_L1)), graceDays);
    }
    const auto again = product.provision(address);
    QCOMPARE(again == ana, graceDays > 0); // who is hired again is the same person, or a new one
    QCOMPARE(stateOf(product, again), u"active"_s);

    QCOMPARE(product.scim("DELETE", "/Users/" + again).status, 204);
    product.advanceDays(31);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(product, again), u"gone"_s, 20'000);
    const auto late = product.provision(address);
    QVERIFY(!late.isEmpty() && late != ana && late != again);
    QCOMPARE(product.admin().problems().join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(TestStates)
#include "tst_states.moc"
