// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "model/net/call.h"

#include <QCoroTask>

namespace provost {

/// How many addresses the system knows of a host. ErrorKind::Unreachable with the system's words where it knows none,
/// TimedOut, Cancelled. Asks no server by itself that a request to the host would not ask.
[[nodiscard]] QCoro::Task<Result<int>> countAddresses(QString host, Call call);

} // namespace provost
