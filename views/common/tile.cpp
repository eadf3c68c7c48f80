// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/tile.h"

#include "views/common/icons.h"
#include "views/common/style_paint.h"
#include "views/common/text_lines.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace provost {

namespace {

constexpr int TilePadding = 15;
constexpr int BigIcon = 20;
constexpr int SmallIcon = 16;
constexpr int Gap = 5;
constexpr int TitleOverhang = 8; // a centred title may come closer to the edges than the icon

} // namespace

Tile::Tile(const QString& title, QLatin1StringView iconName, const QString& description, QWidget* parent)
    : QRadioButton(title, parent)
    , m_iconName(iconName)
    , m_description(description)
{
    setAccessibleName(title);
    setAccessibleDescription(description);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize Tile::sizeHint() const
{
    const int width = m_description.isEmpty() ? 128 : 315;
    return {width, heightForWidth(width)};
}

QSize Tile::minimumSizeHint() const
{
    const int width = m_description.isEmpty() ? 110 : 220;
    return {width, m_description.isEmpty() ? 95 : 80};
}

int Tile::heightForWidth(int width) const
{
    const int room = width - 2 * TilePadding;
    if (m_description.isEmpty()) {
        const TextLines words(text(), uiFont(), room + 2 * TitleOverhang, Qt::AlignHCenter, layoutDirection());
        return std::max(TilePadding + BigIcon + Gap + words.height() + TilePadding, 95);
    }
    const TextLines words(m_description, uiFont(), room, Qt::AlignLeft, layoutDirection());
    return TilePadding + TextLines::leading(uiFont(Type::Heading, Weight::Bold)) + metrics::Gap4 + words.height() +
           TilePadding;
}

void Tile::resizeEvent(QResizeEvent* event)
{
    QRadioButton::resizeEvent(event);
    setMinimumHeight(heightForWidth(width())); // not every layout asks for the height of a width
}

void Tile::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    if (!isEnabled())
        painter.setOpacity(0.45);
    const bool on = isChecked();
    const QColor ground = on ? theme.color(Role::AccentBg) : theme.color(underMouse() ? Role::Alt : Role::Base);
    paint::box(painter, rect(), metrics::CardRadius, ground, theme.color(on ? Role::Accent : Role::Line), on ? 2 : 1);
    if (paint::showsKeyboardFocus(this))
        paint::box(painter, QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5), metrics::CardRadius - 3, Qt::transparent,
                   theme.color(Role::Accent));
    if (m_description.isEmpty())
        paintCentred(painter, theme);
    else
        paintDescribed(painter, theme);
}

void Tile::paintCentred(QPainter& painter, const Theme& theme) const
{
    const QRect inner = rect().adjusted(TilePadding, TilePadding, -TilePadding, -TilePadding);
    const QRect iconRect(inner.left(), inner.top(), inner.width(), BigIcon);
    paintIcon(painter, m_iconName, iconRect, BigIcon, theme.color(Role::Text));
    painter.setPen(theme.color(Role::Text));
    const TextLines words(text(), uiFont(), inner.width() + 2 * TitleOverhang, Qt::AlignHCenter, layoutDirection());
    words.draw(painter, {inner.left() - TitleOverhang, inner.top() + BigIcon + Gap});
}

void Tile::paintDescribed(QPainter& painter, const Theme& theme) const
{
    const QRect inner = rect().adjusted(TilePadding, TilePadding, -TilePadding, -TilePadding);
    const QFont titleFont = uiFont(Type::Heading, Weight::Bold);
    const int line = TextLines::leading(titleFont);
    const QRect first(inner.left(), inner.top(), inner.width(), line);
    const QRect iconRect(first.left(), first.top(), SmallIcon, line);
    paintIcon(painter, m_iconName, QStyle::visualRect(layoutDirection(), first, iconRect), SmallIcon,
              theme.color(Role::Text));
    const auto left = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft).toInt();
    painter.setFont(titleFont);
    painter.setPen(theme.color(Role::Text));
    painter.drawText(QStyle::visualRect(layoutDirection(), first, first.adjusted(SmallIcon + 4, 0, 0, 0)),
                     left | int(Qt::AlignVCenter) | Qt::TextSingleLine, text());
    painter.setPen(theme.color(isChecked() ? Role::MuteStrong : Role::Mute));
    const TextLines words(m_description, uiFont(), inner.width(),
                          QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft), layoutDirection());
    words.draw(painter, {inner.left(), inner.top() + line + metrics::Gap4});
}

void Tile::mouseDoubleClickEvent(QMouseEvent* event)
{
    QRadioButton::mouseDoubleClickEvent(event);
    setChecked(true);
    Q_EMIT activated();
}

void Tile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        setChecked(true);
        Q_EMIT activated();
        return;
    }
    QRadioButton::keyPressEvent(event);
}

} // namespace provost
