// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/filters.h"
#include "model/items/groups_model.h"
#include "model/items/people_facets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

const QString none = u"none"_s; ///< without a connection, without a role

QSet<QString> wordsOf(const QStringList& words)
{
    return {words.cbegin(), words.cend()};
}

bool accepts(const QSet<QString>& wanted, const std::optional<ConnectionId>& connection)
{
    return wanted.isEmpty() || wanted.contains(connection ? connection->text() : none);
}

bool accepts(const QSet<QString>& wanted, const QList<RoleId>& roles)
{
    if (wanted.isEmpty())
        return true;
    if (roles.isEmpty())
        return wanted.contains(none);
    return std::ranges::any_of(roles, [&wanted](const RoleId& role) { return wanted.contains(role.text()); });
}

} // namespace

GroupsFilter::GroupsFilter(const Directory& directory, QObject* parent)
    : RecordFilter(parent)
    , m_directory(directory)
{
}

void GroupsFilter::setAccount(std::optional<AccountId> account)
{
    m_account = std::move(account);
    refilter();
}

QList<Facet> GroupsFilter::facets() const
{
    return {connectionFacet(m_directory), roleFacet(m_directory, tr("Role it gives"))};
}

bool GroupsFilter::isRestricting() const
{
    return RecordFilter::isRestricting() || m_account;
}

void GroupsFilter::takeChoices()
{
    m_connections = wordsOf(chosen().value(u"connection"_s));
    m_roles = wordsOf(chosen().value(u"role"_s));
}

bool GroupsFilter::accepts(int row) const
{
    const auto& group = static_cast<const GroupsModel*>(sourceModel())->at(row);
    return (!m_account || group.accountId == *m_account) && provost::accepts(m_connections, group.connectionId) &&
           provost::accepts(m_roles, group.roles);
}

} // namespace provost
