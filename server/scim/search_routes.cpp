// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/error.h"
#include "server/scim/listing.h"
#include "server/scim/routes.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

Result<HttpResponse> searchAll(ScimScope& scope)
{
    return answerSearch(scope, nullptr);
}

Result<HttpResponse> searchUsers(ScimScope& scope)
{
    return answerSearch(scope, &scim::userType());
}

Result<HttpResponse> searchGroups(ScimScope& scope)
{
    return answerSearch(scope, &scim::groupType());
}

Result<HttpResponse> listAll(ScimScope& scope)
{
    return answerList(scope, nullptr);
}

Result<HttpResponse> noMe(ScimScope&)
{
    return scim::refuse(501, {}, u"/Me is not supported: a connection's token stands for no user."_s);
}

} // namespace

QList<ScimRoute> searchRoutes()
{
    QList<ScimRoute> routes{
        {"GET", "", ScimAccess::Read, listAll},
        {"POST", "/.search", ScimAccess::Read, searchAll},
        {"POST", "/Users/.search", ScimAccess::Read, searchUsers},
        {"POST", "/Groups/.search", ScimAccess::Read, searchGroups},
    };
    for (const char* method : {"GET", "POST", "PUT", "PATCH", "DELETE"})
        routes.append({method, "/Me", ScimAccess::Read, noMe});
    return routes;
}

} // namespace provost::server
