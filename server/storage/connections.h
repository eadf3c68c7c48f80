// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/activity.h"
#include "model/domain/connection.h"
#include "model/domain/request.h"
#include "server/profiles/profile.h"
#include "server/storage/sql.h"

#include <QList>

#include <optional>

namespace provost::server {

/// The guard in three columns of a row, from `column` on: count, percent, minutes.
[[nodiscard]] DeactivationGuard guardOf(const Row& row, int column);

/// How many users and groups a part of a deletion was about.
struct RemovedCounts
{
    qint64 users = 0;
    qint64 groups = 0;
    bool isWhole = true; ///< false: the connection is still there, and what is left of it goes by the next part
};

/// The connections in the database, with what is counted for them. Names are unique in an account without regard to
/// case.
class Connections
{
public:
    /// How a connection is removed.
    struct Removal
    {
        QString operatorName;                  ///< by whom
        std::optional<DeletionRule> rule = {}; ///< for the users that go with it; unset: they stay
    };

    /// `address` is where identity providers reach a connection; `{connection}` in it stands for the connection's id.
    /// `now` in milliseconds since 1970.
    Connections(Sql& sql, QString address, qint64 now);

    /// By account and name; only one account's where `scope` is set.
    Result<QList<Connection>> list(const std::optional<AccountId>& scope);
    Result<std::optional<Connection>> find(const ConnectionId& id);
    Result<std::optional<Connection>> findByRequestKey(const QString& requestKey);
    /// ErrorKind::Conflict where the account has a connection of that name. Adds to the change feed.
    Result<ConnectionId> add(const NewConnection& wanted, const DeactivationGuard& guard);
    /// Counts the version up. ErrorKind::Conflict where the name is taken. Adds to the change feed.
    Result<void> edit(const Connection& connection, const ConnectionEdit& edit);
    /// Remembers that the account's own administrators made it.
    Result<void> markSelfService(const ConnectionId& id);
    Result<DeletionPreview> previewDeletion(const ConnectionId& id);
    /// Removes the connection and its tokens; with a rule its users and groups go too, else they stay without a
    /// connection. Of more than `limit` users only the first ones part; the tokens end at once, and the connection goes
    /// with the last part.
    Result<RemovedCounts> removePart(const Connection& connection, const Removal& how, int limit);

    static constexpr int usersAtOnce = 500; ///< that part in one transaction, while other writes wait

private:
    Result<void> close(const Connection& connection);
    Result<qint64> tellOfTokens(const Connection& connection, Change::Kind kind);
    Result<qint64> partWithUsers(const Connection& connection, const Removal& how, int limit);
    Result<qint64> finish(const Connection& connection, const std::optional<DeletionRule>& rule);

    Sql& m_sql;
    QString m_address;
    qint64 m_now;
};

} // namespace provost::server
