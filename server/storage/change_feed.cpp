// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/change_feed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

struct Bounds
{
    qint64 first = 0;
    qint64 last = 0;
};

/// The oldest and the newest row that are kept. The newest is never removed, so its number is the last ever given.
Result<Bounds> boundsOf(Sql& sql)
{
    const auto found = sql.first<Bounds>("SELECT COALESCE(MIN(seq), 0), COALESCE(MAX(seq), 0) FROM change"_L1, {},
                                         [](const Row& row) { return Bounds{row.integer(0), row.integer(1)}; });
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(Bounds{});
}

} // namespace

Result<void> ChangeFeed::add(qint64 now, Change::Kind kind, Change::Resource resource, const QString& id,
                             const std::optional<AccountId>& account)
{
    const auto added =
        m_sql.run("INSERT INTO change (at, kind, resource, resource_id, account_id) VALUES (?, ?, ?, ?, ?)"_L1,
                  {now, static_cast<int>(kind), static_cast<int>(resource), id,
                   account ? QVariant(account->text()) : QVariant()});
    if (!added)
        return tl::unexpected(added.error());
    return {};
}

Result<FeedPage> ChangeFeed::since(qint64 since, int limit, const std::optional<AccountId>& scope)
{
    const auto bounds = boundsOf(m_sql);
    if (!bounds)
        return tl::unexpected(bounds.error());
    const bool lost = since > bounds->last || (bounds->first > 0 && since < bounds->first - 1) ||
                      (bounds->first == 0 && since < bounds->last);
    if (since < 0 || lost)
        return FeedPage{{}, bounds->last, true, since >= 0};

    FeedPage page;
    page.next = since;
    const auto read = m_sql.each(
        "SELECT seq, kind, resource, resource_id, account_id FROM change WHERE seq > ? ORDER BY seq LIMIT ?"_L1,
        {since, limit}, [&](const Row& row) {
            page.next = row.integer(0);
            if (!scope || row.optionalText(4) == scope->text())
                page.items.append({row.integer(0), static_cast<Change::Kind>(row.integer(1)),
                                   static_cast<Change::Resource>(row.integer(2)), row.text(3)});
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    page.complete = page.next >= bounds->last;
    return page;
}

Result<void> ChangeFeed::keepNewest(qint64 count)
{
    constexpr int atOnce = 4000; // more than a batch of events can bring, and a few milliseconds
    const auto removed = m_sql.run("DELETE FROM change WHERE seq IN (SELECT seq FROM change WHERE seq <="
                                   " (SELECT MAX(seq) FROM change) - ? ORDER BY seq LIMIT ?)"_L1,
                                   {count, atOnce});
    if (!removed)
        return tl::unexpected(removed.error());
    return {};
}

} // namespace provost::server
