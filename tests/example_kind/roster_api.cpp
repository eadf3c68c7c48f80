// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/example_kind/roster_api.h"

#include "model/api/bearer.h"
#include "model/domain/shown_text.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

/// Unset where it has no id: nothing could be asked about it.
std::optional<User> personIn(const QJsonObject& person)
{
    User user;
    user.id = UserId(plainText(person["id"_L1].toString()));
    user.accountId = AccountId(u"roster"_s);
    user.userName = plainText(person["mail"_L1].toString());
    user.email = user.userName;
    user.displayName = plainText(person["name"_L1].toString());
    if (user.displayName.isEmpty())
        user.displayName = user.userName.isEmpty() ? user.id.text() : user.userName;
    return user.id.isEmpty() ? std::nullopt : std::optional(user);
}

/// The people as they came, bounded by the request.
QCoro::Task<Result<QJsonArray>> readPeople(asking::Door door, HttpRequest request, Call call)
{
    const auto place = request.base;
    const auto bounds = request.bounds;
    const auto answer = co_await door->send(std::move(request), std::move(call));
    if (!answer)
        co_return asking::at(place, answer.error());
    const auto object = asking::scimObjectOf(*answer, bounds); // says what a status means, of any JSON
    if (!object)
        co_return asking::at(place, object.error());
    co_return (*object)["people"_L1].toArray();
}

QCoro::Task<Result<WhoAmI>> askWho(asking::Door door, HttpRequest request, std::shared_ptr<const Secret> key, Call call)
{
    const auto place = request.base;
    const auto people = co_await readPeople(door, std::move(request), std::move(call)); // the key is accepted
    if (!people)
        co_return tl::unexpected(people.error());
    auto who = asking::bearerOf(*key, place, u"roster"_s);
    who.permissions.insert(Permission::ReadUsers);
    who.server.offers = who.permissions;
    co_return who;
}

QCoro::Task<Result<Page<User>>> listPeople(asking::Door door, HttpRequest request, UserQuery query, Call call)
{
    if (query.state == UserState::Deleted)
        co_return Page<User>(); // it does not tell of them
    if (query.changedAfter)
        co_return fail(ErrorKind::Unsupported, {});
    const auto people = co_await readPeople(door, std::move(request), std::move(call));
    if (!people)
        co_return tl::unexpected(people.error());
    Page<User> page;
    page.total = people->size();
    for (const auto& person : *people) {
        if (auto user = personIn(person.toObject()))
            page.items.append(*std::move(user));
        else
            ++page.unreadable;
    }
    co_return page;
}

QCoro::Task<Result<UserDetail>> readPerson(asking::Door door, HttpRequest request, UserId id, Call call)
{
    const auto people = co_await readPeople(door, std::move(request), std::move(call));
    if (!people)
        co_return tl::unexpected(people.error());
    for (const auto& person : *people) {
        const auto user = personIn(person.toObject());
        if (user && user->id == id)
            co_return UserDetail{*user, QJsonDocument(person.toObject()).toJson(), {}, 0, {}};
    }
    co_return fail(ErrorKind::NotFound, id.text());
}

} // namespace

RosterApi::RosterApi(const ServerUrl& server, std::shared_ptr<const Secret> key, DoorSettings settings)
    : m_server(server)
    , m_key(std::move(key))
    , m_door(std::make_shared<NetworkDoor>(std::move(settings)))
{
}

HttpRequest RosterApi::request() const
{
    return {
        m_server, HttpMethod::Get, u"/people"_s, {}, {{"Accept", "application/json"}}, {}, Credential{m_server, m_key},
        {}};
}

AdminApi::Answer<WhoAmI> RosterApi::whoAmI(Call call)
{
    return askWho(m_door, request(), m_key, std::move(call));
}

AdminApi::Answer<Page<User>> RosterApi::users(UserQuery query, Call call)
{
    return listPeople(m_door, request(), std::move(query), std::move(call));
}

AdminApi::Answer<UserDetail> RosterApi::user(UserId id, Call call)
{
    return readPerson(m_door, request(), std::move(id), std::move(call));
}

std::unique_ptr<Session> openRoster(const ServerUrl& server, Secret key, DoorSettings settings)
{
    auto shared = std::make_shared<const Secret>(std::move(key));
    return std::make_unique<Session>(server.url(), RosterApi::rosterCapabilities(),
                                     [server, shared, settings = std::move(settings)]() -> std::unique_ptr<AdminApi> {
                                         return std::make_unique<RosterApi>(server, shared, settings);
                                     });
}

} // namespace provost
