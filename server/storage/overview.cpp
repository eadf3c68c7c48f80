// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/overview.h"

using namespace Qt::StringLiterals;

namespace provost::server {

Result<Overview> OverviewCounts::read(const std::optional<AccountId>& account)
{
    const QString id = account ? account->text() : QString();
    Overview overview;
    if (const auto seats = readSeats(id, overview); !seats)
        return tl::unexpected(seats.error());
    if (const auto full = readFullAccounts(id, overview); !full)
        return tl::unexpected(full.error());
    if (const auto waiting = readWaitingRules(id, overview); !waiting)
        return tl::unexpected(waiting.error());
    return overview;
}

Result<void> OverviewCounts::readSeats(const QString& account, Overview& overview)
{
    return m_sql.each("SELECT CAST(COALESCE(SUM(seats_used), 0) AS BIGINT), "
                      "CAST(COALESCE(SUM(seat_limit), 0) AS BIGINT), "
                      "CAST(COALESCE(SUM(CASE WHEN seat_limit IS NULL THEN 1 ELSE 0 END), 0) AS BIGINT), COUNT(*) "
                      "FROM account WHERE ? = '' OR id = ?"_L1,
                      {account, account}, [&overview](const Row& row) {
                          overview.seats.used = row.integer(0);
                          if (row.integer(2) == 0 && row.integer(3) > 0)
                              overview.seats.limit = row.integer(1);
                          return true;
                      });
}

Result<void> OverviewCounts::readFullAccounts(const QString& account, Overview& overview)
{
    return m_sql.each("SELECT id, name, seats_used, seat_limit FROM account "
                      "WHERE seats_used >= seat_limit AND (? = '' OR id = ?) ORDER BY name_key LIMIT ?"_L1,
                      {account, account, most}, [&overview](const Row& row) {
                          overview.fullAccounts.append(
                              {AccountId(row.text(0)), row.text(1), {row.integer(2), row.optionalInteger(3)}});
                          return true;
                      });
}

Result<void> OverviewCounts::readWaitingRules(const QString& account, Overview& overview)
{
    return m_sql.each("SELECT r.connection_id, COUNT(*) FROM role_rule r JOIN connection c ON c.id = r.connection_id "
                      "WHERE r.group_id IS NULL AND (? = '' OR c.account_id = ?) "
                      "GROUP BY r.connection_id ORDER BY COUNT(*) DESC, r.connection_id LIMIT ?"_L1,
                      {account, account, most}, [&overview](const Row& row) {
                          overview.waitingRules.append({ConnectionId(row.text(0)), row.integer(1)});
                          return true;
                      });
}

} // namespace provost::server
