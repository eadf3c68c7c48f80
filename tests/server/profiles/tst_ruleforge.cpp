// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/profiles/product_test.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

/// The facts about ruleforge: the identity provider is the source of truth, sign-in comes before provisioning, and
/// offboarding cuts access at once.
class TestRuleforge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_product = std::make_unique<ProductTest>(u"ruleforge"_s);
        QVERIFY2(m_product->isReady(), m_product->errors().constData());
    }
    void cleanup() { QCOMPARE(m_product->admin().problems().join(u'\n'), QString()); }

    void signInByOidcIsShownAndConfirmed()
    {
        const auto path = "/connections/" + m_product->connection().id.toLatin1() + "/prerequisites";
        const QJsonValue before = m_product->admin().get(path).json["items"_L1][0];
        QCOMPARE(before["id"_L1].toString(), u"oidcSignIn"_s);
        QVERIFY(before["text"_L1].toString().contains("OIDC"_L1));
        QVERIFY(before["confirmedAt"_L1].isNull());
        const QJsonObject confirm{{u"id"_s, u"oidcSignIn"_s}, {u"confirmed"_s, true}};
        const auto confirmed = m_product->admin().call("PUT", path, confirm);
        QCOMPARE(confirmed.status, 200);
        QCOMPARE(confirmed.json["items"_L1][0]["confirmedBy"_L1].toString(), u"Owner"_s);
        QCOMPARE(m_product->admin().get("/audit").json["items"_L1][0]["action"_L1].toString(),
                 u"prerequisite.confirm"_s);
        const QJsonObject withdraw{{u"id"_s, u"oidcSignIn"_s}, {u"confirmed"_s, false}};
        QVERIFY(m_product->admin().call("PUT", path, withdraw).json["items"_L1][0]["confirmedAt"_L1].isNull());
        const QJsonObject unknown{{u"id"_s, u"saml"_s}, {u"confirmed"_s, true}};
        QCOMPARE(m_product->admin().call("PUT", path, unknown).status, 400);
        QCOMPARE(m_product->admin().get("/profile").json["prerequisites"_L1].toArray().size(), 1);
    }

    void itsIdentityProvidersAreOffered_data()
    {
        QTest::addColumn<QString>("idp");
        for (const auto& idp : {u"okta"_s, u"entra"_s, u"onelogin"_s, u"custom"_s}) // and others
            QTest::newRow(qPrintable(idp)) << idp;
    }
    void itsIdentityProvidersAreOffered()
    {
        QFETCH(const QString, idp);
        const auto made = m_product->admin().makeConnection(m_product->account(), u"Directory"_s, idp);
        QCOMPARE(m_product->admin().get("/connections/" + made.id.toLatin1()).json["idp"_L1].toString(), idp);
        QVERIFY(!m_product->provisionBy(made, "ana@acme.example").isEmpty());
    }

    void createsUpdatesAndDeactivates()
    {
        const auto ana = m_product->provision("ana@acme.example");
        const auto renamed = m_product->scim(
            "PUT", "/Users/" + ana,
            userBody("ana.silva@acme.example", R"(,"name":{"givenName":"Ana","familyName":"Silva"},"active":false)"));
        QCOMPARE(renamed.status, 200);
        const auto shown = m_product->admin().get("/users/" + ana).json.value("user"_L1);
        QCOMPARE(shown["email"_L1].toString(), u"ana.silva@acme.example"_s);
        QCOMPARE(shown["familyName"_L1].toString(), u"Silva"_s);
        QCOMPARE(shown["state"_L1].toString(), u"suspended"_s);
    }

    void groupsDecideRoles()
    {
        const auto ana = m_product->provision("ana@acme.example");
        QCOMPARE(m_product->rolesOf(ana), u"viewer"_s);
        const auto editors = m_product->makeGroup("Editors", {ana});
        const auto admins = m_product->makeGroup("Admins");
        QCOMPARE(m_product->rolesOf(ana), u"viewer"_s);
        QCOMPARE(m_product->applyRules({roleRule(u"admin"_s, admins), roleRule(u"editor"_s, editors)}).status, 200);
        QCOMPARE(m_product->rolesOf(ana), u"editor"_s);
        QCOMPARE(m_product->changeMember("add", admins, ana).status, 204);
        QCOMPARE(m_product->rolesOf(ana), u"admin"_s); // the first rule that matches
        QCOMPARE(m_product->changeMember("remove", admins, ana).status, 204);
        QCOMPARE(m_product->changeMember("remove", editors, ana).status, 204);
        QCOMPARE(m_product->rolesOf(ana), u"viewer"_s);
    }

    /// The group must be exactly the one that is expected. One that is nearly so gives nothing, and is named.
    void aRoleThatDidNotFollowIsDiagnosed()
    {
        const auto ana = m_product->provision("ana@acme.example");
        QCOMPARE(m_product->applyRules({roleRule(u"editor"_s, {}, u"Rule Editors"_s)}).status, 200);
        const auto nearly = m_product->makeGroup("Rule-Editors", {ana});
        QCOMPARE(m_product->rolesOf(ana), u"viewer"_s);
        const auto placed = [this] {
            return m_product->admin()
                .get("/connections/" + m_product->connection().id.toLatin1() + "/role-rules")
                .json["rules"_L1][0];
        };
        QCOMPARE(placed()["state"_L1].toString(), u"pending"_s);
        QCOMPARE(placed()["nearMiss"_L1]["id"_L1].toString().toLatin1(), nearly);
        QCOMPARE(placed()["nearMiss"_L1]["name"_L1].toString(), u"Rule-Editors"_s);
        QCOMPARE(placed()["nearMiss"_L1]["members"_L1].toInt(), 1);
        // The name that was expected is what helps.
        const auto renamed = m_product->scim(
            "PATCH", "/Groups/" + nearly, patchBody(R"({"op":"replace","path":"displayName","value":"Rule Editors"})"));
        QCOMPARE(renamed.status, 204);
        QCOMPARE(placed()["state"_L1].toString(), u"bound"_s);
        QCOMPARE(m_product->rolesOf(ana), u"editor"_s);
    }

    void theIdentityProviderIsTheSourceOfTruth()
    {
        const auto ana = m_product->provision("ana@acme.example");
        const auto manual = m_product->admin().post("/users/" + ana + "/deactivate", {});
        QCOMPARE(manual.json["mayBeOverwritten"_L1], QJsonValue(true));
        QCOMPARE(m_product->signIn(u"ana@acme.example"_s), u"suspended"_s);
        // The next full update says what is so.
        const auto told =
            m_product->scim("PUT", "/Users/" + ana, userBody("ana@acme.example", R"(,"active":true,"title":"Judge")"));
        QCOMPARE(told.status, 200);
        QCOMPARE(m_product->signIn(u"ana@acme.example"_s), u"allowed"_s);
        QCOMPARE(m_product->scim("PUT", "/Users/" + ana, userBody("ana@acme.example")).status, 200);
        QVERIFY(!m_product->scim("GET", "/Users/" + ana).json.contains("title"_L1));
    }

    void deactivatingEndsEverySessionAndBlocksTheSignIn()
    {
        const auto ana = m_product->provision("ana@acme.example");
        const auto first = m_product->beginSession(ana);
        const auto second = m_product->beginSession(ana);
        QCOMPARE(m_product->setActive(ana, false).status, 200);
        QVERIFY(!m_product->isGood(first) && !m_product->isGood(second));
        QCOMPARE(m_product->admin().get("/sessions/" + second).json.value("end"_L1).toString(), u"deactivated"_s);
        QCOMPARE(m_product->signIn(u"ana@acme.example"_s), u"suspended"_s);
        QCOMPARE(m_product->admin().post("/users/" + ana + "/sessions", {}).status, 409);
        QCOMPARE(m_product->seatsUsed(), 0);
        QCOMPARE(m_product->scim("GET", "/Users/" + ana).json.value("active"_L1), QJsonValue(false));
        QCOMPARE(m_product->setActive(ana, true).status, 200);
        QVERIFY(!m_product->isGood(first));
        // Here the one who is only suspended is there already.
        QCOMPARE(m_product->setActive(ana, false).status, 200);
        QCOMPARE(m_product->scim("POST", "/Users", userBody("ana@acme.example")).status, 409);
    }

    void offboardingCutsAccessAtOnceAndTheRecordsStay()
    {
        const auto ana = m_product->provision("ana@acme.example");
        QCOMPARE(m_product->admin().post("/users/" + ana + "/deactivate", {}).status, 200);
        QCOMPARE(m_product->admin().post("/users/" + ana + "/reactivate", {}).status, 200);
        const auto session = m_product->beginSession(ana);
        QCOMPARE(m_product->scim("DELETE", "/Users/" + ana).status, 204);
        QVERIFY(!m_product->isGood(session));
        QCOMPARE(m_product->signIn(u"ana@acme.example"_s), u"deleted"_s);
        m_product->advanceDays(31);
        QCOMPARE(m_product->signIn(u"ana@acme.example"_s), u"unknown"_s);
        const auto trail = m_product->admin().get("/audit").json["items"_L1].toArray();
        QCOMPARE(trail.at(0)["subject"_L1].toString(), u"ana@acme.example"_s);
    }

    void provisioningThatIsOffAndATokenThatIsNotValidAreToldApart()
    {
        const QJsonObject off{{u"createUsers"_s, false},
                              {u"updateAttributes"_s, true},
                              {u"deactivateUsers"_s, true},
                              {u"syncGroups"_s, true}};
        QCOMPARE(m_product->editConnection({{u"operations"_s, off}}).status, 200);
        QCOMPARE(m_product->scim("POST", "/Users", userBody("ana@acme.example")).status, 403);
        QVERIFY(m_product->eventWith(403)["detail"_L1].toString().contains("Creating users is switched off"_L1));
        QCOMPARE(m_product->admin()
                     .call("DELETE", "/tokens/" + m_product->connection().tokenId.toLatin1() + "?force=true")
                     .status,
                 200);
        QCOMPARE(m_product->scim("POST", "/Users", userBody("ana@acme.example")).status, 401);
        QVERIFY(m_product->eventWith(401)["detail"_L1].toString().contains("revoked"_L1));
    }

private:
    std::unique_ptr<ProductTest> m_product;
};

QTEST_GUILESS_MAIN(TestRuleforge)
#include "tst_ruleforge.moc"
