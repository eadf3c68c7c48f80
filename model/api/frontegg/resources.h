// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/admin_values.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

/// What Frontegg's JSON means, by its OpenAPI documents (directory, identity, tenants, audits; August 2026). Pure.
namespace provost::frontegg {

/// A connection as Frontegg lists it.
struct Found
{
    QString id;
    AccountId account;
    QString name;
    IdentityProvider idp = IdentityProvider::Custom;
    QDateTime createdAt;
    std::optional<QDateTime> lastSync;
};
/// Unset where it has no usable id and account.
[[nodiscard]] std::optional<Found> connectionIn(const QJsonObject& object);
/// `okta`, `azure-ad`, `other`: Frontegg knows no more.
[[nodiscard]] QString sourceOf(IdentityProvider idp);

[[nodiscard]] std::optional<Account> accountIn(const QJsonObject& object);
/// Rank by its level: the lower that is, the more it may.
[[nodiscard]] std::optional<AccessRole> roleIn(const QJsonObject& object);

/// Through what users and groups of an account came.
struct Origin
{
    Account account;
    std::optional<ConnectionId> connection; ///< unset: it has none, or none any more
    QString name;                           ///< of several: all their names
};

/// A user in one account, with what came of it.
struct UserEntry
{
    User user;
    QJsonObject raw;
};
/// Unset where it has no usable id, or did not come by SCIM (`managedBy`).
[[nodiscard]] std::optional<UserEntry> userIn(const QJsonObject& object, const Origin& origin);

struct GroupEntry
{
    Group group;
    QList<Membership> members;
    QJsonObject raw;
};
[[nodiscard]] std::optional<GroupEntry> groupIn(const QJsonObject& object, const Origin& origin);

[[nodiscard]] AuditEntry auditIn(const QJsonObject& object);

/// A thing of an account: its own id behind that of the account.
[[nodiscard]] QString joined(const AccountId& account, const QString& id);
/// Both of them again; unset where it is no such id.
struct Parts
{
    AccountId account;
    QString id;
};
[[nodiscard]] std::optional<Parts> partsOf(const QString& joined);

} // namespace provost::frontegg
