// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/retention.h"

#include "server/storage/audit_chain.h"
#include "server/storage/durations.h"
#include "server/storage/instance.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
Result<RetentionDays> Retention::days()
{
    const auto stored = Instance(m_sql).retention();
    return stored.map([this](const std::optional<RetentionDays>& days) { return days.value_or(m_ofProfile); });
}

Result<void> Retention::setDays(const RetentionDays& days)
{
    return Instance(m_sql).setRetention(days);
}

Result<qint64> Retention::forget(qint64 now, int limit)
{
    const auto kept = days();
    if (!kept)
        return tl::unexpected(kept.error());
    if (kept->usage == 0)
        return 0;
    const qint64 before = now - kept->usage * dayMs;
    const auto sessions = m_sql.run("DELETE FROM session WHERE id IN (SELECT id FROM session "
                                    "WHERE ended_at IS NOT NULL AND ended_at < ? ORDER BY ended_at LIMIT ?)"_L1,
                                    {before, limit});
    if (!sessions)
        return sessions;
    const auto seats = m_sql.run("DELETE FROM seat WHERE id IN (SELECT id FROM seat "
                                 "WHERE released_at IS NOT NULL AND released_at < ? ORDER BY released_at LIMIT ?)"_L1,
                                 {before, limit});
    if (!seats)
        return seats;
    return std::max(*sessions, *seats);
}

Result<qint64> Retention::forgetTrail(qint64 now, int limit)
{
    const auto kept = days();
    if (!kept)
        return tl::unexpected(kept.error());
    if (kept->audit == 0)
        return 0;
    return AuditChain(m_sql).forget(now - kept->audit * dayMs, limit);
}

} // namespace provost::server
