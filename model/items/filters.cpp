// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/filters.h"

#include "model/domain/fold.h"
#include "model/items/connections_model.h"
#include "model/items/groups_model.h"
#include "model/items/users_model.h"

namespace provost {

RecordFilter::RecordFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
}

void RecordFilter::setSearch(const QString& text)
{
    auto needle = searchKey(text.trimmed());
    if (needle == m_needle)
        return;
    m_needle = std::move(needle);
    invalidateFilter();
}

bool RecordFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return m_needle.isEmpty() || sourceModel()->index(row, 0, parent).data(SearchRole).toString().contains(m_needle);
}

void UsersFilter::setState(std::optional<UserState> state)
{
    m_state = state;
    invalidateFilter();
}

void UsersFilter::setConnection(std::optional<ConnectionId> connection)
{
    m_connection = std::move(connection);
    invalidateFilter();
}

void UsersFilter::setWithoutConnection(bool on)
{
    m_withoutConnection = on;
    invalidateFilter();
}

void UsersFilter::setAccount(std::optional<AccountId> account)
{
    m_account = std::move(account);
    invalidateFilter();
}

bool UsersFilter::isRestricting() const
{
    return RecordFilter::isRestricting() || m_state || m_connection || m_account || m_withoutConnection;
}

bool UsersFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto& user = static_cast<const UsersModel*>(sourceModel())->at(row);
    if (m_state ? user.state != *m_state : user.state == UserState::Deleted)
        return false;
    if (m_connection && user.connectionId != m_connection)
        return false;
    if (m_withoutConnection && user.connectionId)
        return false;
    if (m_account && user.accountId != *m_account)
        return false;
    return RecordFilter::filterAcceptsRow(row, parent);
}

void GroupsFilter::setAccount(std::optional<AccountId> account)
{
    m_account = std::move(account);
    invalidateFilter();
}

bool GroupsFilter::isRestricting() const
{
    return RecordFilter::isRestricting() || m_account;
}

bool GroupsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto& group = static_cast<const GroupsModel*>(sourceModel())->at(row);
    return (!m_account || group.accountId == *m_account) && RecordFilter::filterAcceptsRow(row, parent);
}

void ConnectionsFilter::setAccount(std::optional<AccountId> account)
{
    m_account = std::move(account);
    invalidateFilter();
}

bool ConnectionsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto& connection = static_cast<const ConnectionsModel*>(sourceModel())->at(row);
    return (!m_account || connection.accountId == *m_account) && RecordFilter::filterAcceptsRow(row, parent);
}

} // namespace provost
