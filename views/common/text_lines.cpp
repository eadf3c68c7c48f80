// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/text_lines.h"

#include <QFontInfo>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace provost {

TextLines::TextLines(const QString& text, const QFont& font, int width, Qt::Alignment alignment,
                     Qt::LayoutDirection direction)
    : m_breaks(breaksOf(text, font, width))
    , m_layout(withBreaks(QString(text).replace(u'\n', QChar::LineSeparator), m_breaks), font)
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

QList<int> TextLines::breaksOf(const QString& text, const QFont& font, int width)
{
    QList<int> breaks;
    if (!text.contains(u'@') && !text.contains(u':'))
        return breaks;
    const QFontMetrics metrics(font);
    static const QRegularExpression words(QStringLiteral("\\S+"));
    for (auto match = words.globalMatch(text); match.hasNext();) {
        const auto word = match.next();
        if (word.capturedLength() < 2 || metrics.horizontalAdvance(word.captured()) <= width)
            continue;
        for (auto at = word.capturedStart(); at < word.capturedEnd() - 1; ++at) {
            if (text.at(at) == u'@' || (text.at(at) == u':' && text.at(at + 1).isLetter()))
                breaks.append(static_cast<int>(at) + 1);
        }
    }
    return breaks;
}

/// In one pass: a server may send a text that has little else than signs.
QString TextLines::withBreaks(const QString& text, const QList<int>& breaks)
{
    constexpr char16_t zeroWidthSpace = 0x200B;
    QString broken;
    broken.reserve(text.size() + breaks.size());
    int begin = 0;
    for (const int at : breaks) {
        broken.append(QStringView(text).mid(begin, at - begin)).append(zeroWidthSpace);
        begin = at;
    }
    return broken.append(QStringView(text).mid(begin));
}

int TextLines::inLayout(int position) const
{
    return position + static_cast<int>(std::ranges::upper_bound(m_breaks, position) - m_breaks.begin());
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
    auto placed = formats;
    for (auto& range : placed) {
        const int end = inLayout(range.start + range.length);
        range.start = inLayout(range.start);
        range.length = end - range.start;
    }
    m_layout.draw(&painter, topLeft, placed);
}

int TextLines::positionAt(const QPointF& point) const
{
    if (m_layout.lineCount() == 0)
        return 0;
    const int line = std::clamp(static_cast<int>(point.y()) / m_leading, 0, m_layout.lineCount() - 1);
    const int at = m_layout.lineAt(line).xToCursor(point.x());
    int position = at;
    while (position > 0 && inLayout(position - 1) >= at)
        --position;
    return position;
}

int TextLines::leading(const QFont& font)
{
    return qRound(QFontInfo(font).pixelSize() * 1.45);
}

} // namespace provost
