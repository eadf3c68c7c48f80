// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/projection.h"

#include "model/scim/attribute_name.h"
#include "model/scim/error.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::scim {
namespace {

std::vector<Target> targetsOf(const ResourceType& type, const QStringList& names)
{
    std::vector<Target> targets;
    for (const QString& written : names) {
        // Microsoft's request collection asks for attributes=emails[type eq "work"]: the attribute is what counts.
        const auto name = parseAttributeName(
            QStringView(written).first(written.contains(u'[') ? written.indexOf(u'[') : written.size()));
        const Target target = name ? resolve(type, *name) : Target{};
        // Once each: a search may name attributes as often as its body has room for them.
        if (target.found() && std::ranges::find(targets, target) == targets.end())
            targets.push_back(target);
    }
    return targets;
}

/// Calls `change` on an object, or on each object of a list.
template <class Change>
QJsonValue eachObject(const QJsonValue& value, const Change& change)
{
    if (!value.isArray())
        return change(value.toObject());
    QJsonArray changed;
    const QJsonArray elements = value.toArray();
    for (const QJsonValue& element : elements)
        changed.append(change(element.toObject()));
    return changed;
}

QJsonObject mergedParts(QJsonObject into, const QJsonObject& more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        into.insert(it.key(), it.value());
    return into;
}

/// Adds the wanted part of an attribute to what is shown of it already.
QJsonValue withPart(const QJsonValue& shown, const QJsonValue& value, const QString& part)
{
    const auto pick = [&part](const QJsonObject& object) {
        return object.contains(part) ? QJsonObject{{part, object.value(part)}} : QJsonObject();
    };
    const QJsonValue picked = eachObject(value, pick);
    if (shown.isUndefined())
        return picked;
    if (!picked.isArray())
        return mergedParts(shown.toObject(), picked.toObject());
    QJsonArray merged = shown.toArray();
    const QJsonArray more = picked.toArray();
    for (qsizetype i = 0; i < merged.size() && i < more.size(); ++i)
        merged.replace(i, mergedParts(merged.at(i).toObject(), more.at(i).toObject()));
    return merged;
}

void show(const Target& target, const QJsonObject& from, QJsonObject& into)
{
    const QString& name = target.attribute->name;
    const QJsonValue value = from.value(name);
    if (value.isUndefined())
        return;
    into.insert(name, target.sub ? withPart(into.value(name), value, target.sub->name) : value);
}

void hide(const Target& target, QJsonObject& object)
{
    const QString& name = target.attribute->name;
    if (!target.sub) {
        object.remove(name);
        return;
    }
    if (!object.contains(name))
        return;
    object.insert(name, eachObject(object.value(name), [&target](QJsonObject part) {
                      part.remove(target.sub->name);
                      return part;
                  }));
}

} // namespace

Result<Projection> Projection::create(const ResourceType& type, const QStringList& attributes,
                                      const QStringList& excluded)
{
    if (!attributes.isEmpty() && !excluded.isEmpty())
        return invalidValue(u"attributes and excludedAttributes cannot be used together."_s);
    Projection projection;
    projection.m_only = !attributes.isEmpty();
    projection.m_targets = targetsOf(type, projection.m_only ? attributes : excluded);
    return projection;
}

QStringList Projection::split(QStringView list)
{
    QStringList names;
    for (const QStringView name : list.split(u',', Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            names.append(name.trimmed().toString());
    }
    return names;
}

bool Projection::shows(QLatin1StringView attributeName) const
{
    return std::ranges::any_of(m_targets, [this, attributeName](const Target& target) {
               return target.attribute && target.attribute->name == attributeName && (m_only || !target.sub);
           }) == m_only;
}

QJsonObject Projection::apply(const QJsonObject& resource) const
{
    if (isEverything())
        return resource;
    return m_only ? only(resource) : without(resource);
}

QJsonObject Projection::only(const QJsonObject& resource) const
{
    QJsonObject shown{{u"schemas"_s, resource.value("schemas"_L1)}, {u"id"_s, resource.value("id"_L1)}};
    for (const Target& target : m_targets) {
        if (!target.extension) {
            show(target, resource, shown);
            continue;
        }
        const QString& id = target.extension->id;
        const QJsonObject from = resource.value(id).toObject();
        QJsonObject part = target.attribute ? shown.value(id).toObject() : from;
        if (target.attribute)
            show(target, from, part);
        if (!part.isEmpty())
            shown.insert(id, part);
    }
    return shown;
}

QJsonObject Projection::without(QJsonObject resource) const
{
    for (const Target& target : m_targets) {
        if (!target.extension) {
            if (target.attribute->returned != Returned::Always)
                hide(target, resource);
            continue;
        }
        const QString& id = target.extension->id;
        QJsonObject part = resource.value(id).toObject();
        if (target.attribute)
            hide(target, part);
        if (!target.attribute || part.isEmpty())
            resource.remove(id);
        else
            resource.insert(id, part);
    }
    return resource;
}

} // namespace provost::scim
