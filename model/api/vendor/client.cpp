// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/vendor/client.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace provost::vendor {

using asking::rest;

namespace {

constexpr int unauthorized = 401;
constexpr std::chrono::milliseconds longestRequest = 30s;

QByteArray credentials(const KeyPair& pair, const QByteArray& audience)
{
    auto body = "grant_type=client_credentials&client_id=" + pair.name.toPercentEncoding() + "&client_secret=";
    body += pair.secret.expose().toByteArray().toPercentEncoding();
    return audience.isEmpty() ? body : body + "&audience=" + audience.toPercentEncoding();
}

/// Exchanges the key. It only asks, though by POST.
QCoro::Task<Result<void>> signIn(ClientPtr as, Call call)
{
    const auto pair = pairIn(*as->key);
    if (!pair)
        co_return asking::at(as->server,
                             {ErrorKind::Unauthorized, {}, u"client ID and secret are both needed"_s, 0, {}, {}, 0});
    HttpRequest request{as->server,
                        HttpMethod::Post,
                        u"/oauth/token"_s,
                        {},
                        {{"Accept", "application/json"}, {"Content-Type", "application/x-www-form-urlencoded"}},
                        credentials(*pair, as->audience),
                        {},
                        {}};
    request.asksOnly = true;
    auto answer = co_await as->door->send(std::move(request), std::move(call));
    if (!answer)
        co_return asking::at(as->server, answer.error());
    auto token = asking::cutSecret(answer->body, "access_token");
    const auto said = valueOf(*answer, {});
    if (!said)
        co_return asking::at(as->server, said.error());
    if (!token)
        co_return asking::at(
            as->server,
            {ErrorKind::BadAnswer, {}, u"no access token came"_s, answer->status, {}, answer->requestId, 0});
    constexpr qint64 early = 60;
    constexpr qint64 longest = 24LL * 60 * 60;
    const auto seconds = std::clamp<qint64>((*said)["expires_in"_L1].toInteger() - early, 0, longest);
    const auto scope = (*said)["scope"_L1];
    as->scopes.reset();
    if (scope.isString())
        as->scopes = scope.toString().split(u' ', Qt::SkipEmptyParts);
    as->token = std::move(token);
    as->tokenEnds = QDeadlineTimer(std::chrono::seconds(seconds));
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<HttpAnswer>> send(ClientPtr as, Question question, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    bool isRenewed = false;
    while (true) {
        if (!as->token || as->tokenEnds.hasExpired()) {
            call.deadline = std::min(rest(deadline), longestRequest);
            const auto signedIn = co_await signIn(as, call);
            if (!signedIn)
                co_return tl::unexpected(signedIn.error());
            isRenewed = true;
        }
        HttpRequest request{as->server,
                            question.method,
                            as->root + question.path,
                            question.query,
                            {{"Accept", "application/json"}},
                            {},
                            Credential{as->server, as->token},
                            as->bounds};
        if (!question.body.isEmpty()) {
            request.headers.emplaceBack("Content-Type", "application/json");
            request.body = compact(question.body);
        }
        call.deadline = std::min(rest(deadline), longestRequest);
        auto answer = co_await as->door->send(std::move(request), call);
        if (!answer)
            co_return asking::at(as->server, answer.error());
        if (answer->status != unauthorized || isRenewed)
            co_return answer;
        as->token.reset(); // refused, so that nothing was done: it is asked once more with a new one
    }
}

QCoro::Task<Result<QJsonValue>> ask(ClientPtr as, Question question, Call call)
{
    const auto answer = co_await send(as, std::move(question), std::move(call));
    if (!answer)
        co_return tl::unexpected(answer.error());
    const auto value = valueOf(*answer, as->bounds);
    if (!value)
        co_return asking::at(as->server, value.error());
    co_return *value;
}

void forgetToken(Client& as)
{
    as.token.reset();
}

} // namespace provost::vendor
