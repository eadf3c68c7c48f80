// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/sync/sync_run.h"

namespace provost {

/// Puts into the directory what the run's copy holds of an earlier run, as remembered, and keeps the copy from here on.
/// A copy that cannot be read or made is said in Directory::keeping(), and nothing else is lost by it. Where the
/// directory knows its person already, what was kept for another one is not shown but goes.
QCoro::Task<> showCopy(SyncRunPtr run);
/// What the directory holds is the server's truth up to the run's position.
void keepMark(const SyncRun& run);
/// What was kept is of another server or person than the one that answers: it goes, here and on the disk.
QCoro::Task<> forgetKept(SyncRunPtr run);
/// A first load has come to `run.listing`; `run.position` is where it began.
void keepListing(const SyncRun& run);

} // namespace provost
