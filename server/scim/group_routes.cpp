// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/error.h"
#include "model/scim/patch.h"
#include "model/scim/resource.h"
#include "server/scim/answers.h"
#include "server/scim/listing.h"
#include "server/scim/routes.h"
#include "server/storage/groups.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

Groups groupsOf(ScimScope& scope)
{
    return Groups(scope.sql, scope.caller.scope(), scope.now, &scope.roleChanges);
}

Result<ScimRow> wanted(ScimScope& scope)
{
    const QString& id = scope.captures.first();
    auto row = groupsOf(scope).find(id);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return noSuchResource(scim::groupType(), id);
    scope.resourceName = (*row)->parsedBody().value("displayName"_L1).toString();
    return **std::move(row);
}

/// The row that a write is about, where the client may write it.
Result<ScimRow> writable(ScimScope& scope)
{
    auto row = wanted(scope);
    if (!row)
        return row;
    if (const auto current = checkVersion(scope, *row); !current)
        return tl::unexpected(current.error());
    const auto allowed = checkSwitch(scope.caller.operations.syncGroups, "Synchronizing groups"_L1);
    if (!allowed)
        return tl::unexpected(allowed.error());
    return row;
}

Result<HttpResponse> answer(ScimScope& scope, int status, const ScimRow& row)
{
    return answerRow(scope, scim::groupType(), status, row);
}

Result<HttpResponse> list(ScimScope& scope)
{
    return answerList(scope, &scim::groupType());
}

Result<HttpResponse> get(ScimScope& scope)
{
    const auto row = wanted(scope);
    if (!row)
        return tl::unexpected(row.error());
    return answer(scope, 200, *row);
}

Result<HttpResponse> create(ScimScope& scope)
{
    const auto body = bodyOf(scope.request);
    if (!body)
        return tl::unexpected(body.error());
    const auto resource = scim::readResource(scim::groupType(), *body);
    if (!resource)
        return tl::unexpected(resource.error());
    scope.resourceName = resource->body.value("displayName"_L1).toString();
    const auto allowed = checkSwitch(scope.caller.operations.syncGroups, "Synchronizing groups"_L1);
    if (!allowed)
        return tl::unexpected(allowed.error());
    const QStringList members = resource->members ? resource->members->ids : QStringList();
    const auto row = groupsOf(scope).add(resource->body, members, scope.newId);
    if (!row)
        return tl::unexpected(row.error());
    return answer(scope, 201, *row);
}

/// PUT replaces: a body without `members` empties the group (RFC 7644 section 3.5.1).
Result<HttpResponse> put(ScimScope& scope)
{
    const auto row = writable(scope);
    if (!row)
        return tl::unexpected(row.error());
    const auto body = bodyOf(scope.request);
    if (!body)
        return tl::unexpected(body.error());
    const auto resource = scim::readResource(scim::groupType(), *body);
    if (!resource)
        return tl::unexpected(resource.error());
    scim::MemberStep members;
    members.kind = scim::MemberStep::Kind::ReplaceAll;
    if (resource->members && !resource->members->contradicted.isEmpty())
        return scim::mutability(
            u"\"type\" and \"$ref\" of the member %1 are those of a user and cannot be changed."_s.arg(
                scim::quoted(resource->members->contradicted)));
    if (resource->members)
        members.ids = resource->members->ids;
    const auto stored = groupsOf(scope).change(*row, resource->body, {members});
    if (!stored)
        return tl::unexpected(stored.error());
    return answer(scope, 200, *stored);
}

bool asksForAttributes(const HttpRequest& request)
{
    for (const auto& [name, value] : queryOf(request)) {
        if (name.endsWith("attributes"_L1, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// Answers 204 unless attributes are asked for: listing the members of a large group would cost more than the change.
Result<HttpResponse> patch(ScimScope& scope)
{
    const auto row = writable(scope);
    if (!row)
        return tl::unexpected(row.error());
    const auto body = bodyOf(scope.request);
    if (!body)
        return tl::unexpected(body.error());
    const auto operations = scim::readPatch(scim::groupType(), *body, row->id);
    if (!operations)
        return tl::unexpected(operations.error());
    QJsonObject after = row->parsedBody();
    const auto changed = scim::applyPatch(scim::groupType(), *operations, after);
    if (!changed)
        return tl::unexpected(changed.error());
    const auto stored =
        groupsOf(scope).change(*row, *changed ? std::optional(after) : std::nullopt, operations->members);
    if (!stored)
        return tl::unexpected(stored.error());
    if (asksForAttributes(scope.request))
        return answer(scope, 200, *stored);
    return answerNothing(scope, *stored);
}

Result<HttpResponse> remove(ScimScope& scope)
{
    const auto row = writable(scope);
    if (!row)
        return tl::unexpected(row.error());
    if (const auto removed = groupsOf(scope).remove(*row); !removed)
        return tl::unexpected(removed.error());
    return HttpResponse{204, {}, {}, {}};
}

} // namespace

QList<ScimRoute> groupRoutes()
{
    return {
        {"GET", "/Groups", ScimAccess::Read, list},
        {"GET", "/Groups/{id}", ScimAccess::Read, get},
        {"POST", "/Groups", ScimAccess::Write, create},
        {"PUT", "/Groups/{id}", ScimAccess::Write, put},
        {"PATCH", "/Groups/{id}", ScimAccess::Write, patch, &ScimFeatures::patch},
        {"DELETE", "/Groups/{id}", ScimAccess::Write, remove},
    };
}

} // namespace provost::server
