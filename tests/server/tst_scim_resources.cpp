// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/scim_client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

constexpr QLatin1StringView enterprise{"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"};
constexpr QLatin1StringView errorSchema{"urn:ietf:params:scim:api:messages:2.0:Error"};

} // namespace

/// Names and values, creating, replacing, removing, discovering, and how errors look (RFC 7643; RFC 7644 sections 3.3,
/// 3.5.1, 3.6, 3.12 and 4).
class TestScimResources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), m_server.errors().constData()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void namesAndUrisHaveNoCase();
    void nullAndEmptyListsAreUnassigned();
    void idsAreTheServersAndNotTheClients();
    void createAnswers201WithBodyAndLocation();
    void duplicatesAre409WithUniqueness();
    void primaryIsTrueAtMostOnce();
    void schemasFollowFromTheContent();
    void putReplacesAndClearsWhatIsLeftOut();
    void putWithoutActiveActivates();
    void putIgnoresWhatIsReadOnly();
    void putCannotChangeWhatIsImmutable_data();
    void putCannotChangeWhatIsImmutable();
    void schemasAreNamedOnce_data();
    void schemasAreNamedOnce();
    void idsHaveCase();
    void putOfAnUnknownIdIs404AndCreatesNothing();
    void putOfAGroupWithoutMembersEmptiesIt();
    void theDeletedAreGoneEverywhereAndTheirNameIsFree();
    void theInactiveStayReadable();
    void errorsHaveTheirFormEverywhere();
    void jsonIsTakenUnderBothMediaTypes();
    void slashesTooManyAreIgnored();
    void discoveryIsReadableWithoutAToken();
    void discoveryListsAndRefusesFilters();
    void meIsNotImplemented();
    void whatAProfileDoesNotOfferIsRefusedAndNotPromised();

private:
    ProvostdProcess m_server;
};

#ifndef Q_MOC_RUN // it takes raw strings for others, and loses its way

void TestScimResources::namesAndUrisHaveNoCase()
{
    ScimClient client(m_server, u"names"_s);
    const auto created = client.send(
        "POST", "/Users",
        R"({"SCHEMAS":["URN:ietf:params:scim:schemas:core:2.0:USER"],"USERNAME":"a","Name":{"GIVENNAME":"G"},
            "EMAILS":[{"VALUE":"e@x","Type":"work"}],
            "urn:ietf:params:scim:schemas:extension:ENTERPRISE:2.0:user":{"DEPARTMENT":"D"}})");
    QCOMPARE(created.status, 201);
    QCOMPARE(created.json.value("userName"_L1).toString(), u"a"_s);
    QCOMPARE(created.json.value("name"_L1)["givenName"_L1].toString(), u"G"_s);
    QCOMPARE(created.json.value("emails"_L1).toArray().first()["value"_L1].toString(), u"e@x"_s);
    QCOMPARE(created.json.value(enterprise)["department"_L1].toString(), u"D"_s);
    // Those of messages too, in a list or alone.
    const QByteArray user = "/Users/" + created.json.value("id"_L1).toString().toLatin1();
    const auto sent = [&client](const QByteArray& method, const QByteArray& path, const QByteArray& schema,
                                const QByteArray& more) {
        for (const QByteArray& schemas : {'"' + schema + '"', "[\"" + schema + "\"]"}) {
            const auto answer = client.send(method, path, R"({"Schemas":)" + schemas + ',' + more + '}');
            if (answer.status != 200)
                return answer.body;
        }
        return QByteArray("taken");
    };
    QCOMPARE(sent("POST", "/Users/.search", "URN:ietf:PARAMS:scim:api:messages:2.0:SEARCHRequest", R"("COUNT":1)"),
             QByteArray("taken"));
    QCOMPARE(sent("POST", "/Bulk", "urn:ietf:params:SCIM:api:Messages:2.0:bulkRequest", R"("operations":[])"),
             QByteArray("taken"));
    QCOMPARE(sent("PATCH", user, "urn:ietf:params:scim:API:messages:2.0:patchOP",
                  R"("operations":[{"op":"add","path":"title","value":"T"}])"),
             QByteArray("taken"));
    for (const QByteArray path : {"/Users/.search", "/.search", "/Bulk"})
        QCOMPARE(scimTypeOf(client.send("POST", path, R"({"schemas":["urn:x"],"Operations":[]})")), u"invalidSyntax"_s);
}

void TestScimResources::nullAndEmptyListsAreUnassigned()
{
    ScimClient client(m_server, u"unassigned"_s);
    const QByteArray path =
        client.create(R"({"userName":"a","title":null,"emails":[],"name":{},"manager":null,"roles":[null]})");
    const auto shown = client.get(path);
    QCOMPARE(shown.json.keys(), (QStringList{u"active"_s, u"id"_s, u"meta"_s, u"schemas"_s, u"userName"_s}));
    QVERIFY(!shown.body.contains("null"));
}

void TestScimResources::idsAreTheServersAndNotTheClients()
{
    ScimClient client(m_server, u"ids"_s);
    const auto created = client.send("POST", "/Users", R"({"userName":"a","id":"mine","meta":{"version":"x"},
        "groups":[{"value":"g"}]})");
    QCOMPARE(created.status, 201);
    const QString id = created.json.value("id"_L1).toString();
    QVERIFY(id != "mine"_L1 && !id.isEmpty() && !id.contains("bulkId"_L1));
    QVERIFY(!created.json.contains("groups"_L1));
}

void TestScimResources::createAnswers201WithBodyAndLocation()
{
    ScimClient client(m_server, u"created"_s);
    for (const auto& [endpoint, body] : {std::pair<QByteArray, QByteArray>{"/Users", R"({"userName":"a"})"},
                                         std::pair<QByteArray, QByteArray>{"/Groups", R"({"displayName":"g"})"}}) {
        const auto created = client.send("POST", endpoint, body);
        QCOMPARE(created.status, 201);
        const QString location = created.json.value("meta"_L1)["location"_L1].toString();
        QCOMPARE(QString::fromLatin1(created.header("Location")), location);
        QVERIFY(location.startsWith(m_server.url()));
        QVERIFY(location.endsWith(created.json.value("id"_L1).toString()));
        QCOMPARE(created.json.value("meta"_L1)["created"_L1], created.json.value("meta"_L1)["lastModified"_L1]);
        QCOMPARE(
            client.get(location.sliced((m_server.url() + QString::fromLatin1(client.mount())).size()).toLatin1()).body,
            created.body);
    }
}

void TestScimResources::duplicatesAre409WithUniqueness()
{
    ScimClient client(m_server, u"duplicates"_s);
    client.createUser("\xc3\x84rger");
    client.createGroup("Team");
    for (const auto& [endpoint, body] : {std::pair<QByteArray, QByteArray>{"/Users", "{\"userName\":\"\xc3\xa4RGER\"}"},
                                         std::pair<QByteArray, QByteArray>{"/Groups", R"({"displayName":"TEAM"})"}}) {
        const auto answer = client.send("POST", endpoint, body);
        QCOMPARE(answer.status, 409);
        QCOMPARE(scimTypeOf(answer), u"uniqueness"_s);
    }
    // externalId is the client's own and need not be unique.
    QVERIFY(!client.create(R"({"userName":"x","externalId":"e"})").isEmpty());
    QVERIFY(!client.create(R"({"userName":"y","externalId":"e"})").isEmpty());
}

void TestScimResources::primaryIsTrueAtMostOnce()
{
    ScimClient client(m_server, u"primary"_s);
    const auto created = client.send("POST", "/Users", R"({"userName":"a","emails":
        [{"value":"1@x","primary":true},{"value":"2@x","primary":"True"},{"value":"2@x","primary":true}]})");
    const QJsonArray emails = created.json.value("emails"_L1).toArray();
    QCOMPARE(emails.size(), 2);
    QCOMPARE(emails.at(0)["primary"_L1].toBool(), false);
    QCOMPARE(emails.at(1)["primary"_L1].toBool(), true);
}

void TestScimResources::schemasFollowFromTheContent()
{
    ScimClient client(m_server, u"schemas"_s);
    const auto plain = client.get(client.create(R"({"userName":"a","schemas":
        ["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"]})"));
    QCOMPARE(plain.json.value("schemas"_L1).toArray().size(), 1);
    const QByteArray path = client.create(R"({"userName":"b","department":"D"})");
    QCOMPARE(client.get(path).json.value("schemas"_L1).toArray().size(), 2);
    QCOMPARE(client.send("PUT", path, R"({"userName":"b"})").json.value("schemas"_L1).toArray().size(), 1);
    QCOMPARE(scimTypeOf(client.send("POST", "/Users",
                                    R"({"userName":"c","schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"]})")),
             u"invalidSyntax"_s);
}

void TestScimResources::putReplacesAndClearsWhatIsLeftOut()
{
    ScimClient client(m_server, u"replace"_s);
    const QByteArray path = client.create(R"({"userName":"a","title":"T","externalId":"e","active":false,
        "emails":[{"value":"e@x"}],"department":"D"})");
    const auto put = client.send("PUT", path, R"({"userName":"a","nickName":"N"})");
    QCOMPARE(put.status, 200);
    QCOMPARE(put.json.keys(),
             (QStringList{u"active"_s, u"id"_s, u"meta"_s, u"nickName"_s, u"schemas"_s, u"userName"_s}));
}

void TestScimResources::putWithoutActiveActivates()
{
    ScimClient client(m_server, u"active"_s);
    const QByteArray path = client.create(R"({"userName":"a","active":false})");
    QCOMPARE(client.send("PUT", path, R"({"userName":"a"})").json.value("active"_L1), QJsonValue(true));
}

void TestScimResources::putIgnoresWhatIsReadOnly()
{
    ScimClient client(m_server, u"read only"_s);
    const QByteArray path = client.create(R"({"userName":"a"})");
    const auto before = client.get(path);
    const auto put = client.send("PUT", path, R"({"userName":"a","id":"x","meta":{"created":"2000-01-01T00:00:00Z"},
        "groups":[{"value":"g"}],"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"unknown":{"a":1}})");
    QCOMPARE(put.status, 200);
    QCOMPARE(put.body, before.body);
}

void TestScimResources::putCannotChangeWhatIsImmutable_data()
{
    QTest::addColumn<QByteArray>("more"); // %: the id of the member
    QTest::addColumn<int>("status");
    QTest::newRow("nothing said") << QByteArray() << 200;
    QTest::newRow("the same type") << QByteArray(R"(,"type":"user")") << 200;
    QTest::newRow("the same address") << QByteArray(R"(,"$ref":"https://elsewhere.example/v2/Users/%")") << 200;
    QTest::newRow("a relative address") << QByteArray(R"(,"$ref":"../Users/%","display":"x")") << 200;
    QTest::newRow("unassigned") << QByteArray(R"(,"type":null,"$ref":null)") << 200;
    QTest::newRow("another type") << QByteArray(R"(,"type":"Group")") << 400;
    QTest::newRow("another address") << QByteArray(R"(,"$ref":"../Users/other")") << 400;
    QTest::newRow("the address of a group") << QByteArray(R"(,"$REF":"../Groups/%")") << 400;
}

void TestScimResources::putCannotChangeWhatIsImmutable()
{
    QFETCH(QByteArray, more);
    QFETCH(const int, status);
    static ScimClient client(m_server, u"immutable"_s);
    static const QByteArray user = client.createUser("a");
    const QByteArray group = "/Groups/" + client.createGroup(QTest::currentDataTag());
    QCOMPARE(client.patch(group, addingMember(user)).status, 204);
    const auto put = client.send("PUT", group,
                                 R"({"displayName":")" + QByteArray(QTest::currentDataTag()) +
                                     R"( too","members":[{"value":")" + user + '"' + more.replace('%', user) + "}]}");
    QCOMPARE(put.status, status);
    QCOMPARE(scimTypeOf(put), status == 400 ? u"mutability"_s : QString());
    const auto after = client.get(group).json;
    QCOMPARE(after.value("displayName"_L1).toString().endsWith("too"_L1), status == 200);
    QCOMPARE(membersOf(after), QByteArrayList{user});
}

void TestScimResources::schemasAreNamedOnce_data()
{
    QTest::addColumn<QByteArray>("schemas");
    QTest::addColumn<QString>("scimType");
    const QByteArray core = R"("urn:ietf:params:scim:schemas:core:2.0:User")";
    QTest::newRow("left out") << QByteArray() << QString();
    QTest::newRow("named") << QByteArray(R"("schemas":[)" + core + "],") << QString();
    QTest::newRow("beside an unknown one") << QByteArray(R"("schemas":[)" + core + R"(,"urn:x"],)") << QString();
    QTest::newRow("empty") << QByteArray(R"("schemas":[],)") << u"invalidValue"_s;
    QTest::newRow("twice") << QByteArray(R"("schemas":[)" + core + ',' + core + "],") << u"invalidValue"_s;
    QTest::newRow("an unknown one twice")
        << QByteArray(R"("schemas":[)" + core + R"(,"urn:x","URN:X"],)") << u"invalidValue"_s;
}

void TestScimResources::schemasAreNamedOnce()
{
    QFETCH(const QByteArray, schemas);
    QFETCH(const QString, scimType);
    static ScimClient client(m_server, u"schemas once"_s);
    const QByteArray name = QTest::currentDataTag();
    const auto created = client.send("POST", "/Users", "{" + schemas + R"("userName":")" + name + R"("})");
    QCOMPARE(created.status, scimType.isEmpty() ? 201 : 400);
    QCOMPARE(scimTypeOf(created), scimType);
    static const QByteArray other = "/Users/" + client.createUser("other");
    const auto put = client.send("PUT", other, "{" + schemas + R"("userName":"other"})");
    QCOMPARE(put.status, scimType.isEmpty() ? 200 : 400);
}

/// Other than names and userNames.
void TestScimResources::idsHaveCase()
{
    ScimClient client(m_server, u"ids have case"_s);
    const QByteArray user = client.createUser("a");
    const QByteArray group = client.createGroup("g");
    QVERIFY(user.toUpper() != user && group.toUpper() != group);
    for (const QByteArray& path : {"/Users/" + user.toUpper(), "/Groups/" + group.toUpper()}) {
        QCOMPARE(client.get(path).status, 404);
        QCOMPARE(client.send("DELETE", path).status, 404);
    }
    QCOMPARE(idsOf(client.filtered("/Users", "id eq \"" + user + '"')), QByteArrayList{user});
    QCOMPARE(idsOf(client.filtered("/Users", "id eq \"" + user.toUpper() + '"')), QByteArrayList());
    QCOMPARE(idsOf(client.filtered("/Groups", "members.value eq \"" + user.toUpper() + '"')), QByteArrayList());
    (void)client.patch("/Groups/" + group, addingMember(user.toUpper()));
    QCOMPARE(membersOf(client.get("/Groups/" + group).json), QByteArrayList());
    QCOMPARE(client.get("/Users/" + user).status, 200);
}

void TestScimResources::putOfAnUnknownIdIs404AndCreatesNothing()
{
    ScimClient client(m_server, u"unknown"_s);
    QCOMPARE(client.send("PUT", "/Users/none", R"({"userName":"a"})").status, 404);
    QCOMPARE(client.send("PUT", "/Groups/none", R"({"displayName":"g"})").status, 404);
    QCOMPARE(idsOf(client.get("/Users")).size() + idsOf(client.get("/Groups")).size(), 0);
}

void TestScimResources::putOfAGroupWithoutMembersEmptiesIt()
{
    ScimClient client(m_server, u"empties"_s);
    const QByteArray user = client.createUser("a");
    const QByteArray group = "/Groups/" + client.createGroup("g");
    client.patch(group, addingMember(user));
    QCOMPARE(client.send("PUT", group, R"({"displayName":"g"})").status, 200);
    QVERIFY(membersOf(client.get(group).json).isEmpty());
}

void TestScimResources::theDeletedAreGoneEverywhereAndTheirNameIsFree()
{
    ScimClient client(m_server, u"deleted"_s);
    const QByteArray user = client.createUser("a");
    const QByteArray group = "/Groups/" + client.createGroup("g");
    client.patch(group, addingMember(user));
    const QByteArray path = "/Users/" + user;
    const auto gone = client.send("DELETE", path);
    QCOMPARE(gone.status, 204);
    QVERIFY(gone.body.isEmpty());
    for (const auto& answer : {client.get(path), client.send("PUT", path, R"({"userName":"a"})"),
                               client.patch(path, R"({"op":"remove","path":"title"})"), client.send("DELETE", path)}) {
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.json.value("schemas"_L1).toArray().first().toString(), QString(errorSchema));
    }
    QVERIFY(membersOf(client.get(group).json).isEmpty());
    QCOMPARE(idsOf(client.filtered("/Users", "userName eq \"a\"")).size(), 0);
    QCOMPARE(idsOf(client.filtered("/Groups", "members eq \"" + user + "\"")).size(), 0);
    QVERIFY(!client.createUser("a").isEmpty());
    QCOMPARE(client.send("DELETE", group).status, 204);
    QCOMPARE(client.get(group).status, 404);
}

void TestScimResources::theInactiveStayReadable()
{
    ScimClient client(m_server, u"inactive"_s);
    const QByteArray path = client.create(R"({"userName":"a","active":false})");
    QCOMPARE(client.get(path).json.value("active"_L1), QJsonValue(false));
    QCOMPARE(namesOf(client.filtered("/Users", "userName eq \"a\"")), "a");
    QCOMPARE(namesOf(client.get("/Users")), "a");
}

void TestScimResources::errorsHaveTheirFormEverywhere()
{
    ScimClient client(m_server, u"errors"_s);
    const auto isError = [](const HttpAnswer& answer, int status) {
        return answer.status == status && answer.header("Content-Type") == "application/scim+json" &&
               answer.json.value("schemas"_L1).toArray().first().toString() == errorSchema &&
               answer.json.value("status"_L1).toString() == QString::number(status) &&
               !answer.json.value("detail"_L1).toString().isEmpty();
    };
    QVERIFY(isError(client.get("/Nothing"), 404));
    QVERIFY(isError(client.send("DELETE", "/Schemas"), 405));
    const auto unread = client.send("POST", "/Users", "{\"userName\":");
    QVERIFY(isError(unread, 400));
    QCOMPARE(scimTypeOf(unread), u"invalidSyntax"_s);
    QVERIFY(isError(client.get("/Me"), 501));
    client.setAuthorization({});
    const auto nobody = client.get("/Users");
    QVERIFY(isError(nobody, 401));
    QVERIFY(nobody.header("WWW-Authenticate").startsWith("Bearer"));
}

void TestScimResources::jsonIsTakenUnderBothMediaTypes()
{
    ScimClient client(m_server, u"media"_s);
    HttpClient http(m_server.url(), client.token());
    int number = 0;
    for (const QByteArray type : {"application/json", "application/scim+json", "application/scim+json; charset=utf-8",
                                  "application/json;charset=UTF-8"}) {
        const auto answer =
            http.request("POST", client.mount() + "/Users", R"({"userName":")" + QByteArray::number(++number) + "\"}",
                         {{"Content-Type", type}, {"Accept", "application/json"}});
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.header("Content-Type"), QByteArray("application/scim+json"));
    }
}

void TestScimResources::slashesTooManyAreIgnored()
{
    ScimClient client(m_server, u"slash"_s);
    const QByteArray path = client.create(R"({"userName":"a"})");
    QCOMPARE(client.get(path + '/').status, 200);
    QCOMPARE(client.get("/Users/").status, 200);
    QCOMPARE(client.send("POST", "/Users/", R"({"userName":"b"})").status, 201);
    // Of a base URL that was entered with a slash at its end, also where it names its connection.
    for (const QByteArray& mount : {QByteArray("/scim/v2"), client.mount()}) {
        client.setMount(mount);
        QCOMPARE(client.get('/' + path).status, 200);
        QCOMPARE(client.get("//Users").status, 200);
    }
    QCOMPARE(client.send("POST", "//Users", R"({"userName":"c"})").status, 201);
}

void TestScimResources::discoveryIsReadableWithoutAToken()
{
    ScimClient client(m_server, u"open"_s);
    client.setAuthorization({});
    for (const char* path : {"/ServiceProviderConfig", "/Schemas", "/ResourceTypes", "/ResourceTypes/Group",
                             "/Schemas/urn:ietf:params:scim:schemas:core:2.0:Group"})
        QCOMPARE(client.get(path).status, 200);
    const QJsonArray schemes = client.get("/ServiceProviderConfig").json.value("authenticationSchemes"_L1).toArray();
    QCOMPARE(schemes.first()["type"_L1].toString(), u"oauthbearertoken"_s);
    // A token that is sent has to be good, and nothing tells whether an address belongs to somebody.
    const auto known = client.get("/ResourceTypes/User");
    client.setMount("/directory/resources/scim/v2.0/nobody");
    QCOMPARE(client.get("/ResourceTypes/User").status, known.status);
    client.setAuthorization("Bearer wrong");
    QCOMPARE(client.get("/ServiceProviderConfig").status, 401);
}

void TestScimResources::discoveryListsAndRefusesFilters()
{
    ScimClient client(m_server, u"discovery"_s);
    for (const char* path : {"/Schemas", "/ResourceTypes"}) {
        const auto list = client.get(QByteArray(path) + "?startIndex=2&count=1&attributes=id&unknown=1");
        QCOMPARE(list.status, 200);
        QCOMPARE(list.json.value("schemas"_L1).toArray().first().toString(),
                 u"urn:ietf:params:scim:api:messages:2.0:ListResponse"_s);
        QCOMPARE(list.json.value("totalResults"_L1).toInt(), list.json.value("Resources"_L1).toArray().size());
        QCOMPARE(client.get(QByteArray(path) + "?filter=id%20pr").status, 403);
    }
    QCOMPARE(client.get("/ServiceProviderConfig?filter=id%20pr").status, 403);
    const auto user = client.get("/ResourceTypes/User");
    QCOMPARE(user.json.value("name"_L1).toString(), u"User"_s);
    QCOMPARE(user.json.value("endpoint"_L1).toString(), u"/Users"_s);
    QCOMPARE(user.json.value("schemaExtensions"_L1).toArray().first()["required"_L1], QJsonValue(false));
    QCOMPARE(client.get("/ResourceTypes/Nothing").status, 404);
}

void TestScimResources::meIsNotImplemented()
{
    ScimClient client(m_server, u"me"_s);
    for (const char* method : {"GET", "POST", "PUT", "PATCH", "DELETE"})
        QCOMPARE(client.send(method, "/Me", "{}").status, 501);
}

void TestScimResources::whatAProfileDoesNotOfferIsRefusedAndNotPromised()
{
    ProvostdProcess product;
    QVERIFY2(product.start({u"--profile"_s, u"formuley"_s}), product.errors().constData());
    ScimClient client(product, u"features"_s, u"Enterprise"_s);
    client.setMount("/api/scim/v2");
    const QJsonObject config = client.get("/ServiceProviderConfig").json;
    for (const auto& feature : {"bulk"_L1, "sort"_L1, "etag"_L1, "changePassword"_L1})
        QCOMPARE(config.value(feature)["supported"_L1], QJsonValue(false));
    for (const auto& feature : {"patch"_L1, "filter"_L1})
        QCOMPARE(config.value(feature)["supported"_L1], QJsonValue(true));
    QCOMPARE(config.value("bulk"_L1)["maxOperations"_L1].toInt(-1), 0);
    QCOMPARE(config.value("pagination"_L1)["cursor"_L1], QJsonValue(false));
    QCOMPARE(client.bulk({}).status, 501);
    QCOMPARE(client.get("/Users?sortBy=userName").status, 501);
    QCOMPARE(client.get("/Users?cursor").status, 501);
    QVERIFY(!client.get("/Users?cursor").json.value("detail"_L1).toString().isEmpty());
    QCOMPARE(client.filtered("/Users", "userName eq \"a\"").status, 200);
    QVERIFY2(product.errors().isEmpty(), product.errors().constData());
}

#endif

QTEST_GUILESS_MAIN(TestScimResources)
#include "tst_scim_resources.moc"
