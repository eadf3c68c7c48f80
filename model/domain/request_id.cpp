// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/request_id.h"

#include <algorithm>

namespace provost {
namespace {

constexpr char mark = 'r'; // no digit of a hexadecimal number
constexpr int timeDigits = 11;
constexpr int drawnDigits = 8;

bool isDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
}

} // namespace

QByteArray makeRequestId(qint64 time, quint32 drawn)
{
    return mark + QByteArray::number(time, 16).rightJustified(timeDigits, '0', true) +
           QByteArray::number(drawn, 16).rightJustified(drawnDigits, '0');
}

std::optional<qint64> timeOfRequestId(QStringView id)
{
    if (id.size() != 1 + timeDigits + drawnDigits || id.front() != QLatin1Char(mark) ||
        !std::ranges::all_of(id.sliced(1), isDigit))
        return std::nullopt;
    return id.sliced(1, timeDigits).toLongLong(nullptr, 16);
}

} // namespace provost
