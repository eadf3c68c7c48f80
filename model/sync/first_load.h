// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/sync/sync_run.h"

namespace provost {

/// How many newest events are fetched on a load; older ones are asked for by the pane that shows them.
inline constexpr int eventsOnLoad = 200;

/// Loads everything: the feed's position first, so that no change is missed meanwhile. What was there before and is in
/// no listing any more is removed. What the key may not read is left out.
QCoro::Task<Result<void>> loadAll(SyncRunPtr run);

/// Nothing of what is here stays, nor that anything was loaded.
void forgetAll(Directory& directory);
/// They leave the directory, some at once, so that the window answers meanwhile.
QCoro::Task<> dropUsers(SyncRunPtr run, RowBits rows);

/// Each is for who may read it; see SyncRun::may().
QCoro::Task<Result<void>> loadRoles(SyncRunPtr run);
QCoro::Task<Result<void>> loadAccounts(SyncRunPtr run);
QCoro::Task<Result<void>> loadConnections(SyncRunPtr run);
/// Deleted ones too, as long as they can be restored.
QCoro::Task<Result<void>> loadUsers(SyncRunPtr run);
QCoro::Task<Result<void>> loadGroups(SyncRunPtr run);
/// Page by page until an event that is known already, at most `eventsOnLoad` where none is known.
QCoro::Task<Result<void>> loadNewEvents(SyncRunPtr run);

} // namespace provost
