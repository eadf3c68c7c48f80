// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/overview.h"
#include "server/storage/sql.h"

#include <optional>

namespace provost::server {

/// Counts what the accounts and connections have, for an operator's first look.
class OverviewCounts
{
public:
    static constexpr int most = 50; ///< of full accounts, and of connections with waiting rules

    explicit OverviewCounts(Sql& sql)
        : m_sql(sql)
    {
    }

    /// Of one account; unset: of all.
    Result<Overview> read(const std::optional<AccountId>& account);

private:
    Result<void> readSeats(const QString& account, Overview& overview);
    Result<void> readFullAccounts(const QString& account, Overview& overview);
    Result<void> readWaitingRules(const QString& account, Overview& overview);

    Sql& m_sql;
};

} // namespace provost::server
