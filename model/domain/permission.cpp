// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/permission.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct Line
{
    Permission permission;
    QLatin1StringView slug;
    bool allAccounts;
    bool selfService;
};

constexpr std::array permissionTable{
    Line{Permission::ReadProvisioning, "provisioning.read"_L1, false, false},
    Line{Permission::CreateProvisioning, "provisioning.create"_L1, false, true},
    Line{Permission::DeleteProvisioning, "provisioning.delete"_L1, false, true},
    Line{Permission::ManageTokens, "tokens.manage"_L1, false, true},
    Line{Permission::EditRules, "rules.edit"_L1, false, true},
    Line{Permission::ReadUsers, "users.read"_L1, false, false},
    Line{Permission::DeactivateUsers, "users.deactivate"_L1, false, false},
    Line{Permission::RemoveUsers, "users.remove"_L1, false, false},
    Line{Permission::ReadGroups, "groups.read"_L1, false, false},
    Line{Permission::ReadEvents, "events.read"_L1, false, false},
    Line{Permission::ReadAudit, "audit.read"_L1, false, false},
    Line{Permission::CheckAccess, "access.check"_L1, false, false},
    Line{Permission::ManageAccounts, "accounts.manage"_L1, true, false},
    Line{Permission::ManageSettings, "settings.manage"_L1, true, false},
    Line{Permission::ManageRoles, "roles.manage"_L1, true, false},
    Line{Permission::ManageOperators, "operators.manage"_L1, false, false},
};

const Line& lineOf(Permission permission)
{
    return *std::ranges::find(permissionTable, permission, &Line::permission);
}

constexpr quint64 bitOf(Permission permission)
{
    return quint64{1} << static_cast<unsigned>(permission);
}

} // namespace

const QList<Permission>& permissions()
{
    static const auto all = [] {
        QList<Permission> list;
        for (const auto& line : permissionTable)
            list.append(line.permission);
        return list;
    }();
    return all;
}

QString slug(Permission permission)
{
    return lineOf(permission).slug;
}

std::optional<Permission> permissionFromSlug(QStringView slug)
{
    const auto* it = std::ranges::find_if(permissionTable, [slug](const Line& line) { return slug == line.slug; });
    return it == permissionTable.end() ? std::nullopt : std::optional(it->permission);
}

bool concernsAllAccounts(Permission permission)
{
    return lineOf(permission).allAccounts;
}

bool onlyReads(Permission permission)
{
    switch (permission) {
    case Permission::ReadProvisioning:
    case Permission::ReadUsers:
    case Permission::ReadGroups:
    case Permission::ReadEvents:
    case Permission::ReadAudit:
        return true;
    default:
        return false;
    }
}

bool isSelfService(Permission permission)
{
    return lineOf(permission).selfService;
}

PermissionSet::PermissionSet(std::initializer_list<Permission> permissions)
{
    for (const auto permission : permissions)
        insert(permission);
}

PermissionSet PermissionSet::all()
{
    PermissionSet set;
    for (const auto permission : permissions())
        set.insert(permission);
    return set;
}

void PermissionSet::insert(Permission permission)
{
    m_bits |= bitOf(permission);
}

void PermissionSet::remove(Permission permission)
{
    m_bits &= ~bitOf(permission);
}

bool PermissionSet::contains(Permission permission) const
{
    return (m_bits & bitOf(permission)) != 0;
}

QList<Permission> PermissionSet::list() const
{
    QList<Permission> list;
    for (const auto permission : permissions()) {
        if (contains(permission))
            list.append(permission);
    }
    return list;
}

PermissionSet effective(const PermissionSet& ofRole, bool ofOneAccount, bool selfService)
{
    if (!ofOneAccount)
        return ofRole;
    PermissionSet set = ofRole;
    for (const auto permission : permissions()) {
        if (concernsAllAccounts(permission) || (!selfService && isSelfService(permission)))
            set.remove(permission);
    }
    return set;
}

const PermissionSet& managing()
{
    static const PermissionSet set{Permission::ReadProvisioning, Permission::CreateProvisioning,
                                   Permission::ManageRoles, Permission::ManageOperators};
    return set;
}

} // namespace provost
