// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/admin/configuration.h"
#include "server/storage/roles.h"

#include <QHash>

namespace provost::server {

[[nodiscard]] ConfigurationKind roleKind();
[[nodiscard]] ConfigurationKind accessKind();
[[nodiscard]] ConfigurationKind accountKind();
[[nodiscard]] ConfigurationKind connectionKind();
[[nodiscard]] ConfigurationKind webhookKind();

// What they have in common. ErrorKind::Invalid names the member.

/// Refuses an object with other members than `known`, and what is none.
[[nodiscard]] Result<void> onlyMembers(const QJsonObject& object, const QStringList& known);
/// `true` or `false`; `fallback` where it is not there.
[[nodiscard]] Result<bool> flagMember(const QJsonObject& object, const QString& name, bool fallback);
/// The name of a role, or null; null where it is not there.
[[nodiscard]] Result<QJsonValue> roleMember(const QJsonObject& object, const QString& name);

/// Name and the rest in one object.
[[nodiscard]] QJsonObject showNamed(const ConfigurationItem& item);
[[nodiscard]] QStringList namesNoRole(const ConfigurationItem& item);
/// The role in the member `defaultRole`, if any.
[[nodiscard]] QStringList namesDefaultRole(const ConfigurationItem& item);

/// ErrorKind::NotFound where there is none.
[[nodiscard]] Result<Account> accountNamed(ConfigurationScope& scope, const QString& name);
/// By id.
[[nodiscard]] Result<QHash<QString, QString>> accountNames(ConfigurationScope& scope);

/// A document names roles; ids may be others on another server.
class RoleNames
{
public:
    [[nodiscard]] static Result<RoleNames> read(Sql& sql);

    /// Null where the role is unset.
    [[nodiscard]] QJsonValue nameOf(const std::optional<RoleId>& id) const;
    /// Unset for null. ErrorKind::NotFound where there is none of that name.
    [[nodiscard]] Result<std::optional<RoleId>> idOf(const QJsonValue& name) const;

private:
    QHash<RoleId, QString> m_names;
    QHash<QString, RoleId> m_ids; ///< by caseKey() of the name
};

/// Into the audit trail.
[[nodiscard]] Result<void> noteConfigured(ConfigurationScope& scope, const QString& action, const QString& subject,
                                          const std::optional<AccountId>& account);

} // namespace provost::server
