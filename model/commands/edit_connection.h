// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/change.h"
#include "model/commands/open_server.h"

namespace provost {

/// Changes what `edit` names and nothing else. ErrorKind::Precondition where somebody else changed the connection
/// meanwhile; the directory then already shows the newest state. GUI thread.
QCoro::Task<Result<Connection>> editConnection(OpenServer at, Connection connection, ConnectionEdit edit,
                                               Cancellation cancel);

/// The same as a step of a change. Taken back, what was edited is as it is in `connection` again.
[[nodiscard]] ChangeStep connectionChange(OpenServer at, const Connection& connection, const ConnectionEdit& edit);

} // namespace provost
