// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/role.h"
#include "server/storage/sql.h"

#include <QHash>
#include <QList>

#include <optional>

namespace provost::server {

/// A role with its place in a role set, a number in which each role of the server is one bit.
struct StoredRole
{
    AccessRole role; ///< without the count of people
    int bit = 0;

    [[nodiscard]] qint64 mask() const { return qint64{1} << bit; }
};

/// The roles of the server: those of its profile, and the ones that operators made.
class Roles
{
public:
    static constexpr int most = 62; ///< bits of a role set

    explicit Roles(Sql& sql)
        : m_sql(sql)
    {
    }

    /// Takes over what the profile says: roles that are missing come with their permissions, the others keep what
    /// operators made of them. The highest role always has every permission.
    Result<void> adopt(const RolePolicy& policy);

    /// Highest rank first.
    Result<QList<StoredRole>> list();
    /// As list(), without permissions: one statement.
    Result<QList<StoredRole>> listBare();
    Result<std::optional<StoredRole>> find(const RoleId& id);
    Result<PermissionSet> permissionsOf(const RoleId& id);
    /// Right below `above` in rank, or below all where that is unset. ErrorKind::Conflict where the name is taken, or
    /// there is no place for another one.
    Result<RoleId> add(const QString& name, const PermissionSet& permissions, const std::optional<RoleId>& above);
    /// Counts the version up. ErrorKind::Conflict where the name is taken, or the highest role would lose a permission.
    Result<void> edit(const AccessRole& role, const RoleEdit& edit);
    /// ErrorKind::Conflict where an operator, a rule, a default or a user still has it, or it comes from the profile.
    Result<void> remove(const StoredRole& role);

    /// How many active users have each role; of one account where `scope` is set.
    Result<QHash<RoleId, qint64>> people(const std::optional<AccountId>& scope);

private:
    Result<int> rankBelow(const std::optional<RoleId>& above);
    Result<void> rank(const AccessRole& role);
    Result<void> insert(const AccessRole& role);
    Result<void> setPermissions(const RoleId& id, const PermissionSet& permissions);
    Result<int> freeBit();

    Sql& m_sql;
};

/// The set of that role alone; 0 where there is none of that id.
[[nodiscard]] qint64 maskOf(const RoleId& id, const QList<StoredRole>& roles);
/// The role ids of a set, highest rank first. `roles` as Roles::list() gives them.
[[nodiscard]] QList<RoleId> rolesOf(qint64 mask, const QList<StoredRole>& roles);

} // namespace provost::server
