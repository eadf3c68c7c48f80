// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/profiles/product_test.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

/// The facts about Formuley: few endpoints, an enterprise plan, and a token that is no REST API key.
class TestFormuley : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_product = std::make_unique<ProductTest>(u"formuley"_s, u"Enterprise"_s);
        QVERIFY2(m_product->isReady(), m_product->errors().constData());
    }
    void cleanup() { QCOMPARE(m_product->admin().problems().join(u'\n'), QString()); }

    void itsAddressIsApiScimV2()
    {
        QCOMPARE(m_product->mountOf(m_product->connection()), QByteArray("/api/scim/v2"));
        QCOMPARE(m_product->admin().scim(m_product->connection())->get("/scim/v2/Users").status, 404);
    }

    void theConfigurationSaysWhatItCan()
    {
        const auto config = m_product->scim("GET", "/ServiceProviderConfig").json;
        for (const auto* on : {"patch", "filter"})
            QCOMPARE(config[QLatin1StringView(on)]["supported"_L1], QJsonValue(true));
        for (const auto* off : {"bulk", "sort", "changePassword", "etag"})
            QCOMPARE(config[QLatin1StringView(off)]["supported"_L1], QJsonValue(false));
    }

    void offersWhatItsDocumentsNameAndNothingElse()
    {
        const auto ana = m_product->provision("ana@acme.example");
        QVERIFY(!ana.isEmpty());
        QCOMPARE(m_product->scim("GET", "/Users").status, 200);
        QCOMPARE(m_product->scim("GET", "/Users/" + ana).status, 200);
        QCOMPARE(m_product->scim("PUT", "/Users/" + ana, userBody("ana@acme.example", R"(,"title":"Chef")")).status,
                 200);
        QCOMPARE(m_product->setActive(ana, false).status, 200);
        QCOMPARE(m_product->scim("GET", "/Groups").status, 200);
        const auto created = m_product->scim(
            "POST", "/Groups", R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":"Sales"})");
        QCOMPARE(created.status, 405);
        QCOMPARE(created.header("Allow"), QByteArray("GET"));
        for (const QByteArray path : {"/Schemas", "/ResourceTypes", "/Groups/1"})
            QCOMPARE(m_product->scim("GET", path).status, 404);
        QCOMPARE(m_product->scim("DELETE", "/Users/" + ana).status, 204);
        QCOMPARE(m_product->scim("GET", "/Users/" + ana).status, 404);
    }

    void bulkSaysWhereToSwitchItOff()
    {
        const auto answer = m_product->scim("POST", "/Bulk", R"({"Operations":[]})");
        QCOMPARE(answer.status, 501);
        QVERIFY(m_product->eventWith(501)["detail"_L1].toString().contains("identity provider"_L1));
    }

    void aRestKeyIsNoScimToken()
    {
        HttpClient http(m_product->server().url(), m_product->server().adminKey().toLatin1());
        const auto answer = http.get("/api/scim/v2/Users");
        QCOMPARE(answer.status, 401);
        QVERIFY(answer.json.value("detail"_L1).toString().contains("admin key of the REST API"_L1));
        QVERIFY(m_product->eventWith(401)["detail"_L1].toString().contains("admin key of the REST API"_L1));
    }

    void provisioningNeedsTheEnterprisePlan()
    {
        const auto small = m_product->admin().makeAccount(u"Small"_s);
        const auto refused = m_product->admin().post(
            "/connections",
            {{u"requestKey"_s, u"small"_s}, {u"accountId"_s, small}, {u"name"_s, u"Okta"_s}, {u"idp"_s, u"okta"_s}});
        QCOMPARE(refused.status, 403);
        QVERIFY(refused.json["error"_L1]["detail"_L1].toString().contains("plan enterprise"_L1));
        // Who gives the plan up loses provisioning, with a reason.
        const auto path = "/accounts/" + m_product->account().toLatin1() + "/plan";
        QCOMPARE(m_product->admin().call("PUT", path, QJsonObject{{u"plan"_s, u"team"_s}}).status, 200);
        const auto answer = m_product->scim("GET", "/ServiceProviderConfig");
        QCOMPARE(answer.status, 403);
        QVERIFY(answer.json.value("detail"_L1).toString().contains("plan enterprise"_L1));
    }

private:
    std::unique_ptr<ProductTest> m_product;
};

QTEST_GUILESS_MAIN(TestFormuley)
#include "tst_formuley.moc"
