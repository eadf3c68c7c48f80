// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/open_server.h"
#include "model/commands/step.h"

namespace provost {

/// Asks the server one thing, for commands that change nothing in the directory. `ask` is called on the server's thread
/// and owns all that it uses. GUI thread.
template <class T>
QCoro::Task<Result<T>> question(OpenServer at, Session::WorkFor<Result<T>> ask, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto answer = at.session->call(std::move(ask), at.patience());
    co_return co_await step(std::move(answer), cancel);
}

} // namespace provost
