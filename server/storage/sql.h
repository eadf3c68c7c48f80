// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "server/storage/dialect.h"
#include "server/storage/link.h"

#include <QLatin1StringView>
#include <QVariant>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>

namespace provost::server {

/// A result row, valid inside the callback that received it. Columns count from 0.
class Row
{
public:
    explicit Row(const Statement& statement)
        : m_statement(statement)
    {
    }

    [[nodiscard]] QString text(int column) const { return m_statement.text(column); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_statement.bytes(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_statement.integer(column); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] bool isNull(int column) const { return m_statement.isNull(column); }
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] std::optional<QString> optionalText(int column) const;

private:
    const Statement& m_statement;
};

/// One database connection with its prepared statements. One thread at a time; never kept beyond the job it was handed
/// to. A failure of the database is ErrorKind::Unavailable (busy, disk full) or ErrorKind::ServerFault.
class Sql
{
public:
    /// `dialect` outlives the object. `connect` opens the database, or opens it anew, and hands it to enter(); begin()
    /// calls it where the connection broke.
    Sql(const Dialect& dialect, std::function<Result<void>()> connect);
    ~Sql();
    Sql(const Sql&) = delete;
    Sql& operator=(const Sql&) = delete;

    /// Runs a statement and returns how many rows it changed. `statement` is a literal: it is prepared once and kept
    /// for the life of the connection. A broken UNIQUE constraint is ErrorKind::Conflict. Of the values an invalid
    /// QVariant and a null QByteArray are NULL: a null QString is stored as ''.
    Result<qint64> run(QLatin1StringView statement, const QVariantList& values = {});
    /// As run(), where nobody asks how many rows it changed and no UNIQUE constraint can break: PostgreSQL is told
    /// while the work goes on. A failure that is not known yet is that of the next statement, of settle(), of the end
    /// of nested(), or of commit().
    Result<void> send(QLatin1StringView statement, const QVariantList& values);
    /// Waits for what was sent.
    Result<void> settle();
    /// As run() for an INSERT of one row that ends in RETURNING and its key, and returns that. No ON CONFLICT.
    Result<qint64> insert(QLatin1StringView statement, const QVariantList& values);
    /// Calls `visit` for each row until it returns false.
    Result<void> each(QLatin1StringView statement, const QVariantList& values,
                      const std::function<bool(const Row&)>& visit);
    /// As each(), for a statement that was put together from literals and placeholders (filters, sort orders). The
    /// newest few are kept prepared.
    Result<void> eachComposed(const QString& statement, const QVariantList& values,
                              const std::function<bool(const Row&)>& visit);

    /// The first row through `read`, or nothing.
    template <class T>
    Result<std::optional<T>> first(QLatin1StringView statement, const QVariantList& values,
                                   const std::function<T(const Row&)>& read)
    {
        std::optional<T> found;
        auto done = each(statement, values, [&](const Row& row) {
            found = read(row);
            return false;
        });
        if (!done)
            return tl::unexpected(done.error());
        return found;
    }

    /// A statement without values or rows that is prepared only where the database can.
    Result<void> command(QLatin1StringView statement);
    /// The same for one that is run once, such as those of a migration.
    Result<void> runOnce(const QString& statement);

    /// Connects anew where the connection broke; Unavailable where that fails.
    Result<void> begin(Transaction kind);
    Result<void> commit();
    /// Also after a failure that ended the transaction by itself; nothing is left of it in any case.
    void rollback();
    /// Runs `work` in a SAVEPOINT. What it wrote is taken back where it returns an error, and also where a statement in
    /// it failed and `work` went on regardless: PostgreSQL refuses all that follows a failed statement, so SQLite does
    /// the same here. Whoever expects a failure, and means to go on, runs that part inside a nested() of its own.
    Result<void> nested(const std::function<Result<void>()>& work);

    /// Who writes through this connection: the name of the instance, or `command-line`.
    [[nodiscard]] QString writer() const;
    void setWriter(const QString& name);

    /// What failed first in this transaction, or in the innermost nested(): PostgreSQL does nothing more then.
    [[nodiscard]] std::optional<Error> failure() const;
    /// How many statements were run, other than queries, on this connection.
    [[nodiscard]] qint64 writes() const;
    /// True once after a statement failed in a way that may have ended the transaction around it (disk full, I/O error,
    /// lock): the whole group must be rolled back then.
    bool takeTransactionEnded();
    /// Whether the transaction under way lost against another one, so that the same again may succeed.
    [[nodiscard]] bool mayRunAgain() const;

    [[nodiscard]] const Dialect& dialect() const;
    /// Forgets what was prepared on the connection before.
    void enter(std::unique_ptr<Link> link);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The outcome of a statement whose number of rows says nothing.
[[nodiscard]] inline Result<void> ignoringCount(const Result<qint64>& done)
{
    return done ? Result<void>() : tl::unexpected(done.error());
}

} // namespace provost::server
