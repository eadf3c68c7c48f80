// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/scim_client.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost::test;

/// The requests of Google Workspace's automated provisioning.
class TestScimGoogle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), m_server.errors().constData()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// Sent when address and token are saved.
    void theProbeIsAnsweredBeforeAnybodyIsThere()
    {
        ScimClient google(m_server, u"probe"_s, {}, u"google"_s);
        const auto answer = probe(google);
        QCOMPARE(answer.json.value("totalResults"_L1), QJsonValue(0));
        QCOMPARE(answer.json.value("itemsPerPage"_L1), QJsonValue(0));
        QCOMPARE(answer.json.value("Resources"_L1), QJsonValue(QJsonArray()));
    }

    void theProbeShowsOneOfMany()
    {
        ScimClient google(m_server, u"many"_s, {}, u"google"_s);
        for (const QByteArray name : {"a@example.com", "b@example.com", "c@example.com"})
            QVERIFY(!google.createUser(name).isEmpty());
        const auto answer = probe(google);
        QCOMPARE(answer.json.value("totalResults"_L1), QJsonValue(3));
        QCOMPARE(answer.json.value("itemsPerPage"_L1), QJsonValue(1));
        QCOMPARE(answer.json.value("startIndex"_L1), QJsonValue(1));
        QCOMPARE(answer.json.value("Resources"_L1).toArray().size(), 1);
        QCOMPARE(probe(google).body, answer.body); // the same one every time
    }

    void theProbeFindsAWrongTokenAndAWrongAddress()
    {
        ScimClient google(m_server, u"wrong"_s, {}, u"google"_s);
        google.setMount("/directory/resources/scim/v2.0/none");
        QCOMPARE(google.get("/Users?count=1").status, 401);
        ScimClient other(m_server, u"wrong token"_s, {}, u"google"_s);
        other.setAuthorization("Bearer " + google.token());
        const auto refused = other.get("/Users?count=1");
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.json.value("status"_L1), QJsonValue(u"401"_s));
        QVERIFY(refused.header("WWW-Authenticate").startsWith("Bearer"));
        QCOMPARE(refused.header("Content-Type"), QByteArray("application/scim+json"));
    }

    /// Its two ways of deprovisioning, chosen for each trigger.
    void peopleAreSuspendedOrDeleted()
    {
        ScimClient google(m_server, u"leavers"_s, {}, u"google"_s);
        const QByteArray suspended = google.createUser("a@example.com");
        const QByteArray deleted = google.createUser("b@example.com");
        const auto off = google.send("PUT", "/Users/" + suspended, R"({"userName":"a@example.com","active":false})");
        QCOMPARE(off.json.value("active"_L1), QJsonValue(false));
        QCOMPARE(google.send("DELETE", "/Users/" + deleted).status, 204);
        QCOMPARE(probe(google).json.value("totalResults"_L1), QJsonValue(1));
        QCOMPARE(idsOf(google.filtered("/Users", "userName eq \"a@example.com\"")), QByteArrayList{suspended});
    }

private:
    /// What has to be so whoever is there.
    static HttpAnswer probe(ScimClient& google)
    {
        auto answer = google.get("/Users?count=1");
        [&answer] {
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.header("Content-Type"), QByteArray("application/scim+json"));
            QCOMPARE(answer.json.value("schemas"_L1),
                     QJsonValue(QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:ListResponse"_s}));
            QVERIFY(answer.json.value("Resources"_L1).isArray());
        }();
        return answer;
    }

    ProvostdProcess m_server;
};

QTEST_GUILESS_MAIN(TestScimGoogle)
#include "tst_scim_google.moc"
