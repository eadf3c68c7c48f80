// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/text.h"

using namespace Qt::StringLiterals;

namespace provost {

namespace {

bool isBidiControl(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x061C || u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
}

} // namespace

QString plainText(QStringView outside, qsizetype maxLength, bool multiLine)
{
    const bool cut = outside.size() > maxLength;
    if (cut) {
        outside = outside.first(std::max<qsizetype>(maxLength - 1, 0));
        if (!outside.isEmpty() && outside.back().isHighSurrogate())
            outside.chop(1);
    }
    QString result;
    result.reserve(outside.size() + 1);
    for (const QChar c : outside) {
        if (isBidiControl(c))
            continue;
        const bool lineBreak = multiLine && (c == u'\n' || c == u'\t');
        const bool control =
            c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        result += control && !lineBreak ? QChar(u' ') : c;
    }
    if (cut)
        result += u'…';
    return result;
}

QString isolated(QStringView outside, qsizetype maxLength)
{
    return QChar(0x2068) + plainText(outside, maxLength) + QChar(0x2069);
}

QString toolTipText(QStringView outside, qsizetype maxLength)
{
    const QString plain = plainText(outside, maxLength, true);
    return plain.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(plain.toHtmlEscaped());
}

QString menuText(QStringView outside, qsizetype maxLength)
{
    return plainText(outside, maxLength).replace(u'&', u"&&"_s);
}

QString formatCount(qint64 count)
{
    QString digits = QString::number(count);
    const qsizetype first = count < 0 ? 1 : 0;
    for (qsizetype at = digits.size() - 3; at > first; at -= 3)
        digits.insert(at, QChar::Nbsp);
    return digits;
}

} // namespace provost
