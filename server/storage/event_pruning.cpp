// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/event_pruning.h"

#include "server/storage/change_feed.h"
#include "server/storage/durations.h"
#include "server/storage/request_counts.h"
#include "server/storage/retention.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace provost::server {
/// Events that go together.
struct EventPruning::Leaving
{
    QList<qint64> ids;
    qint64 bytes = 0;
    qint64 strangers = 0;
};

qint64 EventPruning::forget(qint64 now)
{
    const auto days = Retention(m_sql, m_retention.days).days();
    if (!days)
        return 0;
    qint64 most = 0;
    const auto step = [this, &most](const auto& work) {
        (void)m_sql.nested(
            [&]() -> Result<void> { return work().map([&most](qint64 removed) { most = std::max(most, removed); }); });
    };
    step([this] { return forgetStrangers(); });
    step([&] { return forgetOldest(now, days->events); });
    (void)m_sql.nested([&] { return RequestCounts(m_sql).forget(now, days->events * dayMs); });
    (void)m_sql.nested([this] { return ChangeFeed(m_sql).keepNewest(m_retention.changes); });
    return most;
}

/// Ids follow time, so only the oldest few rows are looked at.
Result<qint64> EventPruning::forgetOldest(qint64 now, int days)
{
    const auto bytes = stock("bytes"_L1);
    if (!bytes)
        return bytes;
    const qint64 oldest = days > 0 ? now - days * dayMs : 0;
    Leaving leaving;
    const auto read =
        m_sql.each("SELECT id, at, bytes, stranger FROM event ORDER BY id LIMIT ?"_L1, {atOnce}, [&](const Row& row) {
            if (row.integer(1) >= oldest && *bytes - leaving.bytes <= m_retention.bytes)
                return false;
            leaving.ids.append(row.integer(0));
            leaving.bytes += row.integer(2);
            leaving.strangers += row.integer(3);
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    return remove(leaving);
}

Result<qint64> EventPruning::forgetStrangers()
{
    const auto strangers = stock("strangers"_L1);
    if (!strangers)
        return strangers;
    if (*strangers <= m_retention.strangers)
        return 0;
    Leaving leaving;
    const auto read = m_sql.each("SELECT id, bytes FROM event WHERE stranger = 1 ORDER BY id LIMIT ?"_L1,
                                 {std::min(*strangers - m_retention.strangers, atOnce)}, [&](const Row& row) {
                                     leaving.ids.append(row.integer(0));
                                     leaving.bytes += row.integer(1);
                                     ++leaving.strangers;
                                     return true;
                                 });
    if (!read)
        return tl::unexpected(read.error());
    return remove(leaving);
}

Result<qint64> EventPruning::remove(const Leaving& leaving)
{
    for (const auto id : leaving.ids) {
        for (const auto statement :
             {"DELETE FROM event WHERE id = ?"_L1, "DELETE FROM event_body WHERE event_id = ?"_L1,
              "DELETE FROM event_text WHERE rowid = ?"_L1}) {
            if (const auto done = m_sql.run(statement, {id}); !done)
                return done;
        }
    }
    const auto bytes = takeFromStock("bytes"_L1, leaving.bytes);
    const auto strangers = bytes ? takeFromStock("strangers"_L1, leaving.strangers) : bytes;
    return strangers.map([&leaving] { return static_cast<qint64>(leaving.ids.size()); });
}

Result<qint64> EventPruning::stock(QLatin1StringView name)
{
    return m_sql
        .first<qint64>("SELECT value FROM event_stock WHERE name = ?"_L1, {name},
                       [](const Row& row) { return row.integer(0); })
        .map([](const std::optional<qint64>& value) { return value.value_or(0); });
}

Result<void> EventPruning::takeFromStock(QLatin1StringView name, qint64 value)
{
    if (value == 0)
        return {};
    return m_sql.run("UPDATE event_stock SET value = value - ? WHERE name = ?"_L1, {value, name}).map([](qint64) {});
}

} // namespace provost::server
