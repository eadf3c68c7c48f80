// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/exchange.h"
#include "server/admin/tables.h"
#include "server/admin/visible.h"
#include "server/storage/accounts.h"
#include "server/storage/tokens.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

Result<void> note(AdminScope& scope, const QString& action, const Connection& connection, const QString& detail)
{
    return Audit(scope.http.sql)
        .add(scope.http.now, scope.actor(), action, connection.name, detail, connection.accountId);
}

Result<HttpResponse> listConnections(AdminScope& scope)
{
    auto connections = connectionsFor(scope).list(scope.account());
    if (!connections)
        return tl::unexpected(connections.error());
    if (scope.http.request.hasQuery(u"account")) {
        const AccountId wanted(scope.http.request.queryValue(u"account"));
        connections->removeIf([&wanted](const Connection& connection) { return connection.accountId != wanted; });
    }
    return jsonAnswer(wire::toJson(Page<Connection>{*connections, connections->size(), {}}));
}

/// Some products provision only for accounts that have bought a certain plan.
Result<void> checkPlan(AdminScope& scope, const Account& account)
{
    const auto& gate = scope.settings.profile->planGate;
    if (!gate)
        return {};
    const auto plan = Accounts(scope.http.sql).plan(account.id);
    if (!plan)
        return tl::unexpected(plan.error());
    if (plan->plan.compare(*gate, Qt::CaseInsensitive) == 0)
        return {};
    return fail(ErrorKind::Forbidden, account.name, u"Provisioning needs the plan %1."_s.arg(*gate));
}

Result<NewConnection> wantedConnection(AdminScope& scope)
{
    auto wanted = bodyAs<NewConnection>(scope.http.request);
    if (!wanted)
        return wanted;
    const auto key = checkedName(wanted->requestKey, u"requestKey"_s);
    if (!key)
        return tl::unexpected(key.error());
    const auto name = checkedName(wanted->name, u"name"_s);
    if (!name)
        return tl::unexpected(name.error());
    if (const auto lifetime = checkLifetime(wanted->tokenLifetimeDays, u"tokenLifetimeDays"_s); !lifetime)
        return tl::unexpected(lifetime.error());
    const auto account = visibleAccount(scope, wanted->accountId);
    if (!account)
        return tl::unexpected(account.error());
    if (const auto allowed = checkPlan(scope, *account); !allowed)
        return tl::unexpected(allowed.error());
    const auto object = bodyObject(scope.http.request);
    if (object && !object->contains("operations"_L1))
        wanted->operations = scope.settings.profile->operations;
    wanted->requestKey = *key;
    wanted->name = *name;
    return wanted;
}

/// The answer to a request that was carried out before: the connection and its newest token, whose secret is gone.
Result<HttpResponse> answerAgain(AdminScope& scope, const Connection& connection, const NewConnection& wanted)
{
    if (connection.accountId != wanted.accountId)
        return fail(ErrorKind::Conflict, wanted.requestKey, u"This request key made another connection."_s);
    Tokens tokens(scope.http.sql);
    const auto live = tokens.newestLive(connection.id, scope.http.now);
    if (!live)
        return tl::unexpected(live.error());
    QJsonValue token = QJsonValue::Null;
    if (*live)
        token = wire::toJson(**live);
    return versionedAnswer(
        {{u"connection"_s, wire::toJson(connection)}, {u"token"_s, token}, {u"secret"_s, QJsonValue::Null}},
        connection.version);
}

Result<HttpResponse> createConnection(AdminScope& scope)
{
    const auto wanted = wantedConnection(scope);
    if (!wanted)
        return tl::unexpected(wanted.error());
    auto connections = connectionsFor(scope);
    const auto existing = connections.findByRequestKey(wanted->requestKey);
    if (!existing)
        return tl::unexpected(existing.error());
    if (*existing)
        return answerAgain(scope, **existing, *wanted);

    const auto id = connections.add(*wanted, scope.settings.profile->guard);
    if (!id)
        return tl::unexpected(id.error());
    if (scope.account()) {
        if (const auto marked = connections.markSelfService(*id); !marked)
            return tl::unexpected(marked.error());
    }
    const auto added = visibleConnection(scope, *id);
    if (!added)
        return tl::unexpected(added.error());
    const auto issued =
        Tokens(scope.http.sql)
            .issue(*added, {.label = {}, .lifetimeDays = wanted->tokenLifetimeDays}, scope.person.name, scope.http.now);
    if (!issued)
        return tl::unexpected(issued.error());
    const auto noted =
        note(scope, u"connection.create"_s, *added, u"%1, token %2"_s.arg(productName(added->idp), issued->token.hint));
    if (!noted)
        return tl::unexpected(noted.error());
    const auto connection = visibleConnection(scope, *id);
    if (!connection)
        return tl::unexpected(connection.error());
    auto response = versionedAnswer({{u"connection"_s, wire::toJson(*connection)},
                                     {u"token"_s, wire::toJson(issued->token)},
                                     {u"secret"_s, issued->secret}},
                                    connection->version, 201);
    response.headers.emplaceBack("Location", "/admin/v1/connections/" + id->text().toLatin1());
    response.headers.emplaceBack("Cache-Control", "no-store");
    return response;
}

Result<Connection> namedConnection(AdminScope& scope)
{
    return visibleConnection(scope, ConnectionId(scope.http.captures.value(0)));
}

Result<HttpResponse> getConnection(AdminScope& scope)
{
    const auto connection = namedConnection(scope);
    if (!connection)
        return tl::unexpected(connection.error());
    return versionedAnswer(wire::toJson(*connection), connection->version);
}

QString describe(const DeactivationGuard& guard)
{
    QStringList limits;
    if (guard.count)
        limits.append(u"%1 users"_s.arg(*guard.count));
    if (guard.percent)
        limits.append(u"%1 percent"_s.arg(*guard.percent));
    return limits.isEmpty() ? u"off"_s
                            : u"%1 in %2 minutes"_s.arg(limits.join(u" or "_s), QString::number(guard.windowMinutes));
}

/// In words, for the audit trail.
QString describe(const Connection& before, const Connection& after)
{
    QStringList parts;
    if (before.name != after.name)
        parts.append(u"was called %1"_s.arg(before.name));
    if (before.state != after.state)
        parts.append(after.state == ConnectionState::Paused ? u"paused"_s : u"resumed"_s);
    const auto compare = [&parts](bool was, bool is, const QString& name) {
        if (was != is)
            parts.append(name + (is ? u" on"_s : u" off"_s));
    };
    compare(before.operations.createUsers, after.operations.createUsers, u"create users"_s);
    compare(before.operations.updateAttributes, after.operations.updateAttributes, u"update attributes"_s);
    compare(before.operations.deactivateUsers, after.operations.deactivateUsers, u"deactivate users"_s);
    if (before.guard != after.guard)
        parts.append(u"guard %1"_s.arg(describe(after.guard)));
    compare(before.operations.syncGroups, after.operations.syncGroups, u"sync groups"_s);
    return parts.join(u", "_s);
}

Result<HttpResponse> editConnection(AdminScope& scope)
{
    const auto before = namedConnection(scope);
    if (!before)
        return tl::unexpected(before.error());
    auto edit = bodyAs<ConnectionEdit>(scope.http.request);
    if (!edit)
        return tl::unexpected(edit.error());
    if (edit->name) {
        const auto name = checkedName(*edit->name, u"name"_s);
        if (!name)
            return tl::unexpected(name.error());
        edit->name = *name;
    }
    if (const auto matched = matchVersion(scope.http.request, before->version, before->name); !matched)
        return tl::unexpected(matched.error());
    if (const auto edited = connectionsFor(scope).edit(*before, *edit); !edited)
        return tl::unexpected(edited.error());
    const auto after = namedConnection(scope);
    if (!after)
        return tl::unexpected(after.error());
    if (const auto noted = note(scope, u"connection.edit"_s, *after, describe(*before, *after)); !noted)
        return tl::unexpected(noted.error());
    return versionedAnswer(wire::toJson(*after), after->version);
}

Result<HttpResponse> previewDeletion(AdminScope& scope)
{
    const auto connection = namedConnection(scope);
    if (!connection)
        return tl::unexpected(connection.error());
    auto preview = connectionsFor(scope).previewDeletion(connection->id);
    if (!preview)
        return tl::unexpected(preview.error());
    if (!scope.settings.profile->sessions)
        preview->sessions.reset();
    return jsonAnswer(wire::toJson(*preview));
}

/// Users and groups stay unless `removeResources=true`, for who may remove those too.
Result<HttpResponse> removeConnection(AdminScope& scope)
{
    const auto connection = namedConnection(scope);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto withResources = queryFlag(scope.http.request, u"removeResources"_s, false);
    if (!withResources)
        return tl::unexpected(withResources.error());
    if (*withResources && !scope.permissions.contains(Permission::RemoveUsers))
        return fail(ErrorKind::Forbidden, scope.person.name,
                    u"The role %1 may delete the connection alone: it has no permission %2."_s.arg(
                        scope.person.roleName, slug(Permission::RemoveUsers)));
    const bool isFirst = scope.http.soFar.isEmpty();
    if (const auto matched = matchVersion(scope.http.request, connection->version, connection->name);
        isFirst && !matched)
        return tl::unexpected(matched.error());
    const auto rule = *withResources ? std::optional(scope.settings.profile->deletion) : std::nullopt;
    const auto removed =
        connectionsFor(scope).removePart(*connection, {scope.person.name, rule}, Connections::usersAtOnce);
    if (!removed)
        return tl::unexpected(removed.error());
    const qint64 users = scope.http.soFar.value(0).toLongLong() + removed->users;
    if (removed->isWhole) {
        const auto detail = *withResources ? u"with %1 users and %2 groups"_s.arg(QString::number(users),
                                                                                  QString::number(removed->groups))
                                           : u"users and groups kept"_s;
        if (const auto noted = note(scope, u"connection.delete"_s, *connection, detail); !noted)
            return tl::unexpected(noted.error());
        return jsonAnswer(
            {{u"users"_s, *withResources ? users : 0}, {u"groups"_s, *withResources ? removed->groups : 0}});
    }
    if (isFirst) {
        const auto detail = u"begins, with %1 users"_s.arg(connection->users);
        if (const auto noted = note(scope, u"connection.delete"_s, *connection, detail); !noted)
            return tl::unexpected(noted.error());
    }
    HttpResponse goesOn;
    goesOn.soFar = {users};
    return goesOn;
}

} // namespace

QList<AdminRoute> connectionTable()
{
    return {{"GET", "/connections", Access::Read, Permission::ReadProvisioning, listConnections},
            {"POST", "/connections", Access::Write, Permission::CreateProvisioning, createConnection},
            {"GET", "/connections/{id}", Access::Read, Permission::ReadProvisioning, getConnection},
            {"PATCH", "/connections/{id}", Access::Write, Permission::CreateProvisioning, editConnection},
            {"DELETE", "/connections/{id}", Access::Write, Permission::DeleteProvisioning, removeConnection},
            {"GET", "/connections/{id}/deletion-preview", Access::Read, Permission::ReadProvisioning, previewDeletion}};
}

} // namespace provost::server
