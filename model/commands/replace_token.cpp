// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/replace_token.h"

#include "model/commands/question.h"
#include "model/commands/reload.h"
#include "model/commands/state_before.h"

#include <algorithm>

namespace provost {

void replaceToken(Directory& directory, const Token& token)
{
    auto tokens = directory.tokens(token.connectionId);
    const auto known = std::ranges::find(tokens, token.id, &Token::id);
    if (known == tokens.end())
        tokens.prepend(token);
    else
        *known = token;
    directory.setTokens(token.connectionId, tokens);
}

std::optional<Token> knownToken(const Directory& directory, const TokenId& id)
{
    for (const auto& connection : directory.connections()) {
        const auto tokens = directory.tokens(connection.id);
        const auto known = std::ranges::find(tokens, id, &Token::id);
        if (known != tokens.cend())
            return *known;
    }
    return std::nullopt;
}

QCoro::Task<Result<Token>> changeToken(OpenServer at, TokenId id, Session::WorkFor<Result<Token>> ask,
                                       Cancellation cancel)
{
    const auto standing = at.isOpen() ? knownToken(*at.directory, id) : std::nullopt;
    const auto state = standing ? stateBefore(*standing) : QByteArray();
    const auto change = [ask = std::move(ask), state](AdminApi& api, Call call) {
        call.before = state;
        return ask(api, std::move(call));
    };
    auto changed = co_await question<Token>(at, change, cancel);
    if (!at.isOpen())
        co_return serverClosed();
    if (changed) {
        replaceToken(*at.directory, *changed);
        co_await reloadConnection(at, changed->connectionId, Cancellation());
    }
    co_return changed;
}

} // namespace provost
