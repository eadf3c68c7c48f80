// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/step.h"

#include <QCoroSignal>
#include <QFutureWatcher>
#include <QScopedPointer>

#include <memory>

namespace provost {

QCoro::Task<> ended(QFuture<void> future)
{
    // Deleted later, since the coroutine goes on inside the watcher's own signal.
    const std::unique_ptr<QFutureWatcher<void>, QScopedPointerDeleteLater> watcher(new QFutureWatcher<void>);
    watcher->setFuture(future);
    if (!future.isFinished())
        co_await qCoro(watcher.get(), &QFutureWatcherBase::finished);
}

} // namespace provost
