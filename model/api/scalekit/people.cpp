// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/scalekit/scalekit_api.h"
#include "model/api/vendor/among.h"
#include "model/domain/fold.h"

using namespace Qt::StringLiterals;

// Users and groups: Scalekit lists them directory by directory.

namespace provost {

using namespace scalekit;
using asking::rest;

namespace {

QUrlQuery withDetail()
{
    return {{u"include_detail"_s, u"true"_s}};
}

QCoro::Task<Result<void>> learn(EnvironmentPtr at, Call call)
{
    if (!at->directories.isEmpty())
        co_return Result<void>();
    const auto listed = co_await listDirectories(at, std::move(call));
    if (!listed)
        co_return tl::unexpected(listed.error());
    co_return Result<void>();
}

std::optional<User> userOnly(const QJsonObject& object, const Connection& directory)
{
    const auto entry = userIn(object, directory);
    return entry ? std::optional(entry->user) : std::nullopt;
}

std::optional<Group> groupOnly(const QJsonObject& object, const Connection& directory)
{
    const auto entry = groupIn(object, directory);
    return entry ? std::optional(entry->group) : std::nullopt;
}

/// What a listing has: `users` or `groups`, and how one of them is read.
template <class T>
struct Kind
{
    QString name;
    std::optional<T> (*read)(const QJsonObject&, const Connection&);
};

Kind<User> usersKind()
{
    return {u"users"_s, &userOnly};
}

Kind<Group> groupsKind()
{
    return {u"groups"_s, &groupOnly};
}

template <class T>
QCoro::Task<Result<vendor::PlacePage<T>>> thingsOf(EnvironmentPtr at, Kind<T> kind, QString directoryId, QString after,
                                                   Call call)
{
    const auto directory = known(*at, ConnectionId(directoryId));
    if (!directory)
        co_return vendor::PlacePage<T>();
    const auto path = pathOf(*directory) + u'/' + kind.name;
    const auto narrow = withDetail();
    const auto listed = co_await listPage(at, path, kind.name, narrow, after, std::move(call));
    if (!listed)
        co_return tl::unexpected(listed.error());
    vendor::PlacePage<T> page;
    for (const auto& item : listed->items) {
        if (const auto one = kind.read(item.toObject(), *directory))
            page.items.append(*one);
        else
            ++page.unreadable;
    }
    page.next = listed->next == after ? QString() : listed->next;
    co_return page;
}

template <class T>
QCoro::Task<Result<Page<T>>> nextThings(EnvironmentPtr at, Kind<T> kind, QString after, Call call)
{
    QStringList ids;
    for (const auto& directory : std::as_const(at->directories))
        ids.append(directory.id.text());
    const vendor::ListPlace<T> list = [at, kind](QString directory, QString within, Call part) {
        return thingsOf<T>(at, kind, std::move(directory), std::move(within), std::move(part));
    };
    return vendor::nextAmong<T>(std::move(ids), std::move(after), list, std::move(call));
}

/// All of these directories, counted.
template <class T>
QCoro::Task<Result<Page<T>>> countedThings(EnvironmentPtr at, Kind<T> kind, QList<Connection> directories, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto narrow = withDetail();
    Page<T> page;
    for (const auto& directory : directories) {
        call.deadline = rest(deadline);
        const auto path = pathOf(directory) + u'/' + kind.name;
        const auto objects = co_await listAll(at, path, kind.name, narrow, call);
        if (!objects && objects.error().kind == ErrorKind::NotFound)
            continue; // a directory that is gone has nothing
        if (!objects)
            co_return tl::unexpected(objects.error());
        for (const auto& object : *objects) {
            if (const auto one = kind.read(object, directory))
                page.items.append(*one);
        }
    }
    page.total = page.items.size();
    co_return page;
}

/// Which directories a question is about; unset: all, one after the other.
template <class Query>
std::optional<QList<Connection>> meant(const Environment& at, const Query& query)
{
    if (!query.withoutConnection && !query.connectionId && !query.accountId)
        return std::nullopt;
    auto directories = query.withoutConnection ? QList<Connection>() : at.directories; // who has none is not there
    directories.removeIf([&query](const Connection& one) {
        return (query.connectionId && one.id != *query.connectionId) ||
               (query.accountId && one.accountId != *query.accountId);
    });
    return directories;
}

QCoro::Task<Result<Page<User>>> usersOf(EnvironmentPtr at, UserQuery query, Call call)
{
    if (query.changedAfter)
        co_return fail(ErrorKind::Unsupported, {}, u"that Scalekit lists by the time of a change was never seen"_s);
    if (query.state == UserState::Deleted)
        co_return Page<User>();
    const QDeadlineTimer deadline(call.deadline);
    const auto learned = co_await learn(at, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    call.deadline = rest(deadline);
    const auto kind = usersKind();
    const auto narrow = meant(*at, query);
    if (!narrow)
        co_return co_await nextThings<User>(at, kind, query.after, std::move(call));
    const auto& directories = *narrow;
    auto page = co_await countedThings<User>(at, kind, directories, std::move(call));
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
        co_return fail(ErrorKind::Unsupported, {}, u"that Scalekit lists by the time of a change was never seen"_s);
    const QDeadlineTimer deadline(call.deadline);
    const auto learned = co_await learn(at, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    call.deadline = rest(deadline);
    const auto kind = groupsKind();
    const auto narrow = meant(*at, query);
    if (!narrow)
        co_return co_await nextThings<Group>(at, kind, query.after, std::move(call));
    const auto& directories = *narrow;
    auto page = co_await countedThings<Group>(at, kind, directories, std::move(call));
    if (!page)
        co_return page;
    const auto needle = searchKey(query.search);
    page->items.removeIf([&](const Group& group) {
        return !needle.isEmpty() && !searchKey(group.displayName + u'\n' + group.id.text()).contains(needle);
    });
    page->total = page->items.size();
    co_return page;
}

/// The directory that the id of a thing begins with; unset where it is not there.
std::optional<Connection> directoryOfThing(const Environment& at, const QString& joined)
{
    return known(at, ConnectionId(joined.section(u':', 0, 0)));
}

/// One thing of a directory, looked for page by page.
QCoro::Task<Result<QJsonObject>> findIn(EnvironmentPtr at, Connection directory, QString name, QString id, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto path = pathOf(directory) + u'/' + name;
    const auto narrow = withDetail();
    QString after;
    while (true) {
        call.deadline = rest(deadline);
        const auto listed = co_await listPage(at, path, name, narrow, after, call);
        if (!listed)
            co_return tl::unexpected(listed.error());
        for (const auto& item : listed->items) {
            if (vendor::idIn(item.toObject(), u"id"_s) == id)
                co_return item.toObject();
        }
        if (listed->next.isEmpty() || listed->next == after)
            co_return fail(ErrorKind::NotFound, id);
        after = listed->next;
    }
}

QCoro::Task<Result<QJsonObject>> findThing(EnvironmentPtr at, QString name, QString joined, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto learned = co_await learn(at, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    const auto directory = directoryOfThing(*at, joined);
    if (!directory)
        co_return fail(ErrorKind::NotFound, joined);
    const Connection& where = *directory;
    const auto id = joined.section(u':', 1);
    call.deadline = rest(deadline);
    co_return co_await findIn(at, where, name, id, std::move(call));
}

QCoro::Task<Result<UserDetail>> readUser(EnvironmentPtr at, UserId id, Call call)
{
    const auto name = u"users"_s;
    const auto object = co_await findThing(at, name, id.text(), std::move(call));
    if (!object)
        co_return tl::unexpected(object.error());
    const auto entry = userIn(*object, *directoryOfThing(*at, id.text()));
    co_return UserDetail{entry->user, vendor::compact(entry->raw), entry->groups, 0, {}};
}

QCoro::Task<Result<GroupDetail>> readGroup(EnvironmentPtr at, GroupId id, Call call)
{
    const auto name = u"groups"_s;
    const auto object = co_await findThing(at, name, id.text(), std::move(call));
    if (!object)
        co_return tl::unexpected(object.error());
    const auto entry = groupIn(*object, *directoryOfThing(*at, id.text()));
    co_return GroupDetail{entry->group, vendor::compact(entry->raw)};
}

QCoro::Task<Result<Page<Membership>>> membersOf(EnvironmentPtr at, GroupId id, MemberQuery query, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto group = co_await readGroup(at, id, call);
    if (!group)
        co_return tl::unexpected(group.error());
    const auto directory = *directoryOfThing(*at, id.text());
    const auto path = pathOf(directory) + u"/users"_s;
    const auto name = u"users"_s;
    asking::Query narrow;
    narrow.add(u"directory_group_id"_s, id.text().section(u':', 1));
    const auto items = narrow.get();
    call.deadline = rest(deadline);
    const auto objects = co_await listAll(at, path, name, items, std::move(call));
    if (!objects)
        co_return tl::unexpected(objects.error());
    QList<User> users;
    for (const auto& object : *objects) {
        if (const auto user = userOnly(object, directory))
            users.append(*user);
    }
    co_return vendor::membersAmong(group->group, users, query.search);
}

} // namespace

AdminApi::Answer<Page<User>> ScalekitApi::users(UserQuery query, Call call)
{
    return usersOf(m_environment, std::move(query), std::move(call));
}

AdminApi::Answer<UserDetail> ScalekitApi::user(UserId id, Call call)
{
    return readUser(m_environment, std::move(id), std::move(call));
}

AdminApi::Answer<Page<Group>> ScalekitApi::groups(GroupQuery query, Call call)
{
    return groupsOf(m_environment, std::move(query), std::move(call));
}

AdminApi::Answer<GroupDetail> ScalekitApi::group(GroupId id, Call call)
{
    return readGroup(m_environment, std::move(id), std::move(call));
}

AdminApi::Answer<Page<Membership>> ScalekitApi::members(GroupId id, MemberQuery query, Call call)
{
    return membersOf(m_environment, std::move(id), std::move(query), std::move(call));
}

} // namespace provost
