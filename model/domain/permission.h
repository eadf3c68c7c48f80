// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace provost {

/// What a role may be allowed to do in the admin API. The set is closed: every route declares one of them.
enum class Permission {
    ReadProvisioning,   ///< `provisioning.read`: see accounts, connections, tokens' hints, role rules and roles
    CreateProvisioning, ///< `provisioning.create`: create connections and change them
    DeleteProvisioning, ///< `provisioning.delete`: delete connections; with their users by RemoveUsers besides
    ManageTokens,       ///< `tokens.manage`: generate, rotate and revoke the tokens of connections
    EditRules,          ///< `rules.edit`: change which group gives which role
    ReadUsers,          ///< `users.read`
    DeactivateUsers,    ///< `users.deactivate`: deactivate, reactivate and restore users, end their sessions
    RemoveUsers,        ///< `users.remove`: remove users and groups, with their connection or once none feeds them
    ReadGroups,         ///< `groups.read`
    ReadEvents,         ///< `events.read`: the requests of the identity providers
    ReadAudit,          ///< `audit.read`: the trail of operators' changes
    CheckAccess,        ///< `access.check`: ask, as the product does, who may sign in, and register sessions
    ManageAccounts,     ///< `accounts.manage`: create accounts and decide about their self-service
    ManageSettings,     ///< `settings.manage`: settings of the whole server
    ManageRoles,        ///< `roles.manage`: make roles, and change what they may do
    ManageOperators     ///< `operators.manage`: make and remove operators
};

/// All of them, in the order in which a console shows them.
[[nodiscard]] const QList<Permission>& permissions();
/// The word on the wire: `provisioning.read`.
[[nodiscard]] QString slug(Permission permission);
[[nodiscard]] std::optional<Permission> permissionFromSlug(QStringView slug);

/// Concerns the whole server: an operator of one account never has it, whatever their role.
[[nodiscard]] bool concernsAllAccounts(Permission permission);
/// Changes how an account is provisioned: an operator of one account has it only while self-service is on there.
[[nodiscard]] bool isSelfService(Permission permission);

/// Only shows something, and changes nothing.
[[nodiscard]] bool onlyReads(Permission permission);

/// A set of permissions. A value; any thread.
class PermissionSet
{
public:
    PermissionSet() = default;
    PermissionSet(std::initializer_list<Permission> permissions);
    [[nodiscard]] static PermissionSet all();

    void insert(Permission permission);
    void remove(Permission permission);
    [[nodiscard]] bool contains(Permission permission) const;
    [[nodiscard]] bool containsAll(const PermissionSet& other) const { return (other.m_bits & ~m_bits) == 0; }
    [[nodiscard]] bool isEmpty() const { return m_bits == 0; }
    /// In the order of permissions().
    [[nodiscard]] QList<Permission> list() const;

    friend bool operator==(const PermissionSet&, const PermissionSet&) = default;

private:
    quint64 m_bits = 0;
};

/// What somebody may really do: what their role allows, less what only operators of all accounts may (`ofOneAccount`)
/// and what needs self-service (`selfService` off).
[[nodiscard]] PermissionSet effective(const PermissionSet& ofRole, bool ofOneAccount, bool selfService);

/// Without these nobody could give anybody anything any more: somebody of all accounts always keeps them.
[[nodiscard]] const PermissionSet& managing();

} // namespace provost
