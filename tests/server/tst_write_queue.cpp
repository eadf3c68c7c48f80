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

/// How a job fails after it has written.
enum class Failing { Refused, ByStatement, BySent };

Result<HttpResponse> failing(Sql& sql, Failing how, const QString& name)
{
    switch (how) {
    case Failing::Refused:
        break;
    case Failing::ByStatement:
        return note(sql, name);
    case Failing::BySent:
        return sql.send("INSERT INTO instance (name, value) VALUES ('unfinished', NULL)"_L1, {}).map([] {
            return HttpResponse{};
        });
    }
    return fail(ErrorKind::Conflict, u"taken"_s);
}

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
        QTest::addColumn<Failing>("how");
        QTest::addColumn<int>("status");
        QTest::newRow("refused") << Failing::Refused << 409;
        QTest::newRow("by a statement") << Failing::ByStatement << 409;
        QTest::newRow("by a statement that is not waited for") << Failing::BySent << 500;
    }
    void whoFailsAfterWritingIsTakenBackAlone()
    {
        QFETCH(const Failing, how);
        QFETCH(const int, status);
        Runs runs{};
        const auto job = [&runs, how](Sql& sql, int i) -> Result<HttpResponse> {
            ++runs.at(static_cast<std::size_t>(i));
            auto noted = note(sql, QString::number(i));
            if (i != groupOf - 1 || !noted)
                return noted;
            return failing(sql, how, QString::number(i));
        };
        Answers answers;
        ofOneGroup(job, answers);
        countsAre(runs, 2); // once together, and then each so that it can be taken back
        for (int i = 0; i < groupOf; ++i)
            QCOMPARE(answers.status(i), i == groupOf - 1 ? status : 200);
        QCOMPARE(countOf(*m_storage, "SELECT count(*) FROM instance"_L1), groupOf - 1);

        // The next group is prepared for the same.
        QVERIFY(m_storage->writeNow([](Sql& sql) { return ignoringCount(sql.run("DELETE FROM instance"_L1)); }));
        Answers again;
        ofOneGroup(job, again);
        countsAre(runs, 3);
        QCOMPARE(again.status(groupOf - 1), status);
        QCOMPARE(countOf(*m_storage, "SELECT count(*) FROM instance"_L1), groupOf - 1);
    }

    void whatIsSentIsThereForWhatFollows()
    {
        constexpr int count = 1000;
        qint64 seen = 0;
        const auto done = m_storage->writeNow([&seen](Sql& sql) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                const auto sent =
                    sql.send("INSERT INTO instance (name, value) VALUES (?, ?)"_L1, {QString::number(i), i});
                if (!sent)
                    return sent;
            }
            const auto changed = sql.run("UPDATE instance SET value = '' WHERE value <> '0'"_L1);
            seen = changed.value_or(0);
            return ignoringCount(changed);
        });
        QVERIFY(done);
        QCOMPARE(seen, count - 1);
        QCOMPARE(countOf(*m_storage, "SELECT count(*) FROM instance WHERE value = ''"_L1), count - 1);
    }

    void aSavepointTakesBackWhatWasSentInIt()
    {
        const auto done = m_storage->writeNow([](Sql& sql) -> Result<void> {
            const auto send = [&sql](const QString& name) {
                return sql.send("INSERT INTO instance (name, value) VALUES (?, '')"_L1, {name});
            };
            if (const auto sent = send(u"before"_s); !sent)
                return sent;
            const auto nested = sql.nested([&]() -> Result<void> {
                (void)send(u"inside"_s);
                return sql.send("INSERT INTO instance (name, value) VALUES ('unfinished', NULL)"_L1, {});
            });
            if (nested)
                return fail(ErrorKind::Storage, u"nested"_s);
            return send(u"after"_s);
        });
        QVERIFY(done);
        QCOMPARE(countOf(*m_storage, "SELECT count(*) FROM instance"_L1), 2);
        QCOMPARE(countOf(*m_storage, "SELECT count(*) FROM instance WHERE name = 'inside'"_L1), 0);
    }

    void aConnectionThatBreaksTakesAllThatWasSentAlong()
    {
        if (!TestDatabase::isPostgresql())
            QSKIP("A file has no connection that breaks.");
        const auto done = m_storage->writeNow([](Sql& sql) -> Result<void> {
            for (const auto statement : {"INSERT INTO instance (name, value) VALUES ('sent', '')"_L1,
                                         "SELECT pg_terminate_backend(pg_backend_pid())"_L1,
                                         "INSERT INTO instance (name, value) VALUES ('late', '')"_L1}) {
                if (const auto sent = sql.send(statement, {}); !sent)
                    return sent;
            }
            return {};
        });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Unavailable);
        QCOMPARE(countOf(*m_storage, "SELECT count(*) FROM instance"_L1), 0);
        QTRY_VERIFY(m_storage->writeNow([](Sql& sql) { return ignoringCount(sql.run("DELETE FROM instance"_L1)); }));
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
