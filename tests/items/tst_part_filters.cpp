// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/user_texts.h"
#include "tests/items/records.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

/// Which blocks of the texts of users are read for a needle.
class TestPartFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Of needles from one byte on, of texts that lie across the ends of blocks, and of texts that are longer than
    /// several of them.
    void nobodyIsInABlockThatIsNotRead()
    {
        constexpr UserRow many = 4'000;
        const QTemporaryDir folder;
        UserTexts texts(folder.path());
        QRandomGenerator random(7);
        QList<QByteArray> all;
        for (UserRow row = 0; row < many; ++row) {
            auto user = tests::user(u"u%1"_s.arg(row), u"Zoë %1"_s.arg(QString::number(random.generate64(), 36)));
            if (row % 500 == 3)
                user.displayName = QString(5'000 + random.bounded(20'000), u'x') + u" huge%1"_s.arg(row);
            if (row == 1'777)
                user.displayName += u" q'ñ_end"_s;
            texts.set(row, user);
            all.append(QByteArray::fromStdString(texts.at(row)));
        }
        QByteArrayList needles{"z",  "zo",  "zoe",  "q'",       "'",  "_e", "n_",
                               "xx", "xxx", "huge", "huge1503", "e1", "\n", "nobody"};
        for (int round = 0; round < 60; ++round) {
            const auto& text = all.at(random.bounded(int(many)));
            needles.append(text.mid(random.bounded(int(text.size() - 12)), 1 + round % 12));
        }
        for (const auto& needle : needles) {
            const auto found = texts.holding(needle, {});
            const auto sieve = texts.sieve(needle);
            for (UserRow row = 0; row < many; ++row) {
                const bool holds = UserTexts::holds({all.at(row).constData(), size_t(all.at(row).size())}, needle);
                QVERIFY2(found.contains(row) == holds, needle.constData());
                QVERIFY2(texts.mayHold(row, sieve) || !holds, needle.constData());
            }
        }
        QVERIFY2(PartFilters::shareOf(texts.sieve("huge1503")) < 0.1, "most of the texts need not be read");
        QVERIFY(PartFilters::shareOf(texts.sieve("zo")) > 0.3);
    }

    void nothingIsSievedWhereThereIsNothing()
    {
        const PartFilters none;
        QVERIFY(none.sieve("abc").empty());
        QCOMPARE(PartFilters::shareOf(none.sieve("abc")), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestPartFilters)
#include "tst_part_filters.moc"
