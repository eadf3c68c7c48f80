// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/payload.h"
#include "model/items/differences_model.h"
#include "model/items/json_tree_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

/// JSON as a tree, and the differences of two states as a table.
class TestJsonTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTreeIsWhatTheTextIs();
    void pathsAreJsonPointers();
    void manyValuesAreFetchedInParts();
    void wordsAreFoundRoundAndRound();
    void textsAreBounded();
    void differencesAreRows();
};

namespace {

QString text(const QModelIndex& index)
{
    return index.data().toString();
}

/// Holds the model to its word. What is fetched is fetched by the test: the tester would do so in the middle of a
/// reset.
void testModel(QAbstractItemModel& model)
{
    auto* tester = new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal, &model);
    tester->setUseFetchMore(false);
}

/// Opens all of it.
void fetchAll(JsonTreeModel& model, const QModelIndex& parent = {})
{
    while (model.canFetchMore(parent))
        model.fetchMore(parent);
    for (int row = 0; row < model.rowCount(parent); ++row)
        fetchAll(model, model.index(row, 0, parent));
}

constexpr auto sample = R"({"active":true,"emails":[{"value":"ana@acme.example"},{"value":"b"}],"name":{"a/b":null},)"
                        R"("none":{},"number":1.5})";

} // namespace

void TestJsonTreeModel::aTreeIsWhatTheTextIs()
{
    JsonTreeModel model;
    testModel(model);
    model.setDocument(readPayload(sample).document);
    fetchAll(model);
    QCOMPARE(model.rowCount(), 5);
    const auto row = [&model](int at) { return text(model.index(at, 0)) + u'=' + text(model.index(at, 1)); };
    QCOMPARE(row(0), u"active=true"_s);
    QCOMPARE(row(1), u"emails=2 value(s)"_s);
    QCOMPARE(row(2), u"name=1 attribute(s)"_s);
    QCOMPARE(row(3), u"none=0 attribute(s)"_s);
    QCOMPARE(row(4), u"number=1.5"_s);
    QVERIFY(!model.hasChildren(model.index(3, 0)) && model.hasChildren(model.index(1, 0)));
    const auto value = model.index(0, 1, model.index(0, 0, model.index(1, 0)));
    QCOMPARE(value.data(Qt::ToolTipRole).toString(), u"<p>ana@acme.example</p>"_s); // longer than most columns
    QVERIFY(model.index(1, 1).data(Qt::ToolTipRole).isNull());
    const auto first = model.index(0, 0, model.index(1, 0));
    QCOMPARE(text(first), u"0"_s);
    QCOMPARE(text(model.index(0, 1, first)), u"ana@acme.example"_s);
    QCOMPARE(text(model.index(0, 1, model.index(2, 0))), u"null"_s);
    QCOMPARE(model.wholeValue(first), uR"({"value":"ana@acme.example"})"_s);
    model.setDocument(QJsonValue(QJsonValue::Undefined));
    QCOMPARE(model.rowCount(), 0);
    model.setDocument(readPayload("[1,2]").document);
    fetchAll(model);
    QCOMPARE(model.rowCount(), 2);
}

void TestJsonTreeModel::pathsAreJsonPointers()
{
    JsonTreeModel model;
    model.setDocument(readPayload(sample).document);
    fetchAll(model);
    QCOMPARE(model.pointer({}), QString());
    QCOMPARE(model.pointer(model.index(0, 0, model.index(1, 0, model.index(1, 0)))), u"/emails/1/value"_s);
    QCOMPARE(model.pointer(model.index(0, 1, model.index(2, 0))), u"/name/a~1b"_s);
}

void TestJsonTreeModel::manyValuesAreFetchedInParts()
{
    QByteArrayList values;
    for (int at = 0; at < 1'200; ++at)
        values.append(QByteArray::number(at));
    JsonTreeModel model;
    testModel(model);
    model.setDocument(readPayload('[' + values.join(',') + ']').document);
    if (model.canFetchMore({}))
        model.fetchMore({});
    QVERIFY(model.rowCount() < 1'200);
    fetchAll(model);
    QCOMPARE(model.rowCount(), 1'200);
    QCOMPARE(text(model.index(1'199, 1)), u"1199"_s);
}

void TestJsonTreeModel::wordsAreFoundRoundAndRound()
{
    JsonTreeModel model;
    model.setDocument(readPayload(sample).document);
    const auto found = [&model](const QString& words, const QModelIndex& from = {}) {
        return model.pointer(model.find(words, from));
    };
    QCOMPARE(found(u"ACME"_s), u"/emails/0/value"_s); // nothing was opened before
    const auto first = model.find(u"value"_s, {});
    QCOMPARE(model.pointer(first), u"/emails/0/value"_s);
    const auto second = model.find(u"value"_s, first);
    QCOMPARE(model.pointer(second), u"/emails/1/value"_s);
    QCOMPARE(found(u"value"_s, second), u"/emails/0/value"_s);
    QCOMPARE(found(u"active"_s, model.index(0, 0)), u"/active"_s); // the only place is where one is
    QVERIFY(!model.find(u"nowhere"_s, {}).isValid());
    model.setDocument(QJsonValue(QJsonValue::Undefined));
    QVERIFY(!model.find(u"x"_s, {}).isValid());
}

void TestJsonTreeModel::textsAreBounded()
{
    JsonTreeModel model;
    model.setDocument(readPayload(R"({"a":")" + QByteArray(100'000, 'x') + R"(","b":"one\ntwo\u202e"})").document);
    fetchAll(model);
    QVERIFY(text(model.index(0, 1)).size() < 1'000);
    QCOMPARE(model.wholeValue(model.index(0, 1)).size(), 100'000);
    QCOMPARE(text(model.index(1, 1)), u"one two"_s);
}

void TestJsonTreeModel::differencesAreRows()
{
    DifferencesModel model;
    new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal, &model);
    model.setDifferences(resourceDifferences(readPayload(R"({"active":true,"title":"x"})").document,
                                             readPayload(R"({"active":false,"nickName":"y"})").document));
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(
            QStringList{text(model.index(row, 0)), text(model.index(row, 1)), text(model.index(row, 2))}.join(u", "_s));
    QCOMPARE(rows, (QStringList{u"/active, true, false"_s, u"/nickName, absent, y"_s, u"/title, x, absent"_s}));
    model.setDifferences({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestJsonTreeModel)
#include "tst_json_tree_model.moc"
