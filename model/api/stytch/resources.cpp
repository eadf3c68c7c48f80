// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/stytch/resources.h"

#include "model/api/vendor/vendor.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost::stytch {

using namespace vendor;

namespace {

constexpr qsizetype mostAssignments = 5000;
constexpr qsizetype mostGroupsOfOne = 2000;

struct Provider
{
    IdentityProvider idp;
    QLatin1StringView word;
};
constexpr std::array providers{
    Provider{IdentityProvider::Okta, "okta"_L1}, Provider{IdentityProvider::EntraId, "microsoft-entra"_L1},
    Provider{IdentityProvider::JumpCloud, "jumpcloud"_L1}, Provider{IdentityProvider::OneLogin, "onelogin"_L1}};

QString firstOf(const QString& one, const QString& other)
{
    return one.isEmpty() ? other : one;
}

QString hintOf(const QString& lastFour)
{
    return lastFour.isEmpty() ? QString() : u"…"_s + lastFour;
}

Token tokenOf(const Found& found, const TokenId& id, const QString& lastFour, const std::optional<QDateTime>& ends)
{
    Token token;
    token.id = id;
    token.connectionId = ConnectionId(found.id);
    token.hint = hintOf(lastFour);
    token.createdAt = QDateTime::fromSecsSinceEpoch(0, Qt::UTC); // Stytch does not tell
    token.receivedAt = token.createdAt;
    token.expiresAt = ends;
    return token;
}

} // namespace

std::optional<Found> connectionIn(const QJsonObject& object, const Account& organization)
{
    Found found;
    found.organization = organization;
    found.id = idIn(object, u"connection_id"_s);
    if (found.id.isEmpty() || object.value("organization_id"_L1).toString() != organization.id.text())
        return std::nullopt;
    found.name = firstOf(text(object, u"display_name"_s), found.id);
    found.provider = text(object, u"identity_provider"_s, 100);
    found.status = text(object, u"status"_s, 100);
    found.baseUrl = text(object, u"base_url"_s);
    found.lastFour = text(object, u"bearer_token_last_four"_s, 10);
    found.nextFour = text(object, u"next_bearer_token_last_four"_s, 10);
    found.ends = optionalTimeIn(object, u"bearer_token_expires_at"_s);
    found.nextEnds = optionalTimeIn(object, u"next_bearer_token_expires_at"_s);
    const auto list = object.value("scim_group_implicit_role_assignments"_L1).toArray();
    for (qsizetype at = 0; at < std::min(list.size(), mostAssignments); ++at) {
        const auto one = list.at(at).toObject();
        const Assignment assignment{idIn(one, u"role_id"_s), idIn(one, u"group_id"_s)};
        if (!assignment.role.isEmpty() && !assignment.group.isEmpty())
            found.assignments.append(assignment);
    }
    found.isWhole = found.assignments.size() == list.size();
    return found;
}

QString providerWord(IdentityProvider idp)
{
    const auto* provider = std::ranges::find(providers, idp, &Provider::idp);
    return provider == providers.end() ? u"generic"_s : QString(provider->word);
}

Connection shown(const Found& found)
{
    Connection connection;
    connection.id = ConnectionId(found.id);
    connection.accountId = found.organization.id;
    connection.accountName = found.organization.name;
    connection.name = found.name;
    const auto* provider =
        std::ranges::find_if(providers, [&found](const Provider& each) { return each.word == found.provider; });
    connection.idp = provider == providers.end() ? IdentityProvider::Custom : provider->idp;
    connection.scimBaseUrl = found.baseUrl;
    connection.createdAt = QDateTime::fromSecsSinceEpoch(0, Qt::UTC); // Stytch does not tell
    connection.users = connection.groups = -1;
    connection.isWatched = false;
    connection.tokenReceived = true;
    const auto tokens = tokensOf(found);
    connection.liveTokens = tokens.size();
    connection.tokenExpiresAt = tokens.constLast().expiresAt;
    if (tokens.size() > 1)
        connection.rotation = TokenRotation{
            tokens.constFirst().id, tokens.constLast().id, tokens.constLast().createdAt, {}, std::nullopt};
    return connection;
}

QJsonArray assignmentsOf(const Found& found)
{
    QJsonArray list;
    for (const auto& each : found.assignments)
        list.append(QJsonObject{{u"role_id"_s, each.role}, {u"group_id"_s, each.group}});
    return list;
}

std::optional<Account> organizationIn(const QJsonObject& object)
{
    const auto id = idIn(object, u"organization_id"_s);
    return id.isEmpty() ? std::nullopt
                        : std::optional(Account{AccountId(id), firstOf(text(object, u"organization_name"_s), id)});
}

TokenId currentToken(const QString& connection)
{
    return TokenId(connection + u":current"_s);
}

TokenId nextToken(const QString& connection)
{
    return TokenId(connection + u":next"_s);
}

QList<Token> tokensOf(const Found& found)
{
    auto current = tokenOf(found, currentToken(found.id), found.lastFour, found.ends);
    if (found.nextFour.isEmpty() && !found.nextEnds)
        return {current};
    auto next = tokenOf(found, nextToken(found.id), found.nextFour, found.nextEnds);
    current.rotation = RotationRole::Old;
    next.rotation = RotationRole::New;
    return {current, next};
}

std::optional<MemberEntry> memberIn(const QJsonObject& object, const Found& connection)
{
    const auto registration = object.value("scim_registration"_L1).toObject();
    const auto id = idIn(object, u"member_id"_s);
    if (id.isEmpty() || registration.value("connection_id"_L1).toString() != connection.id)
        return std::nullopt;
    const auto attributes = registration.value("scim_attributes"_L1).toObject();
    MemberEntry entry{{}, attributes.isEmpty() ? object : attributes, {}};
    auto& user = entry.user;
    user.id = UserId(connection.organization.id.text() + u':' + id);
    user.connectionId = ConnectionId(connection.id);
    user.connectionName = connection.name;
    user.accountId = connection.organization.id;
    user.accountName = connection.organization.name;
    user.email = text(object, u"email_address"_s);
    user.userName = firstOf(text(attributes, u"user_name"_s), user.email);
    const auto name = attributes.value("name"_L1).toObject();
    user.givenName = text(name, u"given_name"_s);
    user.familyName = text(name, u"family_name"_s);
    user.displayName =
        firstOf(text(object, u"name"_s), firstOf(text(attributes, u"display_name"_s), firstOf(user.userName, id)));
    user.externalId = firstOf(text(registration, u"external_id"_s), text(attributes, u"external_id"_s));
    user.title = text(attributes, u"title"_s);
    user.department = text(attributes.value("enterprise_extension"_L1).toObject(), u"department"_s);
    user.state = attributes.value("active"_L1).toBool(true) ? UserState::Active : UserState::Suspended;
    user.createdAt = timeIn(object, u"created_at"_s);
    user.changedAt = timeIn(object, u"updated_at"_s);
    const auto roles = object.value("roles"_L1).toArray();
    for (const auto& each : roles) {
        const RoleId role(idIn(each.toObject(), u"role_id"_s));
        if (!role.isEmpty() && !user.roles.contains(role))
            user.roles.append(role);
    }
    const auto groups = attributes.value("groups"_L1).toArray();
    for (qsizetype at = 0; at < std::min(groups.size(), mostGroupsOfOne); ++at) {
        const auto group = groups.at(at).toObject();
        entry.groups.append({text(group, u"value"_s), text(group, u"display"_s)});
    }
    return entry;
}

std::optional<GroupEntry> groupIn(const QJsonObject& object, const Found& connection)
{
    GroupEntry entry{{}, idIn(object, u"group_id"_s), object};
    if (entry.id.isEmpty())
        return std::nullopt;
    auto& group = entry.group;
    group.id = GroupId(connection.id + u':' + entry.id);
    group.connectionId = ConnectionId(connection.id);
    group.connectionName = connection.name;
    group.accountId = connection.organization.id;
    group.displayName = firstOf(text(object, u"group_name"_s), entry.id);
    group.members = -1;
    for (const auto& each : connection.assignments) {
        if (each.group == entry.id && !group.roles.contains(RoleId(each.role)))
            group.roles.append(RoleId(each.role));
    }
    return entry;
}

bool isIn(const MemberEntry& member, const GroupEntry& group)
{
    return std::ranges::any_of(member.groups, [&group](const auto& each) {
        return each.first.isEmpty() ? each.second == group.group.displayName : each.first == group.id;
    });
}

} // namespace provost::stytch
