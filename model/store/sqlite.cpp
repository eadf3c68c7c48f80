// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/sqlite.h"

#include <QFile>
#include <QTemporaryFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace provost {

qint64 SqliteRow::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArray SqliteRow::bytes(int column) const
{
    const auto* text = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {text, sqlite3_column_bytes(m_statement, column)};
}

QString SqliteRow::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

void Sqlite::Close::operator()(sqlite3* database) const
{
    sqlite3_close_v2(database);
}

void Sqlite::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Sqlite::Rewound::~Rewound()
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement); // what was bound is the caller's, and may go now
}

tl::unexpected<Error> Sqlite::failed() const
{
    const int code = m_database ? sqlite3_errcode(m_database.get()) : SQLITE_NOMEM;
    const bool isDamaged = code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_ERROR;
    return fail(isDamaged ? ErrorKind::Invalid : ErrorKind::Storage, m_file,
                QString::fromUtf8(m_database ? sqlite3_errmsg(m_database.get()) : sqlite3_errstr(code)));
}

namespace {

/// Makes an empty file for its owner alone; SQLite gives its own files beside it the same permissions. Made under
/// another name: whoever closes a file drops all locks that this process has on it (POSIX), also those of SQLite.
Result<void> makePrivate(const QString& file)
{
    QString made;
    {
        QTemporaryFile fresh(file + ".XXXXXX"_L1);
        fresh.setAutoRemove(false);
        if (!fresh.open())
            return fail(ErrorKind::Storage, file, fresh.errorString());
        made = fresh.fileName();
    }
    QFile entry(made);
    if (entry.rename(file))
        return {};
    const auto why = entry.errorString();
    entry.remove();
    if (QFile::exists(file))
        return {}; // another window was first
    return fail(ErrorKind::Storage, file, why);
}

} // namespace

Result<Sqlite> Sqlite::open(const QString& file)
{
    if (!QFile::exists(file)) {
        if (auto made = makePrivate(file); !made)
            return tl::unexpected(made.error());
    }
    QFile entry(file); // never opened, see above
    if (!entry.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorKind::Storage, file, entry.errorString());
    return openExisting(file);
}

Result<Sqlite> Sqlite::openExisting(const QString& file)
{
    Sqlite opened;
    opened.m_file = file;
    sqlite3* database = nullptr;
    const int code =
        sqlite3_open_v2(file.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    opened.m_database.reset(database);
    if (code != SQLITE_OK)
        return opened.failed();
    sqlite3_busy_timeout(database, 5'000); // another window of the same person
    return opened;
}

Result<void> Sqlite::script(const char* sql)
{
    if (sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return failed();
    return {};
}

Result<sqlite3_stmt*> Sqlite::prepared(const char* sql)
{
    auto& kept = m_statements[sql];
    if (!kept) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v3(m_database.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
            return failed();
        kept.reset(statement);
    }
    return kept.get();
}

Result<bool> Sqlite::step(sqlite3_stmt* statement)
{
    const int code = sqlite3_step(statement);
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    return failed();
}

void Sqlite::bind(sqlite3_stmt* statement, int place, qint64 value)
{
    sqlite3_bind_int64(statement, place, value);
}

void Sqlite::bind(sqlite3_stmt* statement, int place, const QString& value)
{
    const auto utf8 = value.toUtf8();
    sqlite3_bind_text64(statement, place, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
}

void Sqlite::bind(sqlite3_stmt* statement, int place, const QByteArray& utf8)
{
    sqlite3_bind_text64(statement, place, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()), SQLITE_STATIC,
                        SQLITE_UTF8);
}

} // namespace provost
