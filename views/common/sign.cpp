// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/sign.h"

#include "views/common/icons.h"

#include <QPainter>

namespace provost {

Sign::Sign(QLatin1StringView iconName, Role ink, QWidget* parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_ink(ink)
{
    constexpr int side = 16;
    setFixedSize(side, side);
}

void Sign::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintIcon(painter, m_iconName, rect(), width(), Theme::of(this).color(m_ink));
}

} // namespace provost
