// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/permission_words.h"

#include <QCoreApplication>

namespace provost {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Permissions)
};

} // namespace

QList<PermissionBundle> permissionBundles()
{
    return {{Words::tr("Read provisioning"), {Permission::ReadProvisioning}},
            {Words::tr("Create and change"),
             {Permission::CreateProvisioning, Permission::ManageTokens, Permission::EditRules}},
            {Words::tr("Delete"), {Permission::DeleteProvisioning}},
            {Words::tr("Read users and activity"),
             {Permission::ReadUsers, Permission::ReadGroups, Permission::ReadEvents, Permission::ReadAudit}},
            {Words::tr("Deactivate users"), {Permission::DeactivateUsers, Permission::RemoveUsers}},
            {Words::tr("Check access"), {Permission::CheckAccess}},
            {Words::tr("Administer"),
             {Permission::ManageAccounts, Permission::ManageSettings, Permission::ManageRoles,
              Permission::ManageOperators}}};
}

QString nameOf(Permission permission)
{
    switch (permission) {
    case Permission::ReadProvisioning:
        return Words::tr("Read provisioning");
    case Permission::CreateProvisioning:
        return Words::tr("Create and change connections");
    case Permission::DeleteProvisioning:
        return Words::tr("Delete connections");
    case Permission::ManageTokens:
        return Words::tr("Manage tokens");
    case Permission::EditRules:
        return Words::tr("Change role mappings");
    case Permission::ReadUsers:
        return Words::tr("Read users");
    case Permission::DeactivateUsers:
        return Words::tr("Deactivate users");
    case Permission::RemoveUsers:
        return Words::tr("Remove users");
    case Permission::ReadGroups:
        return Words::tr("Read groups");
    case Permission::ReadEvents:
        return Words::tr("Read activity");
    case Permission::ReadAudit:
        return Words::tr("Read the audit trail");
    case Permission::CheckAccess:
        return Words::tr("Check access");
    case Permission::ManageAccounts:
        return Words::tr("Manage accounts");
    case Permission::ManageSettings:
        return Words::tr("Manage settings");
    case Permission::ManageRoles:
        return Words::tr("Manage permissions");
    case Permission::ManageOperators:
        return Words::tr("Manage operators");
    }
    Q_UNREACHABLE();
}

QString meaningOf(Permission permission)
{
    switch (permission) {
    case Permission::ReadProvisioning:
        return Words::tr("Sees accounts, connections, role mappings and permissions.");
    case Permission::CreateProvisioning:
        return Words::tr("Sets up connections, changes and pauses them.");
    case Permission::DeleteProvisioning:
        return Words::tr("Deletes connections, with their users and groups where they want.");
    case Permission::ManageTokens:
        return Words::tr("Generates, rotates and revokes the tokens of connections.");
    case Permission::EditRules:
        return Words::tr("Decides which group gives which role.");
    case Permission::ReadUsers:
        return Words::tr("Sees provisioned users, with their personal data.");
    case Permission::DeactivateUsers:
        return Words::tr("Deactivates, reactivates and restores users, and ends their sessions.");
    case Permission::RemoveUsers:
        return Words::tr("Removes users and groups that no connection feeds any more.");
    case Permission::ReadGroups:
        return Words::tr("Sees groups and who is in them.");
    case Permission::ReadEvents:
        return Words::tr("Sees the requests of identity providers, with their bodies.");
    case Permission::ReadAudit:
        return Words::tr("Sees what operators changed, and when.");
    case Permission::CheckAccess:
        return Words::tr("Asks, as the product does, who may sign in.");
    case Permission::ManageAccounts:
        return Words::tr("Creates accounts and decides about their self-service.");
    case Permission::ManageSettings:
        return Words::tr("Changes settings of the whole server.");
    case Permission::ManageRoles:
        return Words::tr("Decides what each role may do.");
    case Permission::ManageOperators:
        return Words::tr("Makes and removes operators, with roles that may do no more than their own.");
    }
    Q_UNREACHABLE();
}

} // namespace provost
