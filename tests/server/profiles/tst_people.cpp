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

    /// Who did what to somebody, and that it stays with them through the days of grace. (user-needs, N18)
    void whatBecameOfAPersonIsKept()
    {
        auto& admin = m_product->admin();
        const auto ana = m_product->provision("ana@acme.example");
        QCOMPARE(turnsOf(ana), QStringList{u"created identityProvider Workforce"_s});
        QCOMPARE(m_product->setActive(ana, false).status, 200);
        QCOMPARE(m_product->setActive(ana, false).status, 200); // nothing new
        QCOMPARE(admin.post("/users/" + ana + "/reactivate", {}).status, 200);
        QCOMPARE(m_product->scim("DELETE", "/Users/" + ana).status, 204);
        QCOMPARE(admin.post("/users/" + ana + "/restore", {}).status, 200);
        QCOMPARE(m_product->scim("DELETE", "/Users/" + ana).status, 204);
        QCOMPARE(m_product->provision("ana@acme.example"), ana);
        const QStringList whole{u"returned identityProvider Workforce"_s,
                                u"deleted identityProvider Workforce"_s,
                                u"restored operator Owner"_s,
                                u"deleted identityProvider Workforce"_s,
                                u"reactivated operator Owner"_s,
                                u"suspended identityProvider Workforce"_s,
                                u"created identityProvider Workforce"_s};
        QCOMPARE(turnsOf(ana), whole);
        const QJsonObject role{{u"name"_s, u"Reader"_s}, {u"permissions"_s, QJsonArray{u"users.read"_s}}};
        const auto reader = admin.makeOperator(u"Vera"_s, admin.post("/roles", role).json["id"_L1].toString());
        const auto seen = admin.as(reader).get("/users/" + ana).json["history"_L1][2];
        QCOMPARE(seen["actor"_L1].toString(), u"operator"_s);
        QCOMPARE(seen["operatorName"_L1].toString(), QString()); // for who may read the audit trail

        // The same person through another connection, and without one.
        const auto contractors = m_product->connect(u"Contractors"_s);
        const auto other = m_product->provisionBy(contractors, "ana@acme.example");
        QVERIFY(!other.isEmpty() && other != ana);
        QCOMPARE(turnsOf(ana), QStringList(u"created identityProvider Contractors"_s) + whole);
        QCOMPARE(turnsOf(other), turnsOf(ana));
        QCOMPARE(admin.remove("/connections/" + contractors.id.toLatin1()).status, 200);
        QCOMPARE(turnsOf(other).first(), u"kept operator Owner"_s);
        QCOMPARE(turnsOf(other).value(1), u"created identityProvider Contractors"_s);
        QCOMPARE(admin.remove("/connections/" + m_product->connection().id.toLatin1() + "?removeResources=true").status,
                 200);
        QCOMPARE(turnsOf(other).first(), u"deleted operator Owner"_s);
    }

    void theOtherAddressesOfAUserAreTold()
    {
        const auto ana = m_product->provision("ana@acme.example");
        const auto found = [&](const QByteArray& words) {
            return m_product->admin().get("/users?search=" + words).json["items"_L1].toArray();
        };
        const auto told = [&] {
            QStringList addresses;
            for (const auto& address : found("ana%40acme").first()["furtherEmails"_L1].toArray())
                addresses.append(address.toString());
            return addresses;
        };
        const auto address = [](const QString& value, bool primary = false) {
            return QJsonObject{{u"value"_s, value}, {u"primary"_s, primary}};
        };
        const auto main = address(u"ana@acme.example"_s, true);
        QJsonArray emails{address(u"home@ana.example"_s), main, address(u"HOME@ana.example"_s),
                          address(u"old@ana.example"_s)};
        const auto put = [&] {
            const QJsonObject step{{u"op"_s, u"replace"_s}, {u"path"_s, u"emails"_s}, {u"value"_s, emails}};
            const QJsonObject patch{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:PatchOp"_s}},
                                    {u"Operations"_s, QJsonArray{step}}};
            return m_product->scim("PATCH", "/Users/" + ana, QJsonDocument(patch).toJson()).status;
        };
        QCOMPARE(told(), QStringList());
        QCOMPARE(put(), 200);
        QCOMPARE(told(), (QStringList{u"home@ana.example"_s, u"old@ana.example"_s}));
        for (int i = 0; i < 30; ++i)
            emails.append(address(u"number%1@ana.example"_s.arg(i)));
        QCOMPARE(put(), 200);
        QCOMPARE(told().size(), 20);
        QCOMPARE(found("number29").size(), 1); // all the same
        emails = {main};
        QCOMPARE(put(), 200);
        QCOMPARE(told(), QStringList());
    }

    void aHistoryIsBounded()
    {
        const auto ana = m_product->provision("ana@acme.example");
        for (int i = 0; i < 60; ++i)
            QCOMPARE(m_product->setActive(ana, i % 2 == 1).status, 200);
        QCOMPARE(turnsOf(ana).size(), 51); // and that she was created
        QCOMPARE(turnsOf(ana).first(), u"reactivated identityProvider Workforce"_s);
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
    /// What became of a user, newest first: what, who, and of an operator or an identity provider the name.
    QStringList turnsOf(const QByteArray& user)
    {
        QStringList turns;
        const auto history = m_product->admin().get("/users/" + user).json["history"_L1].toArray();
        for (const auto& turn : history) {
            const bool byOperator = turn["actor"_L1].toString() == "operator"_L1;
            turns.append(QStringList{turn["kind"_L1].toString(), turn["actor"_L1].toString(),
                                     turn[byOperator ? "operatorName"_L1 : "connectionName"_L1].toString()}
                             .join(u' '));
        }
        return turns;
    }

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
