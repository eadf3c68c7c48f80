// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/pause_connection.h"

#include "model/commands/edit_connection.h"

namespace provost {

QCoro::Task<Result<Connection>> setConnectionPaused(OpenServer at, Connection connection, bool paused,
                                                    Cancellation cancel)
{
    ConnectionEdit edit;
    edit.state = paused ? ConnectionState::Paused : ConnectionState::Active;
    return editConnection(at, connection, edit, cancel);
}

} // namespace provost
