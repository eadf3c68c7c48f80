// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/text_direction.h"

#include <QString>

#include <algorithm>

namespace provost {

Qt::LayoutDirection directionOf(QStringView text, Qt::LayoutDirection around)
{
    if (around != Qt::RightToLeft)
        return around;
    const auto letters = text.toUcs4();
    const bool hasOther = std::ranges::any_of(letters, [](char32_t letter) {
        const auto direction = QChar::direction(letter);
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
    return hasOther ? around : Qt::LeftToRight;
}

} // namespace provost
