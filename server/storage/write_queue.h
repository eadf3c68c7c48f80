// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/storage.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <span>
#include <vector>

namespace provost::server {

/// Answers `respond` with what `render` makes of an error.
void answerError(const Storage::Render& render, const Respond& respond, const Error& error);
/// The error of a job that found the queue full, or the storage closed.
[[nodiscard]] Error overloaded();

/// What waits for the writer, and how it is run: all requests that wait become one transaction, and after them all that
/// nobody waits for another one.
class WriteQueue
{
public:
    WriteQueue(const StorageOptions& options, StorageFigures& figures)
        : m_options(options)
        , m_figures(figures)
    {
    }

    void add(Storage::Job job, Storage::Render render, Respond respond);
    void addLater(std::function<void(Sql&)> work, std::chrono::milliseconds delay,
                  std::function<void(Storage::Fate)> ended);
    void onChange(std::function<void()> wake);

    /// The writer thread's whole life: until stop(), and until nothing is left to do.
    void work(Sql& sql);
    void stop();

private:
    using Time = std::chrono::steady_clock::time_point;

    struct Task
    {
        Storage::Job job;
        Storage::Render render;
        Respond respond;
    };
    struct Later
    {
        std::function<void(Sql&)> work;
        Time due;
        std::function<void(Storage::Fate)> ended; ///< may be empty
    };

    [[nodiscard]] bool ready() const;
    void waitForWork();
    [[nodiscard]] std::vector<Task> takeTasks();
    [[nodiscard]] std::vector<Later> takeLater();
    void runTasks(Sql& sql, std::vector<Task>& tasks);
    Result<void> runPlainly(Sql& sql, const std::vector<Task>& tasks, std::vector<Result<HttpResponse>>& outcomes);
    Result<void> again(const Sql& sql, const Error& failure);
    Result<void> runCarefully(Sql& sql, const std::vector<Task>& tasks, std::vector<Result<HttpResponse>>& outcomes);
    void runLater(Sql& sql, std::span<const Later> jobs);
    Result<void> runTogether(Sql& sql, std::span<const Later> jobs);
    void tell(std::span<const Later> jobs, const Result<void>& outcome);
    Result<void> run(Sql& sql, Transaction kind, std::size_t size, const std::function<Result<void>()>& body);
    Result<void> runOnce(Sql& sql, Transaction kind, std::size_t size, const std::function<Result<void>()>& body);
    void wakeOnChange(Sql& sql);

    const StorageOptions m_options;
    StorageFigures& m_figures;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    std::deque<Task> m_tasks;
    std::deque<Later> m_later;
    std::function<void()> m_onChange;
    qint64 m_lastChange = -1;
    // Of the writer thread: how many more transactions wait for their turn, how many more groups get SAVEPOINTs, and
    // whether the one under way has to run again with them.
    int m_turns = 0;
    int m_careful = 0;
    bool m_isToRunAgain = false;
    bool m_stopping = false;
};

} // namespace provost::server
