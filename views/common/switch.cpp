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

void Switch::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    if (!isEnabled())
        painter.setOpacity(0.45);
    QRectF track(0, 0, 28, 16);
    track.moveCenter(QRectF(rect()).center());
    if (paint::showsKeyboardFocus(this))
        paint::box(painter, track.adjusted(-2, -2, 2, 2), 10, theme.color(Role::AccentBg), theme.color(Role::Accent),
                   1.5);
    paint::box(painter, track, 8, theme.color(isChecked() ? Role::Accent : Role::Mute), Qt::transparent, 0);
    const bool right = isChecked() != isRightToLeft();
    const QRectF knob(track.left() + (right ? 14 : 2), track.top() + 2, 12, 12);
    paint::box(painter, knob, 6, theme.color(Role::Knob), Qt::transparent, 0);
}

} // namespace provost
