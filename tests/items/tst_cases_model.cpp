// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/cases_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

CaseHead head(const QString& id, qint64 parts = 1)
{
    return {id,   u"Case "_s + id, QDateTime(QDate(2026, 11, 28), QTime(10, 0), Qt::UTC), QDate(2027, 2, 26), 12'345,
            parts};
}

QString textAt(const QAbstractItemModel& model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

/// Cases, what is pinned to them and what would leave, as rows.
class TestCasesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void casesComeAndGo();
    void evidenceIsNamed();
    void aFileLeftOutSaysSo();
};

void TestCasesModel::casesComeAndGo()
{
    CasesModel model;
    const QAbstractItemModelTester tester(&model);
    model.setCases({head(u"a"_s), head(u"b"_s)});
    model.setCases({head(u"b"_s, 2)});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(textAt(model, 0, CasesModel::Title), u"Case b"_s);
    QVERIFY(textAt(model, 0, CasesModel::Title, SecondLineRole).contains(u'2'));
    QVERIFY(!textAt(model, 0, CasesModel::DeleteOn).isEmpty());
    QCOMPARE(textAt(model, 0, CasesModel::Size), sizeInWords(12'345));
}

void TestCasesModel::evidenceIsNamed()
{
    CasePartsModel model({});
    const QAbstractItemModelTester tester(&model);
    CasePart part;
    part.id = u"1"_s;
    part.kind = CasePart::Kind::History;
    part.title = u"Kim Doe"_s;
    part.pinnedAt = QDateTime::currentDateTimeUtc();
    model.setParts({part});
    QCOMPARE(textAt(model, 0, CasePartsModel::What), u"Kim Doe"_s);
    QCOMPARE(textAt(model, 0, CasePartsModel::What, SecondLineRole), inWords(CasePart::Kind::History));
    model.setParts({});
    QCOMPARE(model.rowCount(), 0);
}

void TestCasesModel::aFileLeftOutSaysSo()
{
    BundleFilesModel model;
    const QAbstractItemModelTester tester(&model);
    model.assign({{BundleFileId(u"01-request.json"_s), 500, 3, false}});
    const auto before = textAt(model, 0, BundleFilesModel::Name, SecondLineRole);
    QVERIFY(before.contains(u'3'));
    model.assign({{BundleFileId(u"01-request.json"_s), 500, 3, true}});
    QVERIFY(textAt(model, 0, BundleFilesModel::Name, SecondLineRole) != before);
}

QTEST_MAIN(TestCasesModel)
#include "tst_cases_model.moc"
