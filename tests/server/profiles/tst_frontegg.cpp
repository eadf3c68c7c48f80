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

    /// The vendor's, or one of the customer's own that leads to the same server.
    void theProvisioningUrlIsOfTheDomainThatWasAskedFor()
    {
        const auto urlOf = [](const QStringList& options, const HttpHeaders& headers) {
            ProvostdProcess server;
            if (!server.start(QStringList{u"--profile"_s, u"frontegg"_s} + options))
                return QString::fromUtf8(server.errors());
            AdminClient admin(server);
            const auto made = admin.makeConnection(admin.makeAccount(u"Acme"_s), u"Workforce"_s);
            const auto shown = admin.call("GET", "/connections/" + made.id.toLatin1(), {}, headers).json;
            return shown["scimBaseUrl"_L1].toString().replace(made.id, u"ID"_s);
        };
        QCOMPARE(urlOf({u"--public-url"_s, u"https://directory.vendor.example"_s}, {}),
                 u"https://directory.vendor.example/directory/resources/scim/v2.0/ID"_s);
        QCOMPARE(urlOf({u"--trusted-proxy"_s, u"127.0.0.1"_s},
                       {{"X-Forwarded-Proto", "https"}, {"X-Forwarded-Host", "scim.customer.example"}}),
                 u"https://scim.customer.example/directory/resources/scim/v2.0/ID"_s);
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
        QVERIFY(!m_product->makeGroup("Sales").isEmpty());
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
        QCOMPARE(counts, (QJsonObject{{u"users"_s, 2}, {u"groups"_s, 1}, {u"seats"_s, 2}, {u"sessions"_s, 1}}));
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
        const auto preview = m_product->admin().get(path + "/deletion-preview").json;
        QCOMPARE(preview["sharedPeople"_L1].toInt(), 1);
        QCOMPARE(preview["seats"_L1].toInt(), 1); // Ana has hers through the other one
        QCOMPARE(preview["sessions"_L1].toInt(), 1);
        QCOMPARE(m_product->admin().remove(path + "?removeResources=true").json["users"_L1].toInt(), 2);
        QVERIFY(!m_product->isGood(session));
        QCOMPARE(m_product->seatsUsed(), 1);
        QCOMPARE(m_product->signIn(u"ana@acme.example"_s), u"allowed"_s);
        QCOMPARE(m_product->signIn(u"ben@acme.example"_s), u"unknown"_s);
    }

    /// Another token takes the place of the first in the same step, and nobody does that by mistake.
    void aConnectionHasOneTokenAtATime()
    {
        QCOMPARE(m_product->admin().get("/whoami").json["server"_L1]["severalTokens"_L1], QJsonValue(false));
        const auto path = "/connections/" + m_product->connection().id.toLatin1();
        const auto beside = m_product->admin().post(path + "/tokens", {{u"label"_s, u"second"_s}});
        QCOMPARE(beside.status, 409);
        QVERIFY(beside.body.contains("endsOld=true"));
        QCOMPARE(m_product->admin().post(path + "/rotation", {}).status, 409);
        QCOMPARE(m_product->scim("GET", "/Users").status, 200); // nothing has happened
        const auto replaced = m_product->admin().post(path + "/rotation", {{u"endsOld"_s, true}});
        QCOMPARE(replaced.status, 201);
        QVERIFY(replaced.json["connection"_L1]["rotation"_L1].isNull());
        QCOMPARE(replaced.json["connection"_L1]["liveTokens"_L1].toInt(), 1);
        QCOMPARE(m_product->scim("GET", "/Users").status, 401);
        const auto fresh = replaced.json["secret"_L1].toString().toLatin1();
        QCOMPARE(HttpClient(m_product->server().url(), fresh)
                     .get(m_product->mountOf(m_product->connection()) + "/Users")
                     .status,
                 200);
        QCOMPARE(m_product->admin().get("/audit").json["items"_L1][0]["action"_L1].toString(), u"rotation.replace"_s);
        QCOMPARE(m_product->admin().post(path + "/rotation/complete", {}).status, 409);
        // Where none is left another one is made as everywhere.
        const auto id = replaced.json["token"_L1]["id"_L1].toString().toLatin1();
        QCOMPARE(m_product->admin().call("DELETE", "/tokens/" + id + "?force=true").status, 200);
        QCOMPARE(m_product->admin().post(path + "/tokens", {{u"label"_s, u"third"_s}}).status, 201);
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

    /// Three permissions, each given to a role and taken from it. Without the reading one there is nothing to see.
    void threePermissionsDecideAboutProvisioning()
    {
        const auto key = m_product->admin().makeOperator(u"Pia"_s, u"readOnly"_s);
        auto pia = m_product->admin().as(key);
        const auto give = [this](const QJsonArray& permissions) {
            return m_product->admin().patch("/roles/readOnly", "*", {{u"permissions"_s, permissions}}).status;
        };
        const auto place = "/connections/" + m_product->connection().id.toLatin1();
        const auto told = [&pia] { return pia.get("/whoami").json["permissions"_L1].toArray(); };
        const auto reads = [&] { return QList{pia.get("/connections").status, pia.get(place).status}; };
        QCOMPARE(told(), QJsonArray());
        QCOMPARE(reads(), (QList{403, 403}));

        QCOMPARE(give({u"provisioning.create"_s}), 200);
        QCOMPARE(told(), QJsonArray{u"provisioning.create"_s});
        QCOMPARE(reads(), (QList{403, 403})); // not visible without reading, whatever else is permitted
        const auto made = pia.makeConnection(m_product->account(), u"Theirs"_s);
        QVERIFY(!made.id.isEmpty());
        QCOMPARE(pia.remove("/connections/" + made.id.toLatin1()).status, 403);

        QCOMPARE(give({u"provisioning.read"_s}), 200);
        QCOMPARE(reads(), (QList{200, 200}));
        QVERIFY(pia.makeConnection(m_product->account(), u"Another"_s).id.isEmpty());
        QCOMPARE(pia.remove("/connections/" + made.id.toLatin1()).status, 403);

        QCOMPARE(give({u"provisioning.read"_s, u"provisioning.delete"_s}), 200);
        QVERIFY(pia.makeConnection(m_product->account(), u"Another"_s).id.isEmpty());
        QCOMPARE(pia.remove("/connections/" + made.id.toLatin1()).status, 200);
        QCOMPARE(give({}), 200);
        QCOMPARE(reads(), (QList{403, 403}));
    }

    void rolesAreTheDefaultOneAndThoseOfEveryGroup()
    {
        const auto ana = m_product->provision("ana@acme.example");
        QCOMPARE(m_product->rolesOf(ana), u"readOnly"_s);
        const auto people = m_product->makeGroup("People", {ana});
        const auto audits = m_product->makeGroup("Audits", {ana});
        (void)m_product->makeGroup("Others");
        QCOMPARE(m_product->applyRules({roleRule(u"provisioner"_s, people), roleRule(u"auditor"_s, audits)}).status,
                 200);
        QCOMPARE(m_product->rolesOf(ana), u"provisioner+auditor+readOnly"_s);
        QCOMPARE(m_product->changeMember("remove", people, ana).status, 204);
        QCOMPARE(m_product->rolesOf(ana), u"auditor+readOnly"_s);
        QCOMPARE(m_product->changeMember("remove", audits, ana).status, 204);
        QCOMPARE(m_product->rolesOf(ana), u"readOnly"_s);
    }

    void directoryProvidersArePreSet_data()
    {
        QTest::addColumn<QString>("idp");
        for (const auto& idp : {u"okta"_s, u"entra"_s, u"onelogin"_s, u"google"_s, u"jumpcloud"_s, u"pingone"_s,
                                u"custom"_s}) // any that speaks SCIM 2.0
            QTest::newRow(qPrintable(idp)) << idp;
    }
    void directoryProvidersArePreSet()
    {
        QFETCH(const QString, idp);
        const auto made = m_product->admin().makeConnection(m_product->account(), u"Directory"_s, idp);
        QVERIFY(!made.id.isEmpty());
        QCOMPARE(m_product->admin().get("/connections/" + made.id.toLatin1()).json["idp"_L1].toString(), idp);
        QVERIFY(!m_product->provisionBy(made, "ana@acme.example").isEmpty());
        QVERIFY(m_product->admin().makeConnection(m_product->account(), u"None"_s, idp + u"-other"_s).id.isEmpty());
    }

    void logsTellOfUsersAndGroupsAndOfTrouble()
    {
        const auto place = "/events?connection=" + m_product->connection().id.toLatin1();
        const auto ana = m_product->provision("ana@acme.example");
        QVERIFY(!m_product->makeGroup("Sales", {ana}).isEmpty());
        QCOMPARE(m_product->scim("POST", "/Users", userBody("ana@acme.example")).status, 409);
        const auto trouble = m_product->eventWith(409);
        QCOMPARE(trouble["resourceName"_L1].toString(), u"ana@acme.example"_s);
        QVERIFY(trouble["detail"_L1].toString().contains("userName"_L1));
        const auto named = [&](const QByteArray& more) {
            QStringList names;
            const auto items = m_product->admin().get(place + more).json["items"_L1].toArray();
            for (const auto& item : items)
                names.append(item["resourceName"_L1].toString());
            return names;
        };
        QCOMPARE(named("&method=POST"),
                 (QStringList{u"ana@acme.example"_s, u"Sales"_s, u"ana@acme.example"_s})); // newest first
        const auto detail = m_product->admin().get("/events/" + QByteArray::number(trouble["id"_L1].toInteger())).json;
        QVERIFY(detail["requestBody"_L1].toString().contains("ana@acme.example"_L1));
        const auto refusals = m_product->admin().get("/refusals?connection=" + m_product->connection().id.toLatin1());
        QCOMPARE(refusals.json["items"_L1].toArray().size(), 1);
    }

private:
    std::unique_ptr<ProductTest> m_product;
};

QTEST_GUILESS_MAIN(TestFrontegg)
#include "tst_frontegg.moc"
