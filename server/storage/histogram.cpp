// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/histogram.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace provost::server {

Histogram::Histogram(std::vector<double> bounds)
    : m_bounds(std::move(bounds))
    , m_counts(m_bounds.size() + 1)
{
}

void Histogram::observe(double value)
{
    const auto bucket = std::distance(m_bounds.cbegin(), std::ranges::lower_bound(m_bounds, value));
    m_counts[static_cast<std::size_t>(bucket)].fetch_add(1, std::memory_order_relaxed);
    m_sum.fetch_add(value, std::memory_order_relaxed);
}

Histogram::Snapshot Histogram::snapshot() const
{
    Snapshot seen{m_bounds, {}, m_sum.load(std::memory_order_relaxed)};
    for (const auto& count : m_counts)
        seen.counts.push_back(count.load(std::memory_order_relaxed));
    return seen;
}

} // namespace provost::server
