// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace provost {

/// The row that a query stands on. Columns are counted from 0.
class SqliteRow
{
public:
    explicit SqliteRow(sqlite3_stmt* statement)
        : m_statement(statement)
    {
    }
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const; ///< of a text: its UTF-8

private:
    sqlite3_stmt* m_statement;
};

/// A SQLite file that is open. SQL is given as literals, which are prepared once and kept. Errors are
/// ErrorKind::Storage with the file as subject; ErrorKind::Invalid where the file is no database, a damaged one, or
/// without the tables that the SQL names. One thread at a time.
class Sqlite
{
public:
    /// Makes the file, readable by its owner alone, where there is none.
    static Result<Sqlite> open(const QString& file);
    /// An error where there is none.
    static Result<Sqlite> openExisting(const QString& file);

    /// Statements without values or rows.
    Result<void> script(const char* sql);

    template <class... Values>
    Result<void> run(const char* sql, const Values&... values)
    {
        return each(sql, [](const SqliteRow&) { return Result<void>(); }, values...);
    }

    /// `read(const SqliteRow&)` gives a Result<void>; its first error ends the query and is this one's.
    template <class Read, class... Values>
    Result<void> each(const char* sql, Read read, const Values&... values)
    {
        auto statement = prepared(sql);
        if (!statement)
            return tl::unexpected(statement.error());
        const Rewound rewound(*statement);
        int place = 0;
        (bind(*statement, ++place, values), ...);
        while (true) {
            const auto isRow = step(*statement);
            if (!isRow)
                return tl::unexpected(isRow.error());
            if (!*isRow)
                return {};
            if (auto done = read(SqliteRow(*statement)); !done)
                return done;
        }
    }

private:
    struct Close
    {
        void operator()(sqlite3* database) const;
    };
    struct Finalize
    {
        void operator()(sqlite3_stmt* statement) const;
    };
    /// Gives back what a statement holds when its query is over.
    struct Rewound
    {
        explicit Rewound(sqlite3_stmt* used)
            : statement(used)
        {
        }
        ~Rewound();
        Q_DISABLE_COPY_MOVE(Rewound)
        sqlite3_stmt* statement;
    };

    Sqlite() = default;
    Result<sqlite3_stmt*> prepared(const char* sql);
    Result<bool> step(sqlite3_stmt* statement);
    static void bind(sqlite3_stmt* statement, int place, qint64 value);
    static void bind(sqlite3_stmt* statement, int place, const QString& value);
    static void bind(sqlite3_stmt* statement, int place, const QByteArray& utf8);
    [[nodiscard]] tl::unexpected<Error> failed() const;

    QString m_file;
    std::unique_ptr<sqlite3, Close> m_database;
    std::unordered_map<const char*, std::unique_ptr<sqlite3_stmt, Finalize>> m_statements;
};

} // namespace provost
