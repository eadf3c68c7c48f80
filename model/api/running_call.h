// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "model/net/call.h"

#include <QPromise>

#include <utility>

namespace provost {

/// A call that a session has under way: what can be done to it without knowing its result's type.
class RunningCall
{
public:
    virtual ~RunningCall() = default;
    RunningCall(const RunningCall&) = delete;
    RunningCall& operator=(const RunningCall&) = delete;

    /// Finishes it as cancelled, where it is not finished yet.
    virtual void abandon() = 0;

    CancelToken cancel;

protected:
    RunningCall() = default;
};

/// The same with its promise. Belongs to the session's I/O thread once it was handed over.
template <class Outcome>
class TypedRunningCall : public RunningCall
{
public:
    TypedRunningCall() { m_promise.start(); }

    [[nodiscard]] QFuture<Outcome> future() const { return m_promise.future(); }

    void finish(Outcome outcome)
    {
        if (std::exchange(m_finished, true))
            return;
        m_promise.addResult(std::move(outcome));
        m_promise.finish();
    }

    void abandon() override { finish(fail(ErrorKind::Cancelled, {})); }

private:
    QPromise<Outcome> m_promise;
    bool m_finished = false;
};

} // namespace provost
