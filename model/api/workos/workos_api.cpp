// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/workos/workos_api.h"

#include "model/api/bearer.h"
#include "model/api/workos/environment.h"

using namespace Qt::StringLiterals;

namespace provost {

using namespace workos;
using asking::rest;

namespace {

QCoro::Task<Result<WhoAmI>> askWho(EnvironmentPtr at, Call call)
{
    const QUrlQuery one{{u"limit"_s, u"1"_s}};
    const auto path = u"/directories"_s;
    const auto value = co_await ask(at, HttpMethod::Get, path, one, std::move(call));
    if (!value)
        co_return tl::unexpected(value.error());
    if (const auto list = vendor::listIn(*value, u"data"_s); !list)
        co_return asking::at(at->server, list.error());
    auto who = asking::bearerOf(*at->key, at->server, u"workos"_s);
    who.permissions = {Permission::ReadProvisioning, Permission::DeleteProvisioning, Permission::ReadUsers,
                       Permission::RemoveUsers, Permission::ReadGroups};
    who.server.offers = who.permissions;
    who.server.profile = u"WorkOS"_s;
    co_return who;
}

QCoro::Task<Result<DeletionPreview>> preview(EnvironmentPtr at, ConnectionId id, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto directory = co_await readDirectory(at, id, call);
    if (!directory)
        co_return tl::unexpected(directory.error());
    DeletionPreview counted;
    counted.users = directory->users;
    counted.groups = directory->groups;
    if (directory->users >= 0)
        co_return counted;
    const auto usersPath = u"/directory_users"_s;
    const auto groupsPath = u"/directory_groups"_s;
    const auto narrow = u"directory"_s;
    call.deadline = rest(deadline);
    const auto users = co_await listAll(at, usersPath, narrow, id.text(), call);
    if (!users)
        co_return tl::unexpected(users.error());
    call.deadline = rest(deadline);
    const auto groups = co_await listAll(at, groupsPath, narrow, id.text(), std::move(call));
    if (!groups)
        co_return tl::unexpected(groups.error());
    counted.users = users->size();
    counted.groups = groups->size();
    co_return counted;
}

QCoro::Task<Result<Removed>> remove(EnvironmentPtr at, ConnectionId id, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto counted = co_await preview(at, id, call);
    if (!counted)
        co_return tl::unexpected(counted.error());
    const QUrlQuery nothing;
    const auto path = u"/directories"_s + asking::segment(id.text());
    call.deadline = rest(deadline);
    const auto done = co_await ask(at, HttpMethod::Delete, path, nothing, std::move(call));
    if (!done)
        co_return tl::unexpected(done.error());
    at->directories.remove(id);
    at->order.removeAll(id.text());
    co_return Removed{counted->users, counted->groups};
}

} // namespace

WorkOsApi::WorkOsApi(const ServerUrl& server, std::shared_ptr<const Secret> key, DoorSettings settings)
    : m_environment(std::make_shared<Environment>(
          Environment{server, std::move(key), std::make_shared<NetworkDoor>(std::move(settings))}))
{
}

WorkOsApi::~WorkOsApi() = default;

Capabilities WorkOsApi::workOsCapabilities()
{
    return {.accounts = true,
            .connections = true,
            .deleteConnections = true,
            .countBeforeDelete = true,
            .removeWithConnection = true,
            .directory = true};
}

AdminApi::Answer<WhoAmI> WorkOsApi::whoAmI(Call call)
{
    return askWho(m_environment, std::move(call));
}

AdminApi::Answer<QList<Account>> WorkOsApi::accounts(Call call)
{
    return listOrganizations(m_environment, std::move(call));
}

AdminApi::Answer<QList<AccessRole>> WorkOsApi::roles(Call)
{
    co_return QList<AccessRole>();
}

AdminApi::Answer<QList<Connection>> WorkOsApi::connections(Call call)
{
    return listDirectories(m_environment, std::move(call));
}

AdminApi::Answer<Connection> WorkOsApi::connection(ConnectionId id, Call call)
{
    return readDirectory(m_environment, std::move(id), std::move(call));
}

AdminApi::Answer<DeletionPreview> WorkOsApi::previewDeletion(ConnectionId id, Call call)
{
    return preview(m_environment, std::move(id), std::move(call));
}

AdminApi::Answer<Removed> WorkOsApi::deleteConnection(ConnectionId id, qint64, bool removeResources, Call call)
{
    if (!removeResources)
        co_return fail(ErrorKind::Unsupported, id.text(), u"users and groups are the directory's"_s);
    co_return co_await remove(m_environment, std::move(id), std::move(call));
}

AdminApi::Answer<QList<Token>> WorkOsApi::tokens(ConnectionId, Call)
{
    co_return QList<Token>();
}

std::unique_ptr<Session> openWorkOs(const ServerUrl& server, Secret key, DoorSettings settings)
{
    auto shared = std::make_shared<const Secret>(std::move(key));
    return std::make_unique<Session>(server.url(), WorkOsApi::workOsCapabilities(),
                                     [server, shared, settings = std::move(settings)]() -> std::unique_ptr<AdminApi> {
                                         return std::make_unique<WorkOsApi>(server, shared, settings);
                                     });
}

} // namespace provost
