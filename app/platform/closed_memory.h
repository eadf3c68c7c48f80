// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace provost {

/// A core file, a crash report or a debugger would see every secret in memory. From here on none is written and none of
/// the same user can be attached, as far as the system knows how; docs/platforms.md has what each one does. At the
/// start of main(), of a shipped build only: a debugger that is attached already may end the program. False where the
/// system refused a part of it; the program goes on then.
bool closeMemory();

/// What main() does first. Debug builds keep their cores and let a debugger in.
inline void closeShippedMemory()
{
#ifdef NDEBUG
    closeMemory();
#endif
}

} // namespace provost
