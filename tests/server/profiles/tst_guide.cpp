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
        refused(m_product->scim("POST", "/Users", userBody("ana@acme.example")), "Creating users");
    }

    void eachSwitchAllowsItsOwnOperations()
    {
        switchOn(true, false, false, false);
        const auto ana = m_product->provision("ana@acme.example");
        QVERIFY(!ana.isEmpty());
        const auto title = patchBody(R"({"op":"replace","path":"title","value":"Director"})");
        const QByteArray team = R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":"Sales"})";
        refused(m_product->scim("PATCH", "/Users/" + ana, title), "Updating attributes");
        refused(m_product->setActive(ana, false), "Deactivating");
        refused(m_product->scim("DELETE", "/Users/" + ana), "Removing users");
        refused(m_product->scim("POST", "/Groups", team), "Synchronizing groups");
        // A refusal is never a silent success: nothing has changed.
        const auto user = m_product->scim("GET", "/Users/" + ana).json;
        QVERIFY(!user.contains("title"_L1) && user.value("active"_L1).toBool());

        switchOn(false, true, false, false);
        QCOMPARE(m_product->scim("PATCH", "/Users/" + ana, title).status, 200);
        refused(m_product->scim("POST", "/Users", userBody("ben@acme.example")), "Creating users");
        switchOn(false, false, true, false);
        QCOMPARE(m_product->setActive(ana, false).status, 200);
        switchOn(false, false, false, true);
        QCOMPARE(m_product->scim("POST", "/Groups", team).status, 201);
    }

    void everyRefusalLeavesAnEvent()
    {
        refused(m_product->scim("POST", "/Users", userBody("ana@acme.example")), "Creating users");
        const auto event = m_product->eventWith(403);
        QCOMPARE(event["resourceName"_L1].toString(), u"ana@acme.example"_s);
        QVERIFY(event["detail"_L1].toString().contains("switched off"_L1));
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
        refused(m_product->setActive(ana, true), "Deactivating and reactivating");
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

private:
    void switchOn(bool create, bool update, bool deactivate, bool groups)
    {
        const QJsonObject operations{{u"createUsers"_s, create},
                                     {u"updateAttributes"_s, update},
                                     {u"deactivateUsers"_s, deactivate},
                                     {u"syncGroups"_s, groups}};
        QCOMPARE(m_product->editConnection({{u"operations"_s, operations}}).status, 200);
    }
    static void refused(const HttpAnswer& answer, const char* what)
    {
        QCOMPARE(answer.status, 403);
        const auto detail = answer.json.value("detail"_L1).toString();
        QVERIFY2(detail.startsWith(QLatin1StringView(what)), qPrintable(detail));
    }

    std::unique_ptr<ProductTest> m_product;
};

QTEST_GUILESS_MAIN(TestGuide)
#include "tst_guide.moc"
