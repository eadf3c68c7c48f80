// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/sqlite_dialect.h"

#include "server/storage/database_address.h"
#include "server/storage/migration.h"
#include "server/storage/sql.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

// Primary result codes of SQLite (https://www.sqlite.org/rescode.html); the driver hands them over as text.
enum ResultCode {
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    Interrupted = 9,
    IoError = 10,
    Full = 13,
    CantOpen = 14,
    Constraint = 19
};

int primaryCode(const QSqlError& error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

Error toError(const QSqlError& error)
{
    Error out;
    out.subject = u"database"_s;
    out.detail = error.databaseText();
    switch (primaryCode(error)) {
    case Busy:
    case Locked:
        out.kind = ErrorKind::Unavailable;
        out.detail = u"The database is in use by another program."_s;
        out.retryAfterSeconds = 1;
        break;
    case Full:
        out.kind = ErrorKind::Unavailable;
        out.detail = u"The disk with the database is full."_s;
        out.retryAfterSeconds = 30;
        break;
    case IoError:
    case CantOpen:
        out.kind = ErrorKind::Unavailable;
        out.detail = u"The disk with the database could not be read or written."_s;
        out.retryAfterSeconds = 5;
        break;
    case NoMemory:
    case Interrupted:
        out.kind = ErrorKind::Unavailable;
        out.retryAfterSeconds = 5;
        break;
    case Constraint:
        out.kind = error.databaseText().contains("UNIQUE"_L1) ? ErrorKind::Conflict : ErrorKind::ServerFault;
        break;
    default:
        out.kind = ErrorKind::ServerFault;
    }
    return out;
}

/// After these SQLite may have rolled back the whole transaction by itself
/// (https://www.sqlite.org/lang_transaction.html, "Response To Errors Within A Transaction").
bool endsTransaction(const QSqlError& error)
{
    switch (primaryCode(error)) {
    case Busy:
    case NoMemory:
    case Interrupted:
    case IoError:
    case Full:
        return true;
    default:
        return false;
    }
}

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

QString SqliteDialect::driver() const
{
    return u"QSQLITE"_s;
}

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

void SqliteDialect::configure(QSqlDatabase& database, const DatabaseAddress& address) const
{
    database.setDatabaseName(address.file());
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
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

Failure SqliteDialect::failure(const QSqlError& error) const
{
    return {.error = toError(error), .endsTransaction = endsTransaction(error)};
}

const FeedStatements& SqliteDialect::feed() const
{
    return feedStatements;
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
