// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/schema.h"

#include "model/scim/attribute_name.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost::scim {
namespace {

const Attribute* byName(const std::vector<Attribute>& attributes, QStringView name)
{
    const auto it = std::ranges::find_if(
        attributes, [name](const Attribute& a) { return name.compare(a.name, Qt::CaseInsensitive) == 0; });
    return it == attributes.end() ? nullptr : &*it;
}

constexpr std::array typeNames{"string"_L1,   "boolean"_L1, "decimal"_L1,   "integer"_L1,
                               "dateTime"_L1, "binary"_L1,  "reference"_L1, "complex"_L1};
constexpr std::array mutabilityNames{"readOnly"_L1, "readWrite"_L1, "immutable"_L1, "writeOnly"_L1};
constexpr std::array returnedNames{"always"_L1, "never"_L1, "default"_L1, "request"_L1};
constexpr std::array uniquenessNames{"none"_L1, "server"_L1, "global"_L1};

QJsonObject attributeToJson(const Attribute& attribute)
{
    QJsonObject json{
        {u"name"_s, attribute.name},
        {u"type"_s, typeNames[static_cast<size_t>(attribute.type)]},
        {u"multiValued"_s, attribute.multiValued},
        {u"description"_s, attribute.description},
        {u"required"_s, attribute.required},
        {u"caseExact"_s, attribute.caseExact},
        {u"mutability"_s, mutabilityNames[static_cast<size_t>(attribute.mutability)]},
        {u"returned"_s, returnedNames[static_cast<size_t>(attribute.returned)]},
        {u"uniqueness"_s, uniquenessNames[static_cast<size_t>(attribute.uniqueness)]},
    };
    if (!attribute.canonicalValues.isEmpty())
        json.insert(u"canonicalValues"_s, QJsonArray::fromStringList(attribute.canonicalValues));
    if (!attribute.referenceTypes.isEmpty())
        json.insert(u"referenceTypes"_s, QJsonArray::fromStringList(attribute.referenceTypes));
    if (!attribute.children.empty()) {
        QJsonArray children;
        for (const Attribute& child : attribute.children) {
            if (!child.unlisted)
                children.append(attributeToJson(child));
        }
        json.insert(u"subAttributes"_s, children);
    }
    return json;
}

QJsonObject meta(QLatin1StringView resourceType, const QString& location)
{
    return {{u"resourceType"_s, resourceType}, {u"location"_s, location}};
}

bool sameUri(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

Target within(const Schema* extension, const Attribute* attribute, const QString& sub)
{
    if (!attribute)
        return {};
    if (sub.isEmpty())
        return {extension, attribute, nullptr};
    const Attribute* child = attribute->child(sub);
    return child ? Target{extension, attribute, child} : Target{};
}

Target resolveQualified(const ResourceType& type, const AttributeName& name)
{
    if (sameUri(name.schema, type.core->id)) {
        const Attribute* attribute = type.core->find(name.attribute);
        return within(nullptr, attribute ? attribute : commonSchema().find(name.attribute), name.sub);
    }
    if (const Schema* extension = type.extension(name.schema))
        return within(extension, extension->find(name.attribute), name.sub);
    // The extension itself: what was taken for the attribute is the last part of its URN.
    const Schema* whole = type.extension(QString(name.schema + u':' + name.attribute));
    if (!whole)
        return {};
    return name.sub.isEmpty() ? Target{whole, nullptr, nullptr} : within(whole, whole->find(name.sub), {});
}

} // namespace

const Attribute* Attribute::child(QStringView childName) const
{
    return byName(children, childName);
}

const Attribute* Schema::find(QStringView attributeName) const
{
    return byName(attributes, attributeName);
}

const Schema* ResourceType::extension(QStringView schemaId) const
{
    const auto it =
        std::ranges::find_if(extensions, [schemaId](const Schema* schema) { return sameUri(schemaId, schema->id); });
    return it == extensions.end() ? nullptr : *it;
}

Target resolve(const ResourceType& type, const AttributeName& name)
{
    if (!name.schema.isEmpty())
        return resolveQualified(type, name);
    if (const Attribute* attribute = type.core->find(name.attribute))
        return within(nullptr, attribute, name.sub);
    if (const Attribute* attribute = commonSchema().find(name.attribute))
        return within(nullptr, attribute, name.sub);
    for (const Schema* extension : type.extensions) {
        if (const Attribute* attribute = extension->find(name.attribute))
            return within(extension, attribute, name.sub);
    }
    return {};
}

QJsonObject schemaToJson(const Schema& schema, const QString& location)
{
    QJsonArray attributes;
    for (const Attribute& attribute : schema.attributes) {
        if (!attribute.unlisted)
            attributes.append(attributeToJson(attribute));
    }
    return {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:Schema"_s}},
            {u"id"_s, schema.id},
            {u"name"_s, schema.name},
            {u"description"_s, schema.description},
            {u"attributes"_s, attributes},
            {u"meta"_s, meta("Schema"_L1, location)}};
}

QJsonObject resourceTypeToJson(const ResourceType& type, const QString& location)
{
    QJsonObject json{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:ResourceType"_s}},
                     {u"id"_s, type.name},
                     {u"name"_s, type.name},
                     {u"endpoint"_s, type.endpoint},
                     {u"description"_s, type.description},
                     {u"schema"_s, type.core->id},
                     {u"meta"_s, meta("ResourceType"_L1, location)}};
    QJsonArray extensions;
    for (const Schema* extension : type.extensions)
        extensions.append(QJsonObject{{u"schema"_s, extension->id}, {u"required"_s, false}});
    json.insert(u"schemaExtensions"_s, extensions);
    return json;
}

QJsonObject serviceProviderToJson(const ServiceProvider& provider, const QString& location)
{
    const auto supported = [](bool yes) { return QJsonObject{{u"supported"_s, yes}}; };
    QJsonObject bulk = supported(provider.bulk);
    bulk.insert(u"maxOperations"_s, provider.bulkMaxOperations);
    bulk.insert(u"maxPayloadSize"_s, provider.bulkMaxPayloadSize);
    QJsonObject filter = supported(provider.filter);
    filter.insert(u"maxResults"_s, provider.filterMaxResults);
    const QJsonObject scheme{{u"type"_s, u"oauthbearertoken"_s},
                             {u"name"_s, u"OAuth Bearer Token"_s},
                             {u"description"_s, u"The connection's token in the Authorization header."_s},
                             {u"specUri"_s, u"https://www.rfc-editor.org/rfc/rfc6750"_s},
                             {u"primary"_s, true}};
    QJsonObject json{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"_s}},
                     {u"patch"_s, supported(provider.patch)},
                     {u"bulk"_s, bulk},
                     {u"filter"_s, filter},
                     {u"changePassword"_s, supported(provider.changePassword)},
                     {u"sort"_s, supported(provider.sort)},
                     {u"etag"_s, supported(provider.etag)},
                     {u"authenticationSchemes"_s, QJsonArray{scheme}},
                     {u"meta"_s, meta("ServiceProviderConfig"_L1, location)}};
    QJsonObject pagination{{u"cursor"_s, provider.cursor},
                           {u"index"_s, true},
                           {u"defaultPaginationMethod"_s, u"index"_s},
                           {u"defaultPageSize"_s, provider.defaultPageSize},
                           {u"maxPageSize"_s, provider.maxPageSize}};
    if (provider.cursor)
        pagination.insert(u"cursorTimeout"_s, provider.cursorTimeout);
    json.insert(u"pagination"_s, pagination);
    if (!provider.documentationUri.isEmpty())
        json.insert(u"documentationUri"_s, provider.documentationUri);
    return json;
}

} // namespace provost::scim
