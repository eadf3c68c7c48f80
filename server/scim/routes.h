// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/route_table.h"
#include "server/scim/scope.h"

#include <QList>

namespace provost::server {

/// ServiceProviderConfig, Schemas and ResourceTypes (RFC 7644 section 4).
[[nodiscard]] QList<ScimRoute> discoveryRoutes();
[[nodiscard]] QList<ScimRoute> userRoutes();
[[nodiscard]] QList<ScimRoute> groupRoutes();
/// POST /.search at the root and under both endpoints; /Me, which is not offered.
[[nodiscard]] QList<ScimRoute> searchRoutes();
/// POST /Bulk (RFC 7644 section 3.7).
[[nodiscard]] QList<ScimRoute> bulkRoutes();
/// All of them.
[[nodiscard]] QList<ScimRoute> scimTable();

/// All that SCIM answers below a mount: what the profile offers. Immutable; any thread.
class ScimRoutes
{
public:
    explicit ScimRoutes(const Profile& profile);

    struct Found
    {
        const ScimRoute* route = nullptr; ///< null: none
        QStringList captures;
        QByteArrayList allowed; ///< where there is none: the methods that the path knows
    };
    /// `path` below the mount, percent-encoded.
    [[nodiscard]] Found find(const QByteArray& method, const QByteArray& path) const;

private:
    QList<ScimRoute> m_routes;
    RouteTable m_table;
};

/// Runs the handler; refuses with 403 where the token lacks a scope that the route needs, and with 501 where the
/// profile has switched off what it needs.
[[nodiscard]] Result<HttpResponse> call(const ScimRoute& route, ScimScope& scope);

/// 404, or 405 where the path knows other methods.
[[nodiscard]] Error noSuchRoute(const QByteArray& method, const QByteArray& path, const ScimRoutes::Found& found);

} // namespace provost::server
