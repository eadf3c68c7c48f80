// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/palette/found_delegate.h"

#include "model/items/item_cell.h"
#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int iconSize = 15;
constexpr int headingHeight = 30;

Found::Kind kindOf(const QModelIndex& index)
{
    return index.data(Finder::KindRole).value<Found::Kind>();
}

/// Writes at the line's beginning and takes what it needs away from `room`; `atEnd`: at the line's end.
void write(QPainter& painter, QRect& room, const QString& text, Qt::LayoutDirection direction, bool atEnd = false)
{
    const auto shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, std::max(0, room.width()));
    const int width = painter.fontMetrics().horizontalAdvance(shown) + 1;
    const int left = atEnd ? room.right() - width + 1 : room.left();
    const auto place = QStyle::visualRect(direction, room, QRect(left, room.top(), width, room.height()));
    painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, shown);
    const auto rest =
        atEnd ? room.adjusted(0, 0, -width - metrics::Gap8, 0) : room.adjusted(width + metrics::Gap8, 0, 0, 0);
    room = QStyle::visualRect(direction, room, rest);
}

} // namespace

FoundDelegate::FoundDelegate(std::function<QLatin1StringView(const QString&)> iconOfDeed, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_iconOfDeed(std::move(iconOfDeed))
{
}

QLatin1StringView FoundDelegate::iconOf(const QModelIndex& index) const
{
    switch (kindOf(index)) {
    case Found::Kind::User:
        return "user"_L1;
    case Found::Kind::Group:
        return "folder-tree"_L1;
    case Found::Kind::Connection:
        return "plug"_L1;
    case Found::Kind::Explanation:
        return "circle-help"_L1;
    case Found::Kind::Deed:
        return m_iconOfDeed(index.data(IdRole).toString());
    case Found::Kind::Request:
    case Found::Kind::Requests:
    case Found::Kind::Heading:
        break;
    }
    return "activity"_L1;
}

void FoundDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QRect room = option.rect.adjusted(metrics::Gap16, metrics::Gap4, -metrics::Gap16, 0);
    painter.setFont(uiFont(Type::Body));
    painter.setPen(Theme::of(option.palette).color(Role::Mute));
    write(painter, room, index.data().toString(), option.direction);
    painter.setFont(uiFont(Type::Caption));
    write(painter, room, index.data(Finder::NoteRole).toString(), option.direction, true);
}

void FoundDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const auto kind = kindOf(index);
    if (kind == Found::Kind::Heading) {
        paintHeading(*painter, option, index);
        painter->restore();
        return;
    }
    const auto& theme = Theme::of(option.palette);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const auto muted = theme.color(isChosen ? Role::MuteStrong : Role::Mute);
    if (isChosen)
        painter->fillRect(option.rect, theme.color(Role::AccentBg));
    QRect room = option.rect.adjusted(metrics::Gap16, 0, -metrics::Gap16, 0);
    const auto sign =
        QStyle::visualRect(option.direction, room, QRect(room.left(), room.top(), iconSize, room.height()));
    paintIcon(*painter, iconOf(index), sign, iconSize, theme.color(Role::Text));
    room = QStyle::visualRect(option.direction, room, room.adjusted(iconSize + metrics::Gap8, 0, 0, 0));
    if (isChosen) {
        painter->setFont(uiFont(Type::Body));
        painter->setPen(muted);
        write(*painter, room, tr("Enter", "the key"), option.direction, true);
    }
    const bool isThing = kind == Found::Kind::User || kind == Found::Kind::Group || kind == Found::Kind::Connection;
    painter->setFont(uiFont(Type::Body, isThing ? Weight::Strong : Weight::Regular));
    painter->setPen(theme.color(Role::Text));
    write(*painter, room, index.data().toString(), option.direction);
    painter->setFont(uiFont(Type::Body));
    painter->setPen(muted);
    write(*painter, room, index.data(Finder::NoteRole).toString(), option.direction);
    painter->restore();
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {0, kindOf(index) == Found::Kind::Heading ? headingHeight : metrics::RowOneLine};
}

} // namespace provost
