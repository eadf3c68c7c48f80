// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/filters.h"
#include "model/items/incidents_model.h"
#include "tests/items/records.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

Incident incident(const QString& key, qint64 count, int minutesAgo)
{
    Incident made;
    made.key = key;
    made.connectionName = u"Acme workforce"_s;
    made.sentence = u"The member %1 is missing"_s.arg(key);
    made.status = 400;
    made.scimType = u"invalidValue"_s;
    made.count = count;
    made.last = tests::noon().addSecs(-60 * minutesAgo);
    return made;
}

} // namespace

class TestIncidentsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aRepetitionChangesItsRowAndKeepsTheOthers()
    {
        IncidentsModel model{Clock()};
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setIncidents({incident(u"u-1"_s, 3, 10), incident(u"u-2"_s, 1, 5)});
        QCOMPARE(model.rowCount(), 2);
        const QPersistentModelIndex second = model.index(1, 0);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
        model.setIncidents({incident(u"u-2"_s, 1, 5), incident(u"u-1"_s, 4, 0), incident(u"u-3"_s, 1, 0)});
        QCOMPARE(changes.count(), 1);
        QCOMPARE(removals.count(), 0);
        QCOMPARE(second.row(), 1);
        QCOMPARE(model.index(0, IncidentsModel::Times).data().toString(), u"4"_s);
        QCOMPARE(model.rowCount(), 3);
        model.setIncidents({incident(u"u-3"_s, 1, 0)});
        QCOMPARE(model.rowCount(), 1);
    }

    void whatIsOverSaysSo()
    {
        auto over = incident(u"u-1"_s, 3, 10);
        over.healedAt = tests::noon();
        IncidentsModel model{Clock()};
        model.setIncidents({over});
        QCOMPARE(model.index(0, IncidentsModel::What).data().toString(), u"Over: The member u-1 is missing"_s);
    }

    void theNewestStandsOnTopAndIsFoundByItsWords()
    {
        IncidentsModel model{Clock()};
        RecordFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.sort(IncidentsModel::Last, Qt::DescendingOrder);
        model.setIncidents({incident(u"u-1"_s, 3, 10), incident(u"u-2"_s, 1, 5)});
        QVERIFY(filter.index(0, IncidentsModel::What).data().toString().contains(u"u-2"_s));
        filter.setSearch(u"INVALIDVALUE"_s);
        QCOMPARE(filter.rowCount(), 2);
        filter.setSearch(u"u-1"_s);
        QCOMPARE(filter.rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestIncidentsModel)
#include "tst_incidents_model.moc"
