// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"

namespace provost {

/// Pauses the connection, or resumes a paused one. While paused, the identity provider is refused. GUI thread.
QCoro::Task<Result<Connection>> setConnectionPaused(OpenServer at, Connection connection, bool paused,
                                                    Cancellation cancel);

} // namespace provost
