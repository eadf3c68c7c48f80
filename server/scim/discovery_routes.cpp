// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/error.h"
#include "model/scim/json_text.h"
#include "model/scim/messages.h"
#include "server/scim/answers.h"
#include "server/scim/routes.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

/// Discovery cannot be filtered; a client that tries gets 403 instead of everything (RFC 7644 section 4).
Result<void> refuseFilter(const HttpRequest& request)
{
    for (const auto& [name, value] : queryOf(request)) {
        if (name.compare("filter"_L1, Qt::CaseInsensitive) == 0)
            return scim::refuse(403, {}, u"This list cannot be filtered."_s);
    }
    return {};
}

QString schemaLocation(const ScimScope& scope, const scim::Schema& schema)
{
    return scope.base + u"/Schemas/"_s + schema.id;
}

QString typeLocation(const ScimScope& scope, const scim::ResourceType& type)
{
    return scope.base + u"/ResourceTypes/"_s + type.name;
}

Result<HttpResponse> serviceProvider(ScimScope& scope)
{
    if (const auto checked = refuseFilter(scope.request); !checked)
        return tl::unexpected(checked.error());
    const ScimFeatures& features = scope.settings.profile->features;
    scim::ServiceProvider provider;
    provider.patch = features.patch;
    provider.bulk = features.bulk;
    provider.bulkMaxOperations = features.bulk ? scope.settings.bulkOperations : 0;
    provider.bulkMaxPayloadSize = features.bulk ? scope.settings.bulkBytes : 0;
    provider.filter = features.filter;
    provider.filterMaxResults = features.filter ? scope.settings.longestPage : 0;
    provider.changePassword = features.changePassword;
    provider.sort = features.sort;
    provider.etag = features.etag;
    provider.cursor = features.cursor;
    provider.cursorTimeout = static_cast<int>(scope.settings.cursorTimeout.count());
    provider.defaultPageSize = scope.settings.defaultPage;
    provider.maxPageSize = scope.settings.longestPage;
    return scimAnswer(200, scim::serviceProviderToJson(provider, scope.base + u"/ServiceProviderConfig"_s));
}

HttpResponse listAnswer(const QByteArrayList& resources)
{
    return scimAnswer(200, scim::listResponse({resources, resources.size(), 1, {}}));
}

Result<HttpResponse> schemas(ScimScope& scope)
{
    if (const auto checked = refuseFilter(scope.request); !checked)
        return tl::unexpected(checked.error());
    QByteArrayList list;
    for (const scim::Schema* schema : scim::allSchemas())
        list.append(scim::toJson(scim::schemaToJson(*schema, schemaLocation(scope, *schema))));
    return listAnswer(list);
}

Result<HttpResponse> schema(ScimScope& scope)
{
    for (const scim::Schema* one : scim::allSchemas()) {
        if (scope.captures.first().compare(one->id, Qt::CaseInsensitive) == 0)
            return scimAnswer(200, scim::schemaToJson(*one, schemaLocation(scope, *one)));
    }
    return scim::refuse(404, {}, u"There is no schema %1."_s.arg(scim::quoted(scope.captures.first())));
}

Result<HttpResponse> resourceTypes(ScimScope& scope)
{
    if (const auto checked = refuseFilter(scope.request); !checked)
        return tl::unexpected(checked.error());
    QByteArrayList list;
    for (const scim::ResourceType* type : {&scim::userType(), &scim::groupType()})
        list.append(scim::toJson(scim::resourceTypeToJson(*type, typeLocation(scope, *type))));
    return listAnswer(list);
}

Result<HttpResponse> resourceType(ScimScope& scope)
{
    for (const scim::ResourceType* type : {&scim::userType(), &scim::groupType()}) {
        if (scope.captures.first() == type->name)
            return scimAnswer(200, scim::resourceTypeToJson(*type, typeLocation(scope, *type)));
    }
    return scim::refuse(404, {}, u"There is no resource type %1."_s.arg(scim::quoted(scope.captures.first())));
}

} // namespace

QList<ScimRoute> discoveryRoutes()
{
    return {
        {"GET", "/ServiceProviderConfig", ScimAccess::Open, serviceProvider},
        {"GET", "/Schemas", ScimAccess::Open, schemas},
        {"GET", "/Schemas/{id}", ScimAccess::Open, schema},
        {"GET", "/ResourceTypes", ScimAccess::Open, resourceTypes},
        {"GET", "/ResourceTypes/{name}", ScimAccess::Open, resourceType},
    };
}

} // namespace provost::server
