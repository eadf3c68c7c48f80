// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/filled_events.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::server;
using provost::test::FilledEvents;
using provost::test::TestDatabase;

namespace {

constexpr qint64 apart = 3 * Events::searchedAt; ///< between the ids of two events
constexpr qint64 hour = 3'600'000;

struct Found
{
    QList<qint64> events; ///< as they were numbered
    int pages = 0;
};

} // namespace

/// A text is searched for in one stretch of the events after the other, so that no page takes long.
class TestEventSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_filled = std::make_unique<FilledEvents>();
        for (int number = 1; number <= 6; ++number)
            QVERIFY(m_filled->storage->writeNow(
                [number](Sql& sql) { return insert(sql, number, number <= 4 ? u"ada"_s : u"bea"_s); }));
    }
    void cleanup() { m_filled.reset(); }

    void allStretchesAreReached()
    {
        const auto found = search({});
        QCOMPARE(found.events, QList<qint64>({4, 3, 2, 1}));
        QCOMPARE(found.pages, 16); // fifteen stretches, and the one event that is left
    }

    void aTimeIsSearchedFromItsEnd()
    {
        EventQuery query;
        query.from = QDateTime::fromMSecsSinceEpoch(FilledEvents::start + 2 * hour, Qt::UTC);
        query.until = query.from->addMSecs(1);
        const auto found = search(query);
        QCOMPARE(found.events, QList<qint64>({2}));
        QCOMPARE(found.pages, 3);
    }

    void whatIsWithinOneStretchIsCounted()
    {
        EventQuery query;
        query.search = u"bea"_s;
        query.from = QDateTime::fromMSecsSinceEpoch(FilledEvents::start + 6 * hour, Qt::UTC);
        const auto page = m_filled->page(query);
        QCOMPARE(page.page.total, 1);
        QVERIFY(page.isTotalExact);
        QCOMPARE(page.page.next, QString());
    }

    void nothingIsFoundWhereNothingIs()
    {
        QVERIFY(m_filled->storage->writeNow([](Sql& sql) { return ignoringCount(sql.run("DELETE FROM event"_L1)); }));
        const auto found = search({});
        QCOMPARE(found.events, QList<qint64>());
        QCOMPARE(found.pages, 1);
    }

    /// Databases count signs and take some of them for wildcards or the end of a word; whatever is searched for, an
    /// event that has it is found, and no other.
    void everySignIsOneThatIsSearchedFor_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto& text :
             {u"😀"_s,    u"😀a"_s,     u"a😀"_s,   u"😀😀"_s,   u"😀😀😀"_s, u"a😀b"_s, u"日本"_s, u"日本語"_s,
              u"a_😀"_s,  u"_日本"_s,   u"a\\b"_s,  u"\\\\\\"_s, u"50%"_s,    u"%%%"_s,  u"a_b"_s,  u"___"_s,
              u"a%b%c"_s, u"abc_def"_s, u"don't"_s, u"\"so\""_s, u"a b c"_s,  u" - "_s,  u"..."_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void everySignIsOneThatIsSearchedFor()
    {
        QFETCH(const QString, text);
        const auto unlike = text == "a b c"_L1 ? u"xyz"_s : u"a b c"_s;
        const auto filled = m_filled->storage->writeNow([&text, &unlike](Sql& sql) {
            return insert(sql, 7, u"before "_s + text + u" after"_s).and_then([&sql, &unlike] {
                return insert(sql, 8, unlike);
            });
        });
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().detail));
        QCOMPARE(search({}, text).events, QList<qint64>({7}));
    }

    /// PostgreSQL plans a statement for its values five times, and then for any: so it took a text that is nowhere for
    /// one that is soon found, and read all of them.
    void aRareTextIsFoundThroughItsIndexEachTime()
    {
        if (!TestDatabase::isPostgresql())
            QSKIP("SQLite knows no other way to a text.");
        constexpr int often = 12;
        EventQuery query;
        query.search = u"zebra crossing"_s;
        qint64 scans = 0;
        const auto asked = m_filled->storage->writeNow([&](Sql& sql) -> Result<void> {
            auto done = sql.runOnce(
                u"INSERT INTO event_text (rowid, text) SELECT 17500000 + n, md5(n::text) || md5((-n)::text) "
                "FROM generate_series(1, 20000) AS n"_s);
            if (done)
                done = sql.runOnce(u"SELECT gin_clean_pending_list('event_text_part'::regclass); ANALYZE event_text"_s);
            for (int i = 0; done && i < often; ++i)
                done = Events(sql).page(query, {}).map([](const EventPage&) {});
            if (!done)
                return done;
            return sql
                .first<qint64>("SELECT pg_stat_get_xact_numscans('event_text_part'::regclass)"_L1, {},
                               [](const Row& row) { return row.integer(0); })
                .map([&scans](const std::optional<qint64>& value) { scans = value.value_or(0); });
        });
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().detail));
        QCOMPARE(scans, 2 * often); // one for the count, one for the rows
    }

private:
    static Result<void> insert(Sql& sql, int number, const QString& text)
    {
        const auto event =
            sql.run("INSERT INTO event (id, at, account_id, connection_id, connection_name, token_id, by_console, "
                    "method, path, query, status, scim_type, detail, duration_us, resource_name, user_agent, dialect, "
                    "resource_id, stranger, bytes) VALUES (?, ?, 'acme', 'c1', '', 'token', 0, 'PATCH', '/Users', '', "
                    "200, '', '', 900, ?, '', '', '', 0, 500)"_L1,
                    {number * apart, FilledEvents::start + number * hour, text});
        if (!event)
            return tl::unexpected(event.error());
        return ignoringCount(sql.run("INSERT INTO event_text (rowid, text) VALUES (?, ?)"_L1, {number * apart, text}));
    }

    Found search(EventQuery query, const QString& text = u"ada"_s)
    {
        query.search = text;
        Found found;
        do {
            const auto page = m_filled->page(query);
            for (const auto& event : page.page.items)
                found.events.append(event.id / apart);
            query.after = page.page.next;
            ++found.pages;
        } while (!query.after.isEmpty() && found.pages < 100);
        return found;
    }

    std::unique_ptr<FilledEvents> m_filled;
};

QTEST_GUILESS_MAIN(TestEventSearch)
#include "tst_event_search.moc"
