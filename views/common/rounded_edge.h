// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/theme.h"

#include <QWidget>

namespace provost {

/// The hairline with round corners around something that fills its whole rectangle, such as a table in an inspector or
/// a dialog. Lies over its edge alone: what is inside scrolls and takes the mouse as before.
class RoundedEdge : public QWidget
{
    Q_OBJECT
public:
    explicit RoundedEdge(QWidget* around, int radius = metrics::Radius);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    int m_radius;
};

} // namespace provost
