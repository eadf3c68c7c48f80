// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"

namespace provost {

/// Creates a connection with its first token. `request.requestKey` is made once per dialog: a repetition after a lost
/// answer, or a second click, never makes a second connection. After a lost answer the same request is sent once more;
/// where the first one had arrived, the answer comes without a secret and the connection stands as "token never
/// received". The directory is up to date whatever the outcome. GUI thread.
QCoro::Task<Result<CreatedConnection>> createConnection(OpenServer at, NewConnection request, Cancellation cancel);

} // namespace provost
