// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/activity.h"
#include "model/domain/page.h"
#include "model/domain/request.h"
#include "server/storage/paging.h"
#include "server/storage/sql.h"

#include <optional>

namespace provost::server {

/// A page of events. A filter that no index answers is tried on so many events and no more, so that an answer never
/// takes long; `next` then goes on with older ones, also where the page is not full.
struct EventPage
{
    Page<Event> page;         ///< `total`: of the newest events that were looked at
    bool isTotalExact = true; ///< false: there are more events than were looked at
};

/// The stored SCIM requests, for reading; EventLog writes them. They outlive their connection.
class Events
{
public:
    static constexpr qint64 lookedAt = 10'000;      ///< events that a filter without index is tried on, for one page
    static constexpr qint64 searchedAt = 1'000'000; ///< events in whose texts is searched, for one page

    explicit Events(Sql& sql)
        : m_sql(sql)
    {
    }

    /// Newest first. `scope` restricts to one account on top of what is asked.
    Result<EventPage> page(const EventQuery& asked, const std::optional<AccountId>& scope);
    /// With its bodies; nothing where there is none, or it is not of the account in `scope`.
    Result<std::optional<EventDetail>> find(qint64 id, const std::optional<AccountId>& scope);

private:
    struct Plan;
    struct Look;
    struct Stretch
    {
        qint64 from = 0; ///< milliseconds since 1970
        qint64 until = 0;
    };

    /// With events of that time alone, where it is given.
    Result<EventPage> pageOf(const EventQuery& query, const std::optional<AccountId>& scope,
                             const std::optional<Stretch>& within);
    Result<EventPage> filteredPage(const EventQuery& query, std::optional<qint64> before, Plan& plan);
    Result<void> weighParts(const QString& text, Plan& plan);
    Result<EventPage> searchPage(const EventQuery& query, std::optional<qint64> before, Plan& plan);
    Result<Page<Event>> fill(const EventQuery& query, const Plan& plan, std::optional<Look> found);
    Result<void> restrictTime(const EventQuery& query, Plan& plan);
    Result<void> restrictIds(std::optional<qint64> from, std::optional<qint64> until, Plan& plan);
    Result<std::pair<qint64, qint64>> oldestAndNewest();
    Result<std::optional<qint64>> firstSince(qint64 time);
    Result<Look> look(const Plan& plan);
    Result<QList<Event>> read(const Plan& plan, int limit);

    Sql& m_sql;
};

} // namespace provost::server
