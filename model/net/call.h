// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace provost {

/// Asks a running call to stop. Copies share one state; safe on any thread.
class CancelToken
{
public:
    CancelToken();

    /// Cancels once; later calls change nothing.
    void cancel() const;
    [[nodiscard]] bool isCancelled() const;

private:
    struct State;
    friend class CancelWatch;
    std::shared_ptr<State> m_state;
};

/// Hears of a cancel for as long as it lives.
class CancelWatch
{
public:
    /// `then` runs at most once, on the thread that cancels (at once where that happened already) and under a lock: it
    /// may only post an event. It does not run any more once the destructor has returned.
    CancelWatch(CancelToken token, std::function<void()> then);
    ~CancelWatch();
    CancelWatch(const CancelWatch&) = delete;
    CancelWatch& operator=(const CancelWatch&) = delete;

private:
    CancelToken m_token;
};

/// What every call to a server takes with it.
struct Call
{
    std::chrono::milliseconds deadline{30'000}; ///< whole call, redirects included
    CancelToken cancel;
    QByteArray before = {};   ///< JSON of what a write changes, as it stood, for the journal; empty: not known
    QString restoreFile = {}; ///< that was written before a write, for the journal; empty: none
};

} // namespace provost
