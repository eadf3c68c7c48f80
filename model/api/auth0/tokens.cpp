// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/auth0/auth0_api.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Tokens: Auth0 takes two at most, so that two of them are a replacement under way.

namespace provost {

using namespace auth0;
using asking::rest;

namespace {

constexpr qsizetype mostTokens = 2;

QCoro::Task<Result<CreatedToken>> another(TenantPtr at, ConnectionId id, NewToken wanted, Call call)
{
    if (!wanted.label.isEmpty() || !wanted.allowedAddresses.isEmpty())
        co_return fail(ErrorKind::Unsupported, id.text(), u"a token of Auth0 has neither a label nor addresses"_s);
    const QDeadlineTimer deadline(call.deadline);
    const auto standing = co_await listTokens(at, id, call);
    if (!standing)
        co_return tl::unexpected(standing.error());
    if (standing->size() >= mostTokens)
        co_return fail(ErrorKind::Conflict, id.text(), u"Auth0 takes two tokens at most"_s);
    call.deadline = rest(deadline);
    co_return co_await issueToken(at, id, wanted, std::move(call));
}

QCoro::Task<Result<Token>> revoke(TenantPtr at, TokenId id, Call call)
{
    const ConnectionId connection(id.text().section(u':', 0, 0));
    const QDeadlineTimer deadline(call.deadline);
    const auto standing = co_await listTokens(at, connection, call);
    if (!standing)
        co_return tl::unexpected(standing.error());
    const auto found = std::ranges::find(*standing, id, &Token::id);
    if (found == standing->cend())
        co_return fail(ErrorKind::NotFound, id.text());
    Token token = *found;
    const Question question{HttpMethod::Delete,
                            configurationPath(connection) + u"/tokens"_s + asking::segment(id.text().section(u':', 1))};
    call.deadline = rest(deadline);
    const auto done = co_await vendor::ask(at->client, question, std::move(call));
    if (!done)
        co_return tl::unexpected(done.error());
    token.revokedAt = QDateTime::currentDateTimeUtc();
    token.rotation = RotationRole::None;
    co_return token;
}

QCoro::Task<Result<StartedRotation>> start(TenantPtr at, ConnectionId id, NewRotation wanted, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto standing = co_await listTokens(at, id, call);
    if (!standing)
        co_return tl::unexpected(standing.error());
    if (standing->size() != 1)
        co_return fail(ErrorKind::Conflict, id.text(),
                       standing->isEmpty() ? u"it has no token"_s : u"a token of it is being replaced already"_s);
    const auto& old = standing->constFirst();
    if (wanted.tokenId && *wanted.tokenId != old.id)
        co_return fail(ErrorKind::NotFound, wanted.tokenId->text());
    const NewToken like{wanted.label.value_or(QString()), wanted.lifetimeDays, wanted.scopes.value_or(old.scopes),
                        wanted.allowedAddresses.value_or(QStringList())};
    call.deadline = rest(deadline);
    auto made = co_await another(at, id, like, call);
    if (!made)
        co_return tl::unexpected(made.error());
    made->token.rotation = RotationRole::New;
    call.deadline = rest(deadline);
    const auto now = co_await readConnection(at, id, std::move(call));
    Connection connection;
    connection.id = id;
    const auto known = std::ranges::find(std::as_const(at->connections), id, &Connection::id);
    if (now) // else the secret is what must not be lost
        connection = *now;
    else if (known != at->connections.cend())
        connection = *known;
    co_return StartedRotation{connection, made->token, std::move(made->secret)};
}

/// Ends one of the two.
QCoro::Task<Result<Connection>> end(TenantPtr at, ConnectionId id, RotationRole role, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto standing = co_await listTokens(at, id, call);
    if (!standing)
        co_return tl::unexpected(standing.error());
    const auto found = std::ranges::find(*standing, role, &Token::rotation);
    if (found == standing->cend())
        co_return fail(ErrorKind::Conflict, id.text(), u"no token of it is being replaced"_s);
    const TokenId token = found->id;
    call.deadline = rest(deadline);
    const auto revoked = co_await revoke(at, token, call);
    if (!revoked)
        co_return tl::unexpected(revoked.error());
    call.deadline = rest(deadline);
    co_return co_await readConnection(at, id, std::move(call));
}

} // namespace

AdminApi::Answer<QList<Token>> Auth0Api::tokens(ConnectionId id, Call call)
{
    return listTokens(m_tenant, std::move(id), std::move(call));
}

AdminApi::Answer<CreatedToken> Auth0Api::createToken(ConnectionId id, NewToken request, Call call)
{
    return another(m_tenant, std::move(id), std::move(request), std::move(call));
}

AdminApi::Answer<Token> Auth0Api::revokeToken(TokenId id, Call call)
{
    return revoke(m_tenant, std::move(id), std::move(call));
}

AdminApi::Answer<StartedRotation> Auth0Api::startRotation(ConnectionId id, NewRotation request, Call call)
{
    return start(m_tenant, std::move(id), std::move(request), std::move(call));
}

AdminApi::Answer<Connection> Auth0Api::completeRotation(ConnectionId id, bool force, Call call)
{
    if (!force)
        co_return fail(ErrorKind::Conflict, id.text(), u"Auth0 does not tell who used the new token"_s);
    co_return co_await end(m_tenant, std::move(id), RotationRole::Old, std::move(call));
}

AdminApi::Answer<Connection> Auth0Api::cancelRotation(ConnectionId id, bool, Call call)
{
    return end(m_tenant, std::move(id), RotationRole::New, std::move(call));
}

} // namespace provost
