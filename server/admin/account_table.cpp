// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/exchange.h"
#include "server/admin/tables.h"
#include "server/admin/visible.h"
#include "server/storage/accounts.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

Result<HttpResponse> listAccounts(AdminScope& scope)
{
    const auto accounts = Accounts(scope.http.sql).list(scope.account());
    if (!accounts)
        return tl::unexpected(accounts.error());
    return jsonAnswer(wire::toJson(Page<Account>{*accounts, accounts->size(), {}}));
}

Result<HttpResponse> createAccount(AdminScope& scope)
{
    const auto object = bodyObject(scope.http.request);
    if (!object)
        return tl::unexpected(object.error());
    const auto name = checkedName(object->value("name"_L1).toString(), u"name"_s);
    if (!name)
        return tl::unexpected(name.error());
    const auto account = Accounts(scope.http.sql).add(*name, scope.http.now);
    if (!account)
        return tl::unexpected(account.error());
    const auto noted =
        Audit(scope.http.sql).add(scope.http.now, scope.actor(), u"account.create"_s, *name, {}, account->id);
    if (!noted)
        return tl::unexpected(noted.error());
    return jsonAnswer(wire::toJson(*account), 201);
}

Result<HttpResponse> answerPlan(AdminScope& scope, const AccountId& id)
{
    const auto plan = Accounts(scope.http.sql).plan(id);
    if (!plan)
        return tl::unexpected(plan.error());
    return jsonAnswer(wire::toJson(*plan));
}

Result<HttpResponse> getPlan(AdminScope& scope)
{
    const auto account = visibleAccount(scope, AccountId(scope.http.captures.value(0)));
    if (!account)
        return tl::unexpected(account.error());
    return answerPlan(scope, account->id);
}

/// `{"plan": …, "seatLimit": … or null}`. Nobody loses a seat where there are fewer now than people: only nobody gets
/// one any more.
Result<HttpResponse> setPlan(AdminScope& scope)
{
    const auto account = visibleAccount(scope, AccountId(scope.http.captures.value(0)));
    if (!account)
        return tl::unexpected(account.error());
    const auto object = bodyObject(scope.http.request);
    if (!object)
        return tl::unexpected(object.error());
    const auto plan = checkedPlan(*object);
    if (!plan)
        return tl::unexpected(plan.error());
    if (const auto set = Accounts(scope.http.sql).setPlan(account->id, *plan, scope.http.now); !set)
        return tl::unexpected(set.error());
    const auto seats = plan->seats.limit ? u"%1 seats"_s.arg(*plan->seats.limit) : u"seats without limit"_s;
    const auto noted = Audit(scope.http.sql)
                           .add(scope.http.now, scope.actor(), u"account.plan"_s, account->name,
                                plan->plan.isEmpty() ? seats : plan->plan + u", "_s + seats, account->id);
    if (!noted)
        return tl::unexpected(noted.error());
    return answerPlan(scope, account->id);
}

} // namespace

QList<AdminRoute> accountTable()
{
    return {{"GET", "/accounts", Access::Read, Permission::ReadProvisioning, listAccounts},
            {"POST", "/accounts", Access::Write, Permission::ManageAccounts, createAccount},
            {"GET", "/accounts/{id}/plan", Access::Read, Permission::ReadProvisioning, getPlan},
            {"PUT", "/accounts/{id}/plan", Access::Write, Permission::ManageAccounts, setPlan}};
}

} // namespace provost::server
