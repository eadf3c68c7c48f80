// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/scim/projection.h"
#include "model/scim/schema.h"
#include "server/http/message.h"
#include "server/profiles/profile.h"
#include "server/storage/effective_roles.h"
#include "server/storage/scim_callers.h"
#include "server/storage/storage.h"

#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace provost::server {

/// Limits, and what is said of the server.
struct ScimSettings
{
    QString publicUrl;            ///< as identity providers reach the server, without a slash at its end
    bool publicUrlIsGiven = true; ///< false: a trusted proxy may name another one with each request
    std::shared_ptr<const Profile> profile;
    int defaultPage = 100;
    int longestPage = 1000;
    int shownReferences = 200'000; ///< members or groups of all resources of a page
    int bulkOperations = 1000;
    qint64 bulkBytes = 1'048'576; ///< of a bulk request's body
    QByteArray cursorKey;         ///< signs cursors; a secret that all servers of one database share
    std::chrono::seconds cursorTimeout = std::chrono::hours(1);
};

/// An operation of a bulk request that was refused, for the activity: as the request that it stands for.
struct RefusedOperation
{
    QByteArray method;
    QByteArray path; ///< below the mount
    QByteArray query;
    QByteArray pattern; ///< of the route; empty: there is none
    QString resourceName;
    QString resourceId;
    Error error;
    QByteArray body;
    QByteArray answer;
};

class ScimRoutes;

/// Everything that a SCIM handler may use. Valid during the call.
struct ScimScope
{
    const HttpRequest& request;
    Sql& sql;
    qint64 now; ///< milliseconds since 1970, UTC
    const ScimCaller& caller;
    const ScimSettings& settings;
    const ScimRoutes& routes;
    QString base;              ///< absolute address of the mount as the client used it
    QStringList captures;      ///< percent-decoded values of the `{…}` parts of the route's pattern
    QString resourceName;      ///< set by the handler: userName or displayName of what was touched
    QString newId;             ///< of the resource that is created, where it was chosen before; else empty
    RoleChanges roleChanges{}; ///< set by the handler: whose roles the request changed
    QString remark{};          ///< set by the handler: what the activity tells of an answer that is no error
    Error refusal{}; ///< set by the handler whose answer refuses, and which has written something all the same
    std::vector<RefusedOperation> refusedOperations{}; ///< set by the handler of bulk requests
};

using ScimHandler = std::function<Result<HttpResponse>(ScimScope&)>;

enum class ScimAccess {
    Open, ///< also without a token; a token that is sent has to be good
    Read,
    Write
};

/// One line of the routing table; patterns are relative to the mount.
struct ScimRoute
{
    QByteArray method;
    QByteArray pattern;
    ScimAccess access = ScimAccess::Read;
    ScimHandler handle;
    bool ScimFeatures::* needs = nullptr; ///< the feature that this belongs to; null: to none
};

} // namespace provost::server
