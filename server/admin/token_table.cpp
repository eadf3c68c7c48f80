// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/exchange.h"
#include "server/admin/tables.h"
#include "server/admin/visible.h"
#include "server/storage/token_rotations.h"
#include "server/storage/tokens.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

Result<void> note(AdminScope& scope, const QString& action, const OwnedToken& owned)
{
    return Audit(scope.http.sql)
        .add(scope.http.now, scope.actor(), action, owned.connection.name, owned.token.hint,
             owned.connection.accountId);
}

Result<HttpResponse> listTokens(AdminScope& scope)
{
    const auto connection = visibleConnection(scope, ConnectionId(scope.http.captures.value(0)));
    if (!connection)
        return tl::unexpected(connection.error());
    const auto tokens = Tokens(scope.http.sql).list(connection->id);
    if (!tokens)
        return tl::unexpected(tokens.error());
    return jsonAnswer(wire::toJson(Page<Token>{*tokens, tokens->size(), {}}));
}

Result<HttpResponse> createToken(AdminScope& scope)
{
    const auto connection = visibleConnection(scope, ConnectionId(scope.http.captures.value(0)));
    if (!connection)
        return tl::unexpected(connection.error());
    const auto wanted = bodyAs<NewToken>(scope.http.request);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto token = checkedToken(*wanted);
    if (!token)
        return tl::unexpected(token.error());
    if (!scope.settings.profile->severalTokens && connection->liveTokens > 0)
        return fail(ErrorKind::Conflict, connection->name,
                    u"A connection of this product has one token at a time, and this one has it. Replace it: POST "
                    "rotation with endsOld=true, which refuses the identity provider until it has the new one."_s);
    const auto issued = Tokens(scope.http.sql).issue(*connection, *token, scope.person.name, scope.http.now);
    if (!issued)
        return tl::unexpected(issued.error());
    if (const auto noted = note(scope, u"token.create"_s, {issued->token, *connection}); !noted)
        return tl::unexpected(noted.error());
    auto response = jsonAnswer({{u"token"_s, wire::toJson(issued->token)}, {u"secret"_s, issued->secret}}, 201);
    response.headers.emplaceBack("Cache-Control", "no-store");
    return response;
}

Result<HttpResponse> answerToken(AdminScope& scope, const TokenId& id)
{
    const auto owned = visibleToken(scope, id);
    if (!owned)
        return tl::unexpected(owned.error());
    return jsonAnswer(wire::toJson(owned->token));
}

/// What speaks against revoking it. With `force=true` nothing does: a token that was stolen has to go at once.
Result<void> checkRevocation(AdminScope& scope, const OwnedToken& owned)
{
    const auto isForced = queryFlag(scope.http.request, u"force"_s, false);
    if (!isForced || *isForced)
        return isForced.map([](bool) {});
    if (owned.token.rotation != RotationRole::None)
        return fail(ErrorKind::Conflict, owned.token.hint,
                    u"This token is part of a rotation. Complete or cancel that, or send force=true."_s);
    const bool isLast =
        isLive(owned.token, QDateTime::fromMSecsSinceEpoch(scope.http.now)) && owned.connection.liveTokens == 1;
    if (isLast)
        return fail(ErrorKind::Conflict, owned.token.hint,
                    u"This is the last token of %1 that works. Send force=true to revoke it all the same."_s.arg(
                        owned.connection.name));
    return {};
}

Result<void> endRotationOf(AdminScope& scope, const OwnedToken& owned)
{
    if (owned.token.rotation == RotationRole::None)
        return {};
    return TokenRotations(scope.http.sql).end(owned.connection, *owned.connection.rotation, scope.http.now);
}

Result<HttpResponse> revokeToken(AdminScope& scope)
{
    const auto owned = visibleToken(scope, TokenId(scope.http.captures.value(0)));
    if (!owned)
        return tl::unexpected(owned.error());
    if (owned->token.revokedAt)
        return jsonAnswer(wire::toJson(owned->token));
    if (const auto allowed = checkRevocation(scope, *owned); !allowed)
        return tl::unexpected(allowed.error());
    if (const auto ended = endRotationOf(scope, *owned); !ended)
        return tl::unexpected(ended.error());
    const auto revoked = Tokens(scope.http.sql).revoke(owned->token, owned->connection.accountId, scope.http.now);
    if (!revoked)
        return tl::unexpected(revoked.error());
    if (const auto noted = note(scope, u"token.revoke"_s, *owned); !noted)
        return tl::unexpected(noted.error());
    return answerToken(scope, owned->token.id);
}

Result<HttpResponse> acknowledgeToken(AdminScope& scope)
{
    const auto owned = visibleToken(scope, TokenId(scope.http.captures.value(0)));
    if (!owned)
        return tl::unexpected(owned.error());
    const auto received = Tokens(scope.http.sql).received(owned->token, owned->connection.accountId, scope.http.now);
    if (!received)
        return tl::unexpected(received.error());
    return answerToken(scope, owned->token.id);
}

} // namespace

QList<AdminRoute> tokenTable()
{
    return {{"GET", "/connections/{id}/tokens", Access::Read, Permission::ReadProvisioning, listTokens},
            {"POST", "/connections/{id}/tokens", Access::Write, Permission::ManageTokens, createToken},
            {"DELETE", "/tokens/{id}", Access::Write, Permission::ManageTokens, revokeToken},
            {"POST", "/tokens/{id}/acknowledge", Access::Write, Permission::ManageTokens, acknowledgeToken}};
}

} // namespace provost::server
