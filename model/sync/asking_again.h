// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/sync/freshness.h"
#include "model/sync/sync_run.h"

#include <algorithm>
#include <utility>

namespace provost {

/// Whether the same question may be answered later, as it is.
[[nodiscard]] inline bool mayPass(ErrorKind kind)
{
    return kind == ErrorKind::Unreachable || kind == ErrorKind::TimedOut || kind == ErrorKind::Unavailable ||
           kind == ErrorKind::TooMany;
}

/// One page of a listing. Where a server without a change feed refuses it for now, it is waited for, as long as the
/// server says, and the same page is asked for again: where the server allows fewer requests than a whole listing
/// takes, one that began anew each time would never come to its end. `mostBroken`: so often also after an answer that
/// is none. The error is the one of the last attempt.
template <class Work>
QCoro::Task<Session::OutcomeOf<Work>> askAgain(SyncRunPtr run, Work work, int mostBroken = 2)
{
    constexpr int mostAttempts = 10;
    auto delay = run->timing.firstRetry;
    int broken = 0;
    for (int attempt = 1;; ++attempt) {
        auto page = co_await ask(run, work);
        if (page || !run->mayContinue() || run->hasFeed() || attempt == mostAttempts)
            co_return page;
        const auto& error = page.error();
        const bool isBroken = error.kind == ErrorKind::ServerFault || error.kind == ErrorKind::BadAnswer;
        if (!mayPass(error.kind) && (!isBroken || ++broken > mostBroken))
            co_return page;
        const auto told = std::chrono::milliseconds(std::chrono::seconds(error.retryAfterSeconds));
        const auto wait = std::max(delay, told);
        run->quiet = false; // what is here grows old
        publishFailure(*run->directory, error, wait);
        co_await pause(run, wait); // a person who wants everything anew has it go on at once
        if (!run->mayContinue())
            co_return fail(ErrorKind::Cancelled, {});
        publishLoadStarted(*run->directory);
        delay = std::min(delay * 2, run->timing.longestRetry);
    }
}

} // namespace provost
