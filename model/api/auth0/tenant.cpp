// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/auth0/tenant.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::auth0 {

using namespace vendor;
using asking::rest;

namespace {

constexpr int atOnce = 100;       ///< the most that Auth0 gives
constexpr int pagesOfSearch = 10; ///< a thousand users
constexpr int mostPages = 2000;

qint64 secondsOf(int days)
{
    constexpr qint64 secondsOfDay = 24LL * 60 * 60;
    return days * secondsOfDay;
}

/// Where a search of users stands: the number of a page, and the time from which it looks, with an @ between.
struct Spot
{
    int page = 0;
    QString from;
};

Spot spotOf(const QString& after)
{
    const auto at = after.indexOf(u'@');
    return {std::clamp(after.left(std::max<qsizetype>(at, 0)).toInt(), 0, pagesOfSearch - 1), after.mid(at + 1)};
}

QString madeAt(const QJsonObject& user)
{
    const auto time = timeIn(user, u"created_at"_s);
    return time.isValid() ? time.toString(Qt::ISODateWithMs) : QString();
}

/// The last page of a search of which there is more: those who were made when the last of them was come again. False
/// where that is the whole page, so that some of them may stand on the page before.
bool turnOver(UserPage& page)
{
    const auto last = madeAt(page.items.constLast());
    page.items.removeIf([&last](const QJsonObject& user) { return madeAt(user) == last; });
    page.next = u"0@"_s + last;
    return !last.isEmpty() && !page.items.isEmpty();
}

} // namespace

bool maySay(const Tenant& at, const QStringList& scopes)
{
    const auto& granted = at.client->scopes;
    return !granted || std::ranges::all_of(scopes, [&granted](const QString& one) { return granted->contains(one); });
}

QCoro::Task<Result<Listed>> listPage(TenantPtr at, QString path, QString name, QUrlQuery narrow, QString after,
                                     Call call)
{
    asking::Query query;
    query.add(u"take"_s, static_cast<qint64>(atOnce));
    query.add(u"from"_s, after);
    auto items = query.get();
    for (const auto& [key, value] : narrow.queryItems(QUrl::FullyEncoded))
        items.addQueryItem(key, value);
    const Question question{HttpMethod::Get, path, items};
    const auto value = co_await ask(at->client, question, std::move(call));
    if (!value)
        co_return tl::unexpected(value.error());
    const auto list = listIn(*value, name);
    if (!list)
        co_return asking::at(at->client->server, list.error());
    constexpr qsizetype longest = 2000;
    const auto next = value->toObject().value("next"_L1).toString();
    co_return Listed{*list, list->isEmpty() || next == after || next.size() > longest ? QString() : next};
}

QCoro::Task<Result<QList<QJsonObject>>> listAll(TenantPtr at, QString path, QString name, QUrlQuery narrow, Call call)
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
        after = listed->next;
        if (after.isEmpty())
            break;
    }
    co_return all;
}

QCoro::Task<Result<QList<Place>>> listPlaces(TenantPtr at, Call call)
{
    QUrlQuery narrow;
    for (const auto& strategy : strategies())
        narrow.addQueryItem(u"strategy"_s, strategy);
    narrow.addQueryItem(u"fields"_s, u"id,name,strategy"_s);
    narrow.addQueryItem(u"include_fields"_s, u"true"_s);
    const auto path = u"/connections"_s;
    const auto name = u"connections"_s;
    const auto objects = co_await listAll(at, path, name, narrow, std::move(call));
    if (!objects)
        co_return tl::unexpected(objects.error());
    QList<Place> places;
    for (const auto& object : *objects) {
        const auto one = placeIn(object);
        if (one && std::ranges::find(places, one->id, &Place::id) == places.end())
            places.append(*one);
    }
    at->places = places;
    co_return places;
}

QCoro::Task<Result<QList<Token>>> listTokens(TenantPtr at, ConnectionId id, Call call)
{
    const Question question{HttpMethod::Get, configurationPath(id) + u"/tokens"_s};
    const auto value = co_await ask(at->client, question, std::move(call));
    if (!value)
        co_return tl::unexpected(value.error());
    const auto list = listIn(*value);
    if (!list)
        co_return asking::at(at->client->server, list.error());
    QList<Token> tokens;
    for (const auto& each : *list) {
        if (const auto token = tokenIn(each.toObject(), id))
            tokens.append(*token);
    }
    Connection whose;
    takeTokens(whose, tokens);
    co_return tokens;
}

QCoro::Task<Result<QList<Connection>>> listConnections(TenantPtr at, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto path = u"/connections-scim-configurations"_s;
    const auto name = u"scim_configurations"_s;
    const QUrlQuery all;
    const auto objects = co_await listAll(at, path, name, all, call);
    if (!objects)
        co_return tl::unexpected(objects.error());
    QList<Connection> connections;
    for (const auto& object : *objects) {
        auto connection = configurationIn(object, at->client->server.display());
        if (!connection)
            continue;
        const ConnectionId id = connection->id;
        call.deadline = rest(deadline);
        auto tokens = co_await listTokens(at, id, call);
        if (!tokens && tokens.error().kind == ErrorKind::NotFound)
            continue; // it went meanwhile
        if (!tokens)
            co_return tl::unexpected(tokens.error());
        takeTokens(*connection, *tokens);
        connections.append(*connection);
    }
    at->connections = connections;
    co_return connections;
}

QCoro::Task<Result<Connection>> readConnection(TenantPtr at, ConnectionId id, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const Question question{HttpMethod::Get, configurationPath(id)};
    const auto value = co_await ask(at->client, question, call);
    if (!value)
        co_return tl::unexpected(value.error());
    auto connection = configurationIn(value->toObject(), at->client->server.display());
    if (!connection || connection->id != id)
        co_return asking::at(at->client->server, {ErrorKind::BadAnswer, {}, u"no configuration came"_s, 0, {}, {}, 0});
    call.deadline = rest(deadline);
    auto tokens = co_await listTokens(at, id, std::move(call));
    if (!tokens)
        co_return tl::unexpected(tokens.error());
    takeTokens(*connection, *tokens);
    co_return *connection;
}

QCoro::Task<Result<void>> learn(TenantPtr at, Call call)
{
    if (!at->connections.isEmpty())
        co_return Result<void>();
    const auto listed = co_await listConnections(at, std::move(call));
    if (!listed)
        co_return tl::unexpected(listed.error());
    co_return Result<void>();
}

QCoro::Task<Result<UserPage>> searchUsers(TenantPtr at, QString text, QString after, Call call)
{
    const auto place = spotOf(after);
    if (!place.from.isEmpty())
        text += u" AND created_at:["_s + quoted(place.from) + u" TO *]"_s;
    asking::Query query;
    query.add(u"q"_s, text);
    query.add(u"search_engine"_s, u"v3"_s);
    query.add(u"sort"_s, u"created_at:1"_s);
    query.add(u"include_totals"_s, u"true"_s);
    query.add(u"per_page"_s, static_cast<qint64>(atOnce));
    query.add(u"page"_s, static_cast<qint64>(place.page));
    const Question question{HttpMethod::Get, u"/users"_s, query.get()};
    const auto value = co_await ask(at->client, question, std::move(call));
    if (!value)
        co_return tl::unexpected(value.error());
    const auto list = listIn(*value, u"users"_s);
    if (!list)
        co_return asking::at(at->client->server, list.error());
    UserPage page;
    page.total = value->toObject().value("total"_L1).toInteger(-1);
    for (const auto& item : *list)
        page.items.append(item.toObject());
    const bool isFull = page.items.size() >= atOnce;
    const bool isEnd = page.total >= 0 && (place.page + 1LL) * atOnce >= page.total;
    if (!isFull || isEnd)
        co_return page;
    if (place.page + 1 < pagesOfSearch)
        page.next = QString::number(place.page + 1) + u'@' + place.from;
    else if (!turnOver(page))
        co_return asking::at(at->client->server, {ErrorKind::BadAnswer,
                                                  {},
                                                  u"too many users were made at the same moment to be told apart"_s,
                                                  0,
                                                  {},
                                                  {},
                                                  0});
    co_return page;
}

QCoro::Task<Result<CreatedToken>> issueToken(TenantPtr at, ConnectionId id, NewToken wanted, Call call)
{
    QJsonObject body{{u"scopes"_s, scopeWords(wanted.scopes)}};
    if (wanted.lifetimeDays)
        body.insert(u"token_lifetime"_s, secondsOf(*wanted.lifetimeDays));
    const Question question{HttpMethod::Post, configurationPath(id) + u"/tokens"_s, {}, body};
    auto answer = co_await vendor::send(at->client, question, std::move(call));
    if (!answer)
        co_return tl::unexpected(answer.error());
    auto secret = asking::cutSecret(answer->body, "token");
    const auto value = vendor::valueOf(*answer, {});
    if (!value)
        co_return asking::at(at->client->server, value.error());
    auto token = tokenIn(value->toObject(), id);
    if (!token || !secret)
        co_return asking::at(at->client->server,
                             {ErrorKind::BadAnswer, {}, u"no token came"_s, answer->status, {}, answer->requestId, 0});
    token->receivedAt = QDateTime::currentDateTimeUtc();
    co_return CreatedToken{*token, std::move(secret)};
}

QString usersOf(const Connection& connection)
{
    return u"identities.connection:"_s + quoted(connection.name);
}

QString configurationPath(const ConnectionId& id)
{
    return u"/connections"_s + asking::segment(id.text()) + u"/scim-configuration"_s;
}

} // namespace provost::auth0
