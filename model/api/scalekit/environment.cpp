// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/scalekit/environment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::scalekit {

using namespace vendor;
using asking::rest;

namespace {

constexpr int atOnce = 30; ///< the most that Scalekit gives
constexpr int mostPages = 20'000;

} // namespace

QCoro::Task<Result<QJsonObject>> ask(EnvironmentPtr at, Question question, Call call)
{
    const auto value = co_await vendor::ask(at->client, std::move(question), std::move(call));
    if (!value)
        co_return tl::unexpected(value.error());
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
        co_return asking::at(at->client->server,
                             {ErrorKind::BadAnswer, name, u"the answer is no list"_s, 0, {}, {}, 0});
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
        co_return asking::at(at->client->server, {ErrorKind::BadAnswer, {}, u"the answer is no list"_s, 0, {}, {}, 0});
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
