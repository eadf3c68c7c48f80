// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/permission_words.h"

#include "model/items/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct PermissionWords
{
    Q_DECLARE_TR_FUNCTIONS(Permissions)
};

} // namespace

QList<PermissionBundle> permissionBundles()
{
    return {{PermissionWords::tr("Read provisioning"), {Permission::ReadProvisioning}},
            {PermissionWords::tr("Create and change"),
             {Permission::CreateProvisioning, Permission::ManageTokens, Permission::EditRules}},
            {PermissionWords::tr("Delete"), {Permission::DeleteProvisioning}},
            {PermissionWords::tr("Read users and activity"),
             {Permission::ReadUsers, Permission::ReadGroups, Permission::ReadEvents, Permission::ReadAudit}},
            {PermissionWords::tr("Deactivate users"), {Permission::DeactivateUsers, Permission::RemoveUsers}},
            {PermissionWords::tr("Check access"), {Permission::CheckAccess}},
            {PermissionWords::tr("Administer"),
             {Permission::ManageAccounts, Permission::ManageSettings, Permission::ManageRoles,
              Permission::ManageOperators}}};
}

QString nameOf(Permission permission)
{
    switch (permission) {
    case Permission::ReadProvisioning:
        return PermissionWords::tr("Read provisioning");
    case Permission::CreateProvisioning:
        return PermissionWords::tr("Create and change connections");
    case Permission::DeleteProvisioning:
        return PermissionWords::tr("Delete connections");
    case Permission::ManageTokens:
        return PermissionWords::tr("Manage tokens");
    case Permission::EditRules:
        return PermissionWords::tr("Change role mappings");
    case Permission::ReadUsers:
        return PermissionWords::tr("Read users");
    case Permission::DeactivateUsers:
        return PermissionWords::tr("Deactivate users");
    case Permission::RemoveUsers:
        return PermissionWords::tr("Remove users");
    case Permission::ReadGroups:
        return PermissionWords::tr("Read groups");
    case Permission::ReadEvents:
        return PermissionWords::tr("Read activity");
    case Permission::ReadAudit:
        return PermissionWords::tr("Read the audit trail");
    case Permission::CheckAccess:
        return PermissionWords::tr("Check access");
    case Permission::ManageAccounts:
        return PermissionWords::tr("Manage accounts");
    case Permission::ManageSettings:
        return PermissionWords::tr("Manage settings");
    case Permission::ManageRoles:
        return PermissionWords::tr("Manage permissions");
    case Permission::ManageOperators:
        return PermissionWords::tr("Manage operators");
    }
    Q_UNREACHABLE();
}

QString meaningOf(Permission permission)
{
    switch (permission) {
    case Permission::ReadProvisioning:
        return PermissionWords::tr("Sees accounts, connections, role mappings and permissions.");
    case Permission::CreateProvisioning:
        return PermissionWords::tr("Sets up connections, changes and pauses them.");
    case Permission::DeleteProvisioning:
        return PermissionWords::tr("Deletes connections, and leaves their users and groups.");
    case Permission::ManageTokens:
        return PermissionWords::tr("Generates, rotates and revokes the tokens of connections.");
    case Permission::EditRules:
        return PermissionWords::tr("Decides which group gives which role.");
    case Permission::ReadUsers:
        return PermissionWords::tr("Sees provisioned users, with their personal data.");
    case Permission::DeactivateUsers:
        return PermissionWords::tr("Deactivates, reactivates and restores users, and ends their sessions.");
    case Permission::RemoveUsers:
        return PermissionWords::tr(
            "Removes users and groups, together with their connection or once none feeds them any more.");
    case Permission::ReadGroups:
        return PermissionWords::tr("Sees groups and who is in them.");
    case Permission::ReadEvents:
        return PermissionWords::tr("Sees the requests of identity providers, with their bodies.");
    case Permission::ReadAudit:
        return PermissionWords::tr("Sees what operators changed, and when.");
    case Permission::CheckAccess:
        return PermissionWords::tr("Asks, as the product does, who may sign in.");
    case Permission::ManageAccounts:
        return PermissionWords::tr("Creates accounts and decides about their self-service.");
    case Permission::ManageSettings:
        return PermissionWords::tr("Changes settings of the whole server.");
    case Permission::ManageRoles:
        return PermissionWords::tr("Decides what each role may do.");
    case Permission::ManageOperators:
        return PermissionWords::tr("Makes and removes operators, with roles that may do no more than their own.");
    }
    Q_UNREACHABLE();
}

QString namesOf(const PermissionSet& permissions)
{
    QStringList names;
    const auto list = permissions.list();
    for (const auto permission : list)
        names.append(nameOf(permission));
    return words::listed(names);
}

} // namespace provost
