// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/product_fields.h"

#include "model/scim/single_value.h"
#include "server/profiles/profile.h"
#include "server/storage/attribute_mappings.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

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
    if ((*own)->isDefault)
        (*own)->attributes = defaultMapping(profile).attributes;
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
        const auto path = scim::singleValuePath(wanted.at(i).attribute);
        if (!path)
            return fail(ErrorKind::Invalid, lineName(i) + u".attribute"_s, path.error().detail);
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
        const auto path = scim::singleValuePath(mapped.attribute);
        fields.append({mapped.field, mapped.attribute, path ? scim::singleValue(*path, body) : std::nullopt});
    }
    return fields;
}

} // namespace provost::server
