// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace provost::words {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(provost::words)
};

constexpr QChar noBreak(QChar::Nbsp);

std::atomic<TimeScale> chosenScale = TimeScale::Local;

QDateTime inScale(const QDateTime& at, TimeScale scale)
{
    return scale == TimeScale::Utc ? at.toUTC() : at.toLocalTime();
}

QString dayOf(const QDateTime& shown)
{
    return QLocale().toString(shown.date(), u"d MMM yyyy"_s);
}

/// `+01:00`
QString offsetOf(const QDateTime& local)
{
    const auto minutes = local.offsetFromUtc() / 60;
    return u"%1%2:%3"_s.arg(minutes < 0 ? u"−"_s : u"+"_s)
        .arg(std::abs(minutes) / 60, 2, 10, '0'_L1)
        .arg(std::abs(minutes) % 60, 2, 10, '0'_L1);
}

QString exactlyIn(const QDateTime& at, TimeScale scale)
{
    const auto time = inScale(at, scale);
    const auto offset = scale == TimeScale::Utc ? u"UTC"_s : u"UTC"_s + offsetOf(time);
    return Words::tr("%1, %2 (%3)", "date, time, offset from UTC")
        .arg(dayOf(time), time.toString(u"HH:mm:ss"_s), offset);
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
    // A clock that runs a little ahead is no news from the future.
    const auto seconds = std::max<qint64>(0, at.secsTo(now));
    if (seconds < 1)
        return Words::tr("just now");
    if (seconds < 60)
        return Words::tr("%1 s ago", "seconds").arg(seconds);
    if (seconds < 3600)
        return Words::tr("%1 min ago", "minutes").arg(seconds / 60);
    if (seconds < 86'400)
        return Words::tr("%1 h ago", "hours").arg(seconds / 3600);
    if (seconds < 31 * 86'400)
        return Words::tr("%n day(s) ago", nullptr, int(seconds / 86'400));
    return day(at);
}

int daysUntil(const QDateTime& at, const QDateTime& now)
{
    const auto seconds = now.secsTo(at);
    return seconds <= 0 ? 0 : int((seconds + 86'399) / 86'400);
}

void showTimesIn(TimeScale scale)
{
    chosenScale = scale;
}

TimeScale timeScale()
{
    return chosenScale;
}

QDateTime shown(const QDateTime& at)
{
    return inScale(at, chosenScale);
}

QString offset(const QDateTime& at)
{
    if (timeScale() == TimeScale::Utc)
        return u"UTC"_s;
    auto text = offsetOf(shown(at));
    if (text.endsWith(":00"_L1)) // as it is nearly everywhere: columns are narrow
        text.chop(3);
    return text;
}

QString day(const QDateTime& at)
{
    return dayOf(shown(at));
}

QString dayAndTime(const QDateTime& at)
{
    return Words::tr("%1, %2", "date, time").arg(day(at), shown(at).toString(u"HH:mm"_s) + noBreak + offset(at));
}

QString clock(const QDateTime& at)
{
    return shown(at).toString(u"HH:mm:ss"_s) + noBreak + offset(at);
}

QString exactly(const QDateTime& at)
{
    return exactlyIn(at, timeScale());
}

QString onHover(const QDateTime& at)
{
    const auto other = timeScale() == TimeScale::Utc ? TimeScale::Local : TimeScale::Utc;
    return exactly(at) + u'\n' + exactlyIn(at, other);
}

} // namespace provost::words
