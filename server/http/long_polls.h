// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/storage.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace provost::server {

/// Reads whose answer may be held back (HttpResponse::holdFor) until the change feed grows or their time is over.
///
/// A poll remembers the end of the feed in the very snapshot that its handler saw, so a commit between that and the
/// parking is not missed. After a wake-up one job on a reader runs the handlers of all polls whose end has moved, a few
/// hundred at a time; while it runs further wake-ups are collected into one. Where the feed holds lines back (see
/// ChangeFeed::isSettled) it looks again soon. read() and wake() are thread-safe, the rest lives on the thread of the
/// object, which needs an event loop.
class LongPolls : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t parked = 20'000;

    /// Beyond `parkedAtMost` polls the next ones are answered at once.
    explicit LongPolls(Storage& storage, QObject* parent = nullptr, std::size_t parkedAtMost = parked);
    ~LongPolls() override;

    /// As Storage::read(), and holds the answer back where it asks for that.
    void read(Storage::Job job, Storage::Render render, Respond respond);
    /// The change feed may have grown.
    void wake();
    /// Answers everything that is held back as if its time were over, now and from now on: the server is closing.
    void release();

private:
    using Time = std::chrono::steady_clock::time_point;

    struct Poll
    {
        Storage::Job job;
        Storage::Render render;
        Respond respond;
        HttpResponse held;
        qint64 seen = 0;       ///< end of the change feed when `held` was made
        bool isSettled = true; ///< whether the feed held nothing back then
        Time deadline;
        std::optional<HttpResponse> answer; ///< found by a sweep, goes out when it ends
    };
    using PollPointer = std::shared_ptr<Poll>;
    using Chunk = std::vector<PollPointer>;

    Result<HttpResponse> readOnce(Sql& sql, const PollPointer& poll, quint64 wakes);
    void park(const PollPointer& poll, quint64 wakes);
    void sweep();
    void sweepNextChunk();
    void endSweep();
    void answerReady();
    void armTimer();

    void lookAgain(Sql& sql, const Chunk& chunk);

    Storage& m_storage;
    const std::size_t m_parkedAtMost;
    Chunk m_parked;
    std::size_t m_next = 0; ///< first of m_parked that the sweep under way has not looked at
    QTimer m_timer;
    QTimer m_again; ///< for lines that the feed holds back; its interval is the next pause
    std::atomic<quint64> m_wakes = 0;
    std::atomic<bool> m_wakeAsked = false;
    std::atomic<bool> m_hasParked = false;
    std::atomic<bool> m_isSettled = true; ///< as the reader of the sweep found the feed; false: it found no reader
    bool m_sweeping = false;              ///< the parked polls belong to a reader; only appending is allowed
    bool m_sweepAgain = false;
    bool m_released = false;
};

} // namespace provost::server
