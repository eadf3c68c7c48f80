// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/scim/listing.h"

#include "model/scim/error.h"
#include "model/scim/filter_match.h"
#include "server/scim/answers.h"
#include "server/storage/groups.h"
#include "server/storage/users.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

using OptionalFilter = std::optional<scim::BoundFilter>;

Result<OptionalFilter> filterOf(const scim::ListRequest& request, const scim::ResourceType& type)
{
    if (request.filter.trimmed().isEmpty())
        return OptionalFilter();
    const auto parsed = scim::parseFilter(request.filter);
    if (!parsed)
        return tl::unexpected(parsed.error());
    auto bound = scim::bindFilter(*parsed, type);
    if (!bound)
        return tl::unexpected(bound.error());
    return OptionalFilter(*std::move(bound));
}

Result<std::optional<scim::Target>> sortTarget(const scim::ListRequest& request, const scim::ResourceType& type)
{
    if (request.sortBy.isEmpty())
        return std::optional<scim::Target>();
    const auto name = scim::parseAttributeName(request.sortBy);
    const scim::Target target = name ? scim::resolve(type, *name) : scim::Target{};
    if (!target.attribute || target.attribute->returned == scim::Returned::Never ||
        target.attribute->name == "members"_L1 || target.attribute->name == "groups"_L1)
        return scim::invalidValue(
            u"A list of %1 cannot be sorted by %2."_s.arg(type.name, scim::quoted(request.sortBy)));
    return std::optional(target);
}

struct Listed
{
    QJsonArray resources;
    qint64 total = 0;
};

Result<Listed> list(ScimScope& scope, const scim::ResourceType& type, const scim::ListRequest& request,
                    const OptionalFilter& filter)
{
    const auto projection = scim::Projection::create(type, request.attributes, request.excludedAttributes);
    const auto sortBy = sortTarget(request, type);
    if (!projection || !sortBy)
        return tl::unexpected(projection ? sortBy.error() : projection.error());
    const auto complete = [&scope, &type](const ScimRow& row, bool withReferences) -> Result<QJsonObject> {
        QJsonObject resource = presented(scope, type, row);
        if (withReferences) {
            if (const auto added = addReferences(scope, type, row, resource); !added)
                return tl::unexpected(added.error());
        }
        return resource;
    };
    const qint64 count =
        std::min<qint64>(request.count.value_or(scope.settings.defaultPage), scope.settings.longestPage);
    ScimRows rows(scope.sql, type, scope.caller.scope(), complete);
    const auto page = rows.page({filter ? &*filter : nullptr, *sortBy, request.descending, request.startIndex, count});
    if (!page)
        return tl::unexpected(page.error());
    Listed listed{{}, page->total};
    for (const ScimRow& row : page->rows) {
        const auto resource = shown(scope, type, row, *projection);
        if (!resource)
            return tl::unexpected(resource.error());
        listed.resources.append(*resource);
    }
    return listed;
}

QJsonValue groupReferences(const ScimScope& scope, const QList<GroupReference>& groups)
{
    QJsonArray list;
    for (const GroupReference& group : groups)
        list.append(QJsonObject{{u"value"_s, group.id},
                                {u"$ref"_s, locationOf(scope, scim::groupType(), group.id)},
                                {u"display"_s, group.displayName},
                                {u"type"_s, u"direct"_s}});
    return list;
}

} // namespace

Result<scim::ListRequest> listRequestOf(const HttpRequest& request)
{
    scim::ListRequest list;
    for (const auto& [name, value] : queryOf(request)) {
        if (const auto read = scim::readListParameter(name, value, list); !read)
            return tl::unexpected(read.error());
    }
    return list;
}

Result<QJsonObject> listResources(ScimScope& scope, const scim::ResourceType& type, const scim::ListRequest& request)
{
    const auto filter = filterOf(request, type);
    if (!filter)
        return tl::unexpected(filter.error());
    const auto listed = list(scope, type, request, *filter);
    if (!listed)
        return tl::unexpected(listed.error());
    return scim::listResponse(listed->resources, listed->total, request.startIndex);
}

Result<QJsonObject> listEverything(ScimScope& scope, const scim::ListRequest& request)
{
    scim::ListRequest rest = request;
    QJsonArray resources;
    qint64 total = 0;
    std::optional<Error> refusal;
    bool anyType = false;
    rest.count = std::min<qint64>(request.count.value_or(scope.settings.defaultPage), scope.settings.longestPage);
    for (const scim::ResourceType* type : {&scim::userType(), &scim::groupType()}) {
        const auto filter = filterOf(request, *type);
        if (!filter) {
            refusal = filter.error();
            continue;
        }
        anyType = true;
        const auto listed = list(scope, *type, rest, *filter);
        if (!listed)
            return tl::unexpected(listed.error());
        total += listed->total;
        for (const QJsonValue& resource : listed->resources)
            resources.append(resource);
        rest.startIndex = std::max<qint64>(1, request.startIndex - total);
        rest.count = *rest.count - listed->resources.size();
    }
    if (!anyType)
        return tl::unexpected(*refusal);
    return scim::listResponse(resources, total, request.startIndex);
}

Result<void> addReferences(ScimScope& scope, const scim::ResourceType& type, const ScimRow& row, QJsonObject& resource)
{
    if (&type == &scim::userType()) {
        const auto groups = Users(scope.sql, scope.caller.scope(), scope.now).groupsOf(row.rid);
        if (!groups)
            return tl::unexpected(groups.error());
        if (!groups->isEmpty())
            resource.insert("groups"_L1, groupReferences(scope, *groups));
        return {};
    }
    QJsonArray members;
    const auto done =
        Groups(scope.sql, scope.caller.scope(), scope.now).eachMember(row.rid, [&](const MemberReference& member) {
            members.append(QJsonObject{{u"value"_s, member.id},
                                       {u"$ref"_s, locationOf(scope, scim::userType(), member.id)},
                                       {u"display"_s, member.displayName},
                                       {u"type"_s, u"User"_s}});
            return true;
        });
    if (done && !members.isEmpty())
        resource.insert("members"_L1, members);
    return done;
}

Result<QJsonObject> shown(ScimScope& scope, const scim::ResourceType& type, const ScimRow& row,
                          const scim::Projection& projection)
{
    QJsonObject resource = presented(scope, type, row);
    if (projection.shows(&type == &scim::userType() ? "groups"_L1 : "members"_L1)) {
        if (const auto added = addReferences(scope, type, row, resource); !added)
            return tl::unexpected(added.error());
    }
    return projection.apply(resource);
}

Result<HttpResponse> answerList(ScimScope& scope, const scim::ResourceType& type)
{
    const auto request = listRequestOf(scope.request);
    if (!request)
        return tl::unexpected(request.error());
    const auto listed = listResources(scope, type, *request);
    if (!listed)
        return tl::unexpected(listed.error());
    return scimAnswer(200, *listed);
}

Result<HttpResponse> answerRow(ScimScope& scope, const scim::ResourceType& type, int status, const ScimRow& row)
{
    const auto projection = projectionOf(scope.request, type);
    if (!projection)
        return tl::unexpected(projection.error());
    const auto resource = shown(scope, type, row, *projection);
    if (!resource)
        return tl::unexpected(resource.error());
    return resourceAnswer(status, *resource, row, locationOf(scope, type, row.id));
}

} // namespace provost::server
