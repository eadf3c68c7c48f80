// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/scroll_room.h"

#include <QEvent>
#include <QScrollBar>
#include <QStyle>

namespace provost {

ScrollRoom::ScrollRoom(QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    verticalScrollBar()->installEventFilter(this);
    keepGutter();
}

void ScrollRoom::setSides(int beforeGutter, int opposite)
{
    m_before = beforeGutter;
    m_opposite = opposite;
    keepGutter();
}

int ScrollRoom::sides() const
{
    return gutter() + m_before + m_opposite;
}

QMargins ScrollRoom::marginsWithGutter(int horizontal, int vertical) const
{
    const int rest = horizontal - gutter() - m_before;
    return isRightToLeft() ? QMargins(rest, vertical, horizontal, vertical)
                           : QMargins(horizontal, vertical, rest, vertical);
}

QMargins ScrollRoom::marginsInLine() const
{
    const int outer = gutter() + m_before;
    return isRightToLeft() ? QMargins(outer, 0, m_opposite, 0) : QMargins(m_opposite, 0, outer, 0);
}

bool ScrollRoom::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == verticalScrollBar() && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        keepGutter();
    return QScrollArea::eventFilter(watched, event);
}

int ScrollRoom::gutter() const
{
    return verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
               ? 0
               : style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
}

void ScrollRoom::keepGutter()
{
    // The scroll area shows and hides what the bar stands in; the bar itself is never hidden.
    const bool barIsThere = !verticalScrollBar()->parentWidget()->isHidden();
    const int outer = m_before + (barIsThere ? 0 : gutter());
    setViewportMargins(isRightToLeft() ? QMargins(outer, 0, m_opposite, 0) : QMargins(m_opposite, 0, outer, 0));
}

} // namespace provost
