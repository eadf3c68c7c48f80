// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/test_connection.h"

#include "model/commands/step.h"

namespace provost {

QCoro::Task<Result<void>> testConnection(OpenServer at, Connection connection, std::shared_ptr<Secret> token,
                                         Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    // The call works on a copy of its own: a Secret belongs to one thread at a time.
    auto copy = std::make_shared<Secret>(token->clone());
    auto answer = at.session->call(
        [connection, copy](AdminApi& api, Call call) { return api.testConnection(connection, copy, call); });
    co_return co_await step(std::move(answer), cancel);
}

} // namespace provost
