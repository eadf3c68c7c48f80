// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/filter_match.h"

#include "model/domain/fold.h"
#include "model/scim/error.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::scim {
namespace {

bool isOrder(CompareOp op)
{
    return op == CompareOp::Gt || op == CompareOp::Ge || op == CompareOp::Lt || op == CompareOp::Le;
}

bool isPart(CompareOp op)
{
    return op == CompareOp::Co || op == CompareOp::Sw || op == CompareOp::Ew;
}

tl::unexpected<Error> wrongType(const Attribute& attribute, QLatin1StringView wanted)
{
    return invalidFilter(u"%1 is compared with %2."_s.arg(quoted(attribute.name), wanted));
}

Result<Operand> flagOperand(const Attribute& attribute, const QJsonValue& value)
{
    if (value.isBool())
        return Operand{Operand::Kind::Flag, {}, 0, value.toBool(), 0};
    // Microsoft Entra ID writes [primary eq "true"].
    const QString text = value.toString();
    for (const bool flag : {true, false}) {
        if (text.compare(flag ? "true"_L1 : "false"_L1, Qt::CaseInsensitive) == 0)
            return Operand{Operand::Kind::Flag, {}, 0, flag, 0};
    }
    return wrongType(attribute, "true or false"_L1);
}

Result<Operand> numberOperand(const Attribute& attribute, const QJsonValue& value)
{
    if (value.isDouble())
        return Operand{Operand::Kind::Number, {}, value.toDouble(), false, 0};
    bool isNumber = false;
    const double number = value.toString().toDouble(&isNumber);
    if (!isNumber)
        return wrongType(attribute, "a number"_L1);
    return Operand{Operand::Kind::Number, {}, number, false, 0};
}

Result<Operand> textOperand(const Attribute& attribute, const QJsonValue& value)
{
    if (!value.isString() && !value.isDouble())
        return wrongType(attribute, "a text in quotation marks"_L1);
    const QString text = value.isString() ? value.toString() : QString::number(value.toDouble(), 'g', 15);
    return Operand{Operand::Kind::Text, attribute.caseExact ? text : caseKey(text), 0, false, 0};
}

Result<Operand> timeOperand(const Attribute& attribute, const QJsonValue& value)
{
    const auto time = timeOf(value.toString());
    if (!time)
        return wrongType(attribute, "a time such as 2026-01-31T12:00:00Z"_L1);
    return Operand{Operand::Kind::Time, {}, 0, false, *time};
}

Result<Operand> operandOf(const Attribute& attribute, CompareOp op, const QJsonValue& value)
{
    if (op == CompareOp::Pr)
        return Operand{};
    if (isOrder(op) && (attribute.type == Type::Boolean || attribute.type == Type::Binary))
        return invalidFilter(u"%1 has no order: gt, ge, lt and le do not apply."_s.arg(quoted(attribute.name)));
    if (isPart(op) && attribute.type != Type::String && attribute.type != Type::Reference &&
        attribute.type != Type::Binary)
        return invalidFilter(u"%1 is not a text: co, sw and ew do not apply."_s.arg(quoted(attribute.name)));
    if (value.isNull()) {
        if (op != CompareOp::Eq && op != CompareOp::Ne)
            return invalidFilter(u"null can only be compared by eq and ne."_s);
        return Operand{};
    }
    switch (attribute.type) {
    case Type::Boolean:
        return flagOperand(attribute, value);
    case Type::Decimal:
    case Type::Integer:
        return numberOperand(attribute, value);
    case Type::DateTime:
        return timeOperand(attribute, value);
    case Type::String:
    case Type::Binary:
    case Type::Reference:
        return textOperand(attribute, value);
    case Type::Complex:
        break;
    }
    return invalidFilter(u"%1 has parts: name the one to compare."_s.arg(quoted(attribute.name)));
}

Result<Target> usable(Target target, const AttributeName& name)
{
    if (!target.attribute)
        return invalidFilter(u"%1 is not an attribute that can be filtered on."_s.arg(quoted(name.text())));
    if (target.attribute->returned == Returned::Never)
        return invalidFilter(u"%1 cannot be filtered on."_s.arg(quoted(target.attribute->name)));
    return target;
}

/// Where names stand for: a whole resource, or the elements of one attribute.
struct Place
{
    const ResourceType* type = nullptr;
    const Attribute* element = nullptr;

    [[nodiscard]] Result<Target> find(const AttributeName& name) const
    {
        if (type)
            return usable(resolve(*type, name), name);
        const Attribute* child = name.schema.isEmpty() && name.sub.isEmpty() ? element->child(name.attribute) : nullptr;
        // Elements of a multi-valued attribute without parts are named by "value".
        if (!child && element->children.empty() && name.attribute.compare("value"_L1, Qt::CaseInsensitive) == 0)
            child = element;
        return usable({nullptr, child, nullptr}, name);
    }
};

Result<BoundFilter> bind(const Filter& filter, const Place& place);

Result<void> bindChildren(const Filter& filter, const Place& place, BoundFilter& bound)
{
    bound.children.reserve(filter.children.size());
    for (const Filter& child : filter.children) {
        auto one = bind(child, place);
        if (!one)
            return tl::unexpected(one.error());
        bound.children.push_back(*std::move(one));
    }
    return {};
}

Result<void> bindComparison(const Filter& filter, BoundFilter& bound)
{
    const Attribute* attribute = &bound.compared();
    // A complex attribute without its part means the part "value" (RFC 7644 section 3.4.2.2), except for "pr".
    if (attribute->type == Type::Complex && filter.op != CompareOp::Pr && !bound.target.sub) {
        if (const Attribute* value = attribute->child(u"value")) {
            bound.target.sub = value;
            attribute = value;
        }
    }
    auto operand = operandOf(*attribute, filter.op, filter.value);
    if (!operand)
        return tl::unexpected(operand.error());
    bound.op = filter.op;
    bound.operand = *std::move(operand);
    return {};
}

Result<void> bindBrackets(const Filter& filter, BoundFilter& bound)
{
    if (!bound.target.attribute->multiValued || bound.target.attribute->children.empty())
        return invalidFilter(u"%1 has no elements to choose from."_s.arg(quoted(bound.target.attribute->name)));
    return bindChildren(filter, {nullptr, bound.target.attribute}, bound);
}

Result<BoundFilter> bind(const Filter& filter, const Place& place)
{
    using Kind = Filter::Kind;
    BoundFilter bound;
    bound.kind = filter.kind;
    if (filter.kind == Kind::And || filter.kind == Kind::Or || filter.kind == Kind::Not) {
        if (const auto done = bindChildren(filter, place, bound); !done)
            return tl::unexpected(done.error());
        return bound;
    }
    const auto target = place.find(filter.name);
    if (!target)
        return tl::unexpected(target.error());
    bound.target = *target;
    if (filter.kind != Kind::Compare) {
        if (const auto done = bindBrackets(filter, bound); !done)
            return tl::unexpected(done.error());
    }
    if (filter.kind != Kind::ValuePath) {
        if (const auto done = bindComparison(filter, bound); !done)
            return tl::unexpected(done.error());
    }
    return bound;
}

} // namespace

bool BoundFilter::mentions(QLatin1StringView attributeName) const
{
    return (target.attribute && target.attribute->name == attributeName) ||
           std::ranges::any_of(children, [=](const BoundFilter& child) { return child.mentions(attributeName); });
}

Result<BoundFilter> bindFilter(const Filter& filter, const ResourceType& type)
{
    return bind(filter, {&type, nullptr});
}

Result<BoundFilter> bindElementFilter(const Filter& filter, const Attribute& attribute)
{
    return bind(filter, {nullptr, &attribute});
}

Result<qint64> timeOf(const QString& text)
{
    // Qt reads up to milliseconds; Microsoft sends seven digits.
    QString bounded = text.trimmed();
    if (const qsizetype dot = bounded.indexOf(u'.'); dot > 0) {
        qsizetype end = dot + 1;
        while (end < bounded.size() && bounded[end].isDigit())
            ++end;
        if (end - dot > 4)
            bounded.remove(dot + 4, end - dot - 4);
    }
    QDateTime time = QDateTime::fromString(bounded, Qt::ISODateWithMs);
    if (!time.isValid() || !bounded.contains(u'T', Qt::CaseInsensitive))
        return invalidValue(u"%1 is not a time such as 2026-01-31T12:00:00Z."_s.arg(quoted(text)));
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

} // namespace provost::scim
