// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/attribute_mapping.h"

#include "model/commands/question.h"

namespace provost {

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

QCoro::Task<Result<MappingPreview>> previewMapping(OpenServer at, ConnectionId connection,
                                                   QList<MappedAttribute> attributes, UserId user, Cancellation cancel)
{
    const auto ask = [connection, attributes, user](AdminApi& api, Call call) {
        return api.previewMapping(connection, attributes, user, std::move(call));
    };
    co_return co_await question<MappingPreview>(at, ask, cancel);
}

} // namespace provost
