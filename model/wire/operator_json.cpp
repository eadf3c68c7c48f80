// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/reader.h"

using namespace Qt::StringLiterals;

namespace provost::wire {

QJsonObject toJson(const Operator& person)
{
    return {{u"id"_s, person.id.text()},
            {u"name"_s, person.name},
            {u"role"_s, person.roleId.text()},
            {u"roleName"_s, person.roleName},
            {u"accountId"_s, person.accountId ? QJsonValue(person.accountId->text()) : QJsonValue()},
            {u"createdAt"_s, timeToText(person.createdAt)},
            {u"lastSeenAt"_s, timeOrNull(person.lastSeenAt)}};
}

template <>
Result<Operator> fromJson<Operator>(const QJsonObject& object)
{
    Reader read(object);
    Operator person;
    person.id = read.id<OperatorId>("id"_L1);
    person.name = read.shown("name"_L1);
    person.roleId = read.id<RoleId>("role"_L1);
    person.roleName = read.shown("roleName"_L1);
    person.accountId = read.optionalId<AccountId>("accountId"_L1);
    person.createdAt = read.time("createdAt"_L1);
    person.lastSeenAt = read.optionalTime("lastSeenAt"_L1);
    return read.finish(person);
}

QJsonArray toJson(const PermissionSet& permissions)
{
    QJsonArray words;
    for (const auto permission : permissions.list())
        words.append(slug(permission));
    return words;
}

Result<PermissionSet> permissionsFromJson(const QJsonObject& object, const QString& name)
{
    const auto words = arrayMember(object, name);
    if (!words)
        return tl::unexpected(words.error());
    PermissionSet permissions;
    for (const auto& word : *words) {
        if (!word.isString())
            return fail(ErrorKind::BadAnswer, name, u"a list of permissions is missing here"_s);
        // A newer server may know more of them; what is not known here is not used here either.
        if (const auto permission = permissionFromSlug(word.toString()))
            permissions.insert(*permission);
    }
    return permissions;
}

QJsonObject toJson(const ServerInfo& info)
{
    return {{u"version"_s, info.version},
            {u"profile"_s, info.profile},
            {u"publicUrl"_s, info.publicUrl},
            {u"instanceId"_s, info.instanceId},
            {u"publicUrlReachable"_s, info.publicUrlReachable},
            {u"severalTokens"_s, info.severalTokens}};
}

template <>
Result<ServerInfo> fromJson<ServerInfo>(const QJsonObject& object)
{
    Reader read(object);
    ServerInfo info;
    info.version = read.shown("version"_L1);
    info.profile = read.shown("profile"_L1);
    info.publicUrl = read.shown("publicUrl"_L1);
    info.instanceId = read.id<Id<struct InstanceTag>>("instanceId"_L1).text();
    info.publicUrlReachable = read.flag("publicUrlReachable"_L1);
    // An older server does not say it, and has no product with one token only.
    info.severalTokens = !read.has("severalTokens"_L1) || read.flag("severalTokens"_L1);
    return read.finish(info);
}

} // namespace provost::wire
