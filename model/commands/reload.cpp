// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/reload.h"

#include "model/commands/step.h"

namespace provost {

QCoro::Task<Result<Connection>> reloadConnection(OpenServer at, ConnectionId connection, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto answer = at.session->call([connection](AdminApi& api, Call call) { return api.connection(connection, call); });
    auto found = co_await step(std::move(answer), cancel);
    if (!at.isOpen())
        co_return serverClosed();
    if (found)
        at.directory->upsertConnections(QList<Connection>(1, *found));
    else if (found.error().kind == ErrorKind::NotFound) {
        QSet<ConnectionId> gone;
        gone.insert(connection);
        at.directory->removeConnections(gone);
    }
    co_return found;
}

QCoro::Task<Result<void>> reloadConnections(OpenServer at, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto answer = at.session->call([](AdminApi& api, Call call) { return api.connections(call); });
    auto found = co_await step(std::move(answer), cancel);
    if (!at.isOpen())
        co_return serverClosed();
    if (!found)
        co_return tl::unexpected(found.error());
    QSet<ConnectionId> ids;
    for (const auto& connection : std::as_const(*found))
        ids.insert(connection.id);
    at.directory->upsertConnections(*found);
    at.directory->retainConnections(ids);
    co_return Result<void>();
}

QCoro::Task<Result<void>> reloadTokens(OpenServer at, ConnectionId connection, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto answer = at.session->call([connection](AdminApi& api, Call call) { return api.tokens(connection, call); });
    auto found = co_await step(std::move(answer), cancel);
    if (!at.isOpen())
        co_return serverClosed();
    if (!found)
        co_return tl::unexpected(found.error());
    at.directory->setTokens(connection, *found);
    co_return Result<void>();
}

QCoro::Task<Result<void>> reloadAllTokens(OpenServer at, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    Result<void> outcome;
    const auto connections = at.directory->connections();
    for (const auto& connection : connections) {
        const auto loaded = co_await reloadTokens(at, connection.id, cancel);
        if (cancel.isCancelled() || !at.isOpen())
            co_return serverClosed();
        const bool isGone = !loaded && loaded.error().kind == ErrorKind::NotFound;
        if (!loaded && !isGone && outcome)
            outcome = loaded;
    }
    co_return outcome;
}

} // namespace provost
