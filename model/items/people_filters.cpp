// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/filters.h"
#include "model/items/groups_model.h"
#include "model/items/item_cell.h"
#include "model/items/role_words.h"
#include "model/items/users_model.h"
#include "model/wire/wire.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The filters of users and of groups, and what they have in common.

namespace provost {
namespace {

const QString none = u"none"_s; ///< without a connection, without a role

QSet<QString> setOf(const QStringList& words)
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

Facet connectionFacet(const Directory& directory)
{
    Facet facet{u"connection"_s, UsersFilter::tr("Connection"), {}, true, {}};
    for (const auto& connection : directory.connections())
        facet.choices.append({connection.id.text(), connection.name});
    facet.choices.append({none, UsersFilter::tr("Without connection")});
    return facet;
}

Facet roleFacet(const Directory& directory, const QString& title)
{
    Facet facet{u"role"_s, title, {}, true, {}};
    for (const auto& role : directory.roles())
        facet.choices.append({role.id.text(), role.name});
    facet.choices.append({none, UsersFilter::tr("No role")});
    return facet;
}

} // namespace

UsersFilter::UsersFilter(const Directory& directory, QObject* parent)
    : RecordFilter(parent)
    , m_directory(directory)
{
    const auto recount = [this] {
        if (!m_seat)
            return;
        countSeats();
        refilter();
    };
    connect(&directory, &Directory::usersUpserted, this, recount);
    connect(&directory, &Directory::usersRemoved, this, recount);
    choose(present());
}

FacetChoices UsersFilter::present()
{
    return {{u"state"_s, {wire::wordOf(UserState::Active), wire::wordOf(UserState::Suspended)}}};
}

void UsersFilter::setAccount(std::optional<AccountId> account)
{
    m_account = std::move(account);
    refilter();
}

void UsersFilter::setMembers(const GroupId& group, const QSet<UserId>& members)
{
    if (group != m_group)
        return;
    m_members = members;
    refilter();
}

QList<Facet> UsersFilter::facets() const
{
    Facet state{u"state"_s, tr("State"), {}, true, {}};
    for (const auto each : {UserState::Active, UserState::Suspended, UserState::Deleted})
        state.choices.append({wire::wordOf(each), stateWord(each)});
    Facet group{u"group"_s, tr("Group"), tr("In %1", "group"), false, {}};
    for (const auto& each : m_directory.groups())
        group.choices.append({each.id.text(), each.displayName});
    const Facet seat{u"seat"_s, tr("Seat"), {}, false, {{u"taken"_s, tr("With a seat")}, {none, tr("Without a seat")}}};
    return {state, connectionFacet(m_directory), roleFacet(m_directory, tr("Role")), group, seat};
}

bool UsersFilter::isRestricting() const
{
    return !needle().isEmpty() || m_account || !(chosen().isEmpty() || chosen() == present());
}

QVariant UsersFilter::data(const QModelIndex& index, int role) const
{
    const bool mayTell = !needle().isEmpty() && index.column() == UsersModel::Name &&
                         (role == SecondLineRole || role == Qt::AccessibleTextRole);
    if (!mayTell)
        return RecordFilter::data(index, role);
    const auto& user = static_cast<const UsersModel*>(sourceModel())->at(mapToSource(index).row());
    if (const auto further = furtherMatch(user, needle()))
        return itemCellData(
            {.text = user.displayName, .secondLine = tr("also %1", "a further email of somebody").arg(*further)}, role);
    const auto former = formerMatch(user, needle());
    if (!former)
        return RecordFilter::data(index, role);
    return itemCellData({.text = user.displayName, .secondLine = tr("formerly %1", "an identifier").arg(former->value)},
                        role);
}

void UsersFilter::takeChoices()
{
    m_states = setOf(chosen().value(u"state"_s));
    m_connections = setOf(chosen().value(u"connection"_s));
    m_roles = setOf(chosen().value(u"role"_s));
    const auto seat = chosen().value(u"seat"_s);
    m_seat = seat.isEmpty() ? std::nullopt : std::optional(seat.constFirst() != none);
    if (m_seat)
        countSeats();
    const GroupId group(chosen().value(u"group"_s).value(0));
    if (group == m_group)
        return;
    m_group = group;
    m_members.reset();
    if (!group.isEmpty())
        Q_EMIT membersWanted(group);
}

void UsersFilter::countSeats()
{
    m_seated.clear();
    for (const auto& user : m_directory.users()) {
        if (user.state == UserState::Active)
            m_seated.insert(personKey(user));
    }
}

bool UsersFilter::hasSeat(const User& user) const
{
    return m_seated.contains(personKey(user));
}

bool UsersFilter::acceptsPlace(const User& user) const
{
    return (!m_account || user.accountId == *m_account) && provost::accepts(m_connections, user.connectionId) &&
           (m_group.isEmpty() || (m_members && m_members->contains(user.id)));
}

bool UsersFilter::acceptsRoles(const User& user) const
{
    return provost::accepts(m_roles, user.roles) && (!m_seat || hasSeat(user) == *m_seat);
}

int UsersFilter::deletedMatches() const
{
    const auto& users = *static_cast<const UsersModel*>(sourceModel());
    if (needle().isEmpty() || m_states.isEmpty() || m_states.contains(wire::wordOf(UserState::Deleted)))
        return 0;
    int count = 0;
    for (int row = 0; row < users.rowCount(); ++row) {
        const auto& user = users.at(row);
        const bool matches = user.state == UserState::Deleted && acceptsPlace(user) && acceptsRoles(user) &&
                             users.index(row, 0).data(SearchRole).toString().contains(needle());
        count += matches ? 1 : 0;
    }
    return count;
}

void UsersFilter::chooseDeleted()
{
    choose(u"state"_s, {wire::wordOf(UserState::Deleted)});
}

bool UsersFilter::accepts(int row) const
{
    const auto& user = static_cast<const UsersModel*>(sourceModel())->at(row);
    return (m_states.isEmpty() || m_states.contains(wire::wordOf(user.state))) && acceptsPlace(user) &&
           acceptsRoles(user);
}

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
    m_connections = setOf(chosen().value(u"connection"_s));
    m_roles = setOf(chosen().value(u"role"_s));
}

bool GroupsFilter::accepts(int row) const
{
    const auto& group = static_cast<const GroupsModel*>(sourceModel())->at(row);
    return (!m_account || group.accountId == *m_account) && provost::accepts(m_connections, group.connectionId) &&
           provost::accepts(m_roles, group.roles);
}

} // namespace provost
