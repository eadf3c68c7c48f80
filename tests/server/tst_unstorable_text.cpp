// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/admin_routes.h"
#include "tests/server/admin_client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

/// The character NUL, which PostgreSQL cannot store and libpq takes for the end of a text: no database may ever hold
/// something else than what was sent.
class TestUnstorableText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void isRefusedThroughScim_data();
    void isRefusedThroughScim();
    void isNoPartOfAnId();
    void isRefusedInAFilter_data();
    void isRefusedInAFilter();
    void isRefusedInAnAdminBody_data();
    void isRefusedInAnAdminBody();
    void isRefusedInEveryAdminQuery_data();
    void isRefusedInEveryAdminQuery();
    void theWordsForItAreText();
    void nothingWasStored();

private:
    HttpAnswer scim(const QByteArray& method, const QByteArray& path, const QByteArray& body = {})
    {
        return m_scim->request(method, AdminClient::scimPath(m_connection, path), body);
    }

    ProvostdProcess m_server;
    std::unique_ptr<AdminClient> m_owner;
    std::unique_ptr<HttpClient> m_scim;
    QString m_account;
    MadeConnection m_connection;
    QByteArray m_user;
    QByteArray m_group;
};

#ifndef Q_MOC_RUN // it takes raw strings for others, and loses its way

void TestUnstorableText::initTestCase()
{
    QVERIFY2(m_server.start(), m_server.errors().constData());
    m_owner = std::make_unique<AdminClient>(m_server);
    m_account = m_owner->makeAccount(u"Acme"_s);
    m_connection = m_owner->makeConnection(m_account, u"Workforce"_s);
    m_scim = m_owner->scim(m_connection);
    m_user = scim("POST", "/Users", R"({"userName":"ada","externalId":"a"})").json["id"_L1].toString().toLatin1();
    m_group = scim("POST", "/Groups", R"({"displayName":"a"})").json["id"_L1].toString().toLatin1();
    QVERIFY(!m_user.isEmpty() && !m_group.isEmpty());
}

void TestUnstorableText::isRefusedThroughScim_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    const QByteArray user = "/Users/" + m_user;
    const QByteArray group = "/Groups/" + m_group;
    const auto patching = [](const QByteArray& operation) { return R"({"Operations":[)" + operation + "]}"; };
    QTest::newRow("userName") << QByteArray("POST") << QByteArray("/Users") << QByteArray(R"({"userName":"x\u0000y"})");
    QTest::newRow("as a byte") << QByteArray("POST") << QByteArray("/Users")
                               << QByteArray("{\"userName\":\"x\0y\"}", 18);
    QTest::newRow("deep") << QByteArray("POST") << QByteArray("/Users")
                          << QByteArray(R"({"userName":"x","emails":[{"value":"x\u0000@example.com"}]})");
    QTest::newRow("externalId") << QByteArray("PUT") << user
                                << QByteArray(R"({"userName":"ada","externalId":"\u0000"})");
    QTest::newRow("PATCH") << QByteArray("PATCH") << user
                           << patching(R"({"op":"replace","path":"title","value":"x\u0000"})");
    QTest::newRow("PATCH without path") << QByteArray("PATCH") << user
                                        << patching(R"({"op":"add","value":{"urn:x\u0000":1}})");
    QTest::newRow("group") << QByteArray("POST") << QByteArray("/Groups") << QByteArray(R"({"displayName":"x\u0000"})");
    QTest::newRow("member") << QByteArray("PATCH") << group
                            << patching(R"({"op":"add","path":"members","value":[{"value":")" + m_user +
                                        R"(\u0000x"}]})");
    QTest::newRow("bulk") << QByteArray("POST") << QByteArray("/Bulk")
                          << patching(R"({"method":"POST","path":"/Users","data":{"userName":"x\u0000"}})");
    QTest::newRow("search") << QByteArray("POST") << QByteArray("/.search")
                            << QByteArray(R"({"filter":"userName eq \"a\u0000\""})");
}

void TestUnstorableText::isRefusedThroughScim()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, body);
    const auto answer = scim(method, path, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json["scimType"_L1].toString(), u"invalidValue"_s);
    QVERIFY(answer.json["detail"_L1].toString().contains("U+0000"_L1));
}

void TestUnstorableText::isNoPartOfAnId()
{
    for (const char* method : {"GET", "DELETE"}) {
        QCOMPARE(scim(method, "/Users/" + m_user + "%00").status, 404);
        QCOMPARE(scim(method, "/Groups/" + m_group + "%00x").status, 404);
    }
    QCOMPARE(scim("GET", "/Users/" + m_user).status, 200);
    QCOMPARE(m_owner->get("/users/" + m_user + "%00").status, 404);
    QCOMPARE(m_owner->get("/connections/" + m_connection.id.toLatin1() + "%00/tokens").status, 404);
}

void TestUnstorableText::isRefusedInAFilter_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::newRow("as it is") << QByteArray("userName eq \"ada\0\"", 18);
    QTest::newRow("escaped") << QByteArray(R"(userName eq "ada\u0000")");
    QTest::newRow("alone") << QByteArray(R"(externalId sw "\u0000")");
    QTest::newRow("in a name") << QByteArray("user\0Name pr", 12);
    QTest::newRow("in an element") << QByteArray(R"(emails[value co "\u0000"])");
}

void TestUnstorableText::isRefusedInAFilter()
{
    QFETCH(const QByteArray, filter);
    for (const QByteArray& endpoint : {QByteArray("/Users"), QByteArray()}) {
        const auto answer = scim("GET", endpoint + "?filter=" + filter.toPercentEncoding());
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json["scimType"_L1].toString(), u"invalidFilter"_s);
    }
    const auto path =
        QByteArray(R"({"Operations":[{"op":"remove","path":"members[value eq \")") + m_user + R"(\\u0000\"]"}]})";
    QCOMPARE(scim("PATCH", "/Groups/" + m_group, path).json["scimType"_L1].toString(), u"invalidFilter"_s);
}

void TestUnstorableText::isRefusedInAnAdminBody_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    const QByteArray connection = "/connections/" + m_connection.id.toLatin1();
    const QByteArray account = "/accounts/" + m_account.toLatin1();
    for (const auto& [method, path] : QList<std::pair<const char*, QByteArray>>{
             {"POST", "/accounts"},
             {"PUT", account + "/plan"},
             {"POST", account + "/sign-in-check"},
             {"POST", "/connections"},
             {"PATCH", connection},
             {"POST", connection + "/tokens"},
             {"POST", connection + "/rotation"},
             {"PUT", connection + "/mapping"},
             {"POST", connection + "/held-changes/reject"},
             {"POST", "/operators"},
             {"POST", "/roles"},
             {"POST", "/webhooks"},
             {"POST", "/users/" + m_user + "/sessions"},
         })
        QTest::addRow("%s %s", method, path.constData()) << QByteArray(method) << path;
}

void TestUnstorableText::isRefusedInAnAdminBody()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    HttpClient http(m_server.url(), m_server.adminKey().toLatin1());
    const auto answer =
        http.request(method, "/admin/v1" + path, R"({"name":"x\u0000y","requestKey":"x"})", {{"If-Match", "*"}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json["error"_L1]["subject"_L1].toString(), u"name"_s);
    QVERIFY(answer.json["error"_L1]["detail"_L1].toString().contains("U+0000"_L1));
}

void TestUnstorableText::isRefusedInEveryAdminQuery_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const auto& route : provost::server::adminTable(false)) {
        if (route.method == "GET" && !route.needs.isOpen() && !route.pattern.contains('{'))
            QTest::addRow("%s", route.pattern.constData()) << route.pattern;
    }
}

void TestUnstorableText::isRefusedInEveryAdminQuery()
{
    QFETCH(const QByteArray, path);
    const auto id = m_connection.id.toLatin1();
    for (const QByteArray& query : QByteArrayList{"?search=ada%00", "?connection=" + id + "%00", "?account=%00"}) {
        const auto answer = m_owner->get(path + query);
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.json["error"_L1]["detail"_L1].toString().contains("U+0000"_L1));
    }
    QVERIFY(m_owner->get(path + "?search=%2500").status != 400);
}

/// A backslash before it makes it six characters.
void TestUnstorableText::theWordsForItAreText()
{
    const auto answer =
        scim("PATCH", "/Users/" + m_user, R"({"Operations":[{"op":"replace","path":"title","value":"a\\u0000b"}]})");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json["title"_L1].toString(), u"a\\u0000b"_s);
}

void TestUnstorableText::nothingWasStored()
{
    const auto users = scim("GET", "/Users");
    QCOMPARE(users.json["totalResults"_L1].toInt(), 1);
    QCOMPARE(users.json["Resources"_L1][0]["externalId"_L1].toString(), u"a"_s);
    QCOMPARE(scim("GET", "/Groups").json["totalResults"_L1].toInt(), 1);
    QVERIFY(scim("GET", "/Groups/" + m_group).json["members"_L1].toArray().isEmpty());
    for (const char* path : {"/accounts", "/connections", "/operators", "/webhooks"})
        QVERIFY(!m_owner->get(path).body.contains("\"x\""));
}

#endif

QTEST_GUILESS_MAIN(TestUnstorableText)
#include "tst_unstorable_text.moc"
