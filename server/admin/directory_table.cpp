// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/fold.h"
#include "model/scim/json_text.h"
#include "model/scim/resource.h"
#include "model/scim/schema.h"
#include "model/wire/user_text.h"
#include "server/admin/exchange.h"
#include "server/admin/product_fields.h"
#include "server/admin/tables.h"
#include "server/storage/directory_listing.h"
#include "server/storage/groups.h"
#include "server/storage/user_history.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

/// Fills what the listings of users and of groups have in common.
template <class Query>
Result<Query> commonQuery(const HttpRequest& request)
{
    const auto limit = pageLimit(request);
    if (!limit)
        return tl::unexpected(limit.error());
    Query query;
    query.limit = *limit;
    query.after = request.queryValue(u"after");
    query.search = request.queryValue(u"search").trimmed().left(wire::maxName);
    if (request.hasQuery(u"account"))
        query.accountId = AccountId(request.queryValue(u"account"));
    query.withoutConnection = request.queryValue(u"connection") == "none"_L1;
    if (request.hasQuery(u"connection") && !query.withoutConnection)
        query.connectionId = ConnectionId(request.queryValue(u"connection"));
    return query;
}

/// Whether `order` asks for the order in which users came.
Result<bool> isByArrival(const HttpRequest& request)
{
    const auto order = request.queryValue(u"order");
    if (request.hasQuery(u"order") && order != "name"_L1 && order != "arrival"_L1)
        return fail(ErrorKind::Invalid, u"order"_s, u"name or arrival is wanted here."_s);
    return order == "arrival"_L1;
}

Result<HttpResponse> listUsers(AdminScope& scope)
{
    const auto& request = scope.http.request;
    auto query = commonQuery<UserQuery>(request);
    if (!query)
        return tl::unexpected(query.error());
    if (request.hasQuery(u"state")) {
        query->state = wire::userStateFromWord(request.queryValue(u"state"));
        if (!query->state)
            return fail(ErrorKind::Invalid, u"state"_s, u"active, suspended or deleted is wanted here."_s);
    }
    if (request.hasQuery(u"role"))
        query->role = RoleId(request.queryValue(u"role"));
    const auto byArrival = isByArrival(request);
    if (!byArrival)
        return tl::unexpected(byArrival.error());
    query->byArrival = *byArrival;
    const auto page = DirectoryListing(scope.http.sql, scope.http.now).users(*query, scope.account());
    if (!page)
        return tl::unexpected(page.error());
    return jsonTextAnswer(wire::textOf(*page, searchKey(query->search)));
}

/// Where SCIM has it; empty without a connection.
QString locationOf(const AdminScope& scope, const std::optional<ConnectionId>& connection,
                   const scim::ResourceType& type, const QString& id)
{
    if (!connection)
        return {};
    const QString base =
        scope.settings.profile->connectionAddress(scope.publicUrl()).replace("{connection}"_L1, connection->text());
    return base + type.endpoint + u'/' + id;
}

/// The resource as SCIM answers it.
template <class T>
QJsonObject scimResource(const AdminScope& scope, const scim::ResourceType& type, const WithBody<T>& stored)
{
    const auto& item = stored.item;
    return scim::fromJson(
        scim::present(type, stored.body,
                      {item.id.text(), locationOf(scope, item.connectionId, type, item.id.text()), stored.version,
                       item.createdAt.toMSecsSinceEpoch(), item.changedAt.toMSecsSinceEpoch()}));
}

/// Which operator did something is told to who may read the audit trail.
Result<QList<UserTurn>> historyOf(AdminScope& scope, const User& user)
{
    auto history = UserHistory(scope.http.sql, scope.http.now).ofPerson(user);
    if (history && !scope.permissions.contains(Permission::ReadAudit)) {
        for (auto& turn : *history)
            turn.operatorName.clear();
    }
    return history;
}

Result<HttpResponse> getUser(AdminScope& scope)
{
    DirectoryListing listing(scope.http.sql, scope.http.now);
    const UserId id(scope.http.captures.value(0));
    const auto found = listing.user(id, scope.account());
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorKind::NotFound, id.text(), u"There is no such user."_s);
    const auto groups = listing.groupsOf(id);
    if (!groups)
        return tl::unexpected(groups.error());
    const auto& user = (*found)->item;
    auto resource = scimResource(scope, scim::userType(), **found);
    QJsonArray memberships;
    QJsonArray groupValues;
    for (const auto& membership : *groups) {
        memberships.append(wire::toJson(membership));
        const auto location = locationOf(scope, user.connectionId, scim::groupType(), membership.groupId.text());
        QJsonObject value{
            {u"value"_s, membership.groupId.text()}, {u"display"_s, membership.groupName}, {u"type"_s, u"direct"_s}};
        if (!location.isEmpty())
            value.insert(u"$ref"_s, location);
        groupValues.append(value);
    }
    if (!groupValues.isEmpty())
        resource.insert(u"groups"_s, groupValues);
    const auto history = historyOf(scope, user);
    if (!history)
        return tl::unexpected(history.error());
    const auto mapping = mappingOf(scope, user.connectionId);
    if (!mapping)
        return tl::unexpected(mapping.error());
    QJsonArray fields;
    for (const auto& field : productFields(mapping->attributes, QJsonDocument::fromJson((*found)->body).object()))
        fields.append(wire::toJson(field));
    return versionedAnswer({{u"user"_s, wire::toJson(user)},
                            {u"resource"_s, resource},
                            {u"groups"_s, memberships},
                            {u"history"_s, wire::listToJson(*history)},
                            {u"productFields"_s, fields}},
                           (*found)->version);
}

Result<HttpResponse> listGroups(AdminScope& scope)
{
    const auto query = commonQuery<GroupQuery>(scope.http.request);
    if (!query)
        return tl::unexpected(query.error());
    const auto page = DirectoryListing(scope.http.sql, scope.http.now).groups(*query, scope.account());
    if (!page)
        return tl::unexpected(page.error());
    return jsonAnswer(wire::toJson(*page));
}

Result<WithBody<Group>> visibleGroup(AdminScope& scope)
{
    const GroupId id(scope.http.captures.value(0));
    const auto found = DirectoryListing(scope.http.sql, scope.http.now).group(id, scope.account());
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorKind::NotFound, id.text(), u"There is no such group."_s);
    return **found;
}

/// The resource comes without members: a group may have very many, and they have a listing of their own.
Result<HttpResponse> getGroup(AdminScope& scope)
{
    const auto found = visibleGroup(scope);
    if (!found)
        return tl::unexpected(found.error());
    const auto& group = found->item;
    const auto resource = scimResource(scope, scim::groupType(), *found);
    return versionedAnswer({{u"group"_s, wire::toJson(group)}, {u"resource"_s, resource}}, found->version);
}

/// As the identity provider would: its members stay, the roles that it gave go, and rules that name it wait for another
/// one. Only the group that was seen, with the members that it had.
Result<HttpResponse> removeGroup(AdminScope& scope)
{
    const auto found = visibleGroup(scope);
    if (!found)
        return tl::unexpected(found.error());
    const auto& group = found->item;
    if (const auto matched = matchVersion(scope.http.request, found->version, group.displayName); !matched)
        return tl::unexpected(matched.error());
    const DirectoryScope place{group.connectionId ? group.connectionId->text() : QString(), group.accountId.text()};
    if (const auto removed = Groups(scope.http.sql, place, scope.http.now).removeById(group.id.text()); !removed)
        return tl::unexpected(removed.error());
    const auto noted = Audit(scope.http.sql)
                           .add(scope.http.now, scope.actor(), u"group.remove"_s, group.displayName,
                                u"%1 members"_s.arg(group.members), group.accountId);
    if (!noted)
        return tl::unexpected(noted.error());
    HttpResponse response;
    response.status = 204;
    return response;
}

Result<HttpResponse> listMembers(AdminScope& scope)
{
    const auto found = visibleGroup(scope);
    if (!found)
        return tl::unexpected(found.error());
    const auto limit = pageLimit(scope.http.request);
    if (!limit)
        return tl::unexpected(limit.error());
    const MemberQuery query{scope.http.request.queryValue(u"search").left(wire::maxName),
                            scope.http.request.queryValue(u"after"), *limit};
    const auto page = DirectoryListing(scope.http.sql, scope.http.now).members(found->item.id, query);
    if (!page)
        return tl::unexpected(page.error());
    return jsonAnswer(wire::toJson(*page));
}

} // namespace

QList<AdminRoute> directoryTable()
{
    return {{"GET", "/users", Access::Read, Permission::ReadUsers, listUsers},
            {"GET", "/users/{id}", Access::Read, Permission::ReadUsers, getUser},
            {"GET", "/groups", Access::Read, Permission::ReadGroups, listGroups},
            {"GET", "/groups/{id}", Access::Read, Permission::ReadGroups, getGroup},
            {"DELETE", "/groups/{id}", Access::Write, Permission::RemoveUsers, removeGroup},
            {"GET", "/groups/{id}/members", Access::Read, Permission::ReadGroups, listMembers}};
}

} // namespace provost::server
