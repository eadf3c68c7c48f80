// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/asking.h"
#include "model/api/provost/answers.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsTheSecretOut_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("secret");
        const QByteArray token = "pvt_9fQ2abcd_AZaz09-_x";
        QTest::newRow("plain") << QByteArray(R"({"secret":"pvt_9fQ2abcd_AZaz09-_x","token":{}})") << token;
        QTest::newRow("spaced") << QByteArray("{ \"token\": {},\n \"secret\" :\t\"pvt_9fQ2abcd_AZaz09-_x\" }") << token;
        QTest::newRow("after a text of that name")
            << QByteArray(R"({"name":"\"secret\":\"no\"","secret":"pvt_9fQ2abcd_AZaz09-_x"})") << token;
        QTest::newRow("none") << QByteArray(R"({"token":{}})") << QByteArray();
        QTest::newRow("null") << QByteArray(R"({"secret":null})") << QByteArray();
        QTest::newRow("empty") << QByteArray(R"({"secret":""})") << QByteArray();
        QTest::newRow("cut off") << QByteArray(R"({"secret":"abc)") << QByteArray();
        QTest::newRow("ends") << QByteArray(R"({"secret")") << QByteArray();
        QTest::newRow("escaped") << QByteArray(R"({"secret":"a\u0062"})") << QByteArray();
        QTest::newRow("with spaces") << QByteArray(R"({"secret":"a b"})") << QByteArray();
    }
    void cutsTheSecretOut()
    {
        QFETCH(QByteArray, json);
        QFETCH(const QByteArray, secret);
        const qsizetype size = json.size();
        const auto cut = asking::cutSecret(json);
        QCOMPARE(json.size(), size);
        QCOMPARE(cut != nullptr, !secret.isEmpty());
        if (!cut)
            return;
        QVERIFY(cut->matches(secret));
        QVERIFY(!json.contains(secret));
        QVERIFY(!json.contains("AZaz09"));
        QVERIFY(json.contains("\"secret\""));
    }

    void readsErrorsOfBothKinds()
    {
        const HttpAnswer admin{409, "application/json",
                               R"({"error":{"kind":"conflict","subject":"Acme","detail":"taken"}})", u"r1"_s, 0};
        const auto refused = answers::objectOf(admin, {});
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(refused.error().subject, u"Acme"_s);
        QCOMPARE(refused.error().httpStatus, 409);
        QCOMPARE(refused.error().requestId, u"r1"_s);
        const HttpAnswer scim{401, "application/scim+json", R"({"schemas":[],"detail":"bad token","status":"401"})",
                              u"r2"_s, 0};
        QCOMPARE(asking::scimObjectOf(scim, {}).error().kind, ErrorKind::Unauthorized);
        QCOMPARE(asking::scimObjectOf(scim, {}).error().detail, u"bad token"_s);
    }

    void errorsThatAreNoJsonKeepTheirStatus()
    {
        const HttpAnswer page{503, "text/html", "<html>busy</html>", u"r1"_s, 12};
        const auto refused = answers::objectOf(page, {});
        QCOMPARE(refused.error().kind, ErrorKind::Unavailable);
        QCOMPARE(refused.error().retryAfterSeconds, 12);
    }

    void anotherProgramsNotFoundIsNotTheServers()
    {
        QCOMPARE(answers::objectOf({404, "application/json", QByteArray(1000, '['), {}, 0}, {}).error().kind,
                 ErrorKind::BadAnswer);
        QCOMPARE(answers::objectOf({405, "text/html", "<html>", {}, 0}, {}).error().kind, ErrorKind::BadAnswer);
        const QByteArray own = R"({"error":{"kind":"notFound","subject":"x","detail":"gone"}})";
        QCOMPARE(answers::objectOf({404, "application/json", own, {}, 0}, {}).error().kind, ErrorKind::NotFound);
    }

    void refusesHalfAnswers()
    {
        QCOMPARE(answers::accounts({}).error().kind, ErrorKind::BadAnswer);
        QCOMPARE(answers::accounts({}).error().subject, u"items"_s);
        QCOMPARE(answers::removed({{u"users"_s, 1}}).error().subject, u"groups"_s);
        QCOMPARE(answers::changes({{u"items"_s, QJsonArray()}, {u"next"_s, u"7"_s}}).error().subject, u"next"_s);
        QCOMPARE(answers::removed({{u"users"_s, 1}, {u"groups"_s, 2}}).value().groups, 2);
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
