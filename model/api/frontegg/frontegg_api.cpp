// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/frontegg/frontegg_api.h"

#include "model/api/bearer.h"
#include "model/domain/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {

using namespace frontegg;
using asking::rest;

namespace {

constexpr int auditAtOnce = 200; ///< the most that Frontegg gives

QString connectionsPath()
{
    return u"/directory/resources/v1/configurations/scim2"_s;
}

/// What an administrator enters at the identity provider.
QString scimBaseUrl(const ServerUrl& server, const QString& id)
{
    return server.display() + u"/directory/resources/scim/v2.0"_s + asking::segment(id);
}

Connection connectionOf(const Environment& at, const Found& found)
{
    Connection connection;
    connection.id = ConnectionId(found.id);
    connection.accountId = found.account;
    connection.accountName = at.accounts.value(found.account, {found.account, found.account.text()}).name;
    connection.name = found.name;
    connection.idp = found.idp;
    connection.scimBaseUrl = scimBaseUrl(at.server, found.id);
    connection.createdAt = found.createdAt;
    connection.users = connection.groups = -1;
    connection.isWatched = false;
    connection.firstRequestAt = connection.lastRequestAt = found.lastSync;
    connection.liveTokens = 1; // there is exactly one, as long as there is the connection
    connection.tokenReceived = !at.lost.contains(found.id);
    return connection;
}

QCoro::Task<Result<WhoAmI>> askWho(EnvironmentPtr at, Call call)
{
    at->token.reset(); // the key itself is to be tried
    Question question{HttpMethod::Get, u"/tenants/resources/tenants/v2"_s, {}, {}, {}};
    question.query = {{u"_limit"_s, u"1"_s}, {u"_offset"_s, u"0"_s}};
    const auto answer = co_await send(at, question, std::move(call));
    if (!answer)
        co_return tl::unexpected(answer.error());
    const auto value = vendor::valueOf(*answer, {});
    if (!value)
        co_return asking::at(at->server, value.error());
    auto who = asking::bearerOf(*at->key, at->server, u"frontegg"_s, answer->date);
    who.permissions = {Permission::ReadProvisioning, Permission::CreateProvisioning, Permission::DeleteProvisioning,
                       Permission::ReadUsers,        Permission::DeactivateUsers,    Permission::RemoveUsers,
                       Permission::ReadGroups,       Permission::ReadAudit,          Permission::EditRules,
                       Permission::ManageRoles};
    who.server.offers = who.permissions;
    who.server.profile = u"Frontegg"_s;
    co_return who;
}

QCoro::Task<Result<QList<AccessRole>>> listRoles(EnvironmentPtr at, Call call)
{
    const auto path = u"/identity/resources/roles/v1"_s;
    const auto list = co_await askForList(at, path, std::move(call));
    if (!list)
        co_return tl::unexpected(list.error());
    QList<AccessRole> roles;
    for (const auto& each : *list) {
        if (const auto role = roleIn(each.toObject()))
            roles.append(*role);
    }
    // Several roles may have one level; ranks differ.
    std::ranges::stable_sort(roles, [](const AccessRole& a, const AccessRole& b) {
        return a.rank != b.rank ? a.rank > b.rank : searchKey(a.name) < searchKey(b.name);
    });
    for (qsizetype place = 0; place < roles.size(); ++place)
        roles[place].rank = static_cast<int>(roles.size() - place);
    co_return roles;
}

/// Names of accounts come before what refers to them.
QCoro::Task<Result<void>> learnAccounts(EnvironmentPtr at, Call call)
{
    if (!at->order.isEmpty())
        co_return Result<void>();
    const auto accounts = co_await listAccounts(at, std::move(call));
    if (!accounts)
        co_return tl::unexpected(accounts.error());
    co_return Result<void>();
}

QCoro::Task<Result<QList<Connection>>> readConnections(EnvironmentPtr at, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto learned = co_await learnAccounts(at, call);
    if (!learned)
        co_return tl::unexpected(learned.error());
    call.deadline = rest(deadline);
    const auto found = co_await listConnections(at, std::move(call));
    if (!found)
        co_return tl::unexpected(found.error());
    QList<Connection> connections;
    for (const auto& one : *found)
        connections.append(connectionOf(*at, one));
    co_return connections;
}

QCoro::Task<Result<Connection>> readConnection(EnvironmentPtr at, ConnectionId id, Call call)
{
    const auto connections = co_await readConnections(at, std::move(call));
    if (!connections)
        co_return tl::unexpected(connections.error());
    const auto found = std::ranges::find(*connections, id, &Connection::id);
    if (found == connections->cend())
        co_return fail(ErrorKind::NotFound, id.text());
    co_return *found;
}

/// The connections of an account that have this name.
QSet<QString> namedLike(const Environment& at, const NewConnection& wanted)
{
    QSet<QString> ids;
    for (const auto& found : at.found) {
        if (found.account == wanted.accountId && found.name == wanted.name)
            ids.insert(found.id);
    }
    return ids;
}

QCoro::Task<Result<CreatedConnection>> create(EnvironmentPtr at, NewConnection wanted, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto standing = co_await readConnections(at, call);
    if (!standing)
        co_return tl::unexpected(standing.error());
    const auto same = namedLike(*at, wanted);
    if (const auto before = at->asked.constFind(wanted.requestKey); before != at->asked.cend()) {
        const auto fresh = same - *before;
        if (!fresh.isEmpty()) { // it was made; its answer, and the token with it, was lost
            const auto id = *fresh.cbegin();
            at->lost.insert(id);
            const auto made = std::ranges::find(at->found, id, &Found::id);
            co_return CreatedConnection{connectionOf(*at, *made), {}, nullptr};
        }
    } else if (!same.isEmpty()) {
        co_return fail(ErrorKind::Conflict, wanted.name);
    }
    at->asked.insert(wanted.requestKey, same);
    const QJsonObject body{
        {u"source"_s, sourceOf(wanted.idp)}, {u"connectionName"_s, wanted.name}, {u"syncToUserManagement"_s, true}};
    const Question question{HttpMethod::Post, connectionsPath(), {}, wanted.accountId, body};
    call.deadline = rest(deadline);
    auto answer = co_await send(at, question, std::move(call));
    if (!answer)
        co_return tl::unexpected(answer.error());
    auto secret = asking::cutSecret(answer->body, "token");
    const auto value = vendor::valueOf(*answer, {});
    if (!value)
        co_return asking::at(at->server, value.error());
    Found made;
    made.id = vendor::idIn(value->toObject(), u"id"_s);
    made.account = wanted.accountId;
    made.name = wanted.name;
    made.idp = wanted.idp == IdentityProvider::Okta || wanted.idp == IdentityProvider::EntraId
                   ? wanted.idp
                   : IdentityProvider::Custom;
    made.createdAt = QDateTime::currentDateTimeUtc();
    if (made.id.isEmpty())
        co_return asking::at(
            at->server, {ErrorKind::BadAnswer, {}, u"no connection came"_s, answer->status, {}, answer->requestId, 0});
    if (!secret)
        at->lost.insert(made.id);
    at->found.append(made);
    const auto connection = connectionOf(*at, made);
    Token token;
    token.connectionId = connection.id;
    token.createdAt = made.createdAt;
    token.receivedAt = made.createdAt;
    co_return CreatedConnection{connection, token, std::move(secret)};
}

QCoro::Task<Result<Page<AuditEntry>>> listAudits(EnvironmentPtr at, QString after, Call call)
{
    Question question{HttpMethod::Get, u"/audits/resources/audits/v2"_s, {}, {}, {}};
    const qint64 offset = after.toLongLong(); // the number of a row, unlike everywhere else
    asking::Query query;
    query.add(u"count"_s, static_cast<qint64>(auditAtOnce));
    query.add(u"offset"_s, offset);
    query.add(u"sortBy"_s, u"createdAt"_s);
    query.add(u"sortDirection"_s, u"desc"_s);
    question.query = query.get();
    const auto value = co_await ask(at, question, std::move(call));
    if (!value)
        co_return tl::unexpected(value.error());
    const auto list = vendor::listIn(*value, u"data"_s);
    if (!list)
        co_return asking::at(at->server, list.error());
    Page<AuditEntry> page;
    page.total = value->toObject().value("total"_L1).toInteger(-1);
    for (const auto& each : *list) {
        auto entry = auditIn(each.toObject());
        const AccountId account(entry.subject);
        entry.subject = at->accounts.value(account, {account, entry.subject}).name;
        page.items.append(entry);
    }
    if (list->size() >= auditAtOnce)
        page.next = QString::number(offset + list->size());
    co_return page;
}

} // namespace

FronteggApi::FronteggApi(const ServerUrl& server, std::shared_ptr<const Secret> key, DoorSettings settings)
    : m_environment(std::make_shared<Environment>(
          Environment{server, std::move(key), std::make_shared<NetworkDoor>(std::move(settings))}))
{
}

FronteggApi::~FronteggApi() = default;

Capabilities FronteggApi::fronteggCapabilities()
{
    return {.accounts = true,
            .connections = true,
            .createConnections = true,
            .nameConnections = true,
            .deleteConnections = true,
            .countBeforeDelete = true,
            .removeWithConnection = true,
            .keepWithoutConnection = true,
            .directory = true,
            .audit = true,
            .groupRoles = true,
            .permissionKeys = true};
}

AdminApi::Answer<WhoAmI> FronteggApi::whoAmI(Call call)
{
    return askWho(m_environment, std::move(call));
}

AdminApi::Answer<QList<Account>> FronteggApi::accounts(Call call)
{
    return listAccounts(m_environment, std::move(call));
}

AdminApi::Answer<QList<AccessRole>> FronteggApi::roles(Call call)
{
    return listRoles(m_environment, std::move(call));
}

AdminApi::Answer<QList<Connection>> FronteggApi::connections(Call call)
{
    return readConnections(m_environment, std::move(call));
}

AdminApi::Answer<Connection> FronteggApi::connection(ConnectionId id, Call call)
{
    return readConnection(m_environment, std::move(id), std::move(call));
}

AdminApi::Answer<CreatedConnection> FronteggApi::createConnection(NewConnection request, Call call)
{
    return create(m_environment, std::move(request), std::move(call));
}

AdminApi::Answer<QList<Token>> FronteggApi::tokens(ConnectionId, Call)
{
    co_return QList<Token>();
}

AdminApi::Answer<Page<AuditEntry>> FronteggApi::audit(QString after, Call call)
{
    return listAudits(m_environment, std::move(after), std::move(call));
}

AdminApi::Answer<void> FronteggApi::testConnection(Connection connection, std::shared_ptr<Secret> token, Call call)
{
    // Built from the address that a person entered: no request goes to a host that the server names.
    return vendor::readOneUser(m_environment->door, scimBaseUrl(m_environment->server, connection.id.text()),
                               std::move(token), std::move(call));
}

std::unique_ptr<Session> openFrontegg(const ServerUrl& server, Secret key, DoorSettings settings)
{
    auto shared = std::make_shared<const Secret>(std::move(key));
    return std::make_unique<Session>(server.url(), FronteggApi::fronteggCapabilities(),
                                     [server, shared, settings = std::move(settings)]() -> std::unique_ptr<AdminApi> {
                                         return std::make_unique<FronteggApi>(server, shared, settings);
                                     });
}

} // namespace provost
