// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/connection.h"
#include "server/storage/sql.h"

#include <optional>

namespace provost::server {

/// The rotations under way, at most one for each connection. The tokens themselves are issued and revoked by Tokens.
class TokenRotations
{
public:
    explicit TokenRotations(Sql& sql)
        : m_sql(sql)
    {
    }

    Result<std::optional<TokenRotation>> find(const ConnectionId& connection);
    /// ErrorKind::Conflict where one is under way. Adds to the change feed.
    Result<void> start(const Connection& connection, const TokenRotation& rotation);
    /// Forgets it; the tokens stay as they are. Adds to the change feed.
    Result<void> end(const Connection& connection, const TokenRotation& rotation, qint64 now);

private:
    Result<void> tell(const Connection& connection, const TokenRotation& rotation, qint64 now);

    Sql& m_sql;
};

} // namespace provost::server
