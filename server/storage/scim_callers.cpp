// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/scim_callers.h"

#include "model/domain/activity.h"
#include "server/storage/change_feed.h"
#include "server/storage/connections.h"
#include "server/storage/tokens.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

KnownCaller toKnown(const Row& row)
{
    KnownCaller known;
    known.caller.tokenId = row.text(0);
    known.caller.connectionId = row.text(1);
    known.caller.connectionName = row.text(2);
    known.caller.accountId = row.text(3);
    known.caller.operations = {row.flag(4), row.flag(5), row.flag(6), row.flag(7)};
    known.caller.isPaused = !row.isNull(8);
    known.caller.plan = row.text(12);
    known.caller.isOfSelfService = row.flag(13);
    known.caller.guard = guardOf(row, 14);
    known.secretHash = row.bytes(9);
    known.expiresAt = row.optionalInteger(10);
    known.revokedAt = row.optionalInteger(11);
    known.caller.scopes = scopesFromText(row.text(17));
    known.allowedAddresses = row.text(18).split(u' ', Qt::SkipEmptyParts);
    return known;
}

} // namespace

Result<std::optional<KnownCaller>> ScimCallers::find(const QString& tokenId)
{
    return m_sql.first<KnownCaller>(
        "SELECT t.id, c.id, c.name, c.account_id, c.create_users, c.update_attributes, c.deactivate_users, "
        "c.sync_groups, c.paused_at, t.secret_hash, t.expires_at, t.revoked_at, a.plan, "
        "CASE WHEN c.by_self_service = 1 AND (a.self_service = 0 OR p.self_service = 0) THEN 1 ELSE 0 END, "
        "c.guard_count, c.guard_percent, c.guard_minutes, t.scopes, t.allowed_addresses "
        "FROM token t JOIN connection c ON c.id = t.connection_id JOIN account a ON a.id = c.account_id "
        "LEFT JOIN access_policy p ON p.id = 1 WHERE t.id = ?"_L1,
        {tokenId}, toKnown);
}

Result<std::optional<ScimCaller>> ScimCallers::connection(const QString& id)
{
    const auto read = [&id](const Row& row) {
        ScimCaller found;
        found.connectionId = id;
        found.connectionName = row.text(0);
        found.accountId = row.text(1);
        return found;
    };
    return m_sql.first<ScimCaller>("SELECT name, account_id FROM connection WHERE id = ?"_L1, {id}, read);
}

Result<void> ScimCallers::noteUse(const ScimCaller& caller, const TokenUse& use)
{
    const auto noted = use.byProvider
                           ? noteProvider(caller, use.at, *use.byProvider)
                           : m_sql.send("UPDATE token SET last_used_at = ? WHERE id = ?"_L1, {use.at, caller.tokenId});
    if (!noted)
        return noted;
    ChangeFeed feed(m_sql);
    const AccountId account(caller.accountId);
    const auto told =
        feed.add(use.at, Change::Kind::Upserted, Change::Resource::Connection, caller.connectionId, account);
    return told ? feed.add(use.at, Change::Kind::Upserted, Change::Resource::Token, caller.tokenId, account) : told;
}

/// The identity provider called at `at`, and the token was used at `usedAt`. Another server may know of a later call.
Result<void> ScimCallers::noteProvider(const ScimCaller& caller, qint64 usedAt, qint64 at)
{
    const auto written =
        m_sql.send("UPDATE connection SET first_request_at = COALESCE(first_request_at, ?), "
                   "last_request_at = CASE WHEN last_request_at > ? THEN last_request_at ELSE ? END WHERE id = ?"_L1,
                   {at, at, at, caller.connectionId});
    if (!written)
        return written;
    // A token that the identity provider uses has arrived, whatever became of the answer that carried it.
    return m_sql.send(
        "UPDATE token SET last_used_at = ?, received_at = COALESCE(received_at, ?), "
        "provider_used_at = CASE WHEN provider_used_at > ? THEN provider_used_at ELSE ? END WHERE id = ?"_L1,
        {usedAt, at, at, at, caller.tokenId});
}

} // namespace provost::server
