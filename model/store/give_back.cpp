// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/give_back.h"

#include <QtGlobal> // which brings what tells the C library

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace provost {

void giveLargePiecesBack()
{
#ifdef __GLIBC__
    constexpr int large = 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, large);
#endif
}

void giveMemoryBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace provost
