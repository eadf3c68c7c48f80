// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/sqlite_checkpoints.h"

#include <sqlite3.h>

#include <utility>

namespace provost::server {
namespace {

// Frames, of a page each. A page that changes again and again is brought into the file once for each step.
constexpr int step = 4000;
constexpr int longestLog = 16'000;

/// An error is met again by the next commit, which tells it to somebody; a busy database has its turn later.
void checkpoint(sqlite3* connection)
{
    (void)sqlite3_wal_checkpoint_v2(connection, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

/// Null where the file cannot be opened now. A connection knows of a log once it has read (sqlite3PagerCheckpoint).
sqlite3* openForCheckpoints(const QByteArray& file)
{
    sqlite3* opened = nullptr;
    if (sqlite3_open_v2(file.constData(), &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr) == SQLITE_OK &&
        sqlite3_exec(opened, "SELECT 1 FROM sqlite_schema LIMIT 1", nullptr, nullptr, nullptr) == SQLITE_OK)
        return opened;
    sqlite3_close(opened);
    return nullptr;
}

} // namespace

SqliteCheckpoints::SqliteCheckpoints(sqlite3* writer, QByteArray file)
    : m_writer(writer)
    , m_file(std::move(file))
    , m_thread([this] { work(); })
{
    sqlite3_wal_hook(m_writer, &SqliteCheckpoints::committed, this);
}

SqliteCheckpoints::~SqliteCheckpoints()
{
    sqlite3_wal_hook(m_writer, nullptr, nullptr);
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
        m_wakeUp.notify_one();
    }
    m_thread.join();
}

/// After each commit, with the length of the log.
int SqliteCheckpoints::committed(void* self, sqlite3* writer, const char* /*schema*/, int frames)
{
    auto& own = *static_cast<SqliteCheckpoints*>(self);
    if (frames >= longestLog)
        checkpoint(writer);
    if (frames < own.m_begun)
        own.m_begun = 0; // the log began anew
    if (frames < own.m_begun + step)
        return SQLITE_OK;
    own.m_begun = frames;
    const std::scoped_lock lock(own.m_mutex);
    own.m_isWanted = true;
    own.m_wakeUp.notify_one();
    return SQLITE_OK;
}

void SqliteCheckpoints::work()
{
    sqlite3* connection = nullptr;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wakeUp.wait(lock, [this] { return m_isWanted || m_isStopping; });
        if (m_isStopping)
            break;
        m_isWanted = false;
        lock.unlock();
        if (!connection)
            connection = openForCheckpoints(m_file);
        if (connection)
            checkpoint(connection);
        lock.lock();
    }
    sqlite3_close(connection);
}

} // namespace provost::server
