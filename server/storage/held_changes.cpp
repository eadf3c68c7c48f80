// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/held_changes.h"

#include "server/storage/change_feed.h"
#include "server/storage/durations.h"
#include "server/storage/new_id.h"
#include "server/storage/paging.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

HeldChange toHeld(const Row& row)
{
    HeldChange change;
    change.id = HeldChangeId(row.text(0));
    change.connectionId = ConnectionId(row.text(1));
    change.userId = UserId(row.text(2));
    change.userName = row.text(3);
    change.kind = static_cast<HeldChange::Kind>(row.integer(4));
    change.firstAt = timeOf(row.integer(5));
    change.lastAt = timeOf(row.integer(6));
    change.requests = row.integer(7);
    return change;
}

} // namespace

Result<HeldChanges::Verdict> HeldChanges::admit(const DirectoryScope& scope, const DeactivationGuard& guard,
                                                const Departure& departure)
{
    const auto rejected = wasRejected(scope, departure);
    if (!rejected)
        return tl::unexpected(rejected.error());
    if (*rejected)
        return Verdict::Rejected;
    if (!guard.count && !guard.percent)
        return Verdict::Passes;
    const auto fitting = fits(scope, guard);
    if (!fitting)
        return tl::unexpected(fitting.error());
    const auto done = *fitting ? pass(scope, departure) : hold(scope, departure);
    if (!done)
        return tl::unexpected(done.error());
    return *fitting ? Verdict::Passes : Verdict::Waits;
}

Result<bool> HeldChanges::wasRejected(const DirectoryScope& scope, const Departure& departure)
{
    const auto found = m_sql.first<bool>(
        "SELECT 1 FROM held_change WHERE connection_id = ? AND user_id = ? "
        "AND kind = ? AND rejected_at > ?"_L1,
        {scope.connectionId, departure.userId, static_cast<int>(departure.kind), m_now - rejectedDays * dayMs},
        [](const Row&) { return true; });
    return found.map([](const std::optional<bool>& row) { return row.has_value(); });
}

/// Whether one more may go now.
Result<bool> HeldChanges::fits(const DirectoryScope& scope, const DeactivationGuard& guard)
{
    struct Numbers
    {
        qint64 waiting = 0;
        qint64 gone = 0;
        qint64 users = 0;
    };
    const auto read = [](const Row& row) { return Numbers{row.integer(0), row.integer(1), row.integer(2)}; };
    const auto found = m_sql.first<Numbers>(
        "SELECT (SELECT COUNT(*) FROM held_change WHERE connection_id = c.id AND rejected_at IS NULL), "
        "(SELECT COUNT(*) FROM departure WHERE connection_id = c.id AND at > ?), c.user_count "
        "FROM connection c WHERE c.id = ?"_L1,
        {m_now - guard.windowMinutes * minuteMs, scope.connectionId}, read);
    if (!found)
        return tl::unexpected(found.error());
    const Numbers numbers = found->value_or(Numbers{});
    qint64 most = guard.count.value_or(std::numeric_limits<int>::max());
    if (guard.percent)
        most = std::min(most, std::max(leastByPercent, numbers.users * *guard.percent / 100));
    return numbers.waiting == 0 && numbers.gone < most;
}

Result<void> HeldChanges::pass(const DirectoryScope& scope, const Departure& departure)
{
    const auto forgotten = m_sql.run("DELETE FROM departure WHERE connection_id = ? AND at < ?"_L1,
                                     {scope.connectionId, m_now - rejectedDays * dayMs});
    if (!forgotten)
        return tl::unexpected(forgotten.error());
    const auto noted = m_sql.run("INSERT INTO departure (connection_id, at, user_id) VALUES (?, ?, ?) "
                                 "ON CONFLICT DO NOTHING"_L1,
                                 {scope.connectionId, m_now, departure.userId});
    return noted.map([](qint64) {});
}

Result<void> HeldChanges::hold(const DirectoryScope& scope, const Departure& departure)
{
    const auto held =
        m_sql.run("INSERT INTO held_change (id, connection_id, user_id, user_name, kind, first_at, last_at, requests) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, 1) ON CONFLICT (connection_id, user_id, kind) DO UPDATE SET "
                  "last_at = excluded.last_at, requests = held_change.requests + 1, rejected_at = NULL, "
                  "user_name = excluded.user_name"_L1,
                  {newId(), scope.connectionId, departure.userId, departure.userName, static_cast<int>(departure.kind),
                   m_now, m_now});
    if (!held)
        return tl::unexpected(held.error());
    return announce(scope.connectionId, scope.accountId);
}

Result<qint64> HeldChanges::withdraw(const DirectoryScope& scope, const QString& userId)
{
    const auto withdrawn =
        m_sql.run("DELETE FROM held_change WHERE connection_id = ? AND user_id = ? AND rejected_at IS NULL"_L1,
                  {scope.connectionId, userId});
    if (!withdrawn || *withdrawn == 0)
        return withdrawn;
    return announce(scope.connectionId, scope.accountId).map([&withdrawn] { return *withdrawn; });
}

Result<QList<HeldChange>> HeldChanges::waiting(const ConnectionId& connection, int limit)
{
    QList<HeldChange> changes;
    const auto read = m_sql.each("SELECT id, connection_id, user_id, user_name, kind, first_at, last_at, requests "
                                 "FROM held_change WHERE connection_id = ? AND rejected_at IS NULL "
                                 "ORDER BY first_at, id LIMIT ?"_L1,
                                 {connection.text(), limit}, [&changes](const Row& row) {
                                     changes.append(toHeld(row));
                                     return true;
                                 });
    if (!read)
        return tl::unexpected(read.error());
    return changes;
}

Result<std::optional<HeldChange>> HeldChanges::find(const ConnectionId& connection, const QString& id)
{
    return m_sql.first<HeldChange>("SELECT id, connection_id, user_id, user_name, kind, first_at, last_at, requests "
                                   "FROM held_change WHERE id = ? AND connection_id = ? AND rejected_at IS NULL"_L1,
                                   {id, connection.text()}, toHeld);
}

Result<qint64> HeldChanges::approve(const Connection& connection, const QStringList& ids, const DeletionRule& rule,
                                    const QString& operatorName)
{
    UserStates states(m_sql, rule, m_now, operatorName);
    qint64 approved = 0;
    for (const QString& id : ids) {
        const auto change = find(connection.id, id);
        if (!change)
            return tl::unexpected(change.error());
        if (!*change)
            continue;
        if (const auto done = carryOut(**change, states); !done)
            return tl::unexpected(done.error());
        if (const auto gone = m_sql.run("DELETE FROM held_change WHERE id = ?"_L1, {id}); !gone)
            return gone;
        ++approved;
    }
    return announce(connection.id.text(), connection.accountId.text()).map([approved] { return approved; });
}

Result<void> HeldChanges::carryOut(const HeldChange& change, UserStates& states)
{
    const auto user = states.find(change.userId, std::nullopt);
    if (!user)
        return tl::unexpected(user.error());
    if (!*user)
        return {};
    return change.kind == HeldChange::Kind::Delete ? states.remove(**user) : states.setActive(**user, false);
}

Result<qint64> HeldChanges::reject(const Connection& connection, const QStringList& ids)
{
    qint64 rejected = 0;
    for (const QString& id : ids) {
        const auto done = m_sql.run("UPDATE held_change SET rejected_at = ? "
                                    "WHERE id = ? AND connection_id = ? AND rejected_at IS NULL"_L1,
                                    {m_now, id, connection.id.text()});
        if (!done)
            return done;
        rejected += *done;
    }
    return announce(connection.id.text(), connection.accountId.text()).map([rejected] { return rejected; });
}

Result<void> HeldChanges::announce(const QString& connectionId, const QString& accountId)
{
    return ChangeFeed(m_sql).add(m_now, Change::Kind::Upserted, Change::Resource::Connection, connectionId,
                                 AccountId(accountId));
}

} // namespace provost::server
