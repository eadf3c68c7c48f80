// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/scim_client.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace provost::test;

/// What RFC 7643 and 7644 demand and servers get wrong.
class TestScimRfc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), m_server.errors().constData()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void describesItself();
    void answersErrorsInItsOwnForm_data();
    void answersErrorsInItsOwnForm();
    void comparesVersions();
    void sorts();
    void pages();
    void boundsPages();
    void filters_data();
    void filters();
    void searchesByPost();
    void projects();
    void putReplaces();
    void patchIsAtomicAndQuiet();
    void losesNoMemberOfConcurrentPatches();
    void keepsConnectionsApart();
    void servesEveryMount();
    void leavesNoDanglingMembers();
    void changesMembersOfLargeGroups();

private:
    ProvostdProcess m_server;
};

void TestScimRfc::describesItself()
{
    ScimClient client(m_server, u"discovery"_s);
    const auto config = client.get("/ServiceProviderConfig");
    QCOMPARE(config.status, 200);
    QCOMPARE(config.header("Content-Type"), QByteArray("application/scim+json"));
    const auto supports = [&config](QLatin1StringView name) {
        return config.json.value(name).toObject().value("supported"_L1).toBool();
    };
    QVERIFY(supports("patch"_L1) && supports("filter"_L1) && supports("sort"_L1) && supports("etag"_L1));
    QVERIFY(supports("bulk"_L1) && !supports("changePassword"_L1));
    QCOMPARE(client.get("/Me").status, 501);
}

void TestScimRfc::answersErrorsInItsOwnForm_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("scimType");
    const auto row = [](const char* name, const QByteArray& method, const QByteArray& path, const QByteArray& body,
                        int status, const QString& scimType) {
        QTest::newRow(name) << method << path << body << status << scimType;
    };
    row("unknown endpoint", "GET", "/Nothing", {}, 404, {});
    row("unknown user", "GET", "/Users/x", {}, 404, {});
    row("PUT of an unknown user", "PUT", "/Users/x", R"({"userName":"a"})", 404, {});
    row("DELETE of an unknown group", "DELETE", "/Groups/x", {}, 404, {});
    row("method of another endpoint", "DELETE", "/Users", {}, 405, {});
    row("no JSON", "POST", "/Users", "{", 400, u"invalidSyntax"_s);
    row("no object", "POST", "/Users", "[]", 400, u"invalidSyntax"_s);
    row("no userName", "POST", "/Users", R"({"displayName":"a"})", 400, u"invalidValue"_s);
    row("no displayName", "POST", "/Groups", R"({"externalId":"a"})", 400, u"invalidValue"_s);
    row("unfinished filter", "GET", "/Users?filter=userName%20eq", {}, 400, u"invalidFilter"_s);
    row("unknown attribute in a filter", "GET", "/Users?filter=nosuch%20pr", {}, 400, u"invalidFilter"_s);
    row("order of booleans", "GET", "/Users?filter=active%20gt%20true", {}, 400, u"invalidFilter"_s);
    row("password in a filter", "GET", "/Users?filter=password%20pr", {}, 400, u"invalidFilter"_s);
    row("unknown order", "GET", "/Users?sortBy=nosuch", {}, 400, u"invalidValue"_s);
    row("count that is no number", "GET", "/Users?count=many", {}, 400, u"invalidValue"_s);
    row("both projections", "GET", "/Users?attributes=id&excludedAttributes=name", {}, 400, u"invalidValue"_s);
}

void TestScimRfc::answersErrorsInItsOwnForm()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, scimType);
    ScimClient client(m_server, QString::fromLatin1(QTest::currentDataTag()));
    const auto answer = client.send(method, path, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/scim+json"));
    QCOMPARE(answer.json.value("schemas"_L1).toArray().first().toString(),
             u"urn:ietf:params:scim:api:messages:2.0:Error"_s);
    QCOMPARE(answer.json.value("status"_L1), QJsonValue(QString::number(status)));
    QCOMPARE(scimTypeOf(answer), scimType);
    QVERIFY(!answer.json.value("detail"_L1).toString().isEmpty());
}

void TestScimRfc::comparesVersions()
{
    ScimClient client(m_server, u"versions"_s);
    const QByteArray path = "/Users/" + client.createUser("a");
    const auto first = client.get(path);
    const QByteArray etag = first.header("ETag");
    QVERIFY(etag.startsWith("W/\""));
    QCOMPARE(QString::fromLatin1(etag), first.json.value("meta"_L1).toObject().value("version"_L1).toString());
    const auto known = client.send("GET", path, {}, {{"If-None-Match", etag}});
    QCOMPARE(known.status, 304);
    QVERIFY(known.body.isEmpty());
    const QByteArray change = R"({"op":"replace","path":"title","value":"T"})";
    QCOMPARE(client.patch(path, change, {{"If-Match", etag}}).status, 200);
    const auto late = client.patch(path, change, {{"If-Match", etag}});
    QCOMPARE(late.status, 412);
    QCOMPARE(client.send("DELETE", path, {}, {{"If-Match", etag}}).status, 412);
    QCOMPARE(client.send("PUT", path, R"({"userName":"a"})", {{"If-Match", etag}}).status, 412);
    QCOMPARE(client.send("GET", path, {}, {{"If-None-Match", etag}}).status, 200);
}

void TestScimRfc::sorts()
{
    ScimClient client(m_server, u"sorting"_s);
    const QByteArray b = client.createUser("b");
    const QByteArray a = client.createUser("A");
    const QByteArray c = client.createUser("c");
    client.patch("/Users/" + c, R"({"op":"add","path":"title","value":"X"})");
    client.patch("/Users/" + b, R"({"op":"add","path":"title","value":"y"})");
    QCOMPARE(idsOf(client.get("/Users?sortBy=userName")), (QByteArrayList{a, b, c}));
    QCOMPARE(idsOf(client.get("/Users?sortBy=userName&sortOrder=descending")), (QByteArrayList{c, b, a}));
    // Missing values last, and first in descending order.
    QCOMPARE(idsOf(client.get("/Users?sortBy=title")), (QByteArrayList{c, b, a}));
    QCOMPARE(idsOf(client.get("/Users?sortBy=title&sortOrder=descending")), (QByteArrayList{a, b, c}));
    QCOMPARE(idsOf(client.get("/Users?sortBy=title&count=1&startIndex=2")), QByteArrayList{b});
}

void TestScimRfc::pages()
{
    ScimClient client(m_server, u"paging"_s);
    for (int i = 0; i < 5; ++i)
        QVERIFY(!client.createUser("u" + QByteArray::number(i)).isEmpty());
    const auto totals = client.get("/Users?count=0");
    QCOMPARE(totals.json.value("totalResults"_L1).toInt(), 5);
    QCOMPARE(totals.json.value("itemsPerPage"_L1).toInt(), 0);
    QVERIFY(totals.json.value("Resources"_L1).toArray().isEmpty());
    QCOMPARE(idsOf(client.get("/Users?count=-3")).size(), 0);
    const auto clamped = client.get("/Users?startIndex=-7&count=2");
    QCOMPARE(clamped.json.value("startIndex"_L1).toInt(), 1);
    QCOMPARE(idsOf(clamped).size(), 2);
    const auto beyond = client.get("/Users?startIndex=99");
    QCOMPARE(beyond.status, 200);
    QCOMPARE(beyond.json.value("totalResults"_L1).toInt(), 5);
    // The total is that of the filter, also where the database does not know it by itself.
    const auto filtered = client.filtered("/Users", "name.givenName pr or userName ne \"u1\"", "&count=1");
    QCOMPARE(filtered.json.value("totalResults"_L1).toInt(), 4);
    QCOMPARE(filtered.json.value("itemsPerPage"_L1).toInt(), 1);
    const QByteArray end = QByteArray::number(std::numeric_limits<qint64>::max());
    QCOMPARE(client.filtered("/Users", "nickName pr", "&count=1000&startIndex=" + end).status, 200);
}

void TestScimRfc::boundsPages()
{
    ScimClient client(m_server, u"long pages"_s);
    for (int i = 0; i < 1001; ++i)
        QVERIFY(!client.createUser("u" + QByteArray::number(i)).isEmpty());
    QCOMPARE(idsOf(client.get("/Users?attributes=id")).size(), 100);
    const auto longest = client.get("/Users?attributes=id&count=5000");
    QCOMPARE(longest.json.value("totalResults"_L1).toInt(), 1001);
    QCOMPARE(idsOf(longest).size(), 1000);
}

void TestScimRfc::filters_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QByteArray>("expected"); // user names, sorted
    const auto row = [](const QByteArray& filter, const QByteArray& expected) {
        QTest::newRow(filter.constData()) << filter << expected;
    };
    row("userName eq \"ADA\"", "ada");
    row("userName ne \"ada\"", "bob cleo");
    row("userName sw \"b\"", "bob");
    row("userName ew \"O\"", "cleo");
    row("userName co \"o\"", "bob cleo");
    row("userName gt \"ada\" and userName lt \"c\"", "bob");
    row("USERNAME EQ \"ada\" OR active EQ false", "ada cleo");
    row("externalId eq \"E1\"", "ada");
    row("externalId eq \"e1\"", "");
    row("externalId pr", "ada");
    row("not (externalId eq \"E1\")", "bob cleo");
    row("externalId ne \"E1\"", "bob cleo");
    row("active eq false", "cleo");
    row("active eq \"True\"", "ada bob");
    row("displayName eq \"zo\u00eb\"", "bob");
    row("displayName eq \"zoe\"", "");
    row("displayName co \"ZO\u00cb\"", "bob");
    row("emails pr", "ada bob");
    row("emails.value eq \"ADA@home\"", "ada");
    row("emails[type eq \"work\" and value eq \"ada@home\"]", "");
    row("emails[type eq \"home\" and value eq \"ada@home\"]", "ada");
    row("emails.type eq \"home\" and emails.value co \"work\"", "ada");
    row("meta.created gt \"2020-01-01T00:00:00Z\" and not (userName eq \"bob\")", "ada cleo");
    row("meta.lastModified lt \"2020-01-01T00:00:00.0000000Z\"", "");
    row("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department eq \"lab\"", "cleo");
    row("urn:ietf:params:scim:schemas:core:2.0:User:userName eq \"ada\"", "ada");
    row("groups.display eq \"team\"", "bob");
    row("userName eq \"a\\\"b\"", "");
    row("userName eq ada", "ada");
    row("userName gt \"a\" or not (emails pr and active eq true)", "ada bob cleo");
    row("meta.created gt \"2015-10-10T14:38:21.8617979-07:00\" and externalId eq null", "bob cleo");
}

void TestScimRfc::filters()
{
    QFETCH(QByteArray, filter);
    QFETCH(QByteArray, expected);
    static ScimClient client(m_server, u"filters"_s);
    static bool isFilled = false;
    if (!isFilled) {
        client.send("POST", "/Users",
                    R"({"userName":"ada","externalId":"E1","emails":[{"value":"ada@work","type":"work"},
            {"value":"ada@home","type":"home"}]})");
        const auto bob = client.send(
            "POST", "/Users", "{\"userName\":\"bob\",\"displayName\":\"Zo\u00eb\",\"emails\":[{\"value\":\"b\"}]}");
        client.send("POST", "/Users", R"({"userName":"cleo","active":false,"department":"LAB"})");
        client.send("POST", "/Groups",
                    R"({"displayName":"Team","members":[{"value":")" + bob.json.value("id"_L1).toString().toLatin1() +
                        R"("}]})");
        isFilled = true;
    }
    const auto answer = client.filtered("/Users", filter);
    QCOMPARE(answer.status, 200);
    // The same, in a form that the database cannot answer by itself.
    const auto scanned = client.filtered("/Users", '(' + filter + ") or (nickName pr and not (nickName pr))");
    QCOMPARE(idsOf(scanned), idsOf(answer));
    QByteArrayList names;
    for (const QJsonValue& user : answer.json.value("Resources"_L1).toArray())
        names.append(user.toObject().value("userName"_L1).toString().toLatin1());
    std::ranges::sort(names);
    QCOMPARE(names.join(' '), expected);
    QCOMPARE(answer.json.value("totalResults"_L1).toInt(), names.size());
}

void TestScimRfc::searchesByPost()
{
    ScimClient client(m_server, u"search"_s);
    const QByteArray a = client.createUser("a");
    client.createUser("b");
    const QByteArray g = client.createGroup("a");
    const QByteArray head = R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:SearchRequest"],)";
    const auto users = client.send("POST", "/Users/.search",
                                   head + R"("attributes":["userName"],"filter":"userName eq \"a\"","count":10})");
    QCOMPARE(users.status, 200);
    QCOMPARE(idsOf(users), QByteArrayList{a});
    QCOMPARE(users.json.value("Resources"_L1).toArray().first().toObject().keys(),
             (QStringList{u"id"_s, u"schemas"_s, u"userName"_s}));
    QCOMPARE(idsOf(client.send("POST", "/Groups/.search", head + R"("startIndex":1})")), QByteArrayList{g});
    const auto all = client.send("POST", "/.search", head + R"("startIndex":2,"count":2})");
    QCOMPARE(all.json.value("totalResults"_L1).toInt(), 3);
    QCOMPARE(idsOf(all).size(), 2);
    QCOMPARE(idsOf(all).last(), g);
    const auto onlyUsers = client.send("POST", "/.search", head + R"("filter":"userName sw \"a\""})");
    QCOMPARE(idsOf(onlyUsers), QByteArrayList{a});
    QCOMPARE(scimTypeOf(client.send("POST", "/.search", head + R"("filter":"nosuch pr"})")), u"invalidFilter"_s);
}

void TestScimRfc::projects()
{
    ScimClient client(m_server, u"projection"_s);
    const auto created = client.send("POST", "/Users?attributes=name.familyName",
                                     R"({"userName":"a","name":{"givenName":"G","familyName":"F"}})");
    QCOMPARE(created.status, 201);
    QCOMPARE(created.json.keys(), (QStringList{u"id"_s, u"name"_s, u"schemas"_s}));
    QCOMPARE(created.json.value("name"_L1).toObject().keys(), QStringList{u"familyName"_s});
    const QByteArray id = created.json.value("id"_L1).toString().toLatin1();
    const auto without = client.get("/Users/" + id + "?excludedAttributes=name,id,meta");
    QVERIFY(without.json.contains("id"_L1));
    QVERIFY(!without.json.contains("name"_L1) && !without.json.contains("meta"_L1));
    const QByteArray group = client.createGroup("g");
    const auto patched = client.patch("/Groups/" + group + "?attributes=members", addingMember(id));
    QCOMPARE(patched.status, 200);
    QCOMPARE(membersOf(patched.json), QByteArrayList{id});
}

void TestScimRfc::putReplaces()
{
    ScimClient client(m_server, u"put"_s);
    const auto created = client.send("POST", "/Users", R"({"userName":"a","title":"T","active":false})");
    const QByteArray path = "/Users/" + created.json.value("id"_L1).toString().toLatin1();
    const auto put = client.send("PUT", path, R"({"USERNAME":"a","id":"other","displayName":"D"})");
    QCOMPARE(put.status, 200);
    QVERIFY(!put.json.contains("title"_L1));
    QCOMPARE(put.json.value("active"_L1), QJsonValue(true));
    QCOMPARE(put.json.value("id"_L1), created.json.value("id"_L1));
    client.createUser("b");
    const auto taken = client.send("PUT", path, R"({"userName":"B"})");
    QCOMPARE(taken.status, 409);
    QCOMPARE(scimTypeOf(taken), u"uniqueness"_s);
    QCOMPARE(client.get(path).json.value("userName"_L1).toString(), u"a"_s);
}

void TestScimRfc::patchIsAtomicAndQuiet()
{
    ScimClient client(m_server, u"patch"_s);
    const QByteArray user = client.createUser("a");
    const QByteArray path = "/Users/" + user;
    const auto before = client.get(path);
    QCOMPARE(scimTypeOf(client.patch(
                 path, R"({"op":"replace","path":"title","value":"T"},{"op":"remove","path":"userName"})")),
             u"mutability"_s);
    QCOMPARE(scimTypeOf(client.patch(path, R"({"op":"remove"})")), u"noTarget"_s);
    QCOMPARE(scimTypeOf(client.patch(path, R"({"op":"add","path":"nosuch","value":1})")), u"invalidPath"_s);
    QCOMPARE(client.patch(path, R"({"op":"replace","path":"active","value":"True"})").status, 200);
    QCOMPARE(client.get(path).body, before.body);

    const QByteArray group = "/Groups/" + client.createGroup("g");
    const QByteArray add = addingMember(user);
    QCOMPARE(client.patch(group, add).status, 204);
    const auto once = client.get(group);
    QCOMPARE(client.patch(group, add).status, 204);
    QCOMPARE(client.get(group).body, once.body);
    // The first half of a refused PATCH leaves nothing.
    const auto half =
        client.patch(group, R"({"op":"remove","path":"members"},)" +
                                QByteArray(R"({"op":"add","path":"members","value":[{"value":"nobody"}]})"));
    QCOMPARE(scimTypeOf(half), u"invalidValue"_s);
    QCOMPARE(client.get(group).body, once.body);
}

void TestScimRfc::losesNoMemberOfConcurrentPatches()
{
    ScimClient client(m_server, u"concurrent"_s);
    const QByteArray group = "/Groups/" + client.createGroup("g");
    QByteArrayList users;
    std::vector<std::unique_ptr<HttpClient>> callers;
    for (int i = 0; i < 12; ++i) {
        users.append(client.createUser("u" + QByteArray::number(i)));
        callers.push_back(std::make_unique<HttpClient>(m_server.url(), client.token()));
    }
    for (size_t i = 0; i < callers.size(); ++i) {
        const QByteArray body = R"({"Operations":[)" + addingMember(users[static_cast<qsizetype>(i)]) + "]}";
        QVERIFY(callers[i]->send("PATCH", client.mount() + group, body));
    }
    for (const auto& caller : callers)
        QCOMPARE(caller->receive().status, 204);
    std::ranges::sort(users);
    QCOMPARE(membersOf(client.get(group).json), users);
}

void TestScimRfc::keepsConnectionsApart()
{
    ScimClient one(m_server, u"one"_s);
    ScimClient two(m_server, u"two"_s);
    const QByteArray user = one.createUser("same");
    QVERIFY(!two.createUser("same").isEmpty());
    QCOMPARE(two.get("/Users/" + user).status, 404);
    QCOMPARE(two.send("DELETE", "/Users/" + user).status, 404);
    QVERIFY(idsOf(two.filtered("/Users", "id eq \"" + user + "\"")).isEmpty());
    const QByteArray group = two.createGroup("g");
    QCOMPARE(two.patch("/Groups/" + group, addingMember(user)).status, 400);
    // The token of one connection at the address of another says no more than a wrong token.
    two.setAuthorization("Bearer " + one.token());
    const auto foreign = two.get("/Users");
    two.setAuthorization("Bearer pvt_abcdefgh_wrongwrongwrong");
    const auto wrong = two.get("/Users");
    QCOMPARE(foreign.status, 401);
    QCOMPARE(foreign.body, wrong.body);
    two.setMount("/directory/resources/scim/v2.0/nosuch");
    QCOMPARE(two.get("/Users").body, wrong.body);
}

void TestScimRfc::servesEveryMount()
{
    ScimClient client(m_server, u"mounts"_s);
    const QByteArray id = client.createUser("a");
    for (const QByteArray& mount : {client.mount(), QByteArray("/scim/v2"), QByteArray("/api/scim/v2")}) {
        client.setMount(mount);
        const auto answer = client.get("/Users/" + id + "/?unknown=1");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json.value("meta"_L1).toObject().value("location"_L1).toString(),
                 m_server.url() + QString::fromLatin1(mount + "/Users/" + id));
    }
    client.setMount("/scim/v2x");
    QCOMPARE(client.get("/Users").status, 404);
}

void TestScimRfc::leavesNoDanglingMembers()
{
    ScimClient client(m_server, u"dangling"_s);
    const QByteArray user = client.createUser("a");
    const QByteArray group = "/Groups/" + client.createGroup("g");
    client.patch(group, addingMember(user));
    const auto before = client.get(group);
    QCOMPARE(client.send("DELETE", "/Users/" + user).status, 204);
    const auto after = client.get(group);
    QVERIFY(membersOf(after.json).isEmpty());
    QVERIFY(after.header("ETag") != before.header("ETag"));
    QVERIFY(!client.createUser("a").isEmpty());
}

void TestScimRfc::changesMembersOfLargeGroups()
{
    ScimClient client(m_server, u"large"_s);
    QByteArray members;
    for (int i = 0; i < 300; ++i)
        members += R"({"value":")" + client.createUser("u" + QByteArray::number(i)) + R"("},)";
    const QByteArray extra = client.createUser("extra");
    const QByteArray group = "/Groups/" + client.createGroup("large");
    QCOMPARE(client.patch(group, R"({"op":"add","path":"members","value":[)" + members.chopped(1) + "]}").status, 204);
    QCOMPARE(client.patch(group, addingMember(extra)).status, 204);
    QCOMPARE(membersOf(client.get(group).json).size(), 301);
    QCOMPARE(client.patch(group, removingMember(extra)).status, 204);
    const auto shown = client.get("/Groups?attributes=displayName");
    QVERIFY(shown.body.size() < 1000);
    QCOMPARE(membersOf(client.get(group).json).size(), 300);
    QCOMPARE(client.patch(group, R"({"op":"remove","path":"members"})").status, 204);
    QVERIFY(!client.get(group).json.contains("members"_L1));
}

QTEST_GUILESS_MAIN(TestScimRfc)
#include "tst_scim_rfc.moc"
