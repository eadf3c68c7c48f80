// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/difference.h"
#include "model/store/copy_contents.h"
#include "model/store/sqlite.h"

#include <chrono>

/// What a copy keeps of what was different at each look, and who was in which group. Everything but read() and
/// wantedMembers() is within a transaction of the caller.
namespace provost {

/// Which lines are wanted, newest first. An unset member does not restrict.
struct DifferenceQuery
{
    std::optional<QDateTime> since = {}; ///< only what may have happened later
    UserId userId = {};                  ///< empty: of all
    GroupId groupId = {};
    bool users = true; ///< also what became of users themselves
    bool groups = true;
    bool members = true; ///< also who came and who left
    QString after = {};  ///< HistoryPage::next of the page before
    int limit = 200;     ///< mostInPage at most
};

struct HistoryPage
{
    QList<Difference> items;
    qint64 total = 0;       ///< that the query finds, on all pages
    QString next;           ///< empty on the last page
    QDateTime knownSince;   ///< UTC; nothing is known of before. Invalid: nothing is known at all
    QDateTime membersSince; ///< where the query names a group: who left it is known from here on. Invalid: it is not
};

/// Who was in a group when it was looked at, all of them.
struct GroupMembers
{
    GroupId id;
    QDateTime from; ///< UTC; when reading them began
    QDateTime to;
    QList<Membership> members;
};

namespace history {

inline constexpr int mostInPage = 1'000;
/// How long a line stays, and how many there are at most.
inline constexpr std::chrono::days kept{90};
inline constexpr qint64 mostLines = 200'000;
/// Beyond so many memberships no further group is read for the first time.
inline constexpr qint64 mostMemberships = 200'000;

/// What a change makes of the users and groups that the file has now, which were true at `since`.
/// @{
Result<void> noteUsers(Sqlite& database, const QList<User>& there, const QSet<UserId>& gone, const QDateTime& since,
                       const QDateTime& until);
Result<void> noteGroups(Sqlite& database, const QList<Group>& there, const QSet<GroupId>& gone, const QDateTime& since,
                        const QDateTime& until);
/// @}
/// From the first complete mark on there is a history; what is too old of it goes.
Result<void> bound(Sqlite& database, const QDateTime& since, const QDateTime& now);
/// All of it goes: what comes is of another server or person, or cannot be held against what was there.
Result<void> forget(Sqlite& database);

/// At most `most` groups whose members are to be read: those that may have others than are here first.
Result<QList<GroupId>> wantedMembers(Sqlite& database, int most);
/// Who came and who left since the last time. What is older than what is here, or in doubt again, is not taken.
Result<void> noteMembers(Sqlite& database, const GroupMembers& read);

Result<HistoryPage> read(Sqlite& database, const DifferenceQuery& query);

} // namespace history
} // namespace provost
