// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/schema_reader.h"

#include "model/domain/shown_text.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::scim {
namespace {

constexpr qsizetype mostSchemas = 100;
constexpr qsizetype mostAttributes = 1'000;
constexpr qsizetype mostChildren = 100;
constexpr qsizetype mostCanonical = 200;
constexpr qsizetype longestName = 200;

template <class Value>
Value valueOf(const QJsonValue& text, const QMap<QString, Value>& names, Value otherwise)
{
    return names.value(text.toString().toLower(), otherwise);
}

QString nameIn(const QJsonValue& text)
{
    return plainText(text.toString(), longestName);
}

Attribute attributeIn(const QJsonObject& json, bool isChild)
{
    static const QMap<QString, Type> types{{u"string"_s, Type::String},       {u"boolean"_s, Type::Boolean},
                                           {u"decimal"_s, Type::Decimal},     {u"integer"_s, Type::Integer},
                                           {u"datetime"_s, Type::DateTime},   {u"binary"_s, Type::Binary},
                                           {u"reference"_s, Type::Reference}, {u"complex"_s, Type::Complex}};
    static const QMap<QString, Mutability> mutabilities{{u"readonly"_s, Mutability::ReadOnly},
                                                        {u"immutable"_s, Mutability::Immutable},
                                                        {u"writeonly"_s, Mutability::WriteOnly}};
    Attribute attribute;
    attribute.name = nameIn(json.value("name"_L1));
    attribute.type = valueOf(json.value("type"_L1), types, Type::String);
    attribute.multiValued = json.value("multiValued"_L1).toBool();
    attribute.required = json.value("required"_L1).toBool();
    attribute.caseExact = json.value("caseExact"_L1).toBool();
    attribute.mutability = valueOf(json.value("mutability"_L1), mutabilities, Mutability::ReadWrite);
    const auto canonical = json.value("canonicalValues"_L1).toArray();
    for (qsizetype i = 0; i < std::min(canonical.size(), mostCanonical); ++i)
        attribute.canonicalValues.append(nameIn(canonical.at(i)));
    if (isChild)
        return attribute;
    const auto children = json.value("subAttributes"_L1).toArray();
    for (qsizetype i = 0; i < std::min(children.size(), mostChildren); ++i)
        attribute.children.push_back(attributeIn(children.at(i).toObject(), true));
    return attribute;
}

Schema schemaIn(const QJsonObject& json)
{
    Schema schema;
    schema.id = nameIn(json.value("id"_L1));
    schema.name = nameIn(json.value("name"_L1));
    const auto attributes = json.value("attributes"_L1).toArray();
    for (qsizetype i = 0; i < std::min(attributes.size(), mostAttributes); ++i)
        schema.attributes.push_back(attributeIn(attributes.at(i).toObject(), false));
    return schema;
}

} // namespace

Result<QList<Schema>> readSchemas(const QJsonObject& list)
{
    QList<Schema> schemas;
    const auto resources = list.value("Resources"_L1).toArray();
    for (qsizetype i = 0; i < std::min(resources.size(), mostSchemas); ++i) {
        auto schema = schemaIn(resources.at(i).toObject());
        if (!schema.id.isEmpty())
            schemas.append(std::move(schema));
    }
    if (schemas.isEmpty())
        return fail(ErrorKind::BadAnswer, {}, u"there is no schema in it"_s);
    return schemas;
}

} // namespace provost::scim
