// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/profiles/product_test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

/// What an operator needs to be sure of a person: sessions that end, a leaver who stays visible, members and roles of
/// groups.
class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(u"forg"_s); }
    void cleanup() { QCOMPARE(m_product->admin().problems().join(u'\n'), QString()); }

    void everySessionOfAPersonEndsAtOnce()
    {
        const auto ana = m_product->provision("ana@acme.example");
        const auto first = m_product->beginSession(ana);
        const auto second = m_product->beginSession(ana);
        const auto bruno = m_product->provision("bruno@acme.example");
        const auto other = m_product->beginSession(bruno);
        QCOMPARE(sessionsOf(ana).value("live"_L1).toInt(), 2);
        QCOMPARE(sessionsOf(ana).value("kept"_L1), QJsonValue(true));
        const auto ended = m_product->admin().call("DELETE", "/users/" + ana + "/sessions");
        QCOMPARE(ended.status, 200);
        QCOMPARE(ended.json.value("ended"_L1).toInt(), 2);
        QVERIFY(!m_product->isGood(first) && !m_product->isGood(second) && m_product->isGood(other));
        QCOMPARE(m_product->admin().call("DELETE", "/users/" + ana + "/sessions").json.value("ended"_L1).toInt(), 0);
        const auto trail = m_product->admin().get("/audit").json;
        QCOMPARE(trail["items"_L1][0]["action"_L1].toString(), u"user.end-sessions"_s);
        QCOMPARE(m_product->admin().call("DELETE", "/users/nobody/sessions").status, 404);
    }

    void whoMayOnlyLookEndsNoSession()
    {
        const auto ana = m_product->provision("ana@acme.example");
        const auto session = m_product->beginSession(ana);
        const auto viewer = m_product->admin().makeOperator(u"Vera"_s, u"viewer"_s);
        QVERIFY(!viewer.isEmpty());
        QCOMPARE(m_product->admin().as(viewer).call("DELETE", "/users/" + ana + "/sessions").status, 403);
        QVERIFY(m_product->isGood(session));
    }

    void aDeletedPersonsSessionsAreStillTold()
    {
        const auto ana = m_product->provision("ana@acme.example");
        const auto session = m_product->beginSession(ana);
        QCOMPARE(m_product->scim("DELETE", "/Users/" + ana).status, 204);
        const auto told = sessionsOf(ana);
        QCOMPARE(told["items"_L1][0]["id"_L1].toString().toLatin1(), session);
        QCOMPARE(told["items"_L1][0]["end"_L1].toString(), u"deleted"_s);
        QCOMPARE(told.value("live"_L1).toInt(-1), 0);
        QCOMPARE(told.value("hasSeat"_L1), QJsonValue(false));
    }

    void whoIsPurgedIsAnnounced()
    {
        const auto ana = m_product->provision("ana@acme.example");
        QCOMPARE(m_product->scim("DELETE", "/Users/" + ana).status, 204);
        const auto before = m_product->admin().presentPosition();
        m_product->advanceDays(31);
        const auto announced = [&] {
            const auto feed = m_product->admin().get("/changes?wait=0&since=" + QByteArray::number(before)).json;
            const auto items = feed.value("items"_L1).toArray();
            for (const auto& item : items) {
                if (item["id"_L1].toString().toLatin1() == ana && item["kind"_L1].toString() == "deleted"_L1)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(announced(), 20'000);
    }

    void aFormerAddressLivesAndGoesWithItsUser()
    {
        const auto ana = m_product->provision("ana@old.example");
        const auto renamed =
            m_product->scim("PATCH", "/Users/" + ana,
                            R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[
                                {"op":"replace","value":{"userName":"ana@new.example",
                                 "emails":[{"value":"ana@new.example","primary":true}]}}]})");
        QVERIFY2(renamed.status == 200 || renamed.status == 204, renamed.body.constData());
        const auto total = [this](const QByteArray& state) {
            return m_product->admin().get("/users?search=ana@old.example" + state).json.value("total"_L1).toInt();
        };
        QCOMPARE(total({}), 1);
        QCOMPARE(m_product->scim("DELETE", "/Users/" + ana).status, 204);
        QCOMPARE(total({}), 0);
        QCOMPARE(total("&state=deleted"), 1);
        QCOMPARE(m_product->provision("ana@new.example"), ana); // hired again: the same person
        QCOMPARE(total({}), 1);
        QCOMPARE(m_product->scim("DELETE", "/Users/" + ana).status, 204);
        QCOMPARE(m_product->admin().post("/users/" + ana + "/restore", {}).status, 200);
        QCOMPARE(total({}), 1);
        QCOMPARE(m_product->scim("DELETE", "/Users/" + ana).status, 204);
        m_product->advanceDays(31);
        QCOMPARE(total("&state=deleted"), 0);
        QVERIFY(m_product->provision("ana@new.example") != ana);
        QCOMPARE(total({}), 0);
    }

    void membersAreFoundByName()
    {
        const auto ana = m_product->provision("ana@acme.example");
        const auto bruno = m_product->provision("bruno@acme.example");
        const auto group = m_product->makeGroup("Sales", {ana, bruno});
        const auto found = m_product->admin().get("/groups/" + group + "/members?search=BRU").json;
        QCOMPARE(found.value("total"_L1).toInt(), 1);
        QCOMPARE(found["items"_L1][0]["userId"_L1].toString().toLatin1(), bruno);
        QCOMPARE(m_product->admin().get("/groups/" + group + "/members?search=%25").json.value("total"_L1).toInt(), 0);
        QCOMPARE(m_product->admin().get("/groups/" + group + "/members").json.value("total"_L1).toInt(), 2);
    }

    void groupsThatGiveAnotherRoleAreAnnounced()
    {
        const auto sales = m_product->makeGroup("Sales", {});
        const auto other = m_product->makeGroup("Other", {});
        const auto rules = "/connections/" + m_product->connection().id.toLatin1() + "/role-rules";
        const auto before = m_product->admin().presentPosition();
        const QJsonObject rule{{u"id"_s, QString()},
                               {u"groupId"_s, QString::fromLatin1(sales)},
                               {u"groupName"_s, u"Sales"_s},
                               {u"role"_s, u"admin"_s}};
        const auto applied = m_product->admin().call(
            "PUT", rules, QJsonObject{{u"ownDefault"_s, QJsonValue()}, {u"rules"_s, QJsonArray{rule}}},
            {{"If-Match", "*"}});
        QCOMPARE(applied.status, 200);
        QByteArrayList groups;
        const auto told = m_product->admin().changesTelling({QString::fromLatin1(sales)}, before);
        const auto items = told["items"_L1].toArray();
        for (const auto& item : items) {
            if (item["resource"_L1].toString() == "group"_L1)
                groups.append(item["id"_L1].toString().toLatin1());
        }
        QVERIFY2(groups == QByteArrayList{sales}, QJsonDocument(told).toJson().constData());
        QVERIFY(!groups.contains(other));
        QCOMPARE(m_product->admin().get("/groups/" + sales).json["group"_L1]["roles"_L1][0].toString(), u"admin"_s);
    }

private:
    void start(const QString& profile)
    {
        m_product = std::make_unique<ProductTest>(profile);
        QVERIFY2(m_product->isReady(), m_product->errors().constData());
    }
    QJsonObject sessionsOf(const QByteArray& user)
    {
        return m_product->admin().get("/users/" + user + "/sessions").json;
    }
    std::unique_ptr<ProductTest> m_product;
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
