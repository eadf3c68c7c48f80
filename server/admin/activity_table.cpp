// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/operations.h"
#include "server/admin/exchange.h"
#include "server/admin/tables.h"
#include "server/storage/audit_chain.h"
#include "server/storage/change_feed.h"
#include "server/storage/events.h"
#include "server/storage/request_counts.h"

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
    const auto from = queryTime(request, u"from"_s);
    const auto until = queryTime(request, u"until"_s);
    if (!from || !until)
        return tl::unexpected(from ? until.error() : from.error());
    EventQuery query;
    if (request.hasQuery(u"status")) {
        const auto word = request.queryValue(u"status");
        const auto letter = word.isEmpty() ? 0 : word.front().digitValue();
        if (word.size() != 3 || !word.endsWith("xx"_L1) || letter < 2 || letter > 5)
            return fail(ErrorKind::Invalid, u"status"_s, u"One of 2xx, 3xx, 4xx and 5xx is wanted here."_s);
        query.statusClass = letter;
    }
    query.from = *from;
    query.until = *until;
    query.requestId = request.queryValue(u"request").left(wire::maxIdentifier);
    query.resourceId = request.queryValue(u"resource").left(wire::maxIdentifier);
    query.method = request.queryValue(u"method").left(wire::maxName).toUpper();
    query.pathPart = request.queryValue(u"path").left(wire::maxName);
    query.scimType = request.queryValue(u"scimType").left(wire::maxName);
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
    auto answer = wire::toJson(page->page);
    answer.insert(u"isTotalExact"_s, page->isTotalExact);
    return jsonAnswer(answer);
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

constexpr qint64 dayMs = 24 * RequestCounts::hourMs;

/// Whose requests, and of which time: the last day where nothing is said. Begins and ends with a whole `spanMs`.
Result<CountQuery> wantedCounts(AdminScope& scope, qint64 spanMs)
{
    const auto& request = scope.http.request;
    const auto from = queryTime(request, u"from"_s);
    const auto until = queryTime(request, u"until"_s);
    if (!from || !until)
        return tl::unexpected(from ? until.error() : from.error());
    CountQuery query;
    const qint64 end = *until ? (*until)->toMSecsSinceEpoch() : scope.http.now + 1;
    const qint64 begin = *from ? (*from)->toMSecsSinceEpoch() : end - dayMs;
    query.from = begin - begin % spanMs;
    query.until = (end + spanMs - 1) / spanMs * spanMs;
    query.accountId = scope.account();
    if (!scope.account() && request.hasQuery(u"account"))
        query.accountId = AccountId(request.queryValue(u"account"));
    if (request.hasQuery(u"connection"))
        query.connectionId = ConnectionId(request.queryValue(u"connection"));
    return query;
}

Result<HttpResponse> listRequestCounts(AdminScope& scope)
{
    const auto& request = scope.http.request;
    const auto span = request.hasQuery(u"span") ? request.queryValue(u"span") : u"hour"_s;
    if (span != "hour"_L1 && span != "minute"_L1)
        return fail(ErrorKind::Invalid, u"span"_s, u"minute or hour is wanted here."_s);
    const qint64 spanMs = span == "hour"_L1 ? RequestCounts::hourMs : RequestCounts::minuteMs;
    const auto query = wantedCounts(scope, spanMs);
    if (!query)
        return tl::unexpected(query.error());
    if ((query->until - query->from) / spanMs > RequestCounts::spansAtOnce)
        return fail(ErrorKind::Invalid, u"from"_s, u"That are more than %1 of them."_s.arg(RequestCounts::spansAtOnce));
    const auto counts = RequestCounts(scope.http.sql).histogram(*query, spanMs);
    if (!counts)
        return tl::unexpected(counts.error());
    return jsonAnswer(wire::toJson(Page<RequestCount>{*counts, counts->size(), {}}));
}

Result<HttpResponse> listRefusals(AdminScope& scope)
{
    const auto query = wantedCounts(scope, RequestCounts::hourMs);
    const auto limit = pageLimit(scope.http.request);
    if (!query || !limit)
        return tl::unexpected(query ? limit.error() : query.error());
    const auto refusals = RequestCounts(scope.http.sql).refusals(*query, *limit);
    if (!refusals)
        return tl::unexpected(refusals.error());
    return jsonAnswer(wire::toJson(Page<RepeatedRefusal>{*refusals, refusals->size(), {}}));
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

Result<HttpResponse> verifyAudit(AdminScope& scope)
{
    const auto text = scope.http.request.queryValue(u"expect").toLatin1();
    const auto expected = QByteArray::fromHex(text);
    if (expected.toHex() != text.toLower())
        return fail(ErrorKind::Invalid, u"expect"_s, u"A hash in hexadecimal is wanted here."_s);
    const auto verified = AuditChain(scope.http.sql).verify(expected);
    if (!verified)
        return tl::unexpected(verified.error());
    return jsonAnswer(wire::toJson(*verified));
}

/// Whether a change is told to this operator: who may not read a thing does not hear of it, but for the own role, since
/// what it may do decides about what can be asked next.
bool maySee(const AdminScope& scope, const Change& change)
{
    const auto& permissions = scope.permissions;
    switch (change.resource) {
    case Change::Resource::Account:
    case Change::Resource::Connection:
    case Change::Resource::Token:
    case Change::Resource::Webhook:
        return permissions.contains(Permission::ReadProvisioning);
    case Change::Resource::Role:
        return permissions.contains(Permission::ReadProvisioning) || change.id == scope.person.roleId.text();
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
        if (maySee(scope, change))
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
            {"GET", "/refusals", Access::Read, Permission::ReadEvents, listRefusals},
            {"GET", "/request-counts", Access::Read, Permission::ReadEvents, listRequestCounts},
            {"GET", "/audit", Access::Read, Permission::ReadAudit, listAudit},
            {"GET", "/audit/verification", Access::Read, Permission::ManageSettings, verifyAudit},
            {"GET", "/changes", Access::Read, Needs::aKey(), listChanges}};
}

} // namespace provost::server
