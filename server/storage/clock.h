// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/storage.h"

#include <atomic>

namespace provost::server {

/// The machine's clock, with an offset that only `--test-clock` lets anybody change. Thread-safe.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 now() const override;

    /// From here on it is `milliseconds` since 1970, and goes on from there.
    void setNow(qint64 milliseconds);
    void advance(std::chrono::milliseconds by);

private:
    std::atomic<qint64> m_offset = 0;
};

} // namespace provost::server
