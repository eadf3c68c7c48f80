// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/shown_text.h"

#include <QString>
#include <QStringView>

namespace provost {

/// plainSentence() for a tool tip, which Qt would otherwise read as rich text.
[[nodiscard]] QString toolTipText(QStringView outside, qsizetype maxLength = 1024);

/// plainText() for a menu entry, a button or a tab, where "&" would underline the next letter.
[[nodiscard]] QString menuText(QStringView outside, qsizetype maxLength = 80);

} // namespace provost
