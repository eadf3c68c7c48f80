// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <memory>

namespace provost {

/// Asks a running call to stop. Copies share one state; safe on any thread.
class CancelToken
{
public:
    CancelToken() : m_cancelled(std::make_shared<std::atomic_bool>(false)) { }
    void cancel() const { m_cancelled->store(true, std::memory_order_release); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled->load(std::memory_order_acquire); }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

/// What every call to a server takes with it.
struct Call
{
    std::chrono::milliseconds deadline{30'000}; ///< whole call, redirects included
    CancelToken cancel;
};

} // namespace provost
