// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"

namespace provost {

/// Creates an account. ErrorKind::Conflict where the name is taken. GUI thread.
QCoro::Task<Result<Account>> createAccount(OpenServer at, QString name, Cancellation cancel);

} // namespace provost
