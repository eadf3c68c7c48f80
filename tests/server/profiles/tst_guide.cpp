// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/profiles/product_test.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

/// The facts about the general platform: switches, the source of truth, and an audit of every SCIM request.
class TestGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_product = std::make_unique<ProductTest>(u"guide"_s);
        QVERIFY2(m_product->isReady(), m_product->errors().constData());
    }
    void cleanup() { QCOMPARE(m_product->admin().problems().join(u'\n'), QString()); }

    void aConnectionIsTestedBeforeAnythingIsSwitchedOn()
    {
        const auto shown = m_product->admin().get("/connections/" + m_product->connection().id.toLatin1()).json;
        for (const auto* name : {"createUsers", "updateAttributes", "deactivateUsers", "syncGroups"})
            QCOMPARE(shown["operations"_L1][QLatin1StringView(name)], QJsonValue(false));
        QCOMPARE(m_product->scim("GET", "/ServiceProviderConfig").status, 200);
        QCOMPARE(m_product->scim("GET", "/Users?count=1").status, 200);
        refused(m_product->scim("POST", "/Users", userBody("ana@acme.example")), u"Creating users"_s);
    }

    void eachSwitchAllowsItsOwnOperations()
    {
        switchOn(true, false, false, false);
        const auto ana = m_product->provision("ana@acme.example");
        QVERIFY(!ana.isEmpty());
        const auto title = patchBody(R"({"op":"replace","path":"title","value":"Director"})");
        const QByteArray team = R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":"Sales"})";
        refused(m_product->scim("PATCH", "/Users/" + ana, title), u"Updating attributes"_s);
        refused(m_product->setActive(ana, false), u"Deactivating"_s);
        refused(m_product->scim("DELETE", "/Users/" + ana), u"Removing users"_s);
        refused(m_product->scim("POST", "/Groups", team), u"Synchronizing groups"_s);
        // A refusal is never a silent success: nothing has changed.
        const auto user = m_product->scim("GET", "/Users/" + ana).json;
        QVERIFY(!user.contains("title"_L1) && user.value("active"_L1).toBool());

        switchOn(false, true, false, false);
        QCOMPARE(m_product->scim("PATCH", "/Users/" + ana, title).status, 200);
        refused(m_product->scim("POST", "/Users", userBody("ben@acme.example")), u"Creating users"_s);
        switchOn(false, false, true, false);
        QCOMPARE(m_product->setActive(ana, false).status, 200);
        switchOn(false, false, false, true);
        QCOMPARE(m_product->scim("POST", "/Groups", team).status, 201);
    }

    void everyRefusalLeavesAnEvent_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, const QByteArray& method, const QByteArray& path, const QByteArray& body,
                            const QString& resource, const QString& detail) {
            QTest::newRow(name) << method << path << body << resource << detail;
        };
        const auto ana = u"ana@acme.example"_s;
        row("create", "POST", "/Users", userBody("ben@acme.example"), u"ben@acme.example"_s, u"Creating users"_s);
        row("update", "PATCH", "/Users/USER", patchBody(R"({"op":"replace","path":"title","value":"Cook"})"), ana,
            u"Updating attributes"_s);
        row("deactivate", "PATCH", "/Users/USER", patchBody(R"({"op":"replace","path":"active","value":false})"), ana,
            u"Deactivating and reactivating users"_s);
        row("delete", "DELETE", "/Users/USER", {}, ana, u"Removing users"_s);
        const QByteArray team = R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":"Sales"})";
        row("create a group", "POST", "/Groups", team, u"Sales"_s, u"Synchronizing groups"_s);
        row("rename a group", "PUT", "/Groups/GROUP", team, u"Staff"_s, u"Synchronizing groups"_s);
        row("change members", "PATCH", "/Groups/GROUP",
            patchBody(R"({"op":"add","path":"members","value":[{"value":"USER"}]})"), u"Staff"_s,
            u"Synchronizing groups"_s);
        row("delete a group", "DELETE", "/Groups/GROUP", {}, u"Staff"_s, u"Synchronizing groups"_s);
    }
    void everyRefusalLeavesAnEvent()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(const QByteArray, method);
        QFETCH(const QString, name);
        QFETCH(const QString, detail);
        switchOn(true, true, true, true);
        const auto ana = m_product->provision("ana@acme.example");
        const auto group = m_product->makeGroup("Staff");
        switchOn(false, false, false, false);
        path.replace("USER", ana).replace("GROUP", group);
        body.replace("USER", ana);
        refused(m_product->scim(method, path, body), detail);
        const auto event = m_product->eventWith(403);
        QCOMPARE(event["resourceName"_L1].toString(), name);
        QVERIFY2(event["detail"_L1].toString().startsWith(detail + u" is switched off"_s),
                 qPrintable(event["detail"_L1].toString()));
        QCOMPARE(event["method"_L1].toString().toLatin1(), method);
        QCOMPARE(m_product->scim("GET", "/Users").status, 200);
        QVERIFY(!m_product->eventWith(200).isEmpty());
    }

    void aPausedConnectionRefuses()
    {
        switchOn(true, true, true, true);
        QCOMPARE(m_product->editConnection({{u"state"_s, u"paused"_s}}).status, 200);
        const auto answer = m_product->scim("GET", "/Users");
        QCOMPARE(answer.status, 403);
        QVERIFY(m_product->eventWith(403)["detail"_L1].toString().contains("paused"_L1));
        QCOMPARE(m_product->editConnection({{u"state"_s, u"active"_s}}).status, 200);
        QCOMPARE(m_product->scim("GET", "/Users").status, 200);
    }

    void theIdentityProviderMayOverwriteAManualChange()
    {
        switchOn(true, true, true, true);
        const auto ana = m_product->provision("ana@acme.example");
        const auto manual = m_product->admin().post("/users/" + ana + "/deactivate", {});
        QCOMPARE(manual.status, 200);
        QCOMPARE(manual.json["mayBeOverwritten"_L1], QJsonValue(true));
        QCOMPARE(m_product->signIn(u"ana@acme.example"_s), u"suspended"_s);
        QCOMPARE(m_product->setActive(ana, true).status, 200);
        QCOMPARE(m_product->signIn(u"ana@acme.example"_s), u"allowed"_s);
        // Where the identity provider may not deactivate, what was done by hand stays.
        switchOn(true, true, false, true);
        const auto stays = m_product->admin().post("/users/" + ana + "/deactivate", {});
        QCOMPARE(stays.json["mayBeOverwritten"_L1], QJsonValue(false));
        refused(m_product->setActive(ana, true), u"Deactivating and reactivating"_s);
        const QJsonValue entry = m_product->admin().get("/audit").json["items"_L1][0];
        QCOMPARE(entry["action"_L1].toString(), u"user.deactivate"_s);
    }

    void deprovisionedUsersCannotSignIn()
    {
        switchOn(true, true, true, true);
        const auto ana = m_product->provision("ana@acme.example");
        const auto session = m_product->beginSession(ana);
        QCOMPARE(m_product->scim("DELETE", "/Users/" + ana).status, 204);
        QCOMPARE(m_product->signIn(u"ana@acme.example"_s), u"deleted"_s);
        QVERIFY(!m_product->isGood(session));
    }

    void aBusinessAccountIsShownAndConfirmed()
    {
        const auto path = "/connections/" + m_product->connection().id.toLatin1() + "/prerequisites";
        const QJsonValue before = m_product->admin().get(path).json["items"_L1][0];
        QVERIFY(before["text"_L1].toString().contains("business or organization account"_L1));
        QVERIFY(before["text"_L1].toString().contains("administrator rights"_L1));
        QVERIFY(before["confirmedAt"_L1].isNull());
        const QJsonObject confirm{{u"id"_s, before["id"_L1]}, {u"confirmed"_s, true}};
        const auto confirmed = m_product->admin().call("PUT", path, confirm);
        QCOMPARE(confirmed.status, 200);
        QCOMPARE(confirmed.json["items"_L1][0]["confirmedBy"_L1].toString(), u"Administrator"_s);
    }

    void administratorRightsAreNeeded()
    {
        const auto connection = m_product->connection().id.toLatin1();
        const QJsonObject token{{u"label"_s, u"Mine"_s}};
        const QJsonObject edit{{u"state"_s, u"paused"_s}};
        for (const auto& role : {u"member"_s, u"guest"_s}) {
            auto other = m_product->admin().as(m_product->admin().makeOperator(role, role));
            QCOMPARE(other.get("/connections").status, 403);
            QCOMPARE(other.post("/connections/" + connection + "/tokens", token).status, 403);
            QCOMPARE(other.patch("/connections/" + connection, "*", edit).status, 403);
            QVERIFY(other.makeConnection(m_product->account(), u"Theirs"_s).id.isEmpty());
        }
        auto admin = m_product->admin().as(
            m_product->admin().makeOperator(u"Administrator"_s, u"admin"_s, m_product->account()));
        QCOMPARE(admin.post("/connections/" + connection + "/tokens", token).status, 201);
        QVERIFY(!admin.makeConnection(m_product->account(), u"Ours"_s).id.isEmpty());
    }

    void theTokenIsGeneratedForTheConnectionAlone()
    {
        const auto place = "/connections/" + m_product->connection().id.toLatin1() + "/tokens";
        const auto made = m_product->admin().post(place, {{u"label"_s, u"Second"_s}});
        QCOMPARE(made.status, 201);
        const auto secret = made.json["secret"_L1].toString().toLatin1();
        QVERIFY(secret.startsWith("pvt_") && secret != m_product->connection().secret);
        auto second = m_product->connection();
        second.secret = secret;
        QCOMPARE(m_product->scimOf(second, "GET", "/Users").status, 200);
        QVERIFY(!m_product->admin().get(place).body.contains(secret));
        // It is no key of an operator's, and an operator's key is no token.
        QCOMPARE(m_product->admin().as(QString::fromLatin1(secret)).get("/connections").status, 401);
        second.secret = m_product->server().adminKey().toLatin1();
        QCOMPARE(m_product->scimOf(second, "GET", "/Users").status, 401);
    }

    void itsIdentityProvidersAreOffered_data()
    {
        QTest::addColumn<QString>("idp");
        for (const auto& idp : {u"entra"_s, u"okta"_s, u"google"_s, u"custom"_s})
            QTest::newRow(qPrintable(idp)) << idp;
    }
    void itsIdentityProvidersAreOffered()
    {
        QFETCH(const QString, idp);
        const auto made = m_product->admin().makeConnection(m_product->account(), u"Directory"_s, idp);
        QCOMPARE(m_product->admin().get("/connections/" + made.id.toLatin1()).json["idp"_L1].toString(), idp);
        QCOMPARE(m_product->scimOf(made, "GET", "/Users?count=1").status, 200);
    }

    /// SCIM is not sign-in, passwords, MFA or token issuance.
    void scimIsNothingButProvisioning()
    {
        switchOn(true, true, true, true);
        const auto config = m_product->scim("GET", "/ServiceProviderConfig").json;
        QCOMPARE(config["changePassword"_L1]["supported"_L1], QJsonValue(false));
        const auto made = m_product->scim(
            "POST", "/Users", userBody("ana@acme.example", R"(,"password":"canary-of-a-password","mfaEnabled":true)"));
        QCOMPARE(made.status, 201);
        const auto ana = made.json["id"_L1].toString().toLatin1();
        const auto changed = m_product->scim("PATCH", "/Users/" + ana,
                                             patchBody(R"({"op":"replace","value":{"password":"canary-of-another"}})"));
        QVERIFY(changed.status < 300);
        for (const auto& answer : {made, changed, m_product->scim("GET", "/Users/" + ana),
                                   m_product->scim("GET", "/Users?attributes=password"),
                                   m_product->admin().get("/users/" + ana), m_product->admin().get("/events")}) {
            QVERIFY2(!answer.body.contains("canary-of"), answer.body.constData());
            QVERIFY2(!answer.body.contains("mfa"), answer.body.constData());
        }
        // Nor can it be asked whether one is right.
        QCOMPARE(m_product->scim("GET", "/Users?filter=password%20eq%20%22canary-of-another%22").status, 400);
        for (const QByteArray path : {"/token", "/Tokens", "/oauth/token", "/login", "/Sessions"}) {
            QCOMPARE(m_product->scim("POST", path, "{}").status, 404);
            QCOMPARE(m_product->scim("GET", path).status, 404);
        }
        QCOMPARE(m_product->scim("GET", "/Me").status, 501);
        QCOMPARE(m_product->scim("POST", "/Users/" + ana + "/sessions", "{}").status, 404);
    }

private:
    void switchOn(bool create, bool update, bool deactivate, bool groups)
    {
        const QJsonObject operations{{u"createUsers"_s, create},
                                     {u"updateAttributes"_s, update},
                                     {u"deactivateUsers"_s, deactivate},
                                     {u"syncGroups"_s, groups}};
        QCOMPARE(m_product->editConnection({{u"operations"_s, operations}}).status, 200);
    }
    static void refused(const HttpAnswer& answer, const QString& what)
    {
        QCOMPARE(answer.status, 403);
        const auto detail = answer.json.value("detail"_L1).toString();
        QVERIFY2(detail.startsWith(what), qPrintable(detail));
    }

    std::unique_ptr<ProductTest> m_product;
};

QTEST_GUILESS_MAIN(TestGuide)
#include "tst_guide.moc"
