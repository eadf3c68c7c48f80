// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/scim_client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

/// The requests of PingFederate's provisioner and of PingOne.
class TestScimPing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), m_server.errors().constData()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void usersAreCreatedDisabledAndUpdatedByPutAlone()
    {
        ScimClient ping(m_server, u"users"_s);
        QCOMPARE(idsOf(ping.filtered("/Users", "userName eq \"a\"")).size(), 0);
        const auto created = ping.send("POST", "/Users", R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],
            "userName":"a","active":false,"emails":[{"value":"a@x","type":"work"}]})");
        QCOMPARE(created.status, 201);
        QCOMPARE(created.json.value("active"_L1), QJsonValue(false));
        const QByteArray path = "/Users/" + created.json.value("id"_L1).toString().toLatin1();
        QCOMPARE(ping.send("PUT", path, R"({"userName":"a","active":true})").json.value("active"_L1), QJsonValue(true));
    }

    void removingIsDisablingByPutOrDeleting()
    {
        ScimClient ping(m_server, u"remove"_s);
        const QByteArray path = ping.create(R"({"userName":"a","title":"T"})");
        const auto disabled = ping.send("PUT", path, R"({"userName":"a","title":"T","active":false})");
        QCOMPARE(disabled.json.value("active"_L1), QJsonValue(false));
        QCOMPARE(namesOf(ping.filtered("/Users", "userName eq \"a\"")), "a");
        QCOMPARE(ping.send("DELETE", path).status, 204);
    }

    void aFilterExpressionOfTheAdministratorIsUnderstood()
    {
        ScimClient ping(m_server, u"expression"_s);
        ping.create(R"({"userName":"a","externalId":"7","employeeNumber":"42"})");
        for (const char* filter : {"externalId eq \"7\"", "employeeNumber eq \"42\" and active eq true",
                                   "(userName eq \"a\") or (externalId eq \"8\")"})
            QCOMPARE(namesOf(ping.filtered("/Users", filter)), "a");
    }

    void allGroupsAreReadPageByPageToMatchThem()
    {
        ScimClient ping(m_server, u"groups"_s);
        QByteArrayList created;
        for (int i = 0; i < 25; ++i)
            created.append(ping.createGroup("g" + QByteArray::number(i)));
        QByteArrayList read;
        for (int start = 1; read.size() < 25; start += 10) {
            const auto page = ping.get("/Groups?count=10&startIndex=" + QByteArray::number(start));
            QCOMPARE(page.json.value("totalResults"_L1).toInt(), 25);
            QVERIFY(!idsOf(page).isEmpty());
            read += idsOf(page);
        }
        QCOMPARE(read, created);
    }

    void groupsAreUpdatedByPatchOrByPut()
    {
        ScimClient ping(m_server, u"verbs"_s);
        const QByteArray user = ping.createUser("a");
        const QByteArray group = "/Groups/" + ping.createGroup("g");
        QCOMPARE(ping.patch(group, addingMember(user)).status, 204);
        QCOMPARE(ping.send("PUT", group, R"({"displayName":"h","members":[{"value":")" + user + R"("}]})").status, 200);
        QCOMPARE(membersOf(ping.get(group).json), QByteArrayList{user});
    }

private:
    ProvostdProcess m_server;
};

QTEST_GUILESS_MAIN(TestScimPing)
#include "tst_scim_ping.moc"
