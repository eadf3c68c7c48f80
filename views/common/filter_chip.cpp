// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/filter_chip.h"

#include "views/common/icons.h"
#include "views/common/style_paint.h"
#include "views/common/text.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace provost {

FilterChip::FilterChip(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setFont(uiFont(Type::Caption, Weight::Strong));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFilterText(text);
}

void FilterChip::setFilterText(const QString& text)
{
    setText(plainText(text, 200));
    setShortcut({}); // "&" is a letter like any other in a name
    setAccessibleName(tr("Remove the filter: %1").arg(isolated(text)));
    updateGeometry();
}

QSize FilterChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 8 + 5 + 12 + 8, 20};
}

void FilterChip::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    const QColor ink = theme.color(Role::AccentStrong);
    const bool marked = paint::showsKeyboardFocus(this) || underMouse();
    paint::box(painter, rect(), height() / 2.0, theme.color(Role::AccentBg),
               marked ? theme.color(Role::Accent) : QColor(Qt::transparent), marked ? 1.5 : 0);
    const QRect inner = rect().adjusted(8, 0, -8, 0);
    const QRect cross(inner.right() - 11, inner.top(), 12, inner.height());
    paintIcon(painter, "x"_L1, QStyle::visualRect(layoutDirection(), inner, cross), 12, ink);
    const QRect words = QStyle::visualRect(layoutDirection(), inner, inner.adjusted(0, 0, -17, 0));
    painter.setPen(ink);
    painter.drawText(words,
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter).toInt() |
                         Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width() + 1));
}

} // namespace provost
