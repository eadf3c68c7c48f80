// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/admin_routes.h"

#include "model/wire/wire.h"
#include "server/admin/authentication.h"
#include "server/admin/tables.h"
#include "server/http/router.h"
#include "server/storage/operators.h"
#include "server/storage/refused_changes.h"

#include <QJsonDocument>

#include <memory>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr qint64 seenEveryMs = 60'000;
constexpr qsizetype longestPath = 500; ///< in the audit trail

/// Notes that the operator was here; not more often than once a minute, and nobody waits for it.
void noteSeen(Storage& storage, const Operator& person, qint64 now)
{
    if (person.lastSeenAt && now - person.lastSeenAt->toMSecsSinceEpoch() < seenEveryMs)
        return;
    storage.writeLater([id = person.id, now](Sql& sql) {
        // A lost note is replaced by the next one.
        [[maybe_unused]] const auto noted = Operators(sql).seen(id, now);
    });
}

void noteRefused(RefusedChanges& refused, const Operator& person, const RequestScope& http)
{
    const auto what = QString::fromLatin1(http.request.method + ' ' + http.request.path);
    refused.note({http.now, {person.id, person.name}, what.left(longestPath), person.accountId});
}

/// As authenticate(), and makes who guesses wait.
Result<AdminCaller> identify(RequestScope& http, GuessLimit& guesses)
{
    const auto publicId = sentKeyId(http.request);
    const auto& address = http.request.remoteAddress;
    const int wait = publicId ? guesses.secondsToWait(address, *publicId, http.now) : 0;
    if (wait > 0)
        return tl::unexpected(Error{ErrorKind::TooMany,
                                    u"admin key"_s,
                                    u"Too many keys from here were wrong. Try again later."_s,
                                    0,
                                    {},
                                    {},
                                    wait});
    auto caller = authenticate(http.sql, http.request);
    if (publicId && caller)
        guesses.succeeded(address, *publicId);
    else if (publicId && caller.error().kind == ErrorKind::Unauthorized)
        guesses.failed(address, *publicId, http.now);
    return caller;
}

Result<HttpResponse> guarded(const AdminRoute& route, Storage& storage, GuessLimit& guesses, RefusedChanges& refused,
                             const AdminSettings& settings, RequestScope& http)
{
    AdminScope scope{http, settings};
    if (!route.needs.isOpen()) {
        const auto caller = identify(http, guesses);
        if (!caller)
            return tl::unexpected(caller.error());
        noteSeen(storage, caller->person, http.now);
        if (const auto permitted = permit(*caller, route.needs); !permitted) {
            if (caller->isKeptBySelfService(route.needs))
                noteRefused(refused, caller->person, http);
            return tl::unexpected(permitted.error());
        }
        scope.person = caller->person;
        scope.permissions = caller->permissions();
    }
    if (http.request.query.contains("%00"))
        return fail(ErrorKind::Invalid, u"query"_s, u"The character U+0000 cannot be part of a text."_s);
    return route.handle(scope);
}

} // namespace

QString Needs::word() const
{
    if (m_kind == Kind::Permission)
        return slug(m_permission);
    return m_kind == Kind::Key ? u"key"_s : u"nothing"_s;
}

QString AdminScope::publicUrl() const
{
    return http.request.origin.isEmpty() || settings.publicUrlIsGiven ? settings.publicUrl
                                                                      : QString::fromLatin1(http.request.origin);
}

QList<AdminRoute> adminTable(bool withTestClock)
{
    auto table = serverTable() + accountTable() + operatorTable() + connectionTable() + tokenTable() + rotationTable() +
                 mappingTable() + directoryTable() + activityTable() + userStateTable() + accessTable() + roleTable() +
                 roleRuleTable() + guardTable() + overviewTable() + webhookTable() + configurationTable();
    if (withTestClock)
        table += testClockTable();
    return table;
}

QList<Route> adminRoutes(Storage& storage, GuessLimit& guesses, const AdminSettings& settings)
{
    const auto shared = std::make_shared<const AdminSettings>(settings);
    const auto refused = std::make_shared<RefusedChanges>(storage);
    QList<Route> routes;
    for (const auto& line : adminTable(settings.testClock != nullptr)) {
        routes.append({line.method, "/admin/v1" + line.pattern, line.access,
                       [line, shared, refused, &storage, &guesses](RequestScope& http) {
                           return guarded(line, storage, guesses, *refused, *shared, http);
                       }});
    }
    return routes;
}

HttpResponse renderAdminError(const Error& error, const HttpRequest& request)
{
    Error shown = error;
    shown.requestId = QString::fromLatin1(request.requestId);
    HttpResponse response;
    response.status = statusOf(error);
    response.contentType = "application/json";
    response.body = QJsonDocument(wire::errorToJson(shown)).toJson(QJsonDocument::Compact);
    if (response.status == 401)
        response.headers.emplaceBack("WWW-Authenticate", "Bearer realm=\"Provost admin API\"");
    if (error.retryAfterSeconds > 0)
        response.headers.emplaceBack("Retry-After", QByteArray::number(error.retryAfterSeconds));
    return response;
}

} // namespace provost::server
