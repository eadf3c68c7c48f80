// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/change_feed.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

qint64 number(const Row& row)
{
    return row.integer(0);
}

} // namespace

Result<void> ChangeFeed::add(qint64 now, Change::Kind kind, Change::Resource resource, const QString& id,
                             const std::optional<AccountId>& account)
{
    return m_sql.send("INSERT INTO change (at, kind, resource, resource_id, account_id) VALUES (?, ?, ?, ?, ?)"_L1,
                      {now, static_cast<int>(kind), static_cast<int>(resource), id,
                       account ? QVariant(account->text()) : QVariant()});
}

Result<FeedPage> ChangeFeed::since(qint64 since, int limit, const std::optional<AccountId>& scope)
{
    const FeedStatements& feed = m_sql.dialect().feed();
    const auto last = m_sql.first<qint64>(feed.newest, {}, number);
    if (!last)
        return tl::unexpected(last.error());
    const qint64 present = last->value_or(0);
    if (since < 0)
        return FeedPage{{}, present, true, false};
    const auto continues = m_sql.first<qint64>(feed.continues, {since, since, since}, number);
    if (!continues)
        return tl::unexpected(continues.error());
    if (continues->value_or(0) == 0)
        return FeedPage{{}, present, true, true};

    FeedPage page;
    page.next = since;
    int lines = 0;
    const auto read = m_sql.each(feed.next, {since, since, limit}, [&](const Row& row) {
        page.next = row.integer(0);
        ++lines;
        if (!scope || row.optionalText(4) == scope->text())
            page.items.append({row.integer(0), static_cast<Change::Kind>(row.integer(1)),
                               static_cast<Change::Resource>(row.integer(2)), row.text(3)});
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    page.complete = lines < limit || page.next == present;
    return page;
}

Result<void> ChangeFeed::keepNewest(qint64 count)
{
    constexpr int atOnce = 4000; // more than a batch of events can bring, and a few milliseconds
    const auto removed = m_sql.run(m_sql.dialect().feed().prune, {count, atOnce});
    if (!removed)
        return tl::unexpected(removed.error());
    return {};
}

Result<bool> ChangeFeed::isSettled()
{
    const auto statement = m_sql.dialect().feed().unsettled;
    if (statement.isEmpty())
        return true;
    const auto unsettled = m_sql.first<qint64>(statement, {}, number);
    if (!unsettled)
        return tl::unexpected(unsettled.error());
    return unsettled->value_or(0) == 0;
}

Result<void> ChangeFeed::repair()
{
    const auto statement = m_sql.dialect().feed().repair;
    if (statement.isEmpty())
        return {};
    const auto done = m_sql.run(statement);
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

} // namespace provost::server
