// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/scim_client.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

/// Reading lists by cursor (RFC 9865).
class TestScimCursor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), m_server.errors().constData()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void bothMethodsAreAnnouncedAndIndexIsTheDefault();
    void anEmptyOrAbsentValueAsksForTheFirstPage();
    void everyListIsReadToItsEndOnce_data();
    void everyListIsReadToItsEndOnce();
    void theEndIsToldByTheMissingCursorAlone();
    void cursorsAreUnreservedCharactersAndNobodysData();
    void searchByPostReadsByCursorToo();
    void rowsThatComeAndGoBetweenPagesSkipNobody();
    void aCursorIsGoodForItsOwnRequestAlone();
    void everyPageIsAuthorised();
    void countIsBoundedAndStaysTheSame();
    void aListIsReadByOneMethod();
    void aCursorExpires();
    void cursorsOutliveTheServer();

private:
    static QByteArray cursorOf(const HttpAnswer& page);

    static QByteArrayList createUsers(ScimClient& client, int count);

    /// All ids of a list, page by page; ends where a page shows more than asked.
    static QByteArrayList readAll(ScimClient& client, const QByteArray& list, int count);

    ProvostdProcess m_server;
};

#ifndef Q_MOC_RUN // it takes raw strings for others, and loses its way

void TestScimCursor::bothMethodsAreAnnouncedAndIndexIsTheDefault()
{
    ScimClient client(m_server, u"announced"_s);
    const QJsonObject pagination = client.get("/ServiceProviderConfig").json.value("pagination"_L1).toObject();
    QCOMPARE(pagination.value("cursor"_L1), QJsonValue(true));
    QCOMPARE(pagination.value("index"_L1), QJsonValue(true));
    QCOMPARE(pagination.value("defaultPaginationMethod"_L1).toString(), u"index"_s);
    QCOMPARE(pagination.value("defaultPageSize"_L1).toInt(), 100);
    QCOMPARE(pagination.value("maxPageSize"_L1).toInt(), 1000);
    QCOMPARE(pagination.value("cursorTimeout"_L1).toInt(), 3600);
    createUsers(client, 3);
    const auto page = client.get("/Users?count=2");
    QVERIFY(!page.json.contains("nextCursor"_L1));
    QCOMPARE(page.json.value("startIndex"_L1).toInt(), 1);
}

void TestScimCursor::anEmptyOrAbsentValueAsksForTheFirstPage()
{
    ScimClient client(m_server, u"first page"_s);
    const auto ids = createUsers(client, 3);
    for (const char* first : {"/Users?cursor&count=2", "/Users?cursor=&count=2"}) {
        const auto page = client.get(first);
        QCOMPARE(idsOf(page), ids.first(2));
        QVERIFY(!cursorOf(page).isEmpty());
        QVERIFY(!page.json.contains("startIndex"_L1));
        QVERIFY(!page.json.contains("previousCursor"_L1));
        QCOMPARE(page.json.value("totalResults"_L1).toInt(), 3);
        QCOMPARE(page.json.value("itemsPerPage"_L1).toInt(), 2);
    }
}

void TestScimCursor::everyListIsReadToItsEndOnce_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<int>("count");
    const auto row = [](const QByteArray& list, int count) {
        QTest::addRow("%s by %d", list.constData(), count) << list << count;
    };
    for (const QByteArray list :
         {"/Users?", "/Users?sortBy=userName&", "/Users?sortBy=userName&sortOrder=descending&",
          "/Users?sortBy=nickName&", "/Users?sortBy=externalId&", "/Users?sortBy=meta.created&",
          "/Users?filter=active%20eq%20true&", "/Users?filter=nickName%20pr&", "/Groups?", "?",
          "?filter=displayName%20pr&", "/Users?filter=userName%20sw%20%22u%22&sortBy=userName&"}) {
        for (const int count : {1, 3, 7, 100})
            row(list, count);
    }
}

void TestScimCursor::everyListIsReadToItsEndOnce()
{
    QFETCH(const QByteArray, list);
    QFETCH(const int, count);
    ScimClient client(m_server, QString::fromLatin1(QTest::currentDataTag()));
    for (int i = 0; i < 7; ++i) {
        const QByteArray n = QByteArray::number((i * 3) % 7);
        QVERIFY(!client
                     .create(R"({"userName":"u)" + n + R"(","displayName":"D","nickName":"n)" + n +
                             R"(","externalId":")" + n + "\"}")
                     .isEmpty());
    }
    for (int i = 0; i < 3; ++i)
        QVERIFY(!client.createGroup("g" + QByteArray::number(i)).isEmpty());
    const auto all = idsOf(client.get(list + "count=1000"));
    QVERIFY(!all.isEmpty());
    QCOMPARE(readAll(client, list, count), all);
}

void TestScimCursor::theEndIsToldByTheMissingCursorAlone()
{
    ScimClient client(m_server, u"end"_s);
    createUsers(client, 4);
    const auto half = client.get("/Users?cursor&count=2");
    const auto last = client.get("/Users?count=2&cursor=" + cursorOf(half));
    QCOMPARE(idsOf(last).size(), 2);
    QVERIFY(!last.json.contains("nextCursor"_L1));
    QVERIFY(!client.get("/Groups?cursor").json.contains("nextCursor"_L1));
    QVERIFY(!client.get("/Users?cursor&count=0").json.contains("nextCursor"_L1));
}

void TestScimCursor::cursorsAreUnreservedCharactersAndNobodysData()
{
    ScimClient client(m_server, u"characters"_s);
    createUsers(client, 2);
    static const QRegularExpression unreserved(u"^[A-Za-z0-9._~-]{20,400}$"_s);
    const QByteArray cursor = cursorOf(client.get("/Users?cursor&count=1&sortBy=userName"));
    QVERIFY(unreserved.match(QString::fromLatin1(cursor)).hasMatch());
    QVERIFY(!QByteArray::fromBase64(cursor, QByteArray::Base64UrlEncoding).contains("u0"));
}

void TestScimCursor::searchByPostReadsByCursorToo()
{
    ScimClient client(m_server, u"search"_s);
    const auto ids = createUsers(client, 3);
    const QByteArray head =
        R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:SearchRequest"],"count":2,"cursor":")";
    const auto first = client.send("POST", "/Users/.search", head + "\"}");
    QCOMPARE(idsOf(first), ids.first(2));
    const auto second = client.send("POST", "/Users/.search", head + cursorOf(first) + "\"}");
    QCOMPARE(idsOf(second), ids.last(1));
    QVERIFY(!second.json.contains("nextCursor"_L1));
}

void TestScimCursor::rowsThatComeAndGoBetweenPagesSkipNobody()
{
    ScimClient client(m_server, u"changes"_s);
    auto ids = createUsers(client, 9);
    for (const QByteArray order : {"", "&sortBy=userName"}) {
        const QByteArray list = "/Users?count=3" + order;
        const auto first = client.get(list + "&cursor");
        QCOMPARE(idsOf(first), ids.first(3));
        // Somebody before the place where the page ended goes: the numbers of all others change.
        QCOMPARE(client.send("DELETE", "/Users/" + ids.takeFirst()).status, 204);
        const auto second = client.get(list + "&cursor=" + cursorOf(first));
        QCOMPARE(idsOf(second), ids.sliced(2, 3));
    }
}

void TestScimCursor::aCursorIsGoodForItsOwnRequestAlone()
{
    ScimClient client(m_server, u"own request"_s);
    ScimClient other(m_server, u"other connection"_s);
    createUsers(client, 3);
    createUsers(other, 3);
    client.createGroup("g1");
    client.createGroup("g2");
    const QByteArray cursor = cursorOf(client.get("/Users?cursor&count=1"));
    QByteArray forged = cursor;
    forged[forged.size() / 2] = forged.at(forged.size() / 2) == 'A' ? 'B' : 'A';
    const auto wrong = client.get("/Users?count=1&cursor=nonsense");
    QCOMPARE(wrong.status, 400);
    QCOMPARE(scimTypeOf(wrong), u"invalidCursor"_s);
    for (const QByteArray& path :
         {"/Users?count=1&cursor=" + forged, "/Users?count=1&cursor=" + cursor + "AAAA",
          "/Groups?count=1&cursor=" + cursor, "?count=1&cursor=" + cursor,
          "/Users?count=1&filter=userName%20pr&cursor=" + cursor, "/Users?count=1&sortBy=userName&cursor=" + cursor,
          "/Users?count=1&sortOrder=descending&cursor=" + cursor})
        QCOMPARE(client.get(path).body, wrong.body);
    // Somebody else's page and no page at all cannot be told apart.
    QCOMPARE(other.get("/Users?count=1&cursor=" + cursor).body, wrong.body);
    QCOMPARE(client.get("/Users?count=1&cursor=" + cursor).status, 200);
}

void TestScimCursor::everyPageIsAuthorised()
{
    ScimClient client(m_server, u"authorised"_s);
    createUsers(client, 2);
    const QByteArray next = "/Users?count=1&cursor=" + cursorOf(client.get("/Users?cursor&count=1"));
    const QByteArray good = "Bearer " + client.token();
    client.setAuthorization("Bearer wrong");
    QCOMPARE(client.get(next).status, 401);
    client.setAuthorization(good);
    QCOMPARE(client.get(next).status, 200);
}

void TestScimCursor::countIsBoundedAndStaysTheSame()
{
    ScimClient client(m_server, u"count"_s);
    createUsers(client, 3);
    for (const char* count : {"-1", "1001"})
        QCOMPARE(scimTypeOf(client.get("/Users?cursor&count=" + QByteArray(count))), u"invalidCount"_s);
    const QByteArray cursor = cursorOf(client.get("/Users?cursor&count=1"));
    QCOMPARE(scimTypeOf(client.get("/Users?count=2&cursor=" + cursor)), u"invalidCount"_s);
    QCOMPARE(scimTypeOf(client.get("/Users?cursor=" + cursor)), u"invalidCount"_s);
}

void TestScimCursor::aListIsReadByOneMethod()
{
    ScimClient client(m_server, u"one method"_s);
    QCOMPARE(scimTypeOf(client.get("/Users?cursor&startIndex=1")), u"invalidValue"_s);
}

void TestScimCursor::aCursorExpires()
{
    ScimClient client(m_server, u"expiry"_s);
    createUsers(client, 3);
    const QByteArray next = "/Users?count=1&cursor=" + cursorOf(client.get("/Users?cursor&count=1"));
    QCOMPARE(client.admin("PUT", "/test/clock", R"({"advanceSeconds":3500})").status, 200);
    const auto second = client.get(next);
    QCOMPARE(second.status, 200);
    QCOMPARE(client.admin("PUT", "/test/clock", R"({"advanceSeconds":200})").status, 200);
    const auto late = client.get(next);
    QCOMPARE(late.status, 400);
    QCOMPARE(scimTypeOf(late), u"expiredCursor"_s);
    // The time is that between two pages.
    QCOMPARE(client.get("/Users?count=1&cursor=" + cursorOf(second)).status, 200);
}

void TestScimCursor::cursorsOutliveTheServer()
{
    ScimClient client(m_server, u"restart"_s);
    const auto ids = createUsers(client, 2);
    const QByteArray next = client.mount() + "/Users?count=1&cursor=" + cursorOf(client.get("/Users?cursor&count=1"));
    QCOMPARE(m_server.stop(), 0);
    QVERIFY(m_server.start());
    HttpClient again(m_server.url(), client.token());
    QCOMPARE(idsOf(again.get(next)), ids.last(1));
}

QByteArray TestScimCursor::cursorOf(const HttpAnswer& page)
{
    return page.json.value("nextCursor"_L1).toString().toLatin1();
}

QByteArrayList TestScimCursor::createUsers(ScimClient& client, int count)
{
    QByteArrayList ids;
    for (int i = 0; i < count; ++i)
        ids.append(client.createUser("u" + QByteArray::number(i)));
    return ids;
}

QByteArrayList TestScimCursor::readAll(ScimClient& client, const QByteArray& list, int count)
{
    QByteArrayList ids;
    QByteArray cursor;
    do {
        const auto page = client.get(list + "count=" + QByteArray::number(count) + "&cursor=" + cursor);
        const auto shown = idsOf(page);
        if (page.status != 200 || shown.size() > count)
            return {page.body};
        ids += shown;
        cursor = cursorOf(page);
    } while (!cursor.isEmpty());
    return ids;
}

#endif

QTEST_GUILESS_MAIN(TestScimCursor)
#include "tst_scim_cursor.moc"
