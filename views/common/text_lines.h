// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace provost {

/// Plain text broken into lines of a width, set with the leading of the design (1.45 of the font's size), which Qt's
/// own labels do not have. What is too long for one line is broken behind "@" or ":" first, and anywhere only then:
/// addresses and URNs are read in parts.
class TextLines
{
public:
    TextLines(const QString& text, const QFont& font, int width, Qt::Alignment alignment,
              Qt::LayoutDirection direction);

    [[nodiscard]] int height() const { return m_layout.lineCount() * m_leading; }
    /// Width of the widest line.
    [[nodiscard]] int naturalWidth() const;
    void draw(QPainter& painter, const QPoint& topLeft, const QList<QTextLayout::FormatRange>& formats = {}) const;
    /// The place in the text that is nearest to a point below and right of the top left corner.
    [[nodiscard]] int positionAt(const QPointF& point) const;

    /// From one baseline to the next, in pixels.
    static int leading(const QFont& font);

private:
    /// Places in the text before which a line may begin, though no rule of writing says so.
    static QList<int> breaksOf(const QString& text, const QFont& font, int width);
    static QString withBreaks(const QString& text, const QList<int>& breaks);
    [[nodiscard]] int inLayout(int position) const;

    QList<int> m_breaks;
    QTextLayout m_layout;
    int m_leading;
};

} // namespace provost
