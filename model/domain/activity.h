// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/id.h"

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
    QString detail; ///< of the error answer
    double durationMs = 0;
    QString resourceName; ///< userName or displayName of what was touched, where known
    QString userAgent;

    friend bool operator==(const Event&, const Event&) = default;
};

/// An event with its bodies; fetched one at a time.
struct EventDetail
{
    Event event;
    QString requestBody;
    QString answerBody;
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
    enum class Resource { Account, Connection, Token, User, Group, Event, Operator, Role };

    qint64 sequence = 0;
    Kind kind = Kind::Upserted;
    Resource resource = Resource::User;
    QString id;

    friend bool operator==(const Change&, const Change&) = default;
};

} // namespace provost
