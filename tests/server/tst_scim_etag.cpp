// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/scim_client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

QByteArray versionIn(const QJsonObject& resource)
{
    return resource.value("meta"_L1)["version"_L1].toString().toLatin1();
}

} // namespace

/// Versions and conditions (RFC 7644 section 3.14).
class TestScimEtag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), m_server.errors().constData()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everySingleResourceCarriesItsVersionTwice()
    {
        ScimClient client(m_server, u"everywhere"_s);
        const auto created = client.send("POST", "/Users", R"({"userName":"a"})");
        const QByteArray path = "/Users/" + created.json.value("id"_L1).toString().toLatin1();
        for (const HttpAnswer& answer :
             {created, client.get(path), client.send("PUT", path, R"({"userName":"a","title":"T"})"),
              client.patch(path, R"({"op":"add","path":"title","value":"U"})")}) {
            QVERIFY(answer.header("ETag").startsWith("W/\""));
            QCOMPARE(versionIn(answer.json), answer.header("ETag"));
        }
        const QByteArray group = "/Groups/" + client.createGroup("g");
        const auto patched = client.patch(group, R"({"op":"replace","path":"displayName","value":"h"})");
        QCOMPARE(patched.status, 204);
        QCOMPARE(patched.header("ETag"), client.get(group).header("ETag"));
        const auto list = client.get("/Users");
        QCOMPARE(versionIn(list.json.value("Resources"_L1).toArray().first().toObject()),
                 client.get(path).header("ETag"));
    }

    void ifNoneMatchOfAGetIs304WithoutBody()
    {
        ScimClient client(m_server, u"not modified"_s);
        for (const QByteArray& path : {"/Users/" + client.createUser("a"), "/Groups/" + client.createGroup("g")}) {
            const QByteArray etag = client.get(path).header("ETag");
            for (const QByteArray& condition : {etag, etag.sliced(2), "\"x\", " + etag, QByteArray("*")}) {
                const auto known = client.send("GET", path, {}, {{"If-None-Match", condition}});
                QCOMPARE(known.status, 304);
                QVERIFY(known.body.isEmpty());
                QCOMPARE(known.header("ETag"), etag);
            }
            QCOMPARE(client.send("GET", path, {}, {{"If-None-Match", "W/\"999\""}}).status, 200);
        }
    }

    void ifMatchOfAnotherVersionIs412()
    {
        ScimClient client(m_server, u"changed"_s);
        const QByteArray user = "/Users/" + client.createUser("a");
        const QByteArray group = "/Groups/" + client.createGroup("g");
        const HttpHeaders old{{"If-Match", "W/\"99\""}};
        for (const QByteArray& path : {user, group}) {
            const auto before = client.get(path);
            const auto put = client.send("PUT", path, R"({"userName":"b","displayName":"b"})", old);
            QCOMPARE(put.status, 412);
            QCOMPARE(put.json.value("status"_L1).toString(), u"412"_s);
            QCOMPARE(client.patch(path, R"({"op":"replace","path":"displayName","value":"b"})", old).status, 412);
            QCOMPARE(client.send("DELETE", path, {}, old).status, 412);
            QCOMPARE(client.get(path).body, before.body);
        }
    }

    void ifMatchOfThisVersionIsDone()
    {
        ScimClient client(m_server, u"same"_s);
        const QByteArray path = "/Users/" + client.createUser("a");
        const auto current = [&] { return HttpHeaders{{"If-Match", client.get(path).header("ETag")}}; };
        QCOMPARE(client.send("PUT", path, R"({"userName":"b"})", current()).status, 200);
        QCOMPARE(client.patch(path, R"({"op":"add","path":"title","value":"T"})", current()).status, 200);
        QCOMPARE(client.patch(path, R"({"op":"add","path":"title","value":"U"})", {{"If-Match", "*"}}).status, 200);
        QCOMPARE(client.send("DELETE", path, {}, current()).status, 204);
    }

    void ifNoneMatchOfAWriteIs412()
    {
        ScimClient client(m_server, u"none match"_s);
        const QByteArray path = "/Users/" + client.createUser("a");
        QCOMPARE(client.send("PUT", path, R"({"userName":"b"})", {{"If-None-Match", "*"}}).status, 412);
        QCOMPARE(client.send("PUT", path, R"({"userName":"b"})", {{"If-None-Match", "W/\"99\""}}).status, 200);
    }

    void aChangeGivesANewVersionAndNoChangeNone()
    {
        ScimClient client(m_server, u"counts"_s);
        const QByteArray user = client.createUser("a");
        const QByteArray group = "/Groups/" + client.createGroup("g");
        const QByteArray before = client.get(group).header("ETag");
        QVERIFY(client.patch(group, addingMember(user)).header("ETag") != before);
        const QByteArray after = client.get(group).header("ETag");
        QCOMPARE(client.patch(group, addingMember(user)).header("ETag"), after);
        QCOMPARE(
            client.send("PUT", group, R"({"displayName":"g","members":[{"value":")" + user + R"("}]})").header("ETag"),
            after);
        QCOMPARE(client.send("PUT", "/Users/" + user, R"({"userName":"a"})").header("ETag"), "W/\"1\"");
    }

    void aUsersVersionIsThatOfItsOwnAttributes()
    {
        ScimClient client(m_server, u"own"_s);
        const QByteArray user = client.createUser("a");
        const QByteArray group = "/Groups/" + client.createGroup("g");
        const auto before = client.get("/Users/" + user);
        QCOMPARE(client.patch(group, addingMember(user)).status, 204);
        const auto after = client.get("/Users/" + user);
        QVERIFY(after.json.contains("groups"_L1));
        QCOMPARE(after.header("ETag"), before.header("ETag"));
        QCOMPARE(after.json.value("meta"_L1), before.json.value("meta"_L1));
    }

    void aProfileWithoutEtagsHasNoVersionsAndNoConditions()
    {
        ProvostdProcess plain;
        QVERIFY2(plain.start({u"--profile"_s, u"formuley"_s}), plain.errors().constData());
        ScimClient client(plain, u"plain"_s, u"Enterprise"_s);
        client.setMount("/api/scim/v2");
        QCOMPARE(client.get("/ServiceProviderConfig").json.value("etag"_L1)["supported"_L1], QJsonValue(false));
        const auto created = client.send("POST", "/Users", R"({"userName":"a"})");
        const QByteArray path = "/Users/" + created.json.value("id"_L1).toString().toLatin1();
        QVERIFY(created.header("ETag").isEmpty());
        QVERIFY(!created.json.value("meta"_L1).toObject().contains("version"_L1));
        QCOMPARE(client.send("GET", path, {}, {{"If-None-Match", "*"}}).status, 200);
        QCOMPARE(client.send("DELETE", path, {}, {{"If-Match", "W/\"99\""}}).status, 204);
        QVERIFY2(plain.errors().isEmpty(), plain.errors().constData());
    }

private:
    ProvostdProcess m_server;
};

QTEST_GUILESS_MAIN(TestScimEtag)
#include "tst_scim_etag.moc"
