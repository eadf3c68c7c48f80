// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/session.h"
#include "model/store/directory.h"
#include "model/sync/copy_keeper.h"
#include "model/sync/wake.h"

#include <QCoroSignal>
#include <QCoroTask>
#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <memory>

namespace provost {

/// How patient following is. Tests shorten it.
struct SyncTiming
{
    std::chrono::milliseconds firstRetry{1'000};
    std::chrono::milliseconds longestRetry{30'000};
    std::chrono::seconds longPoll{55};      ///< below the 60 s after which proxies give up, nginx for one
    std::chrono::milliseconds breath{100};  ///< between two answers of the feed, so that a burst is fetched as one
    std::chrono::milliseconds pass{60'000}; ///< between two looks at a server without a feed
    std::chrono::milliseconds keep{1'000};  ///< between two writes of users into the copy, while all are listed
    std::chrono::milliseconds longestPass{3'600'000}; ///< likewise, where loading everything takes long
    qsizetype mostListed = 2'000'000;                 ///< of what a server without a feed lists
    int usersOfPage = 400; ///< of a server with a feed: some milliseconds of the window's thread
};

/// What one coroutine that asks a server is about, and what it waits for. It owns it together with whoever began it, so
/// that it touches nobody else, and the one that waits when that one goes is woken, finds `stopped` set and ends. GUI
/// thread only.
struct Errand
{
    Errand()
    {
        delay.setSingleShot(true);
        QObject::connect(&delay, &QTimer::timeout, &wake, &Wake::call);
    }

    QPointer<Session> session;
    QPointer<Directory> directory;
    QPointer<LocalCopy> copy; ///< null: nothing is kept on this computer
    SyncTiming timing;
    bool stopped = false;
    QFuture<void> underWay; ///< the call to the server
    QTimer delay;
    Wake wake; ///< what the coroutine waits for: an answer, the end of the delay, or that it is stopped

    /// Whether the key may read it: what it may not is left out, and nothing of it is asked for.
    [[nodiscard]] bool may(Permission permission) const
    {
        return directory && directory->permissions().contains(permission);
    }
    [[nodiscard]] bool mayContinue() const { return !stopped && session && directory; }
    /// Without a feed everything is listed again from time to time.
    [[nodiscard]] bool hasFeed() const { return session && session->capabilities().changeFeed; }
    void stop()
    {
        stopped = true;
        underWay.cancel();
        delay.stop();
        wake.call();
    }
};

using ErrandPtr = std::shared_ptr<Errand>;

/// What the coroutines of one Follower share.
struct SyncRun : Errand
{
    bool reloadWanted = false;
    bool loaded = false;                   ///< the first load succeeded, `position` continues from it
    bool quiet = false;                    ///< what is here is true enough not to be called loading
    std::chrono::milliseconds lastLoad{0}; ///< how long loading everything took
    qint64 position = -1;                  ///< `since` of the next call of the change feed
    QString instanceId;                    ///< of the server that was loaded
    std::unique_ptr<CopyKeeper> keeper;    ///< once the copy was read
    std::optional<ListingPlace> listing;   ///< where a first load goes on that was interrupted
};

using SyncRunPtr = std::shared_ptr<SyncRun>;

/// What a future brings. ErrorKind::Cancelled where the run was stopped meanwhile: a caller that passes errors on never
/// touches anything that has gone. `Run` is an Errand: g++ 12 destroys what an argument is turned into twice, where
/// that is part of what is awaited.
template <class Run, class Outcome>
QCoro::Task<Outcome> outcomeOf(std::shared_ptr<Run> run, QFuture<Outcome> future)
{
    QFutureWatcher<void> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &run->wake, &Wake::call);
    watcher.setFuture(QFuture<void>(future));
    // Not awaited as a future: one that was cancelled has no result to be asked for.
    if (!future.isFinished()) {
        run->wake.expect();
        co_await qCoro(&run->wake, &Wake::up);
    }
    if (!run->mayContinue() || future.resultCount() == 0)
        co_return fail(ErrorKind::Cancelled, {});
    co_return future.result();
}

/// One call to the server.
template <class Outcome, class Run>
QCoro::Task<Outcome> askFor(std::shared_ptr<Run> run, Session::WorkFor<Outcome> work,
                            std::chrono::milliseconds deadline)
{
    if (!run->mayContinue())
        co_return fail(ErrorKind::Cancelled, {});
    const auto future = run->session->call(std::move(work), deadline);
    run->underWay = QFuture<void>(future);
    co_return co_await outcomeOf(run, future);
}

/// The same for what is asked by a lambda.
template <class Run, class Work>
QCoro::Task<Session::OutcomeOf<Work>> ask(std::shared_ptr<Run> run, Work work,
                                          std::chrono::milliseconds deadline = std::chrono::seconds(30))
{
    return askFor<Session::OutcomeOf<Work>>(std::move(run), std::move(work), deadline);
}

/// Waits `time`, or less when the run is stopped or a reload is wanted.
template <class Run>
QCoro::Task<> pause(std::shared_ptr<Run> run, std::chrono::milliseconds time)
{
    run->delay.start(time);
    run->wake.expect();
    co_await qCoro(&run->wake, &Wake::up);
}

} // namespace provost
