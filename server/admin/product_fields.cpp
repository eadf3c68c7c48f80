// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/product_fields.h"

#include "model/scim/path.h"
#include "server/profiles/profile.h"
#include "server/storage/attribute_mappings.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

Result<scim::BoundPath> boundPath(const QString& attribute)
{
    return scim::parsePath(attribute).and_then(
        [](const scim::Path& path) { return scim::bindPath(path, scim::userType()); });
}

/// Whether one value, or the first of several, comes out of it.
bool isSimple(const scim::BoundPath& path)
{
    const auto& target = path.target;
    if (!target.attribute || target.attribute->returned == scim::Returned::Never)
        return false;
    return target.sub || target.attribute->type != scim::Type::Complex;
}

std::optional<QString> textOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String:
        return value.toString();
    default:
        return std::nullopt;
    }
}

std::optional<QString> valueAt(const scim::BoundPath& path, const QJsonObject& body)
{
    const auto& target = path.target;
    const auto holder = target.extension ? body.value(target.extension->id).toObject() : body;
    QJsonValue value = holder.value(target.attribute->name);
    if (value.isArray()) {
        const auto elements = value.toArray();
        const auto found = std::find_if(elements.begin(), elements.end(), [&path](const QJsonValue& element) {
            return !path.filter || scim::matchesElement(*path.filter, element);
        });
        value = found == elements.end() ? QJsonValue() : QJsonValue(*found);
    }
    return textOf(target.sub ? value.toObject().value(target.sub->name) : value);
}

QString lineName(qsizetype line)
{
    return u"attributes[%1]"_s.arg(line);
}

} // namespace

AttributeMapping defaultMapping(const Profile& profile)
{
    AttributeMapping mapping;
    for (const auto& mapped : profile.mapping)
        mapping.attributes.append({mapped.attribute, mapped.field, mapped.required});
    return mapping;
}

Result<AttributeMapping> mappingOf(AdminScope& scope, const std::optional<ConnectionId>& connection)
{
    const auto& profile = *scope.settings.profile;
    if (!connection)
        return defaultMapping(profile);
    auto own = AttributeMappings(scope.http.sql).find(*connection);
    if (!own)
        return tl::unexpected(own.error());
    if (!*own)
        return defaultMapping(profile);
    for (auto& mapped : (*own)->attributes) {
        const auto known = std::ranges::find(profile.mapping, mapped.field, &ProfileMapping::field);
        mapped.required = known != profile.mapping.end() && known->required;
    }
    return **std::move(own);
}

Result<QList<MappedAttribute>> checkedMapping(const QList<MappedAttribute>& wanted, const Profile& profile)
{
    QList<MappedAttribute> checked;
    QSet<QString> fields;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const auto path = boundPath(wanted.at(i).attribute);
        if (!path)
            return fail(ErrorKind::Invalid, lineName(i) + u".attribute"_s, path.error().detail);
        if (!isSimple(*path))
            return fail(ErrorKind::Invalid, lineName(i) + u".attribute"_s,
                        u"%1 has no single value that a product could get."_s.arg(wanted.at(i).attribute));
        const auto known = std::ranges::find(profile.mapping, wanted.at(i).field, &ProfileMapping::field);
        if (known == profile.mapping.end())
            return fail(ErrorKind::Invalid, lineName(i) + u".field"_s, u"The product has no such field."_s);
        if (fields.contains(known->field))
            return fail(ErrorKind::Invalid, lineName(i) + u".field"_s, u"This field is filled twice."_s);
        fields.insert(known->field);
        checked.append({wanted.at(i).attribute.trimmed(), known->field, known->required});
    }
    for (const auto& known : profile.mapping) {
        if (known.required && !fields.contains(known.field))
            return fail(ErrorKind::Invalid, u"attributes"_s,
                        u"The product cannot do without the field \"%1\"."_s.arg(known.field));
    }
    return checked;
}

QList<ProductField> productFields(const QList<MappedAttribute>& mapping, const QJsonObject& body)
{
    QList<ProductField> fields;
    for (const auto& mapped : mapping) {
        const auto path = boundPath(mapped.attribute);
        fields.append({mapped.field, mapped.attribute, path ? valueAt(*path, body) : std::nullopt});
    }
    return fields;
}

} // namespace provost::server
