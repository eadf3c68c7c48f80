// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/scim_features.h"

#include "model/commands/kept_token.h"
#include "model/commands/question.h"
#include "model/commands/step.h"

namespace provost {
namespace {

constexpr int lookedAt = 1000; ///< requests, the most that a page has

QCoro::Task<Result<std::shared_ptr<Secret>>> keptToken(OpenServer at, ConnectionId connection)
{
    const auto kept = co_await readKeptToken(at, connection);
    if (const auto* token = std::get_if<Secret>(kept.get()))
        co_return std::make_shared<Secret>(token->clone());
    co_return fail(std::holds_alternative<SecretAbsent>(*kept) ? ErrorKind::NotFound : ErrorKind::Keychain,
                   connection.text());
}

AdminApi::Answer<AdvertisedFeatures> askOwn(AdminApi& api, Call call)
{
    return api.advertisedFeatures({}, {}, std::move(call));
}

/// Unset where the error is not about the feature.
std::optional<ObservedFeature> outcomeOf(const Result<void>& tried)
{
    ObservedFeature seen;
    if (tried) {
        seen.answered = 1;
        return seen;
    }
    const auto& error = tried.error();
    seen.ignored = error.kind == ErrorKind::BadAnswer;
    const bool isRefusal = error.kind == ErrorKind::Invalid || error.kind == ErrorKind::Unsupported ||
                           error.kind == ErrorKind::ServerFault || error.kind == ErrorKind::NotFound;
    if (!seen.ignored && !isRefusal)
        return std::nullopt;
    seen.refused = 1;
    seen.status = error.httpStatus;
    seen.scimType = error.scimType;
    return seen;
}

} // namespace

QCoro::Task<Result<AskedFeatures>> readAdvertisedFeatures(OpenServer at, ConnectionId connection, Cancellation cancel)
{
    const auto kept = co_await keptToken(at, connection);
    if (!at.isOpen())
        co_return serverClosed();
    const auto token = kept ? *kept : nullptr;
    auto answer = at.session->call([connection, token](AdminApi& api, Call call) {
        return api.advertisedFeatures(connection, token, std::move(call));
    });
    const auto said = co_await step(std::move(answer), cancel);
    if (!said)
        co_return tl::unexpected(said.error());
    co_return AskedFeatures{*said, token != nullptr};
}

QCoro::Task<Result<void>> tryScimFeature(OpenServer at, ConnectionId connection, ScimFeature feature,
                                         Cancellation cancel)
{
    const auto token = co_await keptToken(at, connection);
    if (!token)
        co_return tl::unexpected(token.error());
    if (!at.isOpen())
        co_return serverClosed();
    auto answer = at.session->call([connection, feature, secret = *token](AdminApi& api, Call call) {
        return api.tryFeature(connection, secret, feature, std::move(call));
    });
    co_return co_await step(std::move(answer), cancel);
}

QCoro::Task<Result<QList<Event>>> readRequestsOf(OpenServer at, ConnectionId connection, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    EventQuery query;
    query.connectionId = connection;
    query.limit = lookedAt;
    auto answer = at.session->call([query](AdminApi& api, Call call) { return api.events(query, std::move(call)); });
    const auto page = co_await step(std::move(answer), cancel);
    if (!page)
        co_return tl::unexpected(page.error());
    co_return page->items;
}

QCoro::Task<Result<KnownSchemas>> readServerSchemas(OpenServer at, std::optional<ConnectionId> connection,
                                                    Cancellation cancel)
{
    std::shared_ptr<Secret> token;
    if (connection) {
        const auto kept = co_await keptToken(at, *connection);
        token = kept ? *kept : nullptr;
    }
    if (!at.isOpen())
        co_return serverClosed();
    const auto id = connection.value_or(ConnectionId());
    auto answer =
        at.session->call([id, token](AdminApi& api, Call call) { return api.scimSchemas(id, token, std::move(call)); });
    const auto said = co_await step(std::move(answer), cancel);
    if (said)
        co_return KnownSchemas{*said, true};
    static const QList<ErrorKind> none{ErrorKind::NotFound, ErrorKind::Unsupported, ErrorKind::BadAnswer,
                                       ErrorKind::Forbidden, ErrorKind::Unauthorized};
    if (!none.contains(said.error().kind))
        co_return tl::unexpected(said.error());
    KnownSchemas known;
    for (const auto* schema : scim::allSchemas())
        known.schemas.append(*schema);
    co_return known;
}

QCoro::Task<Result<QList<CapabilityLine>>> examineFeatures(OpenServer at, Cancellation cancel)
{
    const auto said = co_await question<AdvertisedFeatures>(at, &askOwn, cancel);
    if (!said)
        co_return tl::unexpected(said.error());
    QMap<ScimFeature, ObservedFeature> tried;
    for (const auto feature : scimFeatures()) {
        if (!canBeTried(feature) || !said->value(feature, true))
            continue;
        const auto attempt = [feature](AdminApi& api, Call call) {
            return api.tryFeature({}, {}, feature, std::move(call));
        };
        const auto answered = co_await question<void>(at, attempt, cancel);
        if (const auto seen = outcomeOf(answered))
            tried.insert(feature, *seen);
        else
            co_return tl::unexpected(answered.error());
    }
    const std::optional<AdvertisedFeatures> advertised(*said);
    co_return capabilitySheet(advertised, tried);
}

} // namespace provost
