// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/auth0/auth0_api.h"
#include "model/api/vendor/among.h"
#include "model/domain/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Users and groups: Auth0 searches the users of a connection by its name, and lists groups by its id.

namespace provost {

using namespace auth0;
using asking::rest;

namespace {

std::optional<Connection> known(const Tenant& at, const QString& id)
{
    const auto found = std::ranges::find(at.connections, ConnectionId(id), &Connection::id);
    return found == at.connections.cend() ? std::nullopt : std::optional(*found);
}

/// Which connections a question is about; unset: all, one after the other.
template <class Query>
std::optional<QList<Connection>> meant(const Tenant& at, const Query& query)
{
    if (!query.withoutConnection && !query.connectionId && !query.accountId)
        return std::nullopt;
    auto connections = query.withoutConnection ? QList<Connection>() : at.connections; // who has none is not there
    connections.removeIf([&query](const Connection& one) {
        return (query.connectionId && one.id != *query.connectionId) ||
               (query.accountId && one.accountId != *query.accountId);
    });
    return connections;
}

QStringList idsOf(const QList<Connection>& connections)
{
    QStringList ids;
    for (const auto& one : connections)
        ids.append(one.id.text());
    return ids;
}

QCoro::Task<Result<vendor::PlacePage<User>>> usersAt(TenantPtr at, QString connectionId, QString after, Call call)
{
    const auto connection = known(*at, connectionId);
    if (!connection)
        co_return vendor::PlacePage<User>();
    const auto text = usersOf(*connection);
    const auto found = co_await searchUsers(at, text, after, std::move(call));
    if (!found)
        co_return tl::unexpected(found.error());
    vendor::PlacePage<User> page;
    for (const auto& object : found->items) {
        // Whoever is of several connections stands once, at the first of them that is known.
        const auto entry = userIn(object, at->connections);
        if (entry && entry->user.connectionId == connection->id)
            page.items.append(entry->user);
        else if (!entry)
            ++page.unreadable;
    }
    page.next = found->next;
    co_return page;
}

QCoro::Task<Result<vendor::PlacePage<Group>>> groupsAt(TenantPtr at, QString connectionId, QString after, Call call)
{
    const auto path = u"/groups"_s;
    const auto name = u"groups"_s;
    const QUrlQuery narrow{{u"connection_id"_s, connectionId}};
    const auto listed = co_await listPage(at, path, name, narrow, after, std::move(call));
    if (!listed)
        co_return tl::unexpected(listed.error());
    vendor::PlacePage<Group> page;
    for (const auto& item : listed->items) {
        if (const auto entry = groupIn(item.toObject(), at->connections))
            page.items.append(entry->group);
        else
            ++page.unreadable;
    }
    page.next = listed->next;
    co_return page;
}

/// All pages of these places.
template <class T>
QCoro::Task<Result<QList<T>>> everything(QStringList places, vendor::ListPlace<T> list, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    constexpr int mostPages = 20'000;
    QList<T> all;
    for (const auto& place : places) {
        QString after;
        for (int pages = 0; pages < mostPages; ++pages) {
            call.deadline = rest(deadline);
            const auto page = co_await list(place, after, call);
            if (!page)
                co_return tl::unexpected(page.error());
            all.append(page->items);
            after = page->next;
            if (after.isEmpty())
                break;
        }
    }
    co_return all;
}

QCoro::Task<Result<Page<User>>> askUsers(TenantPtr at, UserQuery query, Call call)
{
    if (query.changedAfter)
        co_return fail(ErrorKind::Unsupported, {}, u"how far behind Auth0's search is, it does not tell"_s);
    if (query.state == UserState::Deleted)
        co_return Page<User>();
    const QDeadlineTimer deadline(call.deadline);
    const auto learned = co_await learn(at, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    call.deadline = rest(deadline);
    const vendor::ListPlace<User> list = [at](QString connection, QString within, Call part) {
        return usersAt(at, std::move(connection), std::move(within), std::move(part));
    };
    const auto narrow = meant(*at, query);
    const auto ids = idsOf(narrow ? *narrow : at->connections);
    if (!narrow)
        co_return co_await vendor::nextAmong<User>(ids, query.after, list, std::move(call));
    const auto found = co_await everything<User>(ids, list, std::move(call));
    if (!found)
        co_return tl::unexpected(found.error());
    Page<User> page;
    page.items = *found;
    const auto needle = searchKey(query.search);
    page.items.removeIf([&](const User& user) {
        const auto all = QStringList{user.displayName, user.userName, user.email, user.id.text(), user.externalId};
        return (query.state && user.state != *query.state) || !searchKey(all.join(u'\n')).contains(needle);
    });
    page.total = page.items.size();
    co_return page;
}

QCoro::Task<Result<Page<Group>>> askGroups(TenantPtr at, GroupQuery query, Call call)
{
    if (query.changedAfter)
        co_return fail(ErrorKind::Unsupported, {}, u"Auth0 does not list groups by the time of a change"_s);
    const QDeadlineTimer deadline(call.deadline);
    const auto learned = co_await learn(at, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    call.deadline = rest(deadline);
    const vendor::ListPlace<Group> list = [at](QString connection, QString within, Call part) {
        return groupsAt(at, std::move(connection), std::move(within), std::move(part));
    };
    const auto narrow = meant(*at, query);
    const auto ids = idsOf(narrow ? *narrow : at->connections);
    if (!narrow)
        co_return co_await vendor::nextAmong<Group>(ids, query.after, list, std::move(call));
    const auto found = co_await everything<Group>(ids, list, std::move(call));
    if (!found)
        co_return tl::unexpected(found.error());
    Page<Group> page;
    page.items = *found;
    const auto needle = searchKey(query.search);
    page.items.removeIf([&needle](const Group& group) {
        return !searchKey(group.displayName + u'\n' + group.id.text()).contains(needle);
    });
    page.total = page.items.size();
    co_return page;
}

QString userPath(const UserId& id)
{
    return u"/users"_s + asking::segment(id.text());
}

QCoro::Task<Result<UserDetail>> readUser(TenantPtr at, UserId id, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto learned = co_await learn(at, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    const Question question{HttpMethod::Get, userPath(id)};
    call.deadline = rest(deadline);
    const auto value = co_await vendor::ask(at->client, question, call);
    if (!value)
        co_return tl::unexpected(value.error());
    const auto entry = userIn(value->toObject(), at->connections);
    if (!entry || entry->user.id != id)
        co_return fail(ErrorKind::NotFound, id.text());
    UserDetail detail{entry->user, vendor::compact(entry->raw), {}, 0, {}};
    if (!maySay(*at, {u"read:groups"_s}))
        co_return detail;
    const auto path = userPath(id) + u"/groups"_s;
    const auto name = u"groups"_s;
    const QUrlQuery all;
    call.deadline = rest(deadline);
    const auto groups = co_await listAll(at, path, name, all, std::move(call));
    if (!groups)
        co_return tl::unexpected(groups.error());
    for (const auto& object : *groups) {
        if (const auto group = groupIn(object, at->connections))
            detail.groups.append({group->group.id,
                                  group->group.displayName,
                                  entry->user.id,
                                  entry->user.displayName,
                                  entry->user.userName,
                                  {}});
    }
    co_return detail;
}

QCoro::Task<Result<GroupDetail>> readGroup(TenantPtr at, GroupId id, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto learned = co_await learn(at, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    const Question question{HttpMethod::Get, u"/groups"_s + asking::segment(id.text())};
    call.deadline = rest(deadline);
    const auto value = co_await vendor::ask(at->client, question, std::move(call));
    if (!value)
        co_return tl::unexpected(value.error());
    const auto entry = groupIn(value->toObject(), at->connections);
    if (!entry || entry->group.id != id)
        co_return fail(ErrorKind::NotFound, id.text());
    co_return GroupDetail{entry->group, vendor::compact(entry->raw)};
}

/// Members are told by their ids alone; who they are is searched for, some at a time.
QCoro::Task<Result<QList<User>>> usersNamed(TenantPtr at, QStringList ids, Call call)
{
    constexpr qsizetype together = 40;
    const QDeadlineTimer deadline(call.deadline);
    QList<User> users;
    for (qsizetype begin = 0; begin < ids.size(); begin += together) {
        QStringList words;
        for (const auto& id : ids.mid(begin, together))
            words.append(u"user_id:"_s + quoted(id));
        const auto text = words.join(" OR "_L1);
        const QString beginning;
        call.deadline = rest(deadline);
        const auto found = co_await searchUsers(at, text, beginning, call);
        if (!found)
            co_return tl::unexpected(found.error());
        for (const auto& object : found->items) {
            if (const auto entry = userIn(object, at->connections))
                users.append(entry->user);
        }
    }
    co_return users;
}

QCoro::Task<Result<Page<Membership>>> membersOf(TenantPtr at, GroupId id, MemberQuery query, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto group = co_await readGroup(at, id, call);
    if (!group)
        co_return tl::unexpected(group.error());
    const auto path = u"/groups"_s + asking::segment(id.text()) + u"/members"_s;
    const auto name = u"members"_s;
    const QUrlQuery all;
    call.deadline = rest(deadline);
    const auto objects = co_await listAll(at, path, name, all, call);
    if (!objects)
        co_return tl::unexpected(objects.error());
    QStringList ids;
    for (const auto& object : *objects) {
        const auto member = vendor::idIn(object, u"id"_s);
        if (!member.isEmpty() && object.value("member_type"_L1) == "user"_L1)
            ids.append(member);
    }
    ids.removeDuplicates();
    call.deadline = rest(deadline);
    const auto users = co_await usersNamed(at, ids, std::move(call));
    if (!users)
        co_return tl::unexpected(users.error());
    co_return vendor::membersAmong(group->group, *users, query.search);
}

QCoro::Task<Result<ChangedUser>> block(TenantPtr at, UserId id, bool isBlocked, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto standing = co_await readUser(at, id, call); // whoever came another way is left alone
    if (!standing)
        co_return tl::unexpected(standing.error());
    const QJsonObject body{{u"blocked"_s, isBlocked}};
    const Question question{HttpMethod::Patch, userPath(id), {}, body};
    call.deadline = rest(deadline);
    const auto value = co_await vendor::ask(at->client, question, std::move(call));
    if (!value)
        co_return tl::unexpected(value.error());
    const auto entry = userIn(value->toObject(), at->connections);
    const auto wanted = isBlocked ? UserState::Suspended : UserState::Active;
    if (!entry || entry->user.id != id || entry->user.state != wanted)
        co_return asking::at(at->client->server,
                             {ErrorKind::BadAnswer, {}, u"accepted, and the user is as before"_s, 0, {}, {}, 0});
    co_return ChangedUser{entry->user, true};
}

} // namespace

AdminApi::Answer<Page<User>> Auth0Api::users(UserQuery query, Call call)
{
    return askUsers(m_tenant, std::move(query), std::move(call));
}

AdminApi::Answer<UserDetail> Auth0Api::user(UserId id, Call call)
{
    return readUser(m_tenant, std::move(id), std::move(call));
}

AdminApi::Answer<Page<Group>> Auth0Api::groups(GroupQuery query, Call call)
{
    return askGroups(m_tenant, std::move(query), std::move(call));
}

AdminApi::Answer<GroupDetail> Auth0Api::group(GroupId id, Call call)
{
    return readGroup(m_tenant, std::move(id), std::move(call));
}

AdminApi::Answer<Page<Membership>> Auth0Api::members(GroupId id, MemberQuery query, Call call)
{
    return membersOf(m_tenant, std::move(id), std::move(query), std::move(call));
}

AdminApi::Answer<ChangedUser> Auth0Api::deactivateUser(UserId id, qint64, Call call)
{
    return block(m_tenant, std::move(id), true, std::move(call));
}

AdminApi::Answer<ChangedUser> Auth0Api::reactivateUser(UserId id, qint64, Call call)
{
    return block(m_tenant, std::move(id), false, std::move(call));
}

} // namespace provost
