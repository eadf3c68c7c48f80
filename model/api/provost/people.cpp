// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/provost/answers.h"
#include "model/api/provost/asking.h"
#include "model/api/provost/provost_api.h"
#include "model/domain/fold.h"
#include "model/wire/wire.h"

#include <QDeadlineTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {

using namespace asking;

namespace {

/// What listings of users and of groups have in common.
template <class Wanted>
Query placeOf(const Wanted& wanted)
{
    Query items;
    items.add(u"account"_s, wanted.accountId).add(u"connection"_s, wanted.connectionId);
    if (wanted.withoutConnection)
        items.add(u"connection"_s, u"none"_s);
    return items;
}

/// As ask(), quicker where the answer is in the form in which provostd writes it.
QCoro::Task<Result<Page<User>>> askForUsers(Door door, HttpRequest request, Call call)
{
    const AnswerBounds bounds = request.bounds;
    const ServerUrl place = request.base;
    const auto answer = co_await door->send(std::move(request), std::move(call));
    if (!answer)
        co_return at(place, answer.error());
    if (auto page = answers::usersIfUsual(*answer))
        co_return *std::move(page);
    const auto object = answers::objectOf(*answer, bounds);
    if (!object)
        co_return at(place, object.error());
    auto page = wire::pageFromJson<User>(*object);
    if (!page)
        co_return at(place, of(page.error(), *answer));
    co_return page;
}

/// What the server found by a part of a name is narrowed to who has just that.
bool hasExactly(const User& user, IdentifierKind kind, const QString& key)
{
    QStringList texts{user.userName};
    if (kind == IdentifierKind::ExternalId)
        texts = {user.externalId};
    else if (kind == IdentifierKind::Email)
        texts = QStringList{user.email} + user.furtherEmails;
    return std::ranges::any_of(texts, [&key](const QString& text) { return caseKey(text) == key; });
}

QUrlQuery itemsOf(const UserQuery& query)
{
    auto items = placeOf(query);
    if (query.state)
        items.add(u"state"_s, wire::wordOf(*query.state));
    items.add(u"role"_s, query.role).add(u"search"_s, query.search);
    if (query.byArrival)
        items.add(u"order"_s, u"arrival"_s);
    items.add(u"after"_s, query.after).add(u"limit"_s, query.limit);
    return items.get();
}

/// `listing` asks for users, and has no query yet. Who has just an identifier may stand on a late page among those who
/// have a part of it.
QCoro::Task<Result<FoundUsers>> lookForUsers(Door door, HttpRequest listing, UserLookup search, Call call)
{
    constexpr int mostPages = 50;
    constexpr int exactlyAtOnce = 1000; // the most that a server sends
    const QDeadlineTimer deadline(call.deadline);
    const auto key = caseKey(search.text);
    FoundUsers found;
    found.asked = search.text;
    UserQuery query;
    query.search = search.text;
    if (search.exactly)
        query.limit = exactlyAtOnce;
    for (const auto state : {std::optional<UserState>(), std::optional(UserState::Deleted)}) {
        query.state = state;
        query.after.clear();
        for (int pages = 0; pages == 0 || (search.exactly && !query.after.isEmpty()); ++pages) {
            if (pages == mostPages)
                co_return fail(ErrorKind::Unsupported, {}, u"too many users have a part of it"_s);
            auto request = listing;
            request.query = itemsOf(query);
            call.deadline = rest(deadline);
            const auto page = co_await askForUsers(door, std::move(request), call);
            if (!page)
                co_return tl::unexpected(page.error());
            found.total += pages == 0 ? page->total : 0;
            for (const auto& user : page->items) {
                if (!search.exactly || hasExactly(user, *search.exactly, key))
                    found.users.append(user);
            }
            query.after = page->next;
        }
    }
    co_return found;
}

QString userPath(const UserId& id, const QString& what = {})
{
    return u"/users"_s + segment(id.text()) + what;
}

} // namespace

AdminApi::Answer<Page<User>> ProvostApi::users(UserQuery query, Call call)
{
    return askForUsers(m_door, request(HttpMethod::Get, u"/users"_s, itemsOf(query)), std::move(call));
}

AdminApi::Answer<FoundUsers> ProvostApi::findUsers(UserLookup search, Call call)
{
    return lookForUsers(m_door, request(HttpMethod::Get, u"/users"_s), std::move(search), std::move(call));
}

AdminApi::Answer<User> ProvostApi::editUser(UserId, qint64, UserEdit, Call)
{
    co_return fail(ErrorKind::Unsupported, {});
}

AdminApi::Answer<Group> ProvostApi::renameGroup(GroupId, QString, Call)
{
    co_return fail(ErrorKind::Unsupported, {});
}

AdminApi::Answer<void> ProvostApi::changeMembers(GroupId, MemberChange, Call)
{
    co_return fail(ErrorKind::Unsupported, {});
}

AdminApi::Answer<UserDetail> ProvostApi::user(UserId id, Call call)
{
    const auto addVersion = [](UserDetail& user, const HttpAnswer& answer) { user.version = versionOf(answer); };
    return ask<UserDetail>(m_door, request(HttpMethod::Get, userPath(id)), std::move(call), &answers::userDetail,
                           addVersion);
}

AdminApi::Answer<Page<Group>> ProvostApi::groups(GroupQuery query, Call call)
{
    Query items = placeOf(query);
    items.add(u"search"_s, query.search).add(u"after"_s, query.after).add(u"limit"_s, query.limit);
    return ask<Page<Group>>(m_door, request(HttpMethod::Get, u"/groups"_s, items.get()), std::move(call),
                            &wire::pageFromJson<Group>);
}

AdminApi::Answer<GroupDetail> ProvostApi::group(GroupId id, Call call)
{
    const auto addVersion = [](GroupDetail& group, const HttpAnswer& answer) { group.version = versionOf(answer); };
    return ask<GroupDetail>(m_door, request(HttpMethod::Get, u"/groups"_s + segment(id.text())), std::move(call),
                            &answers::groupDetail, addVersion);
}

AdminApi::Answer<void> ProvostApi::removeGroup(GroupId id, qint64 version, Call call)
{
    const QString path = u"/groups"_s + segment(id.text());
    return askForNothing(m_door, onlyOf(version, request(HttpMethod::Delete, path)), std::move(call));
}

AdminApi::Answer<Page<Membership>> ProvostApi::members(GroupId id, MemberQuery query, Call call)
{
    const QString path = u"/groups"_s + segment(id.text()) + u"/members"_s;
    Query items;
    items.add(u"search"_s, query.search).add(u"after"_s, query.after).add(u"limit"_s, query.limit);
    return ask<Page<Membership>>(m_door, request(HttpMethod::Get, path, items.get()), std::move(call),
                                 &wire::pageFromJson<Membership>);
}

AdminApi::Answer<UserSessions> ProvostApi::sessions(UserId id, Call call)
{
    return ask<UserSessions>(m_door, request(HttpMethod::Get, userPath(id, u"/sessions"_s)), std::move(call),
                             &answers::userSessions);
}

AdminApi::Answer<ProductSession> ProvostApi::endSession(SessionId id, Call call)
{
    return ask<ProductSession>(m_door, request(HttpMethod::Delete, u"/sessions"_s + segment(id.text())),
                               std::move(call), &wire::fromJson<ProductSession>);
}

AdminApi::Answer<qint64> ProvostApi::endSessions(UserId id, Call call)
{
    return ask<qint64>(m_door, request(HttpMethod::Delete, userPath(id, u"/sessions"_s)), std::move(call),
                       &answers::endedSessions);
}

AdminApi::Answer<ChangedUser> ProvostApi::deactivateUser(UserId id, qint64 version, Call call)
{
    auto out = request(HttpMethod::Post, userPath(id, u"/deactivate"_s));
    return ask<ChangedUser>(m_door, version == 0 ? std::move(out) : onlyOf(version, std::move(out)), std::move(call),
                            &answers::changedUser);
}

AdminApi::Answer<ChangedUser> ProvostApi::reactivateUser(UserId id, qint64 version, Call call)
{
    auto out = request(HttpMethod::Post, userPath(id, u"/reactivate"_s));
    return ask<ChangedUser>(m_door, version == 0 ? std::move(out) : onlyOf(version, std::move(out)), std::move(call),
                            &answers::changedUser);
}

AdminApi::Answer<ChangedUser> ProvostApi::restoreUser(UserId id, Call call)
{
    return ask<ChangedUser>(m_door, request(HttpMethod::Post, userPath(id, u"/restore"_s)), std::move(call),
                            &answers::changedUser);
}

AdminApi::Answer<Group> ProvostApi::setGroupRoles(GroupId id, QList<RoleId>, Call)
{
    co_return fail(ErrorKind::Unsupported, id.text(), u"rules give roles here"_s);
}

AdminApi::Answer<RoleReason> ProvostApi::whyRoles(UserId id, Call call)
{
    return ask<RoleReason>(m_door, request(HttpMethod::Get, userPath(id, u"/roles"_s)), std::move(call),
                           &wire::fromJson<RoleReason>);
}

AdminApi::Answer<RoleComparison> ProvostApi::whatIf(UserId id, WhatIf question, Call call)
{
    return ask<RoleComparison>(m_door, inquiry(userPath(id, u"/what-if"_s), wire::toJson(question)), std::move(call),
                               &answers::roleComparison);
}

AdminApi::Answer<WithoutConnection> ProvostApi::countWithoutConnection(std::optional<AccountId> account, Call call)
{
    return ask<WithoutConnection>(
        m_door, request(HttpMethod::Get, u"/without-connection"_s, Query().add(u"account"_s, account).get()),
        std::move(call), &answers::withoutConnection);
}

AdminApi::Answer<RemovedPart> ProvostApi::removeWithoutConnection(std::optional<AccountId> account,
                                                                  WithoutConnection seen, Call call)
{
    Query items;
    items.add(u"account"_s, account).add(u"users"_s, seen.users).add(u"groups"_s, seen.groups);
    return ask<RemovedPart>(m_door, request(HttpMethod::Delete, u"/without-connection"_s, items.get()), std::move(call),
                            &answers::removedPart);
}

} // namespace provost
