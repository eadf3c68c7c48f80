// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/scim/routes.h"

#include "model/scim/error.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

/// What a route needs, by the endpoint that it belongs to; whoever lists or searches the root sees both. Unset: nobody
/// has said it of this route.
std::optional<QList<TokenScope>> neededScopes(const ScimRoute& route)
{
    // The operations of a bulk request need what each of them needs as a request.
    if (route.access == ScimAccess::Open || route.pattern == "/Bulk")
        return QList<TokenScope>();
    const bool isRead = route.access == ScimAccess::Read;
    if (route.pattern.startsWith("/Users") || route.pattern == "/Me")
        return QList{isRead ? TokenScope::UsersRead : TokenScope::UsersWrite};
    if (route.pattern.startsWith("/Groups"))
        return QList{isRead ? TokenScope::GroupsRead : TokenScope::GroupsWrite};
    if (route.pattern.isEmpty() || route.pattern == "/.search")
        return QList{TokenScope::UsersRead, TokenScope::GroupsRead};
    return std::nullopt;
}

Result<void> checkScopes(const ScimCaller& caller, const ScimRoute& route)
{
    const auto needed = neededScopes(route);
    if (!needed)
        return scim::refuse(403, {}, u"This token may not do that: no scope allows it."_s);
    for (const auto scope : *needed) {
        if (!caller.scopes.contains(scope))
            return scim::refuse(403, {}, u"This token may not do that: it lacks the scope %1."_s.arg(slug(scope)));
    }
    return {};
}

} // namespace

QList<ScimRoute> scimTable()
{
    return discoveryRoutes() + userRoutes() + groupRoutes() + searchRoutes() + bulkRoutes();
}

ScimRoutes::ScimRoutes(const Profile& profile)
    : m_routes(scimTable())
{
    m_routes.removeIf([&profile](const ScimRoute& route) { return !profile.offers(route.method, route.pattern); });
    for (const ScimRoute& route : std::as_const(m_routes))
        m_table.add(route.method, route.pattern);
}

ScimRoutes::Found ScimRoutes::find(const QByteArray& method, const QByteArray& path) const
{
    auto match = m_table.find(method, path);
    return {match.line >= 0 ? &m_routes.at(match.line) : nullptr, std::move(match.captures), std::move(match.allowed)};
}

Result<HttpResponse> call(const ScimRoute& route, ScimScope& scope)
{
    if (const auto permitted = checkScopes(scope.caller, route); !permitted)
        return tl::unexpected(permitted.error());
    if (route.needs && !(scope.settings.profile->features.*route.needs))
        return scim::refuse(
            501, {},
            u"%1 %2 is not offered here. ServiceProviderConfig tells what is; switch it off at the "
            "identity provider."_s.arg(QString::fromLatin1(route.method), QString::fromLatin1(route.pattern)));
    return route.handle(scope);
}

Error noSuchRoute(const QByteArray& method, const QByteArray& path, const ScimRoutes::Found& found)
{
    const QString shown = scim::quoted(QString::fromUtf8(path));
    if (found.allowed.isEmpty())
        return scim::refuse(404, {}, u"There is nothing at %1."_s.arg(shown)).value();
    return scim::refuse(405, {}, u"%1 cannot be used at %2."_s.arg(QString::fromLatin1(method), shown)).value();
}

} // namespace provost::server
