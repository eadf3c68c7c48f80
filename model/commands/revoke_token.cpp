// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/revoke_token.h"

#include "model/commands/replace_token.h"

namespace provost {

QCoro::Task<Result<Token>> revokeToken(OpenServer at, TokenId token, Cancellation cancel)
{
    return changeToken(
        std::move(at), token, [token](AdminApi& api, Call call) { return api.revokeToken(token, call); },
        std::move(cancel));
}

} // namespace provost
