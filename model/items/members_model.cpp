// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/members_model.h"

#include "model/items/item_cell.h"
#include "model/items/words.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace provost {

MembersModel::MembersModel(Clock clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(std::move(clock))
{
}

void MembersModel::start()
{
    if (!m_members.isEmpty()) {
        beginRemoveRows({}, 0, int(m_members.size()) - 1);
        m_members.clear();
        endRemoveRows();
    }
    m_total = 0;
    m_next.clear();
    m_fetching = true;
}

void MembersModel::append(const Page<Membership>& page)
{
    m_fetching = false;
    m_total = page.total;
    m_next = page.next;
    if (page.items.isEmpty())
        return;
    const auto first = int(m_members.size());
    beginInsertRows({}, first, first + int(page.items.size()) - 1);
    m_members.append(page.items);
    endInsertRows();
}

void MembersModel::giveUp()
{
    m_fetching = false;
}

int MembersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_members.size());
}

int MembersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MembersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& member = m_members.at(index.row());
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

bool MembersModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_fetching && !m_next.isEmpty();
}

void MembersModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    Q_EMIT pageWanted(m_next);
}

} // namespace provost
