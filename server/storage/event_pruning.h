// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/profiles/profile.h"
#include "server/storage/sql.h"

namespace provost::server {

/// What is kept of what happened. Whatever goes beyond goes in small steps, oldest first.
struct EventRetention
{
    qint64 bytes = 2LL * 1024 * 1024 * 1024; ///< of all events, as EventRecord takes them in the database
    RetentionDays days = {};                 ///< where the instance's settings say nothing else
    qint64 strangers = 10'000;               ///< events of who had no good token: they can never push out the others
    qint64 changes = 200'000;                ///< lines of the change feed, which every write lengthens
};

/// Forgets events, what was counted of them, and the change feed.
class EventPruning
{
public:
    static constexpr qint64 atOnce = 2000; ///< events that one step removes at most

    /// `retention` outlives the object.
    EventPruning(Sql& sql, const EventRetention& retention)
        : m_sql(sql)
        , m_retention(retention)
    {
    }

    /// Removes a part of what is over the retention at `now` (milliseconds since 1970): the number of events that the
    /// largest step removed. A step that fails is made again the next time.
    qint64 forget(qint64 now);

private:
    Result<qint64> forgetOldest(qint64 now, int days);
    Result<qint64> forgetStrangers();
    struct Leaving;
    Result<qint64> remove(const Leaving& leaving);
    Result<qint64> stock(QLatin1StringView name);
    Result<void> takeFromStock(QLatin1StringView name, qint64 value);

    Sql& m_sql;
    const EventRetention& m_retention;
};

} // namespace provost::server
