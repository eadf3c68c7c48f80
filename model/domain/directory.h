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
    QString email;             ///< the one that stands for the person
    QStringList furtherEmails; ///< beside it, as the identity provider has them; none twice
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

/// The newest former identifier that holds `needle` (by searchKey()), where nothing that the user has now holds it.
[[nodiscard]] std::optional<FormerIdentifier> formerMatch(const User& user, QStringView needle);

/// What became of a user.
enum class TurnKind {
    Created,
    Suspended,
    Reactivated,
    Deleted,
    Restored, ///< an operator brought back who was deleted
    Returned, ///< an identity provider provisioned anew who was deleted: the same user, with its past
    Kept      ///< the connection was deleted, and the user stayed without one
};

/// Who did something to a user. Unknown: nothing was written down then.
enum class TurnActor { Unknown, IdentityProvider, Operator };

/// A turn in the life of a user. Times are UTC.
struct UserTurn
{
    TurnKind kind = TurnKind::Created;
    QDateTime at;
    UserId userId;          ///< one person may be several users
    QString connectionName; ///< through which the user was there then; empty where that is not known
    TurnActor actor = TurnActor::Unknown;
    QString operatorName; ///< where an operator did it, and who asks may know which one

    friend bool operator==(const UserTurn&, const UserTurn&) = default;
};

/// The further email that holds `needle` (by searchKey()), where neither a name nor the email does.
[[nodiscard]] std::optional<QString> furtherMatch(const User& user, QStringView needle);

/// A group as lists show it. Times are UTC.
struct Group
{
    GroupId id;
    std::optional<ConnectionId> connectionId;
    QString connectionName;
    AccountId accountId;
    QString displayName;
    QString externalId;
    qint64 members = 0;  ///< -1: the server tells them one by one alone
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
