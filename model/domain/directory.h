// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/role.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace provost {

/// Deleted: gone for the identity provider, and to be restored until the days of grace are over.
enum class UserState { Active, Suspended, Deleted };

enum class IdentifierKind { Email, UserName, ExternalId };

/// By what a user was known until an identity provider or an operator replaced it.
struct FormerIdentifier
{
    IdentifierKind kind = IdentifierKind::Email;
    QString value;
    QDateTime until; ///< UTC

    friend bool operator==(const FormerIdentifier&, const FormerIdentifier&) = default;
};

/// A provisioned user as lists show it. Times are UTC.
struct User
{
    UserId id;
    std::optional<ConnectionId> connectionId; ///< unset: kept when its connection was deleted
    QString connectionName;
    AccountId accountId;
    QString accountName;
    QString userName;
    QString displayName; ///< never empty: falls back to the name's parts, then to userName
    QString givenName;
    QString familyName;
    QString email;
    QString externalId;
    QString title;
    QString department;
    UserState state = UserState::Active;
    QList<RoleId> roles; ///< that the user has now, highest rank first
    QDateTime createdAt;
    QDateTime changedAt;
    std::optional<QDateTime> deletedAt; ///< set where the state is Deleted
    std::optional<QDateTime> purgeAt;   ///< likewise: when it is gone for good
    QList<FormerIdentifier> former;     ///< newest first; none that the user has again

    friend bool operator==(const User&, const User&) = default;
};

/// The same for users who are the same person: one email address in one account, or where there is none the user alone.
/// A person holds one seat.
[[nodiscard]] QString personKey(const User& user);

/// By what lists are searched: names and what identifies the user now, and then what did so before, each on a line of
/// its own and folded by searchKey().
[[nodiscard]] QString searchLines(const User& user);
/// The newest former identifier that holds `needle` (by searchKey()), where nothing that the user has now holds it.
[[nodiscard]] std::optional<FormerIdentifier> formerMatch(const User& user, QStringView needle);

/// A group as lists show it. Times are UTC.
struct Group
{
    GroupId id;
    std::optional<ConnectionId> connectionId;
    QString connectionName;
    AccountId accountId;
    QString displayName;
    QString externalId;
    qint64 members = 0;
    QList<RoleId> roles; ///< that its rules give, in their order
    QDateTime createdAt;
    QDateTime changedAt;

    friend bool operator==(const Group&, const Group&) = default;
};

/// One membership, seen from the user or from the group.
struct Membership
{
    GroupId groupId;
    QString groupName;
    UserId userId;
    QString userDisplayName;
    QString userName;
    QDateTime since;

    friend bool operator==(const Membership&, const Membership&) = default;
};

} // namespace provost
