// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/user_groups_model.h"

#include "model/domain/fold.h"
#include "model/items/item_cell.h"
#include "model/items/words.h"

namespace provost {
namespace {

ItemCell cellOf(const Membership& membership, int column, const QDateTime& now)
{
    if (column == UserGroupsModel::GroupName)
        return {.text = membership.groupName, .sort = searchKey(membership.groupName)};
    return {.text = words::day(membership.since, now),
            .sort = membership.since,
            .emphasis = Emphasis::Muted,
            .toolTip = words::onHover(membership.since, now),
            .alignRight = true};
}

} // namespace

UserGroupsModel::UserGroupsModel(Clock clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(std::move(clock))
{
}

void UserGroupsModel::setGroups(const QList<Membership>& groups)
{
    if (groups == m_groups)
        return;
    if (!m_groups.isEmpty()) {
        beginRemoveRows({}, 0, int(m_groups.size()) - 1);
        m_groups.clear();
        endRemoveRows();
    }
    if (groups.isEmpty())
        return;
    beginInsertRows({}, 0, int(groups.size()) - 1);
    m_groups = groups;
    endInsertRows();
}

int UserGroupsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size());
}

int UserGroupsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UserGroupsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& membership = m_groups.at(index.row());
    return role == IdRole ? QVariant(membership.groupId.text())
                          : itemCellData(cellOf(membership, index.column(), m_clock()), role);
}

QVariant UserGroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return section == GroupName ? tr("Group") : tr("Since");
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (section == Since ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

} // namespace provost
