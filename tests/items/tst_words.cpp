// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/journal_model.h"
#include "model/items/words.h"
#include "tests/items/records.h"

#include <QSortFilterProxyModel>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

/// For as long as it lives the computer stands in Berlin.
class InBerlin
{
public:
    InBerlin() { moveTo("Europe/Berlin"); }
    ~InBerlin() { moveTo(m_before); }
    InBerlin(const InBerlin&) = delete;
    InBerlin& operator=(const InBerlin&) = delete;

private:
    static void moveTo(const QByteArray& zone)
    {
        qputenv("TZ", zone);
        tzset();
    }

    QByteArray m_before = qgetenv("TZ");
};

} // namespace

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

    void everyTimeCarriesTheOffset()
    {
        const InBerlin berlin;
        const Clock clock;
        QCOMPARE(words::exactly(tests::noon(), clock()), u"22 Nov 2026, 13:00:00 (UTC+01:00)"_s);
        QCOMPARE(words::dayAndTime(tests::noon(), clock()), u"22 Nov 2026, 13:00\u00a0+01"_s);
        QCOMPARE(words::clock(tests::noon(), clock()), u"13:00:00\u00a0+01"_s);
        QCOMPARE(words::onHover(tests::noon(), clock()),
                 u"22 Nov 2026, 13:00:00 (UTC+01:00)\n22 Nov 2026, 12:00:00 (UTC)"_s);
    }
    void onTheSameDayTheTimeIsEnough()
    {
        const InBerlin berlin;
        TimeScale scale;
        const Clock clock(&tests::noon, scale);
        QCOMPARE(words::moment(tests::noon(), clock()), u"13:00:00\u00a0+01"_s);
        const auto lastEvening = tests::noon().addSecs(-12 * 3600 - 1800); // 23:30 UTC the day before, 0:30 in Berlin
        QCOMPARE(words::moment(lastEvening, clock()), u"00:30:00\u00a0+01"_s);
        scale.setUtc(true);
        QCOMPARE(words::moment(lastEvening, clock()), u"21 Nov 2026, 23:30\u00a0UTC"_s);
    }
    void oneSwitchShowsThemInUtc()
    {
        const InBerlin berlin;
        TimeScale scale;
        const Clock clock(&tests::noon, scale);
        int told = 0;
        clock.onScaleChanged(this, [&told] { ++told; });
        scale.setUtc(true);
        scale.setUtc(true);
        QCOMPARE(told, 1);
        QCOMPARE(words::exactly(tests::noon(), clock()), u"22 Nov 2026, 12:00:00 (UTC)"_s);
        QCOMPARE(words::dayAndTime(tests::noon(), clock()), u"22 Nov 2026, 12:00\u00a0UTC"_s);
        QCOMPARE(words::clock(tests::noon(), clock()), u"12:00:00\u00a0UTC"_s);
        const QDateTime lateEvening(QDate(2026, 11, 22), QTime(23, 30), Qt::UTC); // already the next day in Berlin
        QCOMPARE(words::day(lateEvening, clock()), u"22 Nov 2026"_s);
        scale.setUtc(false);
        QCOMPARE(words::day(lateEvening, clock()), u"23 Nov 2026"_s);
        QCOMPARE(told, 2);
    }
    /// When clocks go back, 2:30 comes twice; what is shown alike is still in the order in which it happened.
    void theNightInWhichClocksGoBackIsInOrder()
    {
        const InBerlin berlin;
        const QDateTime first(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC);
        JournalModel model{Clock()};
        QList<JournalEntry> entries;
        for (const int minutes : {60, 0, 90, 30}) { // as they are not to stand
            JournalEntry entry;
            entry.id = QString::number(minutes);
            entry.at = first.addSecs(qint64(60) * minutes);
            entries.append(entry);
        }
        model.setEntries(entries);
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&model);
        sorted.setSortRole(SortRole);
        sorted.sort(JournalModel::Time);
        QStringList shown;
        for (int row = 0; row < sorted.rowCount(); ++row)
            shown.append(sorted.index(row, JournalModel::Time).data().toString());
        QCOMPARE(shown, (QStringList{u"25 Oct 2026, 02:30\u00a0+02"_s, u"25 Oct 2026, 02:00\u00a0+01"_s,
                                     u"25 Oct 2026, 02:30\u00a0+01"_s, u"25 Oct 2026, 03:00\u00a0+01"_s}));
        // An export does not know of any of this.
        QCOMPARE(journalRow(entries.at(1)).at(1), u"2026-10-25T00:30:00.000Z"_s);
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
