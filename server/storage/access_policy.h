// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/role.h"
#include "server/storage/sql.h"

#include <QHash>

namespace provost::server {

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
    Result<QHash<AccountId, AccountAccess>> ofAccounts();
    Result<void> editAccount(const AccountId& id, const AccessEdit& edit, qint64 now);

private:
    Sql& m_sql;
};

} // namespace provost::server
