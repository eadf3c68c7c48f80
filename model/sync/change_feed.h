// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/sync/sync_run.h"

namespace provost {

/// Follows the change feed from `run->position` and fetches what changed. Ends without an error when the feed was reset
/// (everything has to be loaded again), else with the error that stopped it; `position` then still stands before the
/// changes that were not fetched.
QCoro::Task<Result<void>> followFeed(SyncRunPtr run);

} // namespace provost
