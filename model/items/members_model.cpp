// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/members_model.h"

#include "model/items/item_cell.h"
#include "model/items/words.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace provost {

MembersModel::MembersModel(Clock clock, QObject* parent)
    : PagedModel(parent)
    , m_clock(std::move(clock))
{
}

int MembersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MembersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& member = at(index.row());
    if (role == IdRole)
        return member.userId.text();
    if (index.column() == Person)
        return itemCellData({.text = member.userDisplayName, .secondLine = member.userName}, role);
    return itemCellData({.text = words::day(member.since, m_clock()),
                         .sort = member.since,
                         .emphasis = Emphasis::Muted,
                         .toolTip = words::onHover(member.since, m_clock()),
                         .alignRight = true},
                        role);
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return section == Person ? tr("Member") : tr("Since");
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (section == Since ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

} // namespace provost
