// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/acknowledge_token.h"

#include "model/commands/replace_token.h"

namespace provost {

QCoro::Task<Result<Token>> acknowledgeToken(OpenServer at, TokenId token, Cancellation cancel)
{
    return changeToken(
        std::move(at), token, [token](AdminApi& api, Call call) { return api.acknowledgeToken(token, call); },
        std::move(cancel));
}

} // namespace provost
