// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QByteArray>
#include <QString>
#include <QVariantList>

#include <memory>
#include <optional>

namespace provost::server {

/// A failure of a statement as its callers can act on it.
struct Failure
{
    Error error;                  ///< Conflict for a broken UNIQUE, Unavailable for what may pass
    bool endsTransaction = false; ///< the transaction may be over, so that nothing of it may go on
    bool mayRunAgain = false;     ///< it lost against another transaction: the same from the beginning may succeed
    bool losesConnection = false; ///< nothing works before the database was opened anew
};

template <class T>
using Outcome = tl::expected<T, Failure>;

/// A statement that the database has read once and runs many times, as its client library has it. Columns count from 0.
class Statement
{
public:
    Statement() = default;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    virtual ~Statement() = default;

    /// Runs it. Of the values an invalid QVariant and a null QByteArray are NULL; a null QString is ''.
    virtual Outcome<void> start(const QVariantList& values) = 0;
    /// As start(), for one that gives no rows, without waiting for the database where that is far away: what is started
    /// next on the link, or Link::settle(), tells of its failure, and nothing that was sent after it happens.
    virtual Outcome<void> send(const QVariantList& values) = 0;
    /// Goes to the first row or the next one; false behind the last.
    virtual Outcome<bool> next() = 0;
    /// How many rows it inserted, changed or removed.
    [[nodiscard]] virtual qint64 changed() const = 0;
    /// Lets its rows go. It may be started again.
    virtual void finish() = 0;

    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    [[nodiscard]] virtual QByteArray bytes(int column) const = 0;
};

/// A connection to a database as its client library has it. One thread at a time. Its statements may outlive it: they
/// keep the connection open.
class Link
{
public:
    Link() = default;
    Link(const Link&) = delete;
    Link& operator=(const Link&) = delete;
    virtual ~Link() = default;

    virtual Outcome<std::unique_ptr<Statement>> prepare(const QByteArray& statement) = 0;
    /// Waits for what was sent.
    virtual Outcome<void> settle() = 0;
    /// Runs one or several statements without values and without rows.
    virtual Outcome<void> execute(const QByteArray& statements) = 0;
    /// The key of the row that was inserted last; nothing where an INSERT has to end in RETURNING to tell it.
    [[nodiscard]] virtual std::optional<qint64> lastKey() const = 0;
};

} // namespace provost::server
