// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/sqlite_dialect.h"
#include "server/storage/storage.h"
#include "tests/support/test_database.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <chrono>
#include <future>
#include <memory>
#include <thread>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::server;
using provost::test::TestDatabase;

namespace {

Result<void> note(Sql& sql, const QString& name)
{
    return sql.run("INSERT INTO instance (name, value) VALUES (?, '')"_L1, {name}).map([](qint64) {});
}

qint64 countOf(Storage& storage, QLatin1StringView statement)
{
    std::promise<qint64> answer;
    storage.read(
        [&](Sql& sql) -> Result<HttpResponse> {
            const auto found = sql.first<qint64>(statement, {}, [](const Row& row) { return row.integer(0); });
            answer.set_value(found ? found->value_or(-1) : -2);
            return HttpResponse{};
        },
        [](const Error&) { return HttpResponse{}; }, [](const HttpResponse&) {});
    return answer.get_future().get();
}

/// A connection whose other end is gone.
class BrokenLink final : public Link
{
public:
    Outcome<std::unique_ptr<Statement>> prepare(const QByteArray& /*statement*/) override { return broken(); }
    Outcome<void> settle() override { return broken(); }
    Outcome<void> execute(const QByteArray& /*statements*/) override { return broken(); }
    [[nodiscard]] std::optional<qint64> lastKey() const override { return {}; }

private:
    static tl::unexpected<Failure> broken() { return tl::unexpected(Failure{.error = {}, .losesConnection = true}); }
};

} // namespace

class TestSql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_database = std::make_unique<TestDatabase>();
    }

    void eachMigrationIsThereForBothDatabases()
    {
        const auto files = [](const QString& kind) {
            return QDir(u":/provost/migrations/"_s + kind).entryList(QDir::Files, QDir::Name);
        };
        QVERIFY(!files(u"sqlite"_s).isEmpty());
        QCOMPARE(files(u"postgresql"_s), files(u"sqlite"_s));
    }

    void textsAreComparedByByte()
    {
        if (!TestDatabase::isPostgresql())
            QSKIP("SQLite does so by itself.");
        QCOMPARE(m_database->run(u"SELECT table_name || '.' || column_name FROM information_schema.columns WHERE "
                                 "table_schema = 'public' AND data_type = 'text' AND collation_name IS DISTINCT FROM "
                                 "'C'"_s),
                 QStringList());
    }

    void aFailureThatAJobOverlooksTakesItBack()
    {
        auto storage = open();
        const auto outcome = storage->writeNow([](Sql& sql) -> Result<void> {
            (void)note(sql, u"a"_s);
            (void)note(sql, u"a"_s);
            return {};
        });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Conflict);
        QCOMPARE(countOf(*storage, "SELECT count(*) FROM instance"_L1), 0);
    }

    void aJobMayGoOnAfterAPartOfIt()
    {
        auto storage = open();
        const auto done = storage->writeNow([](Sql& sql) -> Result<void> {
            (void)note(sql, u"a"_s);
            const auto refused = sql.nested([&sql]() -> Result<void> {
                (void)note(sql, u"b"_s);
                return note(sql, u"a"_s);
            });
            if (refused || refused.error().kind != ErrorKind::Conflict)
                return fail(ErrorKind::ServerFault, u"nested"_s);
            return note(sql, u"c"_s);
        });
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        QCOMPARE(countOf(*storage, "SELECT count(*) FROM instance WHERE name IN ('a', 'c')"_L1), 2);
        QCOMPARE(countOf(*storage, "SELECT count(*) FROM instance"_L1), 2);
    }

    void aStatementMayRunInsideItself()
    {
        auto storage = open();
        QStringList pairs;
        QVERIFY(storage->writeNow([&](Sql& sql) -> Result<void> {
            for (const auto& name : {u"a"_s, u"b"_s})
                (void)note(sql, name);
            constexpr auto all = "SELECT name FROM instance ORDER BY name"_L1;
            return sql.each(all, {}, [&](const Row& outer) {
                const auto left = outer.text(0);
                return sql
                    .each(all, {},
                          [&](const Row& inner) {
                              pairs.append(left + inner.text(0));
                              return true;
                          })
                    .has_value();
            });
        }));
        QCOMPARE(pairs, (QStringList{u"aa"_s, u"ab"_s, u"ba"_s, u"bb"_s}));
    }

    void nullTextIsEmptyAndAnInvalidVariantIsNull()
    {
        auto storage = open();
        const auto outcome = storage->writeNow([](Sql& sql) -> Result<void> {
            return sql.run("INSERT INTO instance (name, value) VALUES (?, ?)"_L1, {QString(), QString()})
                .map([](qint64) {});
        });
        QVERIFY(outcome);
        const auto refused = storage->writeNow([](Sql& sql) -> Result<void> {
            return sql.run("INSERT INTO instance (name, value) VALUES (?, ?)"_L1, {u"x"_s, QVariant()}).map([](qint64) {
            });
        });
        QVERIFY(!refused);
    }

    void aDatabaseThatIsAwayIsAskedAgainAsOftenAsItIsCheap_data()
    {
        QTest::addColumn<int>("cost"); // milliseconds until it refuses
        QTest::addColumn<int>("attempts");
        QTest::addColumn<bool>("isSoon");
        QTest::newRow("it refuses at once") << 0 << 5 << true;
        QTest::newRow("nobody answers") << 30 << 2 << false;
    }
    void aDatabaseThatIsAwayIsAskedAgainAsOftenAsItIsCheap()
    {
        QFETCH(const int, cost);
        QFETCH(const int, attempts);
        QFETCH(const bool, isSoon);
        int made = 0;
        const SqliteDialect dialect;
        Sql sql(dialect, [&made, cost]() -> Result<void> {
            ++made;
            std::this_thread::sleep_for(std::chrono::milliseconds(cost));
            return fail(ErrorKind::Unavailable, u"database"_s, u"away"_s);
        });
        sql.enter(std::make_unique<BrokenLink>());
        QElapsedTimer clock;
        clock.start();
        qint64 asked = 0;
        for (; made < attempts; ++asked) {
            const auto begun = sql.begin(Transaction::Read);
            QVERIFY(!begun);
            QCOMPARE(begun.error().kind, ErrorKind::Unavailable);
            QCOMPARE(begun.error().detail, u"away"_s);
        }
        QVERIFY(asked > attempts); // who asks in a pause is refused at once
        QCOMPARE(clock.elapsed() < 1000 * (attempts - 1), isSoon);
    }

private:
    std::unique_ptr<Storage> open()
    {
        auto storage = Storage::open({.database = m_database->address()});
        return storage ? *std::move(storage) : nullptr;
    }

    std::unique_ptr<TestDatabase> m_database;
};

QTEST_GUILESS_MAIN(TestSql)
#include "tst_sql.moc"
