// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/request_chart.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

QDateTime at(int day, int hour, int minute = 0, int second = 0)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute, second), Qt::UTC);
}

} // namespace

class TestRequestChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastStepHoldsThePresent_data()
    {
        QTest::addColumn<int>("range");
        QTest::addColumn<QDateTime>("from");
        QTest::addColumn<QDateTime>("until");
        QTest::addColumn<int>("count");
        const auto row = [](const char* name, TimeRange range, const QDateTime& from, const QDateTime& until,
                            int count) { QTest::newRow(name) << int(range) << from << until << count; };
        row("hour", TimeRange::LastHour, at(26, 13, 8), at(26, 14, 8), 60);
        row("day", TimeRange::LastDay, at(25, 14, 15), at(26, 14, 15), 96);
        row("week", TimeRange::LastWeek, at(19, 16), at(26, 16), 84);
        row("month", TimeRange::LastMonth, QDateTime(QDate(2026, 10, 27), QTime(16, 0), Qt::UTC), at(26, 16), 90);
    }

    void theLastStepHoldsThePresent()
    {
        QFETCH(const int, range);
        QFETCH(const QDateTime, from);
        QFETCH(const QDateTime, until);
        QFETCH(const int, count);
        const auto now = at(26, 14, 7, 59);
        const auto steps = stepsOf(TimeRange(range), now);
        QCOMPARE(steps.from, from);
        QCOMPARE(steps.until(), until);
        QCOMPARE(steps.count, count);
        QCOMPARE(steps.indexOf(now), count - 1);
        QCOMPARE(steps.indexOf(from), 0);
        QCOMPARE(steps.indexOf(from.addMSecs(-1)), -1);
        QCOMPARE(steps.indexOf(until), -1);
    }

    void aFullHourBeginsAStepOfItsOwn()
    {
        const auto steps = stepsOf(TimeRange::LastDay, at(26, 14));
        QCOMPARE(steps.indexOf(at(26, 14)), steps.count - 1);
        QCOMPARE(steps.beginOf(steps.count - 1), at(26, 14));
    }

    void minutesAreSummedIntoTheirSteps()
    {
        const auto steps = stepsOf(TimeRange::LastDay, at(26, 14, 7));
        const QList<RequestCount> minutes{
            {at(25, 14, 14), 99, 9}, {at(26, 13, 45), 2, 0}, {at(26, 13, 59), 3, 1}, {at(26, 14, 0), 5, 5}};
        const auto counts = countsIn(steps, minutes);
        QCOMPARE(counts.size(), steps.count);
        QCOMPARE(counts.constFirst(), (RequestCount{at(25, 14, 15), 0, 0})); // what lies before is left out
        QCOMPARE(counts.at(steps.count - 2), (RequestCount{at(26, 13, 45), 5, 1}));
        QCOMPARE(counts.constLast(), (RequestCount{at(26, 14, 0), 5, 5}));
        QCOMPARE(sumOf(counts), (RequestCount{at(25, 14, 15), 10, 6}));
        QCOMPARE(sumOf({}), RequestCount());
    }
};

QTEST_APPLESS_MAIN(TestRequestChart)
#include "tst_request_chart.moc"
