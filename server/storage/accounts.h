// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/access.h"
#include "model/domain/connection.h"
#include "server/storage/sql.h"

#include <QHash>

#include <optional>

namespace provost::server {

/// The accounts in the database. Names are unique without regard to case.
class Accounts
{
public:
    explicit Accounts(Sql& sql)
        : m_sql(sql)
    {
    }

    /// By name; only the one where `scope` is set.
    Result<QList<Account>> list(const std::optional<AccountId>& scope);
    Result<std::optional<Account>> find(const AccountId& id);
    Result<std::optional<Account>> findByName(const QString& name);
    /// ErrorKind::Conflict where the name is taken. Adds to the change feed.
    Result<Account> add(const QString& name, qint64 now);
    /// What the account has bought; empty where there is no such account.
    Result<AccountPlan> plan(const AccountId& id);
    /// plan() of all accounts.
    Result<QHash<AccountId, AccountPlan>> plans();
    /// Of `plan` all but the seats in use. Adds to the change feed.
    Result<void> setPlan(const AccountId& id, const AccountPlan& plan, qint64 now);

private:
    Sql& m_sql;
};

} // namespace provost::server
