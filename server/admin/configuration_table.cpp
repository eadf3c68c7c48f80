// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/operations.h"
#include "server/admin/configuration.h"
#include "server/admin/exchange.h"
#include "server/admin/tables.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

ConfigurationScope configurationScope(AdminScope& scope)
{
    return {scope.http.sql,        scope.http.now, scope.actor(), scope.permissions, scope.settings.webhookNetworks,
            scope.settings.profile};
}

Result<HttpResponse> answerSchema(AdminScope& /*scope*/)
{
    return configurationSchema().map([](const QJsonObject& schema) { return jsonAnswer(schema); });
}

Result<HttpResponse> answerExport(AdminScope& scope)
{
    auto where = configurationScope(scope);
    return exportConfiguration(where).map([](const QJsonObject& document) { return jsonAnswer(document); });
}

Result<HttpResponse> plan(AdminScope& scope)
{
    const auto document = bodyObject(scope.http.request);
    if (!document)
        return tl::unexpected(document.error());
    auto where = configurationScope(scope);
    return planConfiguration(where, *document).map([](const ConfigurationPlan& made) {
        return jsonAnswer(wire::toJson(made));
    });
}

Result<HttpResponse> apply(AdminScope& scope)
{
    const auto object = bodyObject(scope.http.request);
    if (!object)
        return tl::unexpected(object.error());
    if (!object->value("configuration"_L1).isObject())
        return fail(ErrorKind::Invalid, u"configuration"_s, u"The document is missing here."_s);
    auto where = configurationScope(scope);
    auto parts = ConfigurationParts::fromList(scope.http.soFar);
    const auto applied = applyConfiguration(where, object->value("configuration"_L1).toObject(),
                                            object->value("plan"_L1).toString(), parts);
    if (!applied)
        return tl::unexpected(applied.error());
    HttpResponse goesOn;
    goesOn.soFar = parts.toList();
    if (!goesOn.soFar.isEmpty())
        return goesOn;
    QJsonArray secrets;
    for (const auto& [step, secret] : applied->secrets) {
        secrets.append(QJsonObject{
            {u"kind"_s, step.kind}, {u"account"_s, step.account}, {u"name"_s, step.name}, {u"secret"_s, secret}});
    }
    auto answer = wire::toJson(applied->plan);
    answer.insert(u"secrets"_s, secrets);
    auto response = jsonAnswer(answer);
    response.headers.emplaceBack("Cache-Control", "no-store");
    return response;
}

} // namespace

QList<AdminRoute> configurationTable()
{
    return {{"GET", "/configuration", Access::Read, Permission::ManageSettings, answerExport},
            {"GET", "/configuration/schema", Access::Read, Needs::aKey(), answerSchema},
            {"POST", "/configuration/plan", Access::Read, Permission::ManageSettings, plan},
            {"POST", "/configuration/apply", Access::Write, Permission::ManageSettings, apply}};
}

} // namespace provost::server
