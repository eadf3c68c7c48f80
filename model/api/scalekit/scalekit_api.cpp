// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/scalekit/scalekit_api.h"

#include "model/api/bearer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {

using namespace scalekit;
using asking::rest;

namespace {

QCoro::Task<Result<WhoAmI>> askWho(EnvironmentPtr at, Call call)
{
    vendor::forgetToken(*at->client);
    const auto path = u"/organizations"_s;
    const auto name = u"organizations"_s;
    const QUrlQuery all;
    const QString beginning;
    const auto listed = co_await listPage(at, path, name, all, beginning, std::move(call));
    if (!listed)
        co_return tl::unexpected(listed.error());
    auto who = asking::bearerOf(*at->client->key, at->client->server, u"scalekit"_s);
    who.permissions = {Permission::ReadProvisioning, Permission::CreateProvisioning, Permission::DeleteProvisioning,
                       Permission::ReadUsers,        Permission::RemoveUsers,        Permission::ReadGroups};
    who.server.offers = who.permissions;
    who.server.profile = u"Scalekit"_s;
    co_return who;
}

QCoro::Task<Result<Connection>> readDirectory(EnvironmentPtr at, ConnectionId id, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    auto standing = known(*at, id);
    if (!standing) { // its organization is not told by its id
        const auto listed = co_await listDirectories(at, call);
        if (!listed)
            co_return tl::unexpected(listed.error());
        standing = known(*at, id);
    }
    if (!standing)
        co_return fail(ErrorKind::NotFound, id.text());
    const Question question{HttpMethod::Get, pathOf(*standing)};
    call.deadline = rest(deadline);
    const auto object = co_await ask(at, question, std::move(call));
    if (!object)
        co_return tl::unexpected(object.error());
    const Account organization{standing->accountId, standing->accountName};
    const auto directory = directoryIn(object->value("directory"_L1).toObject(), organization);
    if (!directory || directory->id != id)
        co_return fail(ErrorKind::NotFound, id.text());
    co_return *directory;
}

QSet<QString> idsIn(const QList<Connection>& directories)
{
    QSet<QString> ids;
    for (const auto& directory : directories)
        ids.insert(directory.id.text());
    return ids;
}

/// The name of a directory, where it is another, and a secret, which is told this once.
QCoro::Task<Result<CreatedConnection>> finish(EnvironmentPtr at, Connection directory, QString name, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto path = pathOf(directory);
    if (directory.name != name) {
        const Question naming{HttpMethod::Patch, path, {}, {{u"name"_s, name}}};
        const auto named = co_await ask(at, naming, call);
        if (!named)
            co_return tl::unexpected(named.error());
    }
    const Question question{HttpMethod::Post, path + u"/secrets"_s};
    call.deadline = rest(deadline);
    auto answer = co_await vendor::send(at->client, question, call);
    if (!answer)
        co_return tl::unexpected(answer.error());
    auto secret = asking::cutSecret(answer->body, "plain_secret");
    if (!secret)
        secret = asking::cutSecret(answer->body, "plainSecret");
    const auto value = vendor::valueOf(*answer, {});
    if (!value)
        co_return asking::at(at->client->server, value.error());
    call.deadline = rest(deadline);
    auto now = co_await readDirectory(at, directory.id, std::move(call));
    if (!now) // the secret is what must not be lost
        now = directory;
    now->tokenReceived = secret != nullptr;
    Token token;
    token.connectionId = directory.id;
    token.createdAt = token.receivedAt.emplace(QDateTime::currentDateTimeUtc());
    co_return CreatedConnection{*now, token, std::move(secret)};
}

QCoro::Task<Result<Connection>> makeDirectory(EnvironmentPtr at, Account organization, QString provider, Call call)
{
    const QJsonObject body{{u"directory_type"_s, u"SCIM"_s}, {u"directory_provider"_s, provider}};
    const Question question{HttpMethod::Post, pathOf(organization) + u"/directories"_s, {}, body};
    const auto made = co_await ask(at, question, std::move(call));
    if (!made)
        co_return tl::unexpected(made.error());
    const auto directory = directoryIn(made->value("directory"_L1).toObject(), organization);
    if (!directory)
        co_return asking::at(at->client->server, {ErrorKind::BadAnswer, {}, u"no directory came"_s, 0, {}, {}, 0});
    at->directories.append(*directory);
    co_return *directory;
}

QCoro::Task<Result<CreatedConnection>> create(EnvironmentPtr at, NewConnection wanted, Call call)
{
    if (providerWord(wanted.idp).isEmpty())
        co_return fail(ErrorKind::Unsupported, productName(wanted.idp),
                       u"Scalekit knows no other identity providers than those it names"_s);
    const QDeadlineTimer deadline(call.deadline);
    if (at->organizations.isEmpty()) {
        const auto organizations = co_await listOrganizations(at, call);
        if (!organizations)
            co_return tl::unexpected(organizations.error());
    }
    const auto found = std::ranges::find(at->organizations, wanted.accountId, &Account::id);
    if (found == at->organizations.end())
        co_return fail(ErrorKind::NotFound, wanted.accountId.text());
    const Account organization{found->id, found->name}; // the list may be another one soon
    call.deadline = rest(deadline);
    const auto standing = co_await directoriesOf(at, organization, call);
    if (!standing)
        co_return tl::unexpected(standing.error());
    const auto now = idsIn(*standing);
    const auto before = at->asked.constFind(wanted.requestKey);
    const auto fresh = before == at->asked.cend() ? QSet<QString>() : now - *before;
    call.deadline = rest(deadline);
    if (!fresh.isEmpty()) { // it was made before; a secret of its own is what it needs
        const ConnectionId id(*fresh.cbegin());
        const auto made = std::ranges::find(*standing, id, &Connection::id);
        const auto& directory = *made;
        co_return co_await finish(at, directory, wanted.name, std::move(call));
    }
    if (before == at->asked.cend() && std::ranges::find(*standing, wanted.name, &Connection::name) != standing->cend())
        co_return fail(ErrorKind::Conflict, wanted.name);
    at->asked.insert(wanted.requestKey, now);
    const auto provider = providerWord(wanted.idp);
    const auto made = co_await makeDirectory(at, organization, provider, call);
    if (!made)
        co_return tl::unexpected(made.error());
    const auto& directory = *made;
    call.deadline = rest(deadline);
    co_return co_await finish(at, directory, wanted.name, std::move(call));
}

QCoro::Task<Result<Connection>> edit(EnvironmentPtr at, ConnectionId id, ConnectionEdit wanted, Call call)
{
    if (wanted.name || wanted.operations || wanted.guard)
        co_return fail(ErrorKind::Unsupported, id.text());
    const QDeadlineTimer deadline(call.deadline);
    const auto standing = co_await readDirectory(at, id, call);
    if (!standing || !wanted.state || standing->state == *wanted.state)
        co_return standing;
    const auto deed = *wanted.state == ConnectionState::Paused ? u":disable"_s : u":enable"_s;
    const Question question{HttpMethod::Patch, pathOf(*standing) + deed};
    call.deadline = rest(deadline);
    const auto object = co_await ask(at, question, call);
    if (!object)
        co_return tl::unexpected(object.error());
    if (const auto why = vendor::text(*object, u"error_message"_s); !why.isEmpty())
        co_return asking::at(at->client->server, {ErrorKind::Conflict, standing->name, why, 0, {}, {}, 0});
    call.deadline = rest(deadline);
    const auto now = co_await readDirectory(at, id, std::move(call));
    if (now && now->state != *wanted.state)
        co_return asking::at(at->client->server,
                             {ErrorKind::BadAnswer, {}, u"accepted, and the directory is as before"_s, 0, {}, {}, 0});
    co_return now;
}

QCoro::Task<Result<DeletionPreview>> preview(EnvironmentPtr at, ConnectionId id, Call call)
{
    const auto directory = co_await readDirectory(at, std::move(id), std::move(call));
    if (!directory)
        co_return tl::unexpected(directory.error());
    DeletionPreview counted;
    counted.users = directory->users;
    counted.groups = directory->groups;
    co_return counted;
}

QCoro::Task<Result<Removed>> remove(EnvironmentPtr at, ConnectionId id, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto directory = co_await readDirectory(at, id, call);
    if (!directory)
        co_return tl::unexpected(directory.error());
    const Question question{HttpMethod::Delete, pathOf(*directory)};
    call.deadline = rest(deadline);
    const auto done = co_await ask(at, question, std::move(call));
    if (!done)
        co_return tl::unexpected(done.error());
    at->directories.removeIf([&id](const Connection& one) { return one.id == id; });
    co_return Removed{directory->users, directory->groups};
}

} // namespace

ScalekitApi::ScalekitApi(const ServerUrl& server, std::shared_ptr<const Secret> key, DoorSettings settings)
    : m_environment(std::make_shared<Environment>(Environment{std::make_shared<vendor::Client>(
          vendor::Client{server, std::move(key), std::make_shared<NetworkDoor>(std::move(settings)), u"/api/v1"_s})}))
{
}

ScalekitApi::~ScalekitApi() = default;

Capabilities ScalekitApi::scalekitCapabilities()
{
    return {.accounts = true,
            .connections = true,
            .createConnections = true,
            .nameConnections = true,
            .deleteConnections = true,
            .countBeforeDelete = true,
            .removeWithConnection = true,
            .pauseConnections = true,
            .pauseIsUntold = true,
            .directory = true};
}

AdminApi::Answer<WhoAmI> ScalekitApi::whoAmI(Call call)
{
    return askWho(m_environment, std::move(call));
}

AdminApi::Answer<QList<Account>> ScalekitApi::accounts(Call call)
{
    return listOrganizations(m_environment, std::move(call));
}

AdminApi::Answer<QList<AccessRole>> ScalekitApi::roles(Call)
{
    co_return QList<AccessRole>();
}

AdminApi::Answer<QList<Connection>> ScalekitApi::connections(Call call)
{
    return listDirectories(m_environment, std::move(call));
}

AdminApi::Answer<Connection> ScalekitApi::connection(ConnectionId id, Call call)
{
    return readDirectory(m_environment, std::move(id), std::move(call));
}

AdminApi::Answer<CreatedConnection> ScalekitApi::createConnection(NewConnection request, Call call)
{
    return create(m_environment, std::move(request), std::move(call));
}

AdminApi::Answer<Connection> ScalekitApi::editConnection(ConnectionId id, qint64, ConnectionEdit wanted, Call call)
{
    return edit(m_environment, std::move(id), std::move(wanted), std::move(call));
}

AdminApi::Answer<DeletionPreview> ScalekitApi::previewDeletion(ConnectionId id, Call call)
{
    return preview(m_environment, std::move(id), std::move(call));
}

AdminApi::Answer<Removed> ScalekitApi::deleteConnection(ConnectionId id, qint64, bool removeResources, Call call)
{
    if (!removeResources)
        co_return fail(ErrorKind::Unsupported, id.text(), u"users and groups are the directory's"_s);
    co_return co_await remove(m_environment, std::move(id), std::move(call));
}

AdminApi::Answer<QList<Token>> ScalekitApi::tokens(ConnectionId, Call)
{
    co_return QList<Token>();
}

std::unique_ptr<Session> openScalekit(const ServerUrl& server, Secret key, DoorSettings settings)
{
    auto shared = std::make_shared<const Secret>(std::move(key));
    return std::make_unique<Session>(server.url(), ScalekitApi::scalekitCapabilities(),
                                     [server, shared, settings = std::move(settings)]() -> std::unique_ptr<AdminApi> {
                                         return std::make_unique<ScalekitApi>(server, shared, settings);
                                     });
}

} // namespace provost
