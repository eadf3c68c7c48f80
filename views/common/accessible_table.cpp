// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/accessible_table.h"

#include "views/common/accessible_cell.h"
#include "views/common/table.h"

#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace provost {
namespace {

constexpr qsizetype mostCells = 4096; ///< remembered for one table

} // namespace

QAccessibleInterface* accessibleTable(const QString& className, QObject* object)
{
    if (className != QLatin1StringView(Table::staticMetaObject.className()))
        return nullptr;
    return new AccessibleTable(*static_cast<Table*>(object));
}

AccessibleTable::AccessibleTable(Table& table)
    : QAccessibleWidget(&table, QAccessible::Table)
{
}

AccessibleTable::~AccessibleTable()
{
    for (const auto id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
    for (const auto id : std::as_const(m_titles))
        QAccessible::deleteAccessibleInterface(id);
}

Table& AccessibleTable::table() const
{
    return *static_cast<Table*>(widget());
}

bool AccessibleTable::showsRows() const
{
    return table().model() != nullptr && table().showsRows();
}

QList<int> AccessibleTable::columns() const
{
    QList<int> columns;
    if (table().model() == nullptr)
        return columns;
    const auto& header = *table().horizontalHeader();
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

int AccessibleTable::placeOf(int modelColumn) const
{
    return static_cast<int>(columns().indexOf(modelColumn));
}

int AccessibleTable::firstRowInView() const
{
    return std::max(0, table().rowAt(0));
}

int AccessibleTable::rowsInView() const
{
    if (rowCount() == 0)
        return 0;
    const int last = table().rowAt(table().viewport()->height() - 1);
    return (last < 0 ? rowCount() - 1 : last) - firstRowInView() + 1;
}

QAccessible::State AccessibleTable::state() const
{
    auto state = QAccessibleWidget::state();
    state.readOnly = true;
    return state;
}

/// Titles first, then the rows in view, each from left to right.
int AccessibleTable::childCount() const
{
    return showsRows() ? static_cast<int>(columns().size()) * (1 + rowsInView()) : 1;
}

QAccessibleInterface* AccessibleTable::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (!showsRows())
        return QAccessible::queryAccessibleInterface(table().viewport());
    const auto width = columnCount();
    return index < width ? titleAt(index) : cellAt(firstRowInView() + index / width - 1, index % width);
}

int AccessibleTable::indexOfChild(const QAccessibleInterface* child) const
{
    if (!showsRows())
        return child && child->object() == table().viewport() ? 0 : -1;
    if (const auto* title = dynamic_cast<const AccessibleTitle*>(child))
        return placeOf(title->modelColumn());
    const auto* cell = dynamic_cast<const AccessibleCell*>(child);
    if (!cell || !cell->isValid())
        return -1;
    const int row = cell->rowIndex() - firstRowInView();
    return row < 0 || row >= rowsInView() ? -1 : (row + 1) * columnCount() + cell->columnIndex();
}

QAccessibleInterface* AccessibleTable::childAt(int x, int y) const
{
    const QPoint there(x, y);
    const auto& viewport = *table().viewport();
    if (!showsRows())
        return viewport.rect().contains(viewport.mapFromGlobal(there)) ? child(0) : nullptr;
    if (const auto* header = table().horizontalHeader();
        header->isVisible() && header->rect().contains(header->mapFromGlobal(there)))
        return titleAt(placeOf(header->logicalIndexAt(header->viewport()->mapFromGlobal(there))));
    return cellOf(table().indexAt(viewport.mapFromGlobal(there)));
}

QAccessibleInterface* AccessibleTable::focusChild() const
{
    return showsRows() && table().hasFocus() ? cellOf(table().currentIndex()) : QAccessibleWidget::focusChild();
}

void* AccessibleTable::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

QAccessibleInterface* AccessibleTable::cellAt(int row, int column) const
{
    const auto seen = columns();
    if (row < 0 || row >= rowCount() || column < 0 || column >= seen.size())
        return nullptr;
    return cellOf(table().model()->index(row, seen.at(column)));
}

QAccessibleInterface* AccessibleTable::cellOf(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const QPersistentModelIndex place(index);
    if (const auto known = m_cells.constFind(place); known != m_cells.cend())
        return QAccessible::accessibleInterface(*known);
    if (m_cells.size() >= mostCells)
        forgetOldest();
    auto* cell = new AccessibleCell(table(), index);
    m_cells.insert(place, QAccessible::registerAccessibleInterface(cell));
    m_oldest.enqueue(place);
    return cell;
}

/// Half of them, so that it is done seldom. Whoever looks at a cell in view asks for it again.
void AccessibleTable::forgetOldest() const
{
    while (m_cells.size() > mostCells / 2)
        QAccessible::deleteAccessibleInterface(m_cells.take(m_oldest.dequeue()));
}

QAccessibleInterface* AccessibleTable::titleAt(int place) const
{
    const auto seen = columns();
    if (place < 0 || place >= seen.size())
        return nullptr;
    const int column = seen.at(place);
    if (const auto known = m_titles.constFind(column); known != m_titles.cend())
        return QAccessible::accessibleInterface(*known);
    auto* title = new AccessibleTitle(table(), column);
    m_titles.insert(column, QAccessible::registerAccessibleInterface(title));
    return title;
}

int AccessibleTable::rowCount() const
{
    return showsRows() ? table().model()->rowCount() : 0;
}

int AccessibleTable::columnCount() const
{
    return static_cast<int>(columns().size());
}

QString AccessibleTable::rowDescription(int) const
{
    return {}; // rows have no titles
}

QString AccessibleTable::columnDescription(int column) const
{
    const auto* title = titleAt(column);
    return title ? title->text(QAccessible::Name) : QString();
}

int AccessibleTable::selectedCellCount() const
{
    return selectedRowCount() * columnCount();
}

QList<QAccessibleInterface*> AccessibleTable::selectedCells() const
{
    QList<QAccessibleInterface*> cells;
    const auto rows = selectedRows();
    for (const int row : rows) {
        for (int column = 0; column < columnCount(); ++column)
            cells.append(cellAt(row, column));
    }
    return cells;
}

int AccessibleTable::selectedRowCount() const
{
    return static_cast<int>(selectedRows().size());
}

/// One at most: what is ticked beside it is told as the state of its cell.
QList<int> AccessibleTable::selectedRows() const
{
    QList<int> rows;
    if (!showsRows())
        return rows;
    const auto selected = table().selectionModel()->selectedRows();
    for (const auto& index : selected)
        rows.append(index.row());
    return rows;
}

bool AccessibleTable::isRowSelected(int row) const
{
    return selectedRows().contains(row);
}

bool AccessibleTable::selectRow(int row)
{
    if (row < 0 || row >= rowCount())
        return false;
    table().selectRowOnly(row);
    return isRowSelected(row);
}

bool AccessibleTable::unselectRow(int row)
{
    if (!isRowSelected(row))
        return false;
    table().clearSelection();
    return true;
}

void AccessibleTable::modelChange(QAccessibleTableModelChangeEvent*)
{
    m_cells.removeIf([](const std::pair<const QPersistentModelIndex&, QAccessible::Id&>& cell) {
        const bool isGone = !cell.first.isValid();
        if (isGone)
            QAccessible::deleteAccessibleInterface(cell.second);
        return isGone;
    });
    m_oldest.removeIf([](const QPersistentModelIndex& place) { return !place.isValid(); });
}

} // namespace provost
