// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::wire {

QString wordOf(ConnectionState state)
{
    return state == ConnectionState::Active ? u"active"_s : u"paused"_s;
}

QJsonObject toJson(const Account& account)
{
    return {{u"id"_s, account.id.text()}, {u"name"_s, account.name}};
}

template <>
Result<Account> fromJson<Account>(const QJsonObject& object)
{
    Reader read(object);
    Account account;
    account.id = read.id<AccountId>("id"_L1);
    account.name = read.shown("name"_L1);
    return read.finish(account);
}

QJsonObject toJson(const Operations& operations)
{
    return {{u"createUsers"_s, operations.createUsers},
            {u"updateAttributes"_s, operations.updateAttributes},
            {u"deactivateUsers"_s, operations.deactivateUsers},
            {u"syncGroups"_s, operations.syncGroups}};
}

template <>
Result<Operations> fromJson<Operations>(const QJsonObject& object)
{
    Reader read(object);
    Operations operations;
    operations.createUsers = read.flag("createUsers"_L1);
    operations.updateAttributes = read.flag("updateAttributes"_L1);
    operations.deactivateUsers = read.flag("deactivateUsers"_L1);
    operations.syncGroups = read.flag("syncGroups"_L1);
    return read.finish(operations);
}

QJsonObject toJson(const DeactivationGuard& guard)
{
    const auto orNull = [](const std::optional<int>& number) { return number ? QJsonValue(*number) : QJsonValue(); };
    return {{u"count"_s, orNull(guard.count)},
            {u"percent"_s, orNull(guard.percent)},
            {u"windowMinutes"_s, guard.windowMinutes}};
}

template <>
Result<DeactivationGuard> fromJson<DeactivationGuard>(const QJsonObject& object)
{
    Reader read(object);
    DeactivationGuard guard;
    guard.count = read.optionalInteger("count"_L1);
    guard.percent = read.optionalInteger("percent"_L1);
    guard.windowMinutes = read.optionalInteger("windowMinutes"_L1).value_or(0);
    if (guard.count && *guard.count < 1)
        read.refuse("count"_L1, u"at least one user is wanted here, or null"_s);
    if (guard.percent && (*guard.percent < 1 || *guard.percent > 100))
        read.refuse("percent"_L1, u"1 to 100 percent are wanted here, or null"_s);
    if (guard.windowMinutes < 1 || guard.windowMinutes > 7 * 24 * 60)
        read.refuse("windowMinutes"_L1, u"one minute to a week is wanted here"_s);
    return read.finish(guard);
}

namespace {

constexpr auto deactivate = "deactivate"_L1;
constexpr auto deletion = "delete"_L1;

std::optional<HeldChange::Kind> heldKindFromWord(QStringView word)
{
    if (word == deactivate)
        return HeldChange::Kind::Deactivate;
    return word == deletion ? std::optional(HeldChange::Kind::Delete) : std::nullopt;
}

} // namespace

QJsonObject toJson(const HeldChange& change)
{
    return {{u"id"_s, change.id.text()},
            {u"connectionId"_s, change.connectionId.text()},
            {u"userId"_s, change.userId.text()},
            {u"userName"_s, change.userName},
            {u"kind"_s, QString(change.kind == HeldChange::Kind::Delete ? deletion : deactivate)},
            {u"firstAt"_s, timeToText(change.firstAt)},
            {u"lastAt"_s, timeToText(change.lastAt)},
            {u"requests"_s, change.requests}};
}

template <>
Result<HeldChange> fromJson<HeldChange>(const QJsonObject& object)
{
    Reader read(object);
    HeldChange change;
    change.id = read.id<HeldChangeId>("id"_L1);
    change.connectionId = read.id<ConnectionId>("connectionId"_L1);
    change.userId = read.id<UserId>("userId"_L1);
    change.userName = read.shown("userName"_L1);
    change.kind = read.word<HeldChange::Kind>("kind"_L1, heldKindFromWord);
    change.firstAt = read.time("firstAt"_L1);
    change.lastAt = read.time("lastAt"_L1);
    change.requests = read.count("requests"_L1);
    return read.finish(change);
}

std::optional<ConnectionState> connectionStateFromWord(QStringView word)
{
    for (const auto state : {ConnectionState::Active, ConnectionState::Paused}) {
        if (word == wordOf(state))
            return state;
    }
    return std::nullopt;
}

QJsonObject toJson(const TokenRotation& rotation)
{
    return {{u"oldTokenId"_s, rotation.oldTokenId.text()},
            {u"newTokenId"_s, rotation.newTokenId.text()},
            {u"startedAt"_s, timeToText(rotation.startedAt)},
            {u"startedBy"_s, rotation.startedBy},
            {u"newTokenUsedAt"_s, timeOrNull(rotation.newTokenUsedAt)}};
}

template <>
Result<TokenRotation> fromJson<TokenRotation>(const QJsonObject& object)
{
    Reader read(object);
    TokenRotation rotation;
    rotation.oldTokenId = read.id<TokenId>("oldTokenId"_L1);
    rotation.newTokenId = read.id<TokenId>("newTokenId"_L1);
    rotation.startedAt = read.time("startedAt"_L1);
    rotation.startedBy = read.shown("startedBy"_L1);
    rotation.newTokenUsedAt = read.optionalTime("newTokenUsedAt"_L1);
    return read.finish(rotation);
}

QJsonObject toJson(const Connection& connection)
{
    QJsonObject json{{u"id"_s, connection.id.text()},
                     {u"accountId"_s, connection.accountId.text()},
                     {u"accountName"_s, connection.accountName},
                     {u"name"_s, connection.name},
                     {u"idp"_s, slug(connection.idp)},
                     {u"operations"_s, toJson(connection.operations)},
                     {u"state"_s, wordOf(connection.state)},
                     {u"pausedAt"_s, timeOrNull(connection.pausedAt)},
                     {u"scimBaseUrl"_s, connection.scimBaseUrl},
                     {u"createdAt"_s, timeToText(connection.createdAt)},
                     {u"users"_s, std::max<qint64>(connection.users, 0)},
                     {u"groups"_s, std::max<qint64>(connection.groups, 0)},
                     {u"firstRequestAt"_s, timeOrNull(connection.firstRequestAt)},
                     {u"lastRequestAt"_s, timeOrNull(connection.lastRequestAt)},
                     {u"errorsLastDay"_s, connection.errorsLastDay},
                     {u"requestsLastDay"_s, connection.requestsLastDay},
                     {u"recentRequests"_s, connection.recentRequests},
                     {u"recentRefusals"_s, connection.recentRefusals},
                     {u"tokenExpiresAt"_s, timeOrNull(connection.tokenExpiresAt)},
                     {u"liveTokens"_s, connection.liveTokens},
                     {u"tokenReceived"_s, connection.tokenReceived},
                     {u"guard"_s, toJson(connection.guard)},
                     {u"heldChanges"_s, connection.heldChanges},
                     {u"rotation"_s, connection.rotation ? QJsonValue(toJson(*connection.rotation)) : QJsonValue()},
                     {u"version"_s, connection.version}};
    // Only copies of other kinds of servers have these: a provostd counts, and sees every request.
    if (connection.users < 0 || connection.groups < 0)
        json.insert(u"isCounted"_s, false);
    if (!connection.isWatched)
        json.insert(u"isWatched"_s, false);
    return json;
}

template <>
Result<Connection> fromJson<Connection>(const QJsonObject& object)
{
    Reader read(object);
    Connection connection;
    connection.id = read.id<ConnectionId>("id"_L1);
    connection.accountId = read.id<AccountId>("accountId"_L1);
    connection.accountName = read.shown("accountName"_L1);
    connection.name = read.shown("name"_L1);
    connection.idp = read.word<IdentityProvider>("idp"_L1, identityProviderFromSlug);
    connection.operations = read.object<Operations>("operations"_L1);
    connection.state = read.word<ConnectionState>("state"_L1, connectionStateFromWord);
    connection.pausedAt = read.optionalTime("pausedAt"_L1);
    connection.scimBaseUrl = read.shown("scimBaseUrl"_L1);
    connection.createdAt = read.time("createdAt"_L1);
    connection.users = read.count("users"_L1);
    connection.groups = read.count("groups"_L1);
    connection.firstRequestAt = read.optionalTime("firstRequestAt"_L1);
    connection.lastRequestAt = read.optionalTime("lastRequestAt"_L1);
    connection.errorsLastDay = read.count("errorsLastDay"_L1);
    connection.requestsLastDay = read.count("requestsLastDay"_L1);
    connection.recentRequests = read.count("recentRequests"_L1);
    connection.recentRefusals = read.count("recentRefusals"_L1);
    connection.tokenExpiresAt = read.optionalTime("tokenExpiresAt"_L1);
    connection.liveTokens = read.count("liveTokens"_L1);
    connection.tokenReceived = read.flag("tokenReceived"_L1);
    connection.guard = read.object<DeactivationGuard>("guard"_L1);
    connection.heldChanges = read.count("heldChanges"_L1);
    connection.rotation = read.optionalObject<TokenRotation>("rotation"_L1);
    connection.version = read.integer("version"_L1);
    if (!object.value("isCounted"_L1).toBool(true))
        connection.users = connection.groups = -1;
    connection.isWatched = object.value("isWatched"_L1).toBool(true);
    return read.finish(connection);
}

QString wordOf(RotationRole role)
{
    switch (role) {
    case RotationRole::Old:
        return u"old"_s;
    case RotationRole::New:
        return u"new"_s;
    case RotationRole::None:
        break;
    }
    return u"none"_s;
}

std::optional<RotationRole> rotationRoleFromWord(QStringView word)
{
    for (const auto role : {RotationRole::None, RotationRole::Old, RotationRole::New}) {
        if (word == wordOf(role))
            return role;
    }
    return std::nullopt;
}

QJsonArray toJson(const QList<TokenScope>& scopes)
{
    QJsonArray words;
    for (const auto scope : scopes)
        words.append(slug(scope));
    return words;
}

QList<TokenScope> scopesOf(Reader& read)
{
    QList<TokenScope> scopes;
    const auto words = read.texts("scopes"_L1, static_cast<qsizetype>(tokenScopes().size()));
    for (const auto& word : words) {
        const auto scope = tokenScopeFromSlug(word);
        if (!scope)
            read.refuse("scopes"_L1, u"this word is not known here"_s);
        else if (!scopes.contains(*scope))
            scopes.append(*scope);
    }
    return scopes;
}

QJsonObject toJson(const Token& token)
{
    return {{u"id"_s, token.id.text()},
            {u"connectionId"_s, token.connectionId.text()},
            {u"label"_s, token.label},
            {u"hint"_s, token.hint},
            {u"createdAt"_s, timeToText(token.createdAt)},
            {u"createdBy"_s, token.createdBy},
            {u"expiresAt"_s, timeOrNull(token.expiresAt)},
            {u"lastUsedAt"_s, timeOrNull(token.lastUsedAt)},
            {u"providerUsedAt"_s, timeOrNull(token.providerUsedAt)},
            {u"receivedAt"_s, timeOrNull(token.receivedAt)},
            {u"revokedAt"_s, timeOrNull(token.revokedAt)},
            {u"scopes"_s, toJson(token.scopes)},
            {u"allowedAddresses"_s, QJsonArray::fromStringList(token.allowedAddresses)},
            {u"rotation"_s, wordOf(token.rotation)}};
}

template <>
Result<Token> fromJson<Token>(const QJsonObject& object)
{
    Reader read(object);
    Token token;
    token.id = read.id<TokenId>("id"_L1);
    token.connectionId = read.id<ConnectionId>("connectionId"_L1);
    token.label = read.shown("label"_L1);
    token.hint = read.shown("hint"_L1);
    token.createdAt = read.time("createdAt"_L1);
    token.createdBy = read.shown("createdBy"_L1);
    token.expiresAt = read.optionalTime("expiresAt"_L1);
    token.lastUsedAt = read.optionalTime("lastUsedAt"_L1);
    token.providerUsedAt = read.optionalTime("providerUsedAt"_L1);
    token.receivedAt = read.optionalTime("receivedAt"_L1);
    token.revokedAt = read.optionalTime("revokedAt"_L1);
    token.scopes = scopesOf(read);
    token.allowedAddresses = read.texts("allowedAddresses"_L1, maxAllowedAddresses);
    token.rotation = read.word<RotationRole>("rotation"_L1, rotationRoleFromWord);
    return read.finish(token);
}

QJsonObject toJson(const ConnectionPrerequisite& prerequisite)
{
    const auto& by = prerequisite.confirmedBy;
    return {{u"id"_s, prerequisite.id},
            {u"text"_s, prerequisite.text},
            {u"confirmedAt"_s, timeOrNull(prerequisite.confirmedAt)},
            {u"confirmedBy"_s, by.isEmpty() ? QJsonValue() : QJsonValue(by)}};
}

template <>
Result<ConnectionPrerequisite> fromJson<ConnectionPrerequisite>(const QJsonObject& object)
{
    Reader read(object);
    ConnectionPrerequisite prerequisite;
    prerequisite.id = read.exact("id"_L1);
    prerequisite.text = read.shown("text"_L1);
    prerequisite.confirmedAt = read.optionalTime("confirmedAt"_L1);
    if (read.has("confirmedBy"_L1))
        prerequisite.confirmedBy = read.shown("confirmedBy"_L1);
    return read.finish(prerequisite);
}

QJsonObject toJson(const DeletionPreview& preview)
{
    QJsonObject object{
        {u"users"_s, preview.users}, {u"groups"_s, preview.groups}, {u"sharedPeople"_s, preview.sharedPeople}};
    if (preview.seats)
        object.insert(u"seats"_s, *preview.seats);
    if (preview.sessions)
        object.insert(u"sessions"_s, *preview.sessions);
    return object;
}

template <>
Result<DeletionPreview> fromJson<DeletionPreview>(const QJsonObject& object)
{
    Reader read(object);
    DeletionPreview preview;
    preview.users = read.count("users"_L1);
    preview.groups = read.count("groups"_L1);
    preview.sharedPeople = read.count("sharedPeople"_L1);
    if (read.has("seats"_L1))
        preview.seats = read.count("seats"_L1);
    if (read.has("sessions"_L1))
        preview.sessions = read.count("sessions"_L1);
    return read.finish(preview);
}

} // namespace provost::wire
