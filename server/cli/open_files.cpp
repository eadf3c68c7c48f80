// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/cli/open_files.h"

#include <QtGlobal>

#include <limits>

#ifndef Q_OS_WIN
#include <sys/resource.h>
#endif

namespace provost::server {

std::size_t allowManyOpenFiles()
{
#ifndef Q_OS_WIN
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
        getrlimit(RLIMIT_NOFILE, &limit);
        return limit.rlim_cur;
    }
#endif
    return std::numeric_limits<std::size_t>::max();
}

} // namespace provost::server
