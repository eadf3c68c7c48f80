// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/exchange.h"
#include "server/admin/public_url.h"
#include "server/admin/tables.h"
#include "server/storage/retention.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

Result<HttpResponse> whoAmI(AdminScope& scope)
{
    const auto& settings = scope.settings;
    const auto publicUrl = scope.publicUrl();
    ServerInfo info{settings.version, settings.profile->name, publicUrl, settings.instanceId,
                    reachableFromOutside(publicUrl)};
    info.severalTokens = settings.profile->severalTokens;
    return jsonAnswer({{u"operator"_s, wire::toJson(scope.person)},
                       {u"permissions"_s, wire::toJson(scope.permissions)},
                       {u"server"_s, wire::toJson(info)}});
}

Result<HttpResponse> openApi(AdminScope& scope)
{
    QFile file(u":/provost/admin/openapi.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::ServerFault, file.fileName(), file.errorString());
    HttpResponse response;
    response.contentType = "application/json";
    response.body = file.readAll();
    response.headers.emplaceBack("X-Provost-Version", scope.settings.version.toUtf8());
    return response;
}

/// `{"now": milliseconds since 1970}` or `{"advanceSeconds": n}`.
Result<HttpResponse> moveClock(AdminScope& scope)
{
    const auto object = bodyObject(scope.http.request);
    if (!object)
        return tl::unexpected(object.error());
    auto& clock = *scope.settings.testClock;
    if (const auto now = object->value("now"_L1); now.isDouble())
        clock.setNow(now.toInteger());
    else if (const auto seconds = object->value("advanceSeconds"_L1); seconds.isDouble())
        clock.advance(std::chrono::seconds(seconds.toInteger()));
    else
        return fail(ErrorKind::Invalid, u"now"_s, u"Either now or advanceSeconds is wanted here."_s);
    return jsonAnswer({{u"now"_s, clock.now()}});
}

/// What is special about the product, for who sets it up.
Result<HttpResponse> getProfile(AdminScope& scope)
{
    const Profile& profile = *scope.settings.profile;
    QJsonArray mapping;
    for (const ProfileMapping& line : profile.mapping)
        mapping.append(
            QJsonObject{{u"attribute"_s, line.attribute}, {u"field"_s, line.field}, {u"required"_s, line.required}});
    QJsonArray prerequisites;
    for (const Prerequisite& one : profile.prerequisites)
        prerequisites.append(QJsonObject{{u"id"_s, one.id}, {u"text"_s, one.text}});
    return jsonAnswer({{u"name"_s, profile.name},
                       {u"title"_s, profile.title},
                       {u"operations"_s, wire::toJson(profile.operations)},
                       {u"guard"_s, wire::toJson(profile.guard)},
                       {u"graceDays"_s, profile.deletion.graceDays},
                       {u"sessions"_s, profile.sessions},
                       {u"severalTokens"_s, profile.severalTokens},
                       {u"planGate"_s, profile.planGate ? QJsonValue(*profile.planGate) : QJsonValue()},
                       {u"mapping"_s, mapping},
                       {u"prerequisites"_s, prerequisites}});
}

Result<HttpResponse> getRetention(AdminScope& scope)
{
    const auto days = Retention(scope.http.sql, scope.settings.retention).days();
    if (!days)
        return tl::unexpected(days.error());
    return jsonAnswer(wire::toJson(*days));
}

Result<HttpResponse> setRetention(AdminScope& scope)
{
    const auto days = bodyAs<RetentionDays>(scope.http.request);
    if (!days)
        return tl::unexpected(days.error());
    if (const auto set = Retention(scope.http.sql, scope.settings.retention).setDays(*days); !set)
        return tl::unexpected(set.error());
    const auto noted =
        Audit(scope.http.sql)
            .add(scope.http.now, scope.actor(), u"retention.edit"_s, u"retention"_s,
                 u"events %1, audit %2, usage %3 days"_s.arg(
                     QString::number(days->events), QString::number(days->audit), QString::number(days->usage)),
                 {});
    if (!noted)
        return tl::unexpected(noted.error());
    return getRetention(scope);
}

} // namespace

QList<AdminRoute> serverTable()
{
    return {{"GET", "/whoami", Access::Read, Needs::aKey(), whoAmI},
            {"GET", "/openapi.json", Access::Read, Needs::nothing(), openApi},
            {"GET", "/profile", Access::Read, Needs::aKey(), getProfile},
            {"GET", "/retention", Access::Read, Permission::ReadProvisioning, getRetention},
            {"PUT", "/retention", Access::Write, Permission::ManageSettings, setRetention}};
}

QList<AdminRoute> testClockTable()
{
    return {{"PUT", "/test/clock", Access::Read, Needs::nothing(), moveClock}};
}

} // namespace provost::server
