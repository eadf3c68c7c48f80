// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/scalekit/resources.h"

#include "model/api/vendor/vendor.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost::scalekit {

using namespace vendor;

namespace {

constexpr qsizetype mostSecrets = 50;

struct Provider
{
    IdentityProvider idp;
    QLatin1StringView word;
};
constexpr std::array providers{Provider{IdentityProvider::Okta, "OKTA"_L1},
                               Provider{IdentityProvider::GoogleWorkspace, "GOOGLE"_L1},
                               Provider{IdentityProvider::EntraId, "MICROSOFT_AD"_L1},
                               Provider{IdentityProvider::OneLogin, "ONELOGIN"_L1},
                               Provider{IdentityProvider::JumpCloud, "JUMPCLOUD"_L1},
                               Provider{IdentityProvider::PingOne, "PING_IDENTITY"_L1}};

QString camelCase(const QString& name)
{
    QString camel;
    for (const auto& part : name.split(u'_'))
        camel += camel.isEmpty() ? part : part.left(1).toUpper() + part.mid(1);
    return camel;
}

/// The members that are read here, in the one spelling.
QJsonObject inSnakeCase(const QJsonObject& object, const QStringList& names)
{
    QJsonObject told;
    for (const auto& name : names)
        told.insert(name, memberOf(object, name));
    return told;
}

QString oneOf(const QString& first, const QString& second)
{
    return first.isEmpty() ? second : first;
}

/// Live secrets, and when the last of them ends.
void takeSecrets(Connection& directory, const QJsonArray& secrets)
{
    directory.liveTokens = 0;
    bool isEndless = false;
    for (qsizetype at = 0; at < std::min(secrets.size(), mostSecrets); ++at) {
        const auto secret =
            inSnakeCase(secrets.at(at).toObject(), {u"status"_s, u"expire_time"_s, u"last_used_time"_s});
        if (secret.value("status"_L1).toString() == "INACTIVE"_L1)
            continue;
        ++directory.liveTokens;
        const auto end = optionalTimeIn(secret, u"expire_time"_s);
        isEndless = isEndless || !end;
        if (end && (!directory.tokenExpiresAt || *end > *directory.tokenExpiresAt))
            directory.tokenExpiresAt = end;
    }
    if (isEndless)
        directory.tokenExpiresAt.reset();
}

} // namespace

QJsonValue memberOf(const QJsonObject& object, const QString& name)
{
    const auto found = object.constFind(name);
    return found != object.constEnd() ? *found : object.value(camelCase(name));
}

std::optional<Account> organizationIn(const QJsonObject& object)
{
    const auto id = idIn(object, u"id"_s);
    const auto told = inSnakeCase(object, {u"display_name"_s});
    return id.isEmpty() ? std::nullopt
                        : std::optional(Account{AccountId(id), oneOf(text(told, u"display_name"_s), id)});
}

std::optional<Connection> directoryIn(const QJsonObject& object, const Account& organization)
{
    const auto told = inSnakeCase(object, {u"organization_id"_s, u"directory_provider"_s, u"directory_endpoint"_s,
                                           u"last_synced_at"_s, u"total_users"_s, u"total_groups"_s});
    Connection directory;
    directory.id = ConnectionId(idIn(object, u"id"_s));
    if (directory.id.isEmpty() || told.value("organization_id"_L1).toString() != organization.id.text())
        return std::nullopt;
    directory.accountId = organization.id;
    directory.accountName = organization.name;
    directory.name = oneOf(text(object, u"name"_s), directory.id.text());
    const auto word = told.value("directory_provider"_L1).toString();
    const auto* provider = std::ranges::find_if(providers, [&word](const Provider& each) { return each.word == word; });
    directory.idp = provider == providers.end() ? IdentityProvider::Custom : provider->idp;
    directory.state = object.value("enabled"_L1).toBool() ? ConnectionState::Active : ConnectionState::Paused;
    directory.scimBaseUrl = text(told, u"directory_endpoint"_s);
    directory.createdAt = QDateTime::fromSecsSinceEpoch(0, Qt::UTC); // Scalekit does not tell
    directory.users = told.value("total_users"_L1).toInteger(0);     // what is 0 may be left out
    directory.groups = told.value("total_groups"_L1).toInteger(0);
    directory.isWatched = false;
    directory.lastRequestAt = directory.firstRequestAt = optionalTimeIn(told, u"last_synced_at"_s);
    directory.tokenReceived = true;
    takeSecrets(directory, object.value("secrets"_L1).toArray());
    return directory;
}

QString providerWord(IdentityProvider idp)
{
    const auto* provider = std::ranges::find(providers, idp, &Provider::idp);
    return provider == providers.end() ? QString() : QString(provider->word);
}

std::optional<UserEntry> userIn(const QJsonObject& object, const Connection& directory)
{
    const auto id = idIn(object, u"id"_s);
    if (id.isEmpty())
        return std::nullopt;
    const auto told = inSnakeCase(
        object, {u"preferred_username"_s, u"given_name"_s, u"family_name"_s, u"updated_at"_s, u"user_detail"_s});
    const auto detail = told.value("user_detail"_L1).toObject(); // as the identity provider sent it
    UserEntry entry{{}, detail.isEmpty() ? object : detail, {}};
    auto& user = entry.user;
    user.id = UserId(directory.id.text() + u':' + id);
    user.connectionId = directory.id;
    user.connectionName = directory.name;
    user.accountId = directory.accountId;
    user.accountName = directory.accountName;
    user.email = text(object, u"email"_s);
    user.userName = oneOf(text(told, u"preferred_username"_s), user.email);
    user.givenName = text(told, u"given_name"_s);
    user.familyName = text(told, u"family_name"_s);
    user.displayName = oneOf((user.givenName + u' ' + user.familyName).trimmed(), oneOf(user.userName, id));
    user.externalId = text(detail, u"externalId"_s);
    user.title = text(detail, u"title"_s);
    user.state = detail.value("active"_L1).toBool(true) ? UserState::Active : UserState::Suspended;
    user.changedAt = timeIn(told, u"updated_at"_s);
    const auto groups = object.value("groups"_L1).toArray();
    for (const auto& each : groups) {
        if (const auto group = groupIn(each.toObject(), directory))
            entry.groups.append(
                {group->group.id, group->group.displayName, user.id, user.displayName, user.userName, {}});
    }
    return entry;
}

std::optional<GroupEntry> groupIn(const QJsonObject& object, const Connection& directory)
{
    const auto id = idIn(object, u"id"_s);
    if (id.isEmpty())
        return std::nullopt;
    const auto told = inSnakeCase(object, {u"display_name"_s, u"total_users"_s, u"updated_at"_s, u"group_detail"_s});
    const auto detail = told.value("group_detail"_L1).toObject();
    GroupEntry entry{{}, detail.isEmpty() ? object : detail};
    auto& group = entry.group;
    group.id = GroupId(directory.id.text() + u':' + id);
    group.connectionId = directory.id;
    group.connectionName = directory.name;
    group.accountId = directory.accountId;
    group.displayName = oneOf(text(told, u"display_name"_s), id);
    group.externalId = text(detail, u"externalId"_s);
    group.members = told.value("total_users"_L1).toInteger(0);
    group.changedAt = timeIn(told, u"updated_at"_s);
    return entry;
}

} // namespace provost::scalekit
