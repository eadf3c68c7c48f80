// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/configuration_parts.h"

#include "model/domain/fold.h"
#include "model/wire/wire.h"
#include "server/storage/accounts.h"

using namespace Qt::StringLiterals;

namespace provost::server {

Result<void> onlyMembers(const QJsonObject& object, const QStringList& known)
{
    for (const auto& member : object.keys()) {
        if (!known.contains(member))
            return fail(ErrorKind::Invalid, member, u"This member is not known here."_s);
    }
    return {};
}

Result<bool> flagMember(const QJsonObject& object, const QString& name, bool fallback)
{
    const auto value = object.value(name);
    if (!value.isUndefined() && !value.isBool())
        return fail(ErrorKind::Invalid, name, u"true or false is wanted here."_s);
    return value.toBool(fallback);
}

Result<QJsonValue> roleMember(const QJsonObject& object, const QString& name)
{
    const auto value = object.value(name);
    if (value.isUndefined() || value.isNull())
        return QJsonValue();
    if (const auto role = value.toString(); role.isEmpty() || role.size() > wire::maxName)
        return fail(ErrorKind::Invalid, name, u"The name of a role is wanted here, or null."_s);
    return value;
}

QJsonObject showNamed(const ConfigurationItem& item)
{
    QJsonObject object = item.value;
    object.insert(u"name"_s, item.name);
    return object;
}

QStringList namesNoRole(const ConfigurationItem& /*item*/)
{
    return {};
}

QStringList namesDefaultRole(const ConfigurationItem& item)
{
    const auto role = item.value.value("defaultRole"_L1);
    return role.isString() ? QStringList{role.toString()} : QStringList();
}

Result<Account> accountNamed(ConfigurationScope& scope, const QString& name)
{
    const auto account = Accounts(scope.sql).findByName(name);
    if (!account)
        return tl::unexpected(account.error());
    if (!*account)
        return fail(ErrorKind::NotFound, name, u"There is no such account."_s);
    return **account;
}

Result<QHash<QString, QString>> accountNames(ConfigurationScope& scope)
{
    const auto accounts = Accounts(scope.sql).list({});
    if (!accounts)
        return tl::unexpected(accounts.error());
    QHash<QString, QString> names;
    for (const auto& account : *accounts)
        names.insert(account.id.text(), account.name);
    return names;
}

Result<RoleNames> RoleNames::read(Sql& sql)
{
    const auto roles = Roles(sql).listBare();
    if (!roles)
        return tl::unexpected(roles.error());
    RoleNames names;
    for (const auto& stored : *roles) {
        names.m_names.insert(stored.role.id, stored.role.name);
        names.m_ids.insert(caseKey(stored.role.name), stored.role.id);
    }
    return names;
}

QJsonValue RoleNames::nameOf(const std::optional<RoleId>& id) const
{
    return id ? QJsonValue(m_names.value(*id)) : QJsonValue();
}

Result<std::optional<RoleId>> RoleNames::idOf(const QJsonValue& name) const
{
    if (!name.isString())
        return std::nullopt;
    const auto found = m_ids.constFind(caseKey(name.toString()));
    if (found == m_ids.constEnd())
        return fail(ErrorKind::NotFound, name.toString(), u"There is no such role."_s);
    return std::optional(*found);
}

Result<void> noteConfigured(ConfigurationScope& scope, const QString& action, const QString& subject,
                            const std::optional<AccountId>& account)
{
    return Audit(scope.sql).add(scope.now, scope.actor, action, subject, u"by configuration"_s, account);
}

} // namespace provost::server
