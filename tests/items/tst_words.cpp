// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/words.h"
#include "tests/items/records.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("one") << qint64(7) << u"7"_s;
        QTest::newRow("three") << qint64(128) << u"128"_s;
        QTest::newRow("four") << qint64(1204) << u"1\u202f204"_s;
        QTest::newRow("six") << qint64(128'431) << u"128\u202f431"_s;
        QTest::newRow("seven") << qint64(1'000'000) << u"1\u202f000\u202f000"_s;
        QTest::newRow("negative") << qint64(-204) << u"-204"_s;
    }
    void numbers()
    {
        QFETCH(qint64, value);
        QTEST(words::number(value), "text");
    }

    void agoIsCoarse_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("seconds") << qint64(8) << u"8 s ago"_s;
        QTest::newRow("ahead") << qint64(-3) << u"just now"_s;
        QTest::newRow("now") << qint64(0) << u"just now"_s;
        QTest::newRow("minutes") << qint64(119) << u"1 min ago"_s;
        QTest::newRow("hours") << qint64(7300) << u"2 h ago"_s;
        QTest::newRow("date") << qint64(252 * 86'400) << u"15 Mar 2026"_s;
    }
    void agoIsCoarse()
    {
        QFETCH(qint64, seconds);
        QTEST(words::ago(tests::noon().addSecs(-seconds), tests::noon()), "text");
    }

    void daysLeftAreRoundedUp()
    {
        QCOMPARE(words::daysUntil(tests::noon().addSecs(1), tests::noon()), 1);
        QCOMPARE(words::daysUntil(tests::noon().addDays(6), tests::noon()), 6);
        QCOMPARE(words::daysUntil(tests::noon().addSecs(-1), tests::noon()), 0);
    }

    void exactTimesCarryTheOffset() { QCOMPARE(words::exactly(tests::noon()), u"22 Nov 2026, 12:00:00 (UTC+00:00)"_s); }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
