// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/access.h"
#include "server/storage/seats.h"
#include "server/storage/users.h"

namespace provost::server {

/// A user with the place that it belongs to.
struct PlacedUser
{
    ScimRow row;
    DirectoryScope scope; ///< connectionId is empty where the connection is gone
    Person person;
    bool active = false;
};

/// Counts of what was removed.
struct DirectoryCounts
{
    qint64 users = 0;
    qint64 groups = 0;
    qint64 seats = 0;    ///< that nobody else of the same person needs
    qint64 sessions = 0; ///< that are good
};

/// What operators do to users, whatever connection they came through, if any. The same writes as the identity
/// provider's, which may undo them. `now` in milliseconds since 1970.
class UserStates
{
public:
    static constexpr int removedAtOnce = 1000; ///< users, and as many groups, of one request

    /// `operatorName`: who does it, for the histories of users.
    UserStates(Sql& sql, const DeletionRule& rule, qint64 now, QString operatorName = {})
        : m_sql(sql)
        , m_rule(rule)
        , m_now(now)
        , m_operatorName(std::move(operatorName))
    {
    }

    /// Nothing where there is none, or it is not of the account in `scope`.
    Result<std::optional<PlacedUser>> find(const UserId& id, const std::optional<AccountId>& scope);
    /// Also of a user in the days of grace, whose sessions and seats are still known.
    Result<std::optional<Person>> personOf(const UserId& id, const std::optional<AccountId>& scope);
    /// Does nothing to a user who is in that state. ErrorKind::Forbidden where no seat is left.
    Result<void> setActive(const PlacedUser& user, bool active);
    Result<void> remove(const PlacedUser& user);
    /// Brings back a deleted user as it was, and into the groups that are still there. ErrorKind::Conflict where
    /// another user has the userName meanwhile.
    Result<void> restore(const DeletedUser& deleted);

    /// How many users and groups were kept when their connection was deleted; of all accounts where unset.
    Result<DirectoryCounts> withoutConnection(const std::optional<AccountId>& account);
    /// Removes those users and groups, up to `limit` of each.
    Result<DirectoryCounts> removeWithoutConnection(const std::optional<AccountId>& account, int limit);

private:
    [[nodiscard]] Users usersIn(const DirectoryScope& scope) { return {m_sql, scope, m_now, nullptr, m_operatorName}; }
    Result<void> rejoin(const DeletedUser& deleted);
    Result<void> rejoinKept(const DeletedUser& deleted);

    Sql& m_sql;
    DeletionRule m_rule;
    qint64 m_now;
    QString m_operatorName;
};

} // namespace provost::server
