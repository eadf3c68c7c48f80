// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/connection.h"
#include "server/storage/scim_rows.h"
#include "server/storage/user_states.h"

#include <QList>
#include <QStringList>

namespace provost::server {

/// A deactivation or deletion that an identity provider asks for.
struct Departure
{
    HeldChange::Kind kind = HeldChange::Kind::Deactivate;
    QString userId;
    QString userName;
};

/// The guard of connections against many people losing access at once: a wrong filter or group at the identity provider
/// looks like many people leaving. Above the limits requests wait for an operator; while any of them waits, all do.
/// `now` in milliseconds since 1970.
class HeldChanges
{
public:
    enum class Verdict {
        Passes,
        Waits,   ///< until an operator decides
        Rejected ///< by an operator, in the last days
    };

    HeldChanges(Sql& sql, qint64 now)
        : m_sql(sql)
        , m_now(now)
    {
    }

    /// Decides about one departure and remembers it. Adds to the change feed where one begins to wait.
    Result<Verdict> admit(const DirectoryScope& scope, const DeactivationGuard& guard, const Departure& departure);
    /// Forgets what waits about a user whom the identity provider does not want gone any more, or who is gone. Returns
    /// how much that was; what an operator has refused stays refused.
    Result<qint64> withdraw(const DirectoryScope& scope, const QString& userId);
    /// What waits, oldest first, at most `limit`.
    Result<QList<HeldChange>> waiting(const ConnectionId& connection, int limit);
    /// Carries out those of `ids` that wait, and returns how many they were; users who are gone need nothing.
    /// `operatorName`: who approves.
    Result<qint64> approve(const Connection& connection, const QStringList& ids, const DeletionRule& rule,
                           const QString& operatorName);
    /// Refuses those of `ids` that wait, for `rejectedDays`, and returns how many they were.
    Result<qint64> reject(const Connection& connection, const QStringList& ids);

    static constexpr int rejectedDays = 7;
    static constexpr qsizetype decidedAtOnce = 1000; ///< ids of one decision
    /// A limit by part never holds fewer than this, or the second of three users would be held.
    static constexpr qint64 leastByPercent = 5;

private:
    Result<bool> wasRejected(const DirectoryScope& scope, const Departure& departure);
    Result<bool> fits(const DirectoryScope& scope, const DeactivationGuard& guard);
    Result<void> pass(const DirectoryScope& scope, const Departure& departure);
    Result<void> hold(const DirectoryScope& scope, const Departure& departure);
    Result<std::optional<HeldChange>> find(const ConnectionId& connection, const QString& id);
    static Result<void> carryOut(const HeldChange& change, UserStates& states);
    Result<void> announce(const QString& connectionId, const QString& accountId);

    Sql& m_sql;
    qint64 m_now;
};

} // namespace provost::server
