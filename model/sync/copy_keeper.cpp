// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/sync/copy_keeper.h"

#include <utility>

namespace provost {
namespace {

template <class Key>
void noteAll(QSet<Key>& noted, const QList<Key>& ids)
{
    for (const auto& id : ids)
        noted.insert(id);
}

/// What is there now is written, what is not goes.
template <class Key, class Value, class Find>
void sortOut(const QSet<Key>& noted, QList<Value>& there, QSet<Key>& gone, Find find)
{
    for (const auto& id : noted) {
        if (auto value = find(id))
            there.append(*std::move(value));
        else
            gone.insert(id);
    }
}

/// Those who have these rows by the time they are asked for.
std::function<QList<User>()> fewAtATime(std::shared_ptr<const UserRows> users, RowBits rows)
{
    constexpr int few = 256;
    return [users = std::move(users), rows = std::move(rows), next = UserRow(0)]() mutable {
        QList<User> some;
        for (auto row = rows.next(next); row && some.size() < few; row = rows.next(next)) {
            next = *row + 1;
            if (auto user = users->read(*row))
                some.append(*std::move(user));
        }
        return some;
    };
}

} // namespace

CopyKeeper::CopyKeeper(Directory& directory, LocalCopy& copy, QObject* parent)
    : QObject(parent)
    , m_directory(&directory)
    , m_copy(&copy)
{
    connect(&directory, &Directory::rolesChanged, this, [this] { m_pending.roles = true; });
    connect(&directory, &Directory::accountsChanged, this, [this] { m_pending.accounts = true; });
    const auto noteConnections = [this](const QList<ConnectionId>& ids) { noteAll(m_pending.connections, ids); };
    connect(&directory, &Directory::connectionsInserted, this, noteConnections);
    connect(&directory, &Directory::connectionsRemoved, this, noteConnections);
    connect(&directory, &Directory::connectionChanged, this,
            [this](const ConnectionId& id) { m_pending.connections.insert(id); });
    const auto noteGroups = [this](const QList<GroupId>& ids) { noteAll(m_pending.groups, ids); };
    connect(&directory, &Directory::groupsUpserted, this, noteGroups);
    connect(&directory, &Directory::groupsRemoved, this, noteGroups);
    connect(&directory, &Directory::usersUpserted, this, &CopyKeeper::noteUsers);
    connect(&directory, &Directory::usersRemoved, this, &CopyKeeper::noteUsersGone);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &CopyKeeper::onWritten);
}

void CopyKeeper::noteUsers(const QList<UserRow>& rows)
{
    for (const auto row : rows) {
        m_pending.users.set(row);
        if (!m_pending.usersGone.isEmpty())
            m_pending.usersGone.remove(m_directory->users().idOf(row)); // it came back
    }
}

void CopyKeeper::noteUsersGone(const QList<UserRow>& rows, const QList<UserId>& ids)
{
    for (const auto row : rows)
        m_pending.users.set(row, false);
    if (!m_pending.all) // then nobody else stays
        noteAll(m_pending.usersGone, ids);
}

void CopyKeeper::keep(const CopyMark& mark)
{
    m_pending.mark = mark;
    if (!m_isWriting)
        write();
}

void CopyKeeper::keepAll()
{
    m_pending.all = true;
}

void CopyKeeper::forget()
{
    m_pending = {};
    m_pending.all = true;
    if (!m_isWriting)
        write();
}

CopyChange CopyKeeper::changeOf(const Pending& pending) const
{
    CopyChange change;
    change.takenAt = QDateTime::currentDateTimeUtc();
    const auto& directory = *m_directory;
    if (pending.roles || pending.all)
        change.roles = directory.roles();
    if (pending.accounts || pending.all)
        change.accounts = directory.accounts();
    if (pending.all) {
        change.isAll = true;
        change.connections = directory.connections();
        change.groups = directory.groups();
        change.moreUsers = fewAtATime(directory.userRows(), directory.users().rows());
        change.mark = pending.mark;
        return change;
    }
    sortOut(pending.connections, change.connections, change.connectionsGone,
            [&directory](const ConnectionId& id) { return directory.connection(id); });
    sortOut(pending.groups, change.groups, change.groupsGone,
            [&directory](const GroupId& id) { return directory.group(id); });
    change.moreUsers = fewAtATime(directory.userRows(), pending.users);
    change.usersGone = pending.usersGone;
    change.mark = pending.mark;
    return change;
}

void CopyKeeper::write()
{
    if (!m_directory || !m_copy)
        return;
    m_isWriting = true;
    m_underWay = std::exchange(m_pending, {});
    m_writing.setFuture(m_copy->write(changeOf(m_underWay)));
}

void CopyKeeper::onWritten()
{
    m_isWriting = false;
    if (!m_directory || !m_copy || m_writing.future().resultCount() == 0)
        return;
    const auto outcome = m_writing.result();
    auto keeping = m_directory->keeping();
    const bool isElsewhere = !outcome && outcome.error().kind == ErrorKind::Precondition; // another window keeps it
    const bool isKept = outcome || isElsewhere;
    keeping.state = isKept ? Keeping::State::Kept : Keeping::State::Failing;
    keeping.error = isKept ? std::nullopt : std::optional(outcome.error());
    m_directory->setKeeping(keeping);
    if (!outcome) {
        takeBack();
        return;
    }
    m_underWay = {};
    if (m_pending.mark || m_pending.all)
        write();
}

/// It is written together with what is new, at the next mark.
void CopyKeeper::takeBack()
{
    m_pending.all |= m_underWay.all;
    m_pending.roles |= m_underWay.roles;
    m_pending.accounts |= m_underWay.accounts;
    m_pending.connections.unite(m_underWay.connections);
    m_pending.groups.unite(m_underWay.groups);
    m_pending.users |= m_underWay.users;
    for (const auto& id : std::as_const(m_underWay.usersGone)) {
        if (!m_directory->users().rowOf(id)) // otherwise it came back meanwhile
            m_pending.usersGone.insert(id);
    }
    m_underWay = {};
}

} // namespace provost
