// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/domain/error.h"

#include <QCoroSignal>
#include <QCoroTask>
#include <QFuture>
#include <QFutureWatcher>
#include <QScopedPointer>

#include <memory>
#include <optional>

namespace provost {

/// Awaits a future without ever blocking. Empty where it ended without a result, because it was cancelled or because
/// whoever should have answered has gone.
template <class T>
QCoro::Task<std::optional<T>> settled(QFuture<T> future)
{
    // Deleted later, since the coroutine goes on inside the watcher's own signal.
    const std::unique_ptr<QFutureWatcher<T>, QScopedPointerDeleteLater> watcher(new QFutureWatcher<T>);
    watcher->setFuture(future);
    if (!future.isFinished())
        co_await qCoro(watcher.get(), &QFutureWatcherBase::finished);
    if (future.resultCount() == 0)
        co_return std::nullopt;
    co_return future.result();
}

/// Awaits one answer of the server. Once `cancel` was asked to stop, every answer counts as ErrorKind::Cancelled.
template <class T>
QCoro::Task<Result<T>> step(QFuture<Result<T>> future, Cancellation cancel)
{
    if (cancel.isCancelled()) {
        future.cancel();
        co_return fail(ErrorKind::Cancelled, {});
    }
    cancel.watch(QFuture<void>(future));
    auto answer = co_await settled(future);
    if (cancel.isCancelled() || !answer)
        co_return fail(ErrorKind::Cancelled, {});
    co_return *std::move(answer);
}

} // namespace provost
