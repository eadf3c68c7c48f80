// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/connection.h"
#include "model/domain/directory.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

/// What Auth0's JSON means, by its Management API (OpenAPI document of August 2026, github.com/auth0/go-auth0 of July
/// 2026). Pure.
namespace provost::auth0 {

/// An enterprise connection that can be provisioned by SCIM: an account here, in which there is one connection at most.
struct Place
{
    QString id;
    QString name;
    QString strategy; ///< `samlp`, `oidc`, `okta`, `waad`
};
[[nodiscard]] std::optional<Place> placeIn(const QJsonObject& object);
/// For a connection through SAML or OpenID Connect it is not told which one it is.
[[nodiscard]] IdentityProvider providerOf(const QString& strategy);
[[nodiscard]] const QStringList& strategies();

/// A SCIM configuration. Its tokens are listed by themselves.
[[nodiscard]] std::optional<Connection> configurationIn(const QJsonObject& object, const QString& server);
/// Unset where it has no usable id. `id` of the token is that of the connection and its own, with a colon between.
[[nodiscard]] std::optional<Token> tokenIn(const QJsonObject& object, const ConnectionId& connection);
/// What tells how many work and when they end. Two of them are a replacement under way: there are never more.
void takeTokens(Connection& connection, QList<Token>& tokens);
/// `get:users` and the like.
[[nodiscard]] QJsonArray scopeWords(const QList<TokenScope>& scopes);

struct UserEntry
{
    User user;
    QJsonObject raw;
};
/// Unset where the user is of none of these connections.
[[nodiscard]] std::optional<UserEntry> userIn(const QJsonObject& object, const QList<Connection>& connections);
struct GroupEntry
{
    Group group;
    QJsonObject raw;
};
[[nodiscard]] std::optional<GroupEntry> groupIn(const QJsonObject& object, const QList<Connection>& connections);

/// A text within quotation marks of a search in Lucene's syntax.
[[nodiscard]] QString quoted(const QString& text);

} // namespace provost::auth0
