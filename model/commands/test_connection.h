// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"

namespace provost {

/// Reads through SCIM with a connection's own token. Changes nothing, and is marked as the console's own call, so that
/// it never counts as the identity provider's first request. GUI thread.
QCoro::Task<Result<void>> testConnection(OpenServer at, Connection connection, std::shared_ptr<Secret> token,
                                         Cancellation cancel);

} // namespace provost
