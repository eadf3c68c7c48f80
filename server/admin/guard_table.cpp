// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/exchange.h"
#include "server/admin/tables.h"
#include "server/admin/visible.h"
#include "server/storage/held_changes.h"
#include "server/storage/prerequisites.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

Result<Connection> guardedConnection(AdminScope& scope)
{
    return visibleConnection(scope, ConnectionId(scope.http.captures.value(0)));
}

Result<HttpResponse> listHeld(AdminScope& scope)
{
    const auto connection = guardedConnection(scope);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto limit = pageLimit(scope.http.request);
    if (!limit)
        return tl::unexpected(limit.error());
    const auto waiting = HeldChanges(scope.http.sql, scope.http.now).waiting(connection->id, *limit);
    if (!waiting)
        return tl::unexpected(waiting.error());
    QJsonArray items;
    for (const HeldChange& change : *waiting)
        items.append(wire::toJson(change));
    return jsonAnswer({{u"items"_s, items}, {u"total"_s, connection->heldChanges}});
}

/// `{"ids": […]}`: those that the operator saw.
Result<QStringList> wantedIds(AdminScope& scope)
{
    const auto object = bodyObject(scope.http.request);
    if (!object)
        return tl::unexpected(object.error());
    QStringList ids;
    const auto values = object->value("ids"_L1).toArray();
    for (const auto& value : values)
        ids.append(value.toString());
    if (ids.isEmpty() || ids.size() > HeldChanges::decidedAtOnce || ids.contains(QString()))
        return fail(ErrorKind::Invalid, u"ids"_s,
                    u"1 to %1 ids of held changes are wanted here."_s.arg(HeldChanges::decidedAtOnce));
    return ids;
}

using Decide = Result<qint64> (*)(AdminScope&, const Connection&, const QStringList&);

Result<HttpResponse> decide(AdminScope& scope, const QString& action, Decide decision)
{
    const auto connection = guardedConnection(scope);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto ids = wantedIds(scope);
    if (!ids)
        return tl::unexpected(ids.error());
    const auto decided = decision(scope, *connection, *ids);
    if (!decided)
        return tl::unexpected(decided.error());
    const auto noted = Audit(scope.http.sql)
                           .add(scope.http.now, scope.actor(), action, connection->name,
                                u"%1 held changes"_s.arg(*decided), connection->accountId);
    if (!noted)
        return tl::unexpected(noted.error());
    return jsonAnswer({{u"decided"_s, *decided}});
}

Result<HttpResponse> approve(AdminScope& scope)
{
    return decide(scope, u"held.approve"_s,
                  [](AdminScope& where, const Connection& connection, const QStringList& ids) {
                      return HeldChanges(where.http.sql, where.http.now)
                          .approve(connection, ids, where.settings.profile->deletion, where.person.name);
                  });
}

Result<HttpResponse> reject(AdminScope& scope)
{
    return decide(scope, u"held.reject"_s, [](AdminScope& where, const Connection& connection, const QStringList& ids) {
        return HeldChanges(where.http.sql, where.http.now).reject(connection, ids);
    });
}

Result<HttpResponse> answerPrerequisites(AdminScope& scope, const Connection& connection)
{
    const auto confirmed = Prerequisites(scope.http.sql).confirmed(connection.id);
    if (!confirmed)
        return tl::unexpected(confirmed.error());
    QJsonArray items;
    for (const Prerequisite& one : scope.settings.profile->prerequisites) {
        const auto found = confirmed->constFind(one.id);
        ConnectionPrerequisite shown{one.id, one.text, std::nullopt, {}};
        if (found != confirmed->constEnd()) {
            shown.confirmedAt = found->at;
            shown.confirmedBy = found->by;
        }
        items.append(wire::toJson(shown));
    }
    return jsonAnswer({{u"items"_s, items}});
}

Result<HttpResponse> listPrerequisites(AdminScope& scope)
{
    const auto connection = guardedConnection(scope);
    if (!connection)
        return tl::unexpected(connection.error());
    return answerPrerequisites(scope, *connection);
}

/// `{"id": …, "confirmed": true or false}`.
Result<HttpResponse> confirmPrerequisite(AdminScope& scope)
{
    const auto connection = guardedConnection(scope);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto object = bodyObject(scope.http.request);
    if (!object)
        return tl::unexpected(object.error());
    const QString id = object->value("id"_L1).toString();
    const auto& known = scope.settings.profile->prerequisites;
    if (std::ranges::none_of(known, [&id](const Prerequisite& one) { return one.id == id; }))
        return fail(ErrorKind::Invalid, u"id"_s, u"This server asks for no such prerequisite."_s);
    const auto confirmed = object->value("confirmed"_L1);
    if (!confirmed.isBool())
        return fail(ErrorKind::Invalid, u"confirmed"_s, u"true or false is wanted here."_s);
    Prerequisites prerequisites(scope.http.sql);
    const auto done = confirmed.toBool() ? prerequisites.confirm(connection->id, id, scope.person.name, scope.http.now)
                                         : prerequisites.withdraw(connection->id, id);
    if (!done)
        return tl::unexpected(done.error());
    const auto noted = Audit(scope.http.sql)
                           .add(scope.http.now, scope.actor(),
                                confirmed.toBool() ? u"prerequisite.confirm"_s : u"prerequisite.withdraw"_s,
                                connection->name, id, connection->accountId);
    if (!noted)
        return tl::unexpected(noted.error());
    return answerPrerequisites(scope, *connection);
}

} // namespace

QList<AdminRoute> guardTable()
{
    return {
        {"GET", "/connections/{id}/held-changes", Access::Read, Permission::ReadUsers, listHeld},
        {"POST", "/connections/{id}/held-changes/approve", Access::Write, Permission::DeactivateUsers, approve},
        {"POST", "/connections/{id}/held-changes/reject", Access::Write, Permission::DeactivateUsers, reject},
        {"GET", "/connections/{id}/prerequisites", Access::Read, Permission::ReadProvisioning, listPrerequisites},
        {"PUT", "/connections/{id}/prerequisites", Access::Write, Permission::CreateProvisioning, confirmPrerequisite},
    };
}

} // namespace provost::server
