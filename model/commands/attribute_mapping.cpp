// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/attribute_mapping.h"

#include "model/commands/question.h"
#include "model/commands/state_before.h"

namespace provost {
namespace {

constexpr int mostToTry = 20;

/// Saves over the newest mapping that this change knows of, and knows the next one then.
QCoro::Task<Result<void>> saveOver(OpenServer at, ConnectionId connection, std::shared_ptr<AttributeMapping> standing,
                                   std::optional<QList<MappedAttribute>> attributes, Cancellation cancel)
{
    const auto save = [connection, attributes, version = standing->version,
                       state = stateBefore(*standing)](AdminApi& api, Call call) {
        call.before = state;
        return api.setMapping(connection, version, attributes, std::move(call));
    };
    const auto saved = co_await question<AttributeMapping>(at, save, cancel);
    if (!saved)
        co_return tl::unexpected(saved.error());
    *standing = *saved;
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<MappingInUse>> readMapping(OpenServer at, ConnectionId connection, Cancellation cancel)
{
    const auto ask = [connection](AdminApi& api, Call call) { return api.mapping(connection, std::move(call)); };
    auto mapping = co_await question<AttributeMapping>(at, ask, cancel);
    if (!mapping)
        co_return tl::unexpected(mapping.error());
    const auto askFields = [connection](AdminApi& api, Call call) {
        return api.productFields(connection, std::move(call));
    };
    auto fields = co_await question<QList<MappedAttribute>>(at, askFields, cancel);
    if (!fields)
        co_return tl::unexpected(fields.error());
    co_return MappingInUse{*mapping, *fields};
}

std::optional<QList<MappedAttribute>> ownAttributes(const AttributeMapping& mapping)
{
    return mapping.isDefault ? std::nullopt : std::optional(mapping.attributes);
}

ChangeStep mappingStep(OpenServer at, const Connection& connection, const AttributeMapping& before,
                       const std::optional<QList<MappedAttribute>>& attributes)
{
    const auto standing = std::make_shared<AttributeMapping>(before);
    const auto mapAs = [at, id = connection.id, standing](const std::optional<QList<MappedAttribute>>& wanted) {
        return [=](const Cancellation& cancel) { return saveOver(at, id, standing, wanted, cancel); };
    };
    return {connection.name, mapAs(attributes), mapAs(ownAttributes(before))};
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
