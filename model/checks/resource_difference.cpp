// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/resource_difference.h"

#include "model/checks/payload_mark.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

/// What tells an element of a multi-valued attribute from the others (RFC 7643 section 2.4).
QJsonValue identity(const QJsonValue& element)
{
    const auto value = element.isObject() ? element["value"_L1] : QJsonValue(QJsonValue::Undefined);
    return value.isUndefined() ? element : value;
}

void compare(QList<ResourceDifference>& found, const QString& place, const QJsonValue& before, const QJsonValue& after);

void compareObjects(QList<ResourceDifference>& found, const QString& place, const QJsonObject& before,
                    const QJsonObject& after)
{
    auto names = before.keys() + after.keys();
    names.sort();
    names.removeDuplicates();
    for (const auto& name : std::as_const(names))
        compare(found, pointerInto(place, name), before.value(name), after.value(name));
}

void compareArrays(QList<ResourceDifference>& found, const QString& place, const QJsonArray& before,
                   const QJsonArray& after)
{
    QMultiHash<QJsonValue, qsizetype> former;
    for (qsizetype at = before.size() - 1; at >= 0; --at) // the first of two alike is found first
        former.insert(identity(before.at(at)), at);
    QSet<qsizetype> kept;
    for (qsizetype at = 0; at < after.size(); ++at) {
        const auto element = after.at(at);
        const auto same = former.constFind(identity(element));
        const auto here = pointerInto(place, QString::number(at));
        if (same == former.constEnd()) {
            found.append({here, QJsonValue(QJsonValue::Undefined), element});
            continue;
        }
        kept.insert(*same);
        compare(found, here, before.at(*same), element);
        former.erase(same);
    }
    for (qsizetype at = 0; at < before.size(); ++at) {
        if (!kept.contains(at))
            found.append({pointerInto(place, QString::number(at)), before.at(at), QJsonValue(QJsonValue::Undefined)});
    }
}

void compare(QList<ResourceDifference>& found, const QString& place, const QJsonValue& before, const QJsonValue& after)
{
    if (before == after)
        return;
    if (before.isObject() && after.isObject())
        compareObjects(found, place, before.toObject(), after.toObject());
    else if (before.isArray() && after.isArray())
        compareArrays(found, place, before.toArray(), after.toArray());
    else
        found.append({place, before, after});
}

} // namespace

QList<ResourceDifference> resourceDifferences(const QJsonValue& before, const QJsonValue& after)
{
    QList<ResourceDifference> found;
    compare(found, {}, before, after);
    return found;
}

} // namespace provost
