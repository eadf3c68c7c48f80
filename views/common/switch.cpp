// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/switch.h"

#include "views/common/style_paint.h"

#include <QPainter>

namespace provost {

Switch::Switch(const QString& name, QWidget* parent)
    : QCheckBox(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Switch::sizeHint() const
{
    return {32, 20}; // 28 by 16 and two pixels around for the focus ring
}

void Switch::paint(QPainter& painter, const QRect& rect, Qt::CheckState state, const Theme& theme,
                   Qt::LayoutDirection direction)
{
    QRectF track(0, 0, 28, 16);
    track.moveCenter(QRectF(rect).center());
    paint::box(painter, track, 8, theme.color(state == Qt::Unchecked ? Role::Track : Role::Accent), Qt::transparent, 0);
    const bool right = (state == Qt::Checked) != (direction == Qt::RightToLeft);
    const double left = state == Qt::PartiallyChecked ? 8 : right ? 14 : 2;
    const QRectF knob(track.left() + left, track.top() + 2, 12, 12);
    paint::box(painter, knob, 6, theme.color(Role::Knob), Qt::transparent, 0);
}

void Switch::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    if (!isEnabled())
        painter.setOpacity(0.45);
    if (paint::showsKeyboardFocus(this)) {
        QRectF ring(0, 0, 32, 20);
        ring.moveCenter(QRectF(rect()).center());
        paint::box(painter, ring, 10, theme.color(Role::AccentBg), theme.color(Role::Accent), 1.5);
    }
    paint(painter, rect(), isChecked() ? Qt::Checked : Qt::Unchecked, theme, layoutDirection());
}

} // namespace provost
