// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/directory.h"

#include <algorithm>
#include <utility>

namespace provost {
namespace {

/// Upserts all and returns the ids of those that are new or different.
template <class Key, class Value>
QList<Key> upsertAll(KeyedList<Key, Value>& list, const QList<Value>& values)
{
    QList<Key> touched;
    for (const auto& value : values) {
        if (list.upsert(value) != KeyedList<Key, Value>::Outcome::Same)
            touched.append(value.id);
    }
    return touched;
}

template <class Key, class Value>
QList<Key> removeAll(KeyedList<Key, Value>& list, const QSet<Key>& ids)
{
    return list.removeIf([&ids](const Value& value) { return ids.contains(value.id); });
}

template <class Key, class Value>
QList<Key> retainAll(KeyedList<Key, Value>& list, const QSet<Key>& ids)
{
    return list.removeIf([&ids](const Value& value) { return !ids.contains(value.id); });
}

} // namespace

Directory::Directory(QObject* parent, const QString& scratch)
    : QObject(parent)
    , m_users(std::make_shared<UserRows>(scratch))
{
}

Completeness Directory::completeness(Collection collection) const
{
    auto found = m_completeness.value(collection);
    found.loaded = countOf(collection);
    // A live change may bring one more than the server counted at the last listing.
    if (found.isComplete() && found.doubt == Doubt::None && collection != Collection::Events)
        found.total = std::max(found.total, found.loaded);
    return found;
}

std::optional<AccessRole> Directory::role(const RoleId& id) const
{
    const auto found = std::ranges::find(m_roles, id, &AccessRole::id);
    return found == m_roles.cend() ? std::nullopt : std::optional(*found);
}

std::optional<User> Directory::user(const UserId& id) const
{
    const auto row = m_users->rowOf(id);
    return row ? m_users->at(*row) : std::nullopt;
}

void Directory::setRoles(const QList<AccessRole>& roles)
{
    if (roles == m_roles)
        return;
    m_roles = roles;
    Q_EMIT rolesChanged();
    if (m_viewedAs)
        viewAs(m_viewedAs->id);
}

void Directory::viewAs(const std::optional<RoleId>& id)
{
    const auto wanted = id ? role(*id) : std::nullopt;
    if (wanted == m_viewedAs)
        return;
    m_viewedAs = wanted;
    Q_EMIT personChanged();
}

void Directory::setCharacter(const ServerCharacter& character)
{
    if (character == m_character)
        return;
    m_character = character;
    Q_EMIT personChanged();
}

void Directory::setPerson(Operator person, PermissionSet permissions, ServerInfo server)
{
    if (person == m_person && permissions == m_permissions && server == m_server)
        return;
    m_person = std::move(person);
    m_permissions = permissions;
    m_server = std::move(server);
    Q_EMIT personChanged();
}

void Directory::upsertAccounts(const QList<Account>& accounts)
{
    if (!upsertAll(m_accounts, accounts).isEmpty())
        Q_EMIT accountsChanged();
}

void Directory::upsertConnections(const QList<Connection>& connections)
{
    QList<ConnectionId> inserted;
    QList<ConnectionId> changed;
    for (const auto& connection : connections) {
        const auto outcome = m_connections.upsert(connection);
        if (outcome == decltype(m_connections)::Outcome::Inserted)
            inserted.append(connection.id);
        else if (outcome == decltype(m_connections)::Outcome::Changed)
            changed.append(connection.id);
    }
    if (!inserted.isEmpty())
        Q_EMIT connectionsInserted(inserted);
    for (const auto& id : changed)
        Q_EMIT connectionChanged(id);
}

QList<UserRow> Directory::upsertUsers(const QList<User>& users)
{
    QList<UserRow> rows;
    QList<UserRow> touched;
    rows.reserve(users.size());
    for (const auto& user : users) {
        const auto [row, outcome] = m_users->put(user);
        rows.append(row);
        if (outcome != UserRows::Outcome::Same)
            touched.append(row);
    }
    if (!touched.isEmpty())
        Q_EMIT usersUpserted(touched);
    return rows;
}

void Directory::upsertGroups(const QList<Group>& groups)
{
    if (const auto touched = upsertAll(m_groups, groups); !touched.isEmpty())
        Q_EMIT groupsUpserted(touched);
}

void Directory::appendEvents(QList<Event> events)
{
    std::ranges::sort(events, {}, &Event::id);
    const auto overflow = m_events.size() + events.size() - eventCapacity;
    auto added = upsertAll(m_events, events);
    if (added.isEmpty())
        return;
    if (overflow > 0) {
        // Ids grow with time; a late answer may have put older ones behind newer ones.
        QList<qint64> ids;
        std::ranges::transform(m_events.values(), std::back_inserter(ids), &Event::id);
        std::ranges::sort(ids);
        const auto dropped = std::max<qsizetype>(0, ids.size() - eventCapacity);
        const QSet<qint64> oldest(ids.cbegin(), ids.cbegin() + dropped);
        const auto removed = removeAll(m_events, oldest);
        added.removeIf([&oldest](qint64 id) { return oldest.contains(id); });
        if (!removed.isEmpty())
            Q_EMIT eventsRemoved(removed);
    }
    if (!added.isEmpty())
        Q_EMIT eventsAppended(added);
}

void Directory::forgetEvents(const QSet<qint64>& ids)
{
    if (const auto removed = removeAll(m_events, ids); !removed.isEmpty())
        Q_EMIT eventsRemoved(removed);
}

void Directory::setTokens(const ConnectionId& id, const QList<Token>& tokens)
{
    const auto known = m_tokens.constFind(id);
    if (known != m_tokens.cend() && *known == tokens)
        return;
    m_tokens.insert(id, tokens);
    Q_EMIT tokensChanged(id);
}

void Directory::touchConnections(const QList<ConnectionId>& ids)
{
    if (!ids.isEmpty())
        Q_EMIT connectionsTouched(ids);
}

void Directory::removeConnections(const QSet<ConnectionId>& ids)
{
    publishConnectionsRemoved(removeAll(m_connections, ids));
}

void Directory::removeUsers(const QSet<UserId>& ids)
{
    QList<UserRow> rows;
    for (const auto& id : ids) {
        if (const auto row = m_users->rowOf(id))
            rows.append(*row);
    }
    std::ranges::sort(rows);
    removeUsers(rows);
}

void Directory::removeUsers(const QList<UserRow>& rows)
{
    QList<UserRow> removed;
    QList<UserId> ids;
    for (const auto row : rows) {
        if (auto id = m_users->remove(row)) {
            removed.append(row);
            ids.append(*std::move(id));
        }
    }
    if (!removed.isEmpty())
        Q_EMIT usersRemoved(removed, ids);
}

void Directory::removeGroups(const QSet<GroupId>& ids)
{
    publishGroupsRemoved(removeAll(m_groups, ids));
}

void Directory::retainAccounts(const QSet<AccountId>& ids)
{
    if (!retainAll(m_accounts, ids).isEmpty())
        Q_EMIT accountsChanged();
}

void Directory::retainConnections(const QSet<ConnectionId>& ids)
{
    publishConnectionsRemoved(retainAll(m_connections, ids));
}

void Directory::retainGroups(const QSet<GroupId>& ids)
{
    publishGroupsRemoved(retainAll(m_groups, ids));
}

void Directory::setCompleteness(Collection collection, Completeness completeness)
{
    completeness.loaded = countOf(collection); // with which it is told, as more arrive
    auto& known = m_completeness[collection];
    if (known == completeness)
        return;
    known = std::move(completeness);
    Q_EMIT completenessChanged(collection);
}

void Directory::setSyncState(SyncState state)
{
    if (state == m_syncState)
        return;
    m_syncState = std::move(state);
    Q_EMIT syncStateChanged();
}

void Directory::setRemembered(bool remembered)
{
    if (std::exchange(m_isRemembered, remembered) == remembered)
        return;
    Q_EMIT personChanged();
    Q_EMIT syncStateChanged();
}

void Directory::setKeeping(const Keeping& keeping)
{
    if (keeping == m_keeping)
        return;
    m_keeping = keeping;
    Q_EMIT syncStateChanged();
}

qint64 Directory::countOf(Collection collection) const
{
    switch (collection) {
    case Collection::Accounts:
        return m_accounts.size();
    case Collection::Connections:
        return m_connections.size();
    case Collection::Users:
        return m_users->counts().present();
    case Collection::Groups:
        return m_groups.size();
    case Collection::Events:
        return m_events.size();
    }
    Q_UNREACHABLE();
}

void Directory::publishConnectionsRemoved(const QList<ConnectionId>& ids)
{
    if (ids.isEmpty())
        return;
    for (const auto& id : ids)
        m_tokens.remove(id);
    Q_EMIT connectionsRemoved(ids);
}

void Directory::publishGroupsRemoved(const QList<GroupId>& ids)
{
    if (!ids.isEmpty())
        Q_EMIT groupsRemoved(ids);
}

} // namespace provost
