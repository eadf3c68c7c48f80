// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/scim_client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

/// The requests of JumpCloud's custom connector.
class TestScimJumpCloud : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), m_server.errors().constData()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theConnectionCheckFindsAnEmptyList()
    {
        ScimClient jumpCloud(m_server, u"check"_s);
        const auto answer = jumpCloud.get("/Users");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json.value("totalResults"_L1).toInt(-1), 0);
        QVERIFY(answer.json.value("Resources"_L1).isArray());
    }

    void activationIsAWholeLifeOfAUserAndAGroup()
    {
        ScimClient jumpCloud(m_server, u"activation"_s);
        QCOMPARE(idsOf(jumpCloud.filtered("/Users", "userName eq \"test@jumpcloud.test\"")).size(), 0);
        const QByteArray user = jumpCloud.create(R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],
            "userName":"test@jumpcloud.test","name":{"givenName":"T","familyName":"U"},"active":true,
            "emails":[{"value":"test@jumpcloud.test","type":"work","primary":true}]})");
        const QByteArray id = user.sliced(user.lastIndexOf('/') + 1);
        QVERIFY(!id.isEmpty());
        const QByteArray group = "/Groups/" + jumpCloud.createGroup("Test group");
        QCOMPARE(jumpCloud.patch(group, addingMember(id)).status, 204);
        QCOMPARE(jumpCloud.patch(group, R"({"op":"replace","path":"displayName","value":"Renamed"})").status, 204);
        QCOMPARE(jumpCloud.patch(user, R"({"op":"replace","path":"name.givenName","value":"Changed"})").status, 200);
        QCOMPARE(jumpCloud.send("DELETE", group).status, 204);
        QCOMPARE(jumpCloud.send("DELETE", user).status, 204);
        QCOMPARE(jumpCloud.get(user).status, 404);
    }

    void oneLowerCaseReplaceIsSentForEachAttribute()
    {
        ScimClient jumpCloud(m_server, u"replace"_s);
        const QByteArray path = jumpCloud.create(R"({"userName":"a","name":{"givenName":"G","familyName":"F"}})");
        const auto answer = jumpCloud.patch(path, R"({"op":"replace","path":"name.givenName","value":"H"},)"
                                                  R"({"op":"replace","path":"name.familyName","value":"I"},)"
                                                  R"({"op":"replace","path":"active","value":false})");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json.value("name"_L1).toObject(),
                 (QJsonObject{{u"givenName"_s, u"H"_s}, {u"familyName"_s, u"I"_s}}));
        QCOMPARE(answer.json.value("active"_L1), QJsonValue(false));
    }

    void membersComeWithoutDisplayAndGoByValueList()
    {
        ScimClient jumpCloud(m_server, u"members"_s);
        const QByteArray a = jumpCloud.createUser("a");
        const QByteArray b = jumpCloud.createUser("b");
        const QByteArray group = "/Groups/" + jumpCloud.createGroup("g");
        QCOMPARE(jumpCloud.patch(group, addingMember(a) + ',' + addingMember(b)).status, 204);
        QCOMPARE(
            jumpCloud.patch(group, R"({"op":"remove","path":"members","value":[{"value":")" + a + R"("}]})").status,
            204);
        QCOMPARE(membersOf(jumpCloud.get(group).json), QByteArrayList{b});
    }

private:
    ProvostdProcess m_server;
};

QTEST_GUILESS_MAIN(TestScimJumpCloud)
#include "tst_scim_jumpcloud.moc"
