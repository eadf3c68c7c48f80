// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/storage.h"

#include <atomic>
#include <functional>

namespace provost::server {

/// The machine's clock, with an offset that only `--test-clock` lets anybody change. Thread-safe.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 now() const override;

    /// From here on it is `milliseconds` since 1970, and goes on from there.
    void setNow(qint64 milliseconds);
    void advance(std::chrono::milliseconds by);
    /// Called after each move, on the thread of who moved it. To be set before anybody can.
    void onMoved(std::function<void()> moved) { m_moved = std::move(moved); }

private:
    std::atomic<qint64> m_offset = 0;
    std::function<void()> m_moved;
};

} // namespace provost::server
