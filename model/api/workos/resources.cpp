// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/workos/resources.h"

#include "model/api/vendor/vendor.h"

using namespace Qt::StringLiterals;

namespace provost::workos {

using namespace vendor;

namespace {

QString firstWord(const QStringList& texts)
{
    for (const auto& each : texts) {
        if (!each.isEmpty())
            return each;
    }
    return {};
}

IdentityProvider providerOf(const QString& type)
{
    static const QHash<QString, IdentityProvider> known{{u"azure scim v2.0"_s, IdentityProvider::EntraId},
                                                        {u"okta scim v2.0"_s, IdentityProvider::Okta},
                                                        {u"onelogin scim v2.0"_s, IdentityProvider::OneLogin},
                                                        {u"jump cloud scim v2.0"_s, IdentityProvider::JumpCloud},
                                                        {u"gsuite directory"_s, IdentityProvider::GoogleWorkspace}};
    return known.value(type, IdentityProvider::Custom);
}

} // namespace

std::optional<Account> organizationIn(const QJsonObject& object)
{
    const auto id = idIn(object, u"id"_s);
    return id.isEmpty() ? std::nullopt
                        : std::optional(Account{AccountId(id), firstWord({text(object, u"name"_s), id})});
}

std::optional<Connection> directoryIn(const QJsonObject& object, const QHash<AccountId, Account>& organizations)
{
    Connection directory;
    directory.id = ConnectionId(idIn(object, u"id"_s));
    directory.accountId = AccountId(idIn(object, u"organization_id"_s));
    if (directory.id.isEmpty() || directory.accountId.isEmpty())
        return std::nullopt;
    directory.accountName =
        organizations.value(directory.accountId, {directory.accountId, directory.accountId.text()}).name;
    directory.name = firstWord({text(object, u"name"_s), directory.id.text()});
    if (const auto state = text(object, u"state"_s, 40); !state.isEmpty() && state != "linked"_L1)
        directory.name += u" (%1)"_s.arg(state);
    directory.idp = providerOf(object.value("type"_L1).toString());
    directory.createdAt = timeIn(object, u"created_at"_s);
    const auto counted = object.value("metadata"_L1).toObject();
    const auto users = counted.value("users"_L1).toObject();
    directory.users =
        users.isEmpty() ? -1 : users.value("active"_L1).toInteger() + users.value("inactive"_L1).toInteger();
    directory.groups = users.isEmpty() ? -1 : counted.value("groups"_L1).toInteger();
    directory.isWatched = false;
    directory.liveTokens = 1; // how many there are is not told
    directory.tokenReceived = true;
    return directory;
}

std::optional<User> userIn(const QJsonObject& object, const Directories& directories)
{
    const auto id = idIn(object, u"id"_s);
    const auto directory = directories.constFind(ConnectionId(idIn(object, u"directory_id"_s)));
    if (id.isEmpty() || directory == directories.cend())
        return std::nullopt;
    User user;
    user.id = UserId(id);
    user.connectionId = directory->id;
    user.connectionName = directory->name;
    user.accountId = directory->accountId;
    user.accountName = directory->accountName;
    user.email = text(object, u"email"_s);
    user.userName = firstWord({text(object, u"username"_s), user.email});
    user.givenName = text(object, u"first_name"_s);
    user.familyName = text(object, u"last_name"_s);
    user.displayName = firstWord(
        {text(object, u"name"_s), (user.givenName + u' ' + user.familyName).trimmed(), user.userName, user.email, id});
    user.externalId = text(object, u"idp_id"_s);
    const auto more = object.value("custom_attributes"_L1).toObject();
    user.title = firstWord({text(more, u"job_title"_s), text(object, u"job_title"_s)});
    user.department = text(more, u"department_name"_s);
    user.state = object.value("state"_L1).toString() == "active"_L1 ? UserState::Active : UserState::Suspended;
    user.createdAt = timeIn(object, u"created_at"_s);
    user.changedAt = timeIn(object, u"updated_at"_s);
    return user;
}

std::optional<Group> groupIn(const QJsonObject& object, const Directories& directories)
{
    const auto id = idIn(object, u"id"_s);
    const auto directory = directories.constFind(ConnectionId(idIn(object, u"directory_id"_s)));
    if (id.isEmpty() || directory == directories.cend())
        return std::nullopt;
    Group group;
    group.id = GroupId(id);
    group.connectionId = directory->id;
    group.connectionName = directory->name;
    group.accountId = directory->accountId;
    group.displayName = firstWord({text(object, u"name"_s), id});
    group.externalId = text(object, u"idp_id"_s);
    group.members = -1;
    group.createdAt = timeIn(object, u"created_at"_s);
    group.changedAt = timeIn(object, u"updated_at"_s);
    return group;
}

} // namespace provost::workos
