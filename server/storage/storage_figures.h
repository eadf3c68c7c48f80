// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/histogram.h"

#include <atomic>

namespace provost::server {

/// What the writer and the readers have done since the storage was opened, and what waits for them. Any thread.
struct StorageFigures
{
    /// Seconds that COMMIT took. With the write-ahead log and synchronous=FULL that is one write and one fsync.
    Histogram commitSeconds{{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5}};
    Histogram groupSize{{1, 2, 4, 8, 16, 32, 64, 128, 256}}; ///< writes that shared one COMMIT
    std::atomic<quint64> failedGroups = 0;                   ///< rolled back as a whole: disk full, locked
    std::atomic<quint64> refused = 0;                        ///< found their queue full
    std::atomic<qint64> waitingWrites = 0;
    std::atomic<qint64> waitingReads = 0;
};

} // namespace provost::server
