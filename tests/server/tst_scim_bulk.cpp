// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/scim_client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

constexpr QLatin1StringView enterprise{"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"};

QJsonArray resultsOf(const HttpAnswer& answer)
{
    return answer.json.value("Operations"_L1).toArray();
}

/// The statuses in order, separated by spaces.
QByteArray statusesOf(const HttpAnswer& answer)
{
    QByteArrayList statuses;
    const QJsonArray results = resultsOf(answer);
    for (const QJsonValue& result : results)
        statuses.append(result["status"_L1].toString().toLatin1());
    return statuses.join(' ');
}

QByteArray idIn(const QJsonValue& result)
{
    return result["location"_L1].toString().section(u'/', -1).toLatin1();
}

QByteArray creating(const QByteArray& bulkId, const QByteArray& data)
{
    return R"({"method":"POST","path":"/Users","bulkId":")" + bulkId + R"(","data":)" + data + '}';
}

QByteArray userWithManager(const QByteArray& userName, const QByteArray& manager)
{
    return R"({"userName":")" + userName + R"(","manager":{"value":")" + manager + R"("}})";
}

} // namespace

/// Bulk requests (RFC 7644 section 3.7).
class TestScimBulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), m_server.errors().constData()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isAnnouncedWithItsLimits();
    void everyMethodIsAnsweredWithLocationVersionAndStatus();
    void bulkIdsAreResolvedInDataAndInPaths();
    void forwardReferencesAreResolved();
    void circularReferencesAreResolved();
    void aCircleFailsAsAWhole();
    void whatRefersToAFailedOrUnknownOperationIs409();
    void errorsCarryTheirBodyAndLeaveTheOthers();
    void aFailedOperationLeavesNothing();
    void failOnErrorsEndsTheRequest();
    void aRefusalByTheGuardIsAnErrorToo();
    void refusedOperationsAreFound();
    void versionsAreConditions();
    void moreOperationsThanPromisedAre413();
    void aLargerPayloadThanPromisedIs413();
    void whatIsNoBulkRequestIs400_data();
    void whatIsNoBulkRequestIs400();

private:
    static QByteArray managerOf(ScimClient& client, const QByteArray& id);

    ProvostdProcess m_server;
};

#ifndef Q_MOC_RUN // it takes raw strings for others, and loses its way

void TestScimBulk::isAnnouncedWithItsLimits()
{
    ScimClient client(m_server, u"announced"_s);
    const QJsonObject bulk = client.get("/ServiceProviderConfig").json.value("bulk"_L1).toObject();
    QCOMPARE(bulk.value("supported"_L1), QJsonValue(true));
    QCOMPARE(bulk.value("maxOperations"_L1).toInt(), 1000);
    QCOMPARE(bulk.value("maxPayloadSize"_L1).toInt(), 1048576);
}

void TestScimBulk::everyMethodIsAnsweredWithLocationVersionAndStatus()
{
    ScimClient client(m_server, u"methods"_s);
    const QByteArray kept = client.createUser("kept");
    const QByteArray gone = client.createUser("gone");
    const QByteArray group = client.createGroup("g");
    const auto answer =
        client.bulk(creating("a", R"({"userName":"new"})") + R"(,{"method":"PUT","path":"/Users/)" + kept +
                    R"(","data":{"userName":"kept","title":"T"}},{"method":"PATCH","path":"/Groups/)" + group +
                    R"(","data":{"Operations":[{"op":"add","path":"members","value":[{"value":")" + kept +
                    R"("}]}]}},{"method":"DELETE","path":"/Users/)" + gone + R"("})");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/scim+json"));
    QCOMPARE(answer.json.value("schemas"_L1).toArray().first().toString(),
             u"urn:ietf:params:scim:api:messages:2.0:BulkResponse"_s);
    QCOMPARE(statusesOf(answer), "201 200 204 204");
    const QJsonArray results = resultsOf(answer);
    QCOMPARE(results.at(0)["method"_L1].toString(), u"POST"_s);
    QCOMPARE(results.at(0)["bulkId"_L1].toString(), u"a"_s);
    QCOMPARE(results.at(0)["version"_L1].toString(), u"W/\"1\""_s);
    QVERIFY(results.at(1)["location"_L1].toString().endsWith(QString::fromLatin1("/Users/" + kept)));
    QVERIFY(results.at(2)["location"_L1].toString().endsWith(QString::fromLatin1("/Groups/" + group)));
    QVERIFY(results.at(3)["location"_L1].toString().endsWith(QString::fromLatin1("/Users/" + gone)));
    QVERIFY(!results.at(0).toObject().contains("response"_L1));
    QCOMPARE(client.get("/Users/" + idIn(results.at(0))).json.value("userName"_L1).toString(), u"new"_s);
    QCOMPARE(client.get("/Users/" + kept).json.value("title"_L1).toString(), u"T"_s);
    QCOMPARE(membersOf(client.get("/Groups/" + group).json), QByteArrayList{kept});
    QCOMPARE(client.get("/Users/" + gone).status, 404);
}

void TestScimBulk::bulkIdsAreResolvedInDataAndInPaths()
{
    ScimClient client(m_server, u"references"_s);
    const auto answer = client.bulk(
        creating("u1", R"({"userName":"one"})") +
        R"(,{"method":"POST","path":"/Groups","bulkId":"g","data":{"displayName":"G","members":[{"value":"bulkId:u1"}]}})"
        R"(,{"method":"PATCH","path":"/Users/bulkId:u1","data":{"Operations":[{"op":"add","path":"title","value":"T"}]}})"
        R"(,{"method":"PATCH","path":"/Groups/bulkId:g","data":{"Operations":)"
        R"([{"op":"remove","path":"members[value eq \"bulkId:u1\"]"},{"op":"add","path":"members","value":"bulkId:u1"}]}})");
    QCOMPARE(statusesOf(answer), "201 201 200 204");
    const QByteArray user = idIn(resultsOf(answer).at(0));
    QCOMPARE(membersOf(client.get("/Groups/" + idIn(resultsOf(answer).at(1))).json), QByteArrayList{user});
    QCOMPARE(client.get("/Users/" + user).json.value("title"_L1).toString(), u"T"_s);
    QVERIFY(!client.get("/Users").body.contains("bulkId"));
}

void TestScimBulk::forwardReferencesAreResolved()
{
    ScimClient client(m_server, u"forward"_s);
    const auto answer = client.bulk(
        R"({"method":"POST","path":"/Groups","bulkId":"g","data":{"displayName":"G","members":[{"value":"bulkId:u2"},{"value":"bulkId:u1"}]}},)" +
        creating("u1", userWithManager("one", "bulkId:u2")) + ',' + creating("u2", R"({"userName":"two"})"));
    QCOMPARE(statusesOf(answer), "201 201 201");
    const QJsonArray results = resultsOf(answer);
    QCOMPARE(results.at(0)["bulkId"_L1].toString(), u"g"_s);
    QCOMPARE(membersOf(client.get("/Groups/" + idIn(results.at(0))).json).size(), 2);
    QCOMPARE(managerOf(client, idIn(results.at(1))), idIn(results.at(2)));
}

void TestScimBulk::circularReferencesAreResolved()
{
    ScimClient client(m_server, u"circular"_s);
    const auto answer = client.bulk(
        creating("a", userWithManager("a", "bulkId:b")) + ',' + creating("b", userWithManager("b", "bulkId:c")) + ',' +
        creating("c", userWithManager("c", "bulkId:a")) + ',' + creating("d", R"({"userName":"d"})"));
    QCOMPARE(statusesOf(answer), "201 201 201 201");
    const QJsonArray results = resultsOf(answer);
    QCOMPARE(managerOf(client, idIn(results.at(0))), idIn(results.at(1)));
    QCOMPARE(managerOf(client, idIn(results.at(1))), idIn(results.at(2)));
    QCOMPARE(managerOf(client, idIn(results.at(2))), idIn(results.at(0)));
}

void TestScimBulk::aCircleFailsAsAWhole()
{
    ScimClient client(m_server, u"broken circle"_s);
    client.createUser("taken");
    const auto answer =
        client.bulk(creating("a", userWithManager("a", "bulkId:b")) + ',' +
                    creating("b", userWithManager("taken", "bulkId:a")) + ',' + creating("c", R"({"userName":"c"})"));
    QCOMPARE(statusesOf(answer), "409 409 201");
    QCOMPARE(resultsOf(answer).at(1)["response"_L1]["scimType"_L1].toString(), u"uniqueness"_s);
    QCOMPARE(namesOf(client.get("/Users?sortBy=userName")), "c taken");
}

void TestScimBulk::whatRefersToAFailedOrUnknownOperationIs409()
{
    ScimClient client(m_server, u"missing"_s);
    client.createUser("taken");
    const auto answer = client.bulk(
        creating("a", R"({"userName":"TAKEN"})") +
        R"(,{"method":"POST","path":"/Groups","bulkId":"g","data":{"displayName":"G","members":[{"value":"bulkId:a"}]}})"
        R"(,{"method":"DELETE","path":"/Users/bulkId:nobody"})");
    QCOMPARE(statusesOf(answer), "409 409 409");
    QCOMPARE(idsOf(client.get("/Groups")).size(), 0);
}

void TestScimBulk::errorsCarryTheirBodyAndLeaveTheOthers()
{
    ScimClient client(m_server, u"errors"_s);
    const auto answer = client.bulk(
        creating("a", R"({"userName":"a"})") + ',' + creating("b", R"({"displayName":"nameless"})") +
        R"(,{"method":"PATCH","path":"/Users/none","data":{}},{"method":"POST","path":"/Nothing","data":{}},)"
        R"({"method":"POST","path":"/Bulk","data":{}},{"method":"POST","path":"/Users/.search","data":{}},)" +
        creating("c", R"({"userName":"c"})"));
    QCOMPARE(statusesOf(answer), "201 400 404 404 400 400 201");
    const QJsonObject error = resultsOf(answer).at(1)["response"_L1].toObject();
    QCOMPARE(error.value("schemas"_L1).toArray().first().toString(), u"urn:ietf:params:scim:api:messages:2.0:Error"_s);
    QCOMPARE(error.value("status"_L1).toString(), u"400"_s);
    QCOMPARE(error.value("scimType"_L1).toString(), u"invalidValue"_s);
    QVERIFY(!resultsOf(answer).at(1).toObject().contains("location"_L1));
    QVERIFY(resultsOf(answer).at(2)["location"_L1].toString().endsWith("/Users/none"_L1));
    QCOMPARE(namesOf(client.get("/Users")), "a c");
}

void TestScimBulk::aFailedOperationLeavesNothing()
{
    ScimClient client(m_server, u"atomic"_s);
    const QByteArray user = client.createUser("u");
    const QByteArray group = client.createGroup("g");
    // The first member of the list is good.
    const auto answer =
        client.bulk(R"({"method":"PUT","path":"/Groups/)" + group +
                    R"(","data":{"displayName":"h","members":[{"value":")" + user + R"("},{"value":"nobody"}]}})");
    QCOMPARE(statusesOf(answer), "400");
    QCOMPARE(client.get("/Groups/" + group).json.value("displayName"_L1).toString(), u"g"_s);
    QVERIFY(membersOf(client.get("/Groups/" + group).json).isEmpty());
}

void TestScimBulk::failOnErrorsEndsTheRequest()
{
    ScimClient client(m_server, u"failOnErrors"_s);
    const QByteArray bad = R"({"method":"DELETE","path":"/Users/none"})";
    const QByteArray operations =
        creating("a", R"({"userName":"a"})") + ',' + bad + ',' + bad + ',' + creating("b", R"({"userName":"b"})");
    QCOMPARE(statusesOf(client.bulk(operations, R"("failOnErrors":1,)")), "201 404");
    QCOMPARE(namesOf(client.get("/Users")), "a");
    QCOMPARE(statusesOf(client.bulk(operations, R"("failOnErrors":3,)")), "409 404 404");
    QCOMPARE(statusesOf(client.bulk(operations)), "409 404 404 201");
}

void TestScimBulk::aRefusalByTheGuardIsAnErrorToo()
{
    ScimClient client(m_server, u"guard"_s);
    const QByteArray path = "/connections/" + client.id().toLatin1();
    QByteArrayList people;
    for (const char* name : {"a", "b", "c", "d"})
        people.append(client.createUser(name));
    const QByteArray guard = R"({"guard":{"count":1,"percent":null,"windowMinutes":60}})";
    QCOMPARE(client.admin("PATCH", path, guard, {{"If-Match", "*"}}).status, 200);
    const auto leaving = [](const QByteArray& user) {
        return R"({"method":"DELETE","path":"/Users/)" + user + R"("})";
    };
    QByteArrayList operations;
    for (const QByteArray& user : std::as_const(people))
        operations.append(leaving(user));
    QCOMPARE(statusesOf(client.bulk(operations.join(','), R"("failOnErrors":2,)")), "204 429 429");
    QCOMPARE(namesOf(client.get("/Users?sortBy=userName")), "b c d");
    // What was held stays, for the operator.
    const auto held = client.admin("GET", path + "/held-changes").json;
    QCOMPARE(held.value("total"_L1).toInt(), 2);
    QCOMPARE(client
                 .admin("POST", path + "/held-changes/reject",
                        R"({"ids":[")" + held["items"_L1][0]["id"_L1].toString().toLatin1() + R"("]})")
                 .status,
             200);
    const QByteArray refused = held["items"_L1][0]["userId"_L1].toString().toLatin1();
    QCOMPARE(statusesOf(client.bulk(leaving(refused) + ',' + leaving(people.at(3)), R"("failOnErrors":1,)")), "403");
}

void TestScimBulk::refusedOperationsAreFound()
{
    ScimClient client(m_server, u"found"_s);
    const QByteArray path = "/connections/" + client.id().toLatin1();
    const QByteArray kept = client.createUser("kept");
    const QByteArray off =
        R"({"operations":{"createUsers":false,"updateAttributes":true,"deactivateUsers":false,"syncGroups":true}})";
    QCOMPARE(client.admin("PATCH", path, off, {{"If-Match", "*"}}).status, 200);
    const auto answer =
        client.bulk(creating("a", R"({"userName":"adah","password":"canary"})") +
                    R"(,{"method":"DELETE","path":"/Users/)" + kept + R"("},{"method":"PATCH","path":"/Users/)" + kept +
                    R"(","data":{"Operations":[{"op":"add","path":"title","value":"T"}]}},)" +
                    R"({"method":"DELETE","path":"/Nothing/x"})");
    QCOMPARE(statusesOf(answer), "403 403 200 404");
    const auto events = [&](const QByteArray& more) {
        return client.admin("GET", "/events?connection=" + client.id().toLatin1() + more)
            .json.value("items"_L1)
            .toArray();
    };
    QTRY_COMPARE(events("").size(), 5);
    const auto refused = events("&errorsOnly=true");
    QCOMPARE(refused.size(), 3);
    const auto whole = events("").first();
    QCOMPARE(whole["status"_L1].toInt(), 200);
    QCOMPARE(whole["detail"_L1].toString(), u"Of 4 operations 3 were refused."_s);
    // A name that no hexadecimal id has in it by chance.
    const auto creation = events("&search=adah&errorsOnly=true").first();
    QCOMPARE(creation["method"_L1].toString(), u"POST"_s);
    QCOMPARE(creation["path"_L1].toString(), QString::fromLatin1(client.mount() + "/Users"));
    QCOMPARE(creation["resourceName"_L1].toString(), u"adah"_s);
    QCOMPARE(creation["requestId"_L1], whole["requestId"_L1]);
    QVERIFY(creation["detail"_L1].toString().contains("Creating users"_L1));
    const auto detail = client.admin("GET", "/events/" + QByteArray::number(creation["id"_L1].toInteger())).json;
    QVERIFY(detail.value("requestBody"_L1).toString().contains("\"userName\":\"adah\""_L1));
    QVERIFY(!detail.value("requestBody"_L1).toString().contains("canary"_L1));
    QVERIFY(detail.value("answerBody"_L1).toString().contains("403"_L1));
    QCOMPARE(events("&search=" + kept + "&errorsOnly=true").first()["resourceId"_L1].toString().toLatin1(), kept);
    const auto counted = client.admin("GET", path).json;
    QCOMPARE(counted.value("errorsLastDay"_L1).toInt(), 3);
    QCOMPARE(counted.value("recentRefusals"_L1).toInt(), 3);
    const auto folded = client.admin("GET", "/refusals?connection=" + client.id().toLatin1());
    QCOMPARE(folded.json.value("items"_L1).toArray().size(), 3);
}

void TestScimBulk::versionsAreConditions()
{
    ScimClient client(m_server, u"versions"_s);
    const QByteArray user = client.createUser("u");
    const QByteArray change =
        R"({"method":"PUT","version":"W/\"1\"","path":"/Users/)" + user + R"(","data":{"userName":"u","title":")";
    QCOMPARE(statusesOf(client.bulk(change + "1\"}}," + change + "2\"}}")), "200 412");
    QCOMPARE(client.get("/Users/" + user).json.value("title"_L1).toString(), u"1"_s);
}

void TestScimBulk::moreOperationsThanPromisedAre413()
{
    ScimClient client(m_server, u"many"_s);
    QByteArray operations;
    for (int i = 0; i <= 1000; ++i)
        operations += R"({"method":"DELETE","path":"/Users/x"},)";
    const auto answer = client.bulk(operations.chopped(1));
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.json.value("status"_L1).toString(), u"413"_s);
    QVERIFY(answer.json.value("detail"_L1).toString().contains("1000"_L1));
}

void TestScimBulk::aLargerPayloadThanPromisedIs413()
{
    ScimClient client(m_server, u"large"_s);
    const auto answer =
        client.bulk(creating("a", R"({"userName":"a","nickName":")" + QByteArray(1048576, 'x') + "\"}"));
    QCOMPARE(answer.status, 413);
    QVERIFY(answer.json.value("detail"_L1).toString().contains("1048576"_L1));
    QCOMPARE(idsOf(client.get("/Users")).size(), 0);
}

void TestScimBulk::whatIsNoBulkRequestIs400_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no operations") << QByteArray("{}");
    QTest::newRow("another schema") << QByteArray(R"({"schemas":["urn:x"],"Operations":[]})");
    QTest::newRow("a method that changes nothing")
        << QByteArray(R"({"Operations":[{"method":"GET","path":"/Users"}]})");
    QTest::newRow("no path") << QByteArray(R"({"Operations":[{"method":"POST"}]})");
    QTest::newRow("a bulkId twice") << QByteArray(
        R"({"Operations":[{"method":"POST","path":"/Users","bulkId":"a"},{"method":"POST","path":"/Users","bulkId":"a"}]})");
}

void TestScimBulk::whatIsNoBulkRequestIs400()
{
    QFETCH(const QByteArray, body);
    ScimClient client(m_server, QString::fromLatin1(QTest::currentDataTag()));
    const auto answer = client.send("POST", "/Bulk", body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(scimTypeOf(answer), u"invalidSyntax"_s);
}

QByteArray TestScimBulk::managerOf(ScimClient& client, const QByteArray& id)
{
    return client.get("/Users/" + id).json.value(enterprise)["manager"_L1]["value"_L1].toString().toLatin1();
}

#endif

QTEST_GUILESS_MAIN(TestScimBulk)
#include "tst_scim_bulk.moc"
