// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace provost {

/// Runs work that takes long, or touches the disk, on a pool of threads: Qt's own, or one that keeps an order because
/// it has a single thread. `work` owns all that it uses. The future finishes when the work has ended, also where it was
/// cancelled meanwhile; then it has no result.
template <class Work>
QFuture<std::invoke_result_t<Work&>> offThread(Work work, QThreadPool& pool = *QThreadPool::globalInstance())
{
    using Outcome = std::invoke_result_t<Work&>;
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    auto future = promise->future();
    pool.start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace provost
