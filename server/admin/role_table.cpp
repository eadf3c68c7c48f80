// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/exchange.h"
#include "server/admin/last_manager.h"
#include "server/admin/tables.h"
#include "server/admin/visible.h"
#include "server/storage/access_policy.h"
#include "server/storage/change_feed.h"
#include "server/storage/roles.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

Result<void> note(AdminScope& scope, const QString& action, const QString& subject, const QString& detail,
                  const std::optional<AccountId>& account = {})
{
    return Audit(scope.http.sql).add(scope.http.now, scope.actor(), action, subject, detail, account);
}

Result<void> announce(AdminScope& scope, Change::Kind kind, const RoleId& id)
{
    return ChangeFeed(scope.http.sql).add(scope.http.now, kind, Change::Resource::Role, id.text(), std::nullopt);
}

Result<HttpResponse> listRoles(AdminScope& scope)
{
    Roles roles(scope.http.sql);
    const auto stored = roles.list();
    const auto people = roles.people(scope.account());
    if (!stored || !people)
        return tl::unexpected(stored ? people.error() : stored.error());
    Page<AccessRole> page{{}, stored->size(), {}};
    for (const auto& line : *stored) {
        auto role = line.role;
        role.people = people->value(role.id);
        page.items.append(role);
    }
    return jsonAnswer(wire::toJson(page));
}

Result<StoredRole> namedRole(AdminScope& scope)
{
    const RoleId id(scope.http.captures.value(0));
    const auto role = Roles(scope.http.sql).find(id);
    if (!role)
        return tl::unexpected(role.error());
    if (!*role)
        return fail(ErrorKind::NotFound, id.text(), u"There is no such role."_s);
    return **role;
}

/// The permissions of the body, read strictly: what is not known here is refused, and so is what the one who asks does
/// not have.
Result<PermissionSet> wantedPermissions(AdminScope& scope, const QJsonObject& object)
{
    const auto words = wire::arrayMember(object, u"permissions"_s);
    if (!words)
        return fail(ErrorKind::Invalid, u"permissions"_s, u"A list of permissions is wanted here."_s);
    PermissionSet wanted;
    for (const auto& word : *words) {
        const auto permission = permissionFromSlug(word.toString());
        if (!permission)
            return fail(ErrorKind::Invalid, u"permissions"_s, u"This list holds a permission that does not exist."_s);
        if (!scope.permissions.contains(*permission))
            return fail(ErrorKind::Forbidden, slug(*permission), u"You cannot give a permission that you lack."_s);
        wanted.insert(*permission);
    }
    return wanted;
}

Result<HttpResponse> answerRole(AdminScope& scope, const RoleId& id, int status)
{
    Roles roles(scope.http.sql);
    const auto role = roles.find(id);
    const auto people = roles.people(scope.account());
    if (!role || !people)
        return tl::unexpected(role ? people.error() : role.error());
    if (!*role)
        return fail(ErrorKind::NotFound, id.text(), u"There is no such role."_s);
    auto shown = (*role)->role;
    shown.people = people->value(id);
    return versionedAnswer(wire::toJson(shown), shown.version, status);
}

/// `{"name": …, "permissions": […], "above": id}`: below `above` in rank, or below all where that is absent.
Result<HttpResponse> createRole(AdminScope& scope)
{
    const auto object = bodyObject(scope.http.request);
    if (!object)
        return tl::unexpected(object.error());
    const auto name = checkedName(object->value("name"_L1).toString(), u"name"_s);
    if (!name)
        return tl::unexpected(name.error());
    const auto permissions = wantedPermissions(scope, *object);
    if (!permissions)
        return tl::unexpected(permissions.error());
    Roles roles(scope.http.sql);
    const auto above = object->value("above"_L1);
    const auto id =
        roles.add(*name, *permissions, above.isString() ? std::optional(RoleId(above.toString())) : std::nullopt);
    if (!id)
        return tl::unexpected(id.error());
    if (const auto told = announce(scope, Change::Kind::Upserted, *id); !told)
        return tl::unexpected(told.error());
    if (const auto noted = note(scope, u"role.create"_s, *name, {}); !noted)
        return tl::unexpected(noted.error());
    return answerRole(scope, *id, 201);
}

/// What changes, for the audit trail.
QString describe(const PermissionSet& before, const PermissionSet& after)
{
    QStringList parts;
    for (const auto permission : permissions()) {
        if (before.contains(permission) != after.contains(permission))
            parts.append(slug(permission) + (after.contains(permission) ? u" on"_s : u" off"_s));
    }
    return parts.join(u", "_s);
}

/// Permissions that stay are anybody's to leave; only what is added has to be one's own.
Result<RoleEdit> wantedEdit(AdminScope& scope, const AccessRole& role)
{
    const auto object = bodyObject(scope.http.request);
    if (!object)
        return tl::unexpected(object.error());
    RoleEdit edit;
    if (object->contains("name"_L1)) {
        const auto name = checkedName(object->value("name"_L1).toString(), u"name"_s);
        if (!name)
            return tl::unexpected(name.error());
        if (role.isSystem && *name != role.name)
            return fail(ErrorKind::Conflict, role.name, u"A role of the product cannot be renamed."_s);
        edit.name = *name;
    }
    if (object->contains("permissions"_L1)) {
        const auto wanted = wantedPermissions(scope, *object);
        if (!wanted)
            return tl::unexpected(wanted.error());
        edit.permissions = *wanted;
    }
    return edit;
}

Result<HttpResponse> editRole(AdminScope& scope)
{
    const auto role = namedRole(scope);
    if (!role)
        return tl::unexpected(role.error());
    const auto& before = role->role;
    const auto edit = wantedEdit(scope, before);
    if (!edit)
        return tl::unexpected(edit.error());
    if (const auto matched = matchVersion(scope.http.request, before.version, before.name); !matched)
        return tl::unexpected(matched.error());
    if (const auto edited = Roles(scope.http.sql).edit(before, *edit); !edited)
        return tl::unexpected(edited.error());
    if (const auto kept = keepAManager(scope.http.sql, before.name); !kept)
        return tl::unexpected(kept.error());
    if (const auto told = announce(scope, Change::Kind::Upserted, before.id); !told)
        return tl::unexpected(told.error());
    const auto detail = describe(before.permissions, edit->permissions.value_or(before.permissions));
    if (const auto noted = note(scope, u"role.edit"_s, edit->name.value_or(before.name), detail); !noted)
        return tl::unexpected(noted.error());
    return answerRole(scope, before.id, 200);
}

Result<HttpResponse> removeRole(AdminScope& scope)
{
    const auto role = namedRole(scope);
    if (!role)
        return tl::unexpected(role.error());
    if (const auto matched = matchVersion(scope.http.request, role->role.version, role->role.name); !matched)
        return tl::unexpected(matched.error());
    if (const auto removed = Roles(scope.http.sql).remove(*role); !removed)
        return tl::unexpected(removed.error());
    if (const auto told = announce(scope, Change::Kind::Deleted, role->role.id); !told)
        return tl::unexpected(told.error());
    if (const auto noted = note(scope, u"role.delete"_s, role->role.name, {}); !noted)
        return tl::unexpected(noted.error());
    HttpResponse response;
    response.status = 204;
    return response;
}

Result<HttpResponse> answerPolicy(AdminScope& scope)
{
    const auto policy = AccessPolicy(scope.http.sql).read();
    if (!policy)
        return tl::unexpected(policy.error());
    return versionedAnswer(wire::toJson(*policy), policy->version);
}

Result<HttpResponse> getPolicy(AdminScope& scope)
{
    return answerPolicy(scope);
}

/// `{"selfService": …, "defaultRole": id or null}`, each where it is to change.
Result<AccessEdit> wantedAccess(AdminScope& scope)
{
    const auto object = bodyObject(scope.http.request);
    if (!object)
        return tl::unexpected(object.error());
    AccessEdit edit;
    if (const auto value = object->value("selfService"_L1); value.isBool())
        edit.selfService = value.toBool();
    else if (!value.isUndefined())
        return fail(ErrorKind::Invalid, u"selfService"_s, u"true or false is wanted here."_s);
    const auto role = object->value("defaultRole"_L1);
    if (role.isUndefined())
        return edit;
    edit.changesDefault = true;
    if (role.isNull())
        return edit;
    const auto known = Roles(scope.http.sql).find(RoleId(role.toString()));
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return fail(ErrorKind::Invalid, u"defaultRole"_s, u"The id of a role is wanted here, or null."_s);
    edit.defaultRole = (*known)->role.id;
    return edit;
}

/// In words, for the audit trail.
QString describe(const AccessEdit& edit)
{
    QStringList parts;
    if (edit.selfService)
        parts.append(*edit.selfService ? u"self-service on"_s : u"self-service off"_s);
    if (edit.changesDefault)
        parts.append(u"default role %1"_s.arg(edit.defaultRole ? edit.defaultRole->text() : u"none"_s));
    return parts.join(u", "_s);
}

Result<HttpResponse> editPolicy(AdminScope& scope)
{
    AccessPolicy access(scope.http.sql);
    const auto before = access.read();
    if (!before)
        return tl::unexpected(before.error());
    const auto edit = wantedAccess(scope);
    if (!edit)
        return tl::unexpected(edit.error());
    if (const auto matched = matchVersion(scope.http.request, before->version, u"access"_s); !matched)
        return tl::unexpected(matched.error());
    if (const auto edited = access.edit(*edit, scope.http.now); !edited)
        return tl::unexpected(edited.error());
    if (const auto noted = note(scope, u"access.edit"_s, u"access"_s, describe(*edit)); !noted)
        return tl::unexpected(noted.error());
    return answerPolicy(scope);
}

Result<HttpResponse> answerAccount(AdminScope& scope, const AccountId& id)
{
    const auto access = AccessPolicy(scope.http.sql).ofAccount(id);
    if (!access)
        return tl::unexpected(access.error());
    return jsonAnswer(wire::toJson(*access));
}

Result<HttpResponse> getAccountAccess(AdminScope& scope)
{
    const auto account = visibleAccount(scope, AccountId(scope.http.captures.value(0)));
    if (!account)
        return tl::unexpected(account.error());
    return answerAccount(scope, account->id);
}

Result<HttpResponse> editAccountAccess(AdminScope& scope)
{
    const auto account = visibleAccount(scope, AccountId(scope.http.captures.value(0)));
    if (!account)
        return tl::unexpected(account.error());
    const auto edit = wantedAccess(scope);
    if (!edit)
        return tl::unexpected(edit.error());
    if (const auto edited = AccessPolicy(scope.http.sql).editAccount(account->id, *edit, scope.http.now); !edited)
        return tl::unexpected(edited.error());
    if (const auto noted = note(scope, u"account.access"_s, account->name, describe(*edit), account->id); !noted)
        return tl::unexpected(noted.error());
    return answerAccount(scope, account->id);
}

} // namespace

QList<AdminRoute> roleTable()
{
    return {{"GET", "/access", Access::Read, Permission::ReadProvisioning, getPolicy},
            {"PATCH", "/access", Access::Write, Permission::ManageRoles, editPolicy},
            {"GET", "/accounts/{id}/access", Access::Read, Permission::ReadProvisioning, getAccountAccess},
            {"PATCH", "/accounts/{id}/access", Access::Write, Permission::ManageAccounts, editAccountAccess},
            {"GET", "/roles", Access::Read, Permission::ReadProvisioning, listRoles},
            {"POST", "/roles", Access::Write, Permission::ManageRoles, createRole},
            {"PATCH", "/roles/{id}", Access::Write, Permission::ManageRoles, editRole},
            {"DELETE", "/roles/{id}", Access::Write, Permission::ManageRoles, removeRole}};
}

} // namespace provost::server
