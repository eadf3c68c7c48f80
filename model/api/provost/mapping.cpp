// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/provost/answers.h"
#include "model/api/provost/asking.h"
#include "model/api/provost/provost_api.h"
#include "model/wire/wire.h"

using namespace Qt::StringLiterals;

// Where the attributes of users go in the product.

namespace provost {

using namespace asking;

namespace {

QString mappingOf(const ConnectionId& id)
{
    return u"/connections"_s + segment(id.text()) + u"/mapping"_s;
}

} // namespace

AdminApi::Answer<QList<MappedAttribute>> ProvostApi::productFields(ConnectionId, Call call)
{
    return ask<QList<MappedAttribute>>(m_door, request(HttpMethod::Get, u"/profile"_s), std::move(call),
                                       &answers::productFields);
}

AdminApi::Answer<AttributeMapping> ProvostApi::mapping(ConnectionId id, Call call)
{
    return ask<AttributeMapping>(m_door, request(HttpMethod::Get, mappingOf(id)), std::move(call),
                                 &wire::fromJson<AttributeMapping>);
}

AdminApi::Answer<AttributeMapping> ProvostApi::setMapping(ConnectionId id, qint64 version,
                                                          std::optional<QList<MappedAttribute>> attributes, Call call)
{
    const auto body = attributes ? QJsonObject{{u"attributes"_s, wire::listToJson(*attributes)}}
                                 : QJsonObject{{u"isDefault"_s, true}};
    return ask<AttributeMapping>(m_door, request(HttpMethod::Put, mappingOf(id), body, version), std::move(call),
                                 &wire::fromJson<AttributeMapping>);
}

AdminApi::Answer<MappingPreview> ProvostApi::previewMapping(ConnectionId id, QList<MappedAttribute> attributes,
                                                            UserId user, Call call)
{
    const QJsonObject body{{u"attributes"_s, wire::listToJson(attributes)}, {u"userId"_s, user.text()}};
    return ask<MappingPreview>(m_door, inquiry(mappingOf(id) + u"/preview"_s, body), std::move(call),
                               &answers::mappingPreview);
}

} // namespace provost
