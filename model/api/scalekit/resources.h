// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/connection.h"
#include "model/domain/directory.h"

#include <QJsonObject>

#include <optional>

/// What Scalekit's JSON means, by its protocol buffers (May 2026; `directories.proto`, `organizations.proto`). Members
/// are called there as in SQL, and by the rules of protocol buffers may come in camel case too; both are read. Pure.
namespace provost::scalekit {

/// The member of that name in either spelling.
[[nodiscard]] QJsonValue memberOf(const QJsonObject& object, const QString& name);

[[nodiscard]] std::optional<Account> organizationIn(const QJsonObject& object);
/// Unset where it has no usable id, or is not of `organization`.
[[nodiscard]] std::optional<Connection> directoryIn(const QJsonObject& object, const Account& organization);
/// `OKTA` and the like; empty: Scalekit has no word for it.
[[nodiscard]] QString providerWord(IdentityProvider idp);

/// A user with all that its identity provider sent (`user_detail`).
struct UserEntry
{
    User user;
    QJsonObject raw;
    QList<Membership> groups;
};
[[nodiscard]] std::optional<UserEntry> userIn(const QJsonObject& object, const Connection& directory);
struct GroupEntry
{
    Group group;
    QJsonObject raw;
};
[[nodiscard]] std::optional<GroupEntry> groupIn(const QJsonObject& object, const Connection& directory);

} // namespace provost::scalekit
