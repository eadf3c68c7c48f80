// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"

namespace provost {

/// Issues a second token beside the one that it is to replace; both work until the rotation ends. GUI thread.
QCoro::Task<Result<StartedRotation>> startRotation(OpenServer at, ConnectionId connection, NewRotation request,
                                                   Cancellation cancel);

/// Ends the old token. Where the identity provider was not seen with the new one this is refused unless `force`: it may
/// be left without a token that it knows. GUI thread.
QCoro::Task<Result<Connection>> completeRotation(OpenServer at, ConnectionId connection, bool force,
                                                 Cancellation cancel);

/// Ends the new token, also in this computer's keychain. Where the identity provider uses it already this is refused
/// unless `force`. GUI thread.
QCoro::Task<Result<Connection>> cancelRotation(OpenServer at, ConnectionId connection, bool force, Cancellation cancel);

} // namespace provost
