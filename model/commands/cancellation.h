// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>

#include <memory>

namespace provost {

/// Lets a view stop a command that it started: cancels the call under way, and the command takes no further step.
/// Copies share one state. GUI thread only.
class Cancellation
{
public:
    Cancellation()
        : m_state(std::make_shared<State>())
    {
    }

    void cancel() const
    {
        m_state->cancelled = true;
        m_state->underWay.cancel();
    }
    [[nodiscard]] bool isCancelled() const { return m_state->cancelled; }
    /// Names the future that cancel() has to reach from now on.
    void watch(QFuture<void> future) const { m_state->underWay = std::move(future); }

private:
    struct State
    {
        bool cancelled = false;
        QFuture<void> underWay;
    };
    std::shared_ptr<State> m_state;
};

} // namespace provost
