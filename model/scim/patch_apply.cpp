// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/patch.h"

#include "model/scim/error.h"
#include "model/scim/resource.h"
#include "model/scim/value.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::scim {
namespace {

QString nameOf(const BoundPath& path)
{
    return quoted(path.target.sub ? path.target.attribute->name + u'.' + path.target.sub->name
                                  : path.target.attribute->name);
}

void put(QJsonObject& object, const QString& name, const QJsonValue& value)
{
    if (value.isUndefined())
        object.remove(name);
    else
        object.insert(name, value);
}

/// An object with the parts that are given; what is given as null goes.
Result<QJsonValue> merged(const Attribute& attribute, QJsonObject object, const QJsonObject& parts)
{
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        const Attribute* child = attribute.child(it.key());
        if (!child || child->mutability == Mutability::ReadOnly)
            continue;
        auto part = normalize(*child, it.value());
        if (!part)
            return part;
        put(object, child->name, *part);
    }
    return object.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
}

/// One attribute with a single value.
class SingleValue
{
public:
    SingleValue(const PatchStep& step, QJsonValue present)
        : m_step(step)
        , m_present(std::move(present))
    {
    }

    Result<QJsonValue> result() const
    {
        const Attribute& attribute = *m_step.path.target.attribute;
        if (m_step.path.target.sub)
            return withPart(attribute, *m_step.path.target.sub);
        if (m_step.op == PatchOp::Remove)
            return QJsonValue(QJsonValue::Undefined);
        // A manager is exchanged as a whole: the parts of the old one say nothing of the new one.
        if (attribute.type == Type::Complex && !hasValuePart(attribute) && m_step.value.isObject())
            return merged(attribute, m_present.toObject(), m_step.value.toObject());
        return normalize(attribute, m_step.value);
    }

private:
    Result<QJsonValue> withPart(const Attribute& attribute, const Attribute& sub) const
    {
        QJsonObject object = m_present.toObject();
        auto part = m_step.op == PatchOp::Remove ? Result<QJsonValue>(QJsonValue(QJsonValue::Undefined))
                                                 : normalize(sub, m_step.value);
        if (!part)
            return part;
        put(object, sub.name, *part);
        const bool isGone =
            object.isEmpty() || (hasValuePart(attribute) && object.value("value"_L1).toString().isEmpty());
        return isGone ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
    }

    const PatchStep& m_step;
    QJsonValue m_present;
};

/// Fills a new element with what a filter demands of it: `type eq "work"` gives `{"type": "work"}`.
bool fill(const BoundFilter& bound, const Filter& written, QJsonObject& element)
{
    if (bound.kind == Filter::Kind::And) {
        for (size_t i = 0; i < bound.children.size(); ++i) {
            if (!fill(bound.children[i], written.children[i], element))
                return false;
        }
        return true;
    }
    if (bound.kind != Filter::Kind::Compare || bound.op != CompareOp::Eq)
        return false;
    const auto value = normalize(*bound.target.attribute, written.value);
    if (!value || value->isUndefined())
        return false;
    element.insert(bound.target.attribute->name, *value);
    return true;
}

/// One attribute with several values.
class Elements
{
public:
    Elements(const PatchStep& step, QJsonArray present)
        : m_step(step)
        , m_attribute(*step.path.target.attribute)
        , m_elements(std::move(present))
    {
    }

    Result<QJsonValue> result()
    {
        const bool selects = m_step.path.filter || m_step.path.target.sub;
        if (const auto done = selects ? selected() : whole(); !done)
            return tl::unexpected(done.error());
        if (const auto counted = checkCount(m_attribute, m_elements.size()); !counted)
            return tl::unexpected(counted.error());
        return m_elements.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_elements);
    }

private:
    Result<void> whole();
    Result<void> removeListed(const QJsonArray& listed);
    Result<void> selected();
    Result<void> create();
    Result<QJsonValue> changed(const QJsonValue& element) const;
    [[nodiscard]] bool isSelected(const QJsonValue& element) const;

    const PatchStep& m_step;
    const Attribute& m_attribute;
    QJsonArray m_elements;
};

Result<void> Elements::whole()
{
    auto normal = normalize(m_attribute, m_step.value);
    if (!normal)
        return tl::unexpected(normal.error());
    const QJsonArray given = normal->toArray();
    switch (m_step.op) {
    case PatchOp::Add:
        appendElements(m_attribute, m_elements, given);
        return {};
    case PatchOp::Replace:
        m_elements = given;
        return {};
    case PatchOp::Remove:
        break;
    }
    if (!m_step.value.isUndefined() && !m_step.value.isNull())
        return removeListed(given);
    m_elements = {};
    return {};
}

/// Entra ID's way to remove: the elements themselves, by their value and, where it is given, their type.
Result<void> Elements::removeListed(const QJsonArray& listed)
{
    const auto isListed = [&listed](const QJsonValue& element) {
        return std::any_of(listed.begin(), listed.end(), [&element](const QJsonValue& other) {
            const QJsonObject wanted = other.toObject();
            if (!wanted.contains("value"_L1))
                return element == other;
            const QJsonObject present = element.toObject();
            return present.value("value"_L1) == wanted.value("value"_L1) &&
                   (!wanted.contains("type"_L1) || present.value("type"_L1) == wanted.value("type"_L1));
        });
    };
    QJsonArray kept;
    for (const QJsonValue& element : std::as_const(m_elements)) {
        if (!isListed(element))
            kept.append(element);
    }
    m_elements = kept;
    return {};
}

bool Elements::isSelected(const QJsonValue& element) const
{
    return !m_step.path.filter || matchesElement(*m_step.path.filter, element);
}

Result<void> Elements::selected()
{
    QJsonArray kept;
    qsizetype primary = -1;
    bool any = false;
    for (const QJsonValue& element : std::as_const(m_elements)) {
        if (!isSelected(element)) {
            kept.append(element);
            continue;
        }
        any = true;
        auto next = changed(element);
        if (!next)
            return tl::unexpected(next.error());
        if (next->isUndefined())
            continue;
        if (next->toObject().value("primary"_L1).toBool() && !element.toObject().value("primary"_L1).toBool())
            primary = kept.size();
        kept.append(*next);
    }
    m_elements = kept;
    if (primary >= 0)
        makePrimary(m_elements, primary);
    // A change may have made one value of two (RFC 7643 section 2.4).
    if (any) {
        QJsonArray once;
        appendElements(m_attribute, once, m_elements);
        m_elements = once;
    }
    if (any || m_step.op == PatchOp::Remove)
        return {};
    if (m_step.op == PatchOp::Replace && m_step.path.filter)
        return noTarget(u"No value of %1 matches the filter of the path."_s.arg(quoted(m_attribute.name)));
    return create();
}

/// `add emails[type eq "work"].value` where there is no such element: Entra ID expects it to be made.
Result<void> Elements::create()
{
    QJsonObject element;
    if (m_step.path.filter && !fill(*m_step.path.filter, *m_step.path.written, element))
        return noTarget(u"No value of %1 matches the filter of the path, and the filter does not say what a new one "
                        "would be."_s.arg(quoted(m_attribute.name)));
    auto made = changed(element);
    if (!made)
        return tl::unexpected(made.error());
    if (!made->isUndefined() && !isHollow(made->toObject()))
        appendElements(m_attribute, m_elements, {*made});
    return {};
}

/// What becomes of one selected element; undefined where it goes.
Result<QJsonValue> Elements::changed(const QJsonValue& element) const
{
    QJsonObject object = element.toObject();
    const QJsonValue gone(QJsonValue::Undefined);
    if (const Attribute* sub = m_step.path.target.sub) {
        auto part = m_step.op == PatchOp::Remove ? Result<QJsonValue>(gone) : normalize(*sub, m_step.value);
        if (!part)
            return part;
        put(object, sub->name, *part);
        return isHollow(object) ? gone : QJsonValue(object);
    }
    if (m_step.op == PatchOp::Remove)
        return gone;
    QJsonValue value = m_step.value;
    if (value.isArray() && value.toArray().size() == 1)
        value = value.toArray().first();
    if (m_step.op == PatchOp::Replace)
        return normalizeElement(m_attribute, value);
    if (value.isObject())
        return merged(m_attribute, object, value.toObject());
    auto normal = normalizeElement(m_attribute, value);
    if (!normal)
        return normal;
    return merged(m_attribute, object, normal->toObject());
}

Result<void> apply(const PatchStep& step, QJsonObject& body)
{
    const Target& target = step.path.target;
    if (!target.attribute) {
        body.remove(target.extension->id);
        return {};
    }
    QJsonObject holder = target.extension ? body.value(target.extension->id).toObject() : QJsonObject();
    const QJsonValue present = (target.extension ? holder : body).value(target.attribute->name);
    auto next = target.attribute->multiValued ? Elements(step, present.toArray()).result()
                                              : SingleValue(step, present).result();
    if (!next)
        return tl::unexpected(next.error());
    if (target.attribute->required && next->isUndefined())
        return mutability(u"%1 is required and cannot be removed."_s.arg(nameOf(step.path)));
    if (!target.extension) {
        put(body, target.attribute->name, *next);
        return {};
    }
    put(holder, target.attribute->name, *next);
    put(body, target.extension->id, holder.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(holder));
    return {};
}

} // namespace

Result<bool> applyPatch(const ResourceType& type, const Patch& patch, QJsonObject& body)
{
    QJsonObject next = body;
    for (const PatchStep& step : patch.steps) {
        if (const auto done = apply(step, next); !done)
            return tl::unexpected(done.error());
    }
    setDefaults(type, next);
    if (const auto complete = checkRequired(type, next); !complete)
        return tl::unexpected(complete.error());
    if (next == body)
        return false;
    body = std::move(next);
    return true;
}

} // namespace provost::scim
