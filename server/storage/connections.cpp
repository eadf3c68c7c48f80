// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/connections.h"

#include "model/domain/fold.h"
#include "server/storage/change_feed.h"
#include "server/storage/deleted_users.h"
#include "server/storage/durations.h"
#include "server/storage/effective_roles.h"
#include "server/storage/new_id.h"
#include "server/storage/paging.h"
#include "server/storage/request_counts.h"
#include "server/storage/room.h"
#include "server/storage/seats.h"
#include "server/storage/sessions.h"
#include "server/storage/user_history.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

/// Of the live tokens: how many, how many without an end, the last end, how many are known to have arrived. A token
/// that the identity provider has used has arrived, whoever confirmed it.
const QString& selection()
{
    static const QString text =
        u"SELECT c.id, c.account_id, a.name, c.name, c.idp, c.create_users, c.update_attributes, c.deactivate_users, "
        "c.sync_groups, c.paused_at, c.created_at, c.user_count, c.group_count, c.first_request_at, c.last_request_at, "
        "(SELECT COALESCE(SUM(q.refusals), 0) FROM request_count q WHERE q.connection_id = c.id "
        "AND ((q.span = 3600 AND q.begins >= ?) OR (q.span = 60 AND q.begins >= ? AND q.begins < ?))), "
        "t.live, t.endless, t.last_end, t.arrived, c.version, "
        "(SELECT COALESCE(SUM(q.requests), 0) FROM request_count q WHERE q.connection_id = c.id "
        "AND ((q.span = 3600 AND q.begins >= ?) OR (q.span = 60 AND q.begins >= ? AND q.begins < ?))), "
        "(SELECT COUNT(*) FROM (SELECT 1 FROM event e WHERE e.connection_id = c.id AND e.by_console = 0 "
        "ORDER BY e.id DESC LIMIT 20) AS newest), "
        "(SELECT COUNT(*) FROM (SELECT e.status FROM event e WHERE e.connection_id = c.id AND e.by_console = 0 "
        "ORDER BY e.id DESC LIMIT 20) AS newest WHERE newest.status >= 400), "
        "c.guard_count, c.guard_percent, c.guard_minutes, "
        "(SELECT COUNT(*) FROM held_change h WHERE h.connection_id = c.id AND h.rejected_at IS NULL), "
        "r.old_token_id, r.new_token_id, r.started_at, r.started_by, n.provider_used_at "
        "FROM connection c JOIN account a ON a.id = c.account_id "
        "LEFT JOIN (SELECT connection_id, COUNT(*) AS live, COUNT(*) FILTER (WHERE expires_at IS NULL) AS endless, "
        "MAX(expires_at) AS last_end, COUNT(*) FILTER (WHERE received_at IS NOT NULL OR provider_used_at IS NOT NULL) "
        "AS "
        "arrived FROM token "
        "WHERE revoked_at IS NULL AND (expires_at IS NULL OR expires_at > ?) GROUP BY connection_id) t "
        "ON t.connection_id = c.id LEFT JOIN token_rotation r ON r.connection_id = c.id "
        "LEFT JOIN token n ON n.id = r.new_token_id"_s;
    return text;
}

} // namespace

DeactivationGuard guardOf(const Row& row, int column)
{
    const auto number = [&row](int at) {
        const auto stored = row.optionalInteger(at);
        return stored ? std::optional(static_cast<int>(*stored)) : std::nullopt;
    };
    return {number(column), number(column + 1), static_cast<int>(row.integer(column + 2))};
}

namespace {

/// The values of selection(): the last day is counted in whole hours, and in minutes where it begins.
QVariantList timesOf(qint64 now)
{
    const qint64 begin = now - dayMs;
    const qint64 firstHour = (begin + RequestCounts::hourMs - 1) / RequestCounts::hourMs * RequestCounts::hourMs;
    return {firstHour, begin, firstHour, firstHour, begin, firstHour, now};
}

Connection toConnection(const Row& row, const QString& address)
{
    Connection connection;
    connection.id = ConnectionId(row.text(0));
    connection.accountId = AccountId(row.text(1));
    connection.accountName = row.text(2);
    connection.name = row.text(3);
    connection.idp = identityProviderFromSlug(row.text(4)).value_or(IdentityProvider::Custom);
    connection.operations = {row.flag(5), row.flag(6), row.flag(7), row.flag(8)};
    connection.pausedAt = timeOf(row.optionalInteger(9));
    connection.state = connection.pausedAt ? ConnectionState::Paused : ConnectionState::Active;
    connection.createdAt = timeOf(row.integer(10));
    connection.users = row.integer(11);
    connection.groups = row.integer(12);
    connection.firstRequestAt = timeOf(row.optionalInteger(13));
    connection.lastRequestAt = timeOf(row.optionalInteger(14));
    connection.errorsLastDay = row.integer(15);
    connection.liveTokens = row.integer(16);
    if (row.integer(17) == 0)
        connection.tokenExpiresAt = timeOf(row.optionalInteger(18));
    connection.tokenReceived = connection.liveTokens == 0 || row.integer(19) > 0;
    connection.version = row.integer(20);
    connection.requestsLastDay = row.integer(21);
    connection.recentRequests = row.integer(22);
    connection.recentRefusals = row.integer(23);
    connection.guard = guardOf(row, 24);
    connection.heldChanges = row.integer(27);
    if (!row.isNull(28)) {
        connection.rotation = TokenRotation{TokenId(row.text(28)), TokenId(row.text(29)), timeOf(row.integer(30)),
                                            row.text(31), timeOf(row.optionalInteger(32))};
    }
    connection.scimBaseUrl = QString(address).replace("{connection}"_L1, connection.id.text());
    return connection;
}

QVariant orNull(const std::optional<int>& number)
{
    return number ? QVariant(*number) : QVariant();
}

Error nameTaken(const QString& name)
{
    return {ErrorKind::Conflict, name, u"The account has a connection of that name."_s, 0, {}, {}, 0};
}

} // namespace

Connections::Connections(Sql& sql, QString address, qint64 now)
    : m_sql(sql)
    , m_address(std::move(address))
    , m_now(now)
{
}

Result<QList<Connection>> Connections::list(const std::optional<AccountId>& scope)
{
    Conditions conditions;
    if (scope)
        conditions.add(u"c.account_id = ?"_s, {scope->text()});
    QList<Connection> connections;
    const auto read = m_sql.eachComposed(selection() + conditions.where() + u" ORDER BY a.name_key, c.name_key"_s,
                                         timesOf(m_now) + conditions.values(), [&](const Row& row) {
                                             connections.append(toConnection(row, m_address));
                                             return true;
                                         });
    if (!read)
        return tl::unexpected(read.error());
    return connections;
}

Result<std::optional<Connection>> Connections::find(const ConnectionId& id)
{
    std::optional<Connection> found;
    const auto read =
        m_sql.eachComposed(selection() + u" WHERE c.id = ?"_s, timesOf(m_now) << id.text(), [&](const Row& row) {
            found = toConnection(row, m_address);
            return false;
        });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

Result<std::optional<Connection>> Connections::findByRequestKey(const QString& requestKey)
{
    const auto id = m_sql.first<ConnectionId>("SELECT id FROM connection WHERE request_key = ?"_L1, {requestKey},
                                              [](const Row& row) { return ConnectionId(row.text(0)); });
    if (!id)
        return tl::unexpected(id.error());
    if (!*id)
        return std::optional<Connection>();
    return find(**id);
}

Result<ConnectionId> Connections::add(const NewConnection& wanted, const DeactivationGuard& guard)
{
    const auto room = checkRoom(m_sql, "SELECT COUNT(*) FROM connection WHERE account_id = ?"_L1,
                                {wanted.accountId.text()}, KeptAtMost::connections, wanted.name,
                                u"An account cannot have more than %1 connections. Delete one first."_s);
    if (!room)
        return tl::unexpected(room.error());
    const ConnectionId id(newId());
    const auto& operations = wanted.operations;
    const auto added = m_sql.run(
        "INSERT INTO connection (id, request_key, account_id, name, name_key, idp, create_users, update_attributes, "
        "deactivate_users, sync_groups, guard_count, guard_percent, guard_minutes, created_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1,
        {id.text(), wanted.requestKey, wanted.accountId.text(), wanted.name, caseKey(wanted.name), slug(wanted.idp),
         operations.createUsers ? 1 : 0, operations.updateAttributes ? 1 : 0, operations.deactivateUsers ? 1 : 0,
         operations.syncGroups ? 1 : 0, orNull(guard.count), orNull(guard.percent), guard.windowMinutes, m_now});
    if (!added)
        return tl::unexpected(added.error().kind == ErrorKind::Conflict ? nameTaken(wanted.name) : added.error());
    if (const auto taken = EffectiveRoles::takeDefaults(m_sql, m_now); !taken)
        return tl::unexpected(taken.error());
    const auto told =
        ChangeFeed(m_sql).add(m_now, Change::Kind::Upserted, Change::Resource::Connection, id.text(), wanted.accountId);
    if (!told)
        return tl::unexpected(told.error());
    return id;
}

Result<void> Connections::edit(const Connection& connection, const ConnectionEdit& edit)
{
    const auto name = edit.name.value_or(connection.name);
    const auto operations = edit.operations.value_or(connection.operations);
    const auto state = edit.state.value_or(connection.state);
    const auto guard = edit.guard.value_or(connection.guard);
    QVariant paused;
    if (state == ConnectionState::Paused)
        paused = connection.pausedAt ? connection.pausedAt->toMSecsSinceEpoch() : m_now;
    const auto changed = m_sql.run(
        "UPDATE connection SET name = ?, name_key = ?, create_users = ?, update_attributes = ?, deactivate_users = ?, "
        "sync_groups = ?, paused_at = ?, guard_count = ?, guard_percent = ?, guard_minutes = ?, version = version + 1 "
        "WHERE id = ?"_L1,
        {name, caseKey(name), operations.createUsers ? 1 : 0, operations.updateAttributes ? 1 : 0,
         operations.deactivateUsers ? 1 : 0, operations.syncGroups ? 1 : 0, paused, orNull(guard.count),
         orNull(guard.percent), guard.windowMinutes, connection.id.text()});
    if (!changed)
        return tl::unexpected(changed.error().kind == ErrorKind::Conflict ? nameTaken(name) : changed.error());
    return ChangeFeed(m_sql).add(m_now, Change::Kind::Upserted, Change::Resource::Connection, connection.id.text(),
                                 connection.accountId);
}

Result<void> Connections::markSelfService(const ConnectionId& id)
{
    return m_sql.run("UPDATE connection SET by_self_service = 1 WHERE id = ?"_L1, {id.text()}).map([](qint64) {});
}

Result<DeletionPreview> Connections::previewDeletion(const ConnectionId& id)
{
    // One person is one email in one account; without an email nothing tells that two users are the same person.
    const auto preview = m_sql.first<DeletionPreview>(
        "SELECT (SELECT COUNT(*) FROM \"user\" WHERE connection_id = ?), "
        "(SELECT COUNT(*) FROM user_group WHERE connection_id = ?), "
        "(SELECT COUNT(DISTINCT u.email_key) FROM \"user\" u WHERE u.connection_id = ? AND u.email_key <> '' AND "
        "EXISTS "
        "(SELECT 1 FROM \"user\" o WHERE o.account_id = u.account_id AND o.email_key = u.email_key "
        "AND o.connection_id <> ?)), "
        "(SELECT COUNT(*) FROM (SELECT DISTINCT account_id, CASE WHEN email_key = '' THEN id ELSE email_key END "
        "AS person FROM \"user\" WHERE connection_id = ? AND active = 1) AS p "
        "JOIN seat s ON s.account_id = p.account_id AND s.person = p.person AND s.released_at IS NULL "
        "WHERE NOT EXISTS (SELECT 1 FROM \"user\" o WHERE o.account_id = p.account_id AND o.email_key = p.person "
        "AND o.active = 1 AND (o.connection_id IS NULL OR o.connection_id <> ?))), "
        "(SELECT COUNT(*) FROM \"user\" u JOIN session s ON s.user_id = u.id AND s.ended_at IS NULL "
        "WHERE u.connection_id = ?)"_L1,
        {id.text(), id.text(), id.text(), id.text(), id.text(), id.text(), id.text()}, [](const Row& row) {
            return DeletionPreview{row.integer(0), row.integer(1), row.integer(2),
                                   true,           row.integer(3), row.integer(4)};
        });
    if (!preview)
        return tl::unexpected(preview.error());
    return preview->value_or(DeletionPreview{});
}

/// Nobody comes in through it any more, whether its removal goes on or not.
Result<void> Connections::close(const Connection& connection)
{
    const auto revoked = m_sql.run("UPDATE token SET revoked_at = ? WHERE connection_id = ? AND revoked_at IS NULL"_L1,
                                   {m_now, connection.id.text()});
    if (!revoked)
        return tl::unexpected(revoked.error());
    const auto paused = m_sql.run("UPDATE connection SET paused_at = COALESCE(paused_at, ?), version = version + 1 "
                                  "WHERE id = ?"_L1,
                                  {m_now, connection.id.text()});
    if (!paused)
        return tl::unexpected(paused.error());
    const auto told = tellOfTokens(connection, Change::Kind::Upserted);
    if (!told)
        return tl::unexpected(told.error());
    return ChangeFeed(m_sql).add(m_now, Change::Kind::Upserted, Change::Resource::Connection, connection.id.text(),
                                 connection.accountId);
}

Result<qint64> Connections::tellOfTokens(const Connection& connection, Change::Kind kind)
{
    return m_sql.run("INSERT INTO change (at, kind, resource, resource_id, account_id) SELECT ?, ?, 2, t.id, "
                     "c.account_id FROM token t JOIN connection c ON c.id = t.connection_id WHERE c.id = ?"_L1,
                     {m_now, static_cast<int>(kind), connection.id.text()});
}

/// The first of its users, up to `limit`: they go, or stay without a connection. Returns how many they were.
Result<qint64> Connections::partWithUsers(const Connection& connection, const Removal& how, int limit)
{
    const auto& rule = how.rule;
    const UserHistory history(m_sql, m_now, how.operatorName);
    const QString& id = connection.id.text();
    const auto last = m_sql.first<qint64>("SELECT COALESCE(MAX(rid), 0) FROM (SELECT rid FROM \"user\" "
                                          "WHERE connection_id = ? ORDER BY rid LIMIT ?) AS part"_L1,
                                          {id, limit}, [](const Row& row) { return row.integer(0); });
    if (!last)
        return tl::unexpected(last.error());
    const qint64 end = last->value_or(0);
    if (rule && rule->graceDays > 0) {
        if (const auto kept = DeletedUsers(m_sql, m_now)
                                  .keepUpTo(end, id, rule->graceDays, history.line(TurnKind::Deleted, connection.name));
            !kept)
            return tl::unexpected(kept.error());
    }
    const auto told =
        m_sql.run("INSERT INTO change (at, kind, resource, resource_id, account_id) "
                  "SELECT ?, ?, 3, id, account_id FROM \"user\" WHERE connection_id = ? AND rid <= ?"_L1,
                  {m_now, static_cast<int>(rule ? Change::Kind::Deleted : Change::Kind::Upserted), id, end});
    if (!told)
        return told;
    const auto parted =
        rule ? m_sql.run("DELETE FROM \"user\" WHERE connection_id = ? AND rid <= ?"_L1, {id, end})
             : m_sql.run("UPDATE \"user\" SET connection_id = NULL, history = CAST(? AS TEXT) || history "
                         "WHERE connection_id = ? AND rid <= ?"_L1,
                         {history.line(TurnKind::Kept, connection.name), id, end});
    if (!parted)
        return parted;
    return m_sql.run("UPDATE connection SET user_count = user_count - ? WHERE id = ?"_L1, {*parted, id})
        .map([&parted](qint64) { return *parted; });
}

/// What is left of it once it has no users.
Result<qint64> Connections::finish(const Connection& connection, const std::optional<DeletionRule>& rule)
{
    const QString& id = connection.id.text();
    const auto groups = m_sql.run("INSERT INTO change (at, kind, resource, resource_id, account_id) "
                                  "SELECT ?, ?, 4, id, account_id FROM user_group WHERE connection_id = ?"_L1,
                                  {m_now, static_cast<int>(rule ? Change::Kind::Deleted : Change::Kind::Upserted), id});
    const auto tokens = tellOfTokens(connection, Change::Kind::Deleted);
    if (!groups || !tokens)
        return groups ? tokens : groups;
    for (const auto statement : {rule ? "DELETE FROM user_group WHERE connection_id = ?"_L1
                                      : "UPDATE user_group SET connection_id = NULL WHERE connection_id = ?"_L1,
                                 "UPDATE deleted_user SET connection_id = NULL WHERE connection_id = ?"_L1,
                                 "DELETE FROM connection WHERE id = ?"_L1}) {
        if (const auto done = m_sql.run(statement, {id}); !done)
            return done;
    }
    if (rule) {
        if (const auto seats = Seats(m_sql, m_now).releaseUnused(connection.accountId.text()); !seats)
            return tl::unexpected(seats.error());
    }
    const auto told =
        ChangeFeed(m_sql).add(m_now, Change::Kind::Deleted, Change::Resource::Connection, id, connection.accountId);
    return told.map([&groups] { return *groups; });
}

Result<RemovedCounts> Connections::removePart(const Connection& connection, const Removal& how, int limit)
{
    if (how.rule) {
        const auto ended = Sessions(m_sql, m_now).endAllThrough(connection.id.text(), SessionEnd::Deleted);
        if (!ended)
            return tl::unexpected(ended.error());
    }
    const auto users = partWithUsers(connection, how, limit);
    if (!users)
        return tl::unexpected(users.error());
    if (*users == limit) {
        const auto closed = close(connection);
        return closed.map([&users] { return RemovedCounts{*users, 0, false}; });
    }
    const auto groups = finish(connection, how.rule);
    return groups.map([&users](qint64 count) { return RemovedCounts{*users, count, true}; });
}

} // namespace provost::server
