// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/error.h"
#include "server/scim/answers.h"
#include "server/scim/listing.h"
#include "server/scim/routes.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

Result<HttpResponse> search(ScimScope& scope, const scim::ResourceType* type)
{
    const auto body = bodyOf(scope.request);
    if (!body)
        return tl::unexpected(body.error());
    const auto request = scim::readSearchRequest(*body);
    if (!request)
        return tl::unexpected(request.error());
    const auto list = type ? listResources(scope, *type, *request) : listEverything(scope, *request);
    if (!list)
        return tl::unexpected(list.error());
    return scimAnswer(200, *list);
}

Result<HttpResponse> searchAll(ScimScope& scope)
{
    return search(scope, nullptr);
}

Result<HttpResponse> searchUsers(ScimScope& scope)
{
    return search(scope, &scim::userType());
}

Result<HttpResponse> searchGroups(ScimScope& scope)
{
    return search(scope, &scim::groupType());
}

Result<HttpResponse> listAll(ScimScope& scope)
{
    const auto request = listRequestOf(scope.request);
    if (!request)
        return tl::unexpected(request.error());
    const auto list = listEverything(scope, *request);
    if (!list)
        return tl::unexpected(list.error());
    return scimAnswer(200, *list);
}

Result<HttpResponse> noMe(ScimScope&)
{
    return scim::refuse(501, {}, u"/Me is not supported: a connection's token stands for no user."_s);
}

Result<HttpResponse> noBulk(ScimScope&)
{
    return scim::refuse(501, {}, u"Bulk requests are not supported. Switch them off at the identity provider."_s);
}

} // namespace

QList<ScimRoute> searchRoutes()
{
    QList<ScimRoute> routes{
        {"GET", "", ScimAccess::Read, listAll},
        {"POST", "/.search", ScimAccess::Read, searchAll},
        {"POST", "/Users/.search", ScimAccess::Read, searchUsers},
        {"POST", "/Groups/.search", ScimAccess::Read, searchGroups},
        {"POST", "/Bulk", ScimAccess::Read, noBulk},
    };
    for (const char* method : {"GET", "POST", "PUT", "PATCH", "DELETE"})
        routes.append({method, "/Me", ScimAccess::Read, noMe});
    return routes;
}

} // namespace provost::server
