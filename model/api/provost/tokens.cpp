// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/provost/answers.h"
#include "model/api/provost/asking.h"
#include "model/api/provost/provost_api.h"
#include "model/wire/wire.h"

using namespace Qt::StringLiterals;

// Tokens of connections, and how one is replaced by another.

namespace provost {

using namespace asking;

namespace {

QString rotationOf(const ConnectionId& id)
{
    return u"/connections"_s + segment(id.text()) + u"/rotation"_s;
}

} // namespace

AdminApi::Answer<QList<Token>> ProvostApi::tokens(ConnectionId id, Call call)
{
    const QString path = u"/connections"_s + segment(id.text()) + u"/tokens"_s;
    return ask<QList<Token>>(m_door, request(HttpMethod::Get, path), std::move(call), &answers::tokens);
}

AdminApi::Answer<CreatedToken> ProvostApi::createToken(ConnectionId id, NewToken wanted, Call call)
{
    const QString path = u"/connections"_s + segment(id.text()) + u"/tokens"_s;
    return askForSecret<CreatedToken>(m_door, request(HttpMethod::Post, path, wire::toJson(wanted)), std::move(call),
                                      &answers::createdToken);
}

AdminApi::Answer<Token> ProvostApi::revokeToken(TokenId id, Call call)
{
    // Whoever calls has asked the person, who knows of the last token and of a rotation.
    return ask<Token>(
        m_door, request(HttpMethod::Delete, u"/tokens"_s + segment(id.text()), Query().flag(u"force"_s, true).get()),
        std::move(call), &wire::fromJson<Token>);
}

AdminApi::Answer<std::shared_ptr<Secret>> ProvostApi::readToken(ConnectionId id, Call)
{
    co_return fail(ErrorKind::Unsupported, id.text(), u"the server keeps the hash of a token alone"_s);
}

AdminApi::Answer<Token> ProvostApi::acknowledgeToken(TokenId id, Call call)
{
    const QString path = u"/tokens"_s + segment(id.text()) + u"/acknowledge"_s;
    return ask<Token>(m_door, request(HttpMethod::Post, path), std::move(call), &wire::fromJson<Token>);
}

AdminApi::Answer<StartedRotation> ProvostApi::startRotation(ConnectionId id, NewRotation wanted, Call call)
{
    return askForSecret<StartedRotation>(m_door, request(HttpMethod::Post, rotationOf(id), wire::toJson(wanted)),
                                         std::move(call), &answers::startedRotation);
}

AdminApi::Answer<Connection> ProvostApi::completeRotation(ConnectionId id, bool force, Call call)
{
    const QString path = rotationOf(id) + u"/complete"_s;
    return ask<Connection>(m_door, request(HttpMethod::Post, path, Query().flag(u"force"_s, force).get()),
                           std::move(call), &wire::fromJson<Connection>);
}

AdminApi::Answer<Connection> ProvostApi::cancelRotation(ConnectionId id, bool force, Call call)
{
    return ask<Connection>(m_door, request(HttpMethod::Delete, rotationOf(id), Query().flag(u"force"_s, force).get()),
                           std::move(call), &wire::fromJson<Connection>);
}

} // namespace provost
