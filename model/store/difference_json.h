// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/difference.h"
#include "model/domain/error.h"

namespace provost {

/// The word that stands for it in a copy, and in exports.
[[nodiscard]] QString wordOf(DifferenceKind kind);
[[nodiscard]] QString wordOf(SeenField field);
/// What of a line has no column of its own.
[[nodiscard]] QByteArray bodyOf(const Difference& line);
/// A line of these two, without ids and times. ErrorKind::Invalid where they are not from above.
[[nodiscard]] Result<Difference> differenceFrom(const QString& word, const QByteArray& body);

} // namespace provost
