// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/connection.h"
#include "server/admin/admin_routes.h"
#include "server/storage/connections.h"

namespace provost::server {

// The account scope, in one place: what another account owns is as absent as what does not exist.

/// The connections of the database as this operator's answers show them.
[[nodiscard]] Connections connectionsFor(AdminScope& scope);

/// ErrorKind::NotFound where there is none, or it is not of the operator's account.
[[nodiscard]] Result<Account> visibleAccount(AdminScope& scope, const AccountId& id);
[[nodiscard]] Result<Connection> visibleConnection(AdminScope& scope, const ConnectionId& id);

/// The account of the query, where the operator may see it; where none is named the operator's own, or all.
[[nodiscard]] Result<std::optional<AccountId>> wantedAccount(AdminScope& scope);

/// A token with the connection that it opens.
struct OwnedToken
{
    Token token;
    Connection connection;
};
[[nodiscard]] Result<OwnedToken> visibleToken(AdminScope& scope, const TokenId& id);

} // namespace provost::server
