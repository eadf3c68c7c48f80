// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/visible.h"

#include "server/storage/accounts.h"
#include "server/storage/tokens.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

bool maySee(const AdminScope& scope, const AccountId& account)
{
    return !scope.account() || *scope.account() == account;
}

} // namespace

Connections connectionsFor(AdminScope& scope)
{
    return {scope.http.sql, scope.settings.profile->connectionAddress(scope.publicUrl()), scope.http.now};
}

Result<Account> visibleAccount(AdminScope& scope, const AccountId& id)
{
    const auto account = Accounts(scope.http.sql).find(id);
    if (!account)
        return tl::unexpected(account.error());
    if (!*account || !maySee(scope, id))
        return fail(ErrorKind::NotFound, id.text(), u"There is no such account."_s);
    return **account;
}

Result<Connection> visibleConnection(AdminScope& scope, const ConnectionId& id)
{
    const auto connection = connectionsFor(scope).find(id);
    if (!connection)
        return tl::unexpected(connection.error());
    if (!*connection || !maySee(scope, (*connection)->accountId))
        return fail(ErrorKind::NotFound, id.text(), u"There is no such connection."_s);
    return **connection;
}

Result<std::optional<AccountId>> wantedAccount(AdminScope& scope)
{
    if (!scope.http.request.hasQuery(u"account"))
        return scope.account();
    const auto account = visibleAccount(scope, AccountId(scope.http.request.queryValue(u"account")));
    return account.map([](const Account& found) { return std::optional(found.id); });
}

Result<OwnedToken> visibleToken(AdminScope& scope, const TokenId& id)
{
    const auto token = Tokens(scope.http.sql).find(id);
    if (!token)
        return tl::unexpected(token.error());
    const auto connection = *token ? visibleConnection(scope, (*token)->connectionId)
                                   : Result<Connection>(fail(ErrorKind::NotFound, id.text()));
    if (!connection && connection.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::NotFound, id.text(), u"There is no such token."_s);
    if (!connection)
        return tl::unexpected(connection.error());
    return OwnedToken{**token, *connection};
}

} // namespace provost::server
