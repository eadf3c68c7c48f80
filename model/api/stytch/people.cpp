// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/stytch/stytch_api.h"
#include "model/api/vendor/among.h"
#include "model/domain/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Members and groups: Stytch searches the members of an organization, and lists the groups of its connection.

namespace provost {

using namespace stytch;
using asking::rest;

namespace {

QStringList idsOf(const QList<Found>& found)
{
    QStringList ids;
    for (const auto& one : found)
        ids.append(one.id);
    return ids;
}

/// Which connections a question is about; unset: all, one after the other.
template <class Query>
std::optional<QList<Found>> meant(const Project& at, const Query& query)
{
    if (!query.withoutConnection && !query.connectionId && !query.accountId)
        return std::nullopt;
    auto found = query.withoutConnection ? QList<Found>() : at.found; // who has none is not there
    found.removeIf([&query](const Found& one) {
        return (query.connectionId && one.id != query.connectionId->text()) ||
               (query.accountId && one.organization.id != *query.accountId);
    });
    return found;
}

QCoro::Task<Result<vendor::PlacePage<User>>> usersAt(ProjectPtr at, QString connectionId, QString after, Call call)
{
    const auto connection = known(*at, ConnectionId(connectionId));
    if (!connection)
        co_return vendor::PlacePage<User>();
    const Found& where = *connection;
    const auto listed = co_await listMembers(at, where, after, std::move(call));
    if (!listed)
        co_return tl::unexpected(listed.error());
    vendor::PlacePage<User> page;
    for (const auto& entry : listed->entries)
        page.items.append(entry.user);
    page.next = listed->next;
    co_return page;
}

QCoro::Task<Result<vendor::PlacePage<Group>>> groupsAt(ProjectPtr at, QString connectionId, Call call)
{
    const auto connection = known(*at, ConnectionId(connectionId));
    if (!connection)
        co_return vendor::PlacePage<Group>();
    const Found& where = *connection;
    const auto listed = co_await allGroups(at, where, std::move(call));
    if (!listed)
        co_return tl::unexpected(listed.error());
    vendor::PlacePage<Group> page;
    for (const auto& entry : *listed)
        page.items.append(entry.group);
    co_return page;
}

bool matches(const User& user, const UserQuery& query, const QString& needle)
{
    const auto all = QStringList{user.displayName, user.userName, user.email, user.id.text(), user.externalId};
    return (!query.state || user.state == *query.state) && (!query.role || user.roles.contains(*query.role)) &&
           (needle.isEmpty() || searchKey(all.join(u'\n')).contains(needle));
}

QCoro::Task<Result<Page<User>>> countedUsers(ProjectPtr at, QList<Found> connections, UserQuery query, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto needle = searchKey(query.search);
    Page<User> page;
    for (const auto& connection : connections) {
        call.deadline = rest(deadline);
        const auto members = co_await allMembers(at, connection, call);
        if (!members)
            co_return tl::unexpected(members.error());
        for (const auto& entry : *members) {
            if (matches(entry.user, query, needle))
                page.items.append(entry.user);
        }
    }
    page.total = page.items.size();
    co_return page;
}

QCoro::Task<Result<Page<User>>> usersOf(ProjectPtr at, UserQuery query, Call call)
{
    if (query.changedAfter)
        co_return fail(ErrorKind::Unsupported, {}, u"Stytch does not search by the time of a change"_s);
    if (query.state == UserState::Deleted)
        co_return Page<User>();
    const QDeadlineTimer deadline(call.deadline);
    const auto learned = co_await learn(at, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    call.deadline = rest(deadline);
    if (const auto narrow = meant(*at, query)) {
        const auto& connections = *narrow;
        co_return co_await countedUsers(at, connections, query, std::move(call));
    }
    auto ids = idsOf(at->found);
    const vendor::ListPlace<User> list = [at](QString connection, QString within, Call part) {
        return usersAt(at, std::move(connection), std::move(within), std::move(part));
    };
    co_return co_await vendor::nextAmong<User>(std::move(ids), query.after, list, std::move(call));
}

QCoro::Task<Result<Page<Group>>> groupsOf(ProjectPtr at, GroupQuery query, Call call)
{
    if (query.changedAfter)
        co_return fail(ErrorKind::Unsupported, {}, u"Stytch does not tell when a group changed"_s);
    const QDeadlineTimer deadline(call.deadline);
    const auto learned = co_await learn(at, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    call.deadline = rest(deadline);
    const auto narrow = meant(*at, query);
    if (!narrow) {
        auto ids = idsOf(at->found);
        const vendor::ListPlace<Group> list = [at](QString connection, QString, Call part) {
            return groupsAt(at, std::move(connection), std::move(part));
        };
        co_return co_await vendor::nextAmong<Group>(std::move(ids), query.after, list, std::move(call));
    }
    const auto needle = searchKey(query.search);
    Page<Group> page;
    for (const auto& connection : *narrow) {
        call.deadline = rest(deadline);
        const auto listed = co_await allGroups(at, connection, call);
        if (!listed)
            co_return tl::unexpected(listed.error());
        for (const auto& entry : *listed) {
            if (searchKey(entry.group.displayName + u'\n' + entry.id).contains(needle))
                page.items.append(entry.group);
        }
    }
    page.total = page.items.size();
    co_return page;
}

std::optional<Found> connectionAt(const Project& at, const AccountId& organization)
{
    const auto found = std::ranges::find_if(
        at.found, [&organization](const Found& one) { return one.organization.id == organization; });
    return found == at.found.cend() ? std::nullopt : std::optional(*found);
}

QCoro::Task<Result<UserDetail>> readUser(ProjectPtr at, UserId id, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto learned = co_await learn(at, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    const AccountId organization(id.text().section(u':', 0, 0));
    const auto found = connectionAt(*at, organization);
    if (!found)
        co_return fail(ErrorKind::NotFound, id.text());
    const Found& connection = *found;
    asking::Query query;
    query.add(u"member_id"_s, id.text().section(u':', 1));
    const Question question{
        HttpMethod::Get, u"/v1/b2b/organizations"_s + asking::segment(organization.text()) + u"/member"_s, query.get()};
    call.deadline = rest(deadline);
    const auto object = co_await ask(at, question, call);
    if (!object)
        co_return tl::unexpected(object.error());
    const auto entry = memberIn(object->value("member"_L1).toObject(), connection);
    if (!entry || entry->user.id != id)
        co_return fail(ErrorKind::NotFound, id.text());
    UserDetail detail{entry->user, vendor::compact(entry->raw), {}, 0, {}};
    call.deadline = rest(deadline);
    const auto groups = co_await allGroups(at, connection, std::move(call));
    if (!groups)
        co_return tl::unexpected(groups.error());
    for (const auto& group : *groups) {
        if (isIn(*entry, group))
            detail.groups.append({group.group.id,
                                  group.group.displayName,
                                  entry->user.id,
                                  entry->user.displayName,
                                  entry->user.userName,
                                  {}});
    }
    co_return detail;
}

struct FoundGroup
{
    GroupEntry entry;
    Found connection;
};

QCoro::Task<Result<FoundGroup>> findGroup(ProjectPtr at, GroupId id, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto learned = co_await learn(at, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    const auto connection = known(*at, ConnectionId(id.text().section(u':', 0, 0)));
    if (!connection)
        co_return fail(ErrorKind::NotFound, id.text());
    const Found& where = *connection;
    call.deadline = rest(deadline);
    const auto groups = co_await allGroups(at, where, std::move(call));
    if (!groups)
        co_return tl::unexpected(groups.error());
    for (const auto& entry : *groups) {
        if (entry.group.id == id)
            co_return FoundGroup{entry, where};
    }
    co_return fail(ErrorKind::NotFound, id.text());
}

QCoro::Task<Result<GroupDetail>> readGroup(ProjectPtr at, GroupId id, Call call)
{
    const auto found = co_await findGroup(at, std::move(id), std::move(call));
    if (!found)
        co_return tl::unexpected(found.error());
    co_return GroupDetail{found->entry.group, vendor::compact(found->entry.raw)};
}

QCoro::Task<Result<Page<Membership>>> membersOf(ProjectPtr at, GroupId id, MemberQuery query, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto found = co_await findGroup(at, std::move(id), call);
    if (!found)
        co_return tl::unexpected(found.error());
    const Found& connection = found->connection;
    call.deadline = rest(deadline);
    const auto members = co_await allMembers(at, connection, std::move(call));
    if (!members)
        co_return tl::unexpected(members.error());
    QList<User> users;
    for (const auto& member : *members) {
        if (isIn(member, found->entry))
            users.append(member.user);
    }
    co_return vendor::membersAmong(found->entry.group, users, query.search);
}

/// The connection as Stytch has it this moment, since all of it is sent back.
QCoro::Task<Result<Group>> setRoles(ProjectPtr at, GroupId id, QList<RoleId> wanted, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto found = co_await findGroup(at, id, call);
    if (!found)
        co_return tl::unexpected(found.error());
    const Account organization = found->connection.organization;
    call.deadline = rest(deadline);
    const auto standing = co_await connectionOf(at, organization, call);
    if (!standing)
        co_return tl::unexpected(standing.error());
    if (!*standing || (*standing)->id != found->connection.id)
        co_return fail(ErrorKind::NotFound, id.text());
    auto now = **standing;
    if (!now.isWhole)
        co_return fail(ErrorKind::Unsupported, found->entry.group.displayName,
                       u"some roles of its groups cannot be read, and would be lost"_s);
    const auto group = found->entry.id;
    now.assignments.removeIf([&group](const Assignment& each) { return each.group == group; });
    for (const auto& role : wanted)
        now.assignments.append({role.text(), group});
    const QJsonObject body{{u"display_name"_s, now.name},
                           {u"identity_provider"_s, now.provider},
                           {u"scim_group_implicit_role_assignments"_s, assignmentsOf(now)}};
    const Question question{HttpMethod::Put, pathOf(now), {}, body};
    call.deadline = rest(deadline);
    const auto object = co_await ask(at, question, std::move(call));
    if (!object)
        co_return tl::unexpected(object.error());
    const auto after = connectionIn(object->value("connection"_L1).toObject(), organization);
    const auto entry = after ? groupIn(found->entry.raw, *after) : std::nullopt;
    const QSet<RoleId> asked(wanted.cbegin(), wanted.cend());
    if (!entry || QSet<RoleId>(entry->group.roles.cbegin(), entry->group.roles.cend()) != asked)
        co_return asking::at(at->server,
                             {ErrorKind::BadAnswer, {}, u"accepted, and the roles are not as set"_s, 0, {}, {}, 0});
    at->found.removeIf([&after](const Found& one) { return one.id == after->id; });
    at->found.append(*after);
    co_return entry->group;
}

} // namespace

AdminApi::Answer<Group> StytchApi::setGroupRoles(GroupId id, QList<RoleId> roles, Call call)
{
    return setRoles(m_project, std::move(id), std::move(roles), std::move(call));
}

AdminApi::Answer<Page<User>> StytchApi::users(UserQuery query, Call call)
{
    return usersOf(m_project, std::move(query), std::move(call));
}

AdminApi::Answer<UserDetail> StytchApi::user(UserId id, Call call)
{
    return readUser(m_project, std::move(id), std::move(call));
}

AdminApi::Answer<Page<Group>> StytchApi::groups(GroupQuery query, Call call)
{
    return groupsOf(m_project, std::move(query), std::move(call));
}

AdminApi::Answer<GroupDetail> StytchApi::group(GroupId id, Call call)
{
    return readGroup(m_project, std::move(id), std::move(call));
}

AdminApi::Answer<Page<Membership>> StytchApi::members(GroupId id, MemberQuery query, Call call)
{
    return membersOf(m_project, std::move(id), std::move(query), std::move(call));
}

} // namespace provost
