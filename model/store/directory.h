// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/activity.h"
#include "model/domain/connection.h"
#include "model/domain/directory.h"
#include "model/domain/environment.h"
#include "model/domain/operator.h"
#include "model/domain/role.h"
#include "model/store/completeness.h"
#include "model/store/keyed_list.h"
#include "model/store/user_rows.h"

#include <QObject>

#include <memory>

namespace provost {

/// What is known of one server: what panes read and what model/sync fills. Values go in and out; nobody holds a pointer
/// into it. Users, of whom there may be a million, are read from where UserRows keeps them. Signals name ids and come
/// after the change, one per call however many things changed; a value that is the same as before gives none. GUI
/// thread only.
class Directory : public QObject
{
    Q_OBJECT

public:
    /// Events beyond this number are forgotten, oldest first.
    static constexpr qsizetype eventCapacity = 5'000;

    /// `scratch`: the folder in which users may lie beside memory; empty: none.
    explicit Directory(QObject* parent = nullptr, const QString& scratch = {});

    /// @name Reading. Lists are in the order of arrival (the server's order on the first load), events oldest first.
    /// @{
    [[nodiscard]] const Operator& person() const { return m_person; } ///< empty id: not known yet
    /// Whether that person may do it, as far as the server has said; it decides itself when it is asked. While somebody
    /// looks at the window as another role sees it: whether that role may do it too. What panes offer follows this.
    [[nodiscard]] bool may(Permission permission) const
    {
        return m_permissions.contains(permission) &&
               ((!m_character.readOnly && !m_isRemembered) || onlyReads(permission)) &&
               (!m_viewedAs || m_viewedAs->permissions.contains(permission));
    }
    /// What the person really may do, whatever the window shows.
    [[nodiscard]] const PermissionSet& permissions() const { return m_permissions; }
    /// What the profile says of the server. Where it is read-only, may() knows reading alone.
    [[nodiscard]] const ServerCharacter& character() const { return m_character; }
    /// As which role the window is looked at; unset: as oneself.
    [[nodiscard]] const std::optional<AccessRole>& viewedAs() const { return m_viewedAs; }
    [[nodiscard]] const ServerInfo& serverInfo() const { return m_server; } ///< empty version: not known yet
    [[nodiscard]] const QList<Account>& accounts() const { return m_accounts.values(); }
    [[nodiscard]] const QList<Connection>& connections() const { return m_connections.values(); }
    /// Highest rank first; empty where this person may not read them.
    [[nodiscard]] const QList<AccessRole>& roles() const { return m_roles; }
    [[nodiscard]] std::optional<AccessRole> role(const RoleId& id) const;
    /// Deleted ones too, as long as they can be restored; completeness() counts them not.
    [[nodiscard]] const UserRows& users() const { return *m_users; }
    /// The same for another thread, which may go on when this is gone.
    [[nodiscard]] std::shared_ptr<const UserRows> userRows() const { return m_users; }
    [[nodiscard]] const QList<Group>& groups() const { return m_groups.values(); }
    [[nodiscard]] const QList<Event>& events() const { return m_events.values(); }
    /// Newest first, revoked and expired ones included; empty where they were not loaded yet.
    [[nodiscard]] QList<Token> tokens(const ConnectionId& id) const { return m_tokens.value(id); }
    /// Those whose tokens were loaded, because somebody looked at them.
    [[nodiscard]] QList<ConnectionId> connectionsWithTokens() const { return m_tokens.keys(); }

    [[nodiscard]] std::optional<Account> account(const AccountId& id) const { return m_accounts.find(id); }
    [[nodiscard]] std::optional<Connection> connection(const ConnectionId& id) const { return m_connections.find(id); }
    [[nodiscard]] std::optional<User> user(const UserId& id) const;
    [[nodiscard]] std::optional<Group> group(const GroupId& id) const { return m_groups.find(id); }
    using QObject::event; // stays visible beside the next one
    [[nodiscard]] std::optional<Event> event(qint64 id) const { return m_events.find(id); }

    [[nodiscard]] Completeness completeness(Collection collection) const;
    [[nodiscard]] const SyncState& syncState() const { return m_syncState; }
    /// What is here is of an earlier run, and its server has not brought it up to date since. Nothing may be changed on
    /// the strength of it: may() knows reading alone.
    [[nodiscard]] bool isRemembered() const { return m_isRemembered; }
    [[nodiscard]] const Keeping& keeping() const { return m_keeping; }
    /// @}

    /// @name Writing: model/sync, and a command that just received the newer value from the server.
    /// @{
    void setPerson(Operator person, PermissionSet permissions, ServerInfo server);
    void setCharacter(const ServerCharacter& character);
    void setRoles(const QList<AccessRole>& roles);
    /// Unset: as oneself again.
    void viewAs(const std::optional<RoleId>& role);
    void upsertAccounts(const QList<Account>& accounts);
    void upsertConnections(const QList<Connection>& connections);
    /// Gives their rows, in that order.
    QList<UserRow> upsertUsers(const QList<User>& users);
    void upsertGroups(const QList<Group>& groups);
    /// Any order; known ones are ignored, since an event never changes.
    void appendEvents(QList<Event> events);
    void forgetEvents(const QSet<qint64>& ids);
    void setTokens(const ConnectionId& id, const QList<Token>& tokens);

    void touchConnections(const QList<ConnectionId>& ids);
    void removeConnections(const QSet<ConnectionId>& ids);
    void removeUsers(const QSet<UserId>& ids);
    void removeUsers(const QList<UserRow>& rows);
    void removeGroups(const QSet<GroupId>& ids);

    /// After a whole listing: what was not in it is gone. Of users whoever listed them knows the rows that are left.
    void retainAccounts(const QSet<AccountId>& ids);
    void retainConnections(const QSet<ConnectionId>& ids);
    void retainGroups(const QSet<GroupId>& ids);

    /// `loaded` is counted here; the given one is ignored.
    void setCompleteness(Collection collection, Completeness completeness);
    void setSyncState(SyncState state);
    void setRemembered(bool remembered);
    void setKeeping(const Keeping& keeping);
    /// @}

Q_SIGNALS:
    /// Also where only what they may do is different, or as which role the window is looked at, or whether what is here
    /// is remembered.
    void personChanged();
    void rolesChanged();
    void accountsChanged();
    void connectionsInserted(const QList<provost::ConnectionId>& ids);
    void connectionChanged(const provost::ConnectionId& id);
    void connectionsRemoved(const QList<provost::ConnectionId>& ids);
    /// The server's feed named them: what belongs to them (rules, members of groups) may be different, whether or not
    /// they are themselves.
    void connectionsTouched(const QList<provost::ConnectionId>& ids);
    void tokensChanged(const provost::ConnectionId& id);
    void usersUpserted(const QList<provost::UserRow>& rows);
    /// `ids`: who that was.
    void usersRemoved(const QList<provost::UserRow>& rows, const QList<provost::UserId>& ids);
    void groupsUpserted(const QList<provost::GroupId>& ids);
    void groupsRemoved(const QList<provost::GroupId>& ids);
    /// Oldest first.
    void eventsAppended(const QList<qint64>& ids);
    /// Fell out of the ring. May come before `eventsAppended` of the same call.
    void eventsRemoved(const QList<qint64>& ids);
    void completenessChanged(provost::Collection collection);
    /// Or how it is kept.
    void syncStateChanged();

private:
    [[nodiscard]] qint64 countOf(Collection collection) const;
    void publishConnectionsRemoved(const QList<ConnectionId>& ids);
    void publishGroupsRemoved(const QList<GroupId>& ids);

    Operator m_person;
    PermissionSet m_permissions;
    ServerCharacter m_character;
    std::optional<AccessRole> m_viewedAs;
    ServerInfo m_server;
    QList<AccessRole> m_roles;
    KeyedList<AccountId, Account> m_accounts;
    KeyedList<ConnectionId, Connection> m_connections;
    QHash<ConnectionId, QList<Token>> m_tokens;
    std::shared_ptr<UserRows> m_users;
    KeyedList<GroupId, Group> m_groups;
    KeyedList<qint64, Event> m_events;
    QHash<Collection, Completeness> m_completeness;
    SyncState m_syncState;
    bool m_isRemembered = false;
    Keeping m_keeping;
};

} // namespace provost
