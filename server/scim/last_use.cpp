// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/scim/last_use.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace provost::server {

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
    m_storage.writeLater(
        [caller, now](Sql& sql) {
            // A failure here loses a time that the next request writes again.
            (void)ScimCallers(sql).noteUse(caller, now);
        },
        delay);
}

} // namespace provost::server
