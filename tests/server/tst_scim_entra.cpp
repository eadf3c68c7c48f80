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
    void theFlagOfTheTenantUrlIsIgnored();
    void booleansMayBeWrittenAsTexts();
    void nullsAndEmptyListsInAPostAreUnassigned();
    void unknownAndMistypedSchemaUrisAreIgnored();
    void anElementThatIsNotThereIsMadeByAdd();
    void pathsMayAskForThePrimary();
    void singleValuesMayStandInAList();
    void aManagerIsATextAnObjectOrAList();
    void anEmptyManagerIsNone();
    void extensionsMayBeNamedWithoutUrn();
    void theReferenceCheckWorksInBothOrders();
    void removeWithAValueListRemovesThoseAlone();
    void onlyRemoveWithoutAValueEmptiesTheGroup();
    void membersMayBePlainTexts();
    void severalOperationsMayTouchOneAttribute();
    void valuesComeBackAsTheyWereSent();
    void noDisplayOfValuesIsAdvertised();
    void theRequestsOfMicrosoftsCollectionAreUnderstood();

private:
    ProvostdProcess m_server;
};

#ifndef Q_MOC_RUN // it takes raw strings for others, and loses its way

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
    for (const QByteArray name : {"members", "members.value"}) {
        const QByteArray isGroup = "id eq \"" + id + '"';
        const QByteArray has = name + " eq \"" + a + '"';
        for (const QByteArray& check : {isGroup + " and " + has, has + " and " + isGroup})
            QCOMPARE(idsOf(entra.filtered("/Groups", check, "&attributes=id")), QByteArrayList{id});
        QCOMPARE(idsOf(entra.filtered("/Groups", isGroup + " and " + name + " eq \"x\"", "&attributes=id")),
                 QByteArrayList());
    }

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

void TestScimEntra::theFlagOfTheTenantUrlIsIgnored()
{
    ScimClient entra(m_server, u"tenant flag"_s);
    QCOMPARE(entra.send("POST", "/Users?aadOptscim062020", newUser).status, 201);
    QCOMPARE(
        entra.get("/Users?aadOptscim062020&filter=userName%20eq%20%22ada@example.com%22").json.value("totalResults"_L1),
        QJsonValue(1));
}

void TestScimEntra::booleansMayBeWrittenAsTexts()
{
    ScimClient entra(m_server, u"booleans"_s);
    const QByteArray path =
        entra.create(R"({"userName":"a","active":"True","roles":[{"value":"r","primary":"True"}]})");
    const auto shown = entra.get(path);
    QCOMPARE(shown.json.value("active"_L1), QJsonValue(true));
    QCOMPARE(shown.json.value("roles"_L1).toArray().first()["primary"_L1], QJsonValue(true));
    QCOMPARE(entra.patch(path, R"({"op":"Replace","path":"active","value":"False"})").json.value("active"_L1),
             QJsonValue(false));
    QCOMPARE(entra.patch(path, R"({"op":"Replace","path":"active","value":"True"})").json.value("active"_L1),
             QJsonValue(true));
    QCOMPARE(entra.patch(path, R"({"op":"Replace","path":"active","value":false})").json.value("active"_L1),
             QJsonValue(false));
}

void TestScimEntra::nullsAndEmptyListsInAPostAreUnassigned()
{
    ScimClient entra(m_server, u"nulls"_s);
    const auto shown = entra.get(entra.create(newUser));
    for (const auto& name : {"roles"_L1, "addresses"_L1, "title"_L1})
        QVERIFY(!shown.json.contains(name));
    QVERIFY(!shown.body.contains("null"));
}

void TestScimEntra::unknownAndMistypedSchemaUrisAreIgnored()
{
    ScimClient entra(m_server, u"uris"_s);
    QCOMPARE(entra
                 .send("POST", "/Groups", R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group",
        "http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group"],"displayName":"g"})")
                 .status,
             201);
    QCOMPARE(entra
                 .send("POST", "/Users", R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User",
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0User"],"userName":"a",
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0User":{"department":"D"}})")
                 .status,
             201);
}

void TestScimEntra::anElementThatIsNotThereIsMadeByAdd()
{
    ScimClient entra(m_server, u"made"_s);
    const QByteArray path = "/Users/" + entra.createUser("a");
    const auto made = entra.patch(path, R"({"op":"Add","path":"emails[type eq \"work\"].value","value":"w@x"},)"
                                        R"({"op":"Add","path":"phoneNumbers[type eq \"mobile\"].value","value":"1"},)"
                                        R"({"op":"Add","path":"addresses[type eq \"work\"].country","value":"DE"})");
    QCOMPARE(made.status, 200);
    for (const auto& name : {"emails"_L1, "phoneNumbers"_L1, "addresses"_L1})
        QCOMPARE(made.json.value(name).toArray().size(), 1);
    QCOMPARE(made.json.value("emails"_L1).toArray().first()["type"_L1].toString(), u"work"_s);
    QCOMPARE(made.json.value("addresses"_L1).toArray().first()["country"_L1].toString(), u"DE"_s);
}

void TestScimEntra::pathsMayAskForThePrimary()
{
    ScimClient entra(m_server, u"primary"_s);
    const QByteArray path = entra.create(newUser);
    for (const QByteArray filter : {"primary eq true", R"(primary eq \"true\")", R"(primary eq \"True\")"}) {
        const auto answer =
            entra.patch(path, R"({"op":"Replace","path":"emails[)" + filter + R"(].value","value":"p@x"})");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json.value("emails"_L1).toArray().first()["value"_L1].toString(), u"p@x"_s);
    }
}

void TestScimEntra::singleValuesMayStandInAList()
{
    ScimClient entra(m_server, u"list of one"_s);
    const QByteArray path = "/Users/" + entra.createUser("a");
    QCOMPARE(entra.patch(path, R"({"op":"Replace","path":"title","value":["T"]})").json.value("title"_L1).toString(),
             u"T"_s);
    QCOMPARE(entra.patch(path, R"({"op":"Replace","path":"name.givenName","value":["G"]})").status, 200);
}

void TestScimEntra::aManagerIsATextAnObjectOrAList()
{
    ScimClient entra(m_server, u"manager forms"_s);
    const QByteArray path = "/Users/" + entra.createUser("a");
    const QByteArray urn = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager";
    int number = 0;
    for (const QByteArray& target : {urn, QByteArray("manager")}) {
        for (const QByteArray form : {R"("%")", R"({"value":"%"})", R"([{"$ref":"http://x/y","value":"%"}])"}) {
            const QByteArray id = 'm' + QByteArray::number(++number);
            const auto answer = entra.patch(path, R"({"op":"Add","path":")" + target + R"(","value":)" +
                                                      QByteArray(form).replace('%', id) + '}');
            QCOMPARE(managerOf(answer), QString::fromLatin1(id));
        }
    }
}

void TestScimEntra::anEmptyManagerIsNone()
{
    ScimClient entra(m_server, u"no manager"_s);
    const QByteArray path = entra.create(R"({"userName":"a","department":"D","manager":"m"})");
    const QByteArray urn = R"("path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager")";
    for (const QByteArray none :
         {R"({"op":"Replace","value":"",)", R"({"op":"Remove","value":"",)", R"({"op":"Remove",)",
          R"({"op":"Replace","value":{"value":""},)", R"({"op":"Replace","value":null,)"}) {
        QCOMPARE(managerOf(entra.patch(path, R"({"op":"Add","value":"m",)" + urn + '}')), u"m"_s);
        const auto answer = entra.patch(path, none + urn + '}');
        QCOMPARE(answer.status, 200);
        QCOMPARE(managerOf(answer), QString());
        QCOMPARE(answer.json.value(enterprise)["department"_L1].toString(), u"D"_s);
    }
}

void TestScimEntra::extensionsMayBeNamedWithoutUrn()
{
    ScimClient entra(m_server, u"bare"_s);
    const QByteArray path = entra.create(R"({"userName":"a","manager":"m"})");
    const auto shown = entra.get(path + "?attributes=userName,manager");
    QCOMPARE(managerOf(shown), u"m"_s);
    QVERIFY(!shown.json.contains("active"_L1));
}

void TestScimEntra::theReferenceCheckWorksInBothOrders()
{
    ScimClient entra(m_server, u"reference check"_s);
    const QByteArray path = entra.create(R"({"userName":"a","manager":"m"})");
    const QByteArray id = path.sliced(path.lastIndexOf('/') + 1);
    const QByteArray isUser = "id eq \"" + id + '"';
    for (const QByteArray& filter : {isUser + " and manager eq \"m\"", "manager eq \"m\" and " + isUser}) {
        const auto found = entra.filtered("/Users", filter, "&attributes=id");
        QCOMPARE(idsOf(found), QByteArrayList{id});
        QVERIFY(!found.json.value("Resources"_L1).toArray().first().toObject().contains("userName"_L1));
    }
}

void TestScimEntra::removeWithAValueListRemovesThoseAlone()
{
    ScimClient entra(m_server, u"remove listed"_s);
    const QByteArray a = entra.createUser("a");
    const QByteArray b = entra.createUser("b");
    const QByteArray group = "/Groups/" + entra.createGroup("g");
    entra.patch(group, addingMember(a) + ',' + addingMember(b));
    QCOMPARE(
        entra.patch(group, R"({"op":"Remove","path":"members","value":[{"$ref":null,"value":")" + a + R"("}]})").status,
        204);
    QCOMPARE(membersOf(entra.get(group).json), QByteArrayList{b});
}

void TestScimEntra::onlyRemoveWithoutAValueEmptiesTheGroup()
{
    ScimClient entra(m_server, u"remove all"_s);
    const QByteArray user = entra.createUser("a");
    const QByteArray group = "/Groups/" + entra.createGroup("g");
    entra.patch(group, addingMember(user));
    QCOMPARE(entra.patch(group, R"({"op":"Remove","path":"members","value":[]})").status, 204);
    QCOMPARE(membersOf(entra.get(group).json), QByteArrayList{user});
    QCOMPARE(entra.patch(group, R"({"op":"Remove","path":"members"})").status, 204);
    QVERIFY(membersOf(entra.get(group).json).isEmpty());
}

void TestScimEntra::membersMayBePlainTexts()
{
    ScimClient entra(m_server, u"texts"_s);
    const QByteArray user = entra.createUser("a");
    const QByteArray group = "/Groups/" + entra.createGroup("g");
    QCOMPARE(entra.patch(group, R"({"op":"Add","path":"members","value":[")" + user + R"("]})").status, 204);
    QCOMPARE(membersOf(entra.get(group).json), QByteArrayList{user});
}

void TestScimEntra::severalOperationsMayTouchOneAttribute()
{
    ScimClient entra(m_server, u"several"_s);
    const QByteArray user = entra.createUser("a");
    const QByteArray path = "/Users/" + user;
    const auto answer = entra.patch(path, R"({"op":"Remove","path":"title"},{"op":"Add","path":"title","value":"1"},)"
                                          R"({"op":"Replace","path":"title","value":"2"})");
    QCOMPARE(answer.json.value("title"_L1).toString(), u"2"_s);
    const QByteArray group = "/Groups/" + entra.createGroup("g");
    const QByteArray listed = R"(,"path":"members","value":[{"value":")" + user + R"("}]})";
    QCOMPARE(entra.patch(group, R"({"op":"Add")" + listed + R"(,{"op":"Remove")" + listed).status, 204);
    QVERIFY(membersOf(entra.get(group).json).isEmpty());
}

void TestScimEntra::valuesComeBackAsTheyWereSent()
{
    ScimClient entra(m_server, u"as sent"_s);
    const QByteArray path = entra.create(
        R"({"userName":" Ada.Ü@Example.com ","phoneNumbers":[{"type":"work","value":"tel:+49 (0)228 / 1-2"}]})");
    const auto shown = entra.get(path);
    QCOMPARE(shown.json.value("userName"_L1).toString(), u" Ada.Ü@Example.com "_s);
    QCOMPARE(shown.json.value("phoneNumbers"_L1).toArray().first()["value"_L1].toString(), u"tel:+49 (0)228 / 1-2"_s);
}

void TestScimEntra::noDisplayOfValuesIsAdvertised()
{
    ScimClient entra(m_server, u"advertised"_s);
    const auto schema = entra.get("/Schemas/urn:ietf:params:scim:schemas:core:2.0:User");
    const QJsonArray attributes = schema.json.value("attributes"_L1).toArray();
    for (const QJsonValue& attribute : attributes) {
        const QJsonArray parts = attribute["subAttributes"_L1].toArray();
        for (const QJsonValue& part : parts)
            QVERIFY(part["name"_L1].toString() != "display"_L1 || attribute["name"_L1].toString() == "groups"_L1);
    }
    QVERIFY(!schema.body.contains("null") && schema.body.contains("\"multiValued\""));
}

void TestScimEntra::theRequestsOfMicrosoftsCollectionAreUnderstood()
{
    ScimClient entra(m_server, u"collection"_s);
    QVERIFY(!entra
                 .create(R"({"UserName":"Omalley","active":"True","DisplayName":"BobIsAmazing",
        "name":{"FamilyName":"Employee"},"emails":[{"Value":"o@example.com","Type":"work","Primary":true}]})")
                 .isEmpty());
    entra.createGroup("BobIsAmazing");
    QCOMPARE(idsOf(entra.get("/Groups?filter=DisplayName+eq+%22BobIsAmazing%22")).size(), 1);
    for (const char* query :
         {"/Users/?filter=userName+sw+O",
          "/Users?filter=name.FamilyName+eq+Employee+and+(emails.Value+co+example.com+or+emails.Value+co+x)",
          "/Users?filter=meta.Created+gt+2015-10-10T14:38:21.8617979-07:00",
          "/Users/?attributes=emails%5Btype+eq+%22work%22%5D"})
        QCOMPARE(idsOf(entra.get(query)).size(), 1);
}

#endif

QTEST_GUILESS_MAIN(TestScimEntra)
#include "tst_scim_entra.moc"
