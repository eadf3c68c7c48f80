// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/value.h"

#include "model/scim/error.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace provost::scim {
namespace {

constexpr QLatin1StringView valueName{"value"};
constexpr QLatin1StringView typeName{"type"};
constexpr QLatin1StringView primaryName{"primary"};

constexpr auto unassigned = QJsonValue::Undefined;

tl::unexpected<Error> wrong(const Attribute& attribute, QLatin1StringView wanted)
{
    return invalidValue(u"%1 has to be %2."_s.arg(quoted(attribute.name), wanted));
}

Result<QJsonValue> normalizeFlag(const Attribute& attribute, const QJsonValue& value)
{
    if (value.isBool())
        return value;
    // Microsoft Entra ID sends "True" and "False".
    const QString text = value.toString();
    if (text.compare("true"_L1, Qt::CaseInsensitive) == 0)
        return QJsonValue(true);
    if (text.compare("false"_L1, Qt::CaseInsensitive) == 0)
        return QJsonValue(false);
    return wrong(attribute, "true or false"_L1);
}

/// A number as a person would write it: whole ones without exponent.
QString plainText(double number)
{
    constexpr double exactlyWhole = 9007199254740992.0; // 2^53
    if (std::trunc(number) == number && std::abs(number) <= exactlyWhole)
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', 15);
}

Result<QJsonValue> normalizeText(const Attribute& attribute, const QJsonValue& value)
{
    if (value.isString()) {
        const bool isBinary = attribute.type == Type::Binary || attribute.type == Type::Reference;
        const qsizetype longest = isBinary ? ValueLimits::binary : ValueLimits::text;
        if (value.toString().size() > longest)
            return invalidValue(u"%1 is longer than %2 characters."_s.arg(quoted(attribute.name)).arg(longest));
        return value;
    }
    // Templates of identity providers write numbers where RFC 7643 has texts (employee numbers, postal codes).
    if (value.isDouble())
        return QJsonValue(plainText(value.toDouble()));
    return wrong(attribute, "a text"_L1);
}

Result<QJsonValue> normalizeNumber(const Attribute& attribute, const QJsonValue& value)
{
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    if (!isNumber || (attribute.type == Type::Integer && std::trunc(number) != number))
        return wrong(attribute, attribute.type == Type::Integer ? "a whole number"_L1 : "a number"_L1);
    return QJsonValue(number);
}

Result<QJsonValue> normalizeObject(const Attribute& attribute, const QJsonObject& object)
{
    QJsonObject kept;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const Attribute* child = attribute.child(it.key());
        if (!child || child->mutability == Mutability::ReadOnly)
            continue;
        auto part = normalize(*child, it.value());
        if (!part)
            return part;
        if (!part->isUndefined())
            kept.insert(child->name, *part);
    }
    return kept.isEmpty() ? unassigned : QJsonValue(kept);
}

Result<QJsonValue> normalizeComplex(const Attribute& attribute, const QJsonValue& value)
{
    if (value.isObject()) {
        auto object = normalizeObject(attribute, value.toObject());
        // "No manager" is also written as a manager whose id is empty.
        if (object && hasValuePart(attribute) && !attribute.multiValued &&
            object->toObject().value(valueName).toString().isEmpty())
            return unassigned;
        return object;
    }
    if (!hasValuePart(attribute) || !(value.isString() || value.isDouble()))
        return wrong(attribute, "an object"_L1);
    if (value.isString() && value.toString().isEmpty())
        return unassigned;
    return normalizeObject(attribute, {{valueName, value}});
}

Result<QJsonValue> normalizeList(const Attribute& attribute, const QJsonValue& value)
{
    // OneLogin sends the one email address as an object; others a bare text.
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    if (const auto counted = checkCount(attribute, list.size()); !counted)
        return tl::unexpected(counted.error());
    QJsonArray kept;
    for (const QJsonValue& element : list) {
        auto one = normalizeElement(attribute, element);
        if (!one)
            return one;
        if (!one->isUndefined())
            appendElements(attribute, kept, {*one});
    }
    return kept.isEmpty() ? unassigned : QJsonValue(kept);
}

qsizetype indexOfSame(const Attribute& attribute, const QJsonArray& elements, const QJsonValue& element)
{
    const auto same = [&](const QJsonValue& other) {
        if (!hasValuePart(attribute))
            return other == element;
        const QJsonObject a = element.toObject();
        const QJsonObject b = other.toObject();
        return a.value(valueName) == b.value(valueName) &&
               a.value(typeName).toString().compare(b.value(typeName).toString(), Qt::CaseInsensitive) == 0;
    };
    const auto it = std::ranges::find_if(elements, same);
    return it == elements.end() ? -1 : it - elements.begin();
}

} // namespace

bool hasValuePart(const Attribute& attribute)
{
    return attribute.type == Type::Complex && attribute.child(u"value");
}

bool isHollow(const QJsonObject& element)
{
    return std::ranges::all_of(element.keys(), [](const QString& key) {
        return key == typeName || key == primaryName || key == "display"_L1;
    });
}

Result<void> checkCount(const Attribute& attribute, qsizetype values)
{
    if (values <= ValueLimits::values)
        return {};
    return invalidValue(u"%1 has more than %2 values."_s.arg(quoted(attribute.name)).arg(ValueLimits::values));
}

void makePrimary(QJsonArray& elements, qsizetype index)
{
    for (qsizetype i = 0; i < elements.size(); ++i) {
        QJsonObject element = elements.at(i).toObject();
        if (i == index || !element.value(primaryName).toBool())
            continue;
        element.insert(primaryName, false);
        elements.replace(i, element);
    }
}

void appendElements(const Attribute& attribute, QJsonArray& elements, const QJsonArray& added)
{
    for (const QJsonValue& element : added) {
        qsizetype index = indexOfSame(attribute, elements, element);
        if (index < 0) {
            elements.append(element);
            index = elements.size() - 1;
        } else if (element.isObject()) {
            QJsonObject merged = elements.at(index).toObject();
            const QJsonObject parts = element.toObject();
            for (auto it = parts.begin(); it != parts.end(); ++it)
                merged.insert(it.key(), it.value());
            elements.replace(index, merged);
        }
        if (element.toObject().value(primaryName).toBool())
            makePrimary(elements, index);
    }
}

Result<QJsonValue> normalizeElement(const Attribute& attribute, const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return unassigned;
    switch (attribute.type) {
    case Type::Boolean:
        return normalizeFlag(attribute, value);
    case Type::Decimal:
    case Type::Integer:
        return normalizeNumber(attribute, value);
    case Type::Complex: {
        auto object = normalizeComplex(attribute, value);
        if (object && attribute.multiValued && object->isObject() && isHollow(object->toObject()))
            return unassigned;
        return object;
    }
    case Type::String:
    case Type::DateTime:
    case Type::Binary:
    case Type::Reference:
        return normalizeText(attribute, value);
    }
    return unassigned;
}

Result<QJsonValue> normalize(const Attribute& attribute, const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return unassigned;
    if (attribute.multiValued)
        return normalizeList(attribute, value);
    if (!value.isArray())
        return normalizeElement(attribute, value);
    const QJsonArray list = value.toArray();
    if (list.isEmpty())
        return unassigned;
    if (list.size() > 1)
        return wrong(attribute, "one value, not a list"_L1);
    return normalizeElement(attribute, list.first());
}

} // namespace provost::scim
