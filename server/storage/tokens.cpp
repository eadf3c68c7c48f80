// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/tokens.h"

#include "server/storage/change_feed.h"
#include "server/storage/credential.h"
#include "server/storage/durations.h"
#include "server/storage/paging.h"
#include "server/storage/room.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr auto tokenColumns =
    "SELECT t.id, t.connection_id, t.label, t.created_at, t.created_by, t.expires_at, t.last_used_at, t.received_at, "
    "t.revoked_at, t.scopes, t.allowed_addresses, o.connection_id, n.connection_id, t.provider_used_at FROM token t "
    "LEFT JOIN token_rotation o ON o.old_token_id = t.id LEFT JOIN token_rotation n ON n.new_token_id = t.id"_L1;

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
    token.providerUsedAt = timeOf(row.optionalInteger(13));
    token.receivedAt = timeOf(row.optionalInteger(7));
    token.revokedAt = timeOf(row.optionalInteger(8));
    token.scopes = scopesFromText(row.text(9));
    token.allowedAddresses = row.text(10).split(u' ', Qt::SkipEmptyParts);
    if (!row.isNull(11))
        token.rotation = RotationRole::Old;
    else if (!row.isNull(12))
        token.rotation = RotationRole::New;
    return token;
}

QString textOf(const QList<TokenScope>& scopes)
{
    QStringList words;
    for (const auto scope : scopes)
        words.append(slug(scope));
    return words.join(u' ');
}

} // namespace

QList<TokenScope> scopesFromText(const QString& text)
{
    QList<TokenScope> scopes;
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    for (const auto& word : words) {
        if (const auto scope = tokenScopeFromSlug(word))
            scopes.append(*scope);
    }
    return scopes;
}

Result<QList<Token>> Tokens::list(const ConnectionId& connection)
{
    QList<Token> tokens;
    const auto read =
        m_sql.eachComposed(tokenColumns + u" WHERE t.connection_id = ? ORDER BY t.created_at DESC, t.id"_s,
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
    return firstOf(u" WHERE t.id = ?"_s, {id.text()});
}

Result<std::optional<Token>> Tokens::newestLive(const ConnectionId& connection, qint64 now)
{
    return firstOf(u" WHERE t.connection_id = ? AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR "
                   "t.expires_at > ?) ORDER BY t.created_at DESC, t.id LIMIT 1"_s,
                   {connection.text(), now});
}

Result<std::optional<Token>> Tokens::firstOf(const QString& condition, const QVariantList& values)
{
    std::optional<Token> found;
    const auto read = m_sql.eachComposed(tokenColumns + condition, values, [&found](const Row& row) {
        found = toToken(row);
        return false;
    });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

Result<IssuedToken> Tokens::issue(const Connection& connection, const NewToken& wanted, const QString& createdBy,
                                  qint64 now)
{
    const auto room =
        checkRoom(m_sql, "SELECT COUNT(*) FROM token WHERE connection_id = ? AND revoked_at IS NULL"_L1,
                  {connection.id.text()}, KeptAtMost::tokens, connection.name,
                  u"A connection cannot have more than %1 tokens that are not revoked. Revoke one first."_s);
    if (!room)
        return tl::unexpected(room.error());
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
    token.scopes = wanted.scopes;
    token.allowedAddresses = wanted.allowedAddresses;
    QVariant expires;
    if (wanted.lifetimeDays) {
        expires = now + *wanted.lifetimeDays * dayMs;
        token.expiresAt = timeOf(expires.toLongLong());
    }
    const auto added =
        m_sql.run("INSERT INTO token (id, connection_id, label, secret_hash, created_at, created_by, expires_at, "
                  "scopes, allowed_addresses) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1,
                  {token.id.text(), connection.id.text(), token.label, credential->hash, now, createdBy, expires,
                   textOf(token.scopes), token.allowedAddresses.join(u' ')});
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
