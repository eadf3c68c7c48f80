// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/decommission.h"

#include "model/commands/delete_connection.h"
#include "model/commands/question.h"

#include <algorithm>

namespace provost {
namespace {

template <class T>
Result<qint64> totalOf(const Result<Page<T>>& page)
{
    if (page)
        return page->total;
    // Of a connection that is gone there is nothing.
    return page.error().kind == ErrorKind::NotFound ? Result<qint64>(0) : tl::unexpected(page.error());
}

QCoro::Task<Result<qint64>> countUsers(OpenServer at, UserQuery query, Cancellation cancel)
{
    query.limit = 1;
    const auto ask = [query](AdminApi& api, Call call) { return api.users(query, std::move(call)); };
    const auto page = co_await question<Page<User>>(at, ask, cancel);
    co_return totalOf(page);
}

QCoro::Task<Result<qint64>> countGroups(OpenServer at, GroupQuery query, Cancellation cancel)
{
    query.limit = 1;
    const auto ask = [query](AdminApi& api, Call call) { return api.groups(query, std::move(call)); };
    const auto page = co_await question<Page<Group>>(at, ask, cancel);
    co_return totalOf(page);
}

/// Whose role goes with the connection's users.
QCoro::Task<Result<QList<LeavingRole>>> rolesThatLeave(OpenServer at, Connection connection, Cancellation cancel)
{
    QList<LeavingRole> leaving;
    if (!at.isOpen() || !at.directory->may(Permission::ReadUsers))
        co_return leaving;
    const auto roles = at.directory->roles();
    for (const auto& role : roles) {
        UserQuery there;
        there.accountId = connection.accountId;
        there.state = UserState::Active;
        there.role = role.id;
        auto here = there;
        here.connectionId = connection.id;
        const auto own = co_await countUsers(at, here, cancel);
        if (!own)
            co_return tl::unexpected(own.error());
        if (*own == 0)
            continue;
        const auto all = co_await countUsers(at, there, cancel);
        if (!all)
            co_return tl::unexpected(all.error());
        leaving.append({role, *own, std::max<qint64>(0, *all - *own)});
    }
    co_return leaving;
}

} // namespace

QCoro::Task<Result<Attached>> readAttached(OpenServer at, Connection connection, Cancellation cancel)
{
    const auto counted = co_await previewDeletion(at, connection.id, cancel);
    if (!counted)
        co_return tl::unexpected(counted.error());
    if (!at.can().roleRules)
        co_return Attached{*counted, 0, {}};
    const auto ask = [connection = connection.id](AdminApi& api, Call call) {
        return api.roleRules(connection, std::move(call));
    };
    const auto rules = co_await question<RuleSet>(at, ask, cancel);
    if (!rules)
        co_return tl::unexpected(rules.error());
    const auto roles = co_await rolesThatLeave(at, connection, cancel);
    if (!roles)
        co_return tl::unexpected(roles.error());
    co_return Attached{*counted, qint64(rules->rules.size()), *roles};
}

QCoro::Task<Result<Leftovers>> findLeftovers(OpenServer at, Connection deleted, Cancellation cancel)
{
    Leftovers left;
    const auto ask = [id = deleted.id](AdminApi& api, Call call) { return api.connection(id, std::move(call)); };
    const auto connection = co_await question<Connection>(at, ask, cancel);
    if (!connection && connection.error().kind != ErrorKind::NotFound)
        co_return tl::unexpected(connection.error());
    left.connection = connection.has_value();
    UserQuery users;
    users.connectionId = deleted.id;
    GroupQuery groups;
    groups.connectionId = deleted.id;
    UserQuery usersWithout;
    usersWithout.accountId = deleted.accountId;
    usersWithout.withoutConnection = true;
    GroupQuery groupsWithout;
    groupsWithout.accountId = deleted.accountId;
    groupsWithout.withoutConnection = true;
    const auto ownUsers = co_await countUsers(at, users, cancel);
    const auto ownGroups = co_await countGroups(at, groups, cancel);
    const auto otherUsers = co_await countUsers(at, usersWithout, cancel);
    const auto otherGroups = co_await countGroups(at, groupsWithout, cancel);
    for (const auto& count : {ownUsers, ownGroups, otherUsers, otherGroups}) {
        if (!count)
            co_return tl::unexpected(count.error());
    }
    left.users = *ownUsers;
    left.groups = *ownGroups;
    left.usersWithout = *otherUsers;
    left.groupsWithout = *otherGroups;
    co_return left;
}

} // namespace provost
