// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/merge_model.h"

#include <algorithm>

namespace provost {

MergeModel::MergeModel(RuleMerge merge, QList<AccessRole> roles, QObject* parent)
    : QAbstractTableModel(parent)
    , m_merge(std::move(merge))
    , m_roles(std::move(roles))
{
}

void MergeModel::choose(int row, MergeSide side)
{
    m_merge.choose(row, side);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void MergeModel::chooseOther(int row)
{
    choose(row, m_merge.rows().at(row).side == MergeSide::Mine ? MergeSide::Theirs : MergeSide::Mine);
}

int MergeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_merge.rows().size());
}

int MergeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MergeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& row = m_merge.rows().at(index.row());
    return role == IdRole ? QVariant(QString::number(index.row())) : itemCellData(cell(row, index.column()), role);
}

QString MergeModel::roleOf(const std::optional<RoleRule>& rule) const
{
    if (!rule)
        return tr("no rule");
    const auto found = std::ranges::find(m_roles, rule->roleId, &AccessRole::id);
    return found == m_roles.cend() ? rule->roleId.text() : found->name;
}

ItemCell MergeModel::cell(const MergeRow& row, int column) const
{
    switch (Column(column)) {
    case GroupName:
        return {.text = row.group.isEmpty() ? tr("Everyone else") : row.group};
    case Before:
        return {.text = roleOf(row.base), .emphasis = Emphasis::Muted};
    case Theirs:
        return {.text = roleOf(row.theirs)};
    case Mine:
        return {.text = roleOf(row.mine)};
    case Taken:
        return {.text = row.side == MergeSide::Mine ? tr("mine") : tr("theirs"),
                .emphasis = row.isConflict ? Emphasis::Warning : Emphasis::Accent,
                .pill = true};
    case ColumnCount:
        break;
    }
    return {};
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case GroupName:
        return tr("Group");
    case Before:
        return tr("Before");
    case Theirs:
        return tr("Theirs");
    case Mine:
        return tr("Mine");
    case Taken:
        return tr("Taken");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace provost
