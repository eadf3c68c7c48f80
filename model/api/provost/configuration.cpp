// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/provost/answers.h"
#include "model/api/provost/asking.h"
#include "model/api/provost/provost_api.h"
#include "model/wire/operations.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

// The configuration as one document.

namespace provost {

using namespace asking;

namespace {

constexpr qint64 longestDocument = 64LL * 1024 * 1024;

Result<QJsonObject> wholeDocument(const QJsonObject& object)
{
    return object;
}

HttpRequest ofDocument(HttpRequest request)
{
    request.bounds.bytes = longestDocument;
    return request;
}

/// The secrets in the order of the list that names what they are of.
Result<AppliedConfiguration> appliedConfiguration(const QJsonObject& object,
                                                  const QList<std::shared_ptr<Secret>>& secrets)
{
    auto plan = wire::fromJson<ConfigurationPlan>(object);
    if (!plan)
        return tl::unexpected(plan.error());
    AppliedConfiguration applied{*std::move(plan), {}};
    const auto names = object["secrets"_L1].toArray();
    if (names.size() != secrets.size())
        return fail(ErrorKind::BadAnswer, u"secrets"_s);
    for (qsizetype i = 0; i < names.size(); ++i)
        applied.secrets.append({names.at(i)["account"_L1].toString(), names.at(i)["name"_L1].toString(), secrets[i]});
    return applied;
}

AdminApi::Answer<AppliedConfiguration> askToApply(Door door, HttpRequest request, Call call)
{
    const AnswerBounds bounds = request.bounds;
    const ServerUrl place = request.base;
    auto answer = co_await door->send(std::move(request), std::move(call));
    if (!answer)
        co_return at(place, answer.error());
    const auto secrets = answers::cutSecrets(answer->body);
    const auto object = answers::objectOf(*answer, bounds);
    if (!object)
        co_return at(place, object.error());
    auto applied = appliedConfiguration(*object, secrets);
    if (!applied)
        co_return at(place, of(applied.error(), *answer));
    co_return applied;
}

} // namespace

AdminApi::Answer<QJsonObject> ProvostApi::exportConfiguration(Call call)
{
    return ask<QJsonObject>(m_door, ofDocument(request(HttpMethod::Get, u"/configuration"_s)), std::move(call),
                            &wholeDocument);
}

AdminApi::Answer<ConfigurationPlan> ProvostApi::planConfiguration(QJsonObject document, Call call)
{
    return ask<ConfigurationPlan>(m_door, ofDocument(inquiry(u"/configuration/plan"_s, document)), std::move(call),
                                  &wire::fromJson<ConfigurationPlan>);
}

AdminApi::Answer<AppliedConfiguration> ProvostApi::applyConfiguration(QJsonObject document, QString digest, Call call)
{
    const QJsonObject body{{u"configuration"_s, document}, {u"plan"_s, digest}};
    return askToApply(m_door, ofDocument(request(HttpMethod::Post, u"/configuration/apply"_s, body)), std::move(call));
}

} // namespace provost
