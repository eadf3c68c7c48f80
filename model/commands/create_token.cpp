// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/create_token.h"

#include "model/commands/reload.h"
#include "model/commands/state_before.h"
#include "model/commands/step.h"

namespace provost {

QCoro::Task<Result<CreatedToken>> createToken(OpenServer at, ConnectionId connection, NewToken request,
                                              Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    const auto standing = at.directory->connection(connection);
    const auto state = standing ? stateBefore(*standing) : QByteArray();
    auto answer = at.session->call([connection, request, state](AdminApi& api, Call call) {
        call.before = state;
        return api.createToken(connection, request, std::move(call));
    });
    auto created = co_await step(std::move(answer), cancel);
    if (!at.isOpen())
        co_return serverClosed();
    if (created) {
        auto tokens = at.directory->tokens(connection);
        tokens.prepend(created->token);
        at.directory->setTokens(connection, tokens);
    } else {
        // A token whose answer was lost stands on the server and has to be seen, so that it can be revoked.
        co_await reloadTokens(at, connection, Cancellation());
    }
    co_await reloadConnection(at, connection, Cancellation());
    co_return created;
}

} // namespace provost
