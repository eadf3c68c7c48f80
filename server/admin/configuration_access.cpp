// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/activity.h"
#include "model/wire/wire.h"
#include "server/admin/configuration_parts.h"
#include "server/admin/exchange.h"
#include "server/admin/last_manager.h"
#include "server/storage/access_policy.h"
#include "server/storage/accounts.h"
#include "server/storage/change_feed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Roles, what holds of roles for the whole server, and accounts, which are made and never removed.

namespace provost::server {
namespace {

PermissionSet permissionsOf(const ConfigurationItem& item)
{
    PermissionSet permissions;
    const auto words = item.value.value("permissions"_L1).toArray();
    for (const auto& word : words) {
        if (const auto permission = permissionFromSlug(word.toString()))
            permissions.insert(*permission);
    }
    return permissions;
}

Result<QList<ConfigurationItem>> readRoles(ConfigurationScope& scope)
{
    const auto roles = Roles(scope.sql).list();
    if (!roles)
        return tl::unexpected(roles.error());
    QList<ConfigurationItem> items;
    QString behind;
    for (const auto& [role, bit] : *roles) {
        items.append({.kind = u"role"_s,
                      .account = {},
                      .name = role.name,
                      .value = {{u"permissions"_s, wire::toJson(role.permissions)}},
                      .behind = behind,
                      .isFixed = role.isSystem});
        behind = role.name;
    }
    return items;
}

Result<ConfigurationItem> parseRole(const ConfigurationScope& /*scope*/, const QJsonObject& object)
{
    if (auto known = onlyMembers(object, {u"name"_s, u"permissions"_s}); !known)
        return tl::unexpected(known.error());
    const auto name = checkedName(object.value("name"_L1).toString(), u"name"_s);
    if (!name)
        return tl::unexpected(name.error());
    const auto words = object.value("permissions"_L1);
    if (!words.isArray())
        return fail(ErrorKind::Invalid, u"permissions"_s, u"A list of permissions is wanted here."_s);
    PermissionSet permissions;
    const auto list = words.toArray();
    for (const auto& word : list) {
        const auto permission = permissionFromSlug(word.toString());
        if (!permission)
            return fail(ErrorKind::Invalid, u"permissions"_s, u"This list holds a permission that does not exist."_s);
        permissions.insert(*permission);
    }
    return ConfigurationItem{u"role"_s, {}, *name, {{u"permissions"_s, wire::toJson(permissions)}}};
}

/// Nobody gives a permission that they lack.
Result<PermissionSet> takesForRole(const ConfigurationItem* before, const ConfigurationItem* after)
{
    if (!after && before->isFixed)
        return fail(ErrorKind::Invalid, before->name, u"A role of the product cannot be removed."_s);
    PermissionSet takes{Permission::ManageRoles};
    if (!after)
        return takes;
    const auto stood = before ? permissionsOf(*before) : PermissionSet();
    const auto wanted = permissionsOf(*after);
    if (before && before->behind.isEmpty() && wanted != PermissionSet::all())
        return fail(ErrorKind::Invalid, u"permissions"_s,
                    u"%1 keeps all permissions: somebody has to be able to manage provisioning."_s.arg(before->name));
    for (const auto permission : wanted.list()) {
        if (!stood.contains(permission))
            takes.insert(permission);
    }
    return takes;
}

Result<void> tellOfRole(ConfigurationScope& scope, Change::Kind kind, const RoleId& id, const QString& action,
                        const QString& name)
{
    const auto told = ChangeFeed(scope.sql).add(scope.now, kind, Change::Resource::Role, id.text(), std::nullopt);
    return told ? noteConfigured(scope, action, name, {}) : told;
}

Result<StoredRole> roleOf(ConfigurationScope& scope, const QString& name)
{
    const auto names = RoleNames::read(scope.sql);
    if (!names)
        return tl::unexpected(names.error());
    const auto id = names->idOf(name);
    if (!id)
        return tl::unexpected(id.error());
    const auto role = Roles(scope.sql).find(**id);
    if (!role)
        return tl::unexpected(role.error());
    return **role;
}

Result<QString> createRoleItem(ConfigurationScope& scope, const ConfigurationItem& item)
{
    const auto above = roleOf(scope, item.behind);
    if (!above)
        return tl::unexpected(above.error());
    const auto id = Roles(scope.sql).add(item.name, permissionsOf(item), above->role.id);
    if (!id)
        return tl::unexpected(id.error());
    return tellOfRole(scope, Change::Kind::Upserted, *id, u"role.create"_s, item.name).map([] { return QString(); });
}

Result<void> editRoleItem(ConfigurationScope& scope, const ConfigurationItem& /*before*/, const ConfigurationItem& item)
{
    const auto role = roleOf(scope, item.name);
    if (!role)
        return tl::unexpected(role.error());
    if (auto edited = Roles(scope.sql).edit(role->role, {std::nullopt, permissionsOf(item)}); !edited)
        return edited;
    if (auto kept = keepAManager(scope.sql, item.name); !kept)
        return kept;
    return tellOfRole(scope, Change::Kind::Upserted, role->role.id, u"role.edit"_s, item.name);
}

Result<void> removeRoleItem(ConfigurationScope& scope, const ConfigurationItem& item)
{
    const auto role = roleOf(scope, item.name);
    if (!role)
        return tl::unexpected(role.error());
    if (auto removed = Roles(scope.sql).remove(*role); !removed)
        return removed;
    return tellOfRole(scope, Change::Kind::Deleted, role->role.id, u"role.delete"_s, item.name);
}

// Default role and self-service: of the whole server, and in the same words of an account.

QJsonObject accessValue(const RoleNames& roles, bool selfService, const std::optional<RoleId>& defaultRole)
{
    return {{u"selfService"_s, selfService}, {u"defaultRole"_s, roles.nameOf(defaultRole)}};
}

/// Only what the document says.
Result<QJsonObject> parseAccess(const QJsonObject& object)
{
    QJsonObject value;
    if (object.contains("selfService"_L1)) {
        const auto flag = flagMember(object, u"selfService"_s, true);
        if (!flag)
            return tl::unexpected(flag.error());
        value.insert(u"selfService"_s, *flag);
    }
    if (object.contains("defaultRole"_L1)) {
        const auto role = roleMember(object, u"defaultRole"_s);
        if (!role)
            return tl::unexpected(role.error());
        value.insert(u"defaultRole"_s, *role);
    }
    return value;
}

Result<AccessEdit> accessEditOf(ConfigurationScope& scope, const ConfigurationItem& item)
{
    const auto roles = RoleNames::read(scope.sql);
    if (!roles)
        return tl::unexpected(roles.error());
    AccessEdit edit;
    if (const auto flag = item.value.value("selfService"_L1); flag.isBool())
        edit.selfService = flag.toBool();
    if (!item.value.contains("defaultRole"_L1))
        return edit;
    const auto role = roles->idOf(item.value.value("defaultRole"_L1));
    if (!role)
        return tl::unexpected(role.error());
    edit.changesDefault = true;
    edit.defaultRole = *role;
    return edit;
}

Result<QList<ConfigurationItem>> readServerAccess(ConfigurationScope& scope)
{
    const auto access = AccessPolicy(scope.sql).read();
    const auto roles = RoleNames::read(scope.sql);
    if (!access || !roles)
        return tl::unexpected(access ? roles.error() : access.error());
    return QList<ConfigurationItem>{
        {u"access"_s, {}, u"access"_s, accessValue(*roles, access->selfService, access->defaultRole)}};
}

Result<ConfigurationItem> parseServerAccess(const ConfigurationScope& /*scope*/, const QJsonObject& object)
{
    if (auto known = onlyMembers(object, {u"selfService"_s, u"defaultRole"_s}); !known)
        return tl::unexpected(known.error());
    return parseAccess(object).map(
        [](const QJsonObject& value) { return ConfigurationItem{u"access"_s, {}, u"access"_s, value}; });
}

QJsonObject showValue(const ConfigurationItem& item)
{
    return item.value;
}

Result<PermissionSet> takesForServerAccess(const ConfigurationItem* /*before*/, const ConfigurationItem* /*after*/)
{
    return PermissionSet{Permission::ManageRoles};
}

Result<void> editServerAccess(ConfigurationScope& scope, const ConfigurationItem& /*before*/,
                              const ConfigurationItem& item)
{
    const auto edit = accessEditOf(scope, item);
    if (!edit)
        return tl::unexpected(edit.error());
    if (auto edited = AccessPolicy(scope.sql).edit(*edit, scope.now); !edited)
        return edited;
    return noteConfigured(scope, u"access.edit"_s, item.name, {});
}

tl::unexpected<Error> stays(const ConfigurationItem& item)
{
    return fail(ErrorKind::Unsupported, item.name, u"This is always there."_s);
}

Result<QString> createNever(ConfigurationScope& /*scope*/, const ConfigurationItem& item)
{
    return stays(item);
}

Result<void> removeNever(ConfigurationScope& /*scope*/, const ConfigurationItem& item)
{
    return stays(item);
}

/// What an account has bought.
QJsonObject boughtValue(const AccountPlan& plan)
{
    auto value = wire::toJson(plan);
    value.remove("seatsUsed"_L1);
    return value;
}

/// Members of an account's object that say what it has bought.
QStringList boughtMembers()
{
    return boughtValue({}).keys();
}

/// Only what the document says.
Result<QJsonObject> parseBought(const QJsonObject& object)
{
    auto whole = boughtValue({});
    QStringList said;
    for (const auto& member : boughtMembers()) {
        if (!object.contains(member))
            continue;
        whole.insert(member, object.value(member));
        said.append(member);
    }
    const auto plan = checkedPlan(whole);
    if (!plan)
        return tl::unexpected(plan.error());
    auto value = boughtValue(*plan);
    for (const auto& member : boughtMembers()) {
        if (!said.contains(member))
            value.remove(member);
    }
    return value;
}

QJsonObject bothOf(QJsonObject first, const QJsonObject& second)
{
    for (auto member = second.begin(); member != second.end(); ++member)
        first.insert(member.key(), member.value());
    return first;
}

Result<QList<ConfigurationItem>> readAccounts(ConfigurationScope& scope)
{
    const auto accounts = Accounts(scope.sql).list({});
    const auto roles = RoleNames::read(scope.sql);
    const auto access = AccessPolicy(scope.sql).ofAccounts();
    const auto plans = Accounts(scope.sql).plans();
    if (!accounts || !roles)
        return tl::unexpected(accounts ? roles.error() : accounts.error());
    if (!access || !plans)
        return tl::unexpected(access ? plans.error() : access.error());
    QList<ConfigurationItem> items;
    for (const auto& account : *accounts) {
        const auto own = access->value(account.id);
        items.append(
            {u"account"_s,
             {},
             account.name,
             bothOf(accessValue(*roles, own.selfService, own.defaultRole), boughtValue(plans->value(account.id)))});
    }
    return items;
}

Result<ConfigurationItem> parseAccount(const ConfigurationScope& /*scope*/, const QJsonObject& object)
{
    const QStringList members{u"name"_s, u"selfService"_s, u"defaultRole"_s};
    if (auto known = onlyMembers(object, members + boughtMembers()); !known)
        return tl::unexpected(known.error());
    const auto name = checkedName(object.value("name"_L1).toString(), u"name"_s);
    if (!name)
        return tl::unexpected(name.error());
    const auto access = parseAccess(object);
    const auto bought = parseBought(object);
    if (!access || !bought)
        return tl::unexpected(access ? bought.error() : access.error());
    return ConfigurationItem{u"account"_s, {}, *name, bothOf(*access, *bought)};
}

Result<PermissionSet> takesForAccount(const ConfigurationItem* /*before*/, const ConfigurationItem* /*after*/)
{
    return PermissionSet{Permission::ManageAccounts};
}

/// Whether the document says another thing of one of these members than what there is.
bool saysOtherwise(const ConfigurationItem& before, const ConfigurationItem& item, const QStringList& members)
{
    return std::ranges::any_of(members, [&](const QString& member) {
        return item.value.contains(member) && item.value.value(member) != before.value.value(member);
    });
}

Result<void> editBought(ConfigurationScope& scope, const Account& account, const ConfigurationItem& item)
{
    const auto plan = checkedPlan(bothOf(boughtValue({}), item.value));
    if (!plan)
        return tl::unexpected(plan.error());
    if (auto set = Accounts(scope.sql).setPlan(account.id, *plan, scope.now); !set)
        return set;
    return noteConfigured(scope, u"account.plan"_s, item.name, account.id);
}

Result<void> editAccountAccessItem(ConfigurationScope& scope, const Account& account, const ConfigurationItem& item)
{
    const auto edit = accessEditOf(scope, item);
    if (!edit)
        return tl::unexpected(edit.error());
    if (auto edited = AccessPolicy(scope.sql).editAccount(account.id, *edit, scope.now); !edited)
        return edited;
    return noteConfigured(scope, u"account.access"_s, item.name, account.id);
}

Result<void> editAccount(ConfigurationScope& scope, const ConfigurationItem& before, const ConfigurationItem& item)
{
    const auto account = accountNamed(scope, item.name);
    if (!account)
        return tl::unexpected(account.error());
    Result<void> done;
    if (saysOtherwise(before, item, boughtMembers()))
        done = editBought(scope, *account, item);
    if (done && saysOtherwise(before, item, {u"selfService"_s, u"defaultRole"_s}))
        done = editAccountAccessItem(scope, *account, item);
    return done;
}

Result<QString> createAccountItem(ConfigurationScope& scope, const ConfigurationItem& item)
{
    const auto account = Accounts(scope.sql).add(item.name, scope.now);
    if (!account)
        return tl::unexpected(account.error());
    if (auto noted = noteConfigured(scope, u"account.create"_s, item.name, account->id); !noted)
        return tl::unexpected(noted.error());
    return editAccount(scope, {}, item).map([] { return QString(); });
}

} // namespace

ConfigurationKind roleKind()
{
    return {u"role"_s,      u"roles"_s,   ConfigurationKind::Place::List,
            true,           readRoles,    parseRole,
            showNamed,      takesForRole, namesNoRole,
            createRoleItem, editRoleItem, removeRoleItem};
}

ConfigurationKind accessKind()
{
    return {u"access"_s, u"access"_s,          ConfigurationKind::Place::Object,
            false,       readServerAccess,     parseServerAccess,
            showValue,   takesForServerAccess, namesDefaultRole,
            createNever, editServerAccess,     removeNever};
}

ConfigurationKind accountKind()
{
    return {u"account"_s,
            u"accounts"_s,
            ConfigurationKind::Place::Account,
            false,
            readAccounts,
            parseAccount,
            showNamed,
            takesForAccount,
            namesDefaultRole,
            createAccountItem,
            editAccount,
            removeNever};
}

} // namespace provost::server
