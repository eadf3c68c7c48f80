// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"

namespace provost {

/// Tells the server that a token's secret has arrived and was shown, so that the connection does not stand as "token
/// never received". GUI thread.
QCoro::Task<Result<Token>> acknowledgeToken(OpenServer at, TokenId token, Cancellation cancel);

} // namespace provost
