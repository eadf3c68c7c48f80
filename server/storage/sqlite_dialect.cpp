// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/sqlite_dialect.h"

#include "server/storage/database_address.h"
#include "server/storage/migration.h"
#include "server/storage/sql.h"
#include "server/storage/sqlite_link.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

/// SQLite gives the -wal and -shm files the mode of the database, so making it here settles all three.
Result<void> createPrivately(const QString& file)
{
    if (QFileInfo::exists(file))
        return {};
    QFile fresh(file);
    if (!fresh.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
        !QFileInfo::exists(file))
        return fail(ErrorKind::Storage, file, fresh.errorString());
    return {};
}

constexpr FeedStatements feedStatements{
    // The newest line is never removed, so its number is the last ever given.
    .newest = "SELECT seq FROM change ORDER BY seq DESC LIMIT 1"_L1,
    .continues = "SELECT ? >= COALESCE((SELECT MIN(seq) FROM change), 1) - 1 AND "
                 "? <= COALESCE((SELECT MAX(seq) FROM change), 0) AND ? >= 0"_L1,
    .next = "SELECT seq, kind, resource, resource_id, account_id FROM change "
            "WHERE seq > ? AND seq > ? ORDER BY seq LIMIT ?"_L1,
    .prune = "DELETE FROM change WHERE seq IN (SELECT seq FROM change "
             "WHERE seq <= (SELECT MAX(seq) FROM change) - ? ORDER BY seq LIMIT ?)"_L1,
    .unsettled = {},
    .repair = {},
};

} // namespace

Result<void> SqliteDialect::prepare(const DatabaseAddress& address, Use use) const
{
    // Only before the first connection of this process, which is the writer: closing a descriptor of the file drops all
    // locks that the process has on it, and another process would then take the file for unused, and remove the -wal
    // file below us (https://www.sqlite.org/howtocorrupt.html section 2.2).
    if (use == Use::Read)
        return {};
    if (auto created = createPrivately(address.file()); !created)
        return created;
    return refuseNewerFile(address.file());
}

Result<std::unique_ptr<Link>> SqliteDialect::open(const DatabaseAddress& address, Use use) const
{
    return openSqlite(address.file(), use == Use::Write ? SqliteUse::Writer : SqliteUse::Reader);
}

Result<void> SqliteDialect::setUp(Sql& sql, Use use) const
{
    // A newer version's file is refused before anything of it is touched; journal_mode would be a change.
    if (auto known = refuseNewerVersion(sql); !known)
        return known;
    if (use == Use::Write) {
        if (auto done = sql.run("PRAGMA journal_mode=WAL"_L1); !done)
            return tl::unexpected(done.error());
    }
    // temp_store: what a SAVEPOINT keeps for its rollback would else go through files.
    const std::initializer_list<QLatin1StringView> settings{
        "PRAGMA synchronous=FULL"_L1, "PRAGMA foreign_keys=ON"_L1, "PRAGMA temp_store=MEMORY"_L1,
        use == Use::Read ? "PRAGMA query_only=ON"_L1 : "PRAGMA query_only=OFF"_L1,
        use == Use::Read ? "PRAGMA cache_size=-2000"_L1 : "PRAGMA cache_size=-8000"_L1};
    for (const auto statement : settings) {
        if (auto done = sql.run(statement); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

QLatin1StringView SqliteDialect::begin(Transaction kind) const
{
    return kind == Transaction::Read ? "BEGIN"_L1 : "BEGIN IMMEDIATE"_L1;
}

/// NORMAL keeps the order of transactions: the next one that waits takes all before it along
/// (https://www.sqlite.org/pragma.html#pragma_synchronous).
QLatin1StringView SqliteDialect::waitForDisk(bool isWanted) const
{
    return isWanted ? "PRAGMA synchronous=FULL"_L1 : "PRAGMA synchronous=NORMAL"_L1;
}

const FeedStatements& SqliteDialect::feed() const
{
    return feedStatements;
}

QLatin1StringView SqliteDialect::newEventIds() const
{
    // Nobody else writes until these are taken.
    return "WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number LIMIT ?) "
           "SELECT n + COALESCE((SELECT seq FROM sqlite_sequence WHERE name = 'event'), 0) FROM number"_L1;
}

QString SqliteDialect::migrations() const
{
    return u"sqlite"_s;
}

Result<int> SqliteDialect::schema(Sql& sql) const
{
    const auto version =
        sql.first<int>("PRAGMA user_version"_L1, {}, [](const Row& row) { return static_cast<int>(row.integer(0)); });
    if (!version)
        return tl::unexpected(version.error());
    return version->value_or(0);
}

Result<void> SqliteDialect::setSchema(Sql& sql, int number) const
{
    return sql.eachComposed(u"PRAGMA user_version = %1"_s.arg(number), {}, [](const Row&) { return true; });
}

} // namespace provost::server
