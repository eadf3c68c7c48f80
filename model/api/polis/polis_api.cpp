// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/polis/polis_api.h"

#include "model/api/bearer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {

using namespace polis;
using asking::rest;

namespace {

/// Takes the SCIM secret out of the text of one directory: that of its webhook may stand in it too.
std::shared_ptr<Secret> cutScimSecret(QByteArray& json)
{
    const auto scim = json.indexOf("\"scim\"");
    const auto place = scim < 0 ? std::nullopt : secretIn(QByteArrayView(json).sliced(scim));
    if (!place)
        return {};
    const auto begin = scim + place->begin;
    auto secret = std::make_shared<Secret>(Secret::take(QByteArray(json.constData() + begin, place->size)));
    std::fill_n(json.begin() + begin, place->size, 'x');
    return secret;
}

struct WithSecret
{
    Connection directory;
    std::shared_ptr<Secret> secret;
};

/// One directory and its secret.
QCoro::Task<Result<WithSecret>> askForSecret(ProductPtr at, HttpRequest request, Call call)
{
    const AnswerBounds bounds = request.bounds;
    auto answer = co_await at->door->send(std::move(request), std::move(call));
    if (!answer)
        co_return asking::at(at->address, answer.error());
    auto secret = cutScimSecret(answer->body);
    const auto value = vendor::valueOf(*answer, bounds);
    if (!value)
        co_return asking::at(at->address, value.error());
    const auto directory = directoryIn(value->toObject().value("data"_L1).toObject());
    if (!directory)
        co_return asking::at(
            at->address, {ErrorKind::BadAnswer, {}, u"no directory came"_s, answer->status, {}, answer->requestId, 0});
    co_return WithSecret{*directory, std::move(secret)};
}

QCoro::Task<Result<WhoAmI>> askWho(ProductPtr at, Call call)
{
    if (at->name.isEmpty())
        co_return fail(ErrorKind::Invalid, at->address.display(),
                       u"the name of the product is missing behind the address"_s);
    asking::Query query;
    query.add(u"product"_s, at->name);
    query.add(u"pageOffset"_s, qint64(0));
    query.add(u"pageLimit"_s, qint64(1));
    auto request = requestTo(*at, HttpMethod::Get, u"/product"_s, query.get());
    const auto value = co_await ask(at, std::move(request), std::move(call));
    if (!value)
        co_return tl::unexpected(value.error());
    if (const auto list = vendor::listIn(*value); !list)
        co_return asking::at(at->address, list.error());
    auto who = asking::bearerOf(*at->key, at->address, u"polis"_s);
    who.permissions = {Permission::ReadProvisioning, Permission::CreateProvisioning, Permission::DeleteProvisioning,
                       Permission::ManageTokens,     Permission::ReadUsers,          Permission::RemoveUsers,
                       Permission::ReadGroups};
    who.server.offers = who.permissions;
    who.server.profile = u"Ory Polis"_s;
    co_return who;
}

QCoro::Task<Result<QList<Account>>> listTenants(ProductPtr at, Call call)
{
    const auto directories = co_await listDirectories(at, std::move(call));
    if (!directories)
        co_return tl::unexpected(directories.error());
    QStringList tenants;
    for (const auto& directory : *directories)
        tenants.append(directory.accountId.text());
    tenants.append(at->named);
    tenants.removeDuplicates();
    QList<Account> accounts;
    for (const auto& tenant : std::as_const(tenants))
        accounts.append({AccountId(tenant), tenant});
    co_return accounts;
}

QSet<QString> namedLike(const Product& at, const NewConnection& wanted)
{
    QSet<QString> ids;
    for (const auto& directory : at.directories) {
        if (directory.accountId == wanted.accountId && directory.name == wanted.name)
            ids.insert(directory.id.text());
    }
    return ids;
}

CreatedConnection createdOf(WithSecret made)
{
    Token token;
    token.connectionId = made.directory.id;
    token.createdAt = token.receivedAt.emplace(QDateTime::currentDateTimeUtc());
    return CreatedConnection{made.directory, token, std::move(made.secret)};
}

QCoro::Task<Result<CreatedConnection>> create(ProductPtr at, NewConnection wanted, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto standing = co_await listDirectories(at, call);
    if (!standing)
        co_return tl::unexpected(standing.error());
    const auto same = namedLike(*at, wanted);
    const auto before = at->asked.constFind(wanted.requestKey);
    const bool isSecondTry = before != at->asked.cend();
    const auto fresh = isSecondTry ? same - *before : QSet<QString>();
    call.deadline = rest(deadline);
    if (!fresh.isEmpty()) { // it was made, and its answer was lost; its secret can be read all the same
        auto again = requestTo(*at, HttpMethod::Get, asking::segment(*fresh.cbegin()));
        auto made = co_await askForSecret(at, std::move(again), std::move(call));
        if (!made)
            co_return tl::unexpected(made.error());
        co_return createdOf(*std::move(made));
    }
    if (!isSecondTry && !same.isEmpty())
        co_return fail(ErrorKind::Conflict, wanted.name);
    at->asked.insert(wanted.requestKey, same);
    const QJsonObject body{{u"tenant"_s, wanted.accountId.text()},
                           {u"product"_s, at->name},
                           {u"name"_s, wanted.name},
                           {u"type"_s, typeOf(wanted.idp)}};
    auto request = requestTo(*at, HttpMethod::Post, {}, {}, body);
    auto made = co_await askForSecret(at, std::move(request), std::move(call));
    if (!made)
        co_return tl::unexpected(made.error());
    at->directories.append(made->directory);
    co_return createdOf(*std::move(made));
}

QCoro::Task<Result<Connection>> edit(ProductPtr at, ConnectionId id, ConnectionEdit wanted, Call call)
{
    if (wanted.operations || wanted.guard)
        co_return fail(ErrorKind::Unsupported, id.text());
    const QDeadlineTimer deadline(call.deadline);
    // Read first: what Polis does with the id of nothing is not to be found out.
    const auto standing = co_await readDirectory(at, id.text(), call);
    if (!standing)
        co_return tl::unexpected(standing.error());
    QJsonObject body;
    if (wanted.name)
        body.insert(u"name"_s, *wanted.name);
    if (wanted.state)
        body.insert(u"deactivated"_s, *wanted.state == ConnectionState::Paused);
    if (body.isEmpty())
        co_return standing;
    auto request = requestTo(*at, HttpMethod::Patch, asking::segment(id.text()), {}, body);
    call.deadline = rest(deadline);
    const auto value = co_await ask(at, std::move(request), std::move(call));
    if (!value)
        co_return tl::unexpected(value.error());
    const auto now = directoryIn(value->toObject());
    if (!now || now->id != id || (wanted.state && now->state != *wanted.state))
        co_return asking::at(at->address,
                             {ErrorKind::BadAnswer, {}, u"accepted, and the directory is as before"_s, 0, {}, {}, 0});
    co_return *now;
}

QCoro::Task<Result<DeletionPreview>> preview(ProductPtr at, ConnectionId id, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto standing = co_await readDirectory(at, id.text(), call);
    if (!standing)
        co_return tl::unexpected(standing.error());
    const auto& directory = id.text();
    const auto usersPath = u"/users"_s;
    const auto groupsPath = u"/groups"_s;
    call.deadline = rest(deadline);
    const auto users = co_await listAll(at, usersPath, directory, call);
    if (!users)
        co_return tl::unexpected(users.error());
    call.deadline = rest(deadline);
    const auto groups = co_await listAll(at, groupsPath, directory, std::move(call));
    if (!groups)
        co_return tl::unexpected(groups.error());
    DeletionPreview counted;
    counted.users = users->size();
    counted.groups = groups->size();
    co_return counted;
}

QCoro::Task<Result<Removed>> remove(ProductPtr at, ConnectionId id, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto counted = co_await preview(at, id, call);
    if (!counted)
        co_return tl::unexpected(counted.error());
    auto request = requestTo(*at, HttpMethod::Delete, asking::segment(id.text()));
    call.deadline = rest(deadline);
    const auto done = co_await ask(at, std::move(request), call);
    if (!done)
        co_return tl::unexpected(done.error());
    call.deadline = rest(deadline);
    const auto after = co_await readDirectory(at, id.text(), std::move(call));
    if (after)
        co_return asking::at(at->address,
                             {ErrorKind::BadAnswer, {}, u"accepted, and the directory is still there"_s, 0, {}, {}, 0});
    if (after.error().kind != ErrorKind::NotFound)
        co_return tl::unexpected(after.error());
    at->directories.removeIf([&id](const Connection& one) { return one.id == id; });
    co_return Removed{counted->users, counted->groups};
}

QCoro::Task<Result<std::shared_ptr<Secret>>> readSecret(ProductPtr at, ConnectionId id, Call call)
{
    auto request = requestTo(*at, HttpMethod::Get, asking::segment(id.text()));
    const auto found = co_await askForSecret(at, std::move(request), std::move(call));
    if (!found)
        co_return tl::unexpected(found.error());
    if (!found->secret)
        co_return fail(ErrorKind::NotFound, found->directory.name, u"the directory has no SCIM secret"_s);
    co_return found->secret;
}

} // namespace

PolisApi::PolisApi(const ServerUrl& address, std::shared_ptr<const Secret> key, DoorSettings settings)
    : m_product(std::make_shared<Product>(
          productAt(address, std::move(key), std::make_shared<NetworkDoor>(std::move(settings)))))
{
}

PolisApi::~PolisApi() = default;

Capabilities PolisApi::polisCapabilities()
{
    return {.accounts = true,
            .createAccounts = true,
            .connections = true,
            .createConnections = true,
            .nameConnections = true,
            .deleteConnections = true,
            .countBeforeDelete = true,
            .removeWithConnection = true,
            .pauseConnections = true,
            .pauseIsSilent = true,
            .readTokens = true,
            .setupLinks = true,
            .deliveries = true,
            .directory = true};
}

AdminApi::Answer<WhoAmI> PolisApi::whoAmI(Call call)
{
    return askWho(m_product, std::move(call));
}

AdminApi::Answer<QList<Account>> PolisApi::accounts(Call call)
{
    return listTenants(m_product, std::move(call));
}

AdminApi::Answer<Account> PolisApi::createAccount(QString name, Call)
{
    if (name.contains(u':'))
        co_return fail(ErrorKind::Invalid, name, u"a tenant of Polis has no colon in its name"_s);
    if (!m_product->named.contains(name))
        m_product->named.append(name);
    co_return Account{AccountId(name), name};
}

AdminApi::Answer<QList<AccessRole>> PolisApi::roles(Call)
{
    co_return QList<AccessRole>();
}

AdminApi::Answer<QList<Connection>> PolisApi::connections(Call call)
{
    return listDirectories(m_product, std::move(call));
}

AdminApi::Answer<Connection> PolisApi::connection(ConnectionId id, Call call)
{
    return readDirectory(m_product, id.text(), std::move(call));
}

AdminApi::Answer<CreatedConnection> PolisApi::createConnection(NewConnection request, Call call)
{
    return create(m_product, std::move(request), std::move(call));
}

AdminApi::Answer<Connection> PolisApi::editConnection(ConnectionId id, qint64, ConnectionEdit wanted, Call call)
{
    return edit(m_product, std::move(id), std::move(wanted), std::move(call));
}

AdminApi::Answer<DeletionPreview> PolisApi::previewDeletion(ConnectionId id, Call call)
{
    return preview(m_product, std::move(id), std::move(call));
}

AdminApi::Answer<Removed> PolisApi::deleteConnection(ConnectionId id, qint64, bool removeResources, Call call)
{
    if (!removeResources)
        co_return fail(ErrorKind::Unsupported, id.text(), u"Polis removes users and groups too"_s);
    co_return co_await remove(m_product, std::move(id), std::move(call));
}

AdminApi::Answer<QList<Token>> PolisApi::tokens(ConnectionId, Call)
{
    co_return QList<Token>();
}

AdminApi::Answer<std::shared_ptr<Secret>> PolisApi::readToken(ConnectionId id, Call call)
{
    return readSecret(m_product, std::move(id), std::move(call));
}

AdminApi::Answer<void> PolisApi::testConnection(Connection connection, std::shared_ptr<Secret> token, Call call)
{
    // At the address that a person entered, whatever host Polis names.
    const auto place = m_product->server.display() + u"/api/scim/v2.0"_s + asking::segment(connection.id.text());
    return vendor::readOneUser(m_product->door, place, std::move(token), std::move(call));
}

std::unique_ptr<Session> openPolis(const ServerUrl& address, Secret key, DoorSettings settings)
{
    auto shared = std::make_shared<const Secret>(std::move(key));
    return std::make_unique<Session>(address.url(), PolisApi::polisCapabilities(),
                                     [address, shared, settings = std::move(settings)]() -> std::unique_ptr<AdminApi> {
                                         return std::make_unique<PolisApi>(address, shared, settings);
                                     });
}

} // namespace provost
