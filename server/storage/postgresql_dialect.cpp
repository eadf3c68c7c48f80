// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/postgresql_dialect.h"

#include "server/storage/database_address.h"
#include "server/storage/migration.h"
#include "server/storage/postgresql_link.h"
#include "server/storage/sql.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

// A line is final once no transaction runs that began to write before the line's own ended: none that is still to come
// can then have a place before it. The order is that of the transactions, so a position is the number of a line that is
// there. What is removed is always a beginning of the order; that there was such a beginning stands in `instance`.
// Transactions of other databases, which a snapshot names too, are left out as far as this user may see them.
#define PROVOST_FINAL                                                                                                  \
    "tx < (SELECT COALESCE((SELECT MIN(CAST(CAST(x AS TEXT) AS BIGINT)) FROM pg_snapshot_xip(pg_current_snapshot()) "  \
    "AS x WHERE NOT EXISTS (SELECT 1 FROM pg_stat_activity a JOIN pg_database d ON d.oid = a.datid "                   \
    "WHERE a.backend_xid = xid(x) AND (d.datname <> current_database() OR a.backend_type = 'autovacuum worker'))), "   \
    "CAST(CAST(pg_snapshot_xmax(pg_current_snapshot()) AS TEXT) AS BIGINT)))"
constexpr FeedStatements feedStatements{
    .newest = "SELECT seq FROM change WHERE " PROVOST_FINAL " ORDER BY tx DESC, seq DESC LIMIT 1"_L1,
    // Not asked whether the line is final: it was when its position was given away. For a moment it may not seem so,
    // where a transaction of another database has ended since the snapshot and nothing tells any more that it was one.
    .continues = "SELECT EXISTS (SELECT 1 FROM change WHERE seq = ?) OR (CAST(? AS BIGINT) = 0 "
                 "AND CAST(? AS BIGINT) = 0 AND NOT EXISTS (SELECT 1 FROM instance WHERE name = 'feed_pruned'))"_L1,
    .next = "SELECT seq, kind, resource, resource_id, account_id FROM change WHERE "
            "(tx, seq) > (COALESCE((SELECT tx FROM change WHERE seq = ?), 0), ?) AND " PROVOST_FINAL
            " ORDER BY tx, seq LIMIT ?"_L1,
    .prune = "WITH gone AS (DELETE FROM change WHERE seq IN (SELECT seq FROM change WHERE (tx, seq) <= (SELECT tx, seq "
             "FROM change WHERE seq <= (SELECT MAX(seq) FROM change) - ? ORDER BY seq DESC LIMIT 1) ORDER BY tx, seq "
             "LIMIT ?) RETURNING 1) INSERT INTO instance (name, value) SELECT 'feed_pruned', '' FROM gone LIMIT 1 "
             "ON CONFLICT (name) DO NOTHING"_L1,
    .unsettled = "SELECT EXISTS (SELECT 1 FROM change WHERE NOT (" PROVOST_FINAL "))"_L1,
    // A database that was copied into another cluster has numbers of transactions that this one did not reach yet.
    .repair = "WITH gone AS (DELETE FROM change WHERE tx >= CAST(CAST(pg_snapshot_xmax(pg_current_snapshot()) AS TEXT) "
              "AS BIGINT) RETURNING 1) INSERT INTO instance (name, value) SELECT 'feed_pruned', '' FROM gone LIMIT 1 "
              "ON CONFLICT (name) DO NOTHING"_L1,
};
#undef PROVOST_FINAL

Result<void> refuseOtherEncodings(Sql& sql)
{
    const auto encoding = sql.first<QString>("SELECT current_setting('server_encoding')"_L1, {},
                                             [](const Row& row) { return row.text(0); });
    if (!encoding)
        return tl::unexpected(encoding.error());
    if (*encoding != u"UTF8"_s)
        return fail(ErrorKind::Storage, {},
                    u"its encoding is %1, create it with ENCODING UTF8"_s.arg(encoding->value_or(QString())));
    return {};
}

} // namespace

Result<void> PostgresqlDialect::prepare(const DatabaseAddress& /*address*/, Use /*use*/) const
{
    return {};
}

Result<std::unique_ptr<Link>> PostgresqlDialect::open(const DatabaseAddress& address, Use /*use*/) const
{
    return openPostgresql(address);
}

Result<void> PostgresqlDialect::setUp(Sql& sql, Use use) const
{
    // Nobody waits for ever for a lock, and a server that stands still inside a transaction stops nobody else's feed.
    for (const auto statement : {"SET lock_timeout = '5s'"_L1, "SET idle_in_transaction_session_timeout = '60s'"_L1,
                                 "SET synchronous_commit = on"_L1, "SET standard_conforming_strings = on"_L1}) {
        if (auto done = sql.command(statement); !done)
            return done;
    }
    if (use == Use::Read)
        return {};
    if (auto usable = refuseOtherEncodings(sql); !usable)
        return usable;
    return refuseNewerVersion(sql);
}

QLatin1StringView PostgresqlDialect::begin(Transaction kind) const
{
    switch (kind) {
    case Transaction::Read:
        return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_L1;
    case Transaction::Write:
    case Transaction::WriteUnawaited:
        // Side by side with the like, never with who has lost before and writes in its turn.
        return "BEGIN ISOLATION LEVEL SERIALIZABLE; LOCK TABLE writer_turn IN ROW SHARE MODE"_L1;
    case Transaction::WriteInTurn:
        // LOCK TABLE takes no snapshot, so that who waited for a turn sees what the one before has left. Nobody else
        // writes meanwhile: who has lost once does not lose again.
        return "BEGIN ISOLATION LEVEL SERIALIZABLE; LOCK TABLE writer_turn IN EXCLUSIVE MODE"_L1;
    case Transaction::Migrate:
        // Not SERIALIZABLE: who waited for the lock has to see what the one before has made.
        return "BEGIN; SET LOCAL lock_timeout = 0; SELECT pg_advisory_xact_lock(7643764401)"_L1;
    }
    return {};
}

QLatin1StringView PostgresqlDialect::waitForDisk(bool isWanted) const
{
    return isWanted ? "SET synchronous_commit = on"_L1 : "SET synchronous_commit = off"_L1;
}

const FeedStatements& PostgresqlDialect::feed() const
{
    return feedStatements;
}

QLatin1StringView PostgresqlDialect::newEventIds() const
{
    return "SELECT nextval(pg_get_serial_sequence('event', 'id')) FROM generate_series(1, CAST(? AS BIGINT))"_L1;
}

QLatin1StringView PostgresqlDialect::announceChange() const
{
    return "NOTIFY provost_change"_L1;
}

QString PostgresqlDialect::migrations() const
{
    return u"postgresql"_s;
}

Result<int> PostgresqlDialect::schema(Sql& sql) const
{
    // Read as a table: what a session remembers of names may be older than what another one has just committed.
    const auto exists = sql.first<bool>("SELECT EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = current_schema() "
                                        "AND tablename = 'schema_version')"_L1,
                                        {}, [](const Row& row) { return row.flag(0); });
    if (!exists)
        return tl::unexpected(exists.error());
    if (!exists->value_or(false))
        return 0;
    const auto version = sql.first<int>("SELECT number FROM schema_version"_L1, {},
                                        [](const Row& row) { return static_cast<int>(row.integer(0)); });
    if (!version)
        return tl::unexpected(version.error());
    return version->value_or(0);
}

Result<void> PostgresqlDialect::setSchema(Sql& sql, int number) const
{
    if (auto made = sql.command("CREATE TABLE IF NOT EXISTS schema_version (number BIGINT NOT NULL)"_L1); !made)
        return made;
    const auto cleared = sql.run("DELETE FROM schema_version"_L1);
    const auto set = cleared ? sql.run("INSERT INTO schema_version (number) VALUES (?)"_L1, {number}) : cleared;
    if (!set)
        return tl::unexpected(set.error());
    return {};
}

} // namespace provost::server
