// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/frontegg/frontegg_api.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

// Permission keys, which roles allow them, and whether customers' own administrators see provisioning in their portal.

namespace provost {

using namespace frontegg;
using asking::rest;

namespace {

constexpr qsizetype longestKey = 200;

QString permissionsPath()
{
    return u"/identity/resources/permissions/v1"_s;
}

QString rolesPath()
{
    return u"/identity/resources/roles/v1"_s;
}

QCoro::Task<Result<QList<PermissionKey>>> listKeys(EnvironmentPtr at, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto categoriesPath = permissionsPath() + u"/categories"_s;
    const auto categories = co_await askForList(at, categoriesPath, call);
    if (!categories)
        co_return tl::unexpected(categories.error());
    QHash<QString, QString> names;
    for (const auto& each : *categories) {
        const auto category = each.toObject();
        names.insert(vendor::idIn(category, u"id"_s), vendor::text(category, u"name"_s, longestKey));
    }
    call.deadline = rest(deadline);
    const auto path = permissionsPath();
    const auto list = co_await askForList(at, path, std::move(call));
    if (!list)
        co_return tl::unexpected(list.error());
    QList<PermissionKey> keys;
    for (const auto& each : *list) {
        const auto object = each.toObject();
        PermissionKey key;
        key.id = PermissionKeyId(vendor::idIn(object, u"id"_s));
        key.key = vendor::text(object, u"key"_s, longestKey);
        key.name = vendor::text(object, u"name"_s, longestKey);
        key.category = names.value(vendor::idIn(object, u"categoryId"_s));
        if (!key.id.isEmpty() && !key.key.isEmpty())
            keys.append(key);
    }
    co_return keys;
}

/// Which keys the role has, as it stands now. ErrorKind::BadAnswer where that is not told: a change would take away
/// what nobody saw.
QCoro::Task<Result<QList<PermissionKeyId>>> readRoleKeys(EnvironmentPtr at, RoleId id, Call call)
{
    const auto path = rolesPath();
    const auto roles = co_await askForList(at, path, std::move(call));
    if (!roles)
        co_return tl::unexpected(roles.error());
    const auto found = std::ranges::find_if(
        *roles, [&id](const QJsonValue& each) { return vendor::idIn(each.toObject(), u"id"_s) == id.text(); });
    if (found == roles->end())
        co_return fail(ErrorKind::NotFound, id.text());
    const auto told = vendor::listIn(found->toObject(), u"permissions"_s);
    if (!told)
        co_return asking::at(at->server, told.error());
    QList<PermissionKeyId> keys;
    for (const auto& each : *told) {
        const auto key = each.isObject() ? vendor::idIn(each.toObject(), u"id"_s) : each.toString();
        if (key.isEmpty())
            co_return asking::at(at->server,
                                 {ErrorKind::BadAnswer, {}, u"a permission of the role has no id"_s, 0, {}, {}, 0});
        keys.append(PermissionKeyId(key));
    }
    co_return keys;
}

/// Frontegg takes the whole list: it is read that moment, and one key of it is another.
QCoro::Task<Result<QList<PermissionKeyId>>> setKey(EnvironmentPtr at, RoleId role, PermissionKeyId key, bool isAllowed,
                                                   Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto before = co_await readRoleKeys(at, role, call);
    if (!before)
        co_return tl::unexpected(before.error());
    if (before->contains(key) == isAllowed)
        co_return *before;
    QJsonArray wanted;
    for (const auto& each : *before) {
        if (each != key)
            wanted.append(each.text());
    }
    if (isAllowed)
        wanted.append(key.text());
    const auto path = rolesPath() + asking::segment(role.text()) + u"/permissions"_s;
    const Question question{HttpMethod::Put, path, {}, {}, QJsonObject{{u"permissionIds"_s, wanted}}};
    call.deadline = rest(deadline);
    const auto done = co_await ask(at, question, call);
    if (!done)
        co_return tl::unexpected(done.error());
    call.deadline = rest(deadline);
    const auto now = co_await readRoleKeys(at, role, std::move(call));
    if (!now)
        co_return tl::unexpected(now.error());
    if (now->contains(key) != isAllowed)
        co_return asking::at(at->server,
                             {ErrorKind::BadAnswer, {}, u"accepted, and the role is as before"_s, 0, {}, {}, 0});
    co_return *now;
}

QString portal()
{
    return u"adminBox"_s;
}

/// What customers see in their portal, all of it: Frontegg replaces it as a whole.
QCoro::Task<Result<QJsonObject>> readPortal(EnvironmentPtr at, Call call)
{
    Question question{HttpMethod::Get, u"/metadata"_s, {}, {}, {}};
    question.query = {{u"entityName"_s, portal()}};
    const auto value = co_await ask(at, question, std::move(call));
    if (!value)
        co_return tl::unexpected(value.error());
    const auto configuration = value->toObject().value("rows"_L1)[0]["configuration"_L1];
    if (!configuration["navigation"_L1]["provisioning"_L1]["visibility"_L1].isString())
        co_return asking::at(
            at->server,
            {ErrorKind::BadAnswer, {}, u"whether the portal shows provisioning is not told"_s, 0, {}, {}, 0});
    co_return configuration.toObject();
}

ServerAccess accessIn(const QJsonObject& configuration)
{
    const auto provisioning = configuration["navigation"_L1]["provisioning"_L1];
    ServerAccess access;
    access.selfService = provisioning["visibility"_L1].toString() != "hidden"_L1;
    const auto hash = QCryptographicHash::hash(vendor::compact(configuration), QCryptographicHash::Sha256);
    access.version = static_cast<qint64>(qFromBigEndian<quint64>(hash.constData()) >> 1U) | 1; // never 0
    return access;
}

QCoro::Task<Result<ServerAccess>> readAccess(EnvironmentPtr at, Call call)
{
    const auto configuration = co_await readPortal(at, std::move(call));
    if (!configuration)
        co_return tl::unexpected(configuration.error());
    co_return accessIn(*configuration);
}

QCoro::Task<Result<ServerAccess>> editPortal(EnvironmentPtr at, qint64 version, AccessEdit edit, Call call)
{
    if (edit.changesDefault || !edit.selfService)
        co_return fail(ErrorKind::Unsupported, {}, u"Frontegg has no default role here"_s);
    const QDeadlineTimer deadline(call.deadline);
    const auto before = co_await readPortal(at, call);
    if (!before)
        co_return tl::unexpected(before.error());
    if (accessIn(*before).version != version)
        co_return fail(ErrorKind::Precondition, {}, u"the portal was configured otherwise meanwhile"_s);
    auto configuration = *before;
    auto navigation = configuration.value("navigation"_L1).toObject();
    auto provisioning = navigation.value("provisioning"_L1).toObject();
    provisioning.insert(u"visibility"_s, *edit.selfService ? u"byPermissions"_s : u"hidden"_s);
    navigation.insert(u"provisioning"_s, provisioning);
    configuration.insert(u"navigation"_s, navigation);
    const QJsonObject body{{u"entityName"_s, portal()}, {u"configuration"_s, configuration}};
    const Question question{HttpMethod::Post, u"/metadata"_s, {}, {}, body};
    call.deadline = rest(deadline);
    const auto done = co_await ask(at, question, call);
    if (!done)
        co_return tl::unexpected(done.error());
    call.deadline = rest(deadline);
    const auto now = co_await readAccess(at, std::move(call));
    if (!now)
        co_return tl::unexpected(now.error());
    if (now->selfService != *edit.selfService)
        co_return asking::at(at->server,
                             {ErrorKind::BadAnswer, {}, u"accepted, and the portal is as before"_s, 0, {}, {}, 0});
    co_return *now;
}

} // namespace

AdminApi::Answer<QList<PermissionKey>> FronteggApi::permissionKeys(Call call)
{
    return listKeys(m_environment, std::move(call));
}

AdminApi::Answer<QList<PermissionKeyId>> FronteggApi::roleKeys(RoleId id, Call call)
{
    return readRoleKeys(m_environment, std::move(id), std::move(call));
}

AdminApi::Answer<QList<PermissionKeyId>> FronteggApi::setRoleKey(RoleId role, PermissionKeyId key, bool isAllowed,
                                                                 Call call)
{
    return setKey(m_environment, std::move(role), std::move(key), isAllowed, std::move(call));
}

AdminApi::Answer<ServerAccess> FronteggApi::access(Call call)
{
    return readAccess(m_environment, std::move(call));
}

AdminApi::Answer<ServerAccess> FronteggApi::editAccess(qint64 version, AccessEdit edit, Call call)
{
    return editPortal(m_environment, version, std::move(edit), std::move(call));
}

} // namespace provost
