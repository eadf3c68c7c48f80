// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/domain/error.h"

#include <QCoroTask>
#include <QFuture>

#include <optional>

namespace provost {

/// Waits until `future` has ended, however it did. GUI thread.
QCoro::Task<> ended(QFuture<void> future);

/// Awaits a future without ever blocking. Empty where it ended without a result, because it was cancelled or because
/// whoever should have answered has gone.
template <class T>
QCoro::Task<std::optional<T>> settled(QFuture<T> future)
{
    if (!future.isFinished())
        co_await ended(QFuture<void>(future));
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
    if (!future.isFinished())
        co_await ended(QFuture<void>(future));
    if (cancel.isCancelled() || future.resultCount() == 0)
        co_return fail(ErrorKind::Cancelled, {});
    co_return future.result();
}

} // namespace provost
