// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/scim_client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

constexpr QLatin1StringView enterprise{"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"};
const QByteArray person = R"({"userName":"a","title":"T","name":{"givenName":"G","familyName":"F"},
    "emails":[{"value":"v","type":"work"},{"value":"w","type":"home"}],"department":"D","employeeNumber":"7"})";

} // namespace

/// `attributes` and `excludedAttributes` (RFC 7644 sections 3.4.2.5 and 3.9), and what the schema says is returned.
class TestScimAttributes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), m_server.errors().constData()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void namedOnesComeWithIdAndSchemasAlone()
    {
        ScimClient client(m_server, u"minimum"_s);
        const QByteArray path = client.create(person);
        QCOMPARE(keys(client.get(path + "?attributes=userName")), (QStringList{u"id"_s, u"schemas"_s, u"userName"_s}));
        QCOMPARE(keys(client.get(path + "?attributes=USERNAME,%20title")),
                 (QStringList{u"id"_s, u"schemas"_s, u"title"_s, u"userName"_s}));
        QCOMPARE(keys(client.get(path + "?attributes=id")), (QStringList{u"id"_s, u"schemas"_s}));
        QCOMPARE(keys(client.get(path + "?attributes=nosuch")), (QStringList{u"id"_s, u"schemas"_s}));
        QCOMPARE(keys(client.get(path + "?attributes=password")), (QStringList{u"id"_s, u"schemas"_s}));
    }

    void subAttributesAreNamedWithADot()
    {
        ScimClient client(m_server, u"parts"_s);
        const QByteArray path = client.create(person);
        const auto answer = client.get(path + "?attributes=name.familyName,emails.value,meta.version");
        QCOMPARE(answer.json.value("name"_L1).toObject(), (QJsonObject{{u"familyName"_s, u"F"_s}}));
        QCOMPARE(answer.json.value("emails"_L1).toArray().last().toObject(), (QJsonObject{{u"value"_s, u"w"_s}}));
        QCOMPARE(answer.json.value("meta"_L1).toObject().keys(), QStringList{u"version"_s});
        const auto without = client.get(path + "?excludedAttributes=name.familyName,emails.type");
        QCOMPARE(without.json.value("name"_L1).toObject(), (QJsonObject{{u"givenName"_s, u"G"_s}}));
        QCOMPARE(without.json.value("emails"_L1).toArray().first().toObject().keys(), QStringList{u"value"_s});
    }

    void extensionsAreNamedByUrn()
    {
        ScimClient client(m_server, u"urn"_s);
        const QByteArray path = client.create(person);
        const QByteArray urn(enterprise.data(), enterprise.size());
        QCOMPARE(client.get(path + "?attributes=" + urn + ":department").json.value(enterprise).toObject().keys(),
                 QStringList{u"department"_s});
        QCOMPARE(client.get(path + "?attributes=" + urn).json.value(enterprise).toObject().keys().size(), 2);
        QCOMPARE(client.get(path + "?attributes=department").json.value(enterprise).toObject().keys(),
                 QStringList{u"department"_s});
        QVERIFY(!client.get(path + "?excludedAttributes=" + urn).json.contains(enterprise));
        QCOMPARE(keys(client.get(path + "?attributes=urn:ietf:params:scim:schemas:core:2.0:User:title")),
                 (QStringList{u"id"_s, u"schemas"_s, u"title"_s}));
    }

    void whatIsAlwaysReturnedCannotBeExcluded()
    {
        ScimClient client(m_server, u"always"_s);
        const auto answer = client.get(client.create(person) + "?excludedAttributes=id,schemas,userName,meta,title");
        QVERIFY(answer.json.contains("id"_L1) && answer.json.contains("schemas"_L1));
        QVERIFY(!answer.json.contains("userName"_L1) && !answer.json.contains("meta"_L1));
    }

    /// As Entra ID reads one group.
    void aGroupIsReadWithoutItsMembers()
    {
        ScimClient client(m_server, u"without members"_s);
        const QByteArray user = client.createUser("a");
        const QByteArray group = "/Groups/" + client.createGroup("g");
        QCOMPARE(client.patch(group, addingMember(user)).status, 204);
        const auto whole = client.get(group);
        QCOMPARE(membersOf(whole.json), QByteArrayList{user});
        for (const QByteArray query : {"members", "MEMBERS", "urn:ietf:params:scim:schemas:core:2.0:Group:members"}) {
            const auto answer = client.get(group + "?excludedAttributes=" + query);
            QCOMPARE(answer.status, 200);
            QVERIFY(!answer.json.contains("members"_L1));
            QVERIFY(!answer.body.contains(user));
            QCOMPARE(answer.json.value("displayName"_L1).toString(), u"g"_s);
            QCOMPARE(answer.header("ETag"), whole.header("ETag"));
            QCOMPARE(answer.json.value("meta"_L1), whole.json.value("meta"_L1));
        }
        QCOMPARE(client.get("/Groups/none?excludedAttributes=members").status, 404);
    }

    void bothTogetherAreRefused()
    {
        ScimClient client(m_server, u"exclusive"_s);
        const QByteArray both = "?attributes=id&excludedAttributes=name";
        const QByteArray path = client.create(person);
        QCOMPARE(scimTypeOf(client.get(path + both)), u"invalidValue"_s);
        QCOMPARE(scimTypeOf(client.get("/Users" + both)), u"invalidValue"_s);
        // And nothing is written by a request that is refused for what it wants to see.
        QCOMPARE(client.send("POST", "/Users" + both, R"({"userName":"b"})").status, 400);
        QCOMPARE(client.send("PUT", path + both, R"({"userName":"b"})").status, 400);
        QCOMPARE(namesOf(client.get("/Users")), "a");
    }

    void answersToPostPutAndPatchAreProjectedToo()
    {
        ScimClient client(m_server, u"writes"_s);
        const auto created = client.send("POST", "/Users?attributes=title", person);
        QCOMPARE(created.status, 201);
        QCOMPARE(keys(created), (QStringList{u"id"_s, u"schemas"_s, u"title"_s}));
        const QByteArray path = "/Users/" + created.json.value("id"_L1).toString().toLatin1();
        const auto put = client.send("PUT", path + "?excludedAttributes=meta,emails", person);
        QVERIFY(!put.json.contains("meta"_L1) && !put.json.contains("emails"_L1) && put.json.contains("title"_L1));
        const auto patched = client.patch(path + "?attributes=userName", R"({"op":"remove","path":"title"})");
        QCOMPARE(keys(patched), (QStringList{u"id"_s, u"schemas"_s, u"userName"_s}));
    }

    void aPatchWithAttributesIsAnsweredWith200()
    {
        ScimClient client(m_server, u"patch 200"_s);
        const QByteArray user = client.createUser("a");
        const QByteArray group = "/Groups/" + client.createGroup("g");
        QCOMPARE(client.patch(group, addingMember(user)).status, 204);
        const auto shown = client.patch(group + "?attributes=displayName", removingMember(user));
        QCOMPARE(shown.status, 200);
        QCOMPARE(keys(shown), (QStringList{u"displayName"_s, u"id"_s, u"schemas"_s}));
        QCOMPARE(client.patch(group + "?excludedAttributes=members", addingMember(user)).status, 200);
    }

    void searchRequestsNameThemAsArrays()
    {
        ScimClient client(m_server, u"arrays"_s);
        client.create(person);
        client.createGroup("g");
        const QByteArray head = R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:SearchRequest"],)";
        const auto first = [](const HttpAnswer& list) {
            return list.json.value("Resources"_L1).toArray().first().toObject().keys();
        };
        for (const QByteArray endpoint : {"/Users/.search", "/.search"})
            QCOMPARE(first(client.send("POST", endpoint, head + R"("attributes":["userName","title"]})")),
                     (QStringList{u"id"_s, u"schemas"_s, u"title"_s, u"userName"_s}));
        QCOMPARE(
            first(client.send("POST", "/Groups/.search", head + R"("excludedAttributes":["meta","displayName"]})")),
            (QStringList{u"id"_s, u"schemas"_s}));
        QCOMPARE(first(client.get("/Users?attributes=emails%5Btype%20eq%20%22work%22%5D")),
                 (QStringList{u"emails"_s, u"id"_s, u"schemas"_s}));
    }

    void passwordsAreNeverReturned()
    {
        ScimClient client(m_server, u"password"_s);
        const auto created = client.send("POST", "/Users", R"({"userName":"a","password":"canary"})");
        const QByteArray path = "/Users/" + created.json.value("id"_L1).toString().toLatin1();
        QByteArray seen = created.body;
        seen += client.send("PUT", path, R"({"userName":"a","password":"canary"})").body;
        seen += client.patch(path, R"({"op":"replace","path":"password","value":"canary"})").body;
        seen += client.get(path + "?attributes=password,userName").body;
        seen += client.get("/Users?attributes=password").body;
        QVERIFY(!seen.contains("canary") && !seen.contains("assword"));
    }

private:
    static QStringList keys(const HttpAnswer& answer) { return answer.json.keys(); }

    ProvostdProcess m_server;
};

QTEST_GUILESS_MAIN(TestScimAttributes)
#include "tst_scim_attributes.moc"
