// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/shown_text.h"

#include <QList>

#include <algorithm>

namespace provost {
namespace {

constexpr QChar isolate(0x2068);
constexpr QChar endIsolate(0x2069);

bool isBidiControl(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x061C || u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
}

enum class Isolates { TakenOut, Kept };

QString clean(QStringView outside, qsizetype maxLength, bool multiLine, Isolates isolates)
{
    const bool cut = outside.size() > maxLength;
    if (cut) {
        outside = outside.first(std::max<qsizetype>(maxLength - 1, 0));
        if (!outside.isEmpty() && outside.back().isHighSurrogate())
            outside.chop(1);
    }
    QString result;
    result.reserve(outside.size() + 1);
    qsizetype open = 0;
    for (const QChar c : outside) {
        if (isBidiControl(c)) {
            const bool ends = c == endIsolate && open > 0;
            if (isolates == Isolates::Kept && (c == isolate || ends)) {
                open += ends ? -1 : 1;
                result += c;
            }
            continue;
        }
        const bool lineBreak = multiLine && (c == u'\n' || c == u'\t');
        const bool control =
            c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        result += control && !lineBreak ? QChar(u' ') : c;
    }
    if (cut)
        result += u'…';
    return result + QString(open, endIsolate);
}

} // namespace

QString plainText(QStringView outside, qsizetype maxLength, bool multiLine)
{
    return clean(outside, maxLength, multiLine, Isolates::TakenOut);
}

QString isolated(QStringView outside, qsizetype maxLength)
{
    return isolate + plainText(outside, maxLength) + endIsolate;
}

QString plainSentence(QStringView sentence, qsizetype maxLength, bool multiLine)
{
    return clean(sentence, maxLength, multiLine, Isolates::Kept);
}

} // namespace provost
