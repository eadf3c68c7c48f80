// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"

namespace provost {

/// Changes what `edit` names and nothing else. ErrorKind::Precondition where somebody else changed the connection
/// meanwhile; the directory then already shows the newest state. GUI thread.
QCoro::Task<Result<Connection>> editConnection(OpenServer at, Connection connection, ConnectionEdit edit,
                                               Cancellation cancel);

} // namespace provost
