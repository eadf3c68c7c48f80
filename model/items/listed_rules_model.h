// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/rule_list.h"
#include "model/items/item_cell.h"

#include <QAbstractTableModel>

namespace provost {

/// What the lines of a pasted list were understood as, one row each. GUI thread only.
class ListedRulesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, GroupName, Role, Understood, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRules(const QList<ListedRule>& rules, const QList<AccessRole>& roles);
    /// Whether a rule is for the group that is nearly called so, or waits for one that is exactly called so.
    void setTakesNearMisses(bool takes);
    /// Those that can be added, in their order.
    [[nodiscard]] QList<RoleRule> usable() const;
    [[nodiscard]] int nearMisses() const;
    [[nodiscard]] int refused() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] ItemCell cell(const ListedRule& rule, int column) const;
    [[nodiscard]] ItemCell understoodCell(const ListedRule& rule) const;
    [[nodiscard]] QString roleName(const ListedRule& rule) const;

    QList<ListedRule> m_rules;
    QList<AccessRole> m_roles;
    bool m_takesNearMisses = false;
};

} // namespace provost
