// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/role.h"
#include "server/storage/sql.h"

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

/// What of a role is to be another way; unset members stay.
struct RoleEdit
{
    std::optional<QString> name;
    std::optional<PermissionSet> permissions;
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
    Result<std::optional<StoredRole>> find(const RoleId& id);
    Result<PermissionSet> permissionsOf(const RoleId& id);
    /// Below `above` in rank. ErrorKind::Conflict where the name is taken, or there are as many as there can be.
    Result<RoleId> add(const QString& name, const PermissionSet& permissions, const AccessRole& above);
    /// Counts the version up. ErrorKind::Conflict where the name is taken.
    Result<void> edit(const AccessRole& role, const RoleEdit& edit);
    /// ErrorKind::Conflict where an operator, a rule, a default or a user still has it.
    Result<void> remove(const StoredRole& role);

private:
    Result<void> insert(const AccessRole& role);
    Result<void> setPermissions(const RoleId& id, const PermissionSet& permissions);
    Result<int> freeBit();

    Sql& m_sql;
};

/// The role ids of a set, highest rank first. `roles` as Roles::list() gives them.
[[nodiscard]] QList<RoleId> rolesOf(qint64 mask, const QList<StoredRole>& roles);

} // namespace provost::server
