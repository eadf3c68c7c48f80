// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/scim/last_use.h"

#include "server/storage/change_feed.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

/// A failure here loses a time that the next request writes again.
void write(Sql& sql, const ScimCaller& caller, qint64 now)
{
    const auto written = sql.run("UPDATE connection SET first_request_at = COALESCE(first_request_at, ?), "
                                 "last_request_at = ? WHERE id = ?"_L1,
                                 {now, now, caller.connectionId});
    // A token that is used has arrived, whatever became of the answer that carried it.
    const auto used =
        sql.run("UPDATE token SET last_used_at = ?, received_at = COALESCE(received_at, ?) WHERE id = ?"_L1,
                {now, now, caller.tokenId});
    if (!written || !used)
        return;
    ChangeFeed feed(sql);
    const AccountId account(caller.accountId);
    (void)feed.add(now, Change::Kind::Upserted, Change::Resource::Connection, caller.connectionId, account);
    (void)feed.add(now, Change::Kind::Upserted, Change::Resource::Token, caller.tokenId, account);
}

} // namespace

bool LastUse::isDue(const ScimCaller& caller, qint64 now)
{
    constexpr qint64 interval = 1000;
    const std::scoped_lock lock(m_mutex);
    const auto last = m_written.constFind(caller.tokenId);
    // Tests move the clock in both directions.
    if (last != m_written.constEnd() && qAbs(now - *last) < interval)
        return false;
    m_written.insert(caller.tokenId, now);
    return true;
}

void LastUse::note(const ScimCaller& caller, qint64 now)
{
    if (!isDue(caller, now))
        return;
    const auto delay = caller.wasSeen ? std::chrono::milliseconds(500) : std::chrono::milliseconds(0);
    m_storage.writeLater([caller, now](Sql& sql) { write(sql, caller, now); }, delay);
}

} // namespace provost::server
