// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/wire.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace provost::wire {

namespace {

constexpr qint64 millisecondsOfDay = 86'400'000;
constexpr qint64 firstMillisecond = -62'135'596'800'000; ///< of the year 1
constexpr qint64 lastMillisecond = 253'402'300'799'999;  ///< of the year 9999
constexpr qsizetype usualSize = 24;                      ///< of 2026-11-28T09:30:00.000Z

void putDigits(QString& text, qsizetype at, int count, qint64 value)
{
    for (int digit = count - 1; digit >= 0; --digit, value /= 10)
        text[at + digit] = QChar(u'0' + char16_t(value % 10));
}

/// -1 where one is no digit.
int digitsAt(QStringView text, qsizetype at, int count)
{
    int value = 0;
    for (int digit = 0; digit < count; ++digit) {
        const auto c = text[at + digit].unicode();
        if (c < u'0' || c > u'9')
            return -1;
        value = 10 * value + (c - u'0');
    }
    return value;
}

/// Of the form in which timeToText() writes it; invalid where it is of another one.
QDateTime fromUsualText(QStringView text)
{
    if (text.size() != usualSize || text[4] != u'-' || text[7] != u'-' || text[10] != u'T' || text[13] != u':' ||
        text[16] != u':' || text[19] != u'.' || text[23] != u'Z')
        return {};
    const int year = digitsAt(text, 0, 4);
    if (year < 1)
        return {}; // to Qt a year below zero is one too
    const QDate date(year, digitsAt(text, 5, 2), digitsAt(text, 8, 2));
    const QTime time(digitsAt(text, 11, 2), digitsAt(text, 14, 2), digitsAt(text, 17, 2), digitsAt(text, 20, 3));
    if (!date.isValid() || !time.isValid())
        return {};
    const auto days = date.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    return QDateTime::fromMSecsSinceEpoch(days * millisecondsOfDay + time.msecsSinceStartOfDay(), Qt::UTC);
}

} // namespace

// Both ways are there for each user of very many: Qt takes some microseconds for what it can do in general.

QString timeToText(const QDateTime& time)
{
    const auto at = time.toMSecsSinceEpoch();
    if (!time.isValid() || at < firstMillisecond || at > lastMillisecond)
        return time.toUTC().toString(Qt::ISODateWithMs);
    const auto ofDay = ((at % millisecondsOfDay) + millisecondsOfDay) % millisecondsOfDay;
    const auto date = QDate(1970, 1, 1).addDays((at - ofDay) / millisecondsOfDay);
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    QString text = u"0000-00-00T00:00:00.000Z"_s;
    putDigits(text, 0, 4, year);
    putDigits(text, 5, 2, month);
    putDigits(text, 8, 2, day);
    putDigits(text, 11, 2, ofDay / 3'600'000);
    putDigits(text, 14, 2, ofDay / 60'000 % 60);
    putDigits(text, 17, 2, ofDay / 1'000 % 60);
    putDigits(text, 20, 3, ofDay % 1'000);
    return text;
}

Result<QDateTime> timeFromText(const QString& text, const QString& subject)
{
    if (const auto usual = fromUsualText(text); usual.isValid())
        return usual;
    // Qt takes a time without an offset for local time, so the offset is demanded here (RFC 3339 section 5.6).
    static const QRegularExpression form(
        uR"(\A\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})\z)"_s,
        QRegularExpression::DontCaptureOption);
    if (text.size() <= 40 && form.match(text).hasMatch()) {
        const auto time = QDateTime::fromString(text.toUpper(), Qt::ISODateWithMs);
        if (time.isValid())
            return time.toUTC();
    }
    return fail(ErrorKind::BadAnswer, subject, u"a time is missing here (RFC 3339 with offset)"_s);
}

} // namespace provost::wire
