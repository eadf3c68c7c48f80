// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/scim_client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

/// Lists by index, their order and their totals (RFC 7644 sections 3.4.2.3 and 3.4.2.4).
class TestScimListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), m_server.errors().constData()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void noMatchIs200WithAnEmptyList();
    void numbersOfAPageAreWhatItShows();
    void startIndexBelowOneMeansOne();
    void countBelowOneShowsTotalsOnly();
    void theTotalIsOfTheFilterAndNotOfThePage();
    void everyStartIndexFindsItsPlace();
    void connectionsHaveTheirOwnPlaces();
    void eachUserOfAPageShowsItsGroups();
    void sortsByThePrimaryValueElseTheFirst();
    void missingValuesComeLastAscendingAndFirstDescending();
    void caseExactDecidesTheOrder();
    void databaseAndServerSortAlike();
    void sortsByNamesInAnyCaseAndWithUrn();
    void aPageShowsABoundedNumberOfMembers();

private:
    static qint64 number(const HttpAnswer& list, QLatin1StringView name);

    /// Named u0, u1, …, by as few bulk requests as it takes; the ids in order.
    static QByteArrayList createUsers(ScimClient& client, int count);

    ProvostdProcess m_server;
};

#ifndef Q_MOC_RUN // it takes raw strings for others, and loses its way

void TestScimListing::noMatchIs200WithAnEmptyList()
{
    ScimClient client(m_server, u"no match"_s);
    for (const char* path : {"/Users?filter=userName%20eq%20%22x%22", "/Groups?filter=displayName%20eq%20%22x%22",
                             "/Users?filter=title%20eq%20%22x%22"}) {
        const auto answer = client.get(path);
        QCOMPARE(answer.status, 200);
        QCOMPARE(number(answer, "totalResults"_L1), 0);
        QVERIFY(answer.json.value("Resources"_L1).isArray());
        QCOMPARE(answer.json.value("schemas"_L1).toArray().first().toString(),
                 u"urn:ietf:params:scim:api:messages:2.0:ListResponse"_s);
    }
}

void TestScimListing::numbersOfAPageAreWhatItShows()
{
    ScimClient client(m_server, u"numbers"_s);
    const auto ids = createUsers(client, 5);
    const auto page = client.get("/Users?startIndex=4&count=100");
    QCOMPARE(number(page, "startIndex"_L1), 4);
    QCOMPARE(number(page, "itemsPerPage"_L1), 2);
    QCOMPARE(number(page, "totalResults"_L1), 5);
    QCOMPARE(idsOf(page), ids.sliced(3));
}

void TestScimListing::startIndexBelowOneMeansOne()
{
    ScimClient client(m_server, u"start"_s);
    createUsers(client, 2);
    for (const char* start : {"0", "-5"}) {
        const auto page = client.get("/Users?startIndex=" + QByteArray(start));
        QCOMPARE(number(page, "startIndex"_L1), 1);
        QCOMPARE(number(page, "itemsPerPage"_L1), 2);
    }
}

void TestScimListing::countBelowOneShowsTotalsOnly()
{
    ScimClient client(m_server, u"count"_s);
    createUsers(client, 2);
    for (const char* count : {"0", "-1"}) {
        const auto page = client.get("/Users?count=" + QByteArray(count));
        QCOMPARE(page.status, 200);
        QCOMPARE(number(page, "itemsPerPage"_L1), 0);
        QCOMPARE(number(page, "totalResults"_L1), 2);
        QCOMPARE(number(client.filtered("/Users", "userName pr", "&count=" + QByteArray(count)), "totalResults"_L1), 2);
    }
}

void TestScimListing::theTotalIsOfTheFilterAndNotOfThePage()
{
    ScimClient client(m_server, u"total"_s);
    createUsers(client, 7);
    for (const char* filter : {"userName sw \"U\"", "active eq true", "userType pr or userName pr",
                               "userName eq \"u1\" or userName sw \"u\""}) {
        for (const char* more : {"&count=2", "&count=2&startIndex=7", "&count=2&startIndex=99", "&count=100"})
            QCOMPARE(number(client.filtered("/Users", filter, more), "totalResults"_L1), 7);
    }
}

void TestScimListing::everyStartIndexFindsItsPlace()
{
    ScimClient client(m_server, u"places"_s);
    auto ids = createUsers(client, 3000);
    QCOMPARE(ids.size(), 3000);
    // Holes in all parts of the list, and the numbers behind them move up.
    for (const qsizetype index : {2900, 2047, 1024, 1023, 500, 0})
        QCOMPARE(client.send("DELETE", "/Users/" + ids.takeAt(index)).status, 204);
    for (const qsizetype start : {1, 2, 500, 501, 1018, 1019, 1024, 1025, 2040, 2045, 2900, 2990, 2994}) {
        const auto page = client.get("/Users?attributes=id&count=5&startIndex=" + QByteArray::number(start));
        QCOMPARE(number(page, "totalResults"_L1), 2994);
        QCOMPARE(idsOf(page), ids.sliced(start - 1, qMin<qsizetype>(5, ids.size() - start + 1)));
    }
    QVERIFY(idsOf(client.get("/Users?startIndex=2995")).isEmpty());
    QVERIFY(idsOf(client.get("/Users?startIndex=9223372036854775807")).isEmpty());
    const QByteArray newest = client.createUser("newest");
    QCOMPARE(idsOf(client.get("/Users?startIndex=2995")), QByteArrayList{newest});
}

void TestScimListing::connectionsHaveTheirOwnPlaces()
{
    ScimClient one(m_server, u"one"_s);
    ScimClient two(m_server, u"two"_s);
    QByteArrayList ids;
    for (int i = 0; i < 6; ++i) {
        ids.append(one.createUser("u" + QByteArray::number(i)));
        two.createUser("u" + QByteArray::number(i));
        QVERIFY(!one.createGroup("g" + QByteArray::number(i)).isEmpty());
    }
    QCOMPARE(idsOf(one.get("/Users?startIndex=5")), ids.sliced(4));
    QCOMPARE(idsOf(one.get("/Groups?startIndex=5")).size(), 2);
    QCOMPARE(idsOf(two.get("/Groups?startIndex=5")).size(), 0);
    // Across both types, as the root lists them.
    QCOMPARE(idsOf(one.get("?startIndex=5&count=4")).first(2), ids.sliced(4));
    QCOMPARE(number(one.get("?startIndex=5&count=4"), "totalResults"_L1), 12);
}

void TestScimListing::eachUserOfAPageShowsItsGroups()
{
    ScimClient client(m_server, u"groups"_s);
    const auto users = createUsers(client, 9);
    const QByteArray a = client.createGroup("a \\\"quoted\\\"");
    const QByteArray b = client.createGroup("b");
    client.patch("/Groups/" + a, addingMember(users[1]) + ',' + addingMember(users[7]));
    client.patch("/Groups/" + b, addingMember(users[7]));
    const auto page = client.get("/Users");
    const QJsonArray resources = page.json.value("Resources"_L1).toArray();
    QCOMPARE(resources.size(), 9);
    QList<qsizetype> counts;
    for (const QJsonValue& user : resources)
        counts.append(user["groups"_L1].toArray().size());
    QCOMPARE(counts, (QList<qsizetype>{0, 1, 0, 0, 0, 0, 0, 2, 0}));
    const QJsonObject group = resources.at(1)["groups"_L1].toArray().first().toObject();
    QCOMPARE(group.value("value"_L1).toString().toLatin1(), a);
    QCOMPARE(group.value("display"_L1).toString(), u"a \"quoted\""_s);
    QVERIFY(group.value("$ref"_L1).toString().endsWith(QString::fromLatin1("/Groups/" + a)));
    const QJsonArray groups = client.get("/Groups").json.value("Resources"_L1).toArray();
    QCOMPARE(membersOf(groups.first().toObject()).size(), 2);
    QCOMPARE(membersOf(groups.last().toObject()), QByteArrayList{users[7]});
}

void TestScimListing::sortsByThePrimaryValueElseTheFirst()
{
    ScimClient client(m_server, u"primary"_s);
    client.create(R"({"userName":"x","emails":[{"value":"a@x","type":"home"},{"value":"z@x","primary":true}]})");
    client.create(R"({"userName":"y","emails":[{"value":"b@x"},{"value":"a@x"}]})");
    client.create(R"({"userName":"z","emails":[{"value":"C@x","primary":true}]})");
    QCOMPARE(namesOf(client.get("/Users?sortBy=emails")), "y z x");
    QCOMPARE(namesOf(client.get("/Users?sortBy=emails.value&sortOrder=descending")), "x z y");
}

void TestScimListing::missingValuesComeLastAscendingAndFirstDescending()
{
    ScimClient client(m_server, u"missing"_s);
    client.create(R"({"userName":"none"})");
    client.create(R"({"userName":"two","externalId":"2","nickName":"2"})");
    client.create(R"({"userName":"one","externalId":"1","nickName":"1"})");
    for (const QByteArray attribute : {"externalId", "nickName"}) {
        QCOMPARE(namesOf(client.get("/Users?sortBy=" + attribute)), "one two none");
        QCOMPARE(namesOf(client.get("/Users?sortBy=" + attribute + "&sortOrder=descending")), "none two one");
    }
}

void TestScimListing::caseExactDecidesTheOrder()
{
    ScimClient client(m_server, u"case"_s);
    client.create(R"({"userName":"b","externalId":"b","nickName":"b"})");
    client.create(R"({"userName":"A","externalId":"A","nickName":"A"})");
    client.create(R"({"userName":"C","externalId":"C","nickName":"C"})");
    QCOMPARE(namesOf(client.get("/Users?sortBy=userName")), "A b C");
    QCOMPARE(namesOf(client.get("/Users?sortBy=nickName")), "A b C");
    QCOMPARE(namesOf(client.get("/Users?sortBy=externalId")), "A C b");
}

void TestScimListing::databaseAndServerSortAlike()
{
    ScimClient client(m_server, u"code points"_s);
    // Above and below the surrogates, which UTF-16 sorts the wrong way.
    for (const QByteArray name : {"\xef\xbf\xa6", "\xf0\x9f\x98\x80", "z", "\xc3\xa9"})
        QVERIFY(!client.create(R"({"userName":")" + name + R"(","nickName":")" + name + "\"}").isEmpty());
    const QByteArray order = "z \xc3\xa9 \xef\xbf\xa6 \xf0\x9f\x98\x80";
    QCOMPARE(namesOf(client.get("/Users?sortBy=userName")), order);
    QCOMPARE(namesOf(client.get("/Users?sortBy=nickName")), order);
    QCOMPARE(namesOf(client.filtered("/Users", "userName gt \"\xef\xbf\xa6\"")), "\xf0\x9f\x98\x80");
    QCOMPARE(namesOf(client.filtered("/Users", "nickName gt \"\xef\xbf\xa6\"")), "\xf0\x9f\x98\x80");
}

void TestScimListing::sortsByNamesInAnyCaseAndWithUrn()
{
    ScimClient client(m_server, u"sort names"_s);
    client.create(R"({"userName":"b","active":false,"department":"1"})");
    client.create(R"({"userName":"a","department":"2"})");
    QCOMPARE(namesOf(client.get("/Users?sortBy=USERNAME&sortOrder=ASCENDING")), "a b");
    QCOMPARE(namesOf(client.get("/Users?sortBy=urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department")),
             "b a");
    QCOMPARE(namesOf(client.get("/Users?sortBy=active")), "b a");
    QCOMPARE(namesOf(client.get("/Users?sortBy=meta.created&sortOrder=descending")), "a b");
    QCOMPARE(namesOf(client.filtered("/Users", "active pr", "&sortBy=userName&count=1&startIndex=2")), "b");
    for (const QByteArray unsorted : {"password", "name", "addresses", "meta", "groups", "nosuch", "name.nosuch"})
        QCOMPARE(scimTypeOf(client.get("/Users?sortBy=" + unsorted)), u"invalidValue"_s);
    QCOMPARE(namesOf(client.get("/Users?sortBy=manager")), "b a");
    QCOMPARE(scimTypeOf(client.get("/Users?sortBy=userName&sortOrder=upwards")), u"invalidValue"_s);
}

void TestScimListing::aPageShowsABoundedNumberOfMembers()
{
    ScimClient client(m_server, u"bounded"_s);
    QByteArray members;
    for (const QByteArray& id : createUsers(client, 1000))
        members += R"({"value":")" + id + R"("},)";
    members.chop(1);
    QByteArrayList groups;
    for (int i = 0; i < 201; ++i)
        groups.append(client
                          .send("POST", "/Groups?attributes=id",
                                R"({"displayName":"g)" + QByteArray::number(i) + R"(","members":[)" + members + "]}")
                          .json.value("id"_L1)
                          .toString()
                          .toLatin1());
    const auto all = client.get("/Groups?count=1000");
    QCOMPARE(all.status, 400);
    QCOMPARE(scimTypeOf(all), u"tooMany"_s);
    QCOMPARE(idsOf(client.get("/Groups?count=1000&excludedAttributes=members")), groups);
    QCOMPARE(client.get("/Groups?count=2").json.value("Resources"_L1).toArray().last()["members"_L1].toArray().size(),
             1000);
}

qint64 TestScimListing::number(const HttpAnswer& list, QLatin1StringView name)
{
    return list.json.value(name).isDouble() ? list.json.value(name).toInteger() : -1;
}

QByteArrayList TestScimListing::createUsers(ScimClient& client, int count)
{
    constexpr int perRequest = 1000;
    QByteArrayList ids;
    for (int begin = 0; begin < count; begin += perRequest) {
        QByteArrayList operations;
        for (int i = begin; i < qMin(count, begin + perRequest); ++i)
            operations.append(R"({"method":"POST","path":"/Users","bulkId":")" + QByteArray::number(i) +
                              R"(","data":{"userName":"u)" + QByteArray::number(i) + "\"}}");
        const auto answer = client.bulk(operations.join(','));
        const QJsonArray results = answer.json.value("Operations"_L1).toArray();
        for (const QJsonValue& result : results)
            ids.append(result["location"_L1].toString().section(u'/', -1).toLatin1());
    }
    return ids;
}

#endif

QTEST_GUILESS_MAIN(TestScimListing)
#include "tst_scim_listing.moc"
