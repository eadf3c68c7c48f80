// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace provost {

/// The parts with what stands between those of a list in the language that is spoken: a comma, in Arabic "،", in
/// Japanese "、". For sentences and cells; not for what a program reads again. A part from outside is isolated() by the
/// caller. Any thread.
[[nodiscard]] QString listed(const QStringList& parts);

/// As listed(), for parts that hold commas themselves: with a semicolon, in Arabic "؛".
[[nodiscard]] QString listedApart(const QStringList& parts);

} // namespace provost
