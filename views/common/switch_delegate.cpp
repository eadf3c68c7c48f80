// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/switch_delegate.h"

#include "views/common/style_paint.h"
#include "views/common/switch.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace provost {
namespace {

constexpr int TrackWidth = 28;

/// Where the switch stands: at the beginning of the cell, under its title.
QRect placeOf(const QStyleOptionViewItem& option)
{
    const QRect room = option.rect.adjusted(metrics::CellPadding, 0, -metrics::CellPadding, -1);
    return QStyle::visualRect(option.direction, room, QRect(room.left(), room.top(), TrackWidth, room.height()));
}

} // namespace

SwitchDelegate::SwitchDelegate(Describe describe, QObject* parent)
    : CellDelegate(std::move(describe), parent)
{
}

void SwitchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    CellDelegate::paint(painter, option, index);
    const auto state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return;
    const Theme& theme = Theme::of(option.palette);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const QRect place = placeOf(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (view && paint::showsKeyboardFocus(view) && view->currentIndex() == index) {
        QRectF ring(0, 0, TrackWidth + 4, 20);
        ring.moveCenter(QRectF(place).center());
        paint::box(*painter, ring, 10, theme.color(Role::AccentBg), theme.color(Role::Accent), 1.5);
    }
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable))
        painter->setOpacity(0.45);
    Switch::paint(*painter, place, state.value<Qt::CheckState>(), theme, option.direction);
    painter->restore();
}

bool SwitchDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                 const QModelIndex& index)
{
    if (!index.data(Qt::CheckStateRole).isValid())
        return CellDelegate::editorEvent(event, model, option, index);
    const bool isPressed = event->type() == QEvent::MouseButtonRelease &&
                           placeOf(option).contains(static_cast<QMouseEvent*>(event)->position().toPoint());
    const bool isSpace = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (!isPressed && !isSpace)
        return CellDelegate::editorEvent(event, model, option, index);
    Q_EMIT switched(index);
    return true;
}

} // namespace provost
