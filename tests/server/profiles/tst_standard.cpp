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

    /// Only the group that was seen, with the members that it had; they stay, without what it gave them.
    void anOperatorRemovesAGroup()
    {
        auto& admin = m_product->admin();
        const auto people = provisionMany(2);
        const auto group = m_product->makeGroup("Desk", {people.at(0)});
        const auto path = "/groups/" + group;
        QCOMPARE(m_product->applyRules({roleRule(u"support"_s, group)}).status, 200);
        QCOMPARE(m_product->rolesOf(people.at(0)), u"support"_s);
        const auto seen = admin.get(path).header("etag");
        QVERIFY(!seen.isEmpty());
        QCOMPARE(admin.call("DELETE", path).status, 400); // which one was seen?
        QVERIFY(m_product->changeMember("add", group, people.at(1)).status < 300);
        QCOMPARE(admin.remove(path, seen).status, 412);
        auto support = admin.as(admin.makeOperator(u"Sam"_s, u"support"_s));
        QCOMPARE(support.remove(path).status, 403);
        auto elsewhere = admin.as(admin.makeOperator(u"Eve"_s, u"owner"_s, admin.makeAccount(u"Globex"_s)));
        QCOMPARE(elsewhere.remove(path).status, 404);
        QCOMPARE(m_product->rolesOf(people.at(1)), u"support"_s);
        const auto before = admin.presentPosition();
        QCOMPARE(admin.remove(path, admin.get(path).header("etag")).status, 204);
        QCOMPARE(admin.get(path).status, 404);
        QCOMPARE(m_product->scim("GET", "/Groups/" + group).status, 404);
        for (const auto& person : people)
            QCOMPARE(m_product->rolesOf(person), u"member"_s);
        QCOMPARE(m_product->scim("GET", "/Users").json["totalResults"_L1].toInt(), 2);
        const auto told = admin.changesTelling({QString::fromLatin1(group), QString::fromLatin1(people.at(1))}, before);
        QVERIFY(told["items"_L1].toArray().size() >= 3);
        const QJsonValue last = admin.get("/audit").json["items"_L1].toArray().at(0);
        QCOMPARE(last["action"_L1].toString(), u"group.remove"_s);
        QCOMPARE(last["subject"_L1].toString() + u": "_s + last["detail"_L1].toString(), u"Desk: 2 members"_s);
    }

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

    void whatIsNotWantedAnyMoreIsNotHeld_data()
    {
        QTest::addColumn<bool>("isDeletion");
        QTest::addColumn<QByteArray>("back"); // %: the id
        const QByteArray active = patchBody(R"({"op":"replace","path":"active","value":true})");
        const QByteArray full = userBody("user2@acme.example");
        const QByteArray switchedOff = userBody("user2@acme.example", R"(,"title":"T")");
        for (const bool isDeletion : {false, true}) {
            const char* kind = isDeletion ? "delete" : "deactivate";
            QTest::addRow("%s, PATCH", kind) << isDeletion << "PATCH /Users/% " + active;
            QTest::addRow("%s, PATCH without path", kind)
                << isDeletion << "PATCH /Users/% " + patchBody(R"({"op":"Replace","value":{"active":"True"}})");
            QTest::addRow("%s, PUT", kind)
                << isDeletion << "PUT /Users/% " + userBody("user2@acme.example", R"(,"active":true)");
            QTest::addRow("%s, PUT without active", kind) << isDeletion << "PUT /Users/% " + full;
            QTest::addRow("%s, bulk", kind)
                << isDeletion
                << R"(POST /Bulk {"Operations":[{"method":"PATCH","path":"/Users/%","data":)" + active + "}]}";
            // Refused for the title, and all the same wanted.
            QTest::addRow("%s, what is switched off", kind) << isDeletion << "PUT /Users/% " + switchedOff;
        }
    }

    void whatIsNotWantedAnyMoreIsNotHeld()
    {
        QFETCH(const bool, isDeletion);
        QFETCH(QByteArray, back);
        const bool isRefused = back.contains("title");
        QCOMPARE(m_product
                     ->editConnection({{u"guard"_s, guard(1, QJsonValue())},
                                       {u"operations"_s, QJsonObject{{u"createUsers"_s, true},
                                                                     {u"updateAttributes"_s, !isRefused},
                                                                     {u"deactivateUsers"_s, true},
                                                                     {u"syncGroups"_s, true}}}})
                     .status,
                 200);
        const auto people = provisionMany(4);
        QCOMPARE(m_product->setActive(people.at(0), false).status, 200);
        const auto go = [&](const QByteArray& user) {
            return isDeletion ? m_product->scim("DELETE", "/Users/" + user) : m_product->setActive(user, false);
        };
        QCOMPARE(go(people.at(2)).status, 429);
        QCOMPARE(go(people.at(3)).status, 429);
        const auto held = heldChanges();
        QCOMPARE(held.size(), 2);

        // Another attribute says nothing of it.
        const auto title = patchBody(R"({"op":"add","path":"nickName","value":"N"})");
        m_product->scim("PATCH", "/Users/" + people.at(2), title);
        QCOMPARE(heldChanges().size(), 2);
        back.replace("%", people.at(2));
        const auto parts = back.split(' ');
        const auto answer = m_product->scim(parts[0], parts[1], back.sliced(parts[0].size() + parts[1].size() + 2));
        QCOMPARE(answer.status, isRefused ? 403 : 200);
        const auto left = heldChanges();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left[0]["userName"_L1].toString(), u"user3@acme.example"_s);
        if (parts[0] != "POST" && !isRefused)
            QTRY_COMPARE(m_product->admin().get("/events?search=withdrawn").json["items"_L1].toArray().size(), 1);
        // Who approves what they saw before carries out what is left of it.
        QCOMPARE(decide("approve", {held[0]["id"_L1], held[1]["id"_L1]}), 1);
        QCOMPARE(m_product->signIn(u"user2@acme.example"_s), u"allowed"_s);
        QVERIFY(m_product->signIn(u"user3@acme.example"_s) != "allowed"_L1);
    }

    void theGuardSeesEveryWayToLeave()
    {
        QCOMPARE(m_product->editConnection({{u"guard"_s, guard(1, QJsonValue())}}).status, 200);
        const auto people = provisionMany(4);
        QCOMPARE(m_product->setActive(people.at(0), false).status, 200);
        const auto inactive = [](int number) {
            return userBody("user" + QByteArray::number(number) + "@acme.example", R"(,"active":false)");
        };
        QCOMPARE(m_product->scim("PUT", "/Users/" + people.at(1), inactive(1)).status, 429);
        m_product->scim("POST", "/Bulk",
                        R"({"Operations":[{"method":"PUT","path":"/Users/)" + people.at(2) + R"(","data":)" +
                            inactive(2) + R"(},{"method":"DELETE","path":"/Users/)" + people.at(3) + R"("}]})");
        for (int i = 1; i < 4; ++i)
            QCOMPARE(m_product->signIn(u"user%1@acme.example"_s.arg(i)), u"allowed"_s);
        const auto held = heldChanges();
        QCOMPARE(held.size(), 3);
        QVERIFY(!idOf(held, u"delete"_s).isUndefined());
        // Who is back needs nobody's approval to be so, and leaves nothing that waits.
        for (int i = 0; i < 4; ++i)
            QCOMPARE(m_product->setActive(people.at(i), true).status, 200);
        QVERIFY(heldChanges().isEmpty());
        QCOMPARE(m_product->setActive(people.at(1), false).status, 429); // the window still counts
    }

    void whatAnOperatorHasRefusedStaysRefused()
    {
        QCOMPARE(m_product->editConnection({{u"guard"_s, guard(1, QJsonValue())}}).status, 200);
        const auto people = provisionMany(2);
        QCOMPARE(m_product->setActive(people.at(0), false).status, 200);
        QCOMPARE(m_product->setActive(people.at(1), false).status, 429);
        QCOMPARE(decide("reject", {heldChanges()[0]["id"_L1]}), 1);
        QCOMPARE(m_product->setActive(people.at(1), true).status, 200);
        QCOMPARE(m_product->setActive(people.at(1), false).status, 403);
    }

    void aRefusalHoldsForAWeek()
    {
        QCOMPARE(m_product->editConnection({{u"guard"_s, guard(1, QJsonValue())}}).status, 200);
        const auto people = provisionMany(2);
        QCOMPARE(m_product->setActive(people.at(0), false).status, 200);
        QCOMPARE(m_product->setActive(people.at(1), false).status, 429);
        QCOMPARE(decide("reject", {heldChanges()[0]["id"_L1]}), 1);
        m_product->advanceDays(6);
        QCOMPARE(m_product->setActive(people.at(1), false).status, 403);
        m_product->advanceDays(2);
        QCOMPARE(m_product->setActive(people.at(1), false).status, 200);
    }

    void nothingWaitsAboutWhoIsGone()
    {
        QCOMPARE(m_product->editConnection({{u"guard"_s, guard(1, QJsonValue())}}).status, 200);
        const auto people = provisionMany(2);
        QCOMPARE(m_product->setActive(people.at(0), false).status, 200);
        QCOMPARE(m_product->setActive(people.at(1), false).status, 429);
        QCOMPARE(m_product->scim("DELETE", "/Users/" + people.at(1)).status, 429);
        const auto held = heldChanges();
        QCOMPARE(held.size(), 2);
        QCOMPARE(decide("approve", {idOf(held, u"delete"_s)}), 1);
        QVERIFY(heldChanges().isEmpty());
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
    QJsonArray heldChanges()
    {
        const auto path = "/connections/" + m_product->connection().id.toLatin1();
        const auto held = m_product->admin().get(path + "/held-changes").json.value("items"_L1).toArray();
        const auto counted = m_product->admin().get(path).json.value("heldChanges"_L1).toInt(-1);
        return counted == held.size() ? held : QJsonArray{u"counted otherwise"_s};
    }
    /// The first held change of that kind.
    static QJsonValue idOf(const QJsonArray& held, const QString& kind)
    {
        for (const auto& change : held) {
            if (change["kind"_L1].toString() == kind)
                return change["id"_L1];
        }
        return QJsonValue::Undefined;
    }
    int decide(const QByteArray& how, const QJsonArray& ids)
    {
        const auto path = "/connections/" + m_product->connection().id.toLatin1() + "/held-changes/" + how;
        return m_product->admin().post(path, {{u"ids"_s, ids}}).json.value("decided"_L1).toInt(-1);
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
