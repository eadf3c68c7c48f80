// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/net/call.h"

#include <mutex>
#include <unordered_map>
#include <utility>

namespace provost {

// Not std::stop_token: the C++ library of macOS keeps it behind an experimental switch.
struct CancelToken::State
{
    std::mutex mutex;
    bool cancelled = false;
    std::unordered_map<const CancelWatch*, std::function<void()>> watches;
};

CancelToken::CancelToken()
    : m_state(std::make_shared<State>())
{
}

void CancelToken::cancel() const
{
    const std::scoped_lock lock(m_state->mutex);
    if (std::exchange(m_state->cancelled, true))
        return;
    for (const auto& [watch, then] : m_state->watches)
        then();
    m_state->watches.clear();
}

bool CancelToken::isCancelled() const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->cancelled;
}

CancelWatch::CancelWatch(CancelToken token, std::function<void()> then)
    : m_token(std::move(token))
{
    const std::scoped_lock lock(m_token.m_state->mutex);
    if (m_token.m_state->cancelled)
        then();
    else
        m_token.m_state->watches.emplace(this, std::move(then));
}

CancelWatch::~CancelWatch()
{
    const std::scoped_lock lock(m_token.m_state->mutex);
    m_token.m_state->watches.erase(this);
}

} // namespace provost
