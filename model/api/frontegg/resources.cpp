// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/frontegg/resources.h"

#include "model/api/vendor/vendor.h"

#include <QCryptographicHash>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace provost::frontegg {

using namespace vendor;

namespace {

constexpr qsizetype mostMembers = 200'000;
constexpr qsizetype mostRoles = 200;

bool cameByScim(const QJsonObject& object)
{
    return object.value("managedBy"_L1).toString() == "scim2"_L1;
}

QList<RoleId> rolesIn(const QJsonValue& value)
{
    QList<RoleId> roles;
    const auto list = value.toArray();
    for (const auto& each : list) {
        const RoleId id(idIn(each.toObject(), u"id"_s));
        if (!id.isEmpty() && !roles.contains(id) && roles.size() < mostRoles)
            roles.append(id);
    }
    return roles;
}

/// The roles that a user has in this account by themselves. What groups give comes on top, at sign-in.
QList<RoleId> ownRoles(const QJsonObject& user, const AccountId& account)
{
    const auto accounts = user.value("tenants"_L1).toArray();
    for (const auto& each : accounts) {
        const auto object = each.toObject();
        if (object.value("tenantId"_L1).toString() == account.text())
            return rolesIn(object.value("roles"_L1));
    }
    return {};
}

/// Frontegg's is a text; the same text is the same number.
qint64 numberOf(const QString& id)
{
    const auto digest = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256).first(7);
    qint64 number = 0;
    for (const char byte : digest)
        number = number * 256 + static_cast<unsigned char>(byte);
    return number;
}

QString firstOf(const QString& one, const QString& other)
{
    return one.isEmpty() ? other : one;
}

} // namespace

std::optional<Found> connectionIn(const QJsonObject& object)
{
    Found found;
    found.id = idIn(object, u"id"_s);
    found.account = AccountId(idIn(object, u"tenantId"_s));
    if (found.id.isEmpty() || found.account.isEmpty())
        return std::nullopt;
    found.name = firstOf(text(object, u"connectionName"_s), found.id);
    const auto source = object.value("source"_L1).toString();
    if (source == "okta"_L1)
        found.idp = IdentityProvider::Okta;
    else if (source == "azure-ad"_L1)
        found.idp = IdentityProvider::EntraId;
    found.createdAt = timeIn(object, u"createdAt"_s);
    found.lastSync = optionalTimeIn(object, u"lastSync"_s);
    return found;
}

QString sourceOf(IdentityProvider idp)
{
    if (idp == IdentityProvider::Okta)
        return u"okta"_s;
    return idp == IdentityProvider::EntraId ? u"azure-ad"_s : u"other"_s;
}

std::optional<Account> accountIn(const QJsonObject& object)
{
    const auto id = idIn(object, u"tenantId"_s);
    return id.isEmpty() ? std::nullopt : std::optional(Account{AccountId(id), firstOf(text(object, u"name"_s), id)});
}

std::optional<AccessRole> roleIn(const QJsonObject& object)
{
    AccessRole role;
    role.id = RoleId(idIn(object, u"id"_s));
    if (role.id.isEmpty())
        return std::nullopt;
    role.name = firstOf(text(object, u"name"_s), firstOf(text(object, u"key"_s), role.id.text()));
    const auto level = object.value("level"_L1).toInteger();
    role.rank = -static_cast<int>(std::clamp<qint64>(level, 0, std::numeric_limits<int>::max()));
    return role;
}

std::optional<UserEntry> userIn(const QJsonObject& object, const Origin& origin)
{
    const auto id = idIn(object, u"id"_s);
    if (id.isEmpty() || !cameByScim(object))
        return std::nullopt;
    User user;
    user.id = UserId(joined(origin.account.id, id));
    user.connectionId = origin.connection;
    user.connectionName = origin.name;
    user.accountId = origin.account.id;
    user.accountName = origin.account.name;
    user.email = text(object, u"email"_s);
    user.userName = user.email; // the address is what Frontegg knows people by
    user.displayName = firstOf(text(object, u"name"_s), firstOf(user.email, id));
    user.externalId = text(object, u"externalId"_s);
    user.state = object.value("activatedForTenant"_L1).toBool(true) ? UserState::Active : UserState::Suspended;
    user.roles = ownRoles(object, origin.account.id);
    user.createdAt = timeIn(object, u"createdAt"_s);
    return UserEntry{user, object};
}

std::optional<GroupEntry> groupIn(const QJsonObject& object, const Origin& origin)
{
    const auto id = idIn(object, u"id"_s);
    if (id.isEmpty() || !cameByScim(object))
        return std::nullopt;
    GroupEntry entry{{}, {}, object};
    auto& group = entry.group;
    group.id = GroupId(joined(origin.account.id, id));
    group.connectionId = origin.connection;
    group.connectionName = origin.name;
    group.accountId = origin.account.id;
    group.displayName = firstOf(text(object, u"name"_s), id);
    group.roles = rolesIn(object.value("roles"_L1));
    group.createdAt = timeIn(object, u"createdAt"_s);
    group.changedAt = timeIn(object, u"updatedAt"_s);
    QSet<QString> met;
    const auto users = object.value("users"_L1).toArray();
    for (const auto& each : users) {
        const auto member = each.toObject();
        const auto memberId = idIn(member, u"id"_s);
        if (memberId.isEmpty() || met.contains(memberId) || met.size() >= mostMembers)
            continue;
        met.insert(memberId);
        const auto email = text(member, u"email"_s);
        entry.members.append({group.id,
                              group.displayName,
                              UserId(joined(origin.account.id, memberId)),
                              firstOf(text(member, u"name"_s), firstOf(email, memberId)),
                              email,
                              {}});
    }
    group.members = entry.members.size();
    return entry;
}

AuditEntry auditIn(const QJsonObject& object)
{
    AuditEntry entry;
    const auto id = object.value("frontegg_id"_L1).toString();
    entry.at = timeIn(object, u"createdAt"_s);
    entry.operatorName = firstOf(text(object, u"email"_s), text(object, u"userId"_s));
    entry.action = text(object, u"action"_s);
    entry.subject = text(object, u"tenantId"_s);
    QStringList details{text(object, u"description"_s), text(object, u"severity"_s), text(object, u"ip"_s)};
    details.removeAll(QString());
    entry.detail = details.join(u"; "_s);
    // Without an id of its own it is told by what it says.
    entry.id = numberOf(id.isEmpty() ? QString::fromUtf8(compact(object)) : id);
    return entry;
}

QString joined(const AccountId& account, const QString& id)
{
    return account.text() + u':' + id;
}

std::optional<Parts> partsOf(const QString& joined)
{
    const auto colon = joined.lastIndexOf(u':'); // an account's id is whatever the vendor's customer chose
    if (colon <= 0 || colon + 1 >= joined.size())
        return std::nullopt;
    return Parts{AccountId(joined.first(colon)), joined.sliced(colon + 1)};
}

} // namespace provost::frontegg
