// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/roles.h"

#include "model/domain/fold.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

StoredRole toRole(const Row& row)
{
    StoredRole stored;
    stored.role.id = RoleId(row.text(0));
    stored.bit = static_cast<int>(row.integer(1));
    stored.role.name = row.text(2);
    stored.role.rank = static_cast<int>(row.integer(3));
    stored.role.isSystem = row.flag(4);
    stored.role.version = row.integer(5);
    return stored;
}

Error nameTaken(const QString& name)
{
    return {ErrorKind::Conflict, name, u"There is a role of that name."_s, 0, {}, {}, 0};
}

} // namespace

Result<void> Roles::adopt(const RolePolicy& policy)
{
    for (const auto& role : policy.roles) {
        const auto known = find(role.id);
        if (!known)
            return tl::unexpected(known.error());
        if (*known)
            continue;
        if (const auto inserted = insert(role); !inserted)
            return inserted;
    }
    const auto highest = std::ranges::max_element(policy.roles, {}, &AccessRole::rank);
    if (const auto kept = setPermissions(highest->id, PermissionSet::all()); !kept)
        return kept;
    // How roles follow from rules is a fact of the product; default role and self-service are an operator's to change.
    const auto written = m_sql.run(
        "INSERT INTO access_policy (id, precedence, default_role, self_service) VALUES (1, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET precedence = excluded.precedence"_L1,
        {static_cast<int>(policy.precedence),
         policy.defaultRole.isEmpty() ? QVariant() : QVariant(policy.defaultRole.text()), policy.selfService ? 1 : 0});
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

Result<QList<StoredRole>> Roles::list()
{
    QList<StoredRole> roles;
    const auto read = m_sql.each("SELECT id, bit, name, rank, is_system, version FROM role ORDER BY rank DESC, bit"_L1,
                                 {}, [&](const Row& row) {
                                     roles.append(toRole(row));
                                     return true;
                                 });
    if (!read)
        return tl::unexpected(read.error());
    for (auto& stored : roles) {
        const auto permissions = permissionsOf(stored.role.id);
        if (!permissions)
            return tl::unexpected(permissions.error());
        stored.role.permissions = *permissions;
    }
    return roles;
}

Result<std::optional<StoredRole>> Roles::find(const RoleId& id)
{
    auto found = m_sql.first<StoredRole>("SELECT id, bit, name, rank, is_system, version FROM role WHERE id = ?"_L1,
                                         {id.text()}, toRole);
    if (!found || !*found)
        return found;
    const auto permissions = permissionsOf(id);
    if (!permissions)
        return tl::unexpected(permissions.error());
    (*found)->role.permissions = *permissions;
    return found;
}

Result<PermissionSet> Roles::permissionsOf(const RoleId& id)
{
    PermissionSet permissions;
    const auto read =
        m_sql.each("SELECT permission FROM role_permission WHERE role_id = ?"_L1, {id.text()}, [&](const Row& row) {
            // One of a newer version allows nothing here.
            if (const auto permission = permissionFromSlug(row.text(0)))
                permissions.insert(*permission);
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    return permissions;
}

Result<RoleId> Roles::add(const QString& name, const PermissionSet& permissions, const AccessRole& above)
{
    AccessRole role{RoleId(QUuid::createUuid().toString(QUuid::WithoutBraces)), name, above.rank, false, permissions};
    // Who stands above keeps their order: all of them, the named one included, go one up.
    const auto moved = m_sql.run("UPDATE role SET rank = rank + 1 WHERE rank >= ?"_L1, {above.rank});
    if (!moved)
        return tl::unexpected(moved.error());
    if (const auto inserted = insert(role); !inserted)
        return tl::unexpected(inserted.error());
    return role.id;
}

Result<void> Roles::edit(const AccessRole& role, const RoleEdit& edit)
{
    const auto name = edit.name.value_or(role.name);
    const auto changed = m_sql.run("UPDATE role SET name = ?, name_key = ?, version = version + 1 WHERE id = ?"_L1,
                                   {name, caseKey(name), role.id.text()});
    if (!changed)
        return tl::unexpected(changed.error().kind == ErrorKind::Conflict ? nameTaken(name) : changed.error());
    return edit.permissions ? setPermissions(role.id, *edit.permissions) : Result<void>();
}

Result<void> Roles::remove(const StoredRole& role)
{
    const auto& id = role.role.id.text();
    const auto used = m_sql.first<bool>("SELECT EXISTS (SELECT 1 FROM operator WHERE role = ? AND removed_at IS NULL) "
                                        "OR EXISTS (SELECT 1 FROM access_policy WHERE default_role = ?)"_L1,
                                        {id, id}, [](const Row& row) { return row.flag(0); });
    if (!used)
        return tl::unexpected(used.error());
    if (used->value_or(false))
        return fail(ErrorKind::Conflict, role.role.name,
                    u"Operators, rules or users still have this role. Give them another one first."_s);
    const auto removed = m_sql.run("DELETE FROM role WHERE id = ?"_L1, {id});
    if (!removed)
        return tl::unexpected(removed.error());
    return {};
}

Result<void> Roles::insert(const AccessRole& role)
{
    const auto bit = freeBit();
    if (!bit)
        return tl::unexpected(bit.error());
    const auto added =
        m_sql.run("INSERT INTO role (id, bit, name, name_key, rank, is_system) VALUES (?, ?, ?, ?, ?, ?)"_L1,
                  {role.id.text(), *bit, role.name, caseKey(role.name), role.rank, role.isSystem ? 1 : 0});
    if (!added)
        return tl::unexpected(added.error().kind == ErrorKind::Conflict ? nameTaken(role.name) : added.error());
    return setPermissions(role.id, role.permissions);
}

Result<void> Roles::setPermissions(const RoleId& id, const PermissionSet& permissions)
{
    const auto cleared = m_sql.run("DELETE FROM role_permission WHERE role_id = ?"_L1, {id.text()});
    if (!cleared)
        return tl::unexpected(cleared.error());
    for (const auto permission : permissions.list()) {
        const auto given = m_sql.run("INSERT INTO role_permission (role_id, permission) VALUES (?, ?)"_L1,
                                     {id.text(), slug(permission)});
        if (!given)
            return tl::unexpected(given.error());
    }
    return {};
}

Result<int> Roles::freeBit()
{
    qint64 taken = 0;
    const auto read = m_sql.each("SELECT bit FROM role"_L1, {}, [&taken](const Row& row) {
        taken |= qint64{1} << row.integer(0);
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    for (int bit = 0; bit < most; ++bit) {
        if ((taken >> bit & 1) == 0)
            return bit;
    }
    return fail(ErrorKind::Conflict, u"role"_s, u"There cannot be more than %1 roles."_s.arg(most));
}

QList<RoleId> rolesOf(qint64 mask, const QList<StoredRole>& roles)
{
    QList<RoleId> ids;
    for (const auto& stored : roles) {
        if ((mask & stored.mask()) != 0)
            ids.append(stored.role.id);
    }
    return ids;
}

} // namespace provost::server
