// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/auth0/resources.h"

#include "model/api/vendor/vendor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::auth0 {

using namespace vendor;

namespace {

constexpr qsizetype mostScopes = 50;

QString firstOf(const QString& one, const QString& other)
{
    return one.isEmpty() ? other : one;
}

/// Reading is one verb, writing four of them.
QStringList verbsOf(TokenScope scope)
{
    const QStringList writes{u"post"_s, u"put"_s, u"patch"_s, u"delete"_s};
    return scope == TokenScope::UsersRead || scope == TokenScope::GroupsRead ? QStringList{u"get"_s} : writes;
}

QString thingOf(TokenScope scope)
{
    return scope == TokenScope::UsersRead || scope == TokenScope::UsersWrite ? u":users"_s : u":groups"_s;
}

const Connection* namedIn(const QJsonArray& identities, const QList<Connection>& connections)
{
    for (const auto& each : identities) {
        const auto name = each.toObject().value("connection"_L1).toString();
        const auto found = std::ranges::find(connections, name, &Connection::name);
        if (found != connections.cend())
            return &*found;
    }
    return nullptr;
}

} // namespace

const QStringList& strategies()
{
    static const QStringList all{u"samlp"_s, u"oidc"_s, u"okta"_s, u"waad"_s};
    return all;
}

std::optional<Place> placeIn(const QJsonObject& object)
{
    Place place{idIn(object, u"id"_s), text(object, u"name"_s), text(object, u"strategy"_s, 50)};
    if (place.id.isEmpty() || place.name.isEmpty() || !strategies().contains(place.strategy))
        return std::nullopt;
    return place;
}

IdentityProvider providerOf(const QString& strategy)
{
    if (strategy == "okta"_L1)
        return IdentityProvider::Okta;
    return strategy == "waad"_L1 ? IdentityProvider::EntraId : IdentityProvider::Custom;
}

std::optional<Connection> configurationIn(const QJsonObject& object, const QString& server)
{
    Connection connection;
    const auto id = idIn(object, u"connection_id"_s);
    if (id.isEmpty())
        return std::nullopt;
    connection.id = ConnectionId(id);
    connection.accountId = AccountId(id); // it has no other place
    connection.name = firstOf(text(object, u"connection_name"_s), id);
    connection.accountName = connection.name;
    connection.idp = providerOf(object.value("strategy"_L1).toString());
    // As Auth0's own components for web pages build it (github.com/auth0/auth0-ui-components, provisioning details).
    connection.scimBaseUrl = server + u"/scim/v2/connections"_s + asking::segment(id);
    connection.createdAt = timeIn(object, u"created_at"_s);
    if (!connection.createdAt.isValid())
        connection.createdAt = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    connection.users = connection.groups = -1;
    connection.isWatched = false;
    connection.tokenReceived = true;
    return connection;
}

std::optional<Token> tokenIn(const QJsonObject& object, const ConnectionId& connection)
{
    const auto id = idIn(object, u"token_id"_s);
    if (id.isEmpty())
        return std::nullopt;
    Token token;
    token.id = TokenId(connection.text() + u':' + id);
    token.connectionId = connection;
    token.hint = text(object, u"token_id"_s, 40);
    token.createdAt = timeIn(object, u"created_at"_s);
    if (!token.createdAt.isValid())
        token.createdAt = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    token.receivedAt = token.createdAt;
    token.expiresAt = optionalTimeIn(object, u"valid_until"_s);
    token.lastUsedAt = optionalTimeIn(object, u"last_used_at"_s); // by whoever: Auth0 does not tell who it was
    const auto words = object.value("scopes"_L1).toArray();
    QStringList scopes;
    for (qsizetype at = 0; at < std::min(words.size(), mostScopes); ++at)
        scopes.append(words.at(at).toString());
    token.scopes.clear();
    for (const auto scope : tokenScopes()) {
        const auto verbs = verbsOf(scope);
        if (std::ranges::any_of(verbs, [&](const QString& verb) { return scopes.contains(verb + thingOf(scope)); }))
            token.scopes.append(scope);
    }
    return token;
}

void takeTokens(Connection& connection, QList<Token>& tokens)
{
    const auto now = QDateTime::currentDateTimeUtc();
    QList<Token*> live;
    for (auto& token : tokens) {
        if (isLive(token, now))
            live.append(&token);
    }
    std::ranges::stable_sort(live, {}, &Token::createdAt);
    connection.liveTokens = live.size();
    connection.tokenExpiresAt.reset();
    for (const auto* token : std::as_const(live)) {
        if (token->lastUsedAt && (!connection.lastRequestAt || *token->lastUsedAt > *connection.lastRequestAt))
            connection.lastRequestAt = connection.firstRequestAt = token->lastUsedAt;
    }
    const bool isEndless = std::ranges::any_of(live, [](const Token* token) { return !token->expiresAt; });
    for (const auto* token : std::as_const(live)) {
        if (!isEndless && (!connection.tokenExpiresAt || *token->expiresAt > *connection.tokenExpiresAt))
            connection.tokenExpiresAt = token->expiresAt;
    }
    connection.rotation.reset();
    if (live.size() != 2)
        return;
    live.first()->rotation = RotationRole::Old;
    live.last()->rotation = RotationRole::New;
    connection.rotation = TokenRotation{live.first()->id, live.last()->id, live.last()->createdAt, {}, std::nullopt};
}

QJsonArray scopeWords(const QList<TokenScope>& scopes)
{
    QJsonArray words;
    for (const auto scope : scopes) {
        for (const auto& verb : verbsOf(scope))
            words.append(verb + thingOf(scope));
    }
    return words;
}

std::optional<UserEntry> userIn(const QJsonObject& object, const QList<Connection>& connections)
{
    const auto id = idIn(object, u"user_id"_s);
    const auto* connection = namedIn(object.value("identities"_L1).toArray(), connections);
    if (id.isEmpty() || !connection)
        return std::nullopt;
    UserEntry entry{{}, object};
    auto& user = entry.user;
    user.id = UserId(id);
    user.connectionId = connection->id;
    user.connectionName = connection->name;
    user.accountId = connection->accountId;
    user.accountName = connection->accountName;
    user.email = text(object, u"email"_s);
    // By default the userName of SCIM is `preferred_username`, or `upn` of a connection with Entra ID.
    user.userName = firstOf(text(object, u"preferred_username"_s),
                            firstOf(text(object, u"upn"_s), firstOf(text(object, u"username"_s), user.email)));
    user.givenName = text(object, u"given_name"_s);
    user.familyName = text(object, u"family_name"_s);
    user.displayName = firstOf(text(object, u"name"_s), firstOf((user.givenName + u' ' + user.familyName).trimmed(),
                                                                firstOf(user.userName, id)));
    user.externalId = text(object, u"external_id"_s);
    user.title = text(object, u"title"_s);
    user.department = text(object, u"department"_s);
    user.state = object.value("blocked"_L1).toBool() ? UserState::Suspended : UserState::Active;
    user.createdAt = timeIn(object, u"created_at"_s);
    user.changedAt = timeIn(object, u"updated_at"_s);
    return entry;
}

std::optional<GroupEntry> groupIn(const QJsonObject& object, const QList<Connection>& connections)
{
    const auto id = idIn(object, u"id"_s);
    const ConnectionId of(object.value("connection_id"_L1).toString());
    const auto connection = std::ranges::find(connections, of, &Connection::id);
    if (id.isEmpty() || connection == connections.cend())
        return std::nullopt;
    GroupEntry entry{{}, object};
    auto& group = entry.group;
    group.id = GroupId(id);
    group.connectionId = connection->id;
    group.connectionName = connection->name;
    group.accountId = connection->accountId;
    group.displayName = firstOf(text(object, u"name"_s), id);
    group.externalId = text(object, u"external_id"_s);
    group.members = -1;
    group.createdAt = timeIn(object, u"created_at"_s);
    group.changedAt = timeIn(object, u"updated_at"_s);
    return entry;
}

QString quoted(const QString& text)
{
    auto escaped = text;
    escaped.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + escaped + u'"';
}

} // namespace provost::auth0
