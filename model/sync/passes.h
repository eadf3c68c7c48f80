// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/sync/sync_run.h"

namespace provost {

/// Waits beside a server without a change feed until it is time to list everything again: twenty times as long as the
/// last listing took, a minute at least and an hour at most. Meanwhile asks each minute for what was modified since,
/// where the server was seen to filter by that. Ends without an error when everything has to be loaded again, else with
/// the error that stopped it.
QCoro::Task<Result<void>> waitBesidePasses(SyncRunPtr run);

} // namespace provost
