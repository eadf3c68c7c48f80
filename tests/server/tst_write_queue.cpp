// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/write_group.h"
#include "tests/support/test_database.h"

#include <QFileInfo>
#include <QTest>

#include <array>
#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::server;
using provost::test::Answers;
using provost::test::countOf;
using provost::test::Gate;
using provost::test::note;
using provost::test::rendered;
using provost::test::TestDatabase;

namespace {

constexpr int groupOf = 6;

/// How often each job of one group ran.
using Runs = std::array<std::atomic<int>, groupOf>;

void countsAre(const Runs& runs, int wanted)
{
    for (const auto& count : runs)
        QCOMPARE(count.load(), wanted);
}

} // namespace

class TestWriteQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_database = std::make_unique<TestDatabase>();
        auto opened = Storage::open({.database = m_database->address()});
        QVERIFY(opened);
        m_storage = *std::move(opened);
    }
    void cleanup() { m_storage.reset(); }

    void whoIsRefusedBeforeWritingHoldsUpNobody()
    {
        Runs runs{};
        Answers answers;
        ofOneGroup(
            [&runs](Sql& sql, int i) -> Result<HttpResponse> {
                ++runs.at(static_cast<std::size_t>(i));
                if (i == 2)
                    return fail(ErrorKind::Conflict, u"taken"_s);
                return note(sql, QString::number(i));
            },
            answers);
        countsAre(runs, 1);
        for (int i = 0; i < groupOf; ++i)
            QCOMPARE(answers.status(i), i == 2 ? 409 : 200);
        QCOMPARE(countOf(*m_storage, "SELECT count(*) FROM instance"_L1), groupOf - 1);
    }

    void whoFailsAfterWritingIsTakenBackAlone_data()
    {
        QTest::addColumn<bool>("byStatement");
        QTest::newRow("refused") << false;
        QTest::newRow("by a statement") << true;
    }
    void whoFailsAfterWritingIsTakenBackAlone()
    {
        QFETCH(const bool, byStatement);
        Runs runs{};
        const auto job = [&runs, byStatement](Sql& sql, int i) -> Result<HttpResponse> {
            ++runs.at(static_cast<std::size_t>(i));
            auto noted = note(sql, QString::number(i));
            if (i != groupOf - 1 || !noted)
                return noted;
            return byStatement ? note(sql, QString::number(i)) : fail(ErrorKind::Conflict, u"taken"_s);
        };
        Answers answers;
        ofOneGroup(job, answers);
        countsAre(runs, 2); // once together, and then each so that it can be taken back
        for (int i = 0; i < groupOf; ++i)
            QCOMPARE(answers.status(i), i == groupOf - 1 ? 409 : 200);
        QCOMPARE(countOf(*m_storage, "SELECT count(*) FROM instance"_L1), groupOf - 1);

        // The next group is prepared for the same.
        QVERIFY(m_storage->writeNow([](Sql& sql) { return ignoringCount(sql.run("DELETE FROM instance"_L1)); }));
        Answers again;
        ofOneGroup(job, again);
        countsAre(runs, 3);
        QCOMPARE(again.status(groupOf - 1), 409);
        QCOMPARE(countOf(*m_storage, "SELECT count(*) FROM instance"_L1), groupOf - 1);
    }

    void theLogIsBroughtIntoTheFileWhileWritersGoOn()
    {
        if (TestDatabase::isPostgresql())
            QSKIP("SQLite's log.");
        const QString file = m_database->address();
        const qint64 before = QFileInfo(file).size();
        const QString large(1 << 20, u'x');
        constexpr int count = 100;
        for (int i = 0; i < count; ++i)
            QVERIFY(m_storage->writeNow([&large, i](Sql& sql) {
                return ignoringCount(
                    sql.run("INSERT INTO instance (name, value) VALUES (?, ?)"_L1, {QString::number(i), large}));
            }));
        QTRY_VERIFY2(QFileInfo(file).size() > before + (32 << 20), "hardly anything of the log has reached the file");
        QVERIFY2(QFileInfo(file + "-wal"_L1).size() < 80 << 20, "the log was never begun anew");
        QCOMPARE(countOf(*m_storage, "SELECT count(*) FROM instance"_L1), count);
    }

private:
    void ofOneGroup(const std::function<Result<HttpResponse>(Sql&, int)>& job, Answers& answers)
    {
        Gate gate(*m_storage);
        for (int i = 0; i < groupOf; ++i)
            m_storage->write([&job, i](Sql& sql) { return job(sql, i); }, rendered, answers.into(i));
        gate.open();
        QTRY_COMPARE(answers.count(), groupOf);
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Storage> m_storage;
};

QTEST_GUILESS_MAIN(TestWriteQueue)
#include "tst_write_queue.moc"
