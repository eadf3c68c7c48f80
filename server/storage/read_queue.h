// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/storage.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace provost::server {

/// What waits for the readers. Each job sees one snapshot: it runs inside one read transaction.
class ReadQueue
{
public:
    ReadQueue(const StorageOptions& options, StorageFigures& figures)
        : m_options(options)
        , m_figures(figures)
    {
    }

    void add(Storage::Job job, Storage::Render render, Respond respond);

    /// A reader thread's whole life: until stop(), and until nothing is left to do. Several threads may be in it.
    void work(Sql& sql);
    void stop();

private:
    struct Task
    {
        Storage::Job job;
        Storage::Render render;
        Respond respond;
    };

    const StorageOptions m_options;
    StorageFigures& m_figures;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    std::deque<Task> m_tasks;
    bool m_stopping = false;
};

} // namespace provost::server
