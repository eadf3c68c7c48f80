// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/create_connection.h"

#include "model/commands/reload.h"
#include "model/commands/step.h"

namespace provost {
namespace {

/// The request may have been carried out although no usable answer came.
bool isLostAnswer(const Error& error)
{
    return error.kind == ErrorKind::TimedOut || error.kind == ErrorKind::Unreachable ||
           error.kind == ErrorKind::BadAnswer;
}

QCoro::Task<Result<CreatedConnection>> send(OpenServer at, NewConnection request, Cancellation cancel)
{
    return step(at.session->call([request](AdminApi& api, Call call) { return api.createConnection(request, call); }),
                cancel);
}

} // namespace

QCoro::Task<Result<CreatedConnection>> createConnection(OpenServer at, NewConnection request, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto created = co_await send(at, request, cancel);
    if (!created && isLostAnswer(created.error()) && at.isOpen())
        created = co_await send(at, request, cancel);
    if (!at.isOpen())
        co_return serverClosed();
    if (!created) {
        // Cancelled, or lost twice: it may stand on the server all the same, and then has to be seen.
        if (isLostAnswer(created.error()) || created.error().kind == ErrorKind::Cancelled)
            co_await reloadConnections(at, Cancellation());
        co_return created;
    }
    at.directory->upsertConnections(QList<Connection>(1, created->connection));
    at.directory->setTokens(created->connection.id, QList<Token>(1, created->token));
    co_return created;
}

} // namespace provost
