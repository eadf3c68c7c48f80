// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/database.h"

#include "server/storage/migration.h"
#include "server/storage/sqlite_dialect.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

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

Result<void> configure(Sql& sql, Database::Use use)
{
    // A newer version's file is refused before anything of it is touched; journal_mode would be a change.
    if (auto known = refuseNewerVersion(sql); !known)
        return known;
    if (use == Database::Use::Write) {
        if (auto done = sql.run("PRAGMA journal_mode=WAL"_L1); !done)
            return tl::unexpected(done.error());
    }
    for (const auto statement : {"PRAGMA synchronous=FULL"_L1, "PRAGMA foreign_keys=ON"_L1,
                                 use == Database::Use::Read ? "PRAGMA query_only=ON"_L1 : "PRAGMA query_only=OFF"_L1}) {
        if (auto done = sql.run(statement); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

} // namespace

Database::Database(QString connectionName)
    : m_connectionName(std::move(connectionName))
    , m_dialect(std::make_unique<SqliteDialect>())
{
}

Database::~Database()
{
    m_sql.reset();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString& file, Use use)
{
    // Only before the first connection of this process, which is the writer: closing a descriptor of the file drops all
    // locks that the process has on it, and another process would then take the file for unused, and remove the -wal
    // file below us (https://www.sqlite.org/howtocorrupt.html section 2.2).
    if (use == Use::Write) {
        if (auto created = createPrivately(file); !created)
            return tl::unexpected(created.error());
        if (auto known = refuseNewerFile(file); !known)
            return tl::unexpected(known.error());
    }

    std::unique_ptr<Database> opened(new Database(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, opened->m_connectionName);
    database.setDatabaseName(file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database.open())
        return fail(ErrorKind::Storage, file, database.lastError().databaseText());
    opened->m_sql = std::make_unique<Sql>(opened->m_connectionName, *opened->m_dialect);
    if (auto done = configure(opened->sql(), use); !done) {
        Error error = done.error();
        error.subject = file;
        if (error.kind == ErrorKind::ServerFault)
            error.kind = ErrorKind::Storage; // at this point: not a database, or not readable
        return tl::unexpected(error);
    }
    return opened;
}

} // namespace provost::server
