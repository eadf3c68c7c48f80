// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QQueue>

namespace provost {

class Table;

/// What a screen reader is told of a Table, for QAccessible::installFactory(). Null for all other classes.
[[nodiscard]] QAccessibleInterface* accessibleTable(const QString& className, QObject* object);

/// A table as screen readers read it, as large as it may be. Qt's own counts every cell as a child and keeps an object
/// for each that was asked for: nine million of them in a table of a million rows. Here the children are the titles of
/// the columns and the cells in view; rows and columns are counted as they are, every cell is found by its row and
/// column, and of those that are out of view the last few thousand are remembered. Columns are those that are seen,
/// from left to right. Where something stands in the place of rows (EmptyState, BusyLine), that is the child. GUI
/// thread.
class AccessibleTable : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit AccessibleTable(Table& table);

    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    /// -1 also for a cell that is out of view.
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QAccessibleInterface* caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* cellAt(int row, int column) const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] QString rowDescription(int row) const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] QList<QAccessibleInterface*> selectedCells() const override;
    [[nodiscard]] int selectedRowCount() const override;
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool unselectRow(int row) override;
    /// Whole rows are selected here, and never a column.
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent* event) override;

    /// The place of a column of the model among those that are seen, from 0; -1: it is hidden.
    [[nodiscard]] int placeOf(int modelColumn) const;
    /// Of a column that is seen, by its place.
    [[nodiscard]] QAccessibleInterface* titleAt(int place) const;

protected:
    ~AccessibleTable() override;

private:
    [[nodiscard]] Table& table() const;
    /// The columns of the model that are seen, from left to right.
    [[nodiscard]] QList<int> columns() const;
    [[nodiscard]] int firstRowInView() const;
    [[nodiscard]] int rowsInView() const;
    [[nodiscard]] bool showsRows() const;
    [[nodiscard]] QAccessibleInterface* cellOf(const QModelIndex& index) const;
    void forgetOldest() const;

    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_cells;
    mutable QQueue<QPersistentModelIndex> m_oldest; ///< of m_cells, in the order in which they were asked for
    mutable QHash<int, QAccessible::Id> m_titles;   ///< by the column of the model
};

} // namespace provost
