// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace provost::test {

#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool isSanitized = true;
#elif defined(__has_feature)
inline constexpr bool isSanitized = __has_feature(address_sanitizer);
#else
inline constexpr bool isSanitized = false;
#endif

/// How many bytes a program that is allowed `bytes` of memory may seem to take. The address sanitizer puts a red zone
/// around every allocation, keeps a shadow of all, and holds back what was freed (at most the quarantine of the test
/// preset `asan`, 64 MiB) so that later uses of it are found.
constexpr qint64 residentBar(qint64 bytes)
{
    constexpr qint64 quarantine = 64 * 1024 * 1024;
    return isSanitized ? 3 * bytes + 2 * quarantine : bytes;
}

} // namespace provost::test
