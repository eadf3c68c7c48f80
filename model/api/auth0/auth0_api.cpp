// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/auth0/auth0_api.h"

#include "model/api/bearer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {

using namespace auth0;
using asking::rest;

namespace {

PermissionSet permissionsOf(const Tenant& at)
{
    struct Needed
    {
        Permission permission;
        QStringList scopes;
    };
    const QList<Needed> all{
        {Permission::ReadProvisioning, {u"read:connections"_s, u"read:scim_config"_s, u"read:scim_token"_s}},
        {Permission::CreateProvisioning, {u"create:scim_config"_s, u"create:scim_token"_s}},
        {Permission::DeleteProvisioning, {u"delete:scim_config"_s}},
        {Permission::ManageTokens, {u"create:scim_token"_s, u"delete:scim_token"_s}},
        {Permission::ReadUsers, {u"read:users"_s}},
        {Permission::DeactivateUsers, {u"update:users"_s}},
        {Permission::ReadGroups, {u"read:groups"_s, u"read:group_members"_s}}};
    PermissionSet permissions;
    for (const auto& each : all) {
        if (maySay(at, each.scopes))
            permissions.insert(each.permission);
    }
    return permissions;
}

QCoro::Task<Result<WhoAmI>> askWho(TenantPtr at, Call call)
{
    vendor::forgetToken(*at->client);
    const auto path = u"/connections-scim-configurations"_s;
    const Question question{HttpMethod::Get, path, {{u"take"_s, u"1"_s}}};
    const auto value = co_await vendor::ask(at->client, question, std::move(call));
    if (!value)
        co_return tl::unexpected(value.error());
    if (const auto list = vendor::listIn(*value, u"scim_configurations"_s); !list)
        co_return asking::at(at->client->server, list.error());
    auto who = asking::bearerOf(*at->client->key, at->client->server, u"auth0"_s);
    who.permissions = permissionsOf(*at);
    who.server.offers = who.permissions;
    who.server.profile = u"Auth0"_s;
    co_return who;
}

QCoro::Task<Result<QList<Account>>> accountsOf(TenantPtr at, Call call)
{
    const auto places = co_await listPlaces(at, std::move(call));
    if (!places)
        co_return tl::unexpected(places.error());
    QList<Account> accounts;
    for (const auto& place : *places)
        accounts.append({AccountId(place.id), place.name});
    co_return accounts;
}

/// A first token. Where Auth0 does not take the scopes of groups, one for users alone.
QCoro::Task<Result<CreatedToken>> issueFirst(TenantPtr at, ConnectionId id, std::optional<int> days, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    NewToken wanted{{}, days};
    auto made = co_await issueToken(at, id, wanted, call);
    if (made || made.error().kind != ErrorKind::Invalid)
        co_return made;
    wanted.scopes = {TokenScope::UsersRead, TokenScope::UsersWrite};
    call.deadline = rest(deadline);
    co_return co_await issueToken(at, id, wanted, std::move(call));
}

/// Tokens of a configuration that was made by the same request, and whose secrets nobody has.
QCoro::Task<Result<void>> dropTokens(TenantPtr at, ConnectionId id, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto tokens = co_await listTokens(at, id, call);
    if (!tokens)
        co_return tl::unexpected(tokens.error());
    for (const auto& token : *tokens) {
        const Question question{HttpMethod::Delete, configurationPath(id) + u"/tokens"_s +
                                                        asking::segment(token.id.text().section(u':', 1))};
        call.deadline = rest(deadline);
        const auto done = co_await vendor::ask(at->client, question, call);
        if (!done && done.error().kind != ErrorKind::NotFound)
            co_return tl::unexpected(done.error());
    }
    co_return Result<void>();
}

QCoro::Task<Result<CreatedConnection>> finish(TenantPtr at, ConnectionId id, std::optional<int> days, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    auto made = co_await issueFirst(at, id, days, call);
    if (!made)
        co_return tl::unexpected(made.error());
    call.deadline = rest(deadline);
    const auto now = co_await readConnection(at, id, std::move(call));
    Connection connection;
    connection.id = id;
    if (now) // else the secret is what must not be lost
        connection = *now;
    at->connections.removeIf([&id](const Connection& one) { return one.id == id; });
    at->connections.append(connection);
    co_return CreatedConnection{connection, made->token, std::move(made->secret)};
}

QCoro::Task<Result<Place>> placeFor(TenantPtr at, NewConnection wanted, Call call)
{
    const auto places = co_await listPlaces(at, std::move(call));
    if (!places)
        co_return tl::unexpected(places.error());
    const auto place = std::ranges::find(*places, wanted.accountId.text(), &Place::id);
    if (place == places->cend())
        co_return fail(ErrorKind::NotFound, wanted.accountId.text());
    const auto idp = providerOf(place->strategy);
    if (idp != IdentityProvider::Custom && idp != wanted.idp)
        co_return fail(ErrorKind::Unsupported, place->name,
                       u"this enterprise connection is one with %1"_s.arg(productName(idp)));
    co_return *place;
}

/// Nothing was done; otherwise it may have been.
bool wasRefused(const Error& error)
{
    constexpr int badRequest = 400;
    constexpr int serverFault = 500;
    return error.httpStatus >= badRequest && error.httpStatus < serverFault;
}

QCoro::Task<Result<CreatedConnection>> create(TenantPtr at, NewConnection wanted, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto place = co_await placeFor(at, wanted, call);
    if (!place)
        co_return tl::unexpected(place.error());
    const ConnectionId id(place->id);
    call.deadline = rest(deadline);
    const auto standing = co_await readConnection(at, id, call);
    if (!standing && standing.error().kind != ErrorKind::NotFound)
        co_return tl::unexpected(standing.error());
    const auto days = wanted.tokenLifetimeDays;
    if (standing && !at->asked.contains(wanted.requestKey))
        co_return fail(ErrorKind::Conflict, place->name,
                       u"an enterprise connection has one SCIM configuration at most"_s);
    if (standing) { // it was made before, and nobody has a token of it
        call.deadline = rest(deadline);
        const auto dropped = co_await dropTokens(at, id, call);
        if (!dropped)
            co_return tl::unexpected(dropped.error());
    } else {
        at->asked.insert(wanted.requestKey);
        const Question question{HttpMethod::Post, configurationPath(id)};
        call.deadline = rest(deadline);
        const auto made = co_await vendor::ask(at->client, question, call);
        if (!made && wasRefused(made.error()))
            at->asked.remove(wanted.requestKey); // what stands there from now on is somebody else's
        if (!made)
            co_return tl::unexpected(made.error());
    }
    call.deadline = rest(deadline);
    auto created = co_await finish(at, id, days, std::move(call));
    if (created) // told once: whoever asks again with this key asks for another one
        at->asked.remove(wanted.requestKey);
    co_return created;
}

QCoro::Task<Result<DeletionPreview>> preview(TenantPtr at, ConnectionId id, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto connection = co_await readConnection(at, id, call);
    if (!connection)
        co_return tl::unexpected(connection.error());
    DeletionPreview counted;
    const auto text = usersOf(*connection);
    const QString beginning;
    call.deadline = rest(deadline);
    const auto users = co_await searchUsers(at, text, beginning, call);
    if (!users)
        co_return tl::unexpected(users.error());
    counted.users = std::max<qint64>(users->total, users->items.size());
    if (!maySay(*at, {u"read:groups"_s}))
        co_return counted;
    const auto path = u"/groups"_s;
    const auto name = u"groups"_s;
    const QUrlQuery narrow{{u"connection_id"_s, id.text()}};
    call.deadline = rest(deadline);
    const auto groups = co_await listAll(at, path, name, narrow, std::move(call));
    if (!groups)
        co_return tl::unexpected(groups.error());
    counted.groups = groups->size();
    co_return counted;
}

QCoro::Task<Result<Removed>> remove(TenantPtr at, ConnectionId id, bool removesResources, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto standing = co_await readConnection(at, id, call);
    if (!standing)
        co_return tl::unexpected(standing.error());
    if (removesResources)
        co_return fail(ErrorKind::Unsupported, id.text(), u"users are not deleted with a SCIM configuration"_s);
    const Question question{HttpMethod::Delete, configurationPath(id)};
    call.deadline = rest(deadline);
    const auto done = co_await vendor::ask(at->client, question, std::move(call));
    if (!done)
        co_return tl::unexpected(done.error());
    at->connections.removeIf([&id](const Connection& one) { return one.id == id; });
    co_return Removed{};
}

} // namespace

Auth0Api::Auth0Api(const ServerUrl& server, std::shared_ptr<const Secret> key, DoorSettings settings)
    : m_tenant(std::make_shared<Tenant>(Tenant{std::make_shared<vendor::Client>(
          vendor::Client{server, std::move(key), std::make_shared<NetworkDoor>(std::move(settings)), u"/api/v2"_s,
                         server.display().toUtf8() + "/api/v2/"})}))
{
}

Auth0Api::~Auth0Api() = default;

Capabilities Auth0Api::auth0Capabilities()
{
    return {.accounts = true,
            .connections = true,
            .createConnections = true,
            .deleteConnections = true,
            .countBeforeDelete = true,
            .keepWithoutConnection = true,
            .severalTokens = true,
            .tokenLimits = true,
            .tokenRotation = true,
            .attributeMapping = true,
            .directory = true};
}

AdminApi::Answer<WhoAmI> Auth0Api::whoAmI(Call call)
{
    return askWho(m_tenant, std::move(call));
}

AdminApi::Answer<QList<Account>> Auth0Api::accounts(Call call)
{
    return accountsOf(m_tenant, std::move(call));
}

AdminApi::Answer<QList<AccessRole>> Auth0Api::roles(Call)
{
    co_return QList<AccessRole>();
}

AdminApi::Answer<QList<Connection>> Auth0Api::connections(Call call)
{
    return listConnections(m_tenant, std::move(call));
}

AdminApi::Answer<Connection> Auth0Api::connection(ConnectionId id, Call call)
{
    return readConnection(m_tenant, std::move(id), std::move(call));
}

AdminApi::Answer<CreatedConnection> Auth0Api::createConnection(NewConnection request, Call call)
{
    return create(m_tenant, std::move(request), std::move(call));
}

AdminApi::Answer<DeletionPreview> Auth0Api::previewDeletion(ConnectionId id, Call call)
{
    return preview(m_tenant, std::move(id), std::move(call));
}

AdminApi::Answer<Removed> Auth0Api::deleteConnection(ConnectionId id, qint64, bool removeResources, Call call)
{
    return remove(m_tenant, std::move(id), removeResources, std::move(call));
}

std::unique_ptr<Session> openAuth0(const ServerUrl& server, Secret key, DoorSettings settings)
{
    auto shared = std::make_shared<const Secret>(std::move(key));
    return std::make_unique<Session>(server.url(), Auth0Api::auth0Capabilities(),
                                     [server, shared, settings = std::move(settings)]() -> std::unique_ptr<AdminApi> {
                                         return std::make_unique<Auth0Api>(server, shared, settings);
                                     });
}

} // namespace provost
