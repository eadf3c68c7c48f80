// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/deleted_users.h"

#include "server/storage/change_feed.h"
#include "server/storage/durations.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

DeletedUser toDeleted(const Row& row)
{
    DeletedUser user;
    user.id = UserId(row.text(0));
    user.scope = {row.text(1), row.text(2)};
    user.body = row.bytes(3);
    user.version = row.integer(4);
    user.createdAt = row.integer(5);
    user.former = row.bytes(7);
    user.history = row.bytes(8);
    user.groupIds = row.text(6).split(u' ', Qt::SkipEmptyParts);
    return user;
}

} // namespace

QJsonObject DeletedUser::parsedBody() const
{
    return QJsonDocument::fromJson(body).object();
}

Result<void> DeletedUsers::keep(qint64 rid, const QStringList& groupIds, int graceDays)
{
    return keepBetween({.firstRid = rid, .lastRid = rid, .groupIds = groupIds.join(u' '), .graceDays = graceDays});
}

Result<void> DeletedUsers::keepUpTo(qint64 lastRid, const QString& connectionId, int graceDays, const QString& turn)
{
    return keepBetween({.lastRid = lastRid, .connectionId = connectionId, .graceDays = graceDays, .turn = turn});
}

Result<std::optional<DeletedUser>> DeletedUsers::find(const UserId& id, const std::optional<AccountId>& scope)
{
    const QString account = scope ? scope->text() : QString();
    return m_sql.first<DeletedUser>("SELECT id, COALESCE(connection_id, ''), account_id, body, version, created_at, "
                                    "group_ids, former, history FROM deleted_user "
                                    "WHERE id = ? AND purge_at > ? AND (? = '' OR account_id = ?)"_L1,
                                    {id.text(), m_now, account, account}, toDeleted);
}

Result<std::optional<DeletedUser>> DeletedUsers::findAgain(const DirectoryScope& scope, const QString& userNameKey,
                                                           const QString& emailKey)
{
    // Compared with '' it would be read of everybody who has no address.
    const QVariant address = emailKey.isEmpty() ? QVariant() : QVariant(emailKey);
    return m_sql.first<DeletedUser>(
        "SELECT id, COALESCE(connection_id, ''), account_id, body, version, created_at, group_ids, former, history "
        "FROM deleted_user "
        "WHERE account_id = ? AND (user_name_key = ? OR email_key = ?) "
        "AND (connection_id = ? OR (connection_id IS NULL AND email_key = ?)) AND purge_at > ? "
        "ORDER BY CASE WHEN connection_id = ? THEN 0 ELSE 1 END, deleted_at DESC LIMIT 1"_L1,
        {scope.accountId, userNameKey, address, scope.connectionId, address, m_now, scope.connectionId}, toDeleted);
}

Result<void> DeletedUsers::forget(const UserId& id)
{
    return m_sql.run("DELETE FROM deleted_user WHERE id = ?"_L1, {id.text()}).map([](qint64) {});
}

/// Of one connection, or of any where none is named.
Result<void> DeletedUsers::keepBetween(const Leaving& leaving)
{
    const auto kept = m_sql.run(
        "INSERT INTO deleted_user (id, account_id, connection_id, user_name, user_name_key, external_id, display_name, "
        "sort_key, given_name, family_name, email, email_key, title, department, search_key, active, body, version, "
        "created_at, changed_at, former, former_key, history, further_emails, deleted_at, purge_at, group_ids) "
        "SELECT id, account_id, CASE WHEN CAST(? AS TEXT) = '' THEN connection_id END, user_name, user_name_key, "
        "external_id, display_name, sort_key, "
        "given_name, family_name, email, email_key, title, department, search_key, active, body, version, created_at, "
        "changed_at, former, former_key, CAST(? AS TEXT) || history, further_emails, CAST(? AS BIGINT), CAST(? AS "
        "BIGINT), CAST(? AS TEXT) FROM \"user\" "
        "WHERE rid >= ? AND rid <= ? AND (CAST(? AS TEXT) = '' OR connection_id = ?)"_L1,
        {leaving.connectionId, leaving.turn, m_now, m_now + leaving.graceDays * dayMs, leaving.groupIds,
         leaving.firstRid, leaving.lastRid, leaving.connectionId, leaving.connectionId});
    return kept.map([](qint64) {});
}

Result<qint64> DeletedUsers::purge(int limit)
{
    QList<std::pair<QString, AccountId>> over;
    const auto read =
        m_sql.each("SELECT id, account_id FROM deleted_user WHERE purge_at <= ? ORDER BY purge_at LIMIT ?"_L1,
                   {m_now, limit}, [&over](const Row& row) {
                       over.append({row.text(0), AccountId(row.text(1))});
                       return true;
                   });
    if (!read)
        return tl::unexpected(read.error());
    for (const auto& [id, account] : std::as_const(over)) {
        if (const auto forgotten = forget(UserId(id)); !forgotten)
            return tl::unexpected(forgotten.error());
        const auto told = ChangeFeed(m_sql).add(m_now, Change::Kind::Deleted, Change::Resource::User, id, account);
        if (!told)
            return tl::unexpected(told.error());
    }
    return over.size();
}

} // namespace provost::server
