// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace provost::server {

inline constexpr qint64 minuteMs = 60LL * 1000;
inline constexpr qint64 dayMs = 24 * 60 * minuteMs;

} // namespace provost::server
