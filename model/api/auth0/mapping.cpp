// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/auth0/auth0_api.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

// Where attributes go: `{auth0, scim}` of a SCIM configuration. Auth0 knows no trial.

namespace provost {

using namespace auth0;
using asking::rest;

namespace {

constexpr qsizetype longestPath = 200;

QString defaultsPath(const ConnectionId& id)
{
    return configurationPath(id) + u"/default-mapping"_s;
}

std::optional<QList<MappedAttribute>> attributesIn(const QJsonObject& object)
{
    const auto told = object.value("mapping"_L1);
    if (!told.isArray())
        return std::nullopt;
    const auto list = told.toArray();
    QList<MappedAttribute> attributes;
    for (const auto& each : list) {
        const auto pair = each.toObject();
        const MappedAttribute mapped{vendor::text(pair, u"scim"_s, longestPath),
                                     vendor::text(pair, u"auth0"_s, longestPath)};
        const bool isTwice = std::ranges::find(attributes, mapped.field, &MappedAttribute::field) != attributes.end();
        const bool isWhole =
            mapped.attribute == pair.value("scim"_L1).toString() && mapped.field == pair.value("auth0"_L1).toString();
        if (!isWhole || mapped.field.isEmpty() || mapped.attribute.isEmpty() || isTwice)
            return std::nullopt; // what is not understood could not be sent back
        attributes.append(mapped);
    }
    return attributes;
}

/// In whatever order they are told.
bool isSame(const QList<MappedAttribute>& some, const QList<MappedAttribute>& others)
{
    return std::ranges::is_permutation(some, others);
}

struct Configured
{
    QString userIdAttribute;
    QList<MappedAttribute> attributes;
    qint64 version = 0;
};

QCoro::Task<Result<Configured>> readConfiguration(TenantPtr at, ConnectionId id, Call call)
{
    const Question question{HttpMethod::Get, configurationPath(id)};
    const auto value = co_await vendor::ask(at->client, question, std::move(call));
    if (!value)
        co_return tl::unexpected(value.error());
    const auto object = value->toObject();
    const auto attributes = attributesIn(object);
    const auto userId = vendor::text(object, u"user_id_attribute"_s, longestPath);
    if (!attributes || userId.isEmpty())
        co_return asking::at(at->client->server, {ErrorKind::BadAnswer, {}, u"no mapping came"_s, 0, {}, {}, 0});
    const QJsonObject told{{u"id"_s, userId}, {u"mapping"_s, object.value("mapping"_L1)}};
    const auto hash = QCryptographicHash::hash(vendor::compact(told), QCryptographicHash::Sha256);
    const auto version = static_cast<qint64>(qFromBigEndian<quint64>(hash.constData()) >> 1U) | 1; // never 0
    co_return Configured{userId, *attributes, version};
}

QCoro::Task<Result<QList<MappedAttribute>>> readDefaults(TenantPtr at, ConnectionId id, Call call)
{
    const Question question{HttpMethod::Get, defaultsPath(id)};
    const auto value = co_await vendor::ask(at->client, question, std::move(call));
    if (!value)
        co_return tl::unexpected(value.error());
    const auto attributes = attributesIn(value->toObject());
    if (!attributes)
        co_return asking::at(at->client->server, {ErrorKind::BadAnswer, {}, u"no mapping came"_s, 0, {}, {}, 0});
    co_return *attributes;
}

/// With those that the connection fills beside: they must not go when it is saved.
QCoro::Task<Result<QList<MappedAttribute>>> fieldsOf(TenantPtr at, ConnectionId id, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    auto fields = co_await readDefaults(at, id, call);
    if (!fields)
        co_return tl::unexpected(fields.error());
    call.deadline = rest(deadline);
    const auto configured = co_await readConfiguration(at, id, std::move(call));
    if (!configured)
        co_return tl::unexpected(configured.error());
    for (const auto& each : configured->attributes) {
        if (std::ranges::find(*fields, each.field, &MappedAttribute::field) == fields->end())
            fields->append({{}, each.field});
    }
    co_return *fields;
}

QCoro::Task<Result<AttributeMapping>> readMapping(TenantPtr at, ConnectionId id, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto configured = co_await readConfiguration(at, id, call);
    if (!configured)
        co_return tl::unexpected(configured.error());
    call.deadline = rest(deadline);
    const auto defaults = co_await readDefaults(at, id, std::move(call));
    if (!defaults)
        co_return tl::unexpected(defaults.error());
    co_return AttributeMapping{configured->attributes, isSame(configured->attributes, *defaults), configured->version};
}

/// Auth0 takes both members or none, and keeps nothing that is not sent.
QCoro::Task<Result<AttributeMapping>> saveMapping(TenantPtr at, ConnectionId id, qint64 version,
                                                  std::optional<QList<MappedAttribute>> wanted, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const auto standing = co_await readConfiguration(at, id, call);
    if (!standing)
        co_return tl::unexpected(standing.error());
    if (standing->version != version)
        co_return fail(ErrorKind::Precondition, id.text());
    call.deadline = rest(deadline);
    const auto defaults = co_await readDefaults(at, id, call);
    if (!defaults)
        co_return tl::unexpected(defaults.error());
    QJsonArray mapping;
    const auto attributes = wanted.value_or(*defaults);
    for (const auto& each : attributes)
        mapping.append(QJsonObject{{u"auth0"_s, each.field}, {u"scim"_s, each.attribute}});
    const QJsonObject body{{u"user_id_attribute"_s, standing->userIdAttribute}, {u"mapping"_s, mapping}};
    const Question question{HttpMethod::Patch, configurationPath(id), {}, body};
    call.deadline = rest(deadline);
    const auto saved = co_await vendor::ask(at->client, question, call);
    if (!saved)
        co_return tl::unexpected(saved.error());
    call.deadline = rest(deadline);
    const auto now = co_await readConfiguration(at, id, std::move(call));
    if (!now)
        co_return tl::unexpected(now.error());
    const auto isIn = [&now](const MappedAttribute& each) { return now->attributes.contains(each); };
    if (now->attributes.size() != attributes.size() || !std::ranges::all_of(attributes, isIn))
        co_return asking::at(at->client->server,
                             {ErrorKind::BadAnswer, {}, u"accepted, and the mapping is another"_s, 0, {}, {}, 0});
    co_return AttributeMapping{now->attributes, isSame(now->attributes, *defaults), now->version};
}

} // namespace

AdminApi::Answer<QList<MappedAttribute>> Auth0Api::productFields(ConnectionId id, Call call)
{
    return fieldsOf(m_tenant, std::move(id), std::move(call));
}

AdminApi::Answer<AttributeMapping> Auth0Api::mapping(ConnectionId id, Call call)
{
    return readMapping(m_tenant, std::move(id), std::move(call));
}

AdminApi::Answer<AttributeMapping> Auth0Api::setMapping(ConnectionId id, qint64 version,
                                                        std::optional<QList<MappedAttribute>> attributes, Call call)
{
    return saveMapping(m_tenant, std::move(id), version, std::move(attributes), std::move(call));
}

} // namespace provost
