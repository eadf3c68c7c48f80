// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/style_paint.h"

#include "views/common/icons.h"

#include <QPainter>
#include <QProgressBar>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace provost::paint {

namespace {

void bottomLine(QPainter& painter, const QRect& rect, const QColor& color)
{
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color);
}

} // namespace

void headerSection(QPainter& painter, const QStyleOptionHeader& option)
{
    const Theme& theme = Theme::of(option.palette);
    painter.fillRect(option.rect, theme.color(Role::Alt));
    bottomLine(painter, option.rect, theme.color(Role::Line));
}

void headerLabel(QPainter& painter, const QStyleOptionHeader& option)
{
    constexpr int arrowSize = 11;
    constexpr int arrowGap = 4;
    const Theme& theme = Theme::of(option.palette);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const QRect rect = option.rect.adjusted(metrics::CellPadding, 0, -metrics::CellPadding, 0);
    painter.save();
    painter.setFont(uiFont(Type::Caption, Weight::Strong));
    painter.setPen(theme.color(sorted ? Role::MuteStrong : Role::Mute));
    const QFontMetrics fontMetrics = painter.fontMetrics();
    const int reserved = sorted ? arrowSize + arrowGap : 0;
    const QString text = fontMetrics.elidedText(option.text, Qt::ElideRight, rect.width() - reserved);
    const bool right = option.textAlignment.testFlag(Qt::AlignRight);
    const int width = fontMetrics.horizontalAdvance(text);
    const QRect textRect = right ? rect.adjusted(0, 0, -reserved, 0) : rect;
    const Qt::Alignment align = (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    painter.drawText(QStyle::visualRect(option.direction, rect, textRect),
                     QStyle::visualAlignment(option.direction, align).toInt() | Qt::TextSingleLine, text);
    if (sorted) {
        const int left = right ? rect.right() - arrowSize + 1 : rect.left() + width + arrowGap;
        const QRect arrow(left, rect.top(), arrowSize, rect.height());
        paintIcon(painter, option.sortIndicator == QStyleOptionHeader::SortDown ? "arrow-up"_L1 : "arrow-down"_L1,
                  QStyle::visualRect(option.direction, rect, arrow), arrowSize, theme.color(Role::MuteStrong));
    }
    painter.restore();
}

void viewItemPanel(QPainter& painter, const QStyleOptionViewItem& option)
{
    const Theme& theme = Theme::of(option.palette);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, theme.color(Role::AccentBg));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, theme.color(Role::Alt));
}

void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider)
{
    if (option.maximum <= option.minimum)
        return;
    const Theme& theme = Theme::of(option.palette);
    const bool active = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    QColor color = theme.color(Role::Mute);
    color.setAlphaF(active ? 0.8F : 0.45F);
    const QRectF thumb = QRectF(slider).adjusted(2, 2, -2, -2);
    box(painter, thumb, std::min(thumb.width(), thumb.height()) / 2, color, Qt::transparent, 0);
}

int menuMarkWidth(const QStyleOptionMenuItem& option)
{
    constexpr int mark = 24;
    return option.menuHasCheckableItems || option.maxIconWidth > 0 ? mark : 0;
}

void menuItem(QPainter& painter, const QStyleOptionMenuItem& option)
{
    const Theme& theme = Theme::of(option.palette);
    painter.save();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = option.rect.center().y();
        painter.fillRect(QRect(option.rect.left(), y, option.rect.width(), 1), theme.color(Role::Line));
        painter.restore();
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (enabled && option.state.testFlag(QStyle::State_Selected))
        box(painter, QRectF(option.rect).adjusted(4, 0, -4, 0), 5, theme.color(Role::AccentBg), Qt::transparent, 0);
    const QRect inner = option.rect.adjusted(12, 0, -12, 0);
    const QRect mark =
        QStyle::visualRect(option.direction, inner, QRect(inner.left(), inner.top(), 16, inner.height()));
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paintIcon(painter, "check"_L1, mark, 14, theme.color(Role::Accent));
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QStringList parts = option.text.split(u'\t');
    const QRect textRect = QStyle::visualRect(option.direction, inner, inner.adjusted(menuMarkWidth(option), 0, 0, 0));
    const auto flags = [&option](Qt::Alignment side) {
        return QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter).toInt() | Qt::TextSingleLine |
               Qt::TextShowMnemonic;
    };
    painter.setFont(option.font);
    painter.setPen(theme.color(enabled ? Role::Text : Role::Mute));
    painter.drawText(textRect, flags(Qt::AlignLeft), parts.value(0));
    painter.setPen(theme.color(Role::MuteStrong));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        painter.drawText(textRect, flags(Qt::AlignRight) | Qt::TextForceLeftToRight, // which mirrors neither
                         option.direction == Qt::RightToLeft ? u"‹"_s : u"›"_s);
    else
        painter.drawText(textRect, flags(Qt::AlignRight), parts.value(1));
    painter.restore();
}

int tabGap(const QWidget* bar)
{
    const auto wanted = bar != nullptr ? bar->property("tabGap") : QVariant();
    return wanted.isValid() ? wanted.toInt() : TabGap;
}

void tabShape(QPainter& painter, const QStyleOptionTab& option, const QWidget* bar)
{
    const Theme& theme = Theme::of(option.palette);
    const QRect text = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -tabGap(bar), 0));
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(QRect(text.left(), text.bottom() - 1, text.width(), 2), theme.color(Role::Accent));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(QRect(text.left(), text.bottom() - 1, text.width(), 2), theme.color(Role::Line));
    const bool focused =
        option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (focused)
        box(painter, QRectF(text).adjusted(0, 2, 0, -4), 4, theme.color(Role::AccentBg), theme.color(Role::Accent));
}

void tabLabel(QPainter& painter, const QStyleOptionTab& option, const QWidget* bar)
{
    const Theme& theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect text = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -tabGap(bar), -2));
    painter.save();
    painter.setFont(uiFont(Type::Body, selected ? Weight::Strong : Weight::Regular));
    painter.setPen(theme.color(selected ? Role::Accent : Role::Text));
    const Qt::Alignment align = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(text, align.toInt() | Qt::TextSingleLine | Qt::TextShowMnemonic, option.text);
    painter.restore();
}

void progressBar(QPainter& painter, const QStyleOptionProgressBar& option, const QWidget* widget)
{
    constexpr int thickness = 4;
    const Theme& theme = Theme::of(option.palette);
    QRectF groove(option.rect.left(), option.rect.center().y() - thickness / 2.0 + 0.5, option.rect.width(), thickness);
    box(painter, groove, thickness / 2.0, theme.color(Role::Line), Qt::transparent, 0);
    if (option.maximum <= option.minimum) {
        // BusyLine moves the phase; a bar alone stands still, which is honest enough.
        const double phase = widget != nullptr ? widget->property("phase").toDouble() : 0.0;
        const double width = groove.width() * 0.3;
        groove.moveLeft(groove.left() + (groove.width() - width) * phase);
        groove.setWidth(width);
    } else {
        const double done = double(option.progress - option.minimum) / double(option.maximum - option.minimum);
        groove.setWidth(groove.width() * std::clamp(done, 0.0, 1.0));
    }
    if (groove.width() > 0)
        box(painter, groove, thickness / 2.0, theme.color(Role::Accent), Qt::transparent, 0);
}

} // namespace provost::paint
