// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <atomic>
#include <cstddef>
#include <vector>

namespace provost::server {

/// How often values fell under each of a few fixed bounds, and their sum. Any thread, without locks; a reader may see a
/// value counted that is not yet in the sum.
class Histogram
{
public:
    /// `bounds` in rising order; what is above the last one is counted too.
    explicit Histogram(std::vector<double> bounds);

    void observe(double value);

    struct Snapshot
    {
        std::vector<double> bounds;
        std::vector<quint64> counts; ///< one more than bounds: the last is what is above them; not cumulative
        double sum = 0;
    };
    [[nodiscard]] Snapshot snapshot() const;

private:
    const std::vector<double> m_bounds;
    std::vector<std::atomic<quint64>> m_counts;
    std::atomic<double> m_sum = 0;
};

} // namespace provost::server
