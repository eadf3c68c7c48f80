// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/event_log.h"

#include "model/domain/fold.h"
#include "server/storage/change_feed.h"
#include "server/storage/event_request.h"
#include "server/storage/request_counts.h"
#include "server/storage/role_change_text.h"

#include <QHash>

#include <algorithm>
#include <chrono>
#include <deque>
#include <iterator>
#include <mutex>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr qsizetype batchSize = 1000;
/// For how long events gather before a batch is written. What many share, pages and lists of the text index, is written
/// once for all of them.
constexpr std::chrono::milliseconds gathered(200);
constexpr std::chrono::milliseconds untilNextTry(1000); ///< where the database could take none
constexpr qint64 rowBytes = 400;                        ///< of an event with its indexes, without its texts
constexpr qint64 textFactor = 12; ///< of the index that finds any part of a text, for each character

QVariant orNull(const std::optional<QString>& text)
{
    return text ? QVariant(*text) : QVariant();
}

/// What can be searched. Successful reads are the most by far, and are found by what they have in columns.
QString searchedText(const EventRecord& event)
{
    if (event.isRead && event.status < 400)
        return {};
    const QStringList lines{event.path, event.query, event.resourceName, event.detail, event.scimType};
    return searchKey(lines.join(u'\n'));
}

qint64 bytesOf(const EventRecord& event, const QString& roles, const QString& text)
{
    return rowBytes + event.path.size() + event.query.size() + event.detail.size() + event.userAgent.size() +
           event.requestBody.size() + event.answerBody.size() + roles.size() + text.size() * textFactor;
}

/// About what an event takes in memory.
qint64 bytesInMemory(const EventRecord& event)
{
    const auto texts = event.path.size() + event.query.size() + event.detail.size() + event.userAgent.size() +
                       event.requestBody.size() + event.answerBody.size();
    return static_cast<qint64>(sizeof(EventRecord)) + texts * static_cast<qint64>(sizeof(QChar));
}

/// Numbers for new events, rising.
Result<QList<qint64>> newIds(Sql& sql, qint64 count)
{
    QList<qint64> ids;
    ids.reserve(count);
    const auto read = sql.each(sql.dialect().newEventIds(), {count}, [&ids](const Row& row) {
        ids.append(row.integer(0));
        return true;
    });
    return read ? Result<QList<qint64>>(ids) : tl::unexpected(read.error());
}

struct Stored
{
    qint64 bytes = 0;
    QString text; ///< to search in, which is indexed later
};

Result<Stored> insert(Sql& sql, qint64 id, const EventRecord& event)
{
    const auto text = searchedText(event);
    const auto roles = textOf(event.roleChanges.first);
    const auto bytes = bytesOf(event, roles, text);
    const auto stored = sql.send(
        "INSERT INTO event (id, at, account_id, connection_id, connection_name, token_id, by_console, method, path, "
        "query,"
        " status, scim_type, detail, duration_us, resource_name, user_agent, dialect, resource_id, stranger, bytes,"
        " request_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1,
        {id,
         event.at,
         orNull(event.accountId),
         orNull(event.connectionId),
         event.connectionName,
         orNull(event.tokenId),
         event.byConsole ? 1 : 0,
         event.method,
         event.path,
         event.query,
         event.status,
         event.scimType,
         event.detail,
         event.durationUs,
         event.resourceName,
         event.userAgent,
         event.dialect,
         event.resourceId,
         event.tokenId ? 0 : 1,
         bytes,
         storedRequestId(event.requestId)});
    if (!stored)
        return tl::unexpected(stored.error());
    if (!event.requestBody.isEmpty() || !event.answerBody.isEmpty() || !roles.isEmpty()) {
        const auto body =
            sql.send("INSERT INTO event_body (event_id, request_body, answer_body, roles_changed, role_changes)"
                     " VALUES (?, ?, ?, ?, ?)"_L1,
                     {id, event.requestBody, event.answerBody, event.roleChanges.people, roles});
        if (!body)
            return tl::unexpected(body.error());
    }
    return Stored{bytes, text};
}

/// All of a batch, one after the other: SQLite writes a part of its index before each other statement that may have to
/// be taken back, and then has many small parts to merge.
Result<void> indexTexts(Sql& sql, const std::vector<std::pair<qint64, QString>>& texts)
{
    for (const auto& [id, text] : texts) {
        const auto indexed = sql.send("INSERT INTO event_text (rowid, text) VALUES (?, ?)"_L1, {id, text});
        if (!indexed)
            return indexed;
    }
    return {};
}

Result<void> addToStock(Sql& sql, QLatin1StringView name, qint64 change)
{
    if (change == 0)
        return {};
    return sql.send("UPDATE event_stock SET value = value + ? WHERE name = ?"_L1, {change, name});
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
            bytes += bytesInMemory(event);
            waiting.push_back(std::move(event));
            bound();
            if (std::exchange(asked, true))
                return;
        }
        ask(gathered);
    }

    /// One batch is under way at a time. It is taken once, however often its transaction has to be run.
    void ask(std::chrono::milliseconds delay)
    {
        const auto batch = std::make_shared<std::vector<EventRecord>>();
        const auto work = [self = shared_from_this(), batch](Sql& sql) {
            if (batch->empty())
                *batch = self->take();
            self->store(sql, *batch);
        };
        storage.writeLater(work, delay,
                           [self = shared_from_this(), batch](Storage::Fate fate) { self->ended(fate, *batch); });
    }

    std::vector<EventRecord> take()
    {
        std::vector<EventRecord> batch;
        const std::scoped_lock lock(mutex);
        const auto size = std::min<qsizetype>(std::ssize(waiting), batchSize);
        std::move(waiting.begin(), waiting.begin() + size, std::back_inserter(batch));
        waiting.erase(waiting.begin(), waiting.begin() + size);
        bytes -= bytesOfAll(batch);
        return batch;
    }

    /// Goes on with what waits; what the database could not take now goes back to its place.
    void ended(Storage::Fate fate, std::vector<EventRecord>& batch)
    {
        std::chrono::milliseconds pause(0);
        {
            const std::scoped_lock lock(mutex);
            if (fate == Storage::Fate::Delayed) {
                bytes += bytesOfAll(batch);
                waiting.insert(waiting.begin(), std::move_iterator(batch.begin()), std::move_iterator(batch.end()));
            } else if (fate == Storage::Fate::Lost) {
                figures.dropped += batch.size();
            }
            bound();
            if (fate == Storage::Fate::Delayed)
                pause = untilNextTry;
            else if (std::ssize(waiting) < batchSize)
                pause = gathered;
            // A storage that closes without having taken any is not asked once more for each batch.
            asked = !waiting.empty() && (fate != Storage::Fate::Lost || !batch.empty());
            if (!asked)
                return;
        }
        ask(pause);
    }

    static qint64 bytesOfAll(const std::vector<EventRecord>& events)
    {
        return std::accumulate(events.begin(), events.end(), qint64(0),
                               [](qint64 sum, const EventRecord& event) { return sum + bytesInMemory(event); });
    }

    /// With the mutex held.
    void bound()
    {
        while (std::ssize(waiting) > EventLog::keptWaiting || bytes > EventLog::keptBytes) {
            bytes -= bytesInMemory(waiting.front());
            waiting.pop_front();
            ++figures.dropped;
        }
        figures.waiting = std::ssize(waiting);
    }

    void store(Sql& sql, const std::vector<EventRecord>& batch) const
    {
        QHash<QString, qint64> newest;
        if (!storeAll(sql, batch, newest))
            return; // and nothing of the transaction stays
        announce(sql, newest, clock.now());
        EventPruning(sql, retention).forget(clock.now());
    }

    static Result<void> storeAll(Sql& sql, const std::vector<EventRecord>& batch, QHash<QString, qint64>& newest)
    {
        const auto ids = newIds(sql, std::ssize(batch));
        if (!ids)
            return tl::unexpected(ids.error());
        std::vector<std::pair<qint64, QString>> texts;
        qint64 bytes = 0;
        qint64 strangers = 0;
        for (qsizetype i = 0; i < ids->size(); ++i) {
            const auto& event = batch[static_cast<std::size_t>(i)];
            const auto stored = insert(sql, ids->at(i), event);
            if (!stored)
                return tl::unexpected(stored.error());
            bytes += stored->bytes;
            if (!stored->text.isEmpty())
                texts.emplace_back(ids->at(i), stored->text);
            strangers += event.tokenId ? 0 : 1;
            newest[event.accountId.value_or(QString())] = ids->at(i);
        }
        if (const auto counted = RequestCounts(sql).add(batch, *ids); !counted)
            return counted;
        if (const auto added = addToStock(sql, "bytes"_L1, bytes); !added)
            return added;
        const auto added = addToStock(sql, "strangers"_L1, strangers);
        return added ? indexTexts(sql, texts) : added;
    }

    Storage& storage;
    const Clock& clock;
    const EventRetention retention;
    std::mutex mutex;
    std::deque<EventRecord> waiting;
    qint64 bytes = 0;   ///< of those that wait
    bool asked = false; ///< a batch is under way, or asked for
    EventFigures figures;
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

const EventFigures& EventLog::figures() const
{
    return m_batches->figures;
}

} // namespace provost::server
