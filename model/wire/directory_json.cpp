// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::wire {
namespace {

/// Null: not told. Servers of others leave times out, and their users and groups are kept in a copy as well.
QJsonValue toldTime(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(timeToText(time)) : QJsonValue();
}

QDateTime readTold(Reader& read, const QJsonObject& object, QLatin1StringView name)
{
    return object.value(name).isNull() ? QDateTime() : read.time(name);
}

} // namespace

QString wordOf(UserState state)
{
    switch (state) {
    case UserState::Active:
        return u"active"_s;
    case UserState::Suspended:
        return u"suspended"_s;
    case UserState::Deleted:
        break;
    }
    return u"deleted"_s;
}

std::optional<UserState> userStateFromWord(QStringView word)
{
    for (const auto state : {UserState::Active, UserState::Suspended, UserState::Deleted}) {
        if (word == wordOf(state))
            return state;
    }
    return std::nullopt;
}

QString wordOf(IdentifierKind kind)
{
    switch (kind) {
    case IdentifierKind::Email:
        return u"email"_s;
    case IdentifierKind::UserName:
        return u"userName"_s;
    case IdentifierKind::ExternalId:
        break;
    }
    return u"externalId"_s;
}

std::optional<IdentifierKind> identifierKindFromWord(QStringView word)
{
    for (const auto kind : {IdentifierKind::Email, IdentifierKind::UserName, IdentifierKind::ExternalId}) {
        if (word == wordOf(kind))
            return kind;
    }
    return std::nullopt;
}

QJsonObject toJson(const FormerIdentifier& former)
{
    return {{u"kind"_s, wordOf(former.kind)}, {u"value"_s, former.value}, {u"until"_s, timeToText(former.until)}};
}

template <>
Result<FormerIdentifier> fromJson<FormerIdentifier>(const QJsonObject& object)
{
    Reader read(object);
    FormerIdentifier former;
    former.kind = read.word<IdentifierKind>("kind"_L1, identifierKindFromWord);
    former.value = read.shown("value"_L1);
    former.until = read.time("until"_L1);
    return read.finish(former);
}

QString wordOf(TurnKind kind)
{
    switch (kind) {
    case TurnKind::Created:
        return u"created"_s;
    case TurnKind::Suspended:
        return u"suspended"_s;
    case TurnKind::Reactivated:
        return u"reactivated"_s;
    case TurnKind::Deleted:
        return u"deleted"_s;
    case TurnKind::Restored:
        return u"restored"_s;
    case TurnKind::Returned:
        return u"returned"_s;
    case TurnKind::Kept:
        break;
    }
    return u"kept"_s;
}

std::optional<TurnKind> turnKindFromWord(QStringView word)
{
    for (const auto kind : {TurnKind::Created, TurnKind::Suspended, TurnKind::Reactivated, TurnKind::Deleted,
                            TurnKind::Restored, TurnKind::Returned, TurnKind::Kept}) {
        if (word == wordOf(kind))
            return kind;
    }
    return std::nullopt;
}

QString wordOf(TurnActor actor)
{
    switch (actor) {
    case TurnActor::IdentityProvider:
        return u"identityProvider"_s;
    case TurnActor::Operator:
        return u"operator"_s;
    case TurnActor::Unknown:
        break;
    }
    return u"unknown"_s;
}

std::optional<TurnActor> turnActorFromWord(QStringView word)
{
    for (const auto actor : {TurnActor::Unknown, TurnActor::IdentityProvider, TurnActor::Operator}) {
        if (word == wordOf(actor))
            return actor;
    }
    return std::nullopt;
}

QJsonObject toJson(const UserTurn& turn)
{
    return {{u"kind"_s, wordOf(turn.kind)},    {u"at"_s, timeToText(turn.at)},
            {u"userId"_s, turn.userId.text()}, {u"connectionName"_s, turn.connectionName},
            {u"actor"_s, wordOf(turn.actor)},  {u"operatorName"_s, turn.operatorName}};
}

template <>
Result<UserTurn> fromJson<UserTurn>(const QJsonObject& object)
{
    Reader read(object);
    UserTurn turn;
    turn.kind = read.word<TurnKind>("kind"_L1, turnKindFromWord);
    turn.at = read.time("at"_L1);
    turn.userId = read.id<UserId>("userId"_L1);
    turn.connectionName = read.shown("connectionName"_L1);
    turn.actor = read.word<TurnActor>("actor"_L1, turnActorFromWord);
    turn.operatorName = read.shown("operatorName"_L1);
    return read.finish(turn);
}

QJsonObject toJson(const User& user)
{
    QJsonObject object{{u"id"_s, user.id.text()},
                       {u"connectionId"_s, idOrNull(user.connectionId)},
                       {u"connectionName"_s, user.connectionName},
                       {u"accountId"_s, user.accountId.text()},
                       {u"accountName"_s, user.accountName},
                       {u"userName"_s, user.userName},
                       {u"displayName"_s, user.displayName},
                       {u"givenName"_s, user.givenName},
                       {u"familyName"_s, user.familyName},
                       {u"email"_s, user.email},
                       {u"externalId"_s, user.externalId},
                       {u"title"_s, user.title},
                       {u"department"_s, user.department},
                       {u"state"_s, wordOf(user.state)},
                       {u"roles"_s, idsToJson(user.roles)},
                       {u"createdAt"_s, toldTime(user.createdAt)},
                       {u"changedAt"_s, toldTime(user.changedAt)},
                       {u"deletedAt"_s, timeOrNull(user.deletedAt)},
                       {u"purgeAt"_s, timeOrNull(user.purgeAt)}};
    // Absent from most users, of whom a listing has very many.
    if (!user.furtherEmails.isEmpty())
        object.insert(u"furtherEmails"_s, QJsonArray::fromStringList(user.furtherEmails));
    if (!user.former.isEmpty())
        object.insert(u"formerIdentifiers"_s, listToJson(user.former));
    return object;
}

template <>
Result<User> fromJson<User>(const QJsonObject& object)
{
    Reader read(object);
    User user;
    user.id = read.id<UserId>("id"_L1);
    user.connectionId = read.optionalId<ConnectionId>("connectionId"_L1);
    user.connectionName = read.shown("connectionName"_L1);
    user.accountId = read.id<AccountId>("accountId"_L1);
    user.accountName = read.shown("accountName"_L1);
    user.userName = read.shown("userName"_L1);
    user.displayName = read.shown("displayName"_L1);
    user.givenName = read.shown("givenName"_L1);
    user.familyName = read.shown("familyName"_L1);
    user.email = read.shown("email"_L1);
    user.externalId = read.shown("externalId"_L1);
    user.title = read.shown("title"_L1);
    user.department = read.shown("department"_L1);
    user.state = read.word<UserState>("state"_L1, userStateFromWord);
    user.roles = read.ids<RoleId>("roles"_L1);
    user.createdAt = readTold(read, object, "createdAt"_L1);
    user.changedAt = readTold(read, object, "changedAt"_L1);
    user.deletedAt = read.optionalTime("deletedAt"_L1);
    user.purgeAt = read.optionalTime("purgeAt"_L1);
    if (read.has("furtherEmails"_L1))
        user.furtherEmails = read.shownTexts("furtherEmails"_L1);
    if (read.has("formerIdentifiers"_L1))
        user.former = read.list<FormerIdentifier>("formerIdentifiers"_L1);
    return read.finish(user);
}

QJsonObject toJson(const Group& group)
{
    QJsonObject json{{u"id"_s, group.id.text()},
                     {u"connectionId"_s, idOrNull(group.connectionId)},
                     {u"connectionName"_s, group.connectionName},
                     {u"accountId"_s, group.accountId.text()},
                     {u"displayName"_s, group.displayName},
                     {u"externalId"_s, group.externalId},
                     {u"members"_s, std::max<qint64>(group.members, 0)},
                     {u"roles"_s, idsToJson(group.roles)},
                     {u"createdAt"_s, toldTime(group.createdAt)},
                     {u"changedAt"_s, toldTime(group.changedAt)}};
    if (group.members < 0) // only in a copy of another kind of server
        json.insert(u"isCounted"_s, false);
    return json;
}

template <>
Result<Group> fromJson<Group>(const QJsonObject& object)
{
    Reader read(object);
    Group group;
    group.id = read.id<GroupId>("id"_L1);
    group.connectionId = read.optionalId<ConnectionId>("connectionId"_L1);
    group.connectionName = read.shown("connectionName"_L1);
    group.accountId = read.id<AccountId>("accountId"_L1);
    group.displayName = read.shown("displayName"_L1);
    group.externalId = read.shown("externalId"_L1);
    group.members = read.count("members"_L1);
    if (!object.value("isCounted"_L1).toBool(true))
        group.members = -1;
    group.roles = read.ids<RoleId>("roles"_L1);
    group.createdAt = readTold(read, object, "createdAt"_L1);
    group.changedAt = readTold(read, object, "changedAt"_L1);
    return read.finish(group);
}

QJsonObject toJson(const Membership& membership)
{
    return {{u"groupId"_s, membership.groupId.text()}, {u"groupName"_s, membership.groupName},
            {u"userId"_s, membership.userId.text()},   {u"userDisplayName"_s, membership.userDisplayName},
            {u"userName"_s, membership.userName},      {u"since"_s, timeToText(membership.since)}};
}

template <>
Result<Membership> fromJson<Membership>(const QJsonObject& object)
{
    Reader read(object);
    Membership membership;
    membership.groupId = read.id<GroupId>("groupId"_L1);
    membership.groupName = read.shown("groupName"_L1);
    membership.userId = read.id<UserId>("userId"_L1);
    membership.userDisplayName = read.shown("userDisplayName"_L1);
    membership.userName = read.shown("userName"_L1);
    membership.since = read.time("since"_L1);
    return read.finish(membership);
}

} // namespace provost::wire
