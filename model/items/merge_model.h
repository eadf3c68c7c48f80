// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/rule_merge.h"
#include "model/items/item_cell.h"

#include <QAbstractTableModel>

namespace provost {

/// The rules that two people changed, one row each, with what stood before, what each of them wants, and whose is
/// taken. GUI thread only.
class MergeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { GroupName, Before, Theirs, Mine, Taken, ColumnCount };

    MergeModel(RuleMerge merge, QList<AccessRole> roles, QObject* parent = nullptr);

    void choose(int row, MergeSide side);
    void chooseOther(int row);
    [[nodiscard]] const RuleMerge& merge() const { return m_merge; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] ItemCell cell(const MergeRow& row, int column) const;
    [[nodiscard]] QString roleOf(const std::optional<RoleRule>& rule) const;

    RuleMerge m_merge;
    QList<AccessRole> m_roles;
};

} // namespace provost
