// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/role.h"
#include "server/storage/sql.h"

#include <optional>

namespace provost::server {

/// What holds for the whole server.
struct ServerAccess
{
    RolePrecedence precedence = RolePrecedence::FirstRule;
    std::optional<RoleId> defaultRole;
    bool selfService = true;
    qint64 version = 0; ///< the ETag for If-Match
};

/// What holds for one account.
struct AccountAccess
{
    bool selfService = true;
    bool selfServiceHolds = true;      ///< also switched on for the whole server
    std::optional<RoleId> defaultRole; ///< unset: that of the server
};

/// What is to be another way.
struct AccessEdit
{
    std::optional<bool> selfService;
    bool changesDefault = false;
    std::optional<RoleId> defaultRole; ///< where `changesDefault`; unset: none of its own
};

/// Default roles above connections, and the switches of self-service.
class AccessPolicy
{
public:
    explicit AccessPolicy(Sql& sql)
        : m_sql(sql)
    {
    }

    Result<ServerAccess> read();
    /// Counts the version up. Users whose role follows from the default get the other one. `now` in milliseconds since
    /// 1970.
    Result<void> edit(const AccessEdit& edit, qint64 now);

    Result<AccountAccess> ofAccount(const AccountId& id);
    Result<void> editAccount(const AccountId& id, const AccessEdit& edit, qint64 now);

private:
    Sql& m_sql;
};

} // namespace provost::server
