// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/replace_token.h"

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

} // namespace provost
