// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

struct sqlite3;

namespace provost::server {

/// Brings what a writer has appended to the write-ahead log into the database file, on a thread and a connection of its
/// own: it takes tens of milliseconds of reading, writing and waiting for the disk, in which commits go on.
///
/// SQLite begins the log anew only where all of it is in the file when a transaction begins. Under load that moment
/// never comes by itself, so that the writer does the last bit where the log has become long
/// (https://www.sqlite.org/wal.html#avoiding_excessively_large_wal_files).
class SqliteCheckpoints
{
public:
    /// `writer` must outlive this. Constructed, told of commits and destroyed by the writer's thread.
    SqliteCheckpoints(sqlite3* writer, QByteArray file);
    ~SqliteCheckpoints();
    SqliteCheckpoints(const SqliteCheckpoints&) = delete;
    SqliteCheckpoints& operator=(const SqliteCheckpoints&) = delete;

private:
    static int committed(void* self, sqlite3* writer, const char* schema, int frames);
    void work();

    sqlite3* const m_writer;
    const QByteArray m_file;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    int m_begun = 0; ///< how long the log was when the last checkpoint was asked for; of the writer's thread
    bool m_isWanted = false;
    bool m_isStopping = false;
    std::thread m_thread;
};

} // namespace provost::server
