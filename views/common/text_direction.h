// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>
#include <Qt>

namespace provost {

/// The direction that a text is laid out in among things of a direction: a name, an address or a number without any
/// letter of a script from right to left goes from left to right everywhere; else its sign @ at the end of a line, its
/// brackets and what stands for the rest of it would be on the wrong side. Its place is the matter of its alignment.
[[nodiscard]] Qt::LayoutDirection directionOf(QStringView text, Qt::LayoutDirection around);

} // namespace provost
