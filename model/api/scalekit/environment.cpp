// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/scalekit/environment.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace provost::scalekit {

using namespace vendor;
using asking::rest;

namespace {

constexpr int unauthorized = 401;
constexpr int atOnce = 30; ///< the most that Scalekit gives
constexpr int mostPages = 20'000;
constexpr std::chrono::milliseconds longestRequest = 30s;
constexpr AnswerBounds bounds{64 * 1024 * 1024, 64, 4'000'000};

/// As RFC 6749 section 4.4 has it, in the form that Scalekit's own client sends.
QByteArray credentials(const KeyPair& pair)
{
    auto body = "grant_type=client_credentials&client_id=" + pair.name.toPercentEncoding() + "&client_secret=";
    return body += pair.secret.expose().toByteArray().toPercentEncoding();
}

/// Exchanges the key for an access token. It only asks, though by POST.
QCoro::Task<Result<void>> signIn(EnvironmentPtr at, Call call)
{
    const auto pair = pairIn(*at->key);
    if (!pair)
        co_return asking::at(at->server,
                             {ErrorKind::Unauthorized, {}, u"client ID and secret are both needed"_s, 0, {}, {}, 0});
    HttpRequest request{at->server,
                        HttpMethod::Post,
                        u"/oauth/token"_s,
                        {},
                        {{"Accept", "application/json"}, {"Content-Type", "application/x-www-form-urlencoded"}},
                        credentials(*pair),
                        {},
                        {}};
    request.asksOnly = true;
    auto answer = co_await at->door->send(std::move(request), std::move(call));
    if (!answer)
        co_return asking::at(at->server, answer.error());
    auto token = asking::cutSecret(answer->body, "access_token");
    const auto said = valueOf(*answer, {});
    if (!said)
        co_return asking::at(at->server, said.error());
    if (!token)
        co_return asking::at(
            at->server,
            {ErrorKind::BadAnswer, {}, u"no access token came"_s, answer->status, {}, answer->requestId, 0});
    constexpr qint64 early = 60;
    constexpr qint64 longest = 24LL * 60 * 60;
    const auto seconds = std::clamp<qint64>((*said)["expires_in"_L1].toInteger() - early, 0, longest);
    at->token = std::move(token);
    at->tokenEnds = QDeadlineTimer(std::chrono::seconds(seconds));
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<HttpAnswer>> send(EnvironmentPtr at, Question question, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    bool isRenewed = false;
    while (true) {
        if (!at->token || at->tokenEnds.hasExpired()) {
            call.deadline = std::min(rest(deadline), longestRequest);
            const auto signedIn = co_await signIn(at, call);
            if (!signedIn)
                co_return tl::unexpected(signedIn.error());
            isRenewed = true;
        }
        HttpRequest request{at->server,
                            question.method,
                            u"/api/v1"_s + question.path,
                            question.query,
                            {{"Accept", "application/json"}},
                            {},
                            Credential{at->server, at->token},
                            bounds};
        if (!question.body.isEmpty()) {
            request.headers.emplaceBack("Content-Type", "application/json");
            request.body = compact(question.body);
        }
        call.deadline = std::min(rest(deadline), longestRequest);
        auto answer = co_await at->door->send(std::move(request), call);
        if (!answer)
            co_return asking::at(at->server, answer.error());
        if (answer->status != unauthorized || isRenewed)
            co_return answer;
        at->token.reset(); // refused, so that nothing was done: it is asked once more with a new one
    }
}

QCoro::Task<Result<QJsonObject>> ask(EnvironmentPtr at, Question question, Call call)
{
    const auto answer = co_await send(at, std::move(question), std::move(call));
    if (!answer)
        co_return tl::unexpected(answer.error());
    const auto value = valueOf(*answer, bounds);
    if (!value)
        co_return asking::at(at->server, value.error());
    co_return value->toObject();
}

QCoro::Task<Result<Listed>> listPage(EnvironmentPtr at, QString path, QString name, QUrlQuery narrow, QString after,
                                     Call call)
{
    asking::Query query;
    query.add(u"page_size"_s, static_cast<qint64>(atOnce));
    query.add(u"page_token"_s, after);
    auto items = query.get();
    for (const auto& [key, value] : narrow.queryItems(QUrl::FullyEncoded))
        items.addQueryItem(key, value);
    const Question question{HttpMethod::Get, path, items};
    const auto object = co_await ask(at, question, std::move(call));
    if (!object)
        co_return tl::unexpected(object.error());
    const auto next = memberOf(*object, u"next_page_token"_s).toString();
    const auto found = memberOf(*object, name);
    // An empty list may be left out; then at least how many there are, or where it goes on, is said.
    const bool isEmptyList = found.isUndefined() && !memberOf(*object, u"total_size"_s).isUndefined();
    if (!found.isArray() && !isEmptyList)
        co_return asking::at(at->server, {ErrorKind::BadAnswer, name, u"the answer is no list"_s, 0, {}, {}, 0});
    constexpr qsizetype longestToken = 2000;
    co_return Listed{found.toArray(), found.toArray().isEmpty() || next.size() > longestToken ? QString() : next};
}

QCoro::Task<Result<QList<QJsonObject>>> listAll(EnvironmentPtr at, QString path, QString name, QUrlQuery narrow,
                                                Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    QList<QJsonObject> all;
    QString after;
    for (int page = 0; page < mostPages; ++page) {
        call.deadline = rest(deadline);
        const auto listed = co_await listPage(at, path, name, narrow, after, call);
        if (!listed)
            co_return tl::unexpected(listed.error());
        for (const auto& item : listed->items)
            all.append(item.toObject());
        if (listed->next.isEmpty() || listed->next == after)
            break;
        after = listed->next;
    }
    co_return all;
}

QCoro::Task<Result<QList<Account>>> listOrganizations(EnvironmentPtr at, Call call)
{
    const auto path = u"/organizations"_s;
    const auto name = u"organizations"_s;
    const QUrlQuery all;
    const auto objects = co_await listAll(at, path, name, all, std::move(call));
    if (!objects)
        co_return tl::unexpected(objects.error());
    QList<Account> accounts;
    for (const auto& object : *objects) {
        const auto one = organizationIn(object);
        if (one && std::ranges::find(accounts, one->id, &Account::id) == accounts.end())
            accounts.append(*one);
    }
    at->organizations = accounts;
    co_return accounts;
}

QCoro::Task<Result<QList<Connection>>> directoriesOf(EnvironmentPtr at, Account organization, Call call)
{
    const Question question{HttpMethod::Get, pathOf(organization) + u"/directories"_s};
    const auto object = co_await ask(at, question, std::move(call));
    if (!object)
        co_return tl::unexpected(object.error());
    const auto found = memberOf(*object, u"directories"_s);
    if (!found.isArray() && !(found.isUndefined() && object->isEmpty())) // none of them may be left out
        co_return asking::at(at->server, {ErrorKind::BadAnswer, {}, u"the answer is no list"_s, 0, {}, {}, 0});
    QList<Connection> directories;
    const auto items = found.toArray();
    for (const auto& item : items) {
        if (const auto one = directoryIn(item.toObject(), organization))
            directories.append(*one);
    }
    co_return directories;
}

QCoro::Task<Result<QList<Connection>>> listDirectories(EnvironmentPtr at, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    if (at->organizations.isEmpty()) {
        const auto organizations = co_await listOrganizations(at, call);
        if (!organizations)
            co_return tl::unexpected(organizations.error());
    }
    QList<Connection> directories;
    const auto organizations = at->organizations;
    for (const auto& organization : organizations) {
        call.deadline = rest(deadline);
        const auto own = co_await directoriesOf(at, organization, call);
        if (!own && own.error().kind != ErrorKind::NotFound) // it went meanwhile
            co_return tl::unexpected(own.error());
        if (own)
            directories.append(*own);
    }
    at->directories = directories;
    co_return directories;
}

std::optional<Connection> known(const Environment& at, const ConnectionId& id)
{
    const auto found = std::ranges::find(at.directories, id, &Connection::id);
    return found == at.directories.cend() ? std::nullopt : std::optional(*found);
}

QString pathOf(const Account& organization)
{
    return u"/organizations"_s + asking::segment(organization.id.text());
}

QString pathOf(const Connection& directory)
{
    return u"/organizations"_s + asking::segment(directory.accountId.text()) + u"/directories"_s +
           asking::segment(directory.id.text());
}

} // namespace provost::scalekit
