// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/scim_client.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

const QByteArray newUser = R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User",
    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"0a21f0f2","userName":"Ada@Example.com",
    "active":true,"emails":[{"primary":true,"type":"work","value":"ada.work@example.com"}],
    "meta":{"resourceType":"User"},"name":{"formatted":"Ada L","familyName":"L","givenName":"Ada"},"roles":[],
    "addresses":null,"title":null,"manager":null})";
constexpr QLatin1StringView enterprise{"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"};

QString managerOf(const HttpAnswer& user)
{
    return user.json.value(enterprise).toObject().value("manager"_L1).toObject().value("value"_L1).toString();
}

} // namespace

/// The requests of Microsoft Entra ID, with and without its compliance flag.
class TestScimEntra : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), m_server.errors().constData()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void testsTheConnection();
    void livesThroughUsers();
    void mergesAttributesWithTheFlag();
    void refersToManagers();
    void matchesByEmail();
    void livesThroughGroups();
    void keepsMembershipsOfTheDisabled();
    void readsSchemas();

private:
    ProvostdProcess m_server;
};

void TestScimEntra::testsTheConnection()
{
    ScimClient entra(m_server, u"probe"_s);
    const auto probe =
        entra.filtered("/Users", "userName eq \"6f3a0c1e-2b0b-4a4d-9a57-0d9d4f1f6f11\"", "&aadOptscim062020");
    QCOMPARE(probe.status, 200);
    QCOMPARE(probe.json.value("totalResults"_L1).toInt(-1), 0);
    QVERIFY(probe.json.value("Resources"_L1).toArray().isEmpty());
}

void TestScimEntra::livesThroughUsers()
{
    ScimClient entra(m_server, u"users"_s);
    const auto created = entra.send("POST", "/Users", newUser);
    QCOMPARE(created.status, 201);
    const QByteArray path = "/Users/" + created.json.value("id"_L1).toString().toLatin1();
    const auto off = entra.patch(path, R"({"op":"Replace","path":"active","value":"False"})");
    QCOMPARE(off.status, 200);
    QCOMPARE(off.json.value("active"_L1), QJsonValue(false));
    QCOMPARE(entra.patch(path, R"({"op":"replace","path":"active","value":true})").json.value("active"_L1),
             QJsonValue(true));
    const auto verbose =
        entra.patch(path, R"({"op":"Replace","path":"displayName","value":"A"},{"op":"Add","path":"title","value":"T"},
                 {"op":"Replace","path":"name.givenName","value":"Augusta"},
                 {"op":"Replace","path":"emails[type eq \"work\"].value","value":"new@example.com"},
                 {"op":"Add","path":"phoneNumbers[type eq \"mobile\"].value","value":"+1 425"},
                 {"op":"Add","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber",
                  "value":"7"})");
    QCOMPARE(verbose.status, 200);
    QCOMPARE(verbose.json.value("emails"_L1).toArray().first()["value"_L1].toString(), u"new@example.com"_s);
    QCOMPARE(verbose.json.value("phoneNumbers"_L1).toArray().first()["type"_L1].toString(), u"mobile"_s);
    QCOMPARE(verbose.json.value(enterprise).toObject().value("employeeNumber"_L1).toString(), u"7"_s);
    QVERIFY(verbose.json.value("schemas"_L1).toArray().contains(QJsonValue(QString(enterprise))));
    QCOMPARE(entra.patch(path, R"({"op":"Replace","path":"userName","value":"ada2@example.com"})").status, 200);
    QCOMPARE(entra.filtered("/Users", "userName eq \"ADA2@example.com\"").json.value("totalResults"_L1).toInt(), 1);
    QCOMPARE(entra.filtered("/Users", "externalId eq \"0a21f0f2\"").json.value("totalResults"_L1).toInt(), 1);
    QCOMPARE(entra.filtered("/Users", "externalId eq \"0A21F0F2\"").json.value("totalResults"_L1).toInt(), 0);
    QCOMPARE(entra.send("DELETE", path).status, 204);
    QCOMPARE(entra.send("DELETE", path).status, 404);
    QCOMPARE(entra.patch(path, R"({"op":"Replace","path":"title","value":"x"})").status, 404);
    QCOMPARE(entra.send("POST", "/Users", newUser).status, 201);
}

void TestScimEntra::mergesAttributesWithTheFlag()
{
    ScimClient entra(m_server, u"flag"_s);
    const QByteArray path = "/Users/" + entra.send("POST", "/Users", newUser).json.value("id"_L1).toString().toLatin1();
    const auto merged = entra.patch(path, R"({"op":"replace","value":{"displayName":"Ada","name.givenName":"Augusta",
                  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department":"Engines"}})");
    QCOMPARE(merged.status, 200);
    QCOMPARE(merged.json.value("name"_L1).toObject().value("givenName"_L1).toString(), u"Augusta"_s);
    QCOMPARE(merged.json.value("name"_L1).toObject().value("familyName"_L1).toString(), u"L"_s);
    QCOMPARE(merged.json.value(enterprise).toObject().value("department"_L1).toString(), u"Engines"_s);
}

void TestScimEntra::refersToManagers()
{
    ScimClient entra(m_server, u"manager"_s);
    const QByteArray id = entra.createUser("report");
    const QByteArray boss = entra.createUser("boss");
    const QByteArray path = "/Users/" + id;
    const QByteArray attribute = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager";
    const auto set = entra.patch(path, R"({"op":"Add","path":")" + attribute + R"(","value":")" + boss + "\"}");
    QCOMPARE(managerOf(set), QString::fromLatin1(boss));
    const QByteArray check = "id eq \"" + id + "\" and manager eq \"" + boss + "\"";
    QCOMPARE(idsOf(entra.filtered("/Users", check, "&attributes=id")), QByteArrayList{id});
    QVERIFY(idsOf(entra.filtered("/Users", "id eq \"" + id + "\" and manager eq \"x\"")).isEmpty());
    const auto list =
        entra.patch(path, R"({"op":"Add","path":"manager","value":[{"$ref":"http://x/Users/y","value":"y"}]})");
    QCOMPARE(managerOf(list), u"y"_s);
    QCOMPARE(managerOf(entra.patch(path, R"({"op":"Replace","path":")" + attribute + R"(","value":""})")), QString());
    QVERIFY(!entra.get(path).json.contains(enterprise));
}

void TestScimEntra::matchesByEmail()
{
    ScimClient entra(m_server, u"email"_s);
    const auto two =
        entra.send("POST", "/Users",
                   R"({"userName":"u1","emails":[{"type":"work","value":"W@x"},{"type":"home","value":"H@x"}]})");
    const QByteArrayList id{two.json.value("id"_L1).toString().toLatin1()};
    QCOMPARE(idsOf(entra.filtered("/Users", "emails[type eq \"work\"].value eq \"w@x\"")), id);
    QCOMPARE(idsOf(entra.filtered("/Users", "emails[type eq \"home\"].value eq \"h@x\"")), id);
    QVERIFY(idsOf(entra.filtered("/Users", "emails[type eq \"home\"].value eq \"w@x\"")).isEmpty());
    QCOMPARE(idsOf(entra.filtered("/Users", "emails.value eq \"h@X\"")), id);
    // Microsoft's collection: capitals, plus signs for spaces, a slash before the query.
    QCOMPARE(idsOf(entra.get("/Users/?filter=UserName+eq+%22u1%22+and+(Emails.Value+co+w@X)")), id);
    // After a change the old address finds nobody.
    const QByteArray change = R"({"op":"Replace","path":"emails[type eq \"home\"].value","value":"new@x"})";
    QCOMPARE(entra.patch("/Users/" + id.first(), change).status, 200);
    QVERIFY(idsOf(entra.filtered("/Users", "emails.value eq \"h@x\"")).isEmpty());
    QCOMPARE(idsOf(entra.filtered("/Users", "emails.value eq \"new@x\"")), id);
}

void TestScimEntra::livesThroughGroups()
{
    ScimClient entra(m_server, u"groups"_s);
    const QByteArray a = entra.createUser("a");
    const QByteArray b = entra.createUser("b");
    const auto created = entra.send("POST", "/Groups", R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group",
            "http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group"],"externalId":"8aa1a0c0",
            "displayName":"Engineers","meta":{"resourceType":"Group"}})");
    QCOMPARE(created.status, 201);
    const QByteArray id = created.json.value("id"_L1).toString().toLatin1();
    const QByteArray path = "/Groups/" + id;
    QCOMPARE(entra.send("POST", "/Groups", R"({"displayName":"ENGINEERS"})").status, 409);

    const QByteArray member = R"({"op":"Add","path":"members","value":[{"$ref":null,"value":")";
    QCOMPARE(entra.patch(path, member + a + R"("},{"$ref":null,"value":")" + b + R"("}]})").status, 204);
    QCOMPARE(membersOf(entra.get(path).json).size(), 2);
    const auto without = entra.get("/Groups?excludedAttributes=members&filter=displayName%20eq%20%22engineers%22");
    QCOMPARE(idsOf(without), QByteArrayList{id});
    QVERIFY(!without.json.value("Resources"_L1).toArray().first().toObject().contains("members"_L1));
    QCOMPARE(idsOf(entra.filtered("/Groups", "id eq \"" + id + "\" and members eq \"" + a + "\"", "&attributes=id")),
             QByteArrayList{id});

    const auto removed =
        entra.patch(path, R"({"op":"Remove","path":"members","value":[{"$ref":null,"value":")" + a + R"("}]})");
    QCOMPARE(removed.status, 204);
    QCOMPARE(membersOf(entra.get(path).json), QByteArrayList{b});
    QVERIFY(idsOf(entra.filtered("/Groups", "members.value eq \"" + a + "\"")).isEmpty());
    QCOMPARE(entra.patch(path, removingMember(b)).status, 204);
    QVERIFY(membersOf(entra.get(path).json).isEmpty());
    QCOMPARE(entra.patch(path, R"({"op":"Replace","path":"displayName","value":"Builders"})").status, 204);
    QCOMPARE(entra.patch(path, R"({"op":"Replace","path":"externalId","value":"new"})").status, 204);
    QCOMPARE(entra.get(path).json.value("externalId"_L1).toString(), u"new"_s);
    QCOMPARE(entra.send("DELETE", path).status, 204);
}

void TestScimEntra::keepsMembershipsOfTheDisabled()
{
    ScimClient entra(m_server, u"disabled"_s);
    const QByteArray user = entra.createUser("a");
    const QByteArray group = "/Groups/" + entra.createGroup("G");
    QCOMPARE(entra.patch(group, R"({"op":"Add","path":"members","value":[{"value":")" + user + R"("}]})").status, 204);
    QCOMPARE(entra.patch("/Users/" + user, R"({"op":"Replace","path":"active","value":"False"})").status, 200);
    QCOMPARE(membersOf(entra.get(group).json), QByteArrayList{user});
    QCOMPARE(entra.send("DELETE", "/Users/" + user).status, 204);
    QVERIFY(membersOf(entra.get(group).json).isEmpty());
}

void TestScimEntra::readsSchemas()
{
    ScimClient entra(m_server, u"schemas"_s);
    const auto schemas = entra.get("/Schemas");
    QCOMPARE(schemas.status, 200);
    QCOMPARE(schemas.json.value("totalResults"_L1).toInt(), 3);
    QVERIFY(!schemas.body.contains("null"));
    QCOMPARE(entra.get("/Schemas/urn:ietf:params:scim:schemas:core:2.0:User").json.value("name"_L1).toString(),
             u"User"_s);
    QCOMPARE(entra.get("/Schemas/urn:x").status, 404);
    QCOMPARE(entra.get("/Schemas?filter=id%20pr").status, 403);
    QCOMPARE(entra.get("/ResourceTypes").json.value("Resources"_L1).toArray().size(), 2);
    QCOMPARE(entra.get("/ResourceTypes/User").json.value("endpoint"_L1).toString(), u"/Users"_s);
}

QTEST_GUILESS_MAIN(TestScimEntra)
#include "tst_scim_entra.moc"
