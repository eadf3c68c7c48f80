// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"

namespace provost {

/// Fetches one user with its raw SCIM resource and its groups; changes nothing. GUI thread.
QCoro::Task<Result<UserDetail>> readUser(OpenServer at, UserId id, Cancellation cancel);

/// Fetches one event with its bodies; changes nothing. GUI thread.
QCoro::Task<Result<EventDetail>> readEvent(OpenServer at, qint64 id, Cancellation cancel);

} // namespace provost
