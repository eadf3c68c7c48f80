// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/scim/scim_api.h"

#include "model/api/bearer.h"
#include "model/domain/fold.h"
#include "model/scim/schema_reader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {

using namespace endpoint;

namespace {

/// Groups come with their members, of which each may have thousands.
constexpr int groupsAtOnce = 50;

QString usersPath()
{
    return u"/Users"_s;
}

QString groupsPath()
{
    return u"/Groups"_s;
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
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
    const auto groups = co_await readObject(at, forGroup, std::move(call));
    const bool hasNoGroups =
        !groups && (groups.error().kind == ErrorKind::NotFound || groups.error().kind == ErrorKind::Unsupported ||
                    groups.error().kind == ErrorKind::Forbidden);
    if (!groups && !hasNoGroups)
        co_return tl::unexpected(groups.error());
    auto who = asking::bearerOf(*at->token, at->server, u"scim"_s, users->date);
    who.permissions.insert(Permission::ReadUsers);
    if (groups)
        who.permissions.insert(Permission::ReadGroups);
    if (!at->denies(ScimFeature::Patch))
        who.permissions.insert(Permission::DeactivateUsers);
    who.server.offers = who.permissions;
    who.server.profile = u"SCIM 2.0"_s;
    co_return who;
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
    Page<User> page{{}, listed->list.total, listed->next, listed->list.strange};
    for (const auto& resource : listed->list.resources) {
        const auto user = userIn(resource);
        if (!user) {
            ++page.unreadable;
            continue;
        }
        remember(at->names, user->id, user->displayName);
        page.items.append(*user);
    }
    co_return page;
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
        if (auto group = groupIn(resource))
            page.items.append(*std::move(group));
        else
            ++page.unreadable;
    }
    co_return page;
}

/// An answer came, and it is not what the request asked for.
tl::unexpected<Error> anotherThan(const Endpoint& at, const QString& detail)
{
    return asking::at(at.server, {ErrorKind::BadAnswer, {}, detail, 0, {}, {}, 0});
}

QCoro::Task<Result<UserDetail>> readUser(EndpointPtr at, UserId id, Call call)
{
    const auto request = requestTo(*at, HttpMethod::Get, usersPath() + asking::segment(id.text()));
    const auto answer = co_await readObject(at, request, std::move(call));
    if (!answer)
        co_return tl::unexpected(answer.error());
    const auto user = userIn(answer->object);
    if (!user || user->id != id)
        co_return anotherThan(*at, u"another user came than was asked for"_s);
    if (answer->etag.isEmpty())
        at->etags.remove(id);
    else
        remember(at->etags, id, answer->etag);
    const auto groups = groupsIn(answer->object, *user);
    co_return UserDetail{
        *user, compact(answer->object), groups.value_or(QList<Membership>()), versionOf(at->etags.value(id)), {}};
}

/// Among those that are listed: some servers, Formuley for one, know no group by its own address.
QCoro::Task<Result<QJsonObject>> listedGroup(EndpointPtr at, GroupId id, Call call)
{
    constexpr int mostPages = 20;
    const QDeadlineTimer deadline(call.deadline);
    const auto path = groupsPath();
    const QString all;
    QString after;
    for (int page = 0; page < mostPages; ++page) {
        call.deadline = rest(deadline);
        const auto listed = co_await listPage(at, path, all, after, groupsAtOnce, call);
        if (!listed)
            co_return tl::unexpected(listed.error());
        for (const auto& resource : listed->list.resources) {
            const auto group = groupIn(resource);
            if (group && group->id == id)
                co_return resource;
        }
        after = listed->next;
        if (after.isEmpty())
            break;
    }
    co_return fail(ErrorKind::NotFound, id.text());
}

QCoro::Task<Result<QJsonObject>> readGroupObject(EndpointPtr at, GroupId id, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    auto request = requestTo(*at, HttpMethod::Get, groupsPath() + asking::segment(id.text()));
    request.bounds = {64 * 1024 * 1024, 32, 4'000'000};
    const auto answer = co_await readObject(at, request, call);
    if (!answer && (answer.error().kind == ErrorKind::NotFound || answer.error().kind == ErrorKind::Unsupported)) {
        call.deadline = rest(deadline);
        co_return co_await listedGroup(at, id, std::move(call));
    }
    if (!answer)
        co_return tl::unexpected(answer.error());
    const auto group = groupIn(answer->object);
    if (!group || group->id != id)
        co_return anotherThan(*at, u"another group came than was asked for"_s);
    co_return answer->object;
}

QCoro::Task<Result<GroupDetail>> readGroup(EndpointPtr at, GroupId id, Call call)
{
    const auto answer = co_await readGroupObject(at, id, std::move(call));
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return GroupDetail{*groupIn(*answer), compact(*answer)};
}

QCoro::Task<Result<Page<Membership>>> listMembers(EndpointPtr at, GroupId id, MemberQuery query, Call call)
{
    const auto answer = co_await readGroupObject(at, id, std::move(call));
    if (!answer)
        co_return tl::unexpected(answer.error());
    auto members = membersIn(*answer, *groupIn(*answer));
    for (auto& member : members) {
        if (member.userDisplayName == member.userId.text())
            member.userDisplayName = at->names.value(member.userId, member.userDisplayName);
    }
    const auto needle = searchKey(query.search);
    members.removeIf([&needle](const Membership& member) {
        return !needle.isEmpty() && !searchKey(member.userDisplayName).contains(needle);
    });
    std::ranges::stable_sort(members, {}, [](const Membership& member) { return searchKey(member.userDisplayName); });
    const auto total = members.size();
    co_return Page<Membership>{std::move(members), total, {}};
}

/// The smallest change that there is; of anything else the server's own value stands.
QByteArray settingActive(bool active)
{
    const QJsonObject operation{{u"op"_s, u"replace"_s}, {u"path"_s, u"active"_s}, {u"value"_s, active}};
    return compact({{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:PatchOp"_s}},
                    {u"Operations"_s, QJsonArray{operation}}});
}

QCoro::Task<Result<ChangedUser>> setState(EndpointPtr at, UserId id, qint64 version, UserState wanted, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    auto request = requestTo(*at, HttpMethod::Patch, usersPath() + asking::segment(id.text()));
    request.headers.emplaceBack("Content-Type", "application/scim+json");
    const auto etag = at->etags.value(id);
    if (version != 0 && versionOf(etag) != version)
        co_return fail(ErrorKind::Precondition, at->names.value(id, id.text()));
    if (version != 0)
        request.headers.emplaceBack("If-Match", etag);
    request.body = settingActive(wanted == UserState::Active);
    const auto patched = co_await readObject(at, request, call);
    if (!patched)
        co_return tl::unexpected(patched.error());
    call.deadline = rest(deadline);
    const auto now = co_await readUser(at, id, std::move(call));
    if (!now)
        co_return tl::unexpected(now.error());
    if (now->user.state != wanted)
        co_return anotherThan(*at, u"the server accepted the change of \"active\" and shows the user as before"_s);
    co_return ChangedUser{now->user, true};
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
        co_return anotherThan(*at, u"the server ignored the filter"_s);
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
        co_return anotherThan(*at, u"the server ignored the order"_s);
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
        co_return anotherThan(*at, u"the server gave no cursor"_s);
    co_return Result<void>();
}

QCoro::Task<Result<void>> tryReading(EndpointPtr at, ScimFeature feature, Call call)
{
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

ScimApi::ScimApi(const ServerUrl& server, std::shared_ptr<const Secret> token, DoorSettings settings)
    : m_endpoint(std::make_shared<Endpoint>(
          Endpoint{server, std::move(token), std::make_shared<NetworkDoor>(std::move(settings))}))
{
}

ScimApi::~ScimApi() = default;

Capabilities ScimApi::scimCapabilities()
{
    return {.directory = true};
}

AdminApi::Answer<WhoAmI> ScimApi::whoAmI(Call call)
{
    return askWho(m_endpoint, std::move(call));
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
    auto shared = std::make_shared<const Secret>(std::move(token));
    return std::make_unique<Session>(server.url(), ScimApi::scimCapabilities(),
                                     [server, shared, settings = std::move(settings)]() -> std::unique_ptr<AdminApi> {
                                         return std::make_unique<ScimApi>(server, shared, settings);
                                     });
}

} // namespace provost
