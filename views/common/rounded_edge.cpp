// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/rounded_edge.h"

#include "views/common/style_paint.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace provost {

RoundedEdge::RoundedEdge(QWidget* around, int radius)
    : QWidget(around)
    , m_radius(radius)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    around->installEventFilter(this);
    place();
}

bool RoundedEdge::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        place();
    return QWidget::eventFilter(watched, event);
}

void RoundedEdge::place()
{
    const QRect all = parentWidget()->rect();
    setGeometry(all);
    QRegion edge(all);
    edge -= all.adjusted(1, m_radius, -1, -m_radius);
    edge -= all.adjusted(m_radius, 1, -m_radius, -1);
    setMask(edge);
    raise();
}

void RoundedEdge::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outside;
    outside.addRect(rect());
    outside.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_radius, m_radius);
    painter.fillPath(outside, theme.color(Role::Win));
    paint::box(painter, rect(), m_radius, Qt::transparent, theme.color(Role::Line));
}

} // namespace provost
