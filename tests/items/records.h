// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/activity.h"
#include "model/domain/connection.h"
#include "model/domain/directory.h"

/// Plain records for tests; each names only what a test may look at.
namespace provost::tests {

inline QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
}

inline Connection connection(const QString& id, const QString& name)
{
    Connection made;
    made.id = ConnectionId(id);
    made.accountId = AccountId(QStringLiteral("acme"));
    made.accountName = QStringLiteral("Acme Corp");
    made.name = name;
    made.idp = IdentityProvider::Okta;
    made.scimBaseUrl = QStringLiteral("https://id.example/directory/resources/scim/v2.0/%1").arg(id);
    made.createdAt = noon().addDays(-10);
    made.liveTokens = 1;
    made.tokenReceived = true;
    made.version = 1;
    return made;
}

inline User user(const QString& id, const QString& name)
{
    User made;
    made.id = UserId(id);
    made.connectionId = ConnectionId(QStringLiteral("c1"));
    made.connectionName = QStringLiteral("Acme workforce");
    made.accountId = AccountId(QStringLiteral("acme"));
    made.accountName = QStringLiteral("Acme Corp");
    made.displayName = name;
    made.userName = id + QStringLiteral("@acme.example");
    made.email = made.userName;
    made.createdAt = noon().addDays(-3);
    made.changedAt = noon().addSecs(-7200);
    return made;
}

inline Token token(const QString& id, const QString& connection)
{
    Token made;
    made.id = TokenId(id);
    made.connectionId = ConnectionId(connection);
    made.hint = QStringLiteral("pvt_%1_…").arg(id);
    made.createdAt = noon().addDays(-1);
    made.createdBy = QStringLiteral("Owner");
    made.receivedAt = noon();
    return made;
}

inline Event event(qint64 id, int status = 200)
{
    Event made;
    made.id = id;
    made.at = noon().addSecs(id);
    made.connectionId = ConnectionId(QStringLiteral("c1"));
    made.connectionName = QStringLiteral("Acme workforce");
    made.method = QStringLiteral("GET");
    made.path = QStringLiteral("/directory/resources/scim/v2.0/c1/Users");
    made.status = status;
    made.durationMs = 1.5;
    return made;
}

} // namespace provost::tests
