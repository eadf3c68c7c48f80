// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/style_paint.h"

#include "views/common/button.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace provost::paint {

namespace {

constexpr qreal DisabledOpacity = 0.45;

bool hasKeyboardFocus(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

QColor mixed(const QColor& one, const QColor& other, qreal share)
{
    const auto channel = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {channel(one.red(), other.red()), channel(one.green(), other.green()), channel(one.blue(), other.blue())};
}

struct ButtonColors
{
    QColor ground;
    QColor border;
};

ButtonColors buttonColors(const Theme& theme, Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Primary:
        return {theme.color(Role::Accent), theme.color(Role::Accent)};
    case Button::Kind::Danger:
        return {theme.color(Role::Base), theme.color(Role::Bad)};
    case Button::Kind::DangerPrimary:
        return {theme.color(Role::Bad), theme.color(Role::Bad)};
    case Button::Kind::Flat:
        return {Qt::transparent, Qt::transparent};
    case Button::Kind::Default:
    case Button::Kind::IconOnly:
        return {theme.color(Role::Base), theme.color(Role::Line)};
    }
    Q_UNREACHABLE();
}

Button::Kind kindOf(const QWidget* widget)
{
    const auto* own = qobject_cast<const Button*>(widget);
    return own != nullptr ? own->kind() : Button::Kind::Default;
}

} // namespace

bool showsKeyboardFocus(const QWidget* widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void box(QPainter& painter, const QRectF& rect, qreal radius, const QColor& ground, const QColor& border,
         qreal borderWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground);
    painter.setPen(border.alpha() > 0 ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    const qreal inset = borderWidth / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void focusRing(QPainter& painter, const QRectF& rect, qreal radius, const QColor& outer, const QColor& inner)
{
    box(painter, rect, radius, Qt::transparent, outer, 1.5);
    box(painter, rect.adjusted(1.5, 1.5, -1.5, -1.5), radius - 1.5, Qt::transparent, inner, 1.5);
}

void button(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const Theme& theme = Theme::of(option.palette);
    const Button::Kind kind = kindOf(widget);
    ButtonColors colors = buttonColors(theme, kind);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool filled = kind == Button::Kind::Primary || kind == Button::Kind::DangerPrimary;
    const bool down = option.state.testFlag(QStyle::State_Sunken);
    if (option.state.testFlag(QStyle::State_On)) {
        colors.ground = theme.color(Role::AccentBg);
        colors.border = theme.color(Role::Accent);
    }
    if (enabled && (down || option.state.testFlag(QStyle::State_MouseOver))) {
        if (kind == Button::Kind::Flat)
            colors.ground = down ? theme.touched() : theme.color(Role::Alt);
        else
            colors.ground = mixed(colors.ground, theme.color(filled ? Role::Shadow : Role::Text), down ? 0.12 : 0.05);
    }
    painter.save();
    if (!enabled)
        painter.setOpacity(DisabledOpacity);
    box(painter, option.rect, metrics::Radius, colors.ground, colors.border);
    painter.restore();
    if (hasKeyboardFocus(option)) {
        const QColor inner = filled ? theme.color(Role::Win) : theme.color(Role::AccentBg);
        focusRing(painter, option.rect, metrics::Radius, theme.color(Role::Accent), inner);
    }
}

void buttonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget)
{
    constexpr int iconSize = 14;
    constexpr int gap = 6;
    const auto* own = qobject_cast<const Button*>(widget);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QColor ink = Theme::of(option.palette).color(on ? Role::AccentStrong : own ? own->inkRole() : Role::Text);
    painter.save();
    if (!option.state.testFlag(QStyle::State_Enabled))
        painter.setOpacity(DisabledOpacity);
    QRect rect = option.rect;
    if (own != nullptr && own->kind() == Button::Kind::IconOnly) {
        paintIcon(painter, own->iconName(), rect, iconSize, ink);
        painter.restore();
        return;
    }
    const bool hasIcon = own != nullptr && !own->iconName().isEmpty();
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    if (hasIcon) {
        const int left = rect.left() + std::max(0, (rect.width() - textWidth - iconSize - gap) / 2);
        const QRect iconRect(left, rect.top(), iconSize, rect.height());
        paintIcon(painter, own->iconName(), QStyle::visualRect(option.direction, rect, iconRect), iconSize, ink);
        const QRect textRect(left + iconSize + gap, rect.top(), textWidth + 1, rect.height());
        rect = QStyle::visualRect(option.direction, rect, textRect);
    }
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    painter.restore();
}

void inputPanel(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = Theme::of(option.palette);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool readOnly = option.state.testFlag(QStyle::State_ReadOnly);
    painter.save();
    if (!option.state.testFlag(QStyle::State_Enabled))
        painter.setOpacity(DisabledOpacity);
    box(painter, option.rect, readOnly ? metrics::Radius - 1 : metrics::Radius, theme.color(Role::Base),
        theme.color(Role::Line));
    painter.restore();
    if (focused)
        focusRing(painter, option.rect, metrics::Radius, theme.color(Role::Accent), theme.color(Role::AccentBg));
}

void checkIndicator(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = Theme::of(option.palette);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    QRect rect(0, 0, 15, 15);
    rect.moveCenter(option.rect.center());
    painter.save();
    if (!option.state.testFlag(QStyle::State_Enabled))
        painter.setOpacity(DisabledOpacity);
    if (hasKeyboardFocus(option))
        box(painter, QRectF(rect).adjusted(-2, -2, 2, 2), 6, theme.color(Role::AccentBg), theme.color(Role::Accent));
    const bool filled = on || partly;
    box(painter, rect, 4, filled ? theme.color(Role::Accent) : theme.color(Role::Base),
        theme.color(filled ? Role::Accent : Role::Mute), 1.5);
    if (filled)
        paintIcon(painter, partly ? "minus"_L1 : "check"_L1, rect, 12, theme.color(Role::OnAccent));
    painter.restore();
}

void radioIndicator(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = Theme::of(option.palette);
    const bool on = option.state.testFlag(QStyle::State_On);
    QRectF rect(0, 0, 15, 15);
    rect.moveCenter(QRectF(option.rect).center());
    painter.save();
    if (!option.state.testFlag(QStyle::State_Enabled))
        painter.setOpacity(DisabledOpacity);
    if (hasKeyboardFocus(option))
        box(painter, rect.adjusted(-2, -2, 2, 2), 9.5, theme.color(Role::AccentBg), theme.color(Role::Accent));
    box(painter, rect, 7.5, theme.color(Role::Base), theme.color(on ? Role::Accent : Role::Mute), on ? 4.5 : 1.5);
    painter.restore();
}

void comboBox(QPainter& painter, const QStyleOptionComboBox& option)
{
    const Theme& theme = Theme::of(option.palette);
    painter.save();
    if (!option.state.testFlag(QStyle::State_Enabled))
        painter.setOpacity(DisabledOpacity);
    QColor ground = theme.color(Role::Base);
    if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled))
        ground = mixed(ground, theme.color(Role::Text), 0.03);
    box(painter, option.rect, metrics::Radius, ground, theme.color(Role::Line));
    const QRect arrow = option.rect.adjusted(option.rect.width() - 32, 0, 0, 0);
    paintIcon(painter, "chevron-down"_L1, QStyle::visualRect(option.direction, option.rect, arrow), 14,
              theme.color(Role::Text));
    painter.restore();
    if (hasKeyboardFocus(option))
        focusRing(painter, option.rect, metrics::Radius, theme.color(Role::Accent), theme.color(Role::AccentBg));
}

} // namespace provost::paint
