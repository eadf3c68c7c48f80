// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::words {
namespace {

struct WordsOfAll
{
    Q_DECLARE_TR_FUNCTIONS(provost::words)
};

constexpr QChar noBreak(QChar::Nbsp);

bool isUtc(const QDateTime& now)
{
    return now.timeSpec() == Qt::UTC;
}

QDateTime inScale(const QDateTime& at, bool utc)
{
    return utc ? at.toUTC() : at.toLocalTime();
}

/// `+01:00`
QString offsetOf(const QDateTime& local)
{
    const auto minutes = local.offsetFromUtc() / 60;
    return u"%1%2:%3"_s.arg(minutes < 0 ? u"−"_s : u"+"_s)
        .arg(std::abs(minutes) / 60, 2, 10, '0'_L1)
        .arg(std::abs(minutes) % 60, 2, 10, '0'_L1);
}

/// In place of a time that a server does not tell.
QString notTold()
{
    return WordsOfAll::tr("not told", "a time");
}

QString exactlyIn(const QDateTime& at, bool utc)
{
    if (!at.isValid())
        return notTold();
    const auto time = inScale(at, utc);
    const auto offset = utc ? u"UTC"_s : u"UTC"_s + offsetOf(time);
    return WordsOfAll::tr("%1, %2 (%3)", "date, time, offset from UTC")
        .arg(date(time.date()), time.toString(u"HH:mm:ss"_s), offset);
}

} // namespace

QString number(qint64 value)
{
    auto digits = QString::number(value);
    for (auto at = digits.size() - 3; at > (value < 0 ? 1 : 0); at -= 3)
        digits.insert(at, QChar(0x202f));
    return digits;
}

QString ago(const QDateTime& at, const QDateTime& now)
{
    if (!at.isValid())
        return notTold();
    // A clock that runs a little ahead is no news from the future.
    const auto seconds = std::max<qint64>(0, at.secsTo(now));
    if (seconds < 1)
        return WordsOfAll::tr("just now");
    if (seconds < 60)
        return WordsOfAll::tr("%1 s ago", "seconds").arg(seconds);
    if (seconds < 3600)
        return WordsOfAll::tr("%1 min ago", "minutes").arg(seconds / 60);
    if (seconds < 86'400)
        return WordsOfAll::tr("%1 h ago", "hours").arg(seconds / 3600);
    if (seconds < 31 * 86'400)
        return WordsOfAll::tr("%n day(s) ago", nullptr, int(seconds / 86'400));
    return day(at, now);
}

int daysUntil(const QDateTime& at, const QDateTime& now)
{
    const auto seconds = now.secsTo(at);
    return seconds <= 0 ? 0 : int((seconds + 86'399) / 86'400);
}

QDateTime shown(const QDateTime& at, const QDateTime& now)
{
    return inScale(at, isUtc(now));
}

QString offset(const QDateTime& at, const QDateTime& now)
{
    if (isUtc(now))
        return u"UTC"_s;
    auto text = offsetOf(at.toLocalTime());
    if (text.endsWith(":00"_L1)) // as it is nearly everywhere: columns are narrow
        text.chop(3);
    return text;
}

QString date(const QDate& date)
{
    return QLocale().toString(date, WordsOfAll::tr("d MMM yyyy", "how a day is written, for QLocale: 2 Nov 2026"));
}

QString day(const QDateTime& at, const QDateTime& now)
{
    if (!at.isValid())
        return notTold();
    return date(shown(at, now).date());
}

QString dayAndTime(const QDateTime& at, const QDateTime& now)
{
    return WordsOfAll::tr("%1, %2", "date, time")
        .arg(day(at, now), shown(at, now).toString(u"HH:mm"_s) + noBreak + offset(at, now));
}

QString clock(const QDateTime& at, const QDateTime& now)
{
    return shown(at, now).toString(u"HH:mm:ss"_s) + noBreak + offset(at, now);
}

QString moment(const QDateTime& at, const QDateTime& now)
{
    return shown(at, now).date() == shown(now, now).date() ? clock(at, now) : dayAndTime(at, now);
}

QString exactly(const QDateTime& at, const QDateTime& now)
{
    return exactlyIn(at, isUtc(now));
}

QString onHover(const QDateTime& at, const QDateTime& now)
{
    if (!at.isValid())
        return notTold();
    return exactlyIn(at, isUtc(now)) + u'\n' + exactlyIn(at, !isUtc(now));
}

QString onHover(const QList<QDateTime>& times, const QDateTime& now)
{
    QStringList lines;
    for (const auto& at : times)
        lines.append(onHover(at, now));
    return lines.join(u'\n');
}

QString listed(const QStringList& names)
{
    return names.join(WordsOfAll::tr(", ", "between names"));
}

QString sentences(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString grouped(QString sentence, qint64 count)
{
    return sentence.replace(QString::number(count), number(count));
}

} // namespace provost::words
