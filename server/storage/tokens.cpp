// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/tokens.h"

#include "server/storage/change_feed.h"
#include "server/storage/credential.h"
#include "server/storage/paging.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

Token toToken(const Row& row)
{
    Token token;
    token.id = TokenId(row.text(0));
    token.connectionId = ConnectionId(row.text(1));
    token.label = row.text(2);
    token.hint = tokenHint(row.text(0));
    token.createdAt = timeOf(row.integer(3));
    token.createdBy = row.text(4);
    token.expiresAt = timeOf(row.optionalInteger(5));
    token.lastUsedAt = timeOf(row.optionalInteger(6));
    token.receivedAt = timeOf(row.optionalInteger(7));
    token.revokedAt = timeOf(row.optionalInteger(8));
    return token;
}

} // namespace

Result<QList<Token>> Tokens::list(const ConnectionId& connection)
{
    QList<Token> tokens;
    const auto read = m_sql.each(
        "SELECT id, connection_id, label, created_at, created_by, expires_at, last_used_at, received_at, revoked_at "
        "FROM token WHERE connection_id = ? ORDER BY created_at DESC, id"_L1,
        {connection.text()}, [&](const Row& row) {
            tokens.append(toToken(row));
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    return tokens;
}

Result<std::optional<Token>> Tokens::find(const TokenId& id)
{
    return m_sql.first<Token>(
        "SELECT id, connection_id, label, created_at, created_by, expires_at, last_used_at, received_at, revoked_at "
        "FROM token WHERE id = ?"_L1,
        {id.text()}, toToken);
}

Result<std::optional<Token>> Tokens::newestLive(const ConnectionId& connection, qint64 now)
{
    return m_sql.first<Token>(
        "SELECT id, connection_id, label, created_at, created_by, expires_at, last_used_at, received_at, revoked_at "
        "FROM token WHERE connection_id = ? AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > ?) "
        "ORDER BY created_at DESC, id LIMIT 1"_L1,
        {connection.text(), now}, toToken);
}

Result<IssuedToken> Tokens::issue(const Connection& connection, const NewToken& wanted, const QString& createdBy,
                                  qint64 now)
{
    const auto credential = makeCredential(CredentialKind::ScimToken);
    if (!credential)
        return tl::unexpected(credential.error());
    Token token;
    token.id = TokenId(credential->publicId);
    token.connectionId = connection.id;
    token.label = wanted.label;
    token.hint = tokenHint(credential->publicId);
    token.createdAt = timeOf(now);
    token.createdBy = createdBy;
    QVariant expires;
    if (wanted.lifetimeDays) {
        expires = now + *wanted.lifetimeDays * dayMs;
        token.expiresAt = timeOf(expires.toLongLong());
    }
    const auto added =
        m_sql.run("INSERT INTO token (id, connection_id, label, secret_hash, created_at, created_by, expires_at) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?)"_L1,
                  {token.id.text(), connection.id.text(), token.label, credential->hash, now, createdBy, expires});
    if (!added)
        return tl::unexpected(added.error());
    const auto told = ChangeFeed(m_sql).add(now, Change::Kind::Upserted, Change::Resource::Token, token.id.text(),
                                            connection.accountId);
    if (!told)
        return tl::unexpected(told.error());
    return IssuedToken{std::move(token), credential->text};
}

Result<void> Tokens::revoke(const Token& token, const AccountId& account, qint64 now)
{
    return mark("UPDATE token SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL"_L1, token, account, now);
}

Result<void> Tokens::received(const Token& token, const AccountId& account, qint64 now)
{
    return mark("UPDATE token SET received_at = ? WHERE id = ? AND received_at IS NULL"_L1, token, account, now);
}

Result<void> Tokens::mark(QLatin1StringView statement, const Token& token, const AccountId& account, qint64 now)
{
    const auto marked = m_sql.run(statement, {now, token.id.text()});
    if (!marked)
        return tl::unexpected(marked.error());
    if (*marked == 0)
        return {};
    ChangeFeed feed(m_sql);
    const auto told = feed.add(now, Change::Kind::Upserted, Change::Resource::Token, token.id.text(), account);
    if (!told)
        return told;
    // The connection's line shows its tokens.
    return feed.add(now, Change::Kind::Upserted, Change::Resource::Connection, token.connectionId.text(), account);
}

} // namespace provost::server
