// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/question.h"
#include "model/commands/reload.h"

namespace provost {

/// Puts the newer state of a token into the directory's list of its connection.
void replaceToken(Directory& directory, const Token& token);

/// Asks the server for a change of a token (`ask`, as Session::call() takes it), and brings the token and its
/// connection up to date. GUI thread.
template <class Ask>
QCoro::Task<Result<Token>> changeToken(OpenServer at, Ask ask, Cancellation cancel)
{
    auto changed = co_await question<Token>(at, std::move(ask), cancel);
    if (!at.isOpen())
        co_return serverClosed();
    if (changed) {
        replaceToken(*at.directory, *changed);
        co_await reloadConnection(at, changed->connectionId, Cancellation());
    }
    co_return changed;
}

} // namespace provost
