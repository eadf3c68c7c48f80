// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/refused_changes.h"

#include <chrono>
#include <deque>
#include <iterator>
#include <mutex>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr std::chrono::milliseconds gathered(200);
constexpr std::chrono::milliseconds untilNextTry(1000); ///< where the database could take none

void write(Sql& sql, const std::vector<RefusedChange>& batch)
{
    Audit audit(sql);
    for (const auto& change : batch) {
        const auto added = audit.add(change.at, change.actor, u"self-service.refuse"_s, change.what,
                                     u"Self-service is switched off."_s, change.account);
        if (!added)
            return; // and nothing of the transaction stays
    }
}

} // namespace

struct RefusedChanges::Lines : std::enable_shared_from_this<RefusedChanges::Lines>
{
    explicit Lines(Storage& where)
        : storage(where)
    {
    }

    void add(RefusedChange change)
    {
        {
            const std::scoped_lock lock(mutex);
            waiting.push_back(std::move(change));
            bound();
            if (std::exchange(asked, true))
                return;
        }
        ask(gathered);
    }

    /// One batch is under way at a time. It is taken once, however often its transaction has to be run.
    void ask(std::chrono::milliseconds delay)
    {
        const auto batch = std::make_shared<std::vector<RefusedChange>>();
        const auto work = [self = shared_from_this(), batch](Sql& sql) {
            if (batch->empty())
                *batch = self->take();
            write(sql, *batch);
        };
        storage.writeLater(work, delay,
                           [self = shared_from_this(), batch](Storage::Fate fate) { self->ended(fate, *batch); });
    }

    std::vector<RefusedChange> take()
    {
        const std::scoped_lock lock(mutex);
        const auto all = std::exchange(waiting, {});
        return {all.begin(), all.end()};
    }

    void ended(Storage::Fate fate, std::vector<RefusedChange>& batch)
    {
        {
            const std::scoped_lock lock(mutex);
            if (fate == Storage::Fate::Delayed)
                waiting.insert(waiting.begin(), std::move_iterator(batch.begin()), std::move_iterator(batch.end()));
            bound();
            // A storage that closes without having taken any is not asked again.
            asked = !waiting.empty() && (fate != Storage::Fate::Lost || !batch.empty());
            if (!asked)
                return;
        }
        ask(fate == Storage::Fate::Delayed ? untilNextTry : gathered);
    }

    /// With the mutex held: the oldest go.
    void bound()
    {
        while (std::ssize(waiting) > keptWaiting)
            waiting.pop_front();
    }

    Storage& storage;
    std::mutex mutex;
    std::deque<RefusedChange> waiting;
    bool asked = false; ///< a batch is under way, or asked for
};

RefusedChanges::RefusedChanges(Storage& storage)
    : m_lines(std::make_shared<Lines>(storage))
{
}

RefusedChanges::~RefusedChanges() = default;

void RefusedChanges::note(RefusedChange change)
{
    m_lines->add(std::move(change));
}

} // namespace provost::server
