// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/stytch/stytch_api.h"

#include "model/api/bearer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {

using namespace stytch;
using asking::rest;

namespace {

QCoro::Task<Result<WhoAmI>> askWho(ProjectPtr at, Call call)
{
    const QJsonObject body{{u"limit"_s, 1}};
    const Question question{HttpMethod::Post, u"/v1/b2b/organizations/search"_s, {}, body, true};
    const auto object = co_await ask(at, question, std::move(call));
    if (!object)
        co_return tl::unexpected(object.error());
    if (const auto list = vendor::listIn(*object, u"organizations"_s); !list)
        co_return asking::at(at->server, list.error());
    auto who = asking::bearerOf(*at->key, at->server, u"stytch"_s);
    who.permissions = {Permission::ReadProvisioning, Permission::CreateProvisioning, Permission::DeleteProvisioning,
                       Permission::ManageTokens,     Permission::EditRules,          Permission::ReadUsers,
                       Permission::ReadGroups};
    who.server.offers = who.permissions;
    who.server.profile = u"Stytch"_s;
    co_return who;
}

QCoro::Task<Result<QList<AccessRole>>> listRoles(ProjectPtr at, Call call)
{
    constexpr qsizetype mostRoles = 1000;
    const Question question{HttpMethod::Get, u"/v1/b2b/rbac/policy"_s};
    const auto object = co_await ask(at, question, std::move(call));
    if (!object)
        co_return tl::unexpected(object.error());
    const auto list = vendor::listIn(object->value("policy"_L1), u"roles"_s);
    if (!list)
        co_return asking::at(at->server, list.error());
    QList<AccessRole> roles;
    for (qsizetype place = 0; place < std::min(list->size(), mostRoles); ++place) {
        AccessRole role;
        role.id = RoleId(vendor::idIn(list->at(place).toObject(), u"role_id"_s));
        role.name = role.id.text();
        role.rank = static_cast<int>(mostRoles - place);
        if (!role.id.isEmpty() && std::ranges::find(roles, role.id, &AccessRole::id) == roles.end())
            roles.append(role);
    }
    co_return roles;
}

Connection connectionOf(const Project& at, const Found& found)
{
    auto connection = shown(found);
    connection.tokenReceived = !at.lost.contains(found.id);
    return connection;
}

QCoro::Task<Result<QList<Connection>>> readConnections(ProjectPtr at, Call call)
{
    const auto found = co_await listConnections(at, std::move(call));
    if (!found)
        co_return tl::unexpected(found.error());
    QList<Connection> connections;
    for (const auto& one : *found)
        connections.append(connectionOf(*at, one));
    co_return connections;
}

/// Asked anew. ErrorKind::NotFound where it is not there, or its organization has another one.
QCoro::Task<Result<Found>> readFound(ProjectPtr at, ConnectionId id, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    auto standing = known(*at, id);
    if (!standing) { // its organization is not told by its id
        const auto listed = co_await listConnections(at, call);
        if (!listed)
            co_return tl::unexpected(listed.error());
        standing = known(*at, id);
    }
    if (!standing)
        co_return fail(ErrorKind::NotFound, id.text());
    const Account organization = standing->organization;
    call.deadline = rest(deadline);
    const auto now = co_await connectionOf(at, organization, std::move(call));
    if (!now)
        co_return tl::unexpected(now.error());
    if (!*now || (*now)->id != id.text())
        co_return fail(ErrorKind::NotFound, id.text());
    co_return **now;
}

QCoro::Task<Result<Connection>> readConnection(ProjectPtr at, ConnectionId id, Call call)
{
    const auto found = co_await readFound(at, std::move(id), std::move(call));
    if (!found)
        co_return tl::unexpected(found.error());
    co_return connectionOf(*at, *found);
}

Token firstToken(const Found& found)
{
    auto token = tokensOf(found).constFirst();
    token.createdAt = token.receivedAt.emplace(QDateTime::currentDateTimeUtc());
    return token;
}

QCoro::Task<Result<CreatedConnection>> make(ProjectPtr at, Account organization, NewConnection wanted, Call call)
{
    const QJsonObject body{{u"display_name"_s, wanted.name}, {u"identity_provider"_s, providerWord(wanted.idp)}};
    const Question question{HttpMethod::Post, pathOf(organization.id), {}, body};
    auto answer = co_await send(at, question, std::move(call));
    if (!answer)
        co_return tl::unexpected(answer.error());
    auto secret = asking::cutSecret(answer->body, "bearer_token");
    const auto value = vendor::valueOf(*answer, {});
    if (!value)
        co_return asking::at(at->server, value.error());
    const auto made = connectionIn(value->toObject().value("connection"_L1).toObject(), organization);
    if (!made)
        co_return asking::at(
            at->server, {ErrorKind::BadAnswer, {}, u"no connection came"_s, answer->status, {}, answer->requestId, 0});
    at->found.append(*made);
    if (!secret)
        at->lost.insert(made->id);
    co_return CreatedConnection{connectionOf(*at, *made), firstToken(*made), std::move(secret)};
}

QCoro::Task<Result<CreatedConnection>> create(ProjectPtr at, NewConnection wanted, Call call)
{
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
    const auto standing = co_await connectionOf(at, organization, call);
    if (!standing)
        co_return tl::unexpected(standing.error());
    const auto now = *standing ? (*standing)->id : QString();
    const auto before = at->asked.constFind(wanted.requestKey);
    if (!now.isEmpty() && before != at->asked.cend() && *before != now) {
        at->lost.insert(now); // it was made; its answer, and the token with it, was lost
        if (!known(*at, ConnectionId(now)))
            at->found.append(**standing);
        co_return CreatedConnection{connectionOf(*at, **standing), firstToken(**standing), nullptr};
    }
    if (!now.isEmpty())
        co_return fail(ErrorKind::Conflict, (*standing)->name,
                       u"an organization of Stytch has one SCIM connection at most"_s);
    at->asked.insert(wanted.requestKey, now);
    call.deadline = rest(deadline);
    co_return co_await make(at, organization, wanted, std::move(call));
}

QCoro::Task<Result<DeletionPreview>> preview(ProjectPtr at, ConnectionId id, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto standing = co_await readFound(at, std::move(id), call);
    if (!standing)
        co_return tl::unexpected(standing.error());
    const Found& connection = *standing;
    at->peopleEnd.remove(connection.organization.id); // counted anew
    call.deadline = rest(deadline);
    const auto members = co_await allMembers(at, connection, call);
    if (!members)
        co_return tl::unexpected(members.error());
    call.deadline = rest(deadline);
    const auto groups = co_await allGroups(at, connection, std::move(call));
    if (!groups)
        co_return tl::unexpected(groups.error());
    DeletionPreview counted;
    counted.users = members->size();
    counted.groups = groups->size();
    co_return counted;
}

QCoro::Task<Result<Removed>> remove(ProjectPtr at, ConnectionId id, bool removesResources, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto standing = co_await readFound(at, id, call);
    if (!standing)
        co_return tl::unexpected(standing.error());
    if (removesResources)
        co_return fail(ErrorKind::Unsupported, id.text(), u"members are not deleted with a connection of Stytch"_s);
    const Question question{HttpMethod::Delete, pathOf(*standing)};
    call.deadline = rest(deadline);
    const auto done = co_await ask(at, question, std::move(call));
    if (!done)
        co_return tl::unexpected(done.error());
    at->found.removeIf([&id](const Found& one) { return one.id == id.text(); });
    at->people.remove(standing->organization.id);
    at->peopleEnd.remove(standing->organization.id);
    co_return Removed{};
}

/// `step` of the rotation, and the connection as it stands behind it, with the secret that was told in between.
QCoro::Task<Result<StartedRotation>> rotate(ProjectPtr at, Found standing, QString step, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const Question question{HttpMethod::Post, pathOf(standing) + u"/rotate/"_s + step, {}, QJsonObject()};
    auto answer = co_await send(at, question, call);
    if (!answer)
        co_return tl::unexpected(answer.error());
    auto secret = asking::cutSecret(answer->body, "next_bearer_token");
    const auto value = vendor::valueOf(*answer, {});
    if (!value)
        co_return asking::at(at->server, value.error());
    const Account organization = standing.organization;
    call.deadline = rest(deadline);
    const auto read = co_await connectionOf(at, organization, std::move(call));
    auto now = read && *read ? **read : standing; // the secret is what must not be lost
    if (secret && tokensOf(now).size() < 2) {
        const auto told = value->toObject().value("connection"_L1).toObject();
        now.nextEnds = vendor::optionalTimeIn(told, u"next_bearer_token_expires_at"_s);
        now.nextFour = u"????"_s;
    }
    if (secret)
        at->lost.remove(now.id);
    at->found.removeIf([&now](const Found& one) { return one.id == now.id; });
    at->found.append(now);
    auto token = tokensOf(now).constLast();
    token.createdAt = token.receivedAt.emplace(QDateTime::currentDateTimeUtc());
    co_return StartedRotation{connectionOf(*at, now), token, std::move(secret)};
}

QCoro::Task<Result<StartedRotation>> start(ProjectPtr at, ConnectionId id, NewRotation wanted, Call call)
{
    const bool isPlain = wanted.label.value_or(QString()).isEmpty() && !wanted.lifetimeDays &&
                         (!wanted.scopes || *wanted.scopes == tokenScopes()) &&
                         wanted.allowedAddresses.value_or(QStringList()).isEmpty();
    if (!isPlain)
        co_return fail(ErrorKind::Unsupported, id.text(), u"Stytch lets nobody choose anything of a token"_s);
    const QDeadlineTimer deadline(call.deadline);
    const auto standing = co_await readFound(at, id, call);
    if (!standing)
        co_return tl::unexpected(standing.error());
    if (tokensOf(*standing).size() > 1)
        co_return fail(ErrorKind::Conflict, standing->name, u"a token of it is being replaced already"_s);
    const Found& connection = *standing;
    const auto step = u"start"_s;
    call.deadline = rest(deadline);
    auto started = co_await rotate(at, connection, step, std::move(call));
    if (started && !started->secret)
        co_return asking::at(at->server, {ErrorKind::BadAnswer, {}, u"no token came"_s, 0, {}, {}, 0});
    co_return started;
}

QCoro::Task<Result<Connection>> end(ProjectPtr at, ConnectionId id, QString step, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto standing = co_await readFound(at, std::move(id), call);
    if (!standing)
        co_return tl::unexpected(standing.error());
    if (tokensOf(*standing).size() < 2)
        co_return fail(ErrorKind::Conflict, standing->name, u"no token of it is being replaced"_s);
    const Found& connection = *standing;
    call.deadline = rest(deadline);
    const auto ended = co_await rotate(at, connection, step, std::move(call));
    if (!ended)
        co_return tl::unexpected(ended.error());
    co_return ended->connection;
}

QCoro::Task<Result<QList<Token>>> listTokens(ProjectPtr at, ConnectionId id, Call call)
{
    const auto found = co_await readFound(at, std::move(id), std::move(call));
    if (!found)
        co_return tl::unexpected(found.error());
    co_return tokensOf(*found);
}

} // namespace

StytchApi::StytchApi(const ServerUrl& server, std::shared_ptr<const Secret> key, DoorSettings settings)
    : m_project(std::make_shared<Project>(
          projectAt(server, std::move(key), std::make_shared<NetworkDoor>(std::move(settings)))))
{
}

StytchApi::~StytchApi() = default;

Capabilities StytchApi::stytchCapabilities()
{
    return {.accounts = true,
            .connections = true,
            .createConnections = true,
            .nameConnections = true,
            .deleteConnections = true,
            .countBeforeDelete = true,
            .keepWithoutConnection = true,
            .tokenRotation = true,
            .directory = true,
            .groupRoles = true};
}

AdminApi::Answer<WhoAmI> StytchApi::whoAmI(Call call)
{
    return askWho(m_project, std::move(call));
}

AdminApi::Answer<QList<Account>> StytchApi::accounts(Call call)
{
    return listOrganizations(m_project, std::move(call));
}

AdminApi::Answer<QList<AccessRole>> StytchApi::roles(Call call)
{
    return listRoles(m_project, std::move(call));
}

AdminApi::Answer<QList<Connection>> StytchApi::connections(Call call)
{
    return readConnections(m_project, std::move(call));
}

AdminApi::Answer<Connection> StytchApi::connection(ConnectionId id, Call call)
{
    return readConnection(m_project, std::move(id), std::move(call));
}

AdminApi::Answer<CreatedConnection> StytchApi::createConnection(NewConnection request, Call call)
{
    return create(m_project, std::move(request), std::move(call));
}

AdminApi::Answer<DeletionPreview> StytchApi::previewDeletion(ConnectionId id, Call call)
{
    return preview(m_project, std::move(id), std::move(call));
}

AdminApi::Answer<Removed> StytchApi::deleteConnection(ConnectionId id, qint64, bool removeResources, Call call)
{
    return remove(m_project, std::move(id), removeResources, std::move(call));
}

AdminApi::Answer<QList<Token>> StytchApi::tokens(ConnectionId id, Call call)
{
    return listTokens(m_project, std::move(id), std::move(call));
}

AdminApi::Answer<StartedRotation> StytchApi::startRotation(ConnectionId id, NewRotation request, Call call)
{
    return start(m_project, std::move(id), std::move(request), std::move(call));
}

AdminApi::Answer<Connection> StytchApi::completeRotation(ConnectionId id, bool force, Call call)
{
    if (!force)
        co_return fail(ErrorKind::Conflict, id.text(), u"Stytch does not tell whether the new token was used"_s);
    const auto step = u"complete"_s;
    co_return co_await end(m_project, std::move(id), step, std::move(call));
}

AdminApi::Answer<Connection> StytchApi::cancelRotation(ConnectionId id, bool, Call call)
{
    return end(m_project, std::move(id), u"cancel"_s, std::move(call));
}

std::unique_ptr<Session> openStytch(const ServerUrl& server, Secret key, DoorSettings settings)
{
    auto shared = std::make_shared<const Secret>(std::move(key));
    return std::make_unique<Session>(server.url(), StytchApi::stytchCapabilities(),
                                     [server, shared, settings = std::move(settings)]() -> std::unique_ptr<AdminApi> {
                                         return std::make_unique<StytchApi>(server, shared, settings);
                                     });
}

} // namespace provost
