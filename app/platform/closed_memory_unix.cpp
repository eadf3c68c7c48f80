// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/closed_memory.h"

#include <sys/resource.h>

#if defined(__linux__)
#include <sys/prctl.h>
#elif defined(__APPLE__)
#include <sys/types.h>
// After the types that it takes.
#include <sys/ptrace.h>
#endif

namespace provost {

bool closeMemory()
{
    // The hard limit too: it holds for the Local server, which is started from here.
    const rlimit none{0, 0};
    bool done = setrlimit(RLIMIT_CORE, &none) == 0;
#if defined(__linux__)
    // Closes /proc/self/mem and ptrace(2) to other programs of the same user.
    done = prctl(PR_SET_DUMPABLE, 0) == 0 && done;
#elif defined(__APPLE__)
    done = ptrace(PT_DENY_ATTACH, 0, nullptr, 0) == 0 && done;
#endif
    return done;
}

} // namespace provost
