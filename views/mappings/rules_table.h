// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/table.h"

class QMenu;

namespace provost {

class RecordFilter;
class RulesModel;

/// The table of rules: dragged or moved with Alt and the arrow keys, roles chosen in the row or for all chosen rows,
/// near misses taken, rules taken away.
class RulesTable : public Table
{
    Q_OBJECT

public:
    /// Both outlive the table.
    RulesTable(RulesModel& model, RecordFilter& filter, QWidget* parent = nullptr);

    /// The chosen rows of the model, in order.
    [[nodiscard]] QList<int> chosenRows() const;
    /// The roles to choose from, for these rows, below `at` of the viewport.
    void openRoles(const QList<int>& rows, const QPoint& at);
    /// By so many places, -1 is one up.
    void moveChosen(int by);
    void removeChosen();

Q_SIGNALS:
    void choiceChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void openRolesOf(const QModelIndex& index);
    void fillRoles(QMenu& menu, const QList<int>& rows);
    [[nodiscard]] int sourceRow(const QModelIndex& index) const;

    RulesModel& m_rules;
    RecordFilter& m_filter;
};

} // namespace provost
