// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/event_log.h"

#include "model/domain/fold.h"
#include "server/storage/change_feed.h"

#include <QHash>

#include <algorithm>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr qsizetype keptWaiting = 20'000; ///< events in memory while the database cannot take them
constexpr qsizetype batchSize = 1000;
constexpr qsizetype prunedAtOnce = 2000;

QVariant orNull(const std::optional<QString>& text)
{
    return text ? QVariant(*text) : QVariant();
}

Result<qint64> insert(Sql& sql, const EventRecord& event)
{
    const QStringList lines{event.path, event.query, event.resourceName, event.detail, event.scimType};
    return sql.insert(
        "INSERT INTO event (at, account_id, connection_id, connection_name, token_id, by_console, method, path, query,"
        " status, scim_type, detail, duration_us, resource_name, user_agent, search_key, request_body, answer_body)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_L1,
        {event.at, orNull(event.accountId), orNull(event.connectionId), event.connectionName, orNull(event.tokenId),
         event.byConsole ? 1 : 0, event.method, event.path, event.query, event.status, event.scimType, event.detail,
         event.durationUs, event.resourceName, event.userAgent, searchKey(lines.join(u'\n')), orNull(event.requestBody),
         orNull(event.answerBody)});
}

/// One line of the change feed for an account stands for all of its events in the batch: who listens asks for the
/// newest events anyway.
void announce(Sql& sql, const QHash<QString, qint64>& newest, qint64 now)
{
    for (auto it = newest.cbegin(); it != newest.cend(); ++it) {
        const auto account = it.key().isEmpty() ? std::nullopt : std::optional(AccountId(it.key()));
        (void)ChangeFeed(sql).add(now, Change::Kind::Upserted, Change::Resource::Event, QString::number(it.value()),
                                  account);
    }
}

/// Ids follow time, so only the oldest few rows are looked at.
void prune(Sql& sql, qint64 newestId, const EventRetention& retention, qint64 now)
{
    (void)sql.run("DELETE FROM event WHERE id IN (SELECT id FROM event WHERE id <= ? ORDER BY id LIMIT ?)"_L1,
                  {newestId - retention.count, prunedAtOnce});
    const auto age = std::chrono::duration_cast<std::chrono::milliseconds>(retention.age).count();
    (void)sql.run("DELETE FROM event WHERE id IN"
                  " (SELECT id FROM (SELECT id, at FROM event ORDER BY id LIMIT ?) AS oldest WHERE at < ?)"_L1,
                  {prunedAtOnce, now - age});
}

} // namespace

struct EventLog::Batches : std::enable_shared_from_this<EventLog::Batches>
{
    Batches(Storage& where, const Clock& given, EventRetention kept)
        : storage(where)
        , clock(given)
        , retention(kept)
    {
    }

    void add(EventRecord event)
    {
        {
            const std::scoped_lock lock(mutex);
            if (std::ssize(waiting) >= keptWaiting)
                waiting.pop_front();
            waiting.push_back(std::move(event));
            if (std::exchange(asked, true))
                return;
        }
        ask();
    }

    void ask()
    {
        // Taken once, however often the transaction has to be run.
        storage.writeLater(
            [self = shared_from_this(), batch = std::optional<std::vector<EventRecord>>()](Sql& sql) mutable {
                if (!batch)
                    batch = self->take();
                self->store(sql, *batch);
            });
    }

    std::vector<EventRecord> take()
    {
        std::vector<EventRecord> batch;
        bool more = false;
        {
            const std::scoped_lock lock(mutex);
            const auto size = std::min<qsizetype>(std::ssize(waiting), batchSize);
            std::move(waiting.begin(), waiting.begin() + size, std::back_inserter(batch));
            waiting.erase(waiting.begin(), waiting.begin() + size);
            asked = more = !waiting.empty();
        }
        if (more)
            ask();
        return batch;
    }

    void store(Sql& sql, const std::vector<EventRecord>& batch) const
    {
        QHash<QString, qint64> newest;
        qint64 last = 0;
        for (const auto& event : batch) {
            const auto id = insert(sql, event);
            if (!id)
                return; // the disk refuses them: these events are gone, the requests were answered
            last = *id;
            newest[event.accountId.value_or(QString())] = last;
        }
        announce(sql, newest, clock.now());
        prune(sql, last, retention, clock.now());
        (void)ChangeFeed(sql).keepNewest(retention.changes);
    }

    Storage& storage;
    const Clock& clock;
    const EventRetention retention;
    std::mutex mutex;
    std::deque<EventRecord> waiting;
    bool asked = false;
};

EventLog::EventLog(Storage& storage, const Clock& clock, EventRetention retention)
    : m_batches(std::make_shared<Batches>(storage, clock, retention))
{
}

EventLog::~EventLog() = default;

void EventLog::record(EventRecord event)
{
    m_batches->add(std::move(event));
}

} // namespace provost::server
