// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/scim_client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

/// The requests of OneLogin, whose body is a template that each customer edits, and the probe of Google Workspace.
class TestScimOneLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), m_server.errors().constData()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void usersAreLookedUpByUserName()
    {
        ScimClient oneLogin(m_server, u"look-up"_s);
        QCOMPARE(idsOf(oneLogin.filtered("/Users", "userName eq \"a@x\"")).size(), 0);
        oneLogin.createUser("a@x");
        QCOMPARE(namesOf(oneLogin.filtered("/Users", "userName eq \"a@x\"")), "a@x");
    }

    void emailsMayBeOneObjectInsteadOfAList()
    {
        ScimClient oneLogin(m_server, u"object"_s);
        const QByteArray path =
            oneLogin.create(R"({"userName":"a","emails":{"value":"a@x","type":"work","primary":true}})");
        QCOMPARE(emailOf(oneLogin, path), u"a@x"_s);
        const auto put = oneLogin.send("PUT", path, R"({"userName":"a","emails":{"value":"b@x"}})");
        QCOMPARE(put.json.value("emails"_L1).toArray().size(), 1);
        QCOMPARE(idsOf(oneLogin.filtered("/Users", "emails.value eq \"b@x\"")).size(), 1);
    }

    void theFirstEmailStandsWhereNoneIsPrimary()
    {
        ScimClient oneLogin(m_server, u"no primary"_s);
        oneLogin.create(R"({"userName":"a","emails":[{"value":"first@x"},{"value":"second@x"}]})");
        const auto users = oneLogin.admin("GET", "/users?connection=" + oneLogin.id().toLatin1()).json;
        QCOMPARE(users["items"_L1].toArray().size(), 1);
        QCOMPARE(users["items"_L1][0]["email"_L1].toString(), u"first@x"_s);
    }

    void unknownAttributesMissingTypesAndOddNestingAreTaken()
    {
        ScimClient oneLogin(m_server, u"template"_s);
        const auto created =
            oneLogin.send("POST", "/Users",
                          R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:x:custom:1.0"],
            "userName":"a","urn:x:custom:1.0":{"a":[1,{"b":2}]},"customField":{"deep":{"er":[]}},"displayName":["D"],
            "phoneNumbers":[{"value":"+1 (425) 555-0100"}],"addresses":{"locality":"Bonn"},"employeeNumber":42,
            "groups":"Role A;Role B","locale":""})");
        QCOMPARE(created.status, 201);
        QCOMPARE(created.json.value("displayName"_L1).toString(), u"D"_s);
        QCOMPARE(created.json.value("phoneNumbers"_L1).toArray().first()["value"_L1].toString(),
                 u"+1 (425) 555-0100"_s);
        QCOMPARE(created.json.value("addresses"_L1).toArray().first()["locality"_L1].toString(), u"Bonn"_s);
        QVERIFY(!created.body.contains("custom") && !created.json.contains("groups"_L1));
    }

    void bothPutAndPatchUpdateBothTypes()
    {
        ScimClient oneLogin(m_server, u"verbs"_s);
        const QByteArray user = oneLogin.createUser("a");
        const QByteArray group = "/Groups/" + oneLogin.createGroup("g");
        QCOMPARE(oneLogin.send("PUT", "/Users/" + user, R"({"userName":"a","title":"T"})").status, 200);
        QCOMPARE(oneLogin.patch("/Users/" + user, R"({"op":"replace","value":{"title":"U"}})").status, 200);
        QCOMPARE(oneLogin.send("PUT", group, R"({"displayName":"h","members":[{"value":")" + user + R"("}]})").status,
                 200);
        QCOMPARE(oneLogin.patch(group, R"({"op":"replace","value":{"displayName":"i"}})").status, 204);
        QCOMPARE(membersOf(oneLogin.get(group).json), QByteArrayList{user});
    }

    void googleProbesWithOneUser()
    {
        ScimClient google(m_server, u"google"_s);
        QCOMPARE(google.get("/Users?count=1").status, 200);
    }

private:
    static QString emailOf(ScimClient& client, const QByteArray& path)
    {
        return client.get(path).json.value("emails"_L1).toArray().first()["value"_L1].toString();
    }

    ProvostdProcess m_server;
};

QTEST_GUILESS_MAIN(TestScimOneLogin)
#include "tst_scim_onelogin.moc"
