// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/read_detail.h"

#include "model/commands/step.h"

namespace provost {

QCoro::Task<Result<UserDetail>> readUser(OpenServer at, UserId id, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto answer = at.session->call([id](AdminApi& api, Call call) { return api.user(id, call); });
    co_return co_await step(std::move(answer), cancel);
}

QCoro::Task<Result<EventDetail>> readEvent(OpenServer at, qint64 id, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto answer = at.session->call([id](AdminApi& api, Call call) { return api.event(id, call); });
    co_return co_await step(std::move(answer), cancel);
}

} // namespace provost
