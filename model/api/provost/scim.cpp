// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/provost/answers.h"
#include "model/api/provost/asking.h"
#include "model/api/provost/provost_api.h"
#include "model/api/scim/resources.h"
#include "model/scim/schema_reader.h"

#include <QDeadlineTimer>
#include <QJsonArray>

using namespace Qt::StringLiterals;

// What is asked through SCIM with a connection's own token. It goes through the address that this console was given,
// whatever public URL the server names: no request goes to a host that the user did not enter.

namespace provost {

using namespace asking;

namespace {

/// Without a token it asks as anybody may.
HttpRequest scimRequest(const ServerUrl& place, const std::shared_ptr<const Secret>& token, const QString& path,
                        const QUrlQuery& query)
{
    auto credential = token ? std::optional(Credential{place, token}) : std::nullopt;
    return HttpRequest{place, HttpMethod::Get,       path, query, {{"Accept", "application/scim+json"}},
                       {},    std::move(credential), {}};
}

QUrlQuery oneItem()
{
    return {{u"count"_s, u"1"_s}};
}

QString configSchema()
{
    return u"urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"_s;
}

QString listSchema()
{
    return u"urn:ietf:params:scim:api:messages:2.0:ListResponse"_s;
}

QCoro::Task<Result<QJsonObject>> readScim(Door door, HttpRequest request, QString schema, Call call)
{
    const AnswerBounds bounds = request.bounds;
    const ServerUrl place = request.base;
    const auto answer = co_await door->send(std::move(request), std::move(call));
    if (!answer)
        co_return at(place, answer.error());
    const auto object = scimObjectOf(*answer, bounds);
    if (!object)
        co_return at(place, object.error());
    if (!object->value("schemas"_L1).toArray().contains(schema)) {
        const Error other{ErrorKind::BadAnswer, schema, u"the answer is not of this SCIM schema"_s, 0, {}, {}, 0};
        co_return at(place, of(other, *answer));
    }
    co_return *object;
}

// Every argument is built before the co_await: g++ 12 frees temporaries of such an expression twice (seen here as a
// corrupted heap).
QCoro::Task<Result<void>> testScim(Door door, ServerUrl place, std::shared_ptr<const Secret> token, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const QUrlQuery nothing;
    const auto config = scimRequest(place, token, u"/ServiceProviderConfig"_s, nothing);
    const auto ofConfig = configSchema();
    const auto said = co_await readScim(door, config, ofConfig, call);
    if (!said)
        co_return tl::unexpected(said.error());
    call.deadline = std::chrono::milliseconds(deadline.remainingTime());
    const auto users = scimRequest(place, token, u"/Users"_s, oneItem());
    const auto ofList = listSchema();
    const auto list = co_await readScim(door, users, ofList, call);
    if (!list)
        co_return tl::unexpected(list.error());
    co_return Result<void>();
}

QCoro::Task<Result<AdvertisedFeatures>> readFeatures(Door door, ServerUrl place, std::shared_ptr<const Secret> token,
                                                     Call call)
{
    const QUrlQuery nothing;
    const auto request = scimRequest(place, token, u"/ServiceProviderConfig"_s, nothing);
    const auto schema = configSchema();
    const auto config = co_await readScim(door, request, schema, std::move(call));
    if (!config)
        co_return tl::unexpected(config.error());
    co_return endpoint::advertisedIn(*config);
}

QCoro::Task<Result<QList<scim::Schema>>> askSchemas(Door door, ServerUrl place, std::shared_ptr<const Secret> token,
                                                    Call call)
{
    const QUrlQuery nothing;
    const auto request = scimRequest(place, token, u"/Schemas"_s, nothing);
    const auto schema = listSchema();
    const auto list = co_await readScim(door, request, schema, std::move(call));
    if (!list)
        co_return tl::unexpected(list.error());
    co_return scim::readSchemas(*list);
}

QUrlQuery trialOf(ScimFeature feature)
{
    auto query = oneItem();
    if (feature == ScimFeature::Filter)
        query.addQueryItem(u"filter"_s, u"userName%20pr"_s);
    else if (feature == ScimFeature::Sort)
        query.addQueryItem(u"sortBy"_s, u"userName"_s);
    else
        query.addQueryItem(u"cursor"_s, {});
    return query;
}

QCoro::Task<Result<void>> tryMe(Door door, ServerUrl place, std::shared_ptr<const Secret> token, Call call)
{
    const QUrlQuery nothing;
    const auto request = scimRequest(place, token, u"/Me"_s, nothing);
    const auto schema = u"urn:ietf:params:scim:schemas:core:2.0:User"_s;
    const auto me = co_await readScim(door, request, schema, std::move(call));
    if (!me)
        co_return tl::unexpected(me.error());
    co_return Result<void>();
}

QCoro::Task<Result<void>> tryRead(Door door, ServerUrl place, std::shared_ptr<const Secret> token, ScimFeature feature,
                                  Call call)
{
    const auto request = scimRequest(place, token, u"/Users"_s, trialOf(feature));
    const auto schema = listSchema();
    const auto list = co_await readScim(door, request, schema, std::move(call));
    if (!list)
        co_return tl::unexpected(list.error());
    co_return Result<void>();
}

/// Both server and path were checked before, so this cannot fail but for an id that is not one; then the base alone is
/// left, and the server says "not found".
ServerUrl scimPlace(const ServerUrl& server, const ConnectionId& id)
{
    auto place = ServerUrl::parse(server.key() + "/directory/resources/scim/v2.0"_L1 + segment(id.text()));
    return place ? *place : server;
}

} // namespace

AdminApi::Answer<void> ProvostApi::testConnection(Connection connection, std::shared_ptr<Secret> token, Call call)
{
    return testScim(m_door, scimPlace(m_server, connection.id), std::move(token), std::move(call));
}

AdminApi::Answer<AdvertisedFeatures> ProvostApi::advertisedFeatures(ConnectionId id, std::shared_ptr<Secret> token,
                                                                    Call call)
{
    return readFeatures(m_door, scimPlace(m_server, id), std::move(token), std::move(call));
}

AdminApi::Answer<QList<scim::Schema>> ProvostApi::scimSchemas(ConnectionId id, std::shared_ptr<Secret> token, Call call)
{
    return askSchemas(m_door, scimPlace(m_server, id), std::move(token), std::move(call));
}

AdminApi::Answer<void> ProvostApi::tryFeature(ConnectionId id, std::shared_ptr<Secret> token, ScimFeature feature,
                                              Call call)
{
    const auto place = scimPlace(m_server, id);
    return feature == ScimFeature::Me ? tryMe(m_door, place, std::move(token), std::move(call))
                                      : tryRead(m_door, place, std::move(token), feature, std::move(call));
}

} // namespace provost
