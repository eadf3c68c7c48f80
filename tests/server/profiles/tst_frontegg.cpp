// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/profiles/product_test.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

/// The facts about Frontegg: an address for each connection, and what a deleted connection leaves behind.
class TestFrontegg : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_product = std::make_unique<ProductTest>(u"frontegg"_s);
        QVERIFY2(m_product->isReady(), m_product->errors().constData());
    }
    void cleanup() { QCOMPARE(m_product->admin().problems().join(u'\n'), QString()); }

    void theProvisioningUrlNamesTheConnection()
    {
        QCOMPARE(m_product->mountOf(m_product->connection()),
                 "/directory/resources/scim/v2.0/" + m_product->connection().id.toLatin1());
        QCOMPARE(m_product->scim("GET", "/Users").status, 200);
        // The product has no address without it.
        const auto elsewhere = m_product->admin().scim(m_product->connection())->get("/scim/v2/Users");
        QCOMPARE(elsewhere.status, 404);
    }

    void theConnectionsOfAllAccountsAreListed()
    {
        const auto other = m_product->admin().makeAccount(u"Globex"_s);
        QVERIFY(!m_product->admin().makeConnection(other, u"Okta"_s).id.isEmpty());
        QCOMPARE(m_product->admin().get("/connections").json.value("total"_L1).toInt(), 2);
        const auto ofOne = m_product->admin().makeOperator(u"Ann"_s, u"admin"_s, other);
        QCOMPARE(m_product->admin().as(ofOne).get("/connections").json.value("total"_L1).toInt(), 1);
    }

    void thePlainApiKeepsUsersAndGroupsAndTheyAreRemovedByHand()
    {
        const auto ana = m_product->provision("ana@acme.example");
        const auto ben = m_product->provision("ben@acme.example");
        const auto group = m_product->scim(
            "POST", "/Groups", R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":"Sales"})");
        QCOMPARE(group.status, 201);
        const auto session = m_product->beginSession(ana);
        const auto path = "/connections/" + m_product->connection().id.toLatin1();
        const auto preview = m_product->admin().get(path + "/deletion-preview").json;
        QCOMPARE(preview["users"_L1].toInt(), 2);
        QCOMPARE(preview["groups"_L1].toInt(), 1);
        QCOMPARE(m_product->admin().remove(path).status, 200);

        QCOMPARE(m_product->admin().get("/users?connection=none").json.value("total"_L1).toInt(), 2);
        QCOMPARE(m_product->admin().get("/groups?connection=none").json.value("total"_L1).toInt(), 1);
        QCOMPARE(m_product->signIn(u"ben@acme.example"_s), u"allowed"_s);
        QVERIFY(m_product->isGood(session));
        const auto counts = m_product->admin().get("/without-connection").json;
        QCOMPARE(counts, (QJsonObject{{u"users"_s, 2}, {u"groups"_s, 1}}));
        // One of them can be deactivated by hand, for good: no identity provider speaks for it any more.
        const auto manual = m_product->admin().post("/users/" + ben + "/deactivate", {});
        QCOMPARE(manual.json["mayBeOverwritten"_L1], QJsonValue(false));

        // Only what was seen is removed.
        QCOMPARE(m_product->admin().call("DELETE", "/without-connection?users=1&groups=1").status, 412);
        QCOMPARE(m_product->admin().call("DELETE", "/without-connection").status, 400);
        const auto removed = m_product->admin().call("DELETE", "/without-connection?users=2&groups=1");
        QCOMPARE(removed.json,
                 (QJsonObject{{u"users"_s, 2}, {u"groups"_s, 1}, {u"usersLeft"_s, 0}, {u"groupsLeft"_s, 0}}));
        QVERIFY(!m_product->isGood(session));
        QCOMPARE(m_product->seatsUsed(), 0);
        QCOMPARE(m_product->admin().get("/users").json.value("total"_L1).toInt(-1), 0);
        QCOMPARE(m_product->admin().get("/audit").json["items"_L1][0]["action"_L1].toString(), u"directory.remove"_s);
    }

    void deletingWithUsersTakesTheirSeatsAndSessions()
    {
        const auto other = m_product->connect(u"Contractors"_s);
        const auto ana = m_product->provision("ana@acme.example");
        QVERIFY(!m_product->provisionBy(other, "ana@acme.example").isEmpty());
        QVERIFY(!m_product->provision("ben@acme.example").isEmpty());
        const auto session = m_product->beginSession(ana);
        const auto path = "/connections/" + m_product->connection().id.toLatin1();
        QCOMPARE(m_product->admin().get(path + "/deletion-preview").json["sharedPeople"_L1].toInt(), 1);
        QCOMPARE(m_product->admin().remove(path + "?removeResources=true").json["users"_L1].toInt(), 2);
        QVERIFY(!m_product->isGood(session));
        QCOMPARE(m_product->seatsUsed(), 1);
        QCOMPARE(m_product->signIn(u"ana@acme.example"_s), u"allowed"_s);
        QCOMPARE(m_product->signIn(u"ben@acme.example"_s), u"unknown"_s);
    }

    /// What an account's own administrators set up ends with the toggle, with a sentence and an event.
    void theProvisioningToggleEndsWhatSelfServiceSetUp()
    {
        auto own =
            m_product->admin().as(m_product->admin().makeOperator(u"Customer"_s, u"admin"_s, m_product->account()));
        QVERIFY(own.makeConnection(m_product->account(), u"Ours"_s).id.isEmpty()); // it is off at first
        QCOMPARE(m_product->admin().patch("/access", "*", {{u"selfService"_s, true}}).status, 200);
        const auto ours = own.makeConnection(m_product->account(), u"Ours"_s);
        QVERIFY(!m_product->provisionBy(ours, "ana@acme.example").isEmpty());
        QCOMPARE(m_product->admin().patch("/access", "*", {{u"selfService"_s, false}}).status, 200);
        const auto refused = m_product->scimOf(ours, "POST", "/Users", userBody("ben@acme.example"));
        QCOMPARE(refused.status, 403);
        QVERIFY(refused.json.value("detail"_L1).toString().contains("set up by self-service"_L1));
        QCOMPARE(m_product->scimOf(ours, "GET", "/Users").status, 403);
        QVERIFY(m_product->eventWith(403)["detail"_L1].toString().contains("set up by self-service"_L1));
        // The vendor's own connection goes on.
        QVERIFY(!m_product->provision("eve@acme.example").isEmpty());
    }

    void createAnswersAnIdAndATokenOnce()
    {
        const auto& made = m_product->connection();
        QVERIFY(!made.id.isEmpty() && made.secret.startsWith("pvt_"));
        const auto again = m_product->admin().get("/connections/" + made.id.toLatin1());
        QVERIFY(!again.body.contains(made.secret));
    }

private:
    std::unique_ptr<ProductTest> m_product;
};

QTEST_GUILESS_MAIN(TestFrontegg)
#include "tst_frontegg.moc"
