// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/vendor/vendor.h"

namespace provost::vendor {

/// A client ID and its secret, which are exchanged for an access token (RFC 6749 section 4.4) at `/oauth/token`. The
/// token is kept in memory alone. Shared by the coroutines of one AdminApi, on its thread.
struct Client
{
    ServerUrl server;
    std::shared_ptr<const Secret> key; ///< `client ID:client secret`
    asking::Door door;
    QString root;             ///< before every path: `/api/v1`
    QByteArray audience = {}; ///< which API the token is for; empty: that is not said
    AnswerBounds bounds = {64 * 1024 * 1024, 64, 4'000'000};
    std::shared_ptr<const Secret> token = {}; ///< null: not yet
    QDeadlineTimer tokenEnds = {};
    std::optional<QStringList> scopes = {}; ///< that came with the token; unset: it was not told
};
using ClientPtr = std::shared_ptr<Client>;

/// One request below the root.
struct Question
{
    HttpMethod method = HttpMethod::Get;
    QString path;
    QUrlQuery query = {};
    QJsonObject body = {}; ///< empty: none
};

/// Sends it with an access token, which is had first, anew a minute before it ends, and once where it is refused. The
/// answer's text is still whole.
QCoro::Task<Result<HttpAnswer>> send(ClientPtr as, Question question, Call call);
/// The same, read.
QCoro::Task<Result<QJsonValue>> ask(ClientPtr as, Question question, Call call);
/// The next request has a new access token, so that the key itself is tried.
void forgetToken(Client& as);

} // namespace provost::vendor
