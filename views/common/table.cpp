// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/table.h"

#include "model/domain/error.h"
#include "views/common/accessible_table.h"
#include "views/common/busy_line.h"
#include "views/common/cell_delegate.h"
#include "views/common/empty_state.h"
#include "views/common/error_text.h"
#include "views/common/rounded_edge.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <numeric>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

/// What is seen of a row, from the first column to the last.
QString rowText(const QTableView& table, int row)
{
    const auto* header = table.horizontalHeader();
    QStringList cells;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            cells.append(table.model()->index(row, column).data().toString());
    }
    return cells.join(u'\t');
}

} // namespace

Table::Table(const QString& accessibleName, int rowHeight, QWidget* parent)
    : QTableView(parent)
    , m_empty(new EmptyState(viewport()))
    , m_busy(new BusyLine(viewport()))
{
    setAccessibleName(accessibleName);
    m_empty->setObjectName(u"tableState"_s);
    m_busy->setObjectName(u"tableBusy"_s);
    for (QWidget* overlay : {static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_busy)}) {
        overlay->setBackgroundRole(QPalette::Base);
        overlay->setAutoFillBackground(true);
        overlay->hide();
    }
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setItemDelegate(new CellDelegate({}, this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(rowHeight);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    horizontalHeader()->setFixedHeight(metrics::HeaderHeight);
    horizontalHeader()->setFont(uiFont(Type::Caption, Weight::Strong));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setMinimumSectionSize(40);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (m_layingOut)
            return;
        m_userSized = true;
        Q_EMIT layoutChanged();
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &Table::layoutChanged);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &Table::layoutChanged);
    m_layoutTimer.setSingleShot(true);
    m_layoutTimer.setInterval(0);
    connect(&m_layoutTimer, &QTimer::timeout, this, &Table::layoutColumns);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& at) { Q_EMIT rowActivated(at.row()); });
    connect(m_empty, &EmptyState::actionChosen, this, &Table::stateActionChosen);
}

void Table::setColumns(QList<Column> columns)
{
    m_columns = std::move(columns);
    for (auto& column : m_columns) // a header makes no section narrower, whatever it is told
        column.width = std::max(column.width, horizontalHeader()->minimumSectionSize());
    resetLayout();
}

void Table::embed(int rowsInView, Height height)
{
    new RoundedEdge(this);
    const int rowHeight = verticalHeader()->defaultSectionSize();
    setMinimumHeight(metrics::HeaderHeight + rowsInView * rowHeight);
    if (height == Height::Kept)
        return;
    m_rowsInView = rowsInView;
    fitHeight();
}

void Table::fitHeight()
{
    if (m_rowsInView == 0)
        return;
    constexpr int forWords = 220; // what stands in the place of rows
    constexpr int most = 100'000; // rows; Qt has an end to heights
    const bool hasRows = model() != nullptr && showsRows();
    const int rowHeight = verticalHeader()->defaultSectionSize();
    const int rows = hasRows ? std::clamp(model()->rowCount(), 1, most) : 0;
    setMinimumHeight(hasRows ? metrics::HeaderHeight + std::min(rows, m_rowsInView) * rowHeight : forWords);
    setMaximumHeight(hasRows ? metrics::HeaderHeight + rows * rowHeight : forWords);
}

QSize Table::sizeHint() const
{
    const QSize usual = QTableView::sizeHint();
    return m_rowsInView > 0 ? QSize(usual.width(), minimumHeight()) : usual;
}

void Table::showColumn(int column, bool on)
{
    {
        const QScopedValueRollback guard(m_layingOut, true);
        setColumnHidden(column, !on);
    }
    m_userSized = false; // widths that were made for other columns fit no more
    layoutColumns();
    Q_EMIT layoutChanged();
}

void Table::resetLayout()
{
    m_userSized = false;
    auto* header = horizontalHeader();
    {
        const QScopedValueRollback guard(m_layingOut, true);
        for (int column = 0; column < m_columns.size() && column < header->count(); ++column) {
            header->moveSection(header->visualIndex(column), column);
            setColumnHidden(column, m_columns.at(column).hidden);
        }
    }
    layoutColumns();
    Q_EMIT layoutChanged();
}

QVariantMap Table::keptLayout() const
{
    const auto* header = horizontalHeader();
    QVariantList hidden;
    QVariantList order;
    QVariantList widths;
    for (int column = 0; column < header->count(); ++column) {
        order.append(header->visualIndex(column));
        widths.append(m_userSized ? header->sectionSize(column) : 0);
        if (header->isSectionHidden(column))
            hidden.append(column);
    }
    return {{u"columns"_s, header->count()},
            {u"hidden"_s, hidden},
            {u"order"_s, order},
            {u"widths"_s, widths},
            {u"sortedBy"_s, isSortingEnabled() ? header->sortIndicatorSection() : -1},
            {u"descending"_s, header->sortIndicatorOrder() == Qt::DescendingOrder}};
}

void Table::applyLayout(const QVariantMap& kept)
{
    auto* header = horizontalHeader();
    const int count = header->count();
    const auto order = kept.value(u"order"_s).toList();
    const auto widths = kept.value(u"widths"_s).toList();
    if (kept.value(u"columns"_s).toInt() != count || order.size() != count || widths.size() != count)
        return;
    {
        const QScopedValueRollback guard(m_layingOut, true);
        const auto hidden = kept.value(u"hidden"_s).toList();
        for (int column = 0; column < count; ++column)
            setColumnHidden(column, column > 0 && hidden.contains(QVariant(column)));
        for (int place = 0; place < count; ++place) {
            const auto column = static_cast<int>(order.indexOf(QVariant(place)));
            if (column >= 0)
                header->moveSection(header->visualIndex(column), place);
        }
        m_userSized = widths.constFirst().toInt() > 0;
        for (int column = 0; m_userSized && column < count; ++column) {
            constexpr int widest = 2000;
            header->resizeSection(column, std::clamp(widths.at(column).toInt(), header->minimumSectionSize(), widest));
        }
    }
    const int sortedBy = kept.value(u"sortedBy"_s).toInt();
    if (isSortingEnabled() && sortedBy >= 0 && sortedBy < count)
        sortByColumn(sortedBy, kept.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    layoutColumns();
}

void Table::showRows()
{
    showOnly(nullptr);
}

bool Table::showsRows() const
{
    return m_empty->isHidden() && m_busy->isHidden();
}

void Table::showBusy(const QString& text)
{
    m_busy->setText(text);
    showOnly(m_busy);
}

EmptyState* Table::showEmpty(QLatin1StringView iconName, const QString& title, const QString& text,
                             const QString& action, QLatin1StringView actionIcon)
{
    m_empty->setState(iconName, title, text, action, actionIcon);
    showOnly(m_empty);
    return m_empty;
}

void Table::showError(const Error& error, const QString& action)
{
    const ErrorText words = errorText(error);
    m_empty->setState("triangle-alert"_L1, words.happened, words.todo, action, "refresh-cw"_L1);
    showOnly(m_empty);
}

int Table::currentRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void Table::selectRowOnly(int row)
{
    if (model() != nullptr && row >= 0 && row < model()->rowCount())
        setCurrentIndex(model()->index(row, 0));
    else
        clearSelection();
}

void Table::setModel(QAbstractItemModel* model)
{
    if (this->model() != nullptr)
        this->model()->disconnect(this);
    QTableView::setModel(model);
    // Rows are all of one height and none is hidden, so that their order says nothing to their header, which would go
    // through each of a million of them, twice.
    disconnect(model, &QAbstractItemModel::layoutAboutToBeChanged, verticalHeader(), nullptr);
    disconnect(model, &QAbstractItemModel::layoutChanged, verticalHeader(), nullptr);
    connect(model, &QAbstractItemModel::rowsInserted, this, &Table::layoutColumnsLater);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &Table::layoutColumnsLater);
    connect(model, &QAbstractItemModel::dataChanged, this, &Table::layoutColumnsLater);
    connect(model, &QAbstractItemModel::rowsInserted, this, &Table::fitHeight);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &Table::fitHeight);
    connect(model, &QAbstractItemModel::modelReset, this, &Table::fitHeight);
    layoutColumns();
}

void Table::followTimes(const Clock& clock)
{
    clock.onScaleChanged(this, [this] {
        viewport()->update();
        layoutColumnsLater();
    });
}

void Table::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layoutColumns();
    m_empty->setGeometry(viewport()->rect());
    m_busy->setGeometry(viewport()->rect());
}

void Table::keyPressEvent(QKeyEvent* event)
{
    // Ctrl+C alone copies the cell.
    if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) &&
        currentRow() >= 0) {
        QGuiApplication::clipboard()->setText(rowText(*this, currentRow()));
        return;
    }
    if (m_ticking && event->key() == Qt::Key_Space && currentRow() >= 0) {
        toggle(model()->index(currentRow(), 0));
        return;
    }
    if (m_ticking && event->matches(QKeySequence::SelectAll)) {
        Q_EMIT allTicked();
        return;
    }
    if (m_ticking && event->key() == Qt::Key_Escape)
        Q_EMIT tickingLeft(); // and whoever else wants it
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0) {
        Q_EMIT rowActivated(currentRow());
        return;
    }
    QTableView::keyPressEvent(event);
}

void Table::mousePressEvent(QMouseEvent* event)
{
    if (!tickAt(*event))
        QTableView::mousePressEvent(event);
}

bool Table::tickAt(const QMouseEvent& event)
{
    const auto place = event.position().toPoint();
    const auto at = indexAt(place);
    if (!m_ticking || !at.isValid() || event.button() != Qt::LeftButton)
        return false;
    const auto first = at.siblingAtColumn(0);
    const bool shown = first.data(Qt::CheckStateRole).isValid();
    const bool onTick =
        shown && at.column() == 0 && CellDelegate::tickRect(visualRect(first), layoutDirection()).contains(place);
    if (shown && event.modifiers().testFlag(Qt::ShiftModifier) && m_lastTicked >= 0) {
        const auto [from, to] = std::minmax(m_lastTicked, at.row());
        for (int row = from; row <= to; ++row)
            tick(row, true);
        return true;
    }
    if (!onTick && !event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    tick(at.row(), !isTicked(at.row()));
    return true;
}

bool Table::isTicked(int row) const
{
    return model()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

void Table::tick(int row, bool on)
{
    m_lastTicked = row;
    const auto at = model()->index(row, 0);
    model()->setData(at, on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    tell(at, QAccessible::StateChanged);
}

bool Table::event(QEvent* event)
{
    // A scroll area's paintEvent() is its viewport's; the strip beside the scroll bar stands outside of that.
    if (event->type() == QEvent::Paint) {
        const Theme& theme = Theme::of(this);
        QPainter painter(this);
        painter.fillRect(rect(), theme.color(Role::Base));
        if (horizontalHeader()->isVisible()) {
            painter.fillRect(QRect(0, 0, width(), metrics::HeaderHeight), theme.color(Role::Alt));
            painter.fillRect(QRect(0, metrics::HeaderHeight - 1, width(), 1), theme.color(Role::Line));
        }
        return true;
    }
    return QTableView::event(event);
}

bool Table::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::MouseMove)
        pointAt(rowAt(static_cast<QMouseEvent*>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel)
        pointAt(-1);
    return QTableView::viewportEvent(event);
}

void Table::pointAt(int row)
{
    if (row == m_rowUnderMouse)
        return;
    m_rowUnderMouse = row;
    viewport()->update();
}

void Table::toggle(const QModelIndex& at)
{
    const auto ticked = at.data(Qt::CheckStateRole);
    if (m_ticking && at.column() == 0)
        tick(at.row(), !isTicked(at.row()));
    else if (ticked.isValid())
        model()->setData(at, ticked.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void Table::tell(const QModelIndex& at, QAccessible::Event what)
{
    if (!QAccessible::isActive() || !at.isValid())
        return;
    const auto* whole = dynamic_cast<AccessibleTable*>(QAccessible::queryAccessibleInterface(this));
    auto* cell = whole ? whole->cellAt(at.row(), whole->placeOf(at.column())) : nullptr;
    if (!cell)
        return;
    if (what == QAccessible::StateChanged) {
        QAccessible::State changed;
        changed.checked = true;
        QAccessibleStateChangeEvent event(cell, changed);
        QAccessible::updateAccessibility(&event);
        return;
    }
    QAccessibleEvent event(cell, what);
    QAccessible::updateAccessibility(&event);
}

void Table::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    // Afterwards Qt tells of the table itself, and a screen reader would stay there.
    const auto tellCell = [this] { tell(hasFocus() ? currentIndex() : QModelIndex(), QAccessible::Focus); };
    QMetaObject::invokeMethod(this, tellCell, Qt::QueuedConnection);
}

// QTableView's own would number the cells for screen readers in its way, and the rest is that of QAbstractItemView.
void Table::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call)
    if (hasFocus())
        tell(current, QAccessible::Focus);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

void Table::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected); // NOLINT(bugprone-parent-virtual-call)
    if (!selected.isEmpty())
        tell(model()->index(selected.constFirst().top(), currentIndex().column()), QAccessible::SelectionAdd);
}

void Table::layoutColumns()
{
    if (model() == nullptr || m_columns.isEmpty() || m_userSized)
        return;
    const QScopedValueRollback guard(m_layingOut, true);
    QList<int> needed;
    int weights = 0;
    for (int index = 0; index < m_columns.size() && index < model()->columnCount(); ++index) {
        needed.append(isColumnHidden(index) ? 0 : neededWidth(index));
        weights += isColumnHidden(index) ? 0 : m_columns.at(index).weight;
    }
    const int fixed = std::accumulate(needed.cbegin(), needed.cend(), 0);
    int spare = std::max(0, viewport()->width() - fixed);
    int missing = std::max(0, fixed - viewport()->width());
    int weightsLeft = weights;
    for (qsizetype index = 0; index < m_columns.size() && index < model()->columnCount(); ++index) {
        const Column& column = m_columns.at(index);
        if (isColumnHidden(static_cast<int>(index)))
            continue;
        const int share = weightsLeft > 0 ? spare * column.weight / weightsLeft : 0;
        spare -= share;
        weightsLeft -= column.weight;
        const int given = std::min(missing, needed.at(index) - column.width);
        missing -= given;
        setColumnWidth(static_cast<int>(index), needed.at(index) + share - given);
    }
}

void Table::layoutColumnsLater()
{
    m_layoutTimer.start();
}

int Table::neededWidth(int column) const
{
    const auto& wanted = m_columns.at(column);
    if (wanted.weight > 0)
        return wanted.width;
    const int first = std::max(0, rowAt(0));
    const int shown = viewport()->height() / std::max(1, verticalHeader()->defaultSectionSize()) + 1;
    const int last = std::min(model()->rowCount(), first + shown);
    constexpr int sortMark = 15;
    const auto title = model()->headerData(column, Qt::Horizontal).toString();
    int needed = horizontalHeader()->fontMetrics().horizontalAdvance(title) + 2 * metrics::CellPadding +
                 (isSortingEnabled() ? sortMark : 0) + 1;
    for (int row = first; row < last; ++row)
        needed = std::max(needed, itemDelegate()->sizeHint({}, model()->index(row, column)).width());
    return std::clamp(needed, wanted.width, std::max(wanted.width, wanted.most));
}

void Table::showOnly(QWidget* overlay)
{
    m_empty->setVisible(overlay == m_empty);
    m_busy->setVisible(overlay == m_busy);
    horizontalHeader()->setVisible(overlay == nullptr);
    if (overlay != nullptr) {
        overlay->setGeometry(viewport()->rect());
        overlay->raise();
    }
    fitHeight();
}

} // namespace provost
