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

struct LastUse::Notes
{
    /// What is known of one token's use.
    struct Note
    {
        ScimCaller caller;
        TokenUse use;
        Steady::time_point written = Steady::now() - interval;
        bool isWaiting = false; ///< a write is on its way and will take the newest time along
    };

    void write(Sql& sql, const QString& tokenId)
    {
        Note note;
        {
            const std::scoped_lock lock(mutex);
            Note& kept = byToken[tokenId];
            kept.isWaiting = false;
            kept.written = Steady::now();
            note = kept;
        }
        // A failure here loses a time that the next request writes again.
        (void)ScimCallers(sql).noteUse(note.caller, note.use);
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
        if (note.isWaiting)
            return;
        note.isWaiting = true;
        wait = std::max(Steady::duration::zero(), note.written + interval - Steady::now());
    }
    const auto write = [notes = m_notes, tokenId = caller.tokenId](Sql& sql) { notes->write(sql, tokenId); };
    m_storage.writeLater(write, std::chrono::ceil<std::chrono::milliseconds>(wait));
}

} // namespace provost::server
