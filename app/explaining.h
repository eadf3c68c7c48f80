// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace provost {

/// What a person points at there: the text that is selected, else the word at the cursor. Empty: nothing.
[[nodiscard]] QString pointedAt(const QWidget* focus);

} // namespace provost
