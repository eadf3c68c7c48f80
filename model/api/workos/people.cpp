// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/vendor/among.h"
#include "model/api/workos/environment.h"
#include "model/api/workos/workos_api.h"
#include "model/domain/fold.h"

using namespace Qt::StringLiterals;

// Users and groups: WorkOS lists them directory by directory.

namespace provost {

using namespace workos;
using asking::rest;

namespace {

/// One page of the things of one directory.
template <class T>
using ReadThing = std::optional<T> (*)(const QJsonObject&, const Directories&);
template <class T>
QCoro::Task<Result<vendor::PlacePage<T>>> thingsOf(EnvironmentPtr at, QString path, QString directory, QString after,
                                                   ReadThing<T> read, Call call)
{
    const auto narrow = u"directory"_s;
    const auto listed = co_await listPage(at, path, narrow, directory, after, std::move(call));
    if (!listed)
        co_return tl::unexpected(listed.error());
    vendor::PlacePage<T> page;
    for (const auto& item : listed->items) {
        if (const auto one = read(item.toObject(), at->directories))
            page.items.append(*one);
        else
            ++page.unreadable;
    }
    page.next = listed->next == after ? QString() : listed->next;
    co_return page;
}

template <class T>
QCoro::Task<Result<Page<T>>> nextThings(EnvironmentPtr at, QString path, QString after, ReadThing<T> read, Call call)
{
    const vendor::ListPlace<T> list = [at, path, read](QString directory, QString within, Call part) {
        return thingsOf<T>(at, path, std::move(directory), std::move(within), read, std::move(part));
    };
    return vendor::nextAmong<T>(at->order, std::move(after), list, std::move(call));
}

/// All of these directories, counted.
template <class T>
QCoro::Task<Result<Page<T>>> countedThings(EnvironmentPtr at, QString path, QStringList directories, ReadThing<T> read,
                                           Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto narrow = u"directory"_s;
    Page<T> page;
    for (const auto& directory : directories) {
        call.deadline = rest(deadline);
        const auto objects = co_await listAll(at, path, narrow, directory, call);
        if (!objects && objects.error().kind == ErrorKind::NotFound)
            continue; // a directory that is gone has nothing
        if (!objects)
            co_return tl::unexpected(objects.error());
        for (const auto& object : *objects) {
            if (const auto one = read(object, at->directories))
                page.items.append(*one);
        }
    }
    page.total = page.items.size();
    co_return page;
}

/// Which directories a question is about; unset: all, one after the other.
template <class Query>
std::optional<QStringList> directoriesOf(const Environment& at, const Query& query)
{
    if (query.withoutConnection)
        return QStringList(); // who has none is not there
    if (query.connectionId)
        return QStringList{query.connectionId->text()};
    if (!query.accountId)
        return std::nullopt;
    QStringList ids = at.order;
    ids.removeIf(
        [&](const QString& id) { return at.directories.value(ConnectionId(id)).accountId != *query.accountId; });
    return ids;
}

QCoro::Task<Result<Page<User>>> usersOf(EnvironmentPtr at, UserQuery query, Call call)
{
    if (query.changedAfter)
        co_return fail(ErrorKind::Unsupported, {}, u"WorkOS does not list by the time of a change"_s);
    if (query.state == UserState::Deleted)
        co_return Page<User>();
    const QDeadlineTimer deadline(call.deadline);
    const auto learned = co_await learn(at, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    const auto path = u"/directory_users"_s;
    call.deadline = rest(deadline);
    const auto narrow = directoriesOf(*at, query);
    if (!narrow)
        co_return co_await nextThings<User>(at, path, query.after, &userIn, std::move(call));
    const auto& ids = *narrow;
    auto page = co_await countedThings<User>(at, path, ids, &userIn, std::move(call));
    if (!page)
        co_return page;
    const auto needle = searchKey(query.search);
    page->items.removeIf([&](const User& user) {
        const auto all = QStringList{user.displayName, user.userName, user.email, user.id.text(), user.externalId};
        return (query.state && user.state != *query.state) ||
               (!needle.isEmpty() && !searchKey(all.join(u'\n')).contains(needle));
    });
    page->total = page->items.size();
    co_return page;
}

QCoro::Task<Result<Page<Group>>> groupsOf(EnvironmentPtr at, GroupQuery query, Call call)
{
    if (query.changedAfter)
        co_return fail(ErrorKind::Unsupported, {}, u"WorkOS does not list by the time of a change"_s);
    const QDeadlineTimer deadline(call.deadline);
    const auto learned = co_await learn(at, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    const auto path = u"/directory_groups"_s;
    call.deadline = rest(deadline);
    const auto narrow = directoriesOf(*at, query);
    if (!narrow)
        co_return co_await nextThings<Group>(at, path, query.after, &groupIn, std::move(call));
    const auto& ids = *narrow;
    auto page = co_await countedThings<Group>(at, path, ids, &groupIn, std::move(call));
    if (!page)
        co_return page;
    const auto needle = searchKey(query.search);
    page->items.removeIf([&](const Group& group) {
        return !needle.isEmpty() && !searchKey(group.displayName + u'\n' + group.id.text()).contains(needle);
    });
    page->total = page->items.size();
    co_return page;
}

QCoro::Task<Result<UserDetail>> readUser(EnvironmentPtr at, UserId id, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto learned = co_await learn(at, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    const auto usersPath = u"/directory_users"_s;
    call.deadline = rest(deadline);
    const auto object = co_await readOne(at, usersPath, id.text(), call);
    if (!object)
        co_return tl::unexpected(object.error());
    const auto user = userIn(*object, at->directories);
    if (!user)
        co_return fail(ErrorKind::NotFound, id.text());
    const auto groupsPath = u"/directory_groups"_s;
    const auto narrow = u"user"_s;
    call.deadline = rest(deadline);
    const auto groups = co_await listAll(at, groupsPath, narrow, id.text(), std::move(call));
    if (!groups)
        co_return tl::unexpected(groups.error());
    UserDetail detail{*user, vendor::compact(*object), {}, 0, {}};
    for (const auto& each : *groups) {
        if (const auto group = groupIn(each, at->directories))
            detail.groups.append({group->id, group->displayName, id, user->displayName, user->userName, {}});
    }
    co_return detail;
}

QCoro::Task<Result<GroupDetail>> readGroup(EnvironmentPtr at, GroupId id, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto learned = co_await learn(at, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    const auto path = u"/directory_groups"_s;
    call.deadline = rest(deadline);
    const auto object = co_await readOne(at, path, id.text(), std::move(call));
    if (!object)
        co_return tl::unexpected(object.error());
    const auto group = groupIn(*object, at->directories);
    if (!group)
        co_return fail(ErrorKind::NotFound, id.text());
    co_return GroupDetail{*group, vendor::compact(*object)};
}

QCoro::Task<Result<Page<Membership>>> membersOf(EnvironmentPtr at, GroupId id, MemberQuery query, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto group = co_await readGroup(at, id, call);
    if (!group)
        co_return tl::unexpected(group.error());
    const auto path = u"/directory_users"_s;
    const auto narrow = u"group"_s;
    call.deadline = rest(deadline);
    const auto objects = co_await listAll(at, path, narrow, id.text(), std::move(call));
    if (!objects)
        co_return tl::unexpected(objects.error());
    QList<User> users;
    for (const auto& object : *objects) {
        if (const auto user = userIn(object, at->directories))
            users.append(*user);
    }
    co_return vendor::membersAmong(group->group, users, query.search);
}

} // namespace

AdminApi::Answer<Page<User>> WorkOsApi::users(UserQuery query, Call call)
{
    return usersOf(m_environment, std::move(query), std::move(call));
}

AdminApi::Answer<UserDetail> WorkOsApi::user(UserId id, Call call)
{
    return readUser(m_environment, std::move(id), std::move(call));
}

AdminApi::Answer<Page<Group>> WorkOsApi::groups(GroupQuery query, Call call)
{
    return groupsOf(m_environment, std::move(query), std::move(call));
}

AdminApi::Answer<GroupDetail> WorkOsApi::group(GroupId id, Call call)
{
    return readGroup(m_environment, std::move(id), std::move(call));
}

AdminApi::Answer<Page<Membership>> WorkOsApi::members(GroupId id, MemberQuery query, Call call)
{
    return membersOf(m_environment, std::move(id), std::move(query), std::move(call));
}

} // namespace provost
