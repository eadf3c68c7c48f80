// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/change_feed.h"
#include "server/storage/clock.h"
#include "server/storage/event_log.h"
#include "server/storage/migration.h"
#include "server/storage/storage.h"
#include "tests/server/write_group.h"
#include "tests/support/test_database.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTest>

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

QByteArray fingerprint(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly)
               ? QCryptographicHash::hash(opened.readAll(), QCryptographicHash::Sha256).toHex()
               : QByteArray();
}

} // namespace

class TestStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_database = std::make_unique<TestDatabase>();
        m_file = m_database->address();
    }

    void statementsAreSplitAtUnindentedSemicolons()
    {
        const auto statements =
            splitStatements(u"-- a; b\nCREATE TABLE a (\n    x TEXT -- one;\n);\n\n"
                            "CREATE TRIGGER t AFTER INSERT ON a BEGIN\n    DELETE FROM a;\nEND;\n"_s);
        QCOMPARE(statements.size(), 2);
        QVERIFY(statements.at(0).startsWith("CREATE TABLE"_L1));
        QVERIFY(statements.at(1).endsWith("END"_L1));
        QVERIFY(statements.at(1).contains("DELETE FROM a;"_L1));
    }

    void theFileIsPrivateAndDurable()
    {
        if (TestDatabase::isPostgresql())
            QSKIP("A matter of data files.");
        auto storage = open();
        QCOMPARE(QFile::permissions(m_file) & (QFileDevice::ReadGroup | QFileDevice::ReadOther |
                                               QFileDevice::WriteGroup | QFileDevice::WriteOther),
                 QFileDevice::Permissions());
        QVERIFY(storage->writeNow([](Sql& sql) { return note(sql, u"a"_s).map([](const HttpResponse&) {}); }));
        QCOMPARE(QFile::permissions(m_file + "-wal"_L1) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        QCOMPARE(countOf(*storage, "PRAGMA synchronous"_L1), 2);
        QCOMPARE(countOf(*storage, "PRAGMA foreign_keys"_L1), 1);
        QCOMPARE(countOf(*storage, "PRAGMA user_version"_L1), newestSchema(u"sqlite"_s));
        storage->close();
        storage = open();
        QCOMPARE(countOf(*storage, "SELECT count(*) FROM instance"_L1), 1);
    }

    void requestsThatWaitTogetherAreCommittedTogether()
    {
        auto storage = open();
        Answers answers;
        Gate gate(*storage);
        std::atomic<int> seenInside = 0;
        for (int i = 0; i < 50; ++i) {
            storage->write(
                [&, i](Sql& sql) -> Result<HttpResponse> {
                    // Nobody is answered while the group still runs: the answer means COMMIT.
                    if (answers.count() == 0)
                        ++seenInside;
                    return note(sql, QString::number(i));
                },
                rendered, answers.into(i));
        }
        gate.open();
        QTRY_COMPARE(answers.count(), 50);
        QCOMPARE(seenInside.load(), 50);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(answers.status(i), 200);
        QCOMPARE(countOf(*storage, "SELECT count(*) FROM instance"_L1), 50);
    }

    void aGroupHasABound()
    {
        auto storage = open({.database = m_file, .groupSize = 8});
        Answers answers;
        Gate gate(*storage);
        std::atomic<qsizetype> answeredBeforeLast = 0;
        for (int i = 0; i < 16; ++i) {
            storage->write(
                [&, i](Sql& sql) -> Result<HttpResponse> {
                    answeredBeforeLast = answers.count();
                    return note(sql, QString::number(i));
                },
                rendered, answers.into(i));
        }
        gate.open();
        QTRY_COMPARE(answers.count(), 16);
        QCOMPARE(answeredBeforeLast.load(), 8);
    }

    void anErrorTakesBackItsOwnJobAlone()
    {
        auto storage = open();
        Answers answers;
        Gate gate(*storage);
        for (int i = 0; i < 9; ++i) {
            storage->write(
                [i](Sql& sql) -> Result<HttpResponse> {
                    if (auto done = note(sql, QString::number(i)); !done)
                        return done;
                    return i % 3 == 1 ? note(sql, QString::number(i)) : Result<HttpResponse>(HttpResponse{});
                },
                rendered, answers.into(i));
        }
        gate.open();
        QTRY_COMPARE(answers.count(), 9);
        for (int i = 0; i < 9; ++i)
            QCOMPARE(answers.status(i), i % 3 == 1 ? 409 : 200);
        QCOMPARE(countOf(*storage, "SELECT count(*) FROM instance"_L1), 6);
    }

    void aJobThatThrowsIsAnsweredAndTakenBack()
    {
        auto storage = open();
        const auto outcome = storage->writeNow([](Sql& sql) -> Result<void> {
            (void)note(sql, u"a"_s);
            throw std::runtime_error("broken");
        });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::ServerFault);
        QCOMPARE(countOf(*storage, "SELECT count(*) FROM instance"_L1), 0);
    }

    void aFailedCommitAnswersAllOfTheGroup()
    {
        auto storage = open();
        Answers answers;
        Gate gate(*storage);
        for (int i = 0; i < 5; ++i) {
            storage->write(
                [i](Sql& sql) -> Result<HttpResponse> {
                    if (i == 2) { // the broken reference is found by COMMIT alone
                        (void)sql.runOnce(
                            TestDatabase::isPostgresql()
                                ? u"ALTER TABLE token ALTER CONSTRAINT token_connection_id_fkey DEFERRABLE "
                                  "INITIALLY DEFERRED"_s
                                : u"PRAGMA defer_foreign_keys=ON"_s);
                        (void)sql.run(
                            "INSERT INTO token (id, connection_id, label, secret_hash, created_at, created_by)"
                            " VALUES ('t', 'nowhere', '', '', 0, '')"_L1);
                    }
                    return note(sql, QString::number(i));
                },
                rendered, answers.into(i));
        }
        gate.open();
        QTRY_COMPARE(answers.count(), 5);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(answers.status(i), 503);
            QCOMPARE(answers.at(i).headers.size(), 1);
            QCOMPARE(answers.at(i).headers.first().first, QByteArray("Retry-After"));
        }
        QCOMPARE(countOf(*storage, "SELECT count(*) FROM instance"_L1), 0);
        QVERIFY(storage->writeNow([](Sql& sql) { return note(sql, u"after"_s).map([](const HttpResponse&) {}); }));
    }

    void aFullDiskAnswersUnavailableAndLosesNothing()
    {
        if (TestDatabase::isPostgresql())
            QSKIP("A matter of data files.");
        auto storage = open();
        QVERIFY(storage->writeNow([](Sql& sql) -> Result<void> {
            qint64 pages = 0;
            (void)sql.each("PRAGMA page_count"_L1, {}, [&](const Row& row) { return (pages = row.integer(0)) == 0; });
            return sql.eachComposed(u"PRAGMA max_page_count = %1"_s.arg(pages + 2), {},
                                    [](const Row&) { return true; });
        }));
        QVERIFY(storage->writeNow([](Sql& sql) { return note(sql, u"before"_s).map([](const HttpResponse&) {}); }));
        const auto full = storage->writeNow(
            [](Sql& sql) { return note(sql, QString(200'000, u'x')).map([](const HttpResponse&) {}); });
        QVERIFY(!full);
        QCOMPARE(full.error().kind, ErrorKind::Unavailable);
        QVERIFY2(full.error().detail.contains("full"_L1), qPrintable(full.error().detail));
        QCOMPARE(countOf(*storage, "SELECT count(*) FROM instance"_L1), 1);
        QVERIFY(storage->writeNow([](Sql& sql) { return note(sql, u"after"_s).map([](const HttpResponse&) {}); }));
    }

    void tooMuchWaitingIsRefusedAtOnce()
    {
        auto storage = open({.database = m_file, .waitingWrites = 3});
        Answers answers;
        Gate gate(*storage);
        for (int i = 0; i < 4; ++i)
            storage->write([i](Sql& sql) { return note(sql, QString::number(i)); }, rendered, answers.into(i));
        QCOMPARE(answers.count(), 1);
        QCOMPARE(answers.status(3), 503);
        gate.open();
        QTRY_COMPARE(answers.count(), 4);
        QCOMPARE(answers.status(0), 200);
    }

    void tooManyWaitingReadsAreRefusedAtOnce()
    {
        auto storage = open({.database = m_file, .readers = 1, .waitingReads = 3});
        Answers answers;
        std::promise<void> entered;
        std::promise<void> opened;
        storage->read(
            [&entered, wait = opened.get_future().share()](Sql&) -> Result<HttpResponse> {
                entered.set_value();
                wait.wait();
                return HttpResponse{};
            },
            rendered, [](const HttpResponse&) {});
        entered.get_future().wait();
        for (int i = 0; i < 4; ++i)
            storage->read([](Sql&) -> Result<HttpResponse> { return HttpResponse{}; }, rendered, answers.into(i));
        QCOMPARE(answers.count(), 1);
        QCOMPARE(answers.status(3), 503);
        opened.set_value();
        QTRY_COMPARE(answers.count(), 4);
        QCOMPARE(answers.status(0), 200);
    }

    void eventsThatCannotBeWrittenAreBounded()
    {
        auto storage = open();
        SystemClock clock;
        EventLog log(*storage, clock);
        {
            Gate gate(*storage);
            for (qsizetype i = 0; i < EventLog::keptWaiting + 5; ++i) {
                EventRecord event;
                event.at = i + 1;
                event.method = u"GET"_s;
                event.status = 200;
                event.tokenId = u"t"_s;
                log.record(event);
            }
            gate.open();
        }
        QTRY_COMPARE_WITH_TIMEOUT(countOf(*storage, "SELECT count(*) FROM event"_L1), EventLog::keptWaiting, 60'000);
        QCOMPARE(countOf(*storage, "SELECT min(at) FROM event"_L1), 6); // the oldest went
        QCOMPARE(log.figures().dropped.load(), 5U);
        storage->close();
    }

    void whatIsQueuedIsFinishedAtClose()
    {
        auto storage = open();
        Answers answers;
        Gate gate(*storage);
        for (int i = 0; i < 20; ++i)
            storage->write([i](Sql& sql) { return note(sql, QString::number(i)); }, rendered, answers.into(i));
        storage->writeLater([](Sql& sql) { (void)note(sql, u"later"_s); }, std::chrono::hours(1));
        gate.open();
        storage->close();
        QCOMPARE(answers.count(), 20);
        storage->write([](Sql& sql) { return note(sql, u"late"_s); }, rendered, answers.into(20));
        QCOMPARE(answers.status(20), 503);
        storage = open();
        QCOMPARE(countOf(*storage, "SELECT count(*) FROM instance"_L1), 21);
    }

    void laterWorkHappensWithoutAnyRequest()
    {
        auto storage = open();
        storage->writeLater([](Sql& sql) { (void)note(sql, u"later"_s); }, std::chrono::milliseconds(20));
        QTRY_COMPARE(countOf(*storage, "SELECT count(*) FROM instance"_L1), 1);
    }

    void laterWorkThatFailsTakesNoOtherAlong()
    {
        auto storage = open();
        Gate gate(*storage);
        const auto write = [](Sql& sql, const QString& name) {
            (void)note(sql, name);
            if (name == u"half"_s)
                (void)sql.run("INSERT INTO nowhere (name) VALUES ('a')"_L1);
        };
        for (const auto& name : {u"one"_s, u"half"_s, u"two"_s})
            storage->writeLater([=](Sql& sql) { write(sql, name); }, std::chrono::milliseconds(0));
        gate.open();
        QTRY_COMPARE(countOf(*storage, "SELECT count(*) FROM instance WHERE name IN ('one', 'two')"_L1), 2);
        QCOMPARE(countOf(*storage, "SELECT count(*) FROM instance WHERE name = 'half'"_L1), 0);
    }

    void onlyWhatNobodyWaitsForIsCommittedBeforeItIsOnTheDisk()
    {
        auto storage = open();
        const auto waitsForDisk = [](Sql& sql) {
            const auto read = [](const Row& row) { return row.text(0) == "on"_L1 || row.integer(0) == 2; };
            const auto found =
                sql.first<bool>(TestDatabase::isPostgresql() ? "SELECT current_setting('synchronous_commit')"_L1
                                                             : "PRAGMA synchronous"_L1,
                                {}, read);
            return found && found->value_or(false);
        };
        const auto awaitedOne = [&]() {
            bool waits = false;
            const auto done = storage->writeNow([&](Sql& sql) -> Result<void> {
                waits = waitsForDisk(sql);
                return {};
            });
            return done && waits;
        };
        QVERIFY(awaitedOne());
        std::promise<bool> unawaited;
        storage->writeLater([&](Sql& sql) { unawaited.set_value(waitsForDisk(sql)); }, std::chrono::milliseconds(0));
        QVERIFY(!unawaited.get_future().get());
        QVERIFY(awaitedOne());
    }

    void aChangeWakesAndOtherWritesDoNot()
    {
        auto storage = open();
        std::atomic<int> woken = 0;
        storage->onChange([&] { ++woken; });
        QVERIFY(storage->writeNow([](Sql& sql) -> Result<void> {
            return sql.run("INSERT INTO change (at, kind, resource, resource_id) VALUES (0, 0, 0, 'a')"_L1)
                .map([](qint64) {});
        }));
        QTRY_COMPARE(woken.load(), 1);
        QVERIFY(storage->writeNow([](Sql& sql) { return note(sql, u"a"_s).map([](const HttpResponse&) {}); }));
        QVERIFY(storage->writeNow([](Sql& sql) { return note(sql, u"b"_s).map([](const HttpResponse&) {}); }));
        QCOMPARE(woken.load(), 1);
    }

    void anotherProcessesCommitIsSeen()
    {
        auto storage = open();
        QCOMPARE(countOf(*storage, "SELECT count(*) FROM instance"_L1), 0);
        m_database->run(u"INSERT INTO instance VALUES ('from outside', '')"_s);
        QCOMPARE(countOf(*storage, "SELECT count(*) FROM instance"_L1), 1);
    }

    void aNewerDatabaseIsRefusedUnharmed()
    {
        if (TestDatabase::isPostgresql())
            QSKIP("A matter of data files.");
        open()->close();
        m_database->run(u"PRAGMA user_version = 99"_s);
        m_database->run(u"PRAGMA journal_mode = DELETE"_s);
        const auto before = fingerprint(m_file);
        const auto refused = Storage::open({.database = m_file});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NewerVersion);
        QCOMPARE(refused.error().subject, m_file);
        QCOMPARE(fingerprint(m_file), before);
        QVERIFY(!QFileInfo::exists(m_file + "-wal"_L1));
    }

    void whatIsNoDatabaseIsRefusedUnharmed()
    {
        if (TestDatabase::isPostgresql())
            QSKIP("A matter of data files.");
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("These are notes, not a database. ").repeated(100));
        file.close();
        const auto before = fingerprint(m_file);
        const auto refused = Storage::open({.database = m_file});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QCOMPARE(fingerprint(m_file), before);

        const auto nowhere = Storage::open({.database = QFileInfo(m_file).path() + u"/missing/provost.db"_s});
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().kind, ErrorKind::Storage);
    }

    void eventsAreBatchedAndForgotten()
    {
        auto storage = open();
        SystemClock clock;
        EventLog log(*storage, clock, {.bytes = 50'000, .days = {.events = 1}});
        for (int i = 0; i < 2500; ++i) {
            EventRecord event;
            event.at = clock.now();
            event.accountId = u"acme"_s;
            event.tokenId = u"token"_s;
            event.isRead = true;
            event.method = u"GET"_s;
            event.path = u"/Users"_s;
            event.status = 200;
            log.record(std::move(event));
        }
        QTRY_COMPARE(countOf(*storage, "SELECT max(id) FROM event"_L1), 2500);
        const auto kept = countOf(*storage, "SELECT count(*) FROM event"_L1);
        QVERIFY2(kept > 50 && kept < 150, qPrintable(QString::number(kept)));
        QCOMPARE(countOf(*storage, "SELECT value FROM event_stock WHERE name = 'bytes'"_L1),
                 countOf(*storage, "SELECT sum(bytes) FROM event"_L1));
        const auto changes = countOf(*storage, "SELECT count(*) FROM change WHERE account_id = 'acme'"_L1);
        QVERIFY2(changes >= 1 && changes <= 10, qPrintable(QString::number(changes)));

        clock.advance(std::chrono::hours(48));
        EventRecord late;
        late.at = clock.now();
        log.record(std::move(late));
        QTRY_COMPARE(countOf(*storage, "SELECT max(id) FROM event"_L1), 2501);
        QCOMPARE(countOf(*storage, "SELECT count(*) FROM event"_L1), 1);
    }

    void theChangeFeedForgetsAndSaysSo()
    {
        auto storage = open();
        SystemClock clock;
        QVERIFY(storage->writeNow([](Sql& sql) -> Result<void> {
            for (int i = 1; i <= 50; ++i) {
                if (auto added = ChangeFeed(sql).add(i, Change::Kind::Upserted, Change::Resource::User, u"u"_s, {});
                    !added)
                    return added;
            }
            return {};
        }));
        EventLog log(*storage, clock, {.changes = 10});
        log.record(EventRecord());
        QTRY_COMPARE(countOf(*storage, "SELECT count(*) FROM change"_L1), 10);
        // On PostgreSQL not while an older transaction runs anywhere.
        QTRY_VERIFY(storage->readNow([](Sql& sql) -> Result<void> {
            const auto away = ChangeFeed(sql).since(20, 100, {});
            const auto present = ChangeFeed(sql).since(45, 100, {});
            return away && away->reset && present && !present->reset && present->items.size() == 6
                       ? Result<void>()
                       : fail(ErrorKind::ServerFault, u"feed"_s);
        }));
    }

private:
    std::unique_ptr<Storage> open(StorageOptions options = {})
    {
        options.database = m_file;
        auto storage = Storage::open(options);
        if (!storage)
            qFatal("%s", qPrintable(storage.error().detail));
        return std::move(*storage);
    }

    std::unique_ptr<TestDatabase> m_database;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
