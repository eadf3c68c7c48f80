// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/payload.h"
#include "model/checks/resource_difference.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

/// Bodies made ready to be read, and compared.
class TestPayload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsReadAsWhat_data();
    void whatIsReadAsWhat();
    void jsonIsIndentedByTwo();
    void statesAreCompared_data();
    void statesAreCompared();
};

namespace {

QByteArray nested(int levels)
{
    return QByteArray("[").repeated(levels) + QByteArray("]").repeated(levels);
}

} // namespace

void TestPayload::whatIsReadAsWhat_data()
{
    using Form = Payload::Form;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Form>("form");
    QTest::newRow("nothing") << QByteArray() << Form::Text;
    QTest::newRow("no JSON") << QByteArray("<html>") << Form::Text;
    QTest::newRow("cut") << QByteArray(R"({"a":)") << Form::Text;
    QTest::newRow("object") << QByteArray("{}") << Form::Json;
    QTest::newRow("as deep as may be") << nested(Payload::deepest) << Form::Json;
    QTest::newRow("deeper") << nested(Payload::deepest + 1) << Form::TooDeep;
    QTest::newRow("depth of 1000") << nested(1'000) << Form::TooDeep;
    QTest::newRow("depth of a million") << nested(500'000) << Form::TooDeep;
    const auto padded = [](qsizetype size) { return "{}" + QByteArray(size - 2, ' '); };
    QTest::newRow("as large as may be") << padded(Payload::largest) << Form::Json;
    QTest::newRow("larger") << padded(Payload::largest + 1) << Form::TooLarge;
}

void TestPayload::whatIsReadAsWhat()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Payload::Form, form);
    const auto payload = readPayload(bytes);
    QCOMPARE(payload.form, form);
    QCOMPARE(payload.document.isUndefined(), form != Payload::Form::Json);
    if (form != Payload::Form::Json)
        QCOMPARE(payload.text, bytes);
}

void TestPayload::jsonIsIndentedByTwo()
{
    QCOMPARE(readPayload(R"({"a":{"b":["  x"]}})").text, "{\n  \"a\": {\n    \"b\": [\n      \"  x\"\n    ]\n  }\n}\n");
}

void TestPayload::statesAreCompared_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("differences");
    QTest::newRow("the same") << QByteArray(R"({"a":1})") << QByteArray(R"({"a":1})") << QStringList();
    QTest::newRow("changed, new and gone")
        << QByteArray(R"({"active":true,"name":{"givenName":"Ana"},"title":"x"})")
        << QByteArray(R"({"active":false,"name":{"givenName":"Ana","familyName":"Silva"}})")
        << QStringList{u"/active ~"_s, u"/name/familyName +"_s, u"/title -"_s};
    QTest::newRow("values in another order")
        << QByteArray(R"({"emails":[{"value":"a"},{"value":"b"}]})")
        << QByteArray(R"({"emails":[{"value":"b"},{"value":"a"}]})") << QStringList();
    QTest::newRow("one value of several")
        << QByteArray(R"({"emails":[{"value":"a","type":"work"},{"value":"b"},{"value":"c"}]})")
        << QByteArray(R"({"emails":[{"value":"d"},{"value":"a","type":"home"},{"value":"c"}]})")
        << QStringList{u"/emails/0 +"_s, u"/emails/1/type ~"_s, u"/emails/1 -"_s};
    QTest::newRow("alike twice") << QByteArray(R"({"x":["a","a"]})") << QByteArray(R"({"x":["a"]})")
                                 << QStringList{u"/x/1 -"_s};
    QTest::newRow("a name with a slash") << QByteArray(R"({"a/b":1})") << QByteArray(R"({"a/b":2})")
                                         << QStringList{u"/a~1b ~"_s};
    QTest::newRow("another type") << QByteArray(R"({"a":[1]})") << QByteArray(R"({"a":{"b":1}})")
                                  << QStringList{u"/a ~"_s};
}

void TestPayload::statesAreCompared()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QStringList, differences);
    QStringList found;
    for (const auto& difference : resourceDifferences(readPayload(before).document, readPayload(after).document))
        found.append(difference.pointer + (difference.before.isUndefined()  ? u" +"_s
                                           : difference.after.isUndefined() ? u" -"_s
                                                                            : u" ~"_s));
    QCOMPARE(found, differences);
}

QTEST_GUILESS_MAIN(TestPayload)
#include "tst_payload.moc"
