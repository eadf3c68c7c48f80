// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/scim/scim_api.h"

#include "model/api/bearer.h"
#include "model/api/scim/memberships.h"
#include "model/api/scim/searching.h"
#include "model/api/scim/user_edits.h"
#include "model/domain/shown_text.h"
#include "model/scim/json_text.h"
#include "model/scim/schema_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {

using namespace endpoint;

namespace {

constexpr qsizetype mostRoles = 1000;

QString usersPath()
{
    return u"/Users"_s;
}

QString groupsPath()
{
    return u"/Groups"_s;
}

/// Whose token it is, by name; empty where the server says so without a name. Whatever fails: it does not say so.
QCoro::Task<Result<QString>> readMe(EndpointPtr at, Call call)
{
    constexpr qsizetype longestName = 200;
    const auto request = requestTo(*at, HttpMethod::Get, u"/Me"_s);
    const auto answer = co_await readObject(at, request, std::move(call));
    if (!answer)
        co_return tl::unexpected(answer.error());
    const auto user = userIn(answer->object);
    if (!user)
        co_return fail(ErrorKind::BadAnswer, {}, u"the answer is no user"_s);
    co_return plainText(user->displayName, longestName);
}

QCoro::Task<Result<WhoAmI>> askWho(EndpointPtr at, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    forgetLearned(*at);
    const auto learned = co_await learn(at, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    call.deadline = rest(deadline);
    const QUrlQuery one{{u"count"_s, u"1"_s}};
    const auto forUser = requestTo(*at, HttpMethod::Get, usersPath(), one);
    const auto users = co_await readObject(at, forUser, call);
    if (!users)
        co_return tl::unexpected(users.error());
    if (const auto list = listIn(users->object); !list)
        co_return asking::at(at->server, list.error());
    call.deadline = rest(deadline);
    const auto forGroup = requestTo(*at, HttpMethod::Get, groupsPath(), one);
    const auto groups = co_await readObject(at, forGroup, call);
    const bool hasNoGroups =
        !groups && (groups.error().kind == ErrorKind::NotFound || groups.error().kind == ErrorKind::Unsupported ||
                    groups.error().kind == ErrorKind::Forbidden);
    if (!groups && !hasNoGroups)
        co_return tl::unexpected(groups.error());
    auto who = asking::bearerOf(*at->token, at->server, u"scim"_s, users->date);
    who.permissions.insert(Permission::ReadUsers);
    if (groups)
        who.permissions.insert(Permission::ReadGroups);
    call.deadline = rest(deadline);
    const auto me = co_await readMe(at, std::move(call));
    if (me)
        who.person.name = *me;
    if (!at->denies(ScimFeature::Patch))
        who.permissions.insert(Permission::DeactivateUsers);
    who.server.offers = who.permissions;
    who.server.profile = u"SCIM 2.0"_s;
    co_return who;
}

/// How many say that they are in a group tells whether its own list was cut.
void noteGroups(Endpoint& at, const QJsonObject& resource, const User& user)
{
    const auto groups = groupsIn(resource, user).value_or(QList<Membership>());
    constexpr qsizetype mostWitnesses = 4;
    for (const auto& group : groups) {
        ++at.saidMembers[group.groupId];
        auto& witnesses = at.witnesses[group.groupId];
        witnesses.append(user.id);
        if (witnesses.size() > mostWitnesses)
            witnesses.removeFirst();
    }
}

QCoro::Task<Result<Page<User>>> listUsers(EndpointPtr at, UserQuery query, Call call)
{
    if (query.state == UserState::Deleted)
        co_return Page<User>();
    const QDeadlineTimer deadline(call.deadline);
    const auto path = usersPath();
    QString filter;
    if (query.changedAfter) {
        const auto made = co_await changedAfterFilter(at, path, *query.changedAfter, call);
        if (!made)
            co_return tl::unexpected(made.error());
        filter = *made;
        call.deadline = rest(deadline);
    }
    const auto listed = co_await listPage(at, path, filter, query.after, query.limit, std::move(call));
    if (!listed)
        co_return tl::unexpected(listed.error());
    if (filter.isEmpty() && query.after.isEmpty()) {
        at->saidMembers.clear();
        at->witnesses.clear();
    }
    Page<User> page{{}, listed->list.total, listed->next, listed->list.strange};
    for (const auto& resource : listed->list.resources) {
        const auto user = userIn(resource, at->preset);
        if (!user) {
            ++page.unreadable;
            continue;
        }
        remember(at->names, user->id, user->displayName);
        if (filter.isEmpty())
            noteGroups(*at, resource, *user);
        page.items.append(*user);
    }
    co_return page;
}

/// More users say that they are in it than it lists: its list was cut, or left out.
void doubtMembers(Endpoint& at, Group& group)
{
    at.hasSeenMembers = at.hasSeenMembers || group.members > 0;
    if (at.saidMembers.value(group.id) > group.members)
        group.members = -1;
}

QCoro::Task<Result<Page<Group>>> listGroups(EndpointPtr at, GroupQuery query, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto path = groupsPath();
    QString filter;
    if (query.changedAfter) {
        const auto made = co_await changedAfterFilter(at, path, *query.changedAfter, call);
        if (!made)
            co_return tl::unexpected(made.error());
        filter = *made;
        call.deadline = rest(deadline);
    }
    const int limit = std::min(query.limit, groupsAtOnce);
    const auto listed = co_await listPage(at, path, filter, query.after, limit, std::move(call));
    if (!listed)
        co_return tl::unexpected(listed.error());
    Page<Group> page{{}, listed->list.total, listed->next, listed->list.strange};
    for (const auto& resource : listed->list.resources) {
        auto group = groupIn(resource, at->preset);
        if (!group) {
            ++page.unreadable;
            continue;
        }
        doubtMembers(*at, *group);
        page.items.append(*std::move(group));
    }
    co_return page;
}

QCoro::Task<Result<GroupDetail>> readGroup(EndpointPtr at, GroupId id, Call call)
{
    const auto answer = co_await readGroupObject(at, id, std::move(call));
    if (!answer)
        co_return tl::unexpected(answer.error());
    auto group = *groupIn(answer->object, at->preset);
    doubtMembers(*at, group);
    co_return GroupDetail{group, scim::toJson(answer->object)};
}

/// Those of a product whose groups are roles, in the order in which it lists them.
QCoro::Task<Result<QList<AccessRole>>> listRoles(EndpointPtr at, Call call)
{
    if (!at->preset.groupsAreRoles)
        co_return fail(ErrorKind::Unsupported, {});
    const QDeadlineTimer deadline(call.deadline);
    QList<AccessRole> roles;
    GroupQuery query;
    QSet<RoleId> met;
    do {
        call.deadline = rest(deadline);
        const auto page = co_await listGroups(at, query, call);
        if (!page)
            co_return tl::unexpected(page.error());
        const auto before = met.size();
        for (const auto& group : page->items) {
            if (!met.contains(roleOf(group.id)))
                roles.append({roleOf(group.id), group.displayName, 0, true, {}, std::max<qint64>(group.members, 0), 0});
            met.insert(roleOf(group.id));
        }
        query.after = met.size() > before ? page->next : QString();
    } while (!query.after.isEmpty() && roles.size() < mostRoles);
    for (qsizetype i = 0; i < roles.size(); ++i)
        roles[i].rank = int(roles.size() - i);
    co_return roles;
}

QCoro::Task<Result<AdvertisedFeatures>> readAdvertised(EndpointPtr at, Call call)
{
    forgetLearned(*at);
    const auto learned = co_await learn(at, std::move(call));
    if (!learned)
        co_return tl::unexpected(learned.error());
    co_return at->advertised;
}

QCoro::Task<Result<ListAnswer>> listWith(EndpointPtr at, QUrlQuery items, Call call)
{
    items.addQueryItem(u"count"_s, u"1"_s);
    const auto request = requestTo(*at, HttpMethod::Get, usersPath(), items);
    const auto answer = co_await readObject(at, request, std::move(call));
    if (!answer)
        co_return tl::unexpected(answer.error());
    const auto list = listIn(answer->object);
    if (!list)
        co_return asking::at(at->server, list.error());
    co_return *list;
}

/// A filter that matches nobody: who ignores it sends somebody.
QCoro::Task<Result<void>> tryFilter(EndpointPtr at, Call call)
{
    asking::Query query;
    query.add(u"filter"_s, u"userName eq \"nobody-%1\""_s.arg(QDateTime::currentMSecsSinceEpoch()));
    const auto items = query.get();
    const auto list = co_await listWith(at, items, std::move(call));
    if (!list)
        co_return tl::unexpected(list.error());
    if (!list->resources.isEmpty())
        co_return notDone(*at, u"the server ignored the filter"_s);
    co_return Result<void>();
}

/// Both ways: who ignores the order begins with the same user.
QCoro::Task<Result<void>> trySorting(EndpointPtr at, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const QUrlQuery up{{u"sortBy"_s, u"userName"_s}, {u"sortOrder"_s, u"ascending"_s}};
    const auto first = co_await listWith(at, up, call);
    if (!first)
        co_return tl::unexpected(first.error());
    call.deadline = rest(deadline);
    const QUrlQuery down{{u"sortBy"_s, u"userName"_s}, {u"sortOrder"_s, u"descending"_s}};
    const auto last = co_await listWith(at, down, std::move(call));
    if (!last)
        co_return tl::unexpected(last.error());
    if (first->total > 1 && first->resources == last->resources)
        co_return notDone(*at, u"the server ignored the order"_s);
    co_return Result<void>();
}

/// Where there is more than one user, the answer says where to go on.
QCoro::Task<Result<void>> tryCursor(EndpointPtr at, Call call)
{
    const QUrlQuery beginning{{u"cursor"_s, {}}};
    const auto list = co_await listWith(at, beginning, std::move(call));
    if (!list)
        co_return tl::unexpected(list.error());
    if (list->total > list->resources.size() && list->nextCursor.isEmpty())
        co_return notDone(*at, u"the server gave no cursor"_s);
    co_return Result<void>();
}

QCoro::Task<Result<void>> tryMe(EndpointPtr at, Call call)
{
    const auto me = co_await readMe(at, std::move(call));
    if (!me)
        co_return asking::at(at->server, me.error());
    co_return Result<void>();
}

QCoro::Task<Result<void>> tryReading(EndpointPtr at, ScimFeature feature, Call call)
{
    if (feature == ScimFeature::Me)
        return tryMe(std::move(at), std::move(call));
    if (feature == ScimFeature::Filter)
        return tryFilter(std::move(at), std::move(call));
    return feature == ScimFeature::Sort ? trySorting(std::move(at), std::move(call))
                                        : tryCursor(std::move(at), std::move(call));
}

QCoro::Task<Result<QList<scim::Schema>>> askSchemas(EndpointPtr at, Call call)
{
    const auto request = requestTo(*at, HttpMethod::Get, u"/Schemas"_s);
    const auto list = co_await readObject(at, request, std::move(call));
    if (!list)
        co_return tl::unexpected(list.error());
    auto schemas = scim::readSchemas(list->object);
    if (!schemas)
        co_return asking::at(at->server, schemas.error());
    co_return schemas;
}

} // namespace

ScimApi::ScimApi(const ServerUrl& server, std::shared_ptr<const Secret> token, DoorSettings settings, ScimPreset preset)
    : m_endpoint(std::make_shared<Endpoint>(
          Endpoint{server, std::move(token), std::make_shared<NetworkDoor>(std::move(settings)), std::move(preset)}))
{
}

ScimApi::~ScimApi() = default;

Capabilities ScimApi::scimCapabilities(const ScimPreset& preset)
{
    return {.directory = true,
            .findUsers = true,
            .editUsers = true,
            .renameGroups = preset.groups != ScimPreset::Groups::Listed,
            .changeMembers = preset.groups != ScimPreset::Groups::Listed,
            .groupsAreRoles = preset.groupsAreRoles};
}

Capabilities ScimApi::capabilities() const
{
    return scimCapabilities(m_endpoint->preset);
}

AdminApi::Answer<WhoAmI> ScimApi::whoAmI(Call call)
{
    return askWho(m_endpoint, std::move(call));
}

AdminApi::Answer<QList<AccessRole>> ScimApi::roles(Call call)
{
    return listRoles(m_endpoint, std::move(call));
}

AdminApi::Answer<FoundUsers> ScimApi::findUsers(UserLookup search, Call call)
{
    return endpoint::findUsers(m_endpoint, std::move(search), std::move(call));
}

AdminApi::Answer<User> ScimApi::editUser(UserId id, qint64 version, UserEdit edit, Call call)
{
    return endpoint::editUser(m_endpoint, std::move(id), version, std::move(edit), std::move(call));
}

AdminApi::Answer<Group> ScimApi::renameGroup(GroupId id, QString name, Call call)
{
    if (!capabilities().renameGroups)
        return LimitedApi::renameGroup(std::move(id), std::move(name), std::move(call));
    return endpoint::renameGroup(m_endpoint, std::move(id), std::move(name), std::move(call));
}

AdminApi::Answer<void> ScimApi::changeMembers(GroupId id, MemberChange change, Call call)
{
    if (!capabilities().changeMembers)
        return LimitedApi::changeMembers(std::move(id), std::move(change), std::move(call));
    return endpoint::changeMembers(m_endpoint, std::move(id), std::move(change), std::move(call));
}

AdminApi::Answer<Page<User>> ScimApi::users(UserQuery query, Call call)
{
    return listUsers(m_endpoint, std::move(query), std::move(call));
}

AdminApi::Answer<UserDetail> ScimApi::user(UserId id, Call call)
{
    return readUser(m_endpoint, std::move(id), std::move(call));
}

AdminApi::Answer<Page<Group>> ScimApi::groups(GroupQuery query, Call call)
{
    return listGroups(m_endpoint, std::move(query), std::move(call));
}

AdminApi::Answer<GroupDetail> ScimApi::group(GroupId id, Call call)
{
    return readGroup(m_endpoint, std::move(id), std::move(call));
}

AdminApi::Answer<Page<Membership>> ScimApi::members(GroupId id, MemberQuery query, Call call)
{
    return listMembers(m_endpoint, std::move(id), std::move(query), std::move(call));
}

AdminApi::Answer<ChangedUser> ScimApi::deactivateUser(UserId id, qint64 version, Call call)
{
    return setState(m_endpoint, std::move(id), version, UserState::Suspended, std::move(call));
}

AdminApi::Answer<ChangedUser> ScimApi::reactivateUser(UserId id, qint64 version, Call call)
{
    return setState(m_endpoint, std::move(id), version, UserState::Active, std::move(call));
}

AdminApi::Answer<AdvertisedFeatures> ScimApi::advertisedFeatures(ConnectionId, std::shared_ptr<Secret>, Call call)
{
    return readAdvertised(m_endpoint, std::move(call));
}

AdminApi::Answer<QList<scim::Schema>> ScimApi::scimSchemas(ConnectionId, std::shared_ptr<Secret>, Call call)
{
    return askSchemas(m_endpoint, std::move(call));
}

AdminApi::Answer<void> ScimApi::tryFeature(ConnectionId, std::shared_ptr<Secret>, ScimFeature feature, Call call)
{
    return tryReading(m_endpoint, feature, std::move(call));
}

std::unique_ptr<Session> openScim(const ServerUrl& server, Secret token, DoorSettings settings)
{
    return openScimProduct(server, std::move(token), std::move(settings), {});
}

std::unique_ptr<Session> openScimProduct(const ServerUrl& server, Secret token, DoorSettings settings,
                                         const ScimPreset& preset)
{
    auto shared = std::make_shared<const Secret>(std::move(token));
    return std::make_unique<Session>(
        server.url(), ScimApi::scimCapabilities(preset),
        [server, shared, preset, settings = std::move(settings)]() -> std::unique_ptr<AdminApi> {
            return std::make_unique<ScimApi>(server, shared, settings, preset);
        });
}

} // namespace provost
