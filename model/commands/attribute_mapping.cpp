// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/attribute_mapping.h"

#include "model/commands/question.h"

namespace provost {
namespace {

constexpr int mostToTry = 20;

/// Saves over the newest version that this change knows of, and knows the next one then.
QCoro::Task<Result<void>> saveOver(OpenServer at, ConnectionId connection, std::shared_ptr<qint64> version,
                                   QList<MappedAttribute> attributes, Cancellation cancel)
{
    const auto saved = co_await saveMapping(at, connection, *version, attributes, cancel);
    if (!saved)
        co_return tl::unexpected(saved.error());
    *version = saved->version;
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<MappingInUse>> readMapping(OpenServer at, ConnectionId connection, Cancellation cancel)
{
    const auto ask = [connection](AdminApi& api, Call call) { return api.mapping(connection, std::move(call)); };
    auto mapping = co_await question<AttributeMapping>(at, ask, cancel);
    if (!mapping)
        co_return tl::unexpected(mapping.error());
    const auto askFields = [](AdminApi& api, Call call) { return api.productFields(std::move(call)); };
    auto fields = co_await question<QList<MappedAttribute>>(at, askFields, cancel);
    if (!fields)
        co_return tl::unexpected(fields.error());
    co_return MappingInUse{*mapping, *fields};
}

QCoro::Task<Result<AttributeMapping>> saveMapping(OpenServer at, ConnectionId connection, qint64 version,
                                                  QList<MappedAttribute> attributes, Cancellation cancel)
{
    const auto ask = [connection, version, attributes](AdminApi& api, Call call) {
        return api.setMapping(connection, version, attributes, std::move(call));
    };
    co_return co_await question<AttributeMapping>(at, ask, cancel);
}

ChangeStep mappingStep(OpenServer at, const Connection& connection, const AttributeMapping& before,
                       const QList<MappedAttribute>& attributes)
{
    const auto version = std::make_shared<qint64>(before.version);
    const auto mapAs = [at, id = connection.id, version](const QList<MappedAttribute>& wanted) {
        return [=](const Cancellation& cancel) { return saveOver(at, id, version, wanted, cancel); };
    };
    return {connection.name, mapAs(attributes), mapAs(before.attributes)};
}

QCoro::Task<Result<QList<User>>> usersToTry(OpenServer at, ConnectionId connection, QString text, Cancellation cancel)
{
    UserQuery query;
    query.connectionId = connection;
    query.search = text;
    query.limit = mostToTry;
    const auto ask = [query](AdminApi& api, Call call) { return api.users(query, std::move(call)); };
    auto found = co_await question<Page<User>>(at, ask, cancel);
    if (!found)
        co_return tl::unexpected(found.error());
    co_return found->items;
}

QCoro::Task<Result<MappingPreview>> previewMapping(OpenServer at, ConnectionId connection,
                                                   QList<MappedAttribute> attributes, UserId user, Cancellation cancel)
{
    const auto ask = [connection, attributes, user](AdminApi& api, Call call) {
        return api.previewMapping(connection, attributes, user, std::move(call));
    };
    co_return co_await question<MappingPreview>(at, ask, cancel);
}

} // namespace provost
