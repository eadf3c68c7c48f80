// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/filter_match.h"

#include "model/domain/fold.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::scim {
namespace {

bool isPresent(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return false;
    case QJsonValue::String:
        return !value.toString().isEmpty();
    case QJsonValue::Array:
        return !value.toArray().isEmpty();
    case QJsonValue::Object:
        return !value.toObject().isEmpty();
    case QJsonValue::Bool:
    case QJsonValue::Double:
        return true;
    }
    return false;
}

template <class T>
bool compareOrdered(const T& left, CompareOp op, const T& right)
{
    switch (op) {
    case CompareOp::Eq:
        return left == right;
    case CompareOp::Ne:
        return left != right;
    case CompareOp::Gt:
        return left > right;
    case CompareOp::Ge:
        return left >= right;
    case CompareOp::Lt:
        return left < right;
    case CompareOp::Le:
        return left <= right;
    case CompareOp::Co:
    case CompareOp::Sw:
    case CompareOp::Ew:
    case CompareOp::Pr:
        break;
    }
    return false;
}

bool compareText(const QString& left, CompareOp op, const QString& right)
{
    switch (op) {
    case CompareOp::Co:
        return left.contains(right);
    case CompareOp::Sw:
        return left.startsWith(right);
    case CompareOp::Ew:
        return left.endsWith(right);
    default:
        return compareOrdered(compareCodePoints(left, right), op, 0);
    }
}

bool compareValue(const QJsonValue& value, const BoundFilter& filter)
{
    switch (filter.operand.kind) {
    case Operand::Kind::Text: {
        const QString text = value.toString();
        return compareText(filter.compared().caseExact ? text : caseKey(text), filter.op, filter.operand.text);
    }
    case Operand::Kind::Number:
        return compareOrdered(value.toDouble(), filter.op, filter.operand.number);
    case Operand::Kind::Flag:
        return compareOrdered(value.toBool(), filter.op, filter.operand.flag);
    case Operand::Kind::Time: {
        const auto time = timeOf(value.toString());
        return time && compareOrdered(*time, filter.op, filter.operand.time);
    }
    case Operand::Kind::None:
        break;
    }
    return false;
}

/// The comparison over all values that the attribute has: one that satisfies it is enough. What is absent equals null
/// and differs from everything else.
bool compareAny(const QList<QJsonValue>& values, const BoundFilter& filter)
{
    const bool any = std::ranges::any_of(values, isPresent);
    if (filter.op == CompareOp::Pr)
        return any;
    if (filter.operand.kind == Operand::Kind::None)
        return (filter.op == CompareOp::Ne) == any;
    if (!any && filter.op == CompareOp::Ne)
        return true;
    return std::ranges::any_of(values, [&filter](const QJsonValue& value) {
        return !value.isUndefined() && !value.isNull() && compareValue(value, filter);
    });
}

QJsonValue valueOf(const QJsonObject& resource, const Target& target)
{
    if (!target.extension)
        return resource.value(target.attribute->name);
    return resource.value(target.extension->id).toObject().value(target.attribute->name);
}

QList<QJsonValue> valuesOf(const QJsonObject& resource, const Target& target)
{
    const QJsonValue value = valueOf(resource, target);
    QList<QJsonValue> values;
    if (!value.isArray())
        return {target.sub ? value.toObject().value(target.sub->name) : value};
    const QJsonArray elements = value.toArray();
    for (const QJsonValue& element : elements)
        values.append(target.sub ? element.toObject().value(target.sub->name) : element);
    return values;
}

template <class Leaf>
bool evaluate(const BoundFilter& filter, const Leaf& leaf)
{
    const auto holds = [&leaf](const BoundFilter& child) { return evaluate(child, leaf); };
    switch (filter.kind) {
    case Filter::Kind::And:
        return std::ranges::all_of(filter.children, holds);
    case Filter::Kind::Or:
        return std::ranges::any_of(filter.children, holds);
    case Filter::Kind::Not:
        return !holds(filter.children.front());
    default:
        return leaf(filter);
    }
}

bool matchesElements(const BoundFilter& filter, const QJsonObject& resource)
{
    const QJsonArray elements = valueOf(resource, filter.target).toArray();
    return std::ranges::any_of(elements, [&filter](const QJsonValue& element) {
        if (!matchesElement(filter.children.front(), element))
            return false;
        return filter.kind == Filter::Kind::ValuePath ||
               compareAny({element.toObject().value(filter.target.sub->name)}, filter);
    });
}

} // namespace

bool matches(const BoundFilter& filter, const QJsonObject& resource)
{
    return evaluate(filter, [&resource](const BoundFilter& leaf) {
        return leaf.kind == Filter::Kind::Compare ? compareAny(valuesOf(resource, leaf.target), leaf)
                                                  : matchesElements(leaf, resource);
    });
}

bool matchesElement(const BoundFilter& filter, const QJsonValue& element)
{
    return evaluate(filter, [&element](const BoundFilter& leaf) {
        const QJsonValue value = element.isObject() ? element.toObject().value(leaf.target.attribute->name) : element;
        return compareAny({value}, leaf);
    });
}

} // namespace provost::scim
