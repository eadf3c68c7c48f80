// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/single_value.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::scim {
namespace {

/// Whether one value, or the first of several, comes out of it.
bool isSimple(const BoundPath& path)
{
    const auto& target = path.target;
    if (!target.attribute || target.attribute->returned == Returned::Never)
        return false;
    return target.sub || target.attribute->type != Type::Complex;
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

void addPaths(QStringList& paths, const QString& prefix, const Attribute& attribute)
{
    if (attribute.returned == Returned::Never || attribute.unlisted)
        return;
    if (attribute.type != Type::Complex) {
        paths.append(prefix + attribute.name);
        return;
    }
    if (attribute.multiValued) {
        if (attribute.child(u"value") && attribute.child(u"primary"))
            paths.append(prefix + attribute.name + u"[primary eq true].value"_s);
        return;
    }
    for (const auto& child : attribute.children) {
        if (child.type != Type::Complex && !child.multiValued)
            paths.append(prefix + attribute.name + u'.' + child.name);
    }
}

} // namespace

Result<BoundPath> singleValuePath(const QString& attribute)
{
    const auto path = parsePath(attribute).and_then([](const Path& parsed) { return bindPath(parsed, userType()); });
    if (!path)
        return fail(ErrorKind::Invalid, attribute, path.error().detail);
    if (!isSimple(*path))
        return fail(ErrorKind::Invalid, attribute,
                    u"%1 has no single value that a product could get."_s.arg(attribute));
    return *path;
}

std::optional<QString> singleValue(const BoundPath& path, const QJsonObject& resource)
{
    const auto& target = path.target;
    const auto holder = target.extension ? resource.value(target.extension->id).toObject() : resource;
    QJsonValue value = holder.value(target.attribute->name);
    if (value.isArray()) {
        const auto elements = value.toArray();
        const auto found = std::find_if(elements.begin(), elements.end(), [&path](const QJsonValue& element) {
            return !path.filter || matchesElement(*path.filter, element);
        });
        value = found == elements.end() ? QJsonValue() : QJsonValue(*found);
    }
    return textOf(target.sub ? value.toObject().value(target.sub->name) : value);
}

QStringList usualUserPaths()
{
    QStringList paths;
    const auto& type = userType();
    for (const auto& attribute : type.core->attributes)
        addPaths(paths, {}, attribute);
    paths.append(u"externalId"_s);
    for (const auto* extension : type.extensions) {
        for (const auto& attribute : extension->attributes)
            addPaths(paths, extension->id + u':', attribute);
    }
    return paths;
}

} // namespace provost::scim
