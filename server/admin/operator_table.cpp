// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/exchange.h"
#include "server/admin/last_manager.h"
#include "server/admin/tables.h"
#include "server/admin/visible.h"
#include "server/storage/operators.h"
#include "server/storage/roles.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

Result<HttpResponse> listOperators(AdminScope& scope)
{
    const auto people = Operators(scope.http.sql).list(scope.account());
    if (!people)
        return tl::unexpected(people.error());
    return jsonAnswer(wire::toJson(Page<Operator>{*people, people->size(), {}}));
}

/// Whether somebody with that role may do nothing that this operator may not.
bool isWithinOwn(const AdminScope& scope, const AccessRole& role, bool ofOneAccount)
{
    return scope.permissions.containsAll(effective(role.permissions, ofOneAccount, true));
}

/// A role that this operator may give to somebody: nobody gives what they do not have themselves.
Result<AccessRole> givableRole(AdminScope& scope, const RoleId& id)
{
    const auto role = Roles(scope.http.sql).find(id);
    if (!role)
        return tl::unexpected(role.error());
    if (!*role)
        return fail(ErrorKind::Invalid, u"role"_s, u"There is no such role on this server."_s);
    const auto& found = (*role)->role;
    // Compared as an operator of the same account would have them: what that cannot include is not given either.
    if (!isWithinOwn(scope, found, scope.account().has_value()))
        return fail(ErrorKind::Forbidden, found.name, u"You cannot give a role that may do more than your own."_s);
    return found;
}

/// `{"name": …, "role": …, "accountId": … or null}`; an operator of one account makes operators of that account only.
Result<NewOperator> wantedOperator(AdminScope& scope)
{
    const auto object = bodyObject(scope.http.request);
    if (!object)
        return tl::unexpected(object.error());
    const auto name = checkedName(object->value("name"_L1).toString(), u"name"_s);
    if (!name)
        return tl::unexpected(name.error());
    const auto role = givableRole(scope, RoleId(object->value("role"_L1).toString()));
    if (!role)
        return tl::unexpected(role.error());
    NewOperator wanted{*name, role->id, scope.account()};
    const auto account = object->value("accountId"_L1);
    if (account.isUndefined() || account.isNull())
        return wanted;
    if (!account.isString())
        return fail(ErrorKind::Invalid, u"accountId"_s, u"The id of an account is wanted here, or null."_s);
    const auto visible = visibleAccount(scope, AccountId(account.toString()));
    if (!visible)
        return tl::unexpected(visible.error());
    wanted.accountId = visible->id;
    return wanted;
}

Result<HttpResponse> createOperator(AdminScope& scope)
{
    const auto wanted = wantedOperator(scope);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto created = Operators(scope.http.sql).add(*wanted, scope.http.now);
    if (!created)
        return tl::unexpected(created.error());
    const auto noted = Audit(scope.http.sql)
                           .add(scope.http.now, scope.actor(), u"operator.create"_s, wanted->name,
                                created->person.roleName, wanted->accountId);
    if (!noted)
        return tl::unexpected(noted.error());
    return jsonAnswer({{u"operator"_s, wire::toJson(created->person)}, {u"key"_s, created->key}}, 201);
}

/// Nobody takes away from somebody what they do not have themselves.
Result<void> checkRemovable(AdminScope& scope, const Operator& person)
{
    const auto role = Roles(scope.http.sql).find(person.roleId);
    if (!role)
        return tl::unexpected(role.error());
    if (!*role || isWithinOwn(scope, (*role)->role, person.accountId.has_value()))
        return {};
    return fail(ErrorKind::Forbidden, person.name, u"You cannot remove an operator who may do more than you."_s);
}

Result<HttpResponse> removeOperator(AdminScope& scope)
{
    Operators operators(scope.http.sql);
    const OperatorId id(scope.http.captures.value(0));
    const auto person = operators.find(id);
    if (!person)
        return tl::unexpected(person.error());
    if (!*person || (scope.account() && (*person)->accountId != scope.account()))
        return fail(ErrorKind::NotFound, id.text(), u"There is no such operator."_s);
    if (const auto allowed = checkRemovable(scope, **person); !allowed)
        return tl::unexpected(allowed.error());
    if (const auto removed = operators.remove(id, scope.http.now); !removed)
        return tl::unexpected(removed.error());
    if (const auto kept = keepAManager(scope.http.sql, (*person)->name); !kept)
        return tl::unexpected(kept.error());
    const auto noted = Audit(scope.http.sql)
                           .add(scope.http.now, scope.actor(), u"operator.remove"_s, (*person)->name,
                                (*person)->roleName, (*person)->accountId);
    if (!noted)
        return tl::unexpected(noted.error());
    HttpResponse response;
    response.status = 204;
    return response;
}

} // namespace

QList<AdminRoute> operatorTable()
{
    return {{"GET", "/operators", Access::Read, Permission::ManageOperators, listOperators},
            {"POST", "/operators", Access::Write, Permission::ManageOperators, createOperator},
            {"DELETE", "/operators/{id}", Access::Write, Permission::ManageOperators, removeOperator}};
}

} // namespace provost::server
