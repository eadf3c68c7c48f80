// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/payload.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace provost {
namespace {

bool isDeeper(const QJsonValue& value, int levels)
{
    const auto isInnerDeeper = [levels](const QJsonValue& inner) { return isDeeper(inner, levels - 1); };
    if (!value.isObject() && !value.isArray())
        return false;
    if (levels == 0)
        return true;
    if (value.isArray()) {
        const auto array = value.toArray();
        return std::ranges::any_of(array, isInnerDeeper);
    }
    const auto object = value.toObject();
    return std::ranges::any_of(object, isInnerDeeper);
}

/// Two spaces for each of Qt's four: an inspector is narrow. No line break stands within a string of JSON.
QByteArray withHalfOfTheIndentation(const QByteArray& wide)
{
    QByteArray narrow;
    narrow.reserve(wide.size());
    for (qsizetype at = 0; at < wide.size();) {
        auto text = at;
        while (text < wide.size() && wide.at(text) == ' ')
            ++text;
        const auto newLine = wide.indexOf('\n', text);
        const auto end = newLine < 0 ? wide.size() : newLine + 1;
        narrow.append((text - at) / 2, ' ');
        narrow.append(QByteArrayView(wide).sliced(text, end - text));
        at = end;
    }
    return narrow;
}

} // namespace

Payload readPayload(const QByteArray& bytes)
{
    using Form = Payload::Form;
    constexpr auto nothing = QJsonValue::Undefined;
    if (bytes.size() > Payload::largest)
        return {Form::TooLarge, bytes, nothing};
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(bytes, &fault); // which goes no deeper than 1024
    if (document.isNull())
        return {fault.error == QJsonParseError::DeepNesting ? Form::TooDeep : Form::Text, bytes, nothing};
    const auto value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    if (isDeeper(value, Payload::deepest))
        return {Form::TooDeep, bytes, nothing};
    return {Form::Json, withHalfOfTheIndentation(document.toJson(QJsonDocument::Indented)), value};
}

} // namespace provost
