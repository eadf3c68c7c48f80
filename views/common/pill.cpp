// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/pill.h"

#include "views/common/icons.h"
#include "views/common/style_paint.h"
#include "views/common/text.h"

#include <QPainter>
#include <QStyle>

namespace provost {

namespace {

constexpr int PillPadding = 8;
constexpr int PillIconSize = 12;
constexpr int PillIconGap = 5;

} // namespace

Pill::Pill(const QString& text, Tone tone, QLatin1StringView iconName, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(uiFont(Type::Caption, Weight::Strong));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setPill(text, tone, iconName);
}

void Pill::setPill(const QString& text, Tone tone, QLatin1StringView iconName)
{
    m_tone = tone;
    m_iconName = iconName;
    setText(plainText(text, 200));
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return {widthFor(text(), m_iconName), Height};
}

QSize Pill::minimumSizeHint() const
{
    return {std::min(widthFor(text(), m_iconName), 40), Height};
}

int Pill::widthFor(const QString& text, QLatin1StringView iconName)
{
    const QFontMetrics fontMetrics(uiFont(Type::Caption, Weight::Strong));
    return fontMetrics.horizontalAdvance(text) + 2 * PillPadding +
           (iconName.isEmpty() ? 0 : PillIconSize + PillIconGap) + 1;
}

void Pill::paint(QPainter& painter, const QRect& rect, const QString& text, Tone tone, QLatin1StringView iconName,
                 const Theme& theme, Qt::LayoutDirection direction)
{
    const int width = std::min(widthFor(text, iconName), rect.width());
    const QRect shape = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(width, Height), rect);
    painter.save();
    const bool plain = tone == Tone::Neutral; // its ground is nearly the one around it
    provost::paint::box(painter, shape, Height / 2.0, theme.ground(tone),
                        plain ? theme.color(Role::Line) : QColor(Qt::transparent), plain ? 1 : 0);
    QRect inner = shape.adjusted(PillPadding, 0, -PillPadding, 0);
    if (!iconName.isEmpty()) {
        const QRect iconRect(inner.left(), inner.top(), PillIconSize, inner.height());
        paintIcon(painter, iconName, QStyle::visualRect(direction, inner, iconRect), PillIconSize, theme.ink(tone));
        inner = QStyle::visualRect(direction, inner, inner.adjusted(PillIconSize + PillIconGap, 0, 0, 0));
    }
    painter.setFont(uiFont(Type::Caption, Weight::Strong));
    painter.setPen(theme.ink(tone));
    painter.drawText(inner,
                     QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter).toInt() | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width() + 1));
    painter.restore();
}

void Pill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!text().isEmpty())
        paint(painter, rect(), text(), m_tone, m_iconName, Theme::of(this), layoutDirection());
}

Dot::Dot(Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Dot::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Dot::paint(QPainter& painter, const QRectF& rect, Tone tone, const Theme& theme)
{
    const QColor color = tone == Tone::Neutral ? theme.color(Role::Mute) : theme.ink(tone);
    const double round = rect.width() / 2;
    switch (tone) { // told apart without their colours
    case Tone::Ok:
    case Tone::Accent:
        provost::paint::box(painter, rect, round, color, Qt::transparent, 0);
        break;
    case Tone::Neutral:
        provost::paint::box(painter, rect, round, Qt::transparent, color, 1.5);
        break;
    case Tone::Bad:
        provost::paint::box(painter, rect, 1, color, Qt::transparent, 0);
        break;
    case Tone::Warn:
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF({rect.bottomLeft(), QPointF(rect.center().x(), rect.top()), rect.bottomRight()}));
        painter.restore();
        break;
    }
}

void Dot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QRectF dot(0, 0, 8, 8);
    dot.moveCenter(QRectF(rect()).center());
    paint(painter, dot, m_tone, Theme::of(this));
}

} // namespace provost
