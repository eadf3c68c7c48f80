// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/rows_change.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace provost;

/// How one list of rows becomes another one.
class TestRowsChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStepIsWhole_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("nobody to many") << 0 << 20'000;
        QTest::newRow("many to nobody") << 20'000 << 0;
        QTest::newRow("many to one") << 20'000 << 1;
        QTest::newRow("many to few") << 20'000 << 1'000;
        QTest::newRow("many to many") << 20'000 << 9'000;
        QTest::newRow("few to many") << 900 << 20'000;
    }

    /// Steps that begin with what is shown and end in what is asked for, none of which loses anybody.
    void eachStepIsWhole()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QRandomGenerator random(20261128);
        for (int round = 0; round < 5; ++round) {
            QList<UserRow> all(25'000);
            std::iota(all.begin(), all.end(), UserRow(0));
            std::ranges::shuffle(all, random);
            const auto before = all.first(from);
            std::ranges::shuffle(all, random);
            const auto after = all.first(to);
            const auto change = RowsChange::between(before, after);
            QCOMPARE(change.from, before);
            QCOMPARE(change.to, after);
            QVERIFY(change.isMuch || from == 0 || to == 0);
            if (!change.isMuch)
                continue;
            QCOMPARE(change.withFresh.first(from), before);
            QCOMPARE(change.withGone.first(to), after);
            auto one = change.withFresh;
            auto other = change.withGone;
            std::ranges::sort(one);
            std::ranges::sort(other);
            QCOMPARE(one, other);
            QVERIFY2(std::ranges::adjacent_find(one) == one.end(), "nobody is there twice");
        }
    }
};

QTEST_GUILESS_MAIN(TestRowsChange)
#include "tst_rows_change.moc"
