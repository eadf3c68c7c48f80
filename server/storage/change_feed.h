// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/activity.h"
#include "server/storage/sql.h"

#include <optional>

namespace provost::server {

/// What the feed answers to "what is new since …".
struct FeedPage
{
    QList<Change> items;
    qint64 next = 0;      ///< pass as `since` of the next call
    bool complete = true; ///< nothing more stands after `next` now
    bool reset = false;   ///< cannot be continued from `since`: load everything again
};

/// The rows by which consoles learn what to fetch again. Every write to a thing adds its row in the same job.
class ChangeFeed
{
public:
    explicit ChangeFeed(Sql& sql)
        : m_sql(sql)
    {
    }

    /// `account`: whom it belongs to; unset is seen only by operators of all accounts.
    Result<void> add(qint64 now, Change::Kind kind, Change::Resource resource, const QString& id,
                     const std::optional<AccountId>& account);
    /// Up to `limit` changes after `since`, of one account where `scope` is set. `since` = -1 gives the present
    /// position.
    Result<FeedPage> since(qint64 since, int limit, const std::optional<AccountId>& scope);

    /// Removes a part of what is older than the newest `count` lines; who was away longer is told to load again.
    Result<void> keepNewest(qint64 count);

    /// Whether since() sees every line that was committed. Where several servers write, a line waits for the
    /// transactions that began before its own ended, because they may still add lines with a place before it.
    Result<bool> isSettled();
    /// Once at the start: makes the feed of a database that was copied from elsewhere good again.
    Result<void> repair();

private:
    Sql& m_sql;
};

} // namespace provost::server
