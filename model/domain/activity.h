// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/id.h"
#include "model/domain/role_effect.h"

#include <QDateTime>

#include <optional>

namespace provost {

/// One SCIM request as the server saw it. Secrets and passwords are removed before it is stored.
struct Event
{
    qint64 id = 0;
    QDateTime at; ///< UTC, millisecond
    std::optional<ConnectionId> connectionId;
    QString connectionName;
    std::optional<TokenId> tokenId;
    bool byConsole = false; ///< marked as the console's own call: never counts as the identity provider's
    QString method;
    QString path;  ///< without query
    QString query; ///< decoded, personal data included: shown, never logged elsewhere
    int status = 0;
    QString scimType;
    QString detail; ///< of the error answer, or what there is to say of another one
    double durationMs = 0;
    QString resourceName; ///< userName or displayName of what was touched, where known
    QString resourceId;   ///< of the user or group that was touched, where there is one
    QString userAgent;
    QString requestId; ///< under which it was answered (X-Request-Id); empty where that was not kept yet
    QString dialect;   ///< whose client it was: `okta`, `entra`, `jumpcloud`, `onelogin`, `ping`, `google`, `other`

    friend bool operator==(const Event&, const Event&) = default;
};

/// An event with its bodies; fetched one at a time.
struct EventDetail
{
    Event event;
    QString requestBody;
    QString answerBody;
    qint64 rolesChanged = 0;       ///< people whose roles the request changed
    QList<RoleChange> roleChanges; ///< of the first of them
};

/// What identity providers asked for in one minute or hour.
struct RequestCount
{
    QDateTime begins;
    qint64 requests = 0;
    qint64 refusals = 0; ///< of these: answered with 400 or more

    friend bool operator==(const RequestCount&, const RequestCount&) = default;
};

/// Refusals of the same kind, counted as one.
struct RepeatedRefusal
{
    ConnectionId connectionId;
    QString method;
    QString path; ///< as the server's routes write it: `/Users/{id}`
    int status = 0;
    QString scimType;
    QString detail; ///< without the names, ids and numbers that differ
    qint64 refusals = 0;
    QDateTime firstAt; ///< in the range that was asked for
    QDateTime lastAt;
    qint64 lastEventId = 0;

    friend bool operator==(const RepeatedRefusal&, const RepeatedRefusal&) = default;
};

/// One change by an operator (not by an identity provider).
struct AuditEntry
{
    qint64 id = 0;
    QDateTime at;
    QString operatorName;
    QString action;  ///< `connection.create`, `token.revoke`, …
    QString subject; ///< name of what was changed
    QString detail;

    friend bool operator==(const AuditEntry&, const AuditEntry&) = default;
};

/// A line of the change feed: this thing is new, different or gone; fetch it again.
struct Change
{
    enum class Kind { Upserted, Deleted };
    enum class Resource { Account, Connection, Token, User, Group, Event, Operator, Role, Webhook };

    qint64 sequence = 0;
    Kind kind = Kind::Upserted;
    Resource resource = Resource::User;
    QString id;

    friend bool operator==(const Change&, const Change&) = default;
};

} // namespace provost
