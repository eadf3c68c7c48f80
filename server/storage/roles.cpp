// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/roles.h"

#include "model/domain/fold.h"
#include "server/storage/new_id.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr int rankStep = 1000; ///< between the ranks of a profile there is room for roles that operators make

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
        AccessRole ranked = role;
        ranked.rank *= rankStep;
        if (const auto taken = *known ? rank(ranked) : insert(ranked); !taken)
            return taken;
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

Result<QList<StoredRole>> Roles::listBare()
{
    QList<StoredRole> roles;
    const auto read = m_sql.each("SELECT id, bit, name, rank, is_system, version FROM role ORDER BY rank DESC, bit"_L1,
                                 {}, [&](const Row& row) {
                                     roles.append(toRole(row));
                                     return true;
                                 });
    if (!read)
        return tl::unexpected(read.error());
    return roles;
}

Result<QList<StoredRole>> Roles::list()
{
    auto roles = listBare();
    if (!roles)
        return roles;
    for (auto& stored : *roles) {
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

Result<RoleId> Roles::add(const QString& name, const PermissionSet& permissions, const std::optional<RoleId>& above)
{
    const auto rank = rankBelow(above);
    if (!rank)
        return tl::unexpected(rank.error());
    const AccessRole role{RoleId(newId()), name, *rank, false, permissions};
    if (const auto inserted = insert(role); !inserted)
        return tl::unexpected(inserted.error());
    return role.id;
}

/// In the middle between a role and the next one below it, where there is one. Ranks never change afterwards: stored
/// choices hold them.
Result<int> Roles::rankBelow(const std::optional<RoleId>& above)
{
    const auto roles = list();
    if (!roles)
        return tl::unexpected(roles.error());
    const auto isAbove = [&above](const StoredRole& stored) { return stored.role.id == above; };
    const auto place = above ? std::ranges::find_if(*roles, isAbove) : std::prev(roles->end());
    if (place == roles->end())
        return fail(ErrorKind::Invalid, u"above"_s, u"There is no such role."_s);
    const int upper = place->role.rank;
    const auto next = std::next(place);
    const int lower = next == roles->end() ? 0 : next->role.rank;
    if (upper - lower < 2)
        return fail(ErrorKind::Conflict, place->role.name,
                    u"There is no room for another role right below this one."_s);
    // Below all there is room for as many as there may be.
    if (next == roles->end())
        return upper - std::max<int>(1, upper / (most + 1 - static_cast<int>(roles->size())));
    return lower + (upper - lower) / 2;
}

Result<void> Roles::rank(const AccessRole& role)
{
    const auto ranked =
        m_sql.run("UPDATE role SET rank = ?, is_system = 1 WHERE id = ?"_L1, {role.rank, role.id.text()});
    if (!ranked)
        return tl::unexpected(ranked.error());
    return {};
}

Result<QHash<RoleId, qint64>> Roles::people(const std::optional<AccountId>& scope)
{
    const auto roles = list();
    if (!roles)
        return tl::unexpected(roles.error());
    QHash<RoleId, qint64> people;
    const auto count = [&](const Row& row) {
        for (const auto& id : rolesOf(row.integer(0), *roles))
            people[id] += row.integer(1);
        return true;
    };
    const auto read = scope ? m_sql.each("SELECT u.role_mask, COUNT(*) FROM connection c JOIN \"user\" u "
                                         "ON u.connection_id = c.id AND u.active = 1 WHERE c.account_id = ? "
                                         "GROUP BY u.role_mask"_L1,
                                         {scope->text()}, count)
                            : m_sql.each("SELECT role_mask, COUNT(*) FROM \"user\" WHERE connection_id IS NOT NULL "
                                         "AND active = 1 GROUP BY role_mask"_L1,
                                         {}, count);
    if (!read)
        return tl::unexpected(read.error());
    const auto kept = m_sql.each("SELECT role_mask, COUNT(*) FROM \"user\" WHERE connection_id IS NULL AND active = 1 "
                                 "AND (CAST(? AS INTEGER) = 0 OR account_id = ?) GROUP BY role_mask"_L1,
                                 {scope ? 1 : 0, scope ? scope->text() : QString()}, count);
    if (!kept)
        return tl::unexpected(kept.error());
    return people;
}

Result<void> Roles::edit(const AccessRole& role, const RoleEdit& edit)
{
    const auto name = edit.name.value_or(role.name);
    const auto highest =
        m_sql.first<qint64>("SELECT MAX(rank) FROM role"_L1, {}, [](const Row& row) { return row.integer(0); });
    if (!highest)
        return tl::unexpected(highest.error());
    if (edit.permissions && role.rank >= highest->value_or(0) && *edit.permissions != PermissionSet::all())
        return fail(ErrorKind::Conflict, role.name,
                    u"%1 keeps all permissions: somebody has to be able to manage provisioning."_s.arg(role.name));
    const auto changed = m_sql.run("UPDATE role SET name = ?, name_key = ?, version = version + 1 WHERE id = ?"_L1,
                                   {name, caseKey(name), role.id.text()});
    if (!changed)
        return tl::unexpected(changed.error().kind == ErrorKind::Conflict ? nameTaken(name) : changed.error());
    return edit.permissions ? setPermissions(role.id, *edit.permissions) : Result<void>();
}

Result<void> Roles::remove(const StoredRole& role)
{
    const auto& id = role.role.id.text();
    if (role.role.isSystem)
        return fail(ErrorKind::Conflict, role.role.name, u"A role of the product cannot be deleted."_s);
    const auto holder = m_sql.first<QString>(
        "SELECT CASE WHEN EXISTS (SELECT 1 FROM operator WHERE role = ? AND removed_at IS NULL) "
        "THEN 'Operators have this role.' "
        "WHEN EXISTS (SELECT 1 FROM role_rule WHERE role_id = ?) THEN (SELECT 'A rule of ' || MIN(c.name) || "
        "' gives this role.' FROM role_rule r JOIN connection c ON c.id = r.connection_id WHERE r.role_id = ?) "
        "WHEN EXISTS (SELECT 1 FROM access_policy WHERE default_role = ?) "
        "OR EXISTS (SELECT 1 FROM account WHERE default_role = ?) "
        "OR EXISTS (SELECT 1 FROM connection WHERE default_role = ?) THEN 'It is a default role.' "
        "WHEN EXISTS (SELECT 1 FROM \"user\" WHERE (role_mask & CAST(? AS BIGINT)) <> 0 "
        "OR (given_mask & CAST(? AS BIGINT)) <> 0) THEN 'Users have this role.' ELSE '' END"_L1,
        {id, id, id, id, id, id, role.mask(), role.mask()}, [](const Row& row) { return row.text(0); });
    if (!holder)
        return tl::unexpected(holder.error());
    if (!holder->value_or(QString()).isEmpty())
        return fail(ErrorKind::Conflict, role.role.name, **holder + u" Give another one there first."_s);
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

qint64 maskOf(const RoleId& id, const QList<StoredRole>& roles)
{
    const auto it = std::ranges::find_if(roles, [&id](const StoredRole& stored) { return stored.role.id == id; });
    return it == roles.end() ? 0 : it->mask();
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
