// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/acknowledge_token.h"

#include "model/commands/reload.h"
#include "model/commands/replace_token.h"
#include "model/commands/step.h"

namespace provost {

QCoro::Task<Result<Token>> acknowledgeToken(OpenServer at, TokenId token, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto answer = at.session->call([token](AdminApi& api, Call call) { return api.acknowledgeToken(token, call); });
    auto changed = co_await step(std::move(answer), cancel);
    if (!at.isOpen())
        co_return serverClosed();
    if (changed) {
        replaceToken(*at.directory, *changed);
        co_await reloadConnection(at, changed->connectionId, Cancellation());
    }
    co_return changed;
}

} // namespace provost
