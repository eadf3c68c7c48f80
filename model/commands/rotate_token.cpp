// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/rotate_token.h"

#include "model/commands/kept_token.h"
#include "model/commands/reload.h"
#include "model/commands/state_before.h"
#include "model/commands/step.h"

#include <algorithm>

namespace provost {
namespace {

/// Shows the connection as it is now, and its tokens.
QCoro::Task<> show(OpenServer at, Connection connection)
{
    at.directory->upsertConnections(QList<Connection>(1, connection));
    co_await reloadTokens(at, connection.id, Cancellation());
}

/// After a refusal: somebody else may have gone on with the rotation, or an answer was lost.
QCoro::Task<> showNewest(OpenServer at, ConnectionId connection)
{
    co_await reloadConnection(at, connection, Cancellation());
    co_await reloadTokens(at, connection, Cancellation());
}

/// What is kept here of a token that ends is of no use any more.
QCoro::Task<> forgetEnded(OpenServer at, ConnectionId connection, std::optional<Token> ended)
{
    if (!ended)
        co_return;
    const auto kept = co_await readKeptToken(at, connection);
    const auto* secret = std::get_if<Secret>(kept.get());
    // Where it cannot be told, it is the one that was shown last.
    if (secret && isSecretOf(*secret, *ended).value_or(ended->rotation == RotationRole::New))
        co_await forgetKeptToken(at, connection);
}

std::optional<Token> tokenInRotation(const OpenServer& at, const ConnectionId& connection, RotationRole role)
{
    const auto tokens = at.directory->tokens(connection);
    const auto found = std::ranges::find(tokens, role, &Token::rotation);
    return found == tokens.cend() ? std::nullopt : std::optional(*found);
}

/// With the rotation, for the journal.
QByteArray stateOf(const OpenServer& at, const ConnectionId& connection)
{
    const auto standing = at.directory->connection(connection);
    return standing ? stateBefore(*standing) : QByteArray();
}

QCoro::Task<Result<Connection>> ended(OpenServer at, ConnectionId connection, QFuture<Result<Connection>> answer,
                                      std::optional<Token> token, Cancellation cancel)
{
    auto changed = co_await step(std::move(answer), cancel);
    if (!at.isOpen())
        co_return serverClosed();
    if (changed) {
        co_await show(at, *changed);
        co_await forgetEnded(at, connection, token);
    } else {
        co_await showNewest(at, connection);
    }
    co_return changed;
}

} // namespace

QCoro::Task<Result<StartedRotation>> startRotation(OpenServer at, ConnectionId connection, NewRotation request,
                                                   Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto answer = at.session->call([connection, request, state = stateOf(at, connection)](AdminApi& api, Call call) {
        call.before = state;
        return api.startRotation(connection, request, std::move(call));
    });
    auto started = co_await step(std::move(answer), cancel);
    if (!at.isOpen())
        co_return serverClosed();
    if (started)
        co_await show(at, started->connection);
    else
        co_await showNewest(at, connection);
    co_return started;
}

QCoro::Task<Result<Connection>> completeRotation(OpenServer at, ConnectionId connection, bool force,
                                                 Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    const auto old = tokenInRotation(at, connection, RotationRole::Old);
    auto answer = at.session->call([connection, force, state = stateOf(at, connection)](AdminApi& api, Call call) {
        call.before = state;
        return api.completeRotation(connection, force, std::move(call));
    });
    co_return co_await ended(at, connection, answer, old, cancel);
}

QCoro::Task<Result<Connection>> cancelRotation(OpenServer at, ConnectionId connection, bool force, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    const auto fresh = tokenInRotation(at, connection, RotationRole::New);
    auto answer = at.session->call([connection, force, state = stateOf(at, connection)](AdminApi& api, Call call) {
        call.before = state;
        return api.cancelRotation(connection, force, std::move(call));
    });
    co_return co_await ended(at, connection, answer, fresh, cancel);
}

} // namespace provost
