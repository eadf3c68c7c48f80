// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/core_dumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace provost {

void switchCoreDumpsOff()
{
#if defined(NDEBUG) && defined(Q_OS_UNIX)
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(NDEBUG) && defined(Q_OS_LINUX)
    // Also closes /proc/self/mem to other programs of the same user.
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace provost
