// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/text_lines.h"

#include <QFontInfo>
#include <QPainter>

#include <cmath>

namespace provost {

TextLines::TextLines(const QString& text, const QFont& font, int width, Qt::Alignment alignment,
                     Qt::LayoutDirection direction)
    : m_layout(QString(text).replace(u'\n', QChar::LineSeparator), font)
    , m_leading(leading(font))
{
    QTextOption option(alignment & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        const qreal above = (m_leading - line.height()) / 2;
        line.setPosition(QPointF(0, line.lineNumber() * m_leading + above));
    }
    m_layout.endLayout();
}

int TextLines::naturalWidth() const
{
    qreal widest = 0;
    for (int line = 0; line < m_layout.lineCount(); ++line)
        widest = std::max(widest, m_layout.lineAt(line).naturalTextWidth());
    return static_cast<int>(std::ceil(widest));
}

void TextLines::draw(QPainter& painter, const QPoint& topLeft, const QList<QTextLayout::FormatRange>& formats) const
{
    m_layout.draw(&painter, topLeft, formats);
}

int TextLines::positionAt(const QPointF& point) const
{
    if (m_layout.lineCount() == 0)
        return 0;
    const int line = std::clamp(static_cast<int>(point.y()) / m_leading, 0, m_layout.lineCount() - 1);
    return m_layout.lineAt(line).xToCursor(point.x());
}

int TextLines::leading(const QFont& font)
{
    return qRound(QFontInfo(font).pixelSize() * 1.45);
}

} // namespace provost
