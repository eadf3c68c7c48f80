// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"

namespace provost {

/// Revokes a token at once: the identity provider that uses it is refused from its next request on. GUI thread.
QCoro::Task<Result<Token>> revokeToken(OpenServer at, TokenId token, Cancellation cancel);

} // namespace provost
