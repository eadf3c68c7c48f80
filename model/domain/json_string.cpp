// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/json_string.h"

#include <algorithm>

namespace provost {
namespace {

constexpr char firstPrintable = 0x20;

/// What JSON does not allow inside quotation marks as it is (RFC 8259 section 7).
bool isSpecial(char c)
{
    return (c >= 0 && c < firstPrintable) || c == '"' || c == '\\';
}

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
    for (auto at = bytes.cbegin();;) {
        const auto special = std::find_if(at, bytes.cend(), isSpecial);
        json.append(at, special - at);
        if (special == bytes.cend())
            break;
        appendEscaped(json, *special);
        at = special + 1;
    }
    json += '"';
}

} // namespace provost
