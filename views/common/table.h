// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/clock.h"
#include "views/common/theme.h"

#include <QAccessible>
#include <QTableView>
#include <QTimer>

namespace provost {

struct Error;
class BusyLine;
class EmptyState;

/// The one table: whole rows are selected, hairlines between them, no grid, numbers and headers aligned by the model,
/// column widths by content and share until the user moves one. It also shows what stands in place of rows: loading,
/// nothing, error.
class Table : public QTableView
{
    Q_OBJECT
public:
    /// A column takes `width`, and with `weight` its share of what is left. Without, it takes what the cells
    /// in view need, up to `most`; where all of it is too wide, the first ones give up what exceeds `width`.
    struct Column
    {
        int width = 100; ///< smallest width in pixels
        int weight = 1;
        int most = 180;
        bool hidden = false; ///< until the person asks for it
    };

    /// `rowHeight` is metrics::RowOneLine or metrics::RowTwoLines.
    explicit Table(const QString& accessibleName, int rowHeight = metrics::RowOneLine, QWidget* parent = nullptr);

    void setColumns(QList<Column> columns);

    enum class Height {
        Kept,   ///< there is room for so many rows, however few there are
        ByRows, ///< no higher than the rows that are there; so many of them are seen without scrolling
    };
    /// For a table among other things, in an inspector or a dialog: in a frame of its own.
    void embed(int rowsInView, Height height = Height::Kept);

    /// @name What the person made of the columns, see ColumnsButton.
    /// @{
    void showColumn(int column, bool on);
    /// As setColumns() left them.
    void resetLayout();
    /// Columns that are seen, their order and widths, and the sorting; for PaneMemory.
    [[nodiscard]] QVariantMap keptLayout() const;
    /// What is not a layout of these columns is ignored.
    void applyLayout(const QVariantMap& kept);
    /// @}

    /// Rows can be ticked: with Space, with Ctrl and a click, and where ticks are shown, with a click on one of them;
    /// Shift and a click ticks all rows between. The model answers and takes Qt::CheckStateRole in column 0.
    void setTicking(bool on) { m_ticking = on; }
    /// Ticks the cell, or takes its tick away. Nothing where it can have none.
    void toggle(const QModelIndex& at);

    /// In place of rows. An error is never shown as "empty", and rows that are there stay visible under neither.
    void showRows();
    [[nodiscard]] bool showsRows() const;
    void showBusy(const QString& text);
    /// `action` of the returned state is connected by the caller; `iconName` must be a literal.
    EmptyState* showEmpty(QLatin1StringView iconName, const QString& title, const QString& text,
                          const QString& action = {}, QLatin1StringView actionIcon = {});
    void showError(const Error& error, const QString& action);
    [[nodiscard]] EmptyState* emptyState() const { return m_empty; }

    /// The row under the keyboard, -1 for none.
    [[nodiscard]] int currentRow() const;
    void selectRowOnly(int row);
    /// The row that the mouse points at, shaded as a whole; -1 for none.
    [[nodiscard]] int rowUnderMouse() const { return m_rowUnderMouse; }

    [[nodiscard]] QSize sizeHint() const override;

    void setModel(QAbstractItemModel* model) override;
    /// Tells the times of its rows anew whenever they are shown in another scale.
    void followTimes(const Clock& clock);

Q_SIGNALS:
    void currentRowChanged(int row);
    /// Return or double click on a row.
    void rowActivated(int row);
    /// The button of the empty or error state.
    void stateActionChosen();
    /// By the person: see keptLayout().
    void layoutChanged();
    /// Ctrl+A.
    void allTicked();
    /// Esc.
    void tickingLeft();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void layoutColumns();
    /// Whether the press was on behalf of ticks.
    bool tickAt(const QMouseEvent& event);
    [[nodiscard]] bool isTicked(int row) const;
    void tick(int row, bool on);
    /// Tells screen readers of a cell.
    void tell(const QModelIndex& at, QAccessible::Event what);
    /// Once the rows that were announced are in place.
    void layoutColumnsLater();
    [[nodiscard]] int neededWidth(int column) const;
    void showOnly(QWidget* overlay);
    void fitHeight();
    void pointAt(int row);

    QList<Column> m_columns;
    QTimer m_layoutTimer;
    int m_rowUnderMouse = -1;
    int m_lastTicked = -1;
    bool m_ticking = false;
    bool m_userSized = false;
    bool m_layingOut = false;
    int m_rowsInView = 0; ///< where the height goes by the rows
    EmptyState* m_empty;
    BusyLine* m_busy;
};

} // namespace provost
