// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/theme.h"

#include <QCheckBox>

namespace provost {

/// An on/off switch that acts at once; a check box takes part in a form. For a screen reader it is a check box.
/// The text, if any, stands before the switch.
class Switch : public QCheckBox
{
    Q_OBJECT
public:
    /// `name` is read by screen readers; it is not shown.
    explicit Switch(const QString& name, QWidget* parent = nullptr);

    /// The same drawing for delegates, centred in `rect`; half on where only a part is.
    static void paint(QPainter& painter, const QRect& rect, Qt::CheckState state, const Theme& theme,
                      Qt::LayoutDirection direction);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& at) const override { return rect().contains(at); }
};

} // namespace provost
