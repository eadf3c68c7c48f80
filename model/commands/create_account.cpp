// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/create_account.h"

#include "model/commands/step.h"

namespace provost {

QCoro::Task<Result<Account>> createAccount(OpenServer at, QString name, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto answer = at.session->call([name](AdminApi& api, Call call) { return api.createAccount(name, call); });
    auto created = co_await step(std::move(answer), cancel);
    if (created && at.directory)
        at.directory->upsertAccounts(QList<Account>(1, *created));
    co_return created;
}

} // namespace provost
