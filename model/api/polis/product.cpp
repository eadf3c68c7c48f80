// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/polis/product.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace provost::polis {

using namespace vendor;
using asking::rest;

namespace {

/// The most that Polis gives at once, whatever is asked for.
constexpr int atOnce = 50;
constexpr qint64 mostListed = 1'000'000;
/// A whole question may take many requests.
constexpr std::chrono::milliseconds longestRequest = 30s;
constexpr AnswerBounds bounds{64 * 1024 * 1024, 64, 4'000'000}; // users come with the SCIM that was sent for them

struct Type
{
    IdentityProvider idp;
    QLatin1StringView word;
};
constexpr std::array types{
    Type{IdentityProvider::EntraId, "azure-scim-v2"_L1}, Type{IdentityProvider::Okta, "okta-scim-v2"_L1},
    Type{IdentityProvider::OneLogin, "onelogin-scim-v2"_L1}, Type{IdentityProvider::JumpCloud, "jumpcloud-scim-v2"_L1},
    Type{IdentityProvider::GoogleWorkspace, "google"_L1}};

QString joinedWords(const QString& one, const QString& other)
{
    return (one + u' ' + other).trimmed();
}

QString orElse(const QString& one, const QString& other)
{
    return one.isEmpty() ? other : one;
}

} // namespace

Product productAt(const ServerUrl& address, std::shared_ptr<const Secret> key, asking::Door door)
{
    const auto path = address.basePath();
    const auto slash = path.lastIndexOf(u'/');
    const auto name = slash < 0 ? QString() : QUrl::fromPercentEncoding(path.mid(slash + 1).toLatin1());
    auto url = address.url();
    url.setPath(path.first(std::max<qsizetype>(slash, 0)), QUrl::TolerantMode);
    const auto server = ServerUrl::parse(url.toString(QUrl::FullyEncoded));
    return Product{address, server.value_or(address), name, std::move(key), std::move(door)};
}

HttpRequest requestTo(const Product& at, HttpMethod method, const QString& path, const QUrlQuery& query,
                      const QJsonObject& body)
{
    // Polis compares the second word of the header, whatever the first one is.
    HttpRequest request{at.server,
                        method,
                        u"/api/v1/dsync"_s + path,
                        query,
                        {{"Accept", "application/json"}},
                        {},
                        Credential{at.server, at.key},
                        bounds};
    if (!body.isEmpty()) {
        request.headers.emplaceBack("Content-Type", "application/json");
        request.body = compact(body);
    }
    return request;
}

QCoro::Task<Result<QJsonValue>> ask(ProductPtr at, HttpRequest request, Call call)
{
    call.deadline = std::min(call.deadline, longestRequest);
    const auto answer = co_await at->door->send(std::move(request), std::move(call));
    if (!answer)
        co_return asking::at(at->address, answer.error());
    const auto value = valueOf(*answer, bounds);
    if (!value)
        co_return asking::at(at->address, value.error());
    const auto object = value->toObject();
    if (!object.contains("data"_L1))
        co_return asking::at(
            at->address,
            {ErrorKind::BadAnswer, {}, u"the answer has no data"_s, answer->status, {}, answer->requestId, 0});
    co_return object.value("data"_L1);
}

QCoro::Task<Result<Listed>> listPage(ProductPtr at, QString path, QString directory, qint64 offset, Call call)
{
    asking::Query query;
    if (directory.isEmpty())
        query.add(u"product"_s, at->name);
    else
        query.add(u"directoryId"_s, directory);
    query.add(u"pageOffset"_s, offset); // the number of a row
    query.add(u"pageLimit"_s, static_cast<qint64>(atOnce));
    auto request = requestTo(*at, HttpMethod::Get, path, query.get());
    const auto value = co_await ask(at, std::move(request), std::move(call));
    if (!value)
        co_return tl::unexpected(value.error());
    const auto list = listIn(*value);
    if (!list)
        co_return asking::at(at->address, list.error());
    co_return Listed{*list, list->size() < atOnce};
}

QCoro::Task<Result<QList<QJsonObject>>> listAll(ProductPtr at, QString path, QString directory, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    QList<QJsonObject> all;
    QJsonArray before;
    while (all.size() < mostListed) {
        call.deadline = rest(deadline);
        const auto page = co_await listPage(at, path, directory, all.size(), call);
        if (!page)
            co_return tl::unexpected(page.error());
        if (page->items == before && !before.isEmpty())
            co_return asking::at(at->address, {ErrorKind::BadAnswer, {}, u"the same page came again"_s, 0, {}, {}, 0});
        before = page->items;
        for (const auto& item : page->items)
            all.append(item.toObject());
        if (page->isLast)
            break;
    }
    co_return all;
}

std::optional<Connection> directoryIn(const QJsonObject& object)
{
    Connection directory;
    directory.id = ConnectionId(idIn(object, u"id"_s));
    directory.accountId = AccountId(text(object, u"tenant"_s, 150));
    if (directory.id.isEmpty() || directory.accountId.isEmpty())
        return std::nullopt;
    directory.accountName = directory.accountId.text();
    directory.name = orElse(text(object, u"name"_s), directory.id.text());
    const auto type = object.value("type"_L1).toString();
    const auto* known = std::ranges::find_if(types, [&type](const Type& each) { return each.word == type; });
    directory.idp = known == types.end() ? IdentityProvider::Custom : known->idp;
    directory.state = object.value("deactivated"_L1).toBool() ? ConnectionState::Paused : ConnectionState::Active;
    directory.scimBaseUrl = text(object.value("scim"_L1).toObject(), u"endpoint"_s);
    directory.users = directory.groups = -1;
    directory.isWatched = false;
    directory.createdAt = QDateTime::fromSecsSinceEpoch(0, Qt::UTC); // Polis does not tell
    directory.liveTokens = 1;
    directory.tokenReceived = true;
    return directory;
}

QString typeOf(IdentityProvider idp)
{
    // Google pulls nothing here: that needs access to Google itself, which is set up in Polis.
    const auto* known = std::ranges::find(types, idp, &Type::idp);
    return known == types.end() || idp == IdentityProvider::GoogleWorkspace ? u"generic-scim-v2"_s
                                                                            : QString(known->word);
}

std::optional<User> userIn(const QJsonObject& object, const Connection& directory)
{
    const auto id = idIn(object, u"id"_s);
    if (id.isEmpty())
        return std::nullopt;
    const auto raw = object.value("raw"_L1).toObject();
    User user;
    user.id = UserId(directory.id.text() + u':' + id);
    user.connectionId = directory.id;
    user.connectionName = directory.name;
    user.accountId = directory.accountId;
    user.accountName = directory.accountName;
    user.email = text(object, u"email"_s);
    user.givenName = text(object, u"first_name"_s);
    user.familyName = text(object, u"last_name"_s);
    user.userName = orElse(text(raw, u"userName"_s), user.email);
    user.displayName =
        orElse(joinedWords(user.givenName, user.familyName), orElse(user.userName, orElse(user.email, id)));
    user.externalId = text(raw, u"externalId"_s);
    user.title = text(raw, u"title"_s);
    user.state = object.value("active"_L1).toBool(true) ? UserState::Active : UserState::Suspended;
    return user;
}

std::optional<Group> groupIn(const QJsonObject& object, const Connection& directory)
{
    const auto id = idIn(object, u"id"_s);
    if (id.isEmpty())
        return std::nullopt;
    Group group;
    group.id = GroupId(directory.id.text() + u':' + id);
    group.connectionId = directory.id;
    group.connectionName = directory.name;
    group.accountId = directory.accountId;
    group.displayName = orElse(text(object, u"name"_s), id);
    group.externalId = text(object.value("raw"_L1).toObject(), u"externalId"_s);
    group.members = -1; // told only one by one
    return group;
}

QCoro::Task<Result<QList<Connection>>> listDirectories(ProductPtr at, Call call)
{
    const auto path = u"/product"_s;
    const QString ofAll;
    const auto objects = co_await listAll(at, path, ofAll, std::move(call));
    if (!objects)
        co_return tl::unexpected(objects.error());
    QList<Connection> directories;
    for (const auto& object : *objects) {
        if (const auto one = directoryIn(object))
            directories.append(*one);
    }
    at->directories = directories;
    co_return directories;
}

QCoro::Task<Result<Connection>> readDirectory(ProductPtr at, QString id, Call call)
{
    auto request = requestTo(*at, HttpMethod::Get, asking::segment(id));
    const auto value = co_await ask(at, std::move(request), std::move(call));
    if (!value)
        co_return tl::unexpected(value.error());
    const auto directory = directoryIn(value->toObject());
    if (!directory || directory->id.text() != id)
        co_return fail(ErrorKind::NotFound, id);
    co_return *directory;
}

Connection directoryOf(const Product& at, const QString& id)
{
    const auto found = std::ranges::find(at.directories, ConnectionId(id), &Connection::id);
    if (found != at.directories.cend())
        return *found;
    Connection unknown;
    unknown.id = ConnectionId(id);
    return unknown;
}

} // namespace provost::polis
