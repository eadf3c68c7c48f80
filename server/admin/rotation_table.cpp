// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
//
// A token is replaced without an interruption: the second one is issued, both work, and the first one ends only when
// the identity provider was seen with the second. No step leaves a connection without a working token. Where the
// product gives a connection one token only, the second one takes the place of the first in the same step.
#include "server/admin/exchange.h"
#include "server/admin/tables.h"
#include "server/admin/visible.h"
#include "server/storage/token_rotations.h"
#include "server/storage/tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

Result<Connection> rotatedConnection(AdminScope& scope)
{
    return visibleConnection(scope, ConnectionId(scope.http.captures.value(0)));
}

Result<void> noteRotation(AdminScope& scope, const QString& action, const Connection& connection, const QString& detail)
{
    return Audit(scope.http.sql)
        .add(scope.http.now, scope.actor(), action, connection.name, detail, connection.accountId);
}

/// The token that is to be replaced.
Result<Token> tokenToReplace(AdminScope& scope, const Connection& connection, const NewRotation& wanted)
{
    auto tokens = Tokens(scope.http.sql).list(connection.id);
    if (!tokens)
        return tl::unexpected(tokens.error());
    const auto now = QDateTime::fromMSecsSinceEpoch(scope.http.now);
    if (wanted.tokenId) {
        const auto named = std::ranges::find(*tokens, *wanted.tokenId, &Token::id);
        if (named == tokens->end())
            return fail(ErrorKind::NotFound, wanted.tokenId->text(), u"There is no such token."_s);
        if (!isLive(*named, now))
            return fail(ErrorKind::Conflict, named->hint, u"This token does not work any more. Make another one."_s);
        return *named;
    }
    tokens->removeIf([&now](const Token& token) { return !isLive(token, now); });
    if (tokens->isEmpty())
        return fail(ErrorKind::Conflict, connection.name, u"No token of it works. Make another one."_s);
    if (tokens->size() > 1)
        return fail(ErrorKind::Invalid, u"tokenId"_s, u"Several tokens work. Name the one to be replaced."_s);
    return tokens->first();
}

Result<NewToken> tokenFor(const Token& old, const NewRotation& wanted)
{
    return checkedToken({wanted.label.value_or(old.label), wanted.lifetimeDays, wanted.scopes.value_or(old.scopes),
                         wanted.allowedAddresses.value_or(old.allowedAddresses)});
}

/// Whether the caller says what this product makes of a replacement.
Result<void> checkWay(const AdminScope& scope, const Connection& connection, const NewRotation& wanted)
{
    const bool isTheOnly = !scope.settings.profile->severalTokens;
    if (isTheOnly && !wanted.endsOld)
        return fail(ErrorKind::Conflict, connection.name,
                    u"A connection of this product has one token at a time: the old one ends with the new one, and the "
                    "identity provider is refused until it has that. Send endsOld=true to do so."_s);
    if (!isTheOnly && wanted.endsOld)
        return fail(ErrorKind::Invalid, u"endsOld"_s,
                    u"Tokens work side by side here. Start a rotation, and complete it with force=true."_s);
    return {};
}

/// The connection, the token that was issued for it, and its secret.
Result<HttpResponse> answerIssued(AdminScope& scope, const IssuedToken& issued)
{
    const auto after = rotatedConnection(scope);
    const auto shown = visibleToken(scope, issued.token.id);
    if (!after || !shown)
        return tl::unexpected(after ? shown.error() : after.error());
    auto response = jsonAnswer({{u"connection"_s, wire::toJson(*after)},
                                {u"token"_s, wire::toJson(shown->token)},
                                {u"secret"_s, issued.secret}},
                               201);
    response.headers.emplaceBack("Cache-Control", "no-store");
    return response;
}

/// Of the tokens of the connection only the new one works afterwards.
Result<HttpResponse> replaceAtOnce(AdminScope& scope, const Connection& connection, const Token& old,
                                   const NewToken& wanted)
{
    Tokens tokens(scope.http.sql);
    const auto all = tokens.list(connection.id);
    if (!all)
        return tl::unexpected(all.error());
    const auto now = QDateTime::fromMSecsSinceEpoch(scope.http.now);
    for (const auto& token : *all) {
        if (!isLive(token, now))
            continue;
        if (const auto revoked = tokens.revoke(token, connection.accountId, scope.http.now); !revoked)
            return tl::unexpected(revoked.error());
    }
    const auto issued = tokens.issue(connection, wanted, scope.person.name, scope.http.now);
    if (!issued)
        return tl::unexpected(issued.error());
    const auto detail = u"%1 was replaced by %2 at once"_s.arg(old.hint, issued->token.hint);
    if (const auto noted = noteRotation(scope, u"rotation.replace"_s, connection, detail); !noted)
        return tl::unexpected(noted.error());
    return answerIssued(scope, *issued);
}

Result<HttpResponse> startRotation(AdminScope& scope)
{
    const auto connection = rotatedConnection(scope);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto wanted = bodyAs<NewRotation>(scope.http.request);
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (connection->rotation)
        return fail(ErrorKind::Conflict, connection->name, u"A token of it is being replaced already."_s);
    if (const auto way = checkWay(scope, *connection, *wanted); !way)
        return tl::unexpected(way.error());
    const auto old = tokenToReplace(scope, *connection, *wanted);
    if (!old)
        return tl::unexpected(old.error());
    const auto token = tokenFor(*old, *wanted);
    if (!token)
        return tl::unexpected(token.error());
    if (wanted->endsOld)
        return replaceAtOnce(scope, *connection, *old, *token);
    const auto issued = Tokens(scope.http.sql).issue(*connection, *token, scope.person.name, scope.http.now);
    if (!issued)
        return tl::unexpected(issued.error());
    const auto started =
        TokenRotations(scope.http.sql)
            .start(*connection, {old->id, issued->token.id, issued->token.createdAt, scope.person.name, std::nullopt});
    if (!started)
        return tl::unexpected(started.error());
    const auto detail = u"%1 is to be replaced by %2"_s.arg(old->hint, issued->token.hint);
    if (const auto noted = noteRotation(scope, u"rotation.start"_s, *connection, detail); !noted)
        return tl::unexpected(noted.error());
    return answerIssued(scope, *issued);
}

/// What a step of a rotation works with.
struct RotationStep
{
    Connection connection;
    TokenRotation rotation;
    Token oldToken;
    Token newToken;
    bool isForced = false;
};

Result<RotationStep> stepOf(AdminScope& scope)
{
    const auto connection = rotatedConnection(scope);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto isForced = queryFlag(scope.http.request, u"force"_s, false);
    if (!isForced)
        return tl::unexpected(isForced.error());
    if (!connection->rotation)
        return fail(ErrorKind::Conflict, connection->name, u"No token of it is being replaced."_s);
    const auto oldToken = visibleToken(scope, connection->rotation->oldTokenId);
    const auto newToken = visibleToken(scope, connection->rotation->newTokenId);
    if (!oldToken || !newToken)
        return tl::unexpected(oldToken ? newToken.error() : oldToken.error());
    return RotationStep{*connection, *connection->rotation, oldToken->token, newToken->token, *isForced};
}

/// Ends the rotation; of its two tokens only the other one than `ending` stays.
Result<HttpResponse> endRotation(AdminScope& scope, const RotationStep& step, const Token& ending,
                                 const QString& action, const QString& detail)
{
    const auto& account = step.connection.accountId;
    const auto revoked = Tokens(scope.http.sql).revoke(ending, account, scope.http.now);
    if (!revoked)
        return tl::unexpected(revoked.error());
    const auto ended = TokenRotations(scope.http.sql).end(step.connection, step.rotation, scope.http.now);
    if (!ended)
        return tl::unexpected(ended.error());
    if (const auto noted = noteRotation(scope, action, step.connection, detail); !noted)
        return tl::unexpected(noted.error());
    const auto after = rotatedConnection(scope);
    if (!after)
        return tl::unexpected(after.error());
    return versionedAnswer(wire::toJson(*after), after->version);
}

/// The old token ends. A new one that does not work itself cannot be forced either.
Result<HttpResponse> completeRotation(AdminScope& scope)
{
    const auto step = stepOf(scope);
    if (!step)
        return tl::unexpected(step.error());
    if (!isLive(step->newToken, QDateTime::fromMSecsSinceEpoch(scope.http.now)))
        return fail(ErrorKind::Conflict, step->newToken.hint,
                    u"The new token does not work any more. Cancel, and start again."_s);
    const auto& seen = step->rotation.newTokenUsedAt;
    if (!seen && !step->isForced)
        return fail(ErrorKind::Conflict, step->newToken.hint,
                    u"The identity provider was not seen with the new token yet."_s);
    const auto proof = seen ? u"used at %1"_s.arg(wire::timeToText(*seen)) : u"forced, was never used"_s;
    return endRotation(scope, *step, step->oldToken, u"rotation.complete"_s,
                       u"%1 was replaced by %2 (%3)"_s.arg(step->oldToken.hint, step->newToken.hint, proof));
}

/// The new token ends. Never where the old one does not work: nothing would be left.
Result<HttpResponse> cancelRotation(AdminScope& scope)
{
    const auto step = stepOf(scope);
    if (!step)
        return tl::unexpected(step.error());
    if (!isLive(step->oldToken, QDateTime::fromMSecsSinceEpoch(scope.http.now)) && step->connection.liveTokens < 2)
        return fail(ErrorKind::Conflict, step->oldToken.hint,
                    u"The old token does not work any more. Complete the rotation instead."_s);
    if (step->rotation.newTokenUsedAt && !step->isForced)
        return fail(ErrorKind::Conflict, step->newToken.hint,
                    u"The identity provider uses the new token already. Complete the rotation instead."_s);
    return endRotation(scope, *step, step->newToken, u"rotation.cancel"_s,
                       u"%1 stays, %2 was revoked"_s.arg(step->oldToken.hint, step->newToken.hint));
}

} // namespace

QList<AdminRoute> rotationTable()
{
    return {{"POST", "/connections/{id}/rotation", Access::Write, Permission::ManageTokens, startRotation},
            {"DELETE", "/connections/{id}/rotation", Access::Write, Permission::ManageTokens, cancelRotation},
            {"POST", "/connections/{id}/rotation/complete", Access::Write, Permission::ManageTokens, completeRotation}};
}

} // namespace provost::server
