// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/scim/last_use.h"

#include <QHash>

#include <algorithm>
#include <chrono>
#include <mutex>

namespace provost::server {
namespace {

using Steady = std::chrono::steady_clock;
constexpr auto interval = std::chrono::seconds(1);

} // namespace

struct LastUse::Notes : std::enable_shared_from_this<LastUse::Notes>
{
    /// What is known of one token's use.
    struct Note
    {
        ScimCaller caller;
        TokenUse use;
        Steady::time_point written = Steady::now() - interval;
        bool isWaiting = false; ///< a write is on its way and will take the newest time along
        bool isNewer = false;   ///< the token was used since the write on its way took the time
    };

    void ask(Storage& storage, const QString& tokenId, Steady::duration wait)
    {
        const auto work = [self = shared_from_this(), tokenId](Sql& sql) { self->write(sql, tokenId); };
        const auto ended = [self = shared_from_this(), &storage, tokenId](Storage::Fate fate) {
            if (self->isToGoOn(tokenId, fate))
                self->ask(storage, tokenId, interval);
        };
        storage.writeLater(work, std::chrono::ceil<std::chrono::milliseconds>(wait), ended);
    }

    void write(Sql& sql, const QString& tokenId)
    {
        Note note;
        {
            const std::scoped_lock lock(mutex);
            Note& kept = byToken[tokenId];
            kept.isNewer = false;
            note = kept;
        }
        (void)ScimCallers(sql).noteUse(note.caller, note.use);
    }

    /// Whether there is something to write still: a use since then, or that one where the database was away, locked or
    /// full. That a new token has arrived may be told by one request alone.
    bool isToGoOn(const QString& tokenId, Storage::Fate fate)
    {
        const std::scoped_lock lock(mutex);
        Note& kept = byToken[tokenId];
        kept.written = Steady::now();
        kept.isWaiting = fate == Storage::Fate::Delayed || (fate == Storage::Fate::Stored && kept.isNewer);
        return kept.isWaiting;
    }

    std::mutex mutex;
    QHash<QString, Note> byToken;
};

LastUse::LastUse(Storage& storage)
    : m_storage(storage)
    , m_notes(std::make_shared<Notes>())
{
}

LastUse::~LastUse() = default;

void LastUse::note(const ScimCaller& caller, qint64 now, bool byConsole)
{
    Steady::duration wait = Steady::duration::zero();
    {
        const std::scoped_lock lock(m_notes->mutex);
        Notes::Note& note = m_notes->byToken[caller.tokenId];
        note.caller = caller;
        note.use.at = now;
        if (!byConsole)
            note.use.byProvider = now;
        note.isNewer = true;
        if (note.isWaiting)
            return;
        note.isWaiting = true;
        wait = std::max(Steady::duration::zero(), note.written + interval - Steady::now());
    }
    m_notes->ask(m_storage, caller.tokenId, wait);
}

} // namespace provost::server
