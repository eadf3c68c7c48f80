// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/scim_client.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

const QByteArray newUser = R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"ada@example.com",
    "name":{"givenName":"Ada","familyName":"Lovelace"},
    "emails":[{"primary":true,"value":"ada@example.com","type":"work"}],"displayName":"Ada Lovelace","locale":"en-US",
    "externalId":"00u1abc","groups":[],"password":"canary-password","active":true})";

} // namespace

/// The requests of Okta's two clients, in the order in which they send them.
class TestScimOkta : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), m_server.errors().constData()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void testsTheCredentials();
    void livesThroughTheCatalogClient();
    void livesThroughTheWizardClient();
    void pushesGroups();
    void importsPages();
    void passesTheSpecSuite();
    void basicAuthenticationIsRefused();
    void groupsInAUserBodyAreIgnored();
    void aRetriedCreateIs409AndWipesNothing();
    void deactivationAndReactivationKeepTheUser();
    void passwordSyncIsAnsweredAndChangesNothing();
    void thePutOfTheSameDisplayNameIsNoConflict();
    void eachMembershipChangeMayComeWithARename();
    void anEmptyGroupIsPushedAsAnEmptyList();
    void membersComeWithoutType();
    void aDeletedGroupLeavesItsUsers();

private:
    ProvostdProcess m_server;
};

void TestScimOkta::testsTheCredentials()
{
    ScimClient okta(m_server, u"credentials"_s);
    QVERIFY(okta.isReady());
    for (const char* path : {"/Users?startIndex=1&count=2", "/Groups?startIndex=1&count=100"}) {
        const auto answer = okta.get(path);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json.value("totalResults"_L1).toInteger(-1), 0);
        QVERIFY(answer.json.value("Resources"_L1).isArray());
    }
    // The token as it was typed, without the word Bearer.
    okta.setAuthorization(okta.token());
    QCOMPARE(okta.get("/Users?startIndex=1&count=2").status, 200);
}

void TestScimOkta::livesThroughTheCatalogClient()
{
    ScimClient okta(m_server, u"catalog"_s);
    okta.setHeaders({{"User-Agent", "Okta SCIM Client 1.0.0"}, {"Accept", "application/scim+json"}});
    const QByteArray lookUp = "userName eq \"ada@example.com\"";
    QCOMPARE(okta.filtered("/Users", lookUp, "&startIndex=1&count=100").json.value("totalResults"_L1).toInt(-1), 0);

    const auto created = okta.send("POST", "/Users", newUser);
    QCOMPARE(created.status, 201);
    QCOMPARE(created.header("Content-Type"), QByteArray("application/scim+json"));
    const QByteArray id = created.json.value("id"_L1).toString().toLatin1();
    const QString location = created.json.value("meta"_L1).toObject().value("location"_L1).toString();
    QCOMPARE(QString::fromLatin1(created.header("Location")), location);
    QCOMPARE(location, m_server.url() + QString::fromLatin1(okta.mount() + "/Users/" + id));
    QVERIFY(!created.body.contains("password"));

    const auto again = okta.send("POST", "/Users", newUser);
    QCOMPARE(again.status, 409);
    QCOMPARE(again.json.value("scimType"_L1).toString(), u"uniqueness"_s);
    QCOMPARE(idsOf(okta.filtered("/Users", "userName eq \"ADA@EXAMPLE.COM\"")), QByteArrayList{id});

    const auto off = okta.patch("/Users/" + id, R"({"op":"replace","value":{"active":false}})");
    QCOMPARE(off.status, 200);
    QCOMPARE(off.json.value("active"_L1).toBool(true), false);
    QCOMPARE(okta.filtered("/Users", lookUp).json.value("Resources"_L1).toArray().first()["active"_L1].toBool(true),
             false);
    QCOMPARE(okta.patch("/Users/" + id, R"({"op":"replace","value":{"active":true}})").json.value("active"_L1).toBool(),
             true);
    const auto before = okta.get("/Users/" + id);
    QCOMPARE(okta.patch("/Users/" + id, R"({"op":"replace","value":{"password":"canary-password"}})").status, 200);
    QCOMPARE(okta.get("/Users/" + id).body, before.body);
}

void TestScimOkta::livesThroughTheWizardClient()
{
    ScimClient okta(m_server, u"wizard"_s);
    const QByteArray id = okta.send("POST", "/Users", newUser).json.value("id"_L1).toString().toLatin1();
    const QByteArray group = okta.createGroup("Engineers");
    QCOMPARE(okta.patch("/Groups/" + group, addingMember(id)).status, 204);
    // It fetches the user, changes a value and puts everything back: id, meta and groups too.
    QJsonObject fetched = okta.get("/Users/" + id).json;
    QCOMPARE(fetched.value("groups"_L1).toArray().size(), 1);
    fetched.insert("active"_L1, false);
    fetched.insert("title"_L1, u"Countess"_s);
    const auto put = okta.send("PUT", "/Users/" + id, QJsonDocument(fetched).toJson());
    QCOMPARE(put.status, 200);
    QCOMPARE(put.json.value("active"_L1).toBool(true), false);
    QCOMPARE(put.json.value("title"_L1).toString(), u"Countess"_s);
    QCOMPARE(put.json.value("id"_L1).toString().toLatin1(), id);
    QCOMPARE(put.json.value("groups"_L1).toArray().size(), 1);
    QCOMPARE(put.json.value("meta"_L1).toObject().value("created"_L1),
             fetched.value("meta"_L1).toObject().value("created"_L1));

    // The whole group, under the name that it has.
    const QByteArray whole = R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"id":")" + group +
                             R"(","displayName":"Engineers","members":[{"value":")" + id + R"(","display":"Ada"}]})";
    QCOMPARE(okta.send("PUT", "/Groups/" + group, whole).status, 200);
    QCOMPARE(membersOf(okta.get("/Groups/" + group).json), QByteArrayList{id});
    const auto unknown =
        okta.send("PUT", "/Groups/" + group, R"({"displayName":"Engineers","members":[{"value":"nobody"}]})");
    QCOMPARE(unknown.status, 400);
    QCOMPARE(membersOf(okta.get("/Groups/" + group).json), QByteArrayList{id});
}

void TestScimOkta::pushesGroups()
{
    ScimClient okta(m_server, u"groups"_s);
    const QByteArray a = okta.createUser("a");
    const QByteArray b = okta.createUser("b");
    const auto created = okta.send("POST", "/Groups",
                                   R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":"Sales",
                                       "members":[]})");
    QCOMPARE(created.status, 201);
    const QByteArray id = created.json.value("id"_L1).toString().toLatin1();
    const QByteArray path = "/Groups/" + id;

    QCOMPARE(okta.patch(path, R"({"op":"replace","path":"members","value":[{"value":")" + a + R"("}]})").status, 204);
    QCOMPARE(membersOf(okta.get(path).json), QByteArrayList{a});
    const auto both =
        okta.patch(path, R"({"op":"remove","path":"members[value eq \")" + a +
                             R"(\"]"},{"op":"add","path":"members","value":[{"value":")" + b + R"(","display":"B"}]})");
    QCOMPARE(both.status, 204);
    QCOMPARE(membersOf(okta.get(path).json), QByteArrayList{b});
    const auto renamed =
        okta.patch(path, R"({"op":"replace","value":{"id":")" + id + R"(","displayName":"Sales Europe"}})");
    QCOMPARE(renamed.status, 204);
    const auto group = okta.get(path);
    QCOMPARE(group.json.value("displayName"_L1).toString(), u"Sales Europe"_s);
    QCOMPARE(membersOf(group.json), QByteArrayList{b});
    QCOMPARE(okta.patch(path, R"({"op":"replace","path":"members","value":[]})").status, 204);
    QVERIFY(membersOf(okta.get(path).json).isEmpty());

    QCOMPARE(okta.send("DELETE", path).status, 204);
    QCOMPARE(okta.get(path).status, 404);
    QCOMPARE(okta.get("/Users/" + b).status, 200);
}

void TestScimOkta::importsPages()
{
    ScimClient okta(m_server, u"import"_s);
    QByteArrayList created;
    for (int i = 0; i < 25; ++i)
        created.append(okta.createUser("user" + QByteArray::number(i)));
    QByteArrayList imported;
    for (const char* start : {"1", "11", "21"}) {
        const auto page = okta.get("/Users?startIndex=" + QByteArray(start) + "&count=10");
        QCOMPARE(page.json.value("totalResults"_L1).toInt(), 25);
        QCOMPARE(page.json.value("itemsPerPage"_L1).toInt(), page.json.value("Resources"_L1).toArray().size());
        QCOMPARE(page.json.value("startIndex"_L1).toInt(), QByteArray(start).toInt());
        imported += idsOf(page);
    }
    QCOMPARE(imported, created);
    QVERIFY(idsOf(okta.get("/Users?startIndex=26&count=10")).isEmpty());
}

/// Okta-SCIM-20-SPEC-Test.json: its twelve requests, in their order, on a server with one user.
void TestScimOkta::passesTheSpecSuite()
{
    ScimClient okta(m_server, u"spec"_s);
    okta.setHeaders({{"Accept-Charset", "utf-8"}, {"Accept", "application/scim+json"}});
    QVERIFY(!okta.create(R"({"userName":"first@example.com","name":{"givenName":"F","familyName":"I"},
        "emails":[{"primary":true,"value":"first@example.com","type":"work"}],"active":true})")
                 .isEmpty());
    const auto isError = [](const HttpAnswer& answer, int status) {
        return answer.status == status && answer.json.value("status"_L1) == QJsonValue(QString::number(status)) &&
               !answer.json.value("detail"_L1).toString().isEmpty() &&
               answer.json.value("schemas"_L1) == QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:Error"_s};
    };
    const auto isEmptyList = [](const HttpAnswer& answer) {
        return answer.status == 200 && answer.json.value("totalResults"_L1) == QJsonValue(0) &&
               answer.json.value("schemas"_L1) == QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:ListResponse"_s};
    };

    const auto list = okta.get("/Users?count=1&startIndex=1"); // 1
    QCOMPARE(list.status, 200);
    QCOMPARE(list.json.value("schemas"_L1), (QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:ListResponse"_s}));
    QCOMPARE(list.json.value("itemsPerPage"_L1), QJsonValue(1));
    QCOMPARE(list.json.value("startIndex"_L1), QJsonValue(1));
    QVERIFY(list.json.value("totalResults"_L1).isDouble());
    const auto isWhole = [](const QJsonObject& user) {
        const auto name = user.value("name"_L1);
        return !user.value("id"_L1).toString().isEmpty() && !name["givenName"_L1].toString().isEmpty() &&
               !name["familyName"_L1].toString().isEmpty() && !user.value("userName"_L1).toString().isEmpty() &&
               user.value("active"_L1).isBool() && !user.value("emails"_L1)[0]["value"_L1].toString().isEmpty();
    };
    const auto first = list.json.value("Resources"_L1)[0].toObject();
    QVERIFY(isWhole(first));

    const auto one = okta.get("/Users/" + first.value("id"_L1).toString().toLatin1()); // 2
    QCOMPARE(one.status, 200);
    QVERIFY(isWhole(one.json));
    QCOMPARE(one.json.value("id"_L1), first.value("id"_L1));

    QVERIFY(isEmptyList(okta.filtered("/Users", "userName eq \"abcdefgh@atko.com\""))); // 3
    QVERIFY(isError(okta.get("/Users/010101001010101011001010101011"), 404));           // 4
    QVERIFY(isEmptyList(okta.filtered("/Users", "userName eq \"ada@example.com\"")));   // 5

    const auto created = okta.send("POST", "/Users", newUser, {{"Content-Type", "application/json"}}); // 6
    QCOMPARE(created.status, 201);
    QVERIFY(isWhole(created.json));
    QCOMPARE(created.json.value("userName"_L1).toString(), u"ada@example.com"_s);
    QVERIFY(created.json.value("schemas"_L1).toArray().contains(u"urn:ietf:params:scim:schemas:core:2.0:User"_s));

    const auto back = okta.get("/Users/" + created.json.value("id"_L1).toString().toLatin1()); // 7
    QCOMPARE(back.status, 200);
    QCOMPARE(back.json, created.json);
    QVERIFY(isError(okta.send("POST", "/Users", newUser), 409));                      // 8
    const auto capitals = okta.filtered("/Users", "userName eq \"ADA@EXAMPLE.COM\""); // 9
    QCOMPARE(idsOf(capitals), QByteArrayList{created.json.value("id"_L1).toString().toLatin1()});

    QElapsedTimer clock;
    clock.start();
    QCOMPARE(okta.get("/Groups").status, 200); // 10
    QVERIFY(clock.elapsed() < 600);

    okta.setAuthorization("Bearer wrong");
    const auto refused = okta.get("/Users?count=1"); // 11
    QVERIFY(isError(refused, 401));
    QVERIFY(refused.header("WWW-Authenticate").startsWith("Bearer"));
    okta.setAuthorization("Bearer " + okta.token());
    QVERIFY(isError(okta.get("/Users/00919288221112222"), 404)); // 12
}

/// Okta offers it; the token as a password is no token.
void TestScimOkta::basicAuthenticationIsRefused()
{
    ScimClient okta(m_server, u"basic"_s);
    for (const QByteArray& who : {"okta:" + okta.token(), okta.token() + ":", QByteArray("okta:password")}) {
        okta.setAuthorization("Basic " + who.toBase64());
        for (const QByteArray method : {"GET", "POST"}) {
            const auto answer = okta.send(method, "/Users", method == "GET" ? QByteArray() : newUser);
            QCOMPARE(answer.status, 401);
            QVERIFY(answer.header("WWW-Authenticate").startsWith("Bearer"));
            QCOMPARE(answer.header("Content-Type"), QByteArray("application/scim+json"));
            QCOMPARE(answer.json.value("status"_L1), QJsonValue(u"401"_s));
        }
    }
    okta.setAuthorization("Bearer " + okta.token());
    QCOMPARE(okta.get("/Users").json.value("totalResults"_L1).toInt(-1), 0);
}

void TestScimOkta::groupsInAUserBodyAreIgnored()
{
    ScimClient okta(m_server, u"groups of a user"_s);
    const QByteArray path = okta.create(newUser);
    QVERIFY(!path.isEmpty());
    const auto put =
        okta.send("PUT", path, R"({"userName":"ada@example.com","groups":[{"value":"none","display":"x"}]})");
    QCOMPARE(put.status, 200);
    QVERIFY(!put.json.contains("groups"_L1));
}

void TestScimOkta::aRetriedCreateIs409AndWipesNothing()
{
    ScimClient okta(m_server, u"retry"_s);
    const QByteArray path = okta.create(newUser);
    const auto before = okta.get(path);
    const auto again = okta.send("POST", "/Users", R"({"userName":"ADA@example.com","externalId":"00u1abc"})");
    QCOMPARE(again.status, 409);
    QCOMPARE(scimTypeOf(again), u"uniqueness"_s);
    QCOMPARE(okta.get(path).body, before.body);
}

void TestScimOkta::deactivationAndReactivationKeepTheUser()
{
    ScimClient okta(m_server, u"reactivate"_s);
    const QByteArray path = okta.create(newUser);
    const QByteArray off = R"({"op":"replace","value":{"active":false}})";
    QCOMPARE(okta.patch(path, off).json.value("active"_L1), QJsonValue(false));
    const auto found = okta.filtered("/Users", "userName eq \"ada@example.com\"");
    QCOMPARE("/Users/" + idsOf(found).value(0), path);
    QCOMPARE(okta.patch(path, R"({"op":"replace","value":{"active":true}})").json.value("active"_L1), QJsonValue(true));
    QCOMPARE(okta.send("PUT", path, R"({"userName":"ada@example.com","active":false})").json.value("active"_L1),
             QJsonValue(false));
}

void TestScimOkta::passwordSyncIsAnsweredAndChangesNothing()
{
    ScimClient okta(m_server, u"password"_s);
    const QByteArray path = okta.create(newUser);
    const auto before = okta.get(path);
    QCOMPARE(okta.patch(path, R"({"op":"replace","value":{"password":"canary-password"}})").status, 200);
    QCOMPARE(okta.get(path).body, before.body);
}

void TestScimOkta::thePutOfTheSameDisplayNameIsNoConflict()
{
    ScimClient okta(m_server, u"same name"_s);
    const QByteArray group = okta.createGroup("Sales");
    const QByteArray body = R"({"id":")" + group + R"(","displayName":"SALES","members":[]})";
    QCOMPARE(okta.send("PUT", "/Groups/" + group, body).status, 200);
    QCOMPARE(okta.send("PUT", "/Groups/" + group, body).status, 200);
}

void TestScimOkta::eachMembershipChangeMayComeWithARename()
{
    ScimClient okta(m_server, u"rename"_s);
    const QByteArray user = okta.createUser("a");
    const QByteArray group = okta.createGroup("Sales");
    const QByteArray rename = R"({"op":"replace","value":{"id":")" + group + R"(","displayName":"Sales"}})";
    QCOMPARE(okta.patch("/Groups/" + group, addingMember(user) + ',' + rename).status, 204);
    QCOMPARE(okta.patch("/Groups/" + group, rename).status, 204);
    QCOMPARE(membersOf(okta.get("/Groups/" + group).json), QByteArrayList{user});
    QCOMPARE(scimTypeOf(okta.patch("/Groups/" + group, R"({"op":"replace","value":{"id":"other","displayName":"x"}})")),
             u"mutability"_s);
}

void TestScimOkta::anEmptyGroupIsPushedAsAnEmptyList()
{
    ScimClient okta(m_server, u"push now"_s);
    const QByteArray user = okta.createUser("a");
    const QByteArray group = "/Groups/" + okta.createGroup("Sales");
    okta.patch(group, addingMember(user));
    QCOMPARE(okta.patch(group, R"({"op":"replace","path":"members","value":[]})").status, 204);
    QVERIFY(!okta.get(group).json.contains("members"_L1));
}

void TestScimOkta::membersComeWithoutType()
{
    ScimClient okta(m_server, u"no type"_s);
    const QByteArray user = okta.createUser("a");
    const QByteArray group = "/Groups/" + okta.createGroup("Sales");
    QCOMPARE(okta.patch(group, R"({"op":"add","path":"members","value":[{"value":")" + user + R"(","display":"a@x"}]})")
                 .status,
             204);
    QCOMPARE(okta.get(group).json.value("members"_L1).toArray().first()["type"_L1].toString(), u"User"_s);
}

void TestScimOkta::aDeletedGroupLeavesItsUsers()
{
    ScimClient okta(m_server, u"unlink"_s);
    const QByteArray user = okta.createUser("a");
    const QByteArray group = "/Groups/" + okta.createGroup("Sales");
    okta.patch(group, addingMember(user));
    QCOMPARE(okta.send("DELETE", group).status, 204);
    const auto left = okta.get("/Users/" + user);
    QCOMPARE(left.status, 200);
    QVERIFY(!left.json.contains("groups"_L1));
}

QTEST_GUILESS_MAIN(TestScimOkta)
#include "tst_scim_okta.moc"
