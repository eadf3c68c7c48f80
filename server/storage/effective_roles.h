// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/role_rule.h"
#include "server/storage/roles.h"
#include "server/storage/scim_rows.h"
#include "server/storage/sql.h"

#include <QList>

namespace provost::server {

/// Whose roles a write changed: how many people, and the first of them.
struct RoleChanges
{
    static constexpr qsizetype kept = 100;

    qint64 people = 0;
    QList<RoleChange> first;

    void add(const RoleChange& change);
    void add(const RoleChanges& more);
};

/// The roles that the users of a connection have. They are stored with the users; who changes what decides about them
/// (a membership, the state of a user, a rule) says so here, in the same job, and pays for the people concerned alone.
/// Each change of a person's roles adds to the change feed, and to `told` where that is given.
class EffectiveRoles
{
public:
    /// `now` in milliseconds since 1970; `told` outlives the object.
    EffectiveRoles(Sql& sql, DirectoryScope scope, qint64 now, RoleChanges* told = nullptr);

    /// After a user was stored for the first time, with the default role.
    Result<void> noteArrived(qint64 userRid);
    /// After a write that may have changed whether the user is active.
    Result<void> followState(qint64 userRid, bool isActive);
    /// After memberships of these users changed.
    Result<void> refresh(const QList<qint64>& userRids);
    /// After the rules or the default role of the connection changed.
    Result<void> refreshAll();
    /// After it was bound to a rule, or before its rules go.
    Result<QList<qint64>> membersOf(qint64 groupRid);
    /// The identity provider itself names the roles of a user; an empty list takes all of them back. Roles that are not
    /// known here are left out.
    Result<void> give(qint64 userRid, const QList<RoleId>& roles);
    /// Before a user goes: whoever is gone has no role any more.
    Result<void> noteLeaving(qint64 userRid);
    /// Whether memberships in that group decide about anybody's roles.
    Result<bool> decides(qint64 groupRid);

    /// Writes down the default role and the precedence that hold for each connection, where they changed, and refreshes
    /// the users of those. After a default role of the server or of an account changed.
    static Result<void> takeDefaults(Sql& sql, qint64 now);

private:
    struct Basis
    {
        RolePrecedence precedence = RolePrecedence::FirstRule;
        qint64 defaultMask = 0;
    };
    struct Masks
    {
        qint64 rid = 0;
        QString userId;
        QString displayName;
        QString userName;
        qint64 before = 0;
        qint64 after = 0;
    };
    Result<std::optional<Masks>> stored(qint64 userRid);
    Result<Basis> basis();
    Result<void> refreshSome(const Basis& basis, const QList<qint64>& userRids);
    Result<void> keep(const QList<Masks>& changed);
    Result<void> tell(const Masks& masks);

    Sql& m_sql;
    DirectoryScope m_scope;
    qint64 m_now;
    RoleChanges* m_told;
    std::optional<QList<StoredRole>> m_roles; ///< read where the first change is told
};

} // namespace provost::server
