// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/directory.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace provost {

/// What became different between two looks at a server.
enum class DifferenceKind {
    UserCreated,
    UserChanged, ///< in its fields
    UserSuspended,
    UserReactivated,
    UserDeleted,
    UserRestored,
    UserGone, ///< for good
    GroupCreated,
    GroupChanged,
    GroupGone,
    MemberCame,
    MemberLeft,
};

/// A field of a user or group whose differences are kept.
enum class SeenField {
    DisplayName,
    UserName,
    GivenName,
    FamilyName,
    Email,
    FurtherEmails,
    ExternalId,
    Title,
    Department,
    Roles,      ///< ids
    Connection, ///< by name
    Members,    ///< how many, of a group of which it is not known who they are
};

struct FieldDifference
{
    SeenField field = SeenField::DisplayName;
    QStringList before; ///< empty: nothing stood there
    QStringList after;

    friend bool operator==(const FieldDifference&, const FieldDifference&) = default;
};

using HistoryLineId = Id<struct HistoryLineTag>;

/// A line of the history that a local copy keeps. Times are UTC.
struct Difference
{
    HistoryLineId id; ///< of the copy; unset before it is in one
    DifferenceKind kind = DifferenceKind::UserChanged;
    QDateTime since; ///< it was not so yet
    QDateTime until; ///< it was so by then
    std::optional<QDateTime>
        reportedAt;          ///< when it was, by the server's own word; unset: only computed, from two looks
    UserId userId;           ///< empty where no user is concerned, as the next two
    QString userDisplayName; ///< as it was known last
    QString userName;
    GroupId groupId; ///< likewise
    QString groupName;
    QList<FieldDifference> fields; ///< of UserChanged and GroupChanged

    friend bool operator==(const Difference&, const Difference&) = default;
};

/// Groups with more members are not read: of them it is known only how many there are.
inline constexpr qint64 mostMembersRead = 10'000;

/// What became of a user or group from one look to the next; unset: it was, or is, not there. In the order of the
/// kinds, without times.
[[nodiscard]] QList<Difference> differencesOf(const std::optional<User>& before, const std::optional<User>& after);
[[nodiscard]] QList<Difference> differencesOf(const std::optional<Group>& before, const std::optional<Group>& after);

} // namespace provost
