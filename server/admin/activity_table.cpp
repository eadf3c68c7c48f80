// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/exchange.h"
#include "server/admin/tables.h"
#include "server/storage/change_feed.h"
#include "server/storage/events.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr qint64 maxWaitSeconds = 60;

Result<EventQuery> wantedEvents(const HttpRequest& request)
{
    const auto limit = pageLimit(request);
    const auto errorsOnly = queryFlag(request, u"errorsOnly"_s, false);
    const auto withConsole = queryFlag(request, u"withConsole"_s, true);
    if (!limit)
        return tl::unexpected(limit.error());
    if (!errorsOnly || !withConsole)
        return tl::unexpected(errorsOnly ? withConsole.error() : errorsOnly.error());
    EventQuery query;
    query.limit = *limit;
    query.errorsOnly = *errorsOnly;
    query.withConsole = *withConsole;
    query.after = request.queryValue(u"after");
    query.search = request.queryValue(u"search").left(wire::maxName);
    if (request.hasQuery(u"account"))
        query.accountId = AccountId(request.queryValue(u"account"));
    if (request.hasQuery(u"connection"))
        query.connectionId = ConnectionId(request.queryValue(u"connection"));
    return query;
}

Result<HttpResponse> listEvents(AdminScope& scope)
{
    const auto query = wantedEvents(scope.http.request);
    if (!query)
        return tl::unexpected(query.error());
    const auto page = Events(scope.http.sql).page(*query, scope.account());
    if (!page)
        return tl::unexpected(page.error());
    return jsonAnswer(wire::toJson(*page));
}

Result<HttpResponse> getEvent(AdminScope& scope)
{
    const auto text = scope.http.captures.value(0);
    bool isNumber = false;
    const auto id = text.toLongLong(&isNumber);
    const auto found =
        isNumber ? Events(scope.http.sql).find(id, scope.account()) : Result<std::optional<EventDetail>>(std::nullopt);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorKind::NotFound, text, u"There is no such event, or it is older than what is kept."_s);
    return jsonAnswer(wire::toJson(**found));
}

Result<HttpResponse> listAudit(AdminScope& scope)
{
    const auto& request = scope.http.request;
    const auto limit = pageLimit(request);
    if (!limit)
        return tl::unexpected(limit.error());
    const auto page = Audit(scope.http.sql).page(scope.account(), request.queryValue(u"after"), *limit);
    if (!page)
        return tl::unexpected(page.error());
    return jsonAnswer(wire::toJson(*page));
}

/// Whether a change of that kind is told to somebody with these permissions: who may not read a thing does not hear of
/// it.
bool maySee(const PermissionSet& permissions, Change::Resource resource)
{
    switch (resource) {
    case Change::Resource::Account:
    case Change::Resource::Connection:
    case Change::Resource::Token:
    case Change::Resource::Role:
        return permissions.contains(Permission::ReadProvisioning);
    case Change::Resource::User:
        return permissions.contains(Permission::ReadUsers);
    case Change::Resource::Group:
        return permissions.contains(Permission::ReadGroups);
    case Change::Resource::Event:
        return permissions.contains(Permission::ReadEvents);
    case Change::Resource::Operator:
        return permissions.contains(Permission::ManageOperators);
    }
    return false;
}

/// Holds the answer back for `wait` seconds where there is nothing new.
Result<HttpResponse> listChanges(AdminScope& scope)
{
    const auto& request = scope.http.request;
    const auto since = queryNumber(request, u"since"_s, -1, -1, std::numeric_limits<qint64>::max());
    const auto wait = queryNumber(request, u"wait"_s, 0, 0, maxWaitSeconds);
    const auto limit = pageLimit(request);
    if (!since || !wait)
        return tl::unexpected(since ? wait.error() : since.error());
    if (!limit)
        return tl::unexpected(limit.error());
    const auto page = ChangeFeed(scope.http.sql).since(*since, *limit, scope.account());
    if (!page)
        return tl::unexpected(page.error());
    QJsonArray items;
    for (const auto& change : page->items) {
        if (maySee(scope.permissions, change.resource))
            items.append(wire::toJson(change));
    }
    auto response = jsonAnswer({{u"items"_s, items}, {u"next"_s, page->next}, {u"reset"_s, page->reset}});
    if (*since >= 0 && items.isEmpty() && page->complete && !page->reset)
        response.holdFor = std::chrono::seconds(*wait);
    return response;
}

} // namespace

QList<AdminRoute> activityTable()
{
    return {{"GET", "/events", Access::Read, Permission::ReadEvents, listEvents},
            {"GET", "/events/{id}", Access::Read, Permission::ReadEvents, getEvent},
            {"GET", "/audit", Access::Read, Permission::ReadAudit, listAudit},
            {"GET", "/changes", Access::Read, Needs::aKey(), listChanges}};
}

} // namespace provost::server
