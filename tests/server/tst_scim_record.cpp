// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/scim/redaction.h"
#include "tests/server/scim_client.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

QJsonArray eventsOf(ScimClient& client, const QByteArray& more = {})
{
    return client.admin("GET", "/events?connection=" + client.id().toLatin1() + more).json.value("items"_L1).toArray();
}

QJsonObject connectionOf(ScimClient& client)
{
    return client.admin("GET", "/connections/" + client.id().toLatin1()).json;
}

/// All that the database holds, as bytes or as text.
QByteArray storedBytes(const TestDatabase& database)
{
    QByteArray bytes;
    if (TestDatabase::isPostgresql()) {
        for (const auto& table :
             database.run(u"SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public'"_s))
            bytes += database.run(u"SELECT CAST(t AS TEXT) FROM %1 t"_s.arg(table)).join(u'\n').toUtf8();
        return bytes;
    }
    for (const QString& name : {database.address(), QString(database.address() + u"-wal"_s)}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

QByteArray edited(ScimClient& client, const QByteArray& edit)
{
    const QByteArray path = "/connections/" + client.id().toLatin1();
    const auto before = client.admin("GET", path);
    const QByteArray version = QByteArray::number(before.json.value("version"_L1).toInteger());
    return QByteArray::number(client.admin("PATCH", path, edit, {{"If-Match", '"' + version + '"'}}).status);
}

} // namespace

/// What is kept of requests, what a token may, and what switches do.
class TestScimRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start({u"--test-clock"_s}), m_server.errors().constData()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void recordsEachRequestOnce();
    void keepsNoAnswerOfASearch();
    void keepsAPartOfLongAddresses();
    void keepsNoSecret();
    void doesNotCountTheConsole();
    void notesTheFirstRequestAndTheUseOfTokens();
    void tellsWhyATokenIsRefused();
    void refusesWhilePaused();
    void obeysTheSwitches();
    void redacts_data();
    void redacts();
    void cutsLongBodies();

private:
    ProvostdProcess m_server;
};

void TestScimRecord::recordsEachRequestOnce()
{
    ScimClient client(m_server, u"record"_s);
    client.setHeaders({{"User-Agent", "Probe 1.0"}});
    const QByteArray id = client.createUser("ada");
    client.filtered("/Users", "userName eq \"a b\"");
    client.createUser("ADA");
    QTRY_COMPARE(eventsOf(client).size(), 3);
    const QJsonObject refused = eventsOf(client, "&errorsOnly=true").first().toObject();
    QCOMPARE(refused.value("status"_L1).toInt(), 409);
    QCOMPARE(refused.value("scimType"_L1).toString(), u"uniqueness"_s);
    QCOMPARE(refused.value("resourceName"_L1).toString(), u"ADA"_s);
    QCOMPARE(refused.value("userAgent"_L1).toString(), u"Probe 1.0"_s);
    QVERIFY(refused.value("detail"_L1).toString().contains("ADA"_L1));
    QCOMPARE(refused.value("connectionId"_L1).toString(), client.id());
    QCOMPARE(refused.value("connectionName"_L1).toString(), u"record"_s);
    QCOMPARE(refused.value("tokenId"_L1).toString().toLatin1(), client.token().split('_').at(1));
    QCOMPARE(refused.value("dialect"_L1).toString(), u"other"_s);
    QCOMPARE(refused.value("method"_L1).toString(), u"POST"_s);
    const double took = refused.value("durationMs"_L1).toDouble();
    QVERIFY2(took > 0 && took < 30'000, qPrintable(QString::number(took)));
    const QJsonObject read = eventsOf(client).at(1).toObject();
    QCOMPARE(read.value("query"_L1).toString(), u"filter=userName eq \"a b\""_s);
    QVERIFY(read.value("path"_L1).toString().endsWith("/Users"_L1));
    const auto detail = client.admin("GET", "/events/" + QByteArray::number(refused.value("id"_L1).toInteger())).json;
    QVERIFY(detail.value("requestBody"_L1).toString().contains("\"userName\":\"ADA\""_L1));
    QVERIFY(detail.value("answerBody"_L1).toString().contains("uniqueness"_L1));
    const auto readDetail = client.admin("GET", "/events/" + QByteArray::number(read.value("id"_L1).toInteger())).json;
    QCOMPARE(readDetail.value("answerBody"_L1).toString(), QString());
}

void TestScimRecord::keepsNoAnswerOfASearch()
{
    ScimClient client(m_server, u"search"_s);
    client.createUser("ada");
    const auto found = client.send("POST", "/Users/.search", R"({"filter":"userName eq \"ada\""})");
    QCOMPARE(found.json.value("totalResults"_L1).toInt(), 1);
    QTRY_COMPARE(eventsOf(client).size(), 2);
    const QJsonObject search = eventsOf(client).first().toObject();
    QVERIFY(search.value("path"_L1).toString().endsWith("/.search"_L1));
    const auto detail = client.admin("GET", "/events/" + QByteArray::number(search.value("id"_L1).toInteger())).json;
    QVERIFY(detail.contains("answerBody"_L1));
    QCOMPARE(detail.value("answerBody"_L1).toString(), QString());
    QCOMPARE(detail.value("requestBody"_L1).toString(), QString());
}

void TestScimRecord::keepsAPartOfLongAddresses()
{
    ScimClient client(m_server, u"long"_s);
    client.setHeaders({{"User-Agent", QByteArray(5000, 'a')}});
    client.get("/Users?x=" + QByteArray(5000, 'q'));
    client.get("/" + QByteArray(5000, 'p'));
    client.get("/Users/a%00b?filter=%00"); // what PostgreSQL cannot store
    client.send("POST", "/Users", "{\"userName\":\"a\\u0000b\"}");
    QTRY_COMPARE(eventsOf(client).size(), 4);
    const QJsonArray events = eventsOf(client);
    for (const QJsonValue& event : events) {
        for (const auto member : {"path"_L1, "query"_L1, "userAgent"_L1})
            QVERIFY(event[member].toString().size() <= 2048);
    }
}

void TestScimRecord::keepsNoSecret()
{
    ScimClient client(m_server, u"secrets"_s);
    const QByteArray secret = client.token().sliced(client.token().lastIndexOf('_') + 1);
    client.setHeaders({{"User-Agent", "Agent " + client.token()}});
    client.send("POST", "/Users",
                R"({"userName":"ada","password":"canary-password","unknown":")" + client.token() + "\"}");
    client.send("POST", "/Users", R"({"userName":"ada","password":"canary-password")");
    client.send("POST", "/Users", R"({"userName":"bob","pass\u0077ord":"canary-password"})");
    client.get("/Users?access_token=" + client.token());
    client.get("/" + client.token());
    QTRY_COMPARE(eventsOf(client).size(), 5);
    QCOMPARE(m_server.stop(), 0);
    const QByteArray bytes = storedBytes(m_server.database());
    QVERIFY(!bytes.contains("canary-password"));
    QVERIFY(!bytes.contains(secret));
    const bool isKept = bytes.contains("(removed)");
    QVERIFY(isKept); // else this test looked at the wrong place
    QVERIFY2(m_server.start({u"--test-clock"_s}), m_server.errors().constData());
}

void TestScimRecord::doesNotCountTheConsole()
{
    ScimClient client(m_server, u"console"_s);
    client.setHeaders({{"Provost-Caller", "console"}});
    QCOMPARE(client.get("/ServiceProviderConfig").status, 200);
    QTRY_COMPARE(eventsOf(client).size(), 1);
    QVERIFY(eventsOf(client).first().toObject().value("byConsole"_L1).toBool());
    QVERIFY(!connectionOf(client).value("firstRequestAt"_L1).isString());
    client.setHeaders({});
    QCOMPARE(client.get("/Users").status, 200);
    QTRY_VERIFY(connectionOf(client).value("firstRequestAt"_L1).isString());
}

void TestScimRecord::notesTheFirstRequestAndTheUseOfTokens()
{
    ScimClient client(m_server, u"use"_s);
    client.get("/Users");
    QTRY_VERIFY(connectionOf(client).value("firstRequestAt"_L1).isString());
    const QJsonObject first = connectionOf(client);
    QVERIFY(first.value("tokenReceived"_L1).toBool());
    client.admin("PUT", "/test/clock", R"({"advanceSeconds":3600})");
    client.get("/Users");
    QTRY_VERIFY(connectionOf(client).value("lastRequestAt"_L1) != first.value("lastRequestAt"_L1));
    QCOMPARE(connectionOf(client).value("firstRequestAt"_L1), first.value("firstRequestAt"_L1));
    const auto since = client.admin("GET", "/changes?since=-1").json.value("next"_L1).toInteger();
    // Of a burst the last request counts, and the console hears of the users that it brought.
    for (int i = 0; i < 5; ++i) {
        client.admin("PUT", "/test/clock", R"({"advanceSeconds":3600})");
        client.createUser("burst" + QByteArray::number(i));
    }
    const QString newest = client.admin("GET", "/users?connection=" + client.id().toLatin1() + "&search=burst4")
                               .json.value("items"_L1)
                               .toArray()
                               .first()["createdAt"_L1]
                               .toString();
    QTRY_VERIFY(connectionOf(client).value("lastRequestAt"_L1).toString() >= newest);
    // The feed waits for older transactions before it tells of a row.
    QTRY_VERIFY(
        client.admin("GET", "/changes?since=" + QByteArray::number(since)).body.contains(client.id().toLatin1()));
    // A refused token is no sign of life.
    const QJsonObject before = connectionOf(client);
    client.admin("PUT", "/test/clock", R"({"advanceSeconds":3600})");
    client.setAuthorization("Bearer pvt_abcdefgh_wrong");
    QCOMPARE(client.get("/Users").status, 401);
    QTRY_VERIFY(eventsOf(client, "&errorsOnly=true").size() == 1);
    QCOMPARE(connectionOf(client).value("lastRequestAt"_L1), before.value("lastRequestAt"_L1));
}

void TestScimRecord::tellsWhyATokenIsRefused()
{
    ScimClient client(m_server, u"tokens"_s);
    const QByteArray tokens = "/connections/" + client.id().toLatin1() + "/tokens";
    const auto second = client.admin("POST", tokens, R"({"label":"short","lifetimeDays":1})").json;
    client.setAuthorization("bearer " + second.value("secret"_L1).toString().toLatin1());
    QCOMPARE(client.get("/Users").status, 200);
    client.admin("PUT", "/test/clock", R"({"advanceSeconds":90000})");
    const auto expired = client.get("/Users");
    QCOMPARE(expired.status, 401);
    QVERIFY(expired.json.value("detail"_L1).toString().contains("expired"_L1));
    client.setAuthorization("Bearer " + client.token());
    QCOMPARE(client.get("/Users").status, 200);
    const QByteArray publicId = client.token().split('_').at(1);
    QCOMPARE(client.admin("DELETE", "/tokens/" + publicId + "?force=true").status, 200);
    const auto revoked = client.get("/Users");
    QCOMPARE(revoked.status, 401);
    QVERIFY(revoked.json.value("detail"_L1).toString().contains("revoked"_L1));
    client.setAuthorization({});
    QCOMPARE(client.get("/Users").status, 401);
}

void TestScimRecord::refusesWhilePaused()
{
    ScimClient client(m_server, u"paused"_s);
    QCOMPARE(edited(client, R"({"state":"paused"})"), QByteArray("200"));
    const auto refused = client.send("POST", "/Users", R"({"userName":"a"})");
    QCOMPARE(refused.status, 403);
    QVERIFY(refused.json.value("detail"_L1).toString().contains("paused"_L1));
    QCOMPARE(edited(client, R"({"state":"active"})"), QByteArray("200"));
    QCOMPARE(client.send("POST", "/Users", R"({"userName":"a"})").status, 201);
}

void TestScimRecord::obeysTheSwitches()
{
    ScimClient client(m_server, u"switches"_s);
    const QByteArray user = "/Users/" + client.createUser("a");
    const QByteArray group = "/Groups/" + client.createGroup("g");
    const QByteArray off =
        R"({"operations":{"createUsers":false,"updateAttributes":false,"deactivateUsers":false,"syncGroups":false}})";
    QCOMPARE(edited(client, off), QByteArray("200"));
    QCOMPARE(client.send("POST", "/Users", R"({"userName":"b"})").status, 403);
    QCOMPARE(client.patch(user, R"({"op":"replace","path":"title","value":"T"})").status, 403);
    QCOMPARE(client.patch(user, R"({"op":"replace","path":"active","value":false})").status, 403);
    QCOMPARE(client.send("DELETE", user).status, 403);
    QCOMPARE(client.patch(group, R"({"op":"replace","path":"displayName","value":"h"})").status, 403);
    QCOMPARE(client.send("POST", "/Groups", R"({"displayName":"x"})").status, 403);
    QCOMPARE(client.get(user).status, 200);
    // What changes nothing needs no permission.
    QCOMPARE(client.patch(user, R"({"op":"replace","path":"active","value":true})").status, 200);
    const QByteArray some =
        R"({"operations":{"createUsers":false,"updateAttributes":false,"deactivateUsers":true,"syncGroups":false}})";
    QCOMPARE(edited(client, some), QByteArray("200"));
    QCOMPARE(client.patch(user, R"({"op":"replace","path":"active","value":false})").status, 200);
    QCOMPARE(client.patch(user, R"({"op":"replace","value":{"active":true,"title":"T"}})").status, 403);
}

void TestScimRecord::redacts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("member") << QByteArray(R"({"password":"canary"})");
    QTest::newRow("other case") << QByteArray(R"({"PassWord":"canary"})");
    QTest::newRow("escaped name") << QByteArray(R"({"\u0070assword":"canary"})");
    QTest::newRow("nested") << QByteArray(R"({"Operations":[{"op":"replace","value":{"password":"canary"}}]})");
    QTest::newRow("path") << QByteArray(R"({"Operations":[{"op":"add","path":"password","value":"canary"}]})");
    QTest::newRow("qualified path") << QByteArray(
        R"([{"PATH":"urn:ietf:params:scim:schemas:core:2.0:User:password","Value":"canary"}])");
    QTest::newRow("bulk") << QByteArray(
        R"({"Operations":[{"method":"POST","path":"/Users","data":{"userName":"a","password":"canary"}}]})");
    QTest::newRow("in a PATCH of a bulk") << QByteArray(
        R"({"operations":[{"data":{"operations":[{"Op":"Replace","Path":"PASSWORD","VALUE":{"x":["canary"]}}]}}]})");
    QTest::newRow("list of texts") << QByteArray(R"({"passwords":["canary"]})");
    QTest::newRow("secret") << QByteArray(R"({"urn:x":{"clientSecret":"canary"}})");
    QTest::newRow("access token") << QByteArray(R"({"access_token":"canary"})");
    QTest::newRow("deep") << QByteArray(R"({"a":)").repeated(900) + R"({"password":"canary"})" +
                                 QByteArray("}").repeated(900);
    QTest::newRow("deeper than JSON goes")
        << QByteArray(R"({"a":)").repeated(3000) + R"({"password":"canary"})" + QByteArray("}").repeated(3000);
    QTest::newRow("not JSON") << QByteArray(R"({"password":"canary)");
    QTest::newRow("token") << QByteArray(R"({"x":"pvt_abcdefgh_canary"})");
    QTest::newRow("admin key") << QByteArray("key=pva_abcdefgh_canary");
}

void TestScimRecord::redacts()
{
    QFETCH(QByteArray, body);
    QVERIFY(!provost::server::keepableBody(body, {}).contains("canary"_L1));
}

void TestScimRecord::cutsLongBodies()
{
    const QByteArray body = R"({"x":")" + QByteArray("\xc3\xa9").repeated(20'000) + "\"}";
    const QString kept = provost::server::keepableBody(body, {});
    QVERIFY(kept.toUtf8().size() < 17'000);
    QVERIFY(!kept.contains(QChar::ReplacementCharacter));
    QCOMPARE(provost::server::keepableBody(R"({"a":1})", {}), u"{\"a\":1}"_s);
}

QTEST_GUILESS_MAIN(TestScimRecord)
#include "tst_scim_record.moc"
