// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/endpoint_call.h"

#include "model/checks/check_evidence.h"
#include "model/net/json_body.h"
#include "model/scim/messages.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024;

QString verbOf(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return u"GET"_s;
    case HttpMethod::Head:
        return u"HEAD"_s;
    case HttpMethod::Post:
        return u"POST"_s;
    case HttpMethod::Put:
        return u"PUT"_s;
    case HttpMethod::Patch:
        return u"PATCH"_s;
    case HttpMethod::Delete:
        return u"DELETE"_s;
    }
    Q_UNREACHABLE();
}

/// An id that is an address of a person is not shown.
QString shownTarget(const QUrl& url)
{
    const auto path = url.path(QUrl::FullyEncoded);
    const auto shown = path.contains("%40"_L1) ? path.section(u'/', 0, -2) + u"/…"_s : path;
    return url.hasQuery() ? shown + u'?' + url.query(QUrl::FullyEncoded) : shown;
}

CheckExchange exchangeOf(const EndpointRequest& asked, const QUrl& url, const Result<HttpAnswer>& answer,
                         const Secret& token)
{
    CheckExchange exchange;
    exchange.request = verbOf(asked.method) + u' ' + shownTarget(url);
    for (const auto& [name, value] : asked.headers)
        exchange.request += u" · "_s + shownWords(QString::fromLatin1(name + ": " + value),
                                                  token.expose()); // may be the server's words
    exchange.withToken = asked.withToken;
    if (!asked.body.isEmpty())
        exchange.sent = evidence(asked.body, token.expose(), asked.own);
    if (answer) {
        exchange.status = answer->status;
        exchange.contentType = shownWords(QString::fromLatin1(answer->contentType), token.expose());
        if (!answer->body.isEmpty())
            exchange.body = evidence(answer->body, token.expose(), asked.own);
    } else {
        exchange.status = answer.error().httpStatus;
        exchange.failure = answer.error().detail.isEmpty() ? u"no answer"_s : answer.error().detail;
    }
    return exchange;
}

} // namespace

bool canBeToken(const Secret& typed)
{
    const auto bytes = typed.expose();
    return !bytes.isEmpty() && std::ranges::all_of(bytes, [](char c) { return c > 0x20 && c < 0x7f; });
}

QString segmentOf(const QString& id)
{
    return u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

QCoro::Task<EndpointReply> askEndpoint(Endpoint at, EndpointRequest asked, Call call)
{
    HttpRequest request{at.place, asked.method, asked.path, asked.query, asked.headers, asked.body, {}, {}};
    const auto isAccept = [](const auto& header) { return header.first == "Accept"; };
    if (std::ranges::none_of(request.headers, isAccept))
        request.headers.emplaceBack("Accept", "application/scim+json");
    if (!asked.body.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/scim+json");
    request.bounds.bytes = mostBytes;
    const auto bounds = request.bounds;
    if (asked.withToken)
        request.credential = Credential{at.place, at.token};
    QElapsedTimer clock;
    clock.start();
    auto answer = co_await at.door->send(std::move(request), std::move(call));
    EndpointReply reply{std::move(answer), fail(ErrorKind::BadAnswer, {}), {}, QDateTime::currentDateTimeUtc(), {}, {}};
    const auto url = at.place.at(asked.path, asked.query);
    const auto token = at.token->expose();
    if (!reply.answer)
        reply.answer.error().detail = shownLines(reply.answer.error().detail, token);
    else if (!reply.answer->isSuccess())
        reply.words = shownWords(scim::errorFromJson(reply.answer->body, reply.answer->status).detail, token);
    reply.exchange = exchangeOf(asked, url, reply.answer, *at.token);
    reply.exchange.milliseconds = clock.elapsed();
    reply.place = url.toString(QUrl::FullyEncoded | QUrl::RemoveQuery);
    if (reply.answer && reply.answer->isSuccess())
        reply.object = jsonObjectOf(*reply.answer, bounds);
    co_return reply;
}

} // namespace provost
