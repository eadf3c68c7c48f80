// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/scim/projection.h"
#include "model/scim/schema.h"
#include "server/http/message.h"
#include "server/profiles/profile.h"
#include "server/storage/scim_callers.h"
#include "server/storage/storage.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace provost::server {

/// Limits of lists, and what is said of the server.
struct ScimSettings
{
    QString publicUrl; ///< as identity providers reach the server, without a slash at its end
    std::shared_ptr<const Profile> profile;
    int defaultPage = 100;
    int longestPage = 1000;
};

/// Everything that a SCIM handler may use. Valid during the call.
struct ScimScope
{
    const HttpRequest& request;
    Sql& sql;
    qint64 now; ///< milliseconds since 1970, UTC
    const ScimCaller& caller;
    const ScimSettings& settings;
    QString base;         ///< absolute address of the mount as the client used it
    QStringList captures; ///< percent-decoded values of the `{…}` parts of the route's pattern
    QString resourceName; ///< set by the handler: userName or displayName of what was touched
};

using ScimHandler = std::function<Result<HttpResponse>(ScimScope&)>;

enum class ScimAccess { Read, Write };

/// One line of the routing table; patterns are relative to the mount.
struct ScimRoute
{
    QByteArray method;
    QByteArray pattern;
    ScimAccess access = ScimAccess::Read;
    ScimHandler handle;
};

} // namespace provost::server
