// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/profiles/product_test.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

/// What every profile shares, under the profile that has all of it: the guard against many deactivations.
class TestStandard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_product = std::make_unique<ProductTest>(u"standard"_s);
        QVERIFY2(m_product->isReady(), m_product->errors().constData());
    }
    void cleanup() { QCOMPARE(m_product->admin().problems().join(u'\n'), QString()); }

    void anOperatorIsAskedAboutManyDeactivations()
    {
        QCOMPARE(m_product->editConnection({{u"guard"_s, guard(2, QJsonValue())}}).status, 200);
        const auto people = provisionMany(5);
        QCOMPARE(m_product->setActive(people.at(0), false).status, 200);
        QCOMPARE(m_product->scim("DELETE", "/Users/" + people.at(1)).status, 204);
        const auto held = m_product->setActive(people.at(2), false);
        QCOMPARE(held.status, 429);
        QCOMPARE(held.header("Retry-After"), QByteArray("3600"));
        QVERIFY(held.json.value("detail"_L1).toString().contains("operator"_L1));
        QCOMPARE(m_product->scim("DELETE", "/Users/" + people.at(3)).status, 429);
        QCOMPARE(m_product->setActive(people.at(2), false).status, 429);
        // Nobody lost access, and the event tells why.
        QCOMPARE(m_product->signIn(u"user2@acme.example"_s), u"allowed"_s);
        QVERIFY(m_product->eventWith(429)["detail"_L1].toString().contains("operator"_L1));

        const auto path = "/connections/" + m_product->connection().id.toLatin1();
        QCOMPARE(m_product->admin().get(path).json.value("heldChanges"_L1).toInt(), 2);
        const auto waiting = m_product->admin().get(path + "/held-changes").json;
        QCOMPARE(waiting["total"_L1].toInt(), 2);
        QCOMPARE(waiting["items"_L1][0]["userName"_L1].toString(), u"user2@acme.example"_s);
        QCOMPARE(waiting["items"_L1][0]["requests"_L1].toInt(), 2);
        QCOMPARE(waiting["items"_L1][1]["kind"_L1].toString(), u"delete"_s);

        const auto approved = m_product->admin().post(path + "/held-changes/approve",
                                                      {{u"ids"_s, QJsonArray{waiting["items"_L1][0]["id"_L1]}}});
        QCOMPARE(approved.json["decided"_L1].toInt(), 1);
        QCOMPARE(m_product->signIn(u"user2@acme.example"_s), u"suspended"_s);
        QCOMPARE(m_product->setActive(people.at(2), false).status, 200);
        const auto rejected = m_product->admin().post(path + "/held-changes/reject",
                                                      {{u"ids"_s, QJsonArray{waiting["items"_L1][1]["id"_L1]}}});
        QCOMPARE(rejected.json["decided"_L1].toInt(), 1);
        const auto refused = m_product->scim("DELETE", "/Users/" + people.at(3));
        QCOMPARE(refused.status, 403);
        QVERIFY(refused.json.value("detail"_L1).toString().contains("operator has refused"_L1));
        QCOMPARE(m_product->admin().get("/audit").json["items"_L1][0]["action"_L1].toString(), u"held.reject"_s);
        QCOMPARE(m_product->admin().post(path + "/held-changes/approve", {}).status, 400);
        QCOMPARE(m_product->admin().get(path).json.value("heldChanges"_L1).toInt(-1), 0);
    }

    void whatWaitsIsNotLetThroughByTime()
    {
        QCOMPARE(m_product->editConnection({{u"guard"_s, guard(1, QJsonValue())}}).status, 200);
        const auto people = provisionMany(3);
        QCOMPARE(m_product->setActive(people.at(0), false).status, 200);
        QCOMPARE(m_product->setActive(people.at(1), false).status, 429);
        m_product->advanceDays(1);
        QCOMPARE(m_product->setActive(people.at(1), false).status, 429);
        const auto path = "/connections/" + m_product->connection().id.toLatin1() + "/held-changes";
        const auto id = m_product->admin().get(path).json["items"_L1][0]["id"_L1];
        QCOMPARE(m_product->admin().post(path + "/approve", {{u"ids"_s, QJsonArray{id}}}).status, 200);
        // Once nothing waits, the window counts again.
        QCOMPARE(m_product->setActive(people.at(2), false).status, 200);
    }

    void aPartOfTheUsersIsALimitToo()
    {
        QCOMPARE(m_product->editConnection({{u"guard"_s, guard(QJsonValue(), 10)}}).status, 200);
        const auto people = provisionMany(8);
        // Ten percent of eight are none, but fewer than five are never held.
        for (int i = 0; i < 5; ++i)
            QCOMPARE(m_product->setActive(people.at(i), false).status, 200);
        QCOMPARE(m_product->setActive(people.at(5), false).status, 429);
        QCOMPARE(m_product->editConnection({{u"guard"_s, guard(QJsonValue(), 101)}}).status, 400);
    }

    void seatsOfDeletedUsersAreFreeAtOnce()
    {
        const auto ana = m_product->provision("ana@acme.example");
        QCOMPARE(m_product->seatsUsed(), 1);
        QCOMPARE(m_product->scim("DELETE", "/Users/" + ana).status, 204);
        QCOMPARE(m_product->seatsUsed(), 0);
        QCOMPARE(m_product->admin().get("/users/" + ana).status, 404);
    }

private:
    static QJsonObject guard(const QJsonValue& count, const QJsonValue& percent)
    {
        return {{u"count"_s, count}, {u"percent"_s, percent}, {u"windowMinutes"_s, 60}};
    }
    QByteArrayList provisionMany(int count)
    {
        QByteArrayList ids;
        for (int i = 0; i < count; ++i)
            ids.append(m_product->provision("user" + QByteArray::number(i) + "@acme.example"));
        return ids;
    }

    std::unique_ptr<ProductTest> m_product;
};

QTEST_GUILESS_MAIN(TestStandard)
#include "tst_standard.moc"
