// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/frontegg/frontegg_api.h"
#include "model/api/vendor/among.h"
#include "model/domain/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Users and groups. Each request about one of them names its account.

namespace provost {

using namespace frontegg;
using asking::rest;

namespace {

/// Which accounts a question is about, where it is not about all of them; `isEmpty` means none.
struct Scope
{
    QList<AccountId> accounts;
    bool isAll = false;
};

template <class Query>
Scope scopeOf(const Environment& at, const Query& query)
{
    if (query.connectionId) {
        for (const auto& found : at.found) {
            if (found.id == query.connectionId->text() && originIn(at, found.account).connection == query.connectionId)
                return {{found.account}, false};
        }
        return {};
    }
    if (!query.withoutConnection)
        return query.accountId ? Scope{{*query.accountId}, false} : Scope{searched(at), true};
    return {withoutConnection(at, query.accountId), false};
}

bool matches(const User& user, const QString& needle)
{
    return needle.isEmpty() ||
           searchKey(QStringList{user.displayName, user.email, user.id.text(), user.externalId}.join(u'\n'))
               .contains(needle);
}

QCoro::Task<Result<Page<User>>> countedUsers(EnvironmentPtr at, QList<AccountId> accounts, UserQuery query, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto needle = searchKey(query.search);
    Page<User> page;
    for (const auto& account : accounts) {
        call.deadline = rest(deadline);
        const auto users = co_await listUsers(at, account, call);
        if (!users)
            co_return tl::unexpected(users.error());
        for (const auto& entry : *users) {
            if (matches(entry.user, needle) && (!query.state || entry.user.state == *query.state))
                page.items.append(entry.user);
        }
    }
    page.total = page.items.size();
    co_return page;
}

/// Those of one account; `after` is the number of a page.
QCoro::Task<Result<vendor::PlacePage<User>>> usersIn(EnvironmentPtr at, AccountId account, QString after, Call call)
{
    const int number = after.toInt();
    const auto listed = co_await listUserPage(at, account, number, std::move(call));
    if (!listed)
        co_return tl::unexpected(listed.error());
    vendor::PlacePage<User> page;
    for (const auto& entry : listed->entries)
        page.items.append(entry.user);
    if (!listed->isLast)
        page.next = QString::number(number + 1);
    co_return page;
}

QStringList textsOf(const QList<AccountId>& accounts)
{
    QStringList texts;
    for (const auto& account : accounts)
        texts.append(account.text());
    return texts;
}

QCoro::Task<Result<Page<User>>> nextUsers(EnvironmentPtr at, QString after, Call call)
{
    const vendor::ListPlace<User> list = [at](QString account, QString within, Call part) {
        return usersIn(at, AccountId(account), std::move(within), std::move(part));
    };
    return vendor::nextAmong<User>(textsOf(searched(*at)), std::move(after), list, std::move(call));
}

QCoro::Task<Result<Page<User>>> usersOf(EnvironmentPtr at, UserQuery query, Call call)
{
    if (query.changedAfter)
        co_return fail(ErrorKind::Unsupported, {}, u"Frontegg does not tell when a user changed"_s);
    if (query.state == UserState::Deleted)
        co_return Page<User>();
    const QDeadlineTimer deadline(call.deadline);
    const bool isNarrow = query.connectionId || query.withoutConnection || query.accountId;
    const auto learned = co_await learn(at, isNarrow, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    call.deadline = rest(deadline);
    const auto scope = scopeOf(*at, query);
    if (!scope.isAll)
        co_return co_await countedUsers(at, scope.accounts, query, std::move(call));
    co_return co_await nextUsers(at, query.after, std::move(call));
}

QCoro::Task<Result<UserDetail>> readUser(EnvironmentPtr at, UserId id, Call call)
{
    const auto parts = partsOf(id.text());
    if (!parts)
        co_return fail(ErrorKind::NotFound, id.text());
    const QDeadlineTimer deadline(call.deadline);
    const auto learned = co_await learn(at, false, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    Question question{HttpMethod::Get, u"/identity/resources/users/v3"_s, {}, parts->account, {}};
    asking::Query query;
    query.add(u"ids"_s, parts->id);
    query.flag(u"_includeSubTenants"_s, false);
    question.query = query.get();
    call.deadline = rest(deadline);
    const auto value = co_await ask(at, question, call);
    if (!value)
        co_return tl::unexpected(value.error());
    const auto list = vendor::listIn(*value, u"items"_s);
    if (!list)
        co_return asking::at(at->server, list.error());
    for (const auto& each : *list) {
        const auto entry = userIn(each.toObject(), originIn(*at, parts->account));
        if (!entry || entry->user.id != id)
            continue;
        UserDetail detail{entry->user, vendor::compact(entry->raw), {}, 0, {}};
        call.deadline = rest(deadline);
        const auto groups = co_await listGroups(at, parts->account, std::move(call));
        if (!groups)
            co_return tl::unexpected(groups.error());
        for (const auto& group : *groups) {
            for (const auto& member : group.members) {
                if (member.userId == id)
                    detail.groups.append(member);
            }
        }
        co_return detail;
    }
    co_return fail(ErrorKind::NotFound, id.text());
}

template <class Keep>
void appendGroups(QList<Group>& to, const QList<GroupEntry>& from, Keep keep)
{
    for (const auto& entry : from) {
        if (keep(entry.group))
            to.append(entry.group);
    }
}

QCoro::Task<Result<Page<Group>>> countedGroups(EnvironmentPtr at, QList<AccountId> accounts, QString search, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto needle = searchKey(search);
    const auto isMeant = [&needle](const Group& group) {
        return needle.isEmpty() || searchKey(group.displayName + u'\n' + group.id.text()).contains(needle);
    };
    Page<Group> page;
    for (const auto& account : accounts) {
        call.deadline = rest(deadline);
        const auto groups = co_await listGroups(at, account, call);
        if (!groups)
            co_return tl::unexpected(groups.error());
        appendGroups(page.items, *groups, isMeant);
    }
    page.total = page.items.size();
    co_return page;
}

QCoro::Task<Result<vendor::PlacePage<Group>>> groupsIn(EnvironmentPtr at, AccountId account, Call call)
{
    const auto groups = co_await listGroups(at, account, std::move(call));
    if (!groups)
        co_return tl::unexpected(groups.error());
    vendor::PlacePage<Group> page;
    appendGroups(page.items, *groups, [](const Group&) { return true; });
    co_return page;
}

QCoro::Task<Result<Page<Group>>> nextGroups(EnvironmentPtr at, QString after, Call call)
{
    const vendor::ListPlace<Group> list = [at](QString account, QString, Call part) {
        return groupsIn(at, AccountId(account), std::move(part));
    };
    return vendor::nextAmong<Group>(textsOf(searched(*at)), std::move(after), list, std::move(call));
}

QCoro::Task<Result<Page<Group>>> groupsOf(EnvironmentPtr at, GroupQuery query, Call call)
{
    if (query.changedAfter)
        co_return fail(ErrorKind::Unsupported, {}, u"Frontegg does not list by the time of a change"_s);
    const QDeadlineTimer deadline(call.deadline);
    const bool isNarrow = query.connectionId || query.withoutConnection || query.accountId;
    const auto learned = co_await learn(at, isNarrow, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    call.deadline = rest(deadline);
    const auto scope = scopeOf(*at, query);
    if (!scope.isAll)
        co_return co_await countedGroups(at, scope.accounts, query.search, std::move(call));
    co_return co_await nextGroups(at, query.after, std::move(call));
}

/// One group, as it was listed a moment ago or is now: lists come with all members of all groups.
QCoro::Task<Result<GroupEntry>> findGroup(EnvironmentPtr at, GroupId id, Call call)
{
    const auto parts = partsOf(id.text());
    if (!parts)
        co_return fail(ErrorKind::NotFound, id.text());
    const QDeadlineTimer deadline(call.deadline);
    const auto learned = co_await learn(at, false, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    if (!at->groups.contains(parts->account) || at->groupsEnd.value(parts->account).hasExpired()) {
        call.deadline = rest(deadline);
        const auto groups = co_await listGroups(at, parts->account, std::move(call));
        if (!groups)
            co_return tl::unexpected(groups.error());
    }
    const auto& groups = at->groups[parts->account];
    const auto found = std::ranges::find_if(groups, [&id](const GroupEntry& entry) { return entry.group.id == id; });
    if (found == groups.cend())
        co_return fail(ErrorKind::NotFound, id.text());
    co_return *found;
}

QCoro::Task<Result<GroupDetail>> readGroup(EnvironmentPtr at, GroupId id, Call call)
{
    const auto entry = co_await findGroup(at, std::move(id), std::move(call));
    if (!entry)
        co_return tl::unexpected(entry.error());
    co_return GroupDetail{entry->group, vendor::compact(entry->raw)};
}

QCoro::Task<Result<Page<Membership>>> membersOf(EnvironmentPtr at, GroupId id, MemberQuery query, Call call)
{
    const auto entry = co_await findGroup(at, std::move(id), std::move(call));
    if (!entry)
        co_return tl::unexpected(entry.error());
    const auto needle = searchKey(query.search);
    QList<Membership> members;
    for (const auto& member : entry->members) {
        if (needle.isEmpty() || searchKey(member.userDisplayName + u'\n' + member.userName).contains(needle))
            members.append(member);
    }
    std::ranges::stable_sort(members, {}, [](const Membership& member) { return searchKey(member.userDisplayName); });
    const auto total = members.size();
    co_return Page<Membership>{std::move(members), total, {}};
}

QCoro::Task<Result<ChangedUser>> setState(EnvironmentPtr at, UserId id, UserState wanted, Call call)
{
    const auto parts = partsOf(id.text());
    if (!parts)
        co_return fail(ErrorKind::NotFound, id.text());
    const QDeadlineTimer deadline(call.deadline);
    const auto deed = wanted == UserState::Active ? u"/enable"_s : u"/disable"_s;
    const Question question{HttpMethod::Post,
                            u"/identity/resources/tenants/users/v1"_s + asking::segment(parts->id) + deed,
                            {},
                            parts->account,
                            {}};
    const auto done = co_await ask(at, question, call);
    if (!done)
        co_return tl::unexpected(done.error());
    call.deadline = rest(deadline);
    const auto now = co_await readUser(at, id, std::move(call));
    if (!now)
        co_return tl::unexpected(now.error());
    if (now->user.state != wanted)
        co_return asking::at(at->server,
                             {ErrorKind::BadAnswer, {}, u"accepted, and the user is as before"_s, 0, {}, {}, 0});
    co_return ChangedUser{now->user, true};
}

QJsonArray textsIn(const QList<RoleId>& roles, const QList<RoleId>& without)
{
    QJsonArray texts;
    for (const auto& role : roles) {
        if (!without.contains(role))
            texts.append(role.text());
    }
    return texts;
}

/// A request about roles of a group, where there are any.
QCoro::Task<Result<void>> changeRoles(EnvironmentPtr at, Parts group, HttpMethod method, QJsonArray roles, Call call)
{
    if (roles.isEmpty())
        co_return Result<void>();
    const QJsonObject body{{u"roleIds"_s, roles}};
    const Question question{
        method, u"/identity/resources/groups/v1"_s + asking::segment(group.id) + u"/roles"_s, {}, group.account, body};
    const auto done = co_await ask(at, question, std::move(call));
    if (!done)
        co_return tl::unexpected(done.error());
    co_return Result<void>();
}

QCoro::Task<Result<Group>> setRoles(EnvironmentPtr at, GroupId id, QList<RoleId> wanted, Call call)
{
    const auto parts = partsOf(id.text());
    if (!parts)
        co_return fail(ErrorKind::NotFound, id.text());
    const Parts& place = *parts;
    at->groupsEnd.remove(place.account); // nothing is changed by what was listed a moment ago
    const QDeadlineTimer deadline(call.deadline);
    const auto before = co_await findGroup(at, id, call);
    if (!before)
        co_return tl::unexpected(before.error());
    const auto gone = textsIn(before->group.roles, wanted);
    const auto fresh = textsIn(wanted, before->group.roles);
    at->groupsEnd.remove(place.account);
    call.deadline = rest(deadline);
    const auto given = co_await changeRoles(at, place, HttpMethod::Post, fresh, call);
    if (!given)
        co_return tl::unexpected(given.error());
    call.deadline = rest(deadline);
    const auto taken = co_await changeRoles(at, place, HttpMethod::Delete, gone, call);
    if (!taken)
        co_return tl::unexpected(taken.error());
    at->groupsEnd.remove(place.account); // somebody else may have listed them meanwhile
    call.deadline = rest(deadline);
    const auto now = co_await findGroup(at, id, std::move(call));
    if (!now)
        co_return tl::unexpected(now.error());
    const QSet<RoleId> has(now->group.roles.cbegin(), now->group.roles.cend());
    if (has != QSet<RoleId>(wanted.cbegin(), wanted.cend()))
        co_return asking::at(at->server,
                             {ErrorKind::BadAnswer, {}, u"accepted, and the roles are not as set"_s, 0, {}, {}, 0});
    co_return now->group;
}

} // namespace

AdminApi::Answer<Group> FronteggApi::setGroupRoles(GroupId id, QList<RoleId> roles, Call call)
{
    return setRoles(m_environment, std::move(id), std::move(roles), std::move(call));
}

AdminApi::Answer<Page<User>> FronteggApi::users(UserQuery query, Call call)
{
    return usersOf(m_environment, std::move(query), std::move(call));
}

AdminApi::Answer<UserDetail> FronteggApi::user(UserId id, Call call)
{
    return readUser(m_environment, std::move(id), std::move(call));
}

AdminApi::Answer<Page<Group>> FronteggApi::groups(GroupQuery query, Call call)
{
    return groupsOf(m_environment, std::move(query), std::move(call));
}

AdminApi::Answer<GroupDetail> FronteggApi::group(GroupId id, Call call)
{
    return readGroup(m_environment, std::move(id), std::move(call));
}

AdminApi::Answer<Page<Membership>> FronteggApi::members(GroupId id, MemberQuery query, Call call)
{
    return membersOf(m_environment, std::move(id), std::move(query), std::move(call));
}

AdminApi::Answer<ChangedUser> FronteggApi::deactivateUser(UserId id, qint64, Call call)
{
    return setState(m_environment, std::move(id), UserState::Suspended, std::move(call));
}

AdminApi::Answer<ChangedUser> FronteggApi::reactivateUser(UserId id, qint64, Call call)
{
    return setState(m_environment, std::move(id), UserState::Active, std::move(call));
}

} // namespace provost
