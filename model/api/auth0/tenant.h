// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/auth0/resources.h"
#include "model/api/vendor/client.h"
#include "model/domain/request.h"

#include <QHash>
#include <QSet>

namespace provost::auth0 {

/// A tenant of Auth0, and what is known of it so far. Shared by the coroutines of one Auth0Api, on its thread.
struct Tenant
{
    vendor::ClientPtr client;
    QList<Place> places = {};
    QList<Connection> connections = {}; ///< as they were listed last
    QSet<QString> asked = {};           ///< request keys of configurations that were asked for
};
using TenantPtr = std::shared_ptr<Tenant>;
using vendor::Question;

/// Whether the access token may do all of this; where it was not told what it may, it is tried.
[[nodiscard]] bool maySay(const Tenant& at, const QStringList& scopes);

/// One page of a listing whose items are called `name`, behind `after`; `next` is empty behind the last.
struct Listed
{
    QJsonArray items;
    QString next;
};
QCoro::Task<Result<Listed>> listPage(TenantPtr at, QString path, QString name, QUrlQuery narrow, QString after,
                                     Call call);
QCoro::Task<Result<QList<QJsonObject>>> listAll(TenantPtr at, QString path, QString name, QUrlQuery narrow, Call call);

/// The enterprise connections that can be provisioned; remembers them. Nothing of their options is asked for: client
/// secrets are among these.
QCoro::Task<Result<QList<Place>>> listPlaces(TenantPtr at, Call call);
QCoro::Task<Result<QList<Token>>> listTokens(TenantPtr at, ConnectionId id, Call call);
/// Makes one, with scopes and lifetime as wanted.
QCoro::Task<Result<CreatedToken>> issueToken(TenantPtr at, ConnectionId id, NewToken wanted, Call call);
/// All SCIM configurations with what their tokens tell; remembers them.
QCoro::Task<Result<QList<Connection>>> listConnections(TenantPtr at, Call call);
/// One of them, asked anew.
QCoro::Task<Result<Connection>> readConnection(TenantPtr at, ConnectionId id, Call call);
/// Asks for the configurations where they are not known yet.
QCoro::Task<Result<void>> learn(TenantPtr at, Call call);

/// Auth0 tells no more than a thousand users of one search. The next search then begins at the time at which the last
/// of them was made. `after` is empty, or `next` of the page before; `total` is of what this search finds.
struct UserPage
{
    QList<QJsonObject> items;
    QString next;
    qint64 total = -1;
};
QCoro::Task<Result<UserPage>> searchUsers(TenantPtr at, QString query, QString after, Call call);

/// The search for the users of a connection.
[[nodiscard]] QString usersOf(const Connection& connection);
[[nodiscard]] QString configurationPath(const ConnectionId& id);

} // namespace provost::auth0
