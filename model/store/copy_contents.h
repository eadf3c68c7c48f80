// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/connection.h"
#include "model/domain/directory.h"
#include "model/domain/error.h"
#include "model/domain/operator.h"
#include "model/domain/permission.h"
#include "model/domain/role.h"

#include <QDateTime>
#include <QSet>

#include <functional>
#include <optional>

namespace provost {

/// Where the first listing of all users stands, which has not come to its end: what goes on after a crash. Those that
/// it has met are here, and nobody else.
struct ListingPlace
{
    UserState state = UserState::Active; ///< Deleted: those that can be restored are being listed, the others are here
    QString after;                       ///< the server's cursor of the next page
    qint64 total = 0;                    ///< of those that are not deleted, as the server counted

    friend bool operator==(const ListingPlace&, const ListingPlace&) = default;
};

/// Up to where a copy is the server's truth, and for whom.
struct CopyMark
{
    QString instanceId;   ///< of the server's database
    qint64 position = -1; ///< of its change feed: everything before is here; -1: nothing was ever complete
    QDateTime asOf;       ///< UTC; when that was so
    Operator person;      ///< what this person may read is here, and nothing else
    PermissionSet permissions;
    ServerInfo server;
    std::optional<ListingPlace> listing; ///< set: users are not complete, and `position` is where the first load began
    qint64 present = 0;                  ///< users that are not deleted

    friend bool operator==(const CopyMark&, const CopyMark&) = default;
};

/// Whether both are the truth of one server for one person.
[[nodiscard]] inline bool isForTheSame(const CopyMark& one, const CopyMark& other)
{
    return one.instanceId == other.instanceId && one.person.id == other.person.id &&
           one.person.accountId == other.person.accountId && one.permissions == other.permissions;
}

/// All that a copy holds but users, of whom there may be a million.
struct CopyContents
{
    std::optional<CopyMark> mark; ///< unset: the copy is empty
    QList<AccessRole> roles;
    QList<Account> accounts;
    QList<Connection> connections;
    QList<Group> groups;
    std::optional<Error> setAside; ///< why the file that was here could not be used; it lies beside the new one
};

/// Some of the users of a copy, in the order in which they came.
struct CopyUsers
{
    QList<User> users;
    qint64 last = 0; ///< where the next ones go on
};

/// What of a copy becomes different, in one transaction: after it all of it is there, or nothing.
struct CopyChange
{
    bool isAll = false; ///< what was there before goes, also the mark
    std::optional<QList<AccessRole>> roles;
    std::optional<QList<Account>> accounts;
    QList<Connection> connections;
    QSet<ConnectionId> connectionsGone;
    QList<Group> groups;
    QSet<GroupId> groupsGone;
    QList<User> users;
    /// Further ones: a few each time it is called, and none at the end. It is called by the copy's thread. Unset: none.
    std::function<QList<User>()> moreUsers;
    QSet<UserId> usersGone;
    std::optional<CopyMark> mark;
    QDateTime takenAt; ///< UTC; by then all of it was so. Invalid: at the mark

    [[nodiscard]] QDateTime noted() const { return takenAt.isValid() || !mark ? takenAt : mark->asOf; }
};

} // namespace provost
