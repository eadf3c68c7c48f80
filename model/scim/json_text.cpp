// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/json_text.h"

#include <QJsonDocument>

namespace provost::scim {
namespace {

constexpr char firstPrintable = 0x20;

/// One character that JSON does not allow inside quotation marks as it is (RFC 8259 section 7).
void appendEscaped(QByteArray& json, char c)
{
    json += '\\';
    if (c == '"' || c == '\\') {
        json += c;
        return;
    }
    constexpr QByteArrayView digits = "0123456789abcdef";
    json += "u00";
    json += digits[(c >> 4) & 0xf];
    json += digits[c & 0xf];
}

} // namespace

void appendJson(QByteArray& json, QStringView text)
{
    json += '"';
    const QByteArray bytes = text.toUtf8();
    for (const char c : bytes) {
        const bool isControl = c >= 0 && c < firstPrintable;
        if (isControl || c == '"' || c == '\\')
            appendEscaped(json, c);
        else
            json += c;
    }
    json += '"';
}

QByteArray toJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject fromJson(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace provost::scim
