// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/clock.h"
#include "server/storage/event_log.h"
#include "server/storage/new_id.h"
#include "server/storage/refused_changes.h"
#include "server/storage/storage.h"
#include "tests/server/write_group.h"
#include "tests/support/test_database.h"

#include <QTest>

#include <future>
#include <memory>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::server;
using provost::test::countOf;
using provost::test::Gate;
using provost::test::note;
using provost::test::TestDatabase;

namespace {

constexpr qsizetype tooLong = 200'000; ///< for a disk that is full

/// As long as it lives the database takes nothing: a data file may not grow, and a PostgreSQL cannot be reached.
class Refusing
{
public:
    Refusing(Storage& storage, const TestDatabase& database)
        : m_storage(storage)
        , m_database(database)
    {
        if (TestDatabase::isPostgresql())
            m_database.setReachable(false);
        else
            bound(countOf(m_storage, "SELECT page_count FROM pragma_page_count"_L1));
    }
    ~Refusing() { end(); }
    Q_DISABLE_COPY_MOVE(Refusing)

    void end()
    {
        if (std::exchange(m_hasEnded, true))
            return;
        constexpr qint64 many = 1'000'000;
        if (TestDatabase::isPostgresql())
            m_database.setReachable(true);
        else
            bound(many);
    }

private:
    void bound(qint64 pages)
    {
        (void)m_storage.writeNow([pages](Sql& sql) {
            return sql.eachComposed(u"PRAGMA max_page_count = %1"_s.arg(pages), {}, [](const Row&) { return true; });
        });
    }

    Storage& m_storage;
    const TestDatabase& m_database;
    bool m_hasEnded = false;
};

/// Waits for what becomes of the work.
class Fated
{
public:
    [[nodiscard]] std::function<void(Storage::Fate)> ended()
    {
        return [promise = m_promise](Storage::Fate fate) { promise->set_value(fate); };
    }
    [[nodiscard]] Storage::Fate wait() { return m_promise->get_future().get(); }

private:
    std::shared_ptr<std::promise<Storage::Fate>> m_promise = std::make_shared<std::promise<Storage::Fate>>();
};

} // namespace

/// Work that nobody waits for, while the database takes nothing.
class TestLaterWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TestDatabase>();
        auto opened = Storage::open({.database = m_database->address()});
        QVERIFY(opened);
        m_storage = *std::move(opened);
    }
    void cleanup()
    {
        m_storage.reset();
        m_database.reset();
    }

    void whatBecameOfItIsTold()
    {
        QCOMPARE(fateOf([](Sql& sql) { (void)note(sql, u"stored"_s); }), Storage::Fate::Stored);
        QCOMPARE(fateOf([](Sql& sql) { (void)sql.run("INSERT INTO nowhere (name) VALUES ('a')"_L1); }),
                 Storage::Fate::Lost);
        {
            const Refusing refusing(*m_storage, *m_database);
            QCOMPARE(fateOf(writeMuch), Storage::Fate::Delayed);
        }
        const auto isBack = [this] { return fateOf([](Sql& sql) { (void)note(sql, newId()); }); };
        QTRY_COMPARE_WITH_TIMEOUT(isBack(), Storage::Fate::Stored, 20'000);
    }

    void whatAClosingStorageCannotWriteIsLost()
    {
        Refusing refusing(*m_storage, *m_database);
        Fated fated;
        m_storage->writeLater(writeMuch, std::chrono::hours(1), fated.ended());
        m_storage->close();
        QCOMPARE(fated.wait(), Storage::Fate::Lost);
        if (TestDatabase::isPostgresql())
            refusing.end();
    }

    void eventsWaitUntilTheDatabaseTakesThem()
    {
        SystemClock clock;
        EventLog log(*m_storage, clock);
        {
            const Refusing refusing(*m_storage, *m_database);
            for (int i = 1; i <= 3; ++i)
                log.record(event(i));
            QTRY_VERIFY_WITH_TIMEOUT(m_storage->figures().failedGroups > 0, 20'000);
            log.record(event(4));
            QTRY_COMPARE(log.figures().waiting.load(), 4);
        }
        QTRY_COMPARE_WITH_TIMEOUT(countOf(*m_storage, "SELECT count(*) FROM event"_L1), 4, 20'000);
        QCOMPARE(countOf(*m_storage, "SELECT count(*) FROM event a JOIN event b ON a.id < b.id AND a.at > b.at"_L1), 0);
        QTRY_COMPARE(log.figures().waiting.load(), 0);
        QCOMPARE(log.figures().dropped.load(), 0U);
        // And it goes on.
        log.record(event(5));
        QTRY_COMPARE(countOf(*m_storage, "SELECT count(*) FROM event"_L1), 5);
    }

    void eventsThatWaitTakeABoundedPartOfTheMemory()
    {
        SystemClock clock;
        EventLog log(*m_storage, clock);
        Gate gate(*m_storage);
        constexpr int tooMany = 400;
        for (int i = 1; i <= tooMany; ++i)
            log.record(event(i));
        const auto waiting = log.figures().waiting.load();
        QVERIFY(waiting > 0 && waiting * tooLong * 2 <= EventLog::keptBytes);
        QVERIFY((waiting + 2) * tooLong * 2 > EventLog::keptBytes);
        QCOMPARE(log.figures().dropped.load(), static_cast<quint64>(tooMany - waiting));
        gate.open();
        QTRY_COMPARE_WITH_TIMEOUT(countOf(*m_storage, "SELECT count(*) FROM event"_L1), waiting, 30'000);
        QCOMPARE(countOf(*m_storage, "SELECT max(at) FROM event"_L1), tooMany);
    }

    void refusedChangesWaitUntilTheDatabaseTakesThem()
    {
        RefusedChanges refused(*m_storage);
        constexpr qint64 some = 500;
        {
            const Refusing refusing(*m_storage, *m_database);
            for (qint64 i = 1; i <= some; ++i)
                refused.note(refusedChange(i));
            QTRY_VERIFY_WITH_TIMEOUT(m_storage->figures().failedGroups > 0, 20'000);
        }
        QTRY_COMPARE_WITH_TIMEOUT(countOf(*m_storage, lines), some, 20'000);
        refused.note(refusedChange(some + 1));
        QTRY_COMPARE(countOf(*m_storage, lines), some + 1);
    }

    void soManyRefusedChangesWait()
    {
        RefusedChanges refused(*m_storage);
        Gate gate(*m_storage);
        for (qint64 i = 1; i <= RefusedChanges::keptWaiting + 1; ++i)
            refused.note(refusedChange(i));
        gate.open();
        QTRY_COMPARE_WITH_TIMEOUT(countOf(*m_storage, lines), RefusedChanges::keptWaiting, 20'000);
        QCOMPARE(countOf(*m_storage, "SELECT min(at) FROM audit"_L1), 2);
    }

private:
    static constexpr auto lines = "SELECT count(*) FROM audit WHERE action = 'self-service.refuse'"_L1;

    static RefusedChange refusedChange(qint64 at)
    {
        constexpr qsizetype length = 400;
        return {at, {OperatorId(u"o"_s), u"Olga"_s}, QString(length, u'x'), {}};
    }

    static void writeMuch(Sql& sql) { (void)note(sql, QString(tooLong, u'x')); }

    static EventRecord event(qint64 at)
    {
        EventRecord event;
        event.at = at;
        event.method = u"POST"_s;
        event.status = 201;
        event.tokenId = u"t"_s;
        event.requestBody = QString(tooLong, u'x');
        return event;
    }

    Storage::Fate fateOf(const std::function<void(Sql&)>& work)
    {
        Fated fated;
        m_storage->writeLater(work, std::chrono::milliseconds(0), fated.ended());
        return fated.wait();
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Storage> m_storage;
};

QTEST_GUILESS_MAIN(TestLaterWork)
#include "tst_later_work.moc"
