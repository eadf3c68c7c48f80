// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace provost {

/// From now on a large piece of memory goes back to the system as soon as it is freed. Of itself the GNU C library
/// keeps ever larger ones, in each thread, in case they are needed again: lists of a million rows, for one. Any thread.
void giveLargePiecesBack();

/// So does everything else that is free by now. Some milliseconds; any thread.
void giveMemoryBack();

} // namespace provost
