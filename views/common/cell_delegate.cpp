// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/cell_delegate.h"

#include "model/domain/fold.h"
#include "views/common/icons.h"
#include "views/common/pill.h"
#include "views/common/style_paint.h"
#include "views/common/table.h"
#include "views/common/text.h"
#include "views/common/text_direction.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace provost {

namespace {

constexpr int DotSize = 8;
constexpr int DotGap = 7;
constexpr int IconSize = 14;
constexpr int IconGap = 6;
constexpr int LinkGap = 4;
constexpr int ChevronSize = 13;
constexpr int TickSize = 16;
constexpr int TickGap = 8;

/// The ground of a row: selection, hover, hairline, and the keyboard's place at the row's edge.
void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const Theme& theme = Theme::of(option.palette);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, theme.color(Role::AccentBg));
    else if (const auto* table = qobject_cast<const Table*>(view); table && table->rowUnderMouse() == index.row())
        painter.fillRect(option.rect, theme.color(Role::Alt));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.color(Role::Line));
    if (view != nullptr && paint::showsKeyboardFocus(view) && view->currentIndex().row() == index.row() &&
        index.column() == 0) {
        QRect mark(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1);
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, mark), theme.color(Role::Accent));
    }
}

void paintTick(QPainter& painter, const QStyleOptionViewItem& option, bool on)
{
    QStyleOptionViewItem tick(option);
    tick.rect = CellDelegate::tickRect(option.rect, option.direction);
    tick.state.setFlag(QStyle::State_On, on);
    tick.state.setFlag(QStyle::State_Off, !on);
    tick.state.setFlag(QStyle::State_HasFocus, false);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &tick, &painter, option.widget);
}

QColor inkOf(const Cell& cell, const Theme& theme, bool selected)
{
    if (cell.ink)
        return theme.ink(*cell.ink);
    if (cell.mute)
        return theme.color(selected ? Role::MuteStrong : Role::Mute);
    return theme.color(Role::Text);
}

QFont fontOf(const Cell& cell)
{
    return cell.mono ? monoFont() : uiFont(Type::Body, cell.strong ? Weight::Strong : Weight::Regular);
}

/// The places of both lines; without a second one the first has all of it.
struct Lines
{
    explicit Lines(const QRect& rect, const Cell& cell)
        : first(rect)
    {
        if (cell.second.isEmpty())
            return;
        const int gap = (rect.height() - 18 - 15) / 2;
        first = QRect(rect.left(), rect.top() + gap, rect.width(), 18);
        second = QRect(rect.left(), first.bottom() + 1, rect.width(), 15);
    }

    QRect first;
    QRect second;
};

QFont linkFont()
{
    return uiFont(Type::Caption, Weight::Strong);
}

/// Behind the words of the second line; where there is no room for both, these are cut.
QRect linkPlace(const QRect& second, const Cell& cell, Qt::LayoutDirection direction)
{
    if (cell.link.isEmpty())
        return {};
    const int width = QFontMetrics(linkFont()).horizontalAdvance(cell.link) + 1;
    const int words = QFontMetrics(uiFont(Type::Caption)).horizontalAdvance(cell.second) + LinkGap;
    const int left = second.left() + std::max(0, std::min(words, second.width() - width));
    return QStyle::visualRect(direction, second, QRect(left, second.top(), width, second.height()));
}

/// Takes the width of a dot or an icon away from `rect` and gives its place.
QRect takeLeading(QRect& rect, int width, int gap, Qt::LayoutDirection direction)
{
    const QRect place = QStyle::visualRect(direction, rect, QRect(rect.left(), rect.top(), width, rect.height()));
    rect = QStyle::visualRect(direction, rect, rect.adjusted(width + gap, 0, 0, 0));
    return place;
}

void drawHighlighted(QPainter& painter, const QRect& rect, const QString& text, const QString& highlight,
                     Qt::LayoutDirection direction)
{
    QTextLayout layout(text, painter.font());
    QList<QTextLayout::FormatRange> ranges;
    QTextCharFormat format;
    format.setFontUnderline(true);
    for (const auto& [at, length] : placesOf(searchKey(highlight), text))
        ranges.append({static_cast<int>(at), static_cast<int>(length), format});
    QTextOption textOption(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    textOption.setWrapMode(QTextOption::NoWrap);
    textOption.setTextDirection(directionOf(text, direction));
    layout.setTextOption(textOption);
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
}

void drawLine(QPainter& painter, const QRect& rect, const QString& text, const Cell& cell,
              Qt::LayoutDirection direction)
{
    QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width() + 1);
    if (shown != text && shown.endsWith(u"……"))
        shown.chop(1); // it was shortened before
    if (cell.number) {
        drawTabularText(painter, rect, shown, QStyle::visualAlignment(direction, Qt::AlignRight));
        return;
    }
    if (!cell.highlight.isEmpty()) {
        drawHighlighted(painter, rect, shown, cell.highlight, direction);
        return;
    }
    const Qt::Alignment align = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    // What a machine reads goes from left to right in every language.
    const bool isLeftToRight = cell.mono || directionOf(text, direction) == Qt::LeftToRight;
    painter.drawText(rect, align.toInt() | Qt::TextSingleLine | (isLeftToRight ? Qt::TextForceLeftToRight : 0), shown);
}

/// Whether `figure` belongs to a number and not to a word beside it.
bool isFigure(QChar c)
{
    return c >= u'0' && c <= u'9';
}

void paintSecond(QPainter& painter, QRect rect, const Cell& cell, const Theme& theme,
                 const QStyleOptionViewItem& option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (const auto link = linkPlace(rect, cell, option.direction); !link.isEmpty()) {
        painter.setFont(linkFont());
        painter.setPen(theme.color(selected ? Role::AccentStrong : Role::Accent));
        painter.drawText(link, Qt::AlignVCenter | Qt::TextSingleLine, cell.link);
        if (option.direction == Qt::LeftToRight)
            rect.setRight(link.left() - LinkGap);
        else
            rect.setLeft(link.right() + LinkGap);
    }
    painter.setFont(uiFont(Type::Caption));
    painter.setPen(theme.color(selected ? Role::MuteStrong : Role::Mute));
    drawLine(painter, rect, cell.second, Cell{}, option.direction);
}

/// Behind the text, or at the end of the room that the text would need.
void paintChevron(QPainter& painter, QRect& first, const QString& text, const Theme& theme,
                  Qt::LayoutDirection direction)
{
    const int room = first.width() - ChevronSize - IconGap;
    const int left = std::max(0, std::min(painter.fontMetrics().horizontalAdvance(text) + IconGap, room + IconGap));
    const QRect place =
        QStyle::visualRect(direction, first, QRect(first.left() + left, first.top(), ChevronSize, first.height()));
    paintIcon(painter, "chevron-down"_L1, place, ChevronSize, theme.color(Role::Mute));
    first = QStyle::visualRect(direction, first, QRect(first.left(), first.top(), std::max(0, room), first.height()));
}

} // namespace

void drawTabularText(QPainter& painter, const QRect& rect, const QString& text, Qt::Alignment alignment)
{
    const QFontMetricsF fontMetrics(painter.font());
    qreal figure = 0;
    for (char16_t c = u'0'; c <= u'9'; ++c)
        figure = std::max(figure, fontMetrics.horizontalAdvance(QChar(c)));
    const auto widthOf = [&](QChar c) { return isFigure(c) ? figure : fontMetrics.horizontalAdvance(c); };
    const bool plain =
        std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
    if (!plain) {
        painter.drawText(rect, (alignment | Qt::AlignVCenter).toInt() | Qt::TextSingleLine, text);
        return;
    }
    qreal total = 0;
    for (const QChar c : text)
        total += widthOf(c);
    qreal x = alignment.testFlag(Qt::AlignRight) ? rect.right() + 1 - total : rect.left();
    const qreal baseline = rect.top() + (rect.height() - fontMetrics.height()) / 2 + fontMetrics.ascent();
    for (const QChar c : text) {
        const qreal width = widthOf(c);
        painter.drawText(QPointF(x + (width - fontMetrics.horizontalAdvance(c)) / 2, baseline), QString(c));
        x += width;
    }
}

QRect CellDelegate::tickRect(const QRect& cell, Qt::LayoutDirection direction)
{
    const QRect tick(cell.left() + metrics::CellPadding, cell.center().y() - TickSize / 2, TickSize, TickSize);
    return QStyle::visualRect(direction, cell, tick);
}

CellDelegate::CellDelegate(Describe describe, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_describe(std::move(describe))
{
}

Cell CellDelegate::cellAt(const QModelIndex& index) const
{
    Cell cell;
    if (m_describe) {
        cell = m_describe(index);
    } else {
        cell.text = index.data(Qt::DisplayRole).toString();
        const auto alignment = Qt::Alignment::fromInt(index.data(Qt::TextAlignmentRole).toInt());
        cell.number = alignment.testFlag(Qt::AlignRight);
    }
    cell.text = plainSentence(cell.text, 512);
    cell.second = plainSentence(cell.second, 512);
    cell.link = plainSentence(cell.link, 80);
    return cell;
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    const Cell cell = cellAt(index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, index);
    QRect rect = option.rect.adjusted(metrics::CellPadding, 0, -metrics::CellPadding, -1);
    if (hasTick(index)) {
        paintTick(*painter, option, index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
        takeLeading(rect, TickSize, TickGap, option.direction);
    }
    if (cell.pill) {
        Pill::paint(*painter, rect, cell.text, *cell.pill, cell.icon, theme, option.direction);
        painter->restore();
        return;
    }
    const Lines lines(rect, cell);
    QRect first = lines.first;
    if (!cell.second.isEmpty())
        paintSecond(*painter, lines.second, cell, theme, option);
    painter->setPen(inkOf(cell, theme, selected));
    if (cell.dot) {
        const QRectF place = takeLeading(first, DotSize, DotGap, option.direction);
        Dot::paint(*painter, QRectF(place.left(), place.center().y() - DotSize / 2.0 + 0.5, DotSize, DotSize),
                   *cell.dot, theme);
    }
    if (!cell.icon.isEmpty())
        paintIcon(*painter, cell.icon, takeLeading(first, IconSize, IconGap, option.direction), IconSize,
                  cell.iconInk ? theme.ink(*cell.iconInk) : inkOf(cell, theme, selected));
    painter->setFont(fontOf(cell));
    if (cell.menu)
        paintChevron(*painter, first, cell.text, theme, option.direction);
    drawLine(*painter, first, cell.text, cell, option.direction);
    painter->restore();
}

bool CellDelegate::hasTick(const QModelIndex& index) const
{
    return index.data(Qt::CheckStateRole).isValid();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const Cell cell = cellAt(index);
    int width =
        cell.pill ? Pill::widthFor(cell.text, cell.icon) : QFontMetrics(fontOf(cell)).horizontalAdvance(cell.text);
    width += (cell.dot ? DotSize + DotGap : 0) + (cell.icon.isEmpty() ? 0 : IconSize + IconGap);
    width += cell.menu ? ChevronSize + IconGap : 0;
    const int link = cell.link.isEmpty() ? 0 : LinkGap + QFontMetrics(linkFont()).horizontalAdvance(cell.link) + 1;
    width = std::max(width, QFontMetrics(uiFont(Type::Caption)).horizontalAdvance(cell.second) + link);
    if (hasTick(index))
        width += TickSize + TickGap;
    return {width + 2 * metrics::CellPadding, cell.second.isEmpty() ? metrics::RowOneLine : metrics::RowTwoLines};
}

QRect CellDelegate::linkRect(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Cell cell = cellAt(index);
    const QRect rect = option.rect.adjusted(metrics::CellPadding, 0, -metrics::CellPadding, -1);
    return linkPlace(Lines(rect, cell).second, cell, option.direction);
}

bool CellDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    if (event->type() == QEvent::MouseButtonRelease &&
        linkRect(option, index).contains(static_cast<QMouseEvent*>(event)->position().toPoint())) {
        Q_EMIT linkChosen(index);
        return true;
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // A model gives its own tool tip escaped already, so that no view takes it for mark-up.
    QString shown = index.data(Qt::ToolTipRole).toString();
    if (!shown.isEmpty()) {
        shown = u"<p>%1</p>"_s.arg(shown);
    } else if (sizeHint(option, index).width() > option.rect.width()) {
        const Cell cell = cellAt(index);
        shown = toolTipText(cell.second.isEmpty() ? cell.text : cell.text + u'\n' + cell.second);
    }
    QToolTip::showText(event->globalPos(), shown, view);
    return true;
}

} // namespace provost
