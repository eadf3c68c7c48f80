// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/workos/environment.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace provost::workos {

using asking::rest;

namespace {

constexpr int atOnce = 100; ///< the most that WorkOS gives
constexpr int mostPages = 10'000;
constexpr std::chrono::milliseconds longestRequest = 30s;
constexpr AnswerBounds bounds{64 * 1024 * 1024, 64, 4'000'000};

} // namespace

QCoro::Task<Result<QJsonValue>> ask(EnvironmentPtr at, HttpMethod method, QString path, QUrlQuery query, Call call)
{
    HttpRequest request{
        at->server, method, path, query, {{"Accept", "application/json"}}, {}, Credential{at->server, at->key}, bounds};
    call.deadline = std::min(call.deadline, longestRequest);
    const auto answer = co_await at->door->send(std::move(request), std::move(call));
    if (!answer)
        co_return asking::at(at->server, answer.error());
    const auto value = vendor::valueOf(*answer, bounds);
    if (!value)
        co_return asking::at(at->server, value.error());
    co_return *value;
}

QCoro::Task<Result<Listed>> listPage(EnvironmentPtr at, QString path, QString narrow, QString of, QString after,
                                     Call call)
{
    asking::Query query;
    query.add(u"limit"_s, static_cast<qint64>(atOnce));
    query.add(u"order"_s, u"asc"_s);
    query.add(narrow, of);
    query.add(u"after"_s, after);
    const auto items = query.get();
    const auto value = co_await ask(at, HttpMethod::Get, path, items, std::move(call));
    if (!value)
        co_return tl::unexpected(value.error());
    const auto list = vendor::listIn(*value, u"data"_s);
    if (!list)
        co_return asking::at(at->server, list.error());
    Listed listed{*list, {}};
    if (!list->isEmpty())
        listed.next = vendor::idIn(value->toObject().value("list_metadata"_L1).toObject(), u"after"_s);
    co_return listed;
}

QCoro::Task<Result<QList<QJsonObject>>> listAll(EnvironmentPtr at, QString path, QString narrow, QString of, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    QList<QJsonObject> all;
    QString after;
    for (int page = 0; page < mostPages; ++page) {
        call.deadline = rest(deadline);
        const auto listed = co_await listPage(at, path, narrow, of, after, call);
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
    const QString ofAll;
    const auto objects = co_await listAll(at, path, ofAll, ofAll, std::move(call));
    if (!objects)
        co_return tl::unexpected(objects.error());
    QList<Account> accounts;
    at->organizations.clear();
    for (const auto& object : *objects) {
        const auto one = organizationIn(object);
        if (!one || at->organizations.contains(one->id))
            continue;
        at->organizations.insert(one->id, *one);
        accounts.append(*one);
    }
    co_return accounts;
}

QCoro::Task<Result<QList<Connection>>> listDirectories(EnvironmentPtr at, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    if (at->organizations.isEmpty()) {
        const auto organizations = co_await listOrganizations(at, call);
        if (!organizations)
            co_return tl::unexpected(organizations.error());
    }
    const auto path = u"/directories"_s;
    const QString ofAll;
    call.deadline = rest(deadline);
    const auto objects = co_await listAll(at, path, ofAll, ofAll, std::move(call));
    if (!objects)
        co_return tl::unexpected(objects.error());
    QList<Connection> connections;
    at->directories.clear();
    at->order.clear();
    for (const auto& object : *objects) {
        const auto one = directoryIn(object, at->organizations);
        if (!one || at->directories.contains(one->id))
            continue;
        at->directories.insert(one->id, *one);
        at->order.append(one->id.text());
        connections.append(*one);
    }
    co_return connections;
}

QCoro::Task<Result<void>> learn(EnvironmentPtr at, Call call)
{
    if (!at->order.isEmpty())
        co_return Result<void>();
    const auto listed = co_await listDirectories(at, std::move(call));
    if (!listed)
        co_return tl::unexpected(listed.error());
    co_return Result<void>();
}

QCoro::Task<Result<QJsonObject>> readOne(EnvironmentPtr at, QString path, QString id, Call call)
{
    const QUrlQuery nothing;
    const auto full = path + asking::segment(id);
    const auto value = co_await ask(at, HttpMethod::Get, full, nothing, std::move(call));
    if (!value)
        co_return tl::unexpected(value.error());
    if (vendor::idIn(value->toObject(), u"id"_s) != id)
        co_return fail(ErrorKind::NotFound, id);
    co_return value->toObject();
}

QCoro::Task<Result<Connection>> readDirectory(EnvironmentPtr at, ConnectionId id, Call call)
{
    const auto path = u"/directories"_s;
    const auto object = co_await readOne(at, path, id.text(), std::move(call));
    if (!object)
        co_return tl::unexpected(object.error());
    const auto directory = directoryIn(*object, at->organizations);
    if (!directory)
        co_return fail(ErrorKind::NotFound, id.text());
    at->directories.insert(directory->id, *directory);
    co_return *directory;
}

} // namespace provost::workos
