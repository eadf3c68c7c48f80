// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/replace_token.h"

#include "model/commands/question.h"
#include "model/commands/reload.h"

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

QCoro::Task<Result<Token>> changeToken(OpenServer at, Session::WorkFor<Result<Token>> ask, Cancellation cancel)
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
