// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/net/json_body.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

class TestJsonBody : public QObject
{
    Q_OBJECT

private:
    static Result<QJsonObject> read(const QByteArray& body, const QByteArray& type = "application/json")
    {
        return jsonObjectOf(HttpAnswer{200, type, body, u"request-1"_s, 0}, AnswerBounds{1024, 4, 10});
    }

private Q_SLOTS:
    void reads()
    {
        QCOMPARE(read("{\"a\":1}").value().value(u"a"_s).toInt(), 1);
        QVERIFY(read("{}", "application/scim+json; charset=utf-8"));
        QVERIFY(read("{\"a\":[[[1]]]}"));
        QVERIFY2(read("{\"a\":\"[[[[[[{{{{,,,,,,,,,,,,\\\"[[[[\"}"), "what stands in a text does not count");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        const QByteArray json = "application/json";
        QTest::newRow("html") << QByteArray("<html>") << QByteArray("text/html");
        QTest::newRow("no type") << QByteArray("{}") << QByteArray();
        QTest::newRow("looks like json") << QByteArray("{}") << QByteArray("application/jsonx");
        QTest::newRow("empty") << QByteArray() << json;
        QTest::newRow("array") << QByteArray("[]") << json;
        QTest::newRow("half") << QByteArray("{\"a\":") << json;
        QTest::newRow("deep") << QByteArray("{\"a\":[[[[1]]]]}") << json;
        QTest::newRow("very deep") << QByteArray(1'000'000, '[') << json;
        QTest::newRow("many") << QByteArray("{\"a\":[1,2,3,4,5,6,7,8,9,10,11]}") << json;
    }
    void refuses()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, type);
        const auto object = read(body, type);
        QVERIFY(!object);
        QCOMPARE(object.error().kind, ErrorKind::BadAnswer);
        QCOMPARE(object.error().requestId, u"request-1"_s);
        QVERIFY(!object.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJsonBody)
#include "tst_json_body.moc"
