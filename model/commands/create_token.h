// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"

namespace provost {

/// Generates one more token for a connection. The tokens that exist stay as they are. GUI thread.
QCoro::Task<Result<CreatedToken>> createToken(OpenServer at, ConnectionId connection, NewToken request,
                                              Cancellation cancel);

} // namespace provost
