// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/difference.h"
#include "model/store/directory.h"

/// How lines of the history read. Names in them are isolated. GUI thread.
namespace provost::words {

/// What became of the one that the line is about, whose name stands beside it: `left the group Admins`, `title:
/// Engineer → Lead`.
[[nodiscard]] QString whatBecame(const Difference& line, const Directory& directory);
/// The same with the name, as it reads at the group: `Ana Silva left`.
[[nodiscard]] QString whatBecameInGroup(const Difference& line, const Directory& directory);

/// `27 Nov 2026, 10:05 +01` where the server says so, else `27 Nov 2026, between 10:02 and 10:17 +01`, in the scale
/// of `now`.
[[nodiscard]] QString whenItWas(const Difference& line, const QDateTime& now);
/// The moments that this names.
[[nodiscard]] QList<QDateTime> momentsOf(const Difference& line);
/// `reported` or `computed`, and what that means.
[[nodiscard]] QString howItIsKnown(const Difference& line);
[[nodiscard]] QString howItIsKnownAtLength(const Difference& line);

} // namespace provost::words
