// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/json_body.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

bool holdsNul(const QJsonValue& value);

bool holdsNul(const QJsonObject& object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().contains(QChar::Null) || holdsNul(it.value()))
            return true;
    }
    return false;
}

bool holdsNul(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().contains(QChar::Null);
    if (value.isArray())
        return std::ranges::any_of(value.toArray(), [](const QJsonValue& element) { return holdsNul(element); });
    return value.isObject() && holdsNul(value.toObject());
}

} // namespace

std::optional<QString> memberWithNul(const QByteArray& body, const QJsonObject& parsed)
{
    // Nearly no body has either, and looking for them costs next to nothing.
    if (!body.contains('\0') && !body.contains("\\u0000"))
        return std::nullopt;
    for (auto it = parsed.begin(); it != parsed.end(); ++it) {
        if (it.key().contains(QChar::Null) || holdsNul(it.value()))
            return QString(it.key()).replace(QChar::Null, QChar::ReplacementCharacter);
    }
    return std::nullopt;
}

} // namespace provost::server
