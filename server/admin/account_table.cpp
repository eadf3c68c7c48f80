// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/exchange.h"
#include "server/admin/tables.h"
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

} // namespace

QList<AdminRoute> accountTable()
{
    return {{"GET", "/accounts", Access::Read, Permission::ReadProvisioning, listAccounts},
            {"POST", "/accounts", Access::Write, Permission::ManageAccounts, createAccount}};
}

} // namespace provost::server
