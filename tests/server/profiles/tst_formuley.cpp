// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/profiles/product_test.h"

#include <QJsonArray>
#include <QJsonDocument>
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

    void itsFiveRolesAppearAsGroups()
    {
        const auto groups = m_product->scim("GET", "/Groups").json;
        QCOMPARE(groups["totalResults"_L1].toInt(), 5);
        QStringList names;
        const auto list = groups["Resources"_L1].toArray();
        for (const auto& group : list)
            names.append(group["id"_L1].toString() + u'=' + group["displayName"_L1].toString());
        QCOMPARE(names, (QStringList{u"owner=Owner"_s, u"admin=Admin"_s, u"formulator=Formulator"_s,
                                     u"production=Production"_s, u"viewer=Viewer"_s}));
        QCOMPARE(list[1]["meta"_L1]["resourceType"_L1].toString(), u"Group"_s);
        QVERIFY(list[1]["meta"_L1]["location"_L1].toString().endsWith("/api/scim/v2/Groups/admin"_L1));

        const auto one = m_product->scim("GET", "/Groups?filter=displayName%20eq%20%22ADMIN%22&attributes=id").json;
        QCOMPARE(one["totalResults"_L1].toInt(), 1);
        QCOMPARE(one["Resources"_L1][0]["id"_L1].toString(), u"admin"_s);
        QVERIFY(one["Resources"_L1][0]["displayName"_L1].isUndefined());
        QCOMPARE(m_product->scim("GET", "/Groups?filter=displayName%20sw%20%22x%22").json["totalResults"_L1].toInt(-1),
                 0);
        QCOMPARE(m_product->scim("GET", "/Groups?filter=shoe%20eq%20%22x%22").status, 400);
        const auto page = m_product->scim("GET", "/Groups?startIndex=4&count=3").json;
        QCOMPARE(page["itemsPerPage"_L1].toInt(), 2);
        QCOMPARE(page["totalResults"_L1].toInt(), 5);
        QCOMPARE(page["Resources"_L1][0]["id"_L1].toString(), u"production"_s);
    }

    void whoNamesNoRoleIsFormulator()
    {
        const auto ana = m_product->provision("ana@acme.example");
        QCOMPARE(m_product->rolesOf(ana), u"formulator"_s);
        const auto shown = m_product->scim("GET", "/Users/" + ana).json["groups"_L1].toArray();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown[0]["value"_L1].toString(), u"formulator"_s);
        QCOMPARE(shown[0]["display"_L1].toString(), u"Formulator"_s);
    }

    /// What names no role is the same as nothing. The event keeps what was sent, and says so.
    void aWrongRoleIsFoundInTheEvent()
    {
        const auto eve = m_product->scim(
            "POST", "/Users",
            userBody("eve@acme.example", R"(,"groups":[{"value":"00g7","display":"Chemists"},"Viewers"])"));
        QCOMPARE(eve.status, 201);
        QCOMPARE(m_product->rolesOf(eve.json["id"_L1].toString().toLatin1()), u"formulator"_s);
        const auto event = m_product->eventWith(201);
        QCOMPARE(event["resourceName"_L1].toString(), u"eve@acme.example"_s);
        const auto detail = event["detail"_L1].toString();
        QVERIFY2(detail.startsWith("No role is called \"00g7\" or \"Viewers\""_L1), qPrintable(detail));
        const auto kept = m_product->admin().get("/events/" + QByteArray::number(event["id"_L1].toInteger())).json;
        QVERIFY(kept["requestBody"_L1].toString().contains("Chemists"_L1));
        // A role that is there says nothing.
        QCOMPARE(m_product
                     ->scim("PATCH", "/Users/" + eve.json["id"_L1].toString().toLatin1(),
                            patchBody(R"({"op":"replace","path":"roles","value":[{"value":"viewer"}]})"))
                     .status,
                 200);
        QCOMPARE(m_product->eventWith(200)["detail"_L1].toString(), QString());
    }

    /// The switch of groups is that of roles here: what a body names is refused, and not left out in silence.
    void groupsThatAreOffGiveNoRole()
    {
        const auto ana = m_product->provision("ana@acme.example");
        const QJsonObject operations{{u"createUsers"_s, true},
                                     {u"updateAttributes"_s, true},
                                     {u"deactivateUsers"_s, true},
                                     {u"syncGroups"_s, false}};
        QCOMPARE(m_product->editConnection({{u"operations"_s, operations}}).status, 200);
        const auto isRefused = [](const HttpAnswer& answer) {
            return answer.status == 403 &&
                   answer.json["detail"_L1].toString().startsWith("Synchronizing groups is switched off"_L1);
        };
        const QByteArray admin = R"(,"groups":[{"value":"admin"}])";
        QVERIFY(isRefused(m_product->scim("POST", "/Users", userBody("ben@acme.example", admin))));
        QVERIFY(isRefused(m_product->scim("PUT", "/Users/" + ana, userBody("ana@acme.example", admin))));
        QVERIFY(isRefused(m_product->scim("PATCH", "/Users/" + ana,
                                          patchBody(R"({"op":"add","path":"groups","value":[{"value":"admin"}]})"))));
        QVERIFY(m_product->eventWith(403)["detail"_L1].toString().startsWith("Synchronizing groups"_L1));
        QCOMPARE(m_product->rolesOf(ana), u"formulator"_s);
        // Whoever names none goes on, also with the empty list and the echo that identity providers send.
        QCOMPARE(m_product->scim("POST", "/Users", userBody("ben@acme.example", R"(,"groups":[])")).status, 201);
        const auto echo = m_product->scim("GET", "/Users/" + ana).json["groups"_L1].toArray();
        const auto again = userBody("ana@acme.example",
                                    R"(,"title":"T","groups":)" + QJsonDocument(echo).toJson(QJsonDocument::Compact));
        QCOMPARE(m_product->scim("PUT", "/Users/" + ana, again).status, 200);
        QCOMPARE(m_product->rolesOf(ana), u"formulator"_s);
        QCOMPARE(m_product->setActive(ana, false).status, 200);
    }

    /// As the documents lay out: the plan, the connection, the groups, and then a user that is nobody's.
    void theSetUpGoesInItsOrder()
    {
        const auto plan = m_product->admin().get("/accounts/" + m_product->account().toLatin1() + "/plan").json;
        QCOMPARE(plan["plan"_L1].toString().toLower(), u"enterprise"_s);
        QCOMPARE(m_product->scim("GET", "/ServiceProviderConfig").status, 200);
        QString viewer;
        const auto groups = m_product->scim("GET", "/Groups").json["Resources"_L1].toArray();
        for (const auto& group : groups) {
            if (group["displayName"_L1].toString() == "Viewer"_L1)
                viewer = group["id"_L1].toString();
        }
        QVERIFY(!viewer.isEmpty());
        const auto user = m_product->scim(
            "POST", "/Users",
            userBody("rehearsal@acme.example", R"(,"groups":[{"value":")" + viewer.toLatin1() + R"("}])"));
        QCOMPARE(user.status, 201);
        const auto id = user.json["id"_L1].toString().toLatin1();
        QCOMPARE(m_product->rolesOf(id), u"viewer"_s);
        QCOMPARE(m_product->scim("PATCH", "/Users/" + id, patchBody(R"({"op":"replace","path":"title","value":"T"})"))
                     .json["title"_L1]
                     .toString(),
                 u"T"_s);
        QCOMPARE(m_product->setActive(id, false).status, 200);
        QCOMPARE(m_product->signIn(u"rehearsal@acme.example"_s), u"suspended"_s);
        QCOMPARE(m_product->scim("DELETE", "/Users/" + id).status, 204);
        QCOMPARE(m_product->scim("GET", "/Users/" + id).status, 404);
    }

    /// The groups are the roles, which no filter knows: nobody found would be a lie.
    void usersAreNotFilteredByGroups()
    {
        QVERIFY(!m_product->provision("ana@acme.example").isEmpty());
        for (const QByteArray filter :
             {"groups.value eq \"formulator\"", "groups eq \"formulator\"", "groups.display eq \"Formulator\"",
              "groups pr", "userName pr and not (groups[value eq \"viewer\"])"}) {
            const auto answer = m_product->scim("GET", "/Users?filter=" + filter.toPercentEncoding());
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.json["scimType"_L1].toString(), u"invalidFilter"_s);
        }
        QCOMPARE(m_product->scim("GET", "/Users?filter=userName%20pr").json["totalResults"_L1].toInt(), 1);
    }

    void theBodyOfAUserNamesTheRole_data()
    {
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("group by id") << QByteArray(R"("groups":[{"value":"viewer"}])");
        QTest::newRow("group by display name") << QByteArray(R"("groups":[{"display":"Viewer"}])");
        QTest::newRow("group by display name as value") << QByteArray(R"("groups":[{"value":"VIEWER"}])");
        QTest::newRow("group by display name beside an id of its own")
            << QByteArray(R"("groups":[{"value":"00g7f3","display":"Viewer"}])");
        QTest::newRow("role by display name beside an id of its own")
            << QByteArray(R"("roles":[{"display":"VIEWER","value":"b2c1"}])");
        QTest::newRow("group as a text") << QByteArray(R"("groups":["Viewer"])");
        QTest::newRow("group alone") << QByteArray(R"("groups":{"value":"viewer","type":"direct","$ref":"x"})");
        QTest::newRow("in other letters") << QByteArray(R"("Groups":[{"Value":"viewer"}])");
        QTest::newRow("role by id") << QByteArray(R"("roles":[{"value":"viewer"}])");
        QTest::newRow("role by display name") << QByteArray(R"("roles":[{"display":"viewer","primary":true}])");
        QTest::newRow("beside what is none") << QByteArray(R"("groups":[{"display":"Everyone"},{"display":"Viewer"}])");
    }
    void theBodyOfAUserNamesTheRole()
    {
        QFETCH(const QByteArray, named);
        const auto created = m_product->scim("POST", "/Users", userBody("ana@acme.example", ',' + named));
        QCOMPARE(created.status, 201);
        QCOMPARE(created.json["groups"_L1][0]["value"_L1].toString(), u"viewer"_s);
        const auto ana = created.json["id"_L1].toString().toLatin1();
        QCOMPARE(m_product->rolesOf(ana), u"viewer"_s);
        const auto why = m_product->admin().get("/users/" + ana + "/roles").json;
        QCOMPARE(why["source"_L1].toString(), u"given"_s);

        const auto ben = m_product->provision("ben@acme.example");
        QCOMPARE(m_product->scim("PUT", "/Users/" + ben, userBody("ben@acme.example", ',' + named)).status, 200);
        QCOMPARE(m_product->rolesOf(ben), u"viewer"_s);
        QCOMPARE(m_product->scim("PUT", "/Users/" + ben, userBody("ben@acme.example")).status, 200);
        QCOMPARE(m_product->rolesOf(ben), u"formulator"_s);

        const auto patch = patchBody(R"({"op":"replace","value":{)" + named + "}}");
        QCOMPARE(m_product->scim("PATCH", "/Users/" + ben, patch).status, 200);
        QCOMPARE(m_product->rolesOf(ben), u"viewer"_s);
    }

    void aPatchAddsReplacesAndRemovesRoles()
    {
        const auto ana = m_product->provision("ana@acme.example");
        const auto after = [&](const QByteArray& operation) {
            const auto answer = m_product->scim("PATCH", "/Users/" + ana, patchBody(operation));
            return answer.status == 200 ? m_product->rolesOf(ana) : QString::fromUtf8(answer.body);
        };
        const QByteArray addProduction = R"({"op":"add","path":"groups","value":[{"value":"production"}]})";
        QCOMPARE(after(addProduction), u"production"_s);
        // The role of the highest rank decides.
        const QByteArray addAdmin = R"({"op":"add","path":"groups","value":[{"value":"admin"}]})";
        QCOMPARE(after(addAdmin), u"admin"_s);
        const QByteArray removeAdmin = "{\"op\":\"remove\",\"path\":\"groups[value eq \\\"admin\\\"]\"}";
        QCOMPARE(after(removeAdmin), u"production"_s);
        const QByteArray replace = R"({"op":"replace","path":"roles","value":[{"display":"Owner"}]})";
        QCOMPARE(after(replace), u"owner"_s);
        const QByteArray removeAll = R"({"op":"remove","path":"urn:ietf:params:scim:schemas:core:2.0:User:groups"})";
        QCOMPARE(after(removeAll), u"formulator"_s);
        const QByteArray deactivate = R"({"op":"replace","path":"active","value":false})";
        QCOMPARE(after(deactivate), QString());
    }

    /// Identity providers send back what they were answered: what they change is meant, and not its echo.
    void anEchoOfTheOldRoleIsNotMeant()
    {
        const auto created =
            m_product->scim("POST", "/Users", userBody("ana@acme.example", R"(,"roles":[{"value":"admin"}])"));
        const auto ana = created.json["id"_L1].toString().toLatin1();
        QCOMPARE(m_product->rolesOf(ana), u"admin"_s);
        const auto put = [&](const QByteArray& more) {
            return m_product->scim("PUT", "/Users/" + ana, userBody("ana@acme.example", more)).status;
        };
        QCOMPARE(put(R"(,"roles":[{"value":"viewer"}],"groups":[{"value":"admin","display":"Admin"}])"), 200);
        QCOMPARE(m_product->rolesOf(ana), u"viewer"_s);
        QCOMPARE(put(R"(,"roles":[{"value":"viewer"}],"groups":[{"value":"production"}])"), 200);
        QCOMPARE(m_product->rolesOf(ana), u"production"_s);
        // Okta sends an empty list of groups with every user.
        QCOMPARE(put(R"(,"roles":[{"value":"viewer"}],"groups":[])"), 200);
        QCOMPARE(m_product->rolesOf(ana), u"viewer"_s);
    }

    void theEventSaysWhichRoleTheRequestGave()
    {
        QCOMPARE(m_product->scim("POST", "/Users", userBody("ana@acme.example", R"(,"groups":["Admin"])")).status, 201);
        const auto event = m_product->eventWith(201);
        const auto detail = m_product->admin().get("/events/" + QByteArray::number(event["id"_L1].toInteger())).json;
        QCOMPARE(detail["rolesChanged"_L1].toInt(), 1);
        QCOMPARE(detail["roleChanges"_L1][0]["before"_L1].toArray().size(), 0);
        QCOMPARE(detail["roleChanges"_L1][0]["after"_L1][0].toString(), u"admin"_s);
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
