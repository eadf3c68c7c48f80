// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"

namespace provost {

/// Fetches one connection anew; one that is gone leaves the directory. GUI thread.
QCoro::Task<Result<Connection>> reloadConnection(OpenServer at, ConnectionId connection, Cancellation cancel);

/// Fetches all connections anew, for when nobody can tell what became of a change. GUI thread.
QCoro::Task<Result<void>> reloadConnections(OpenServer at, Cancellation cancel);

/// Fetches the tokens of every connection into the directory, one after the other. Goes on where one connection cannot
/// be asked, and ends with the first error then. GUI thread.
QCoro::Task<Result<void>> reloadAllTokens(OpenServer at, Cancellation cancel);

/// Fetches the tokens of one connection into the directory. GUI thread.
QCoro::Task<Result<void>> reloadTokens(OpenServer at, ConnectionId connection, Cancellation cancel);

} // namespace provost
