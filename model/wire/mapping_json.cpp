// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/reader.h"

using namespace Qt::StringLiterals;

namespace provost::wire {

QJsonObject toJson(const MappedAttribute& mapped)
{
    return {{u"attribute"_s, mapped.attribute}, {u"field"_s, mapped.field}, {u"required"_s, mapped.required}};
}

template <>
Result<MappedAttribute> fromJson<MappedAttribute>(const QJsonObject& object)
{
    Reader read(object);
    MappedAttribute mapped;
    mapped.attribute = read.exact("attribute"_L1);
    mapped.field = read.exact("field"_L1);
    if (read.has("required"_L1))
        mapped.required = read.flag("required"_L1);
    return read.finish(mapped);
}

QJsonObject toJson(const AttributeMapping& mapping)
{
    return {{u"attributes"_s, listToJson(mapping.attributes)},
            {u"isDefault"_s, mapping.isDefault},
            {u"version"_s, mapping.version}};
}

template <>
Result<AttributeMapping> fromJson<AttributeMapping>(const QJsonObject& object)
{
    Reader read(object);
    AttributeMapping mapping;
    mapping.attributes = read.list<MappedAttribute>("attributes"_L1);
    mapping.isDefault = read.flag("isDefault"_L1);
    mapping.version = read.count("version"_L1);
    return read.finish(mapping);
}

QJsonObject toJson(const ProductField& field)
{
    return {{u"field"_s, field.field},
            {u"attribute"_s, field.attribute},
            {u"value"_s, field.value ? QJsonValue(*field.value) : QJsonValue()}};
}

template <>
Result<ProductField> fromJson<ProductField>(const QJsonObject& object)
{
    Reader read(object);
    ProductField field;
    field.field = read.shown("field"_L1);
    field.attribute = read.shown("attribute"_L1);
    if (read.has("value"_L1))
        field.value = read.shown("value"_L1);
    return read.finish(field);
}

} // namespace provost::wire
