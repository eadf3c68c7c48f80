// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/activity.h"
#include "server/storage/event_log.h"
#include "server/storage/sql.h"

#include <optional>
#include <span>

namespace provost::server {

/// Which connections' requests are wanted; an unset member does not restrict.
struct CountQuery
{
    std::optional<AccountId> accountId;
    std::optional<ConnectionId> connectionId;
    qint64 from = 0;  ///< milliseconds since 1970
    qint64 until = 0; ///< likewise, not included
};

/// What identity providers did, counted when it happened, so that charts and folded failures need no events. The
/// console's own calls are in neither.
class RequestCounts
{
public:
    static constexpr qint64 minuteMs = 60'000;
    static constexpr qint64 hourMs = 3'600'000;
    static constexpr qint64 spansAtOnce = 10'080; ///< minutes or hours that are told: a week of minutes

    explicit RequestCounts(Sql& sql)
        : m_sql(sql)
    {
    }

    /// Adds a batch of events; `firstId` is the id of the first one, the others follow.
    Result<void> add(std::span<const EventRecord> batch, const QList<qint64>& ids);
    /// The minutes or hours (`spanMs`) with requests, oldest first.
    Result<QList<RequestCount>> histogram(const CountQuery& query, qint64 spanMs);
    /// The refusals of whole hours, folded; the ones that happened last come first.
    Result<QList<RepeatedRefusal>> refusals(const CountQuery& query, int limit);

    /// Removes a part of what is older: minutes beyond a week, hours and incidents beyond `age` (0: none of
    /// those).
    Result<void> forget(qint64 now, qint64 ageMs);

private:
    Result<void> addRefusal(const EventRecord& event, qint64 id);

    Sql& m_sql;
};

/// A refusal's words without what differs from case to case: quoted text, ids and numbers.
[[nodiscard]] QString foldedDetail(const QString& detail);

} // namespace provost::server
