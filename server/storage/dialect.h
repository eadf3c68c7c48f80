// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QLatin1StringView>

#include <memory>

namespace provost::server {

class DatabaseAddress;
class Link;
class Sql;

/// Who reads sees one snapshot; who writes sees and leaves what it would alone. WriteInTurn waits for other servers'
/// writers first, which is what a writer does that lost against them; Migrate for those that migrate. WriteUnawaited
/// may be lost when the machine fails before the next other one is committed.
enum class Transaction { Read, Write, WriteUnawaited, WriteInTurn, Migrate };

/// The statements of the change feed. `?` are filled as named behind each.
struct FeedStatements
{
    QLatin1StringView newest;    ///< the position of the last line that is final, or no row
    QLatin1StringView continues; ///< whether nothing that followed a position is gone (position, position, position)
    QLatin1StringView next;      ///< seq, kind, resource, resource_id, account_id (position, position, limit)
    QLatin1StringView prune;     ///< removes a part of what is older than the newest (count, at most)
    QLatin1StringView unsettled; ///< whether there are lines that are not final yet; empty: never
    QLatin1StringView repair;    ///< removes lines that came with a copy of the database and have no place; or empty
};

/// What one kind of database does otherwise than the others. Everything else is said in statements that all of them
/// take, so that there is one of each. Stateless; any thread.
class Dialect
{
public:
    enum class Use { Write, Read };

    Dialect() = default;
    Dialect(const Dialect&) = delete;
    Dialect& operator=(const Dialect&) = delete;
    virtual ~Dialect() = default;

    /// Before the first connection: makes and checks what can be made and checked without one.
    virtual Result<void> prepare(const DatabaseAddress& address, Use use) const = 0;
    /// ErrorKind::Storage where a file, ErrorKind::Unavailable where a server cannot be opened.
    virtual Result<std::unique_ptr<Link>> open(const DatabaseAddress& address, Use use) const = 0;
    /// The first statements on a new connection. ErrorKind::NewerVersion leaves a newer database as it is.
    virtual Result<void> setUp(Sql& sql, Use use) const = 0;

    [[nodiscard]] virtual QLatin1StringView begin(Transaction kind) const = 0;
    /// Between transactions: whether the COMMIT of those to come waits for the disk. New connections wait.
    [[nodiscard]] virtual QLatin1StringView waitForDisk(bool isWanted) const = 0;
    /// Whether statements that control transactions can be prepared.
    [[nodiscard]] virtual bool preparesCommands() const = 0;
    [[nodiscard]] virtual const FeedStatements& feed() const = 0;
    /// Whether a search for a part of a text costs more the more often what is in the part occurs.
    [[nodiscard]] virtual bool weighsParts() const = 0;
    /// Gives as many numbers for new events as its value says, rising.
    [[nodiscard]] virtual QLatin1StringView newEventIds() const = 0;
    /// Tells other servers on this database that the change feed grew; empty where they see it by themselves.
    [[nodiscard]] virtual QLatin1StringView announceChange() const = 0;

    /// The folder of its migrations below `:/provost/migrations`.
    [[nodiscard]] virtual QString migrations() const = 0;
    /// The number of the last migration that was run; 0 for an empty database.
    virtual Result<int> schema(Sql& sql) const = 0;
    virtual Result<void> setSchema(Sql& sql, int number) const = 0;
};

} // namespace provost::server
