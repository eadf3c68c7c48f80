// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::words {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(provost::words)
};

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

QString day(const QDateTime& at)
{
    return QLocale().toString(at.toLocalTime().date(), u"d MMM yyyy"_s);
}

QString dayAndTime(const QDateTime& at)
{
    return Words::tr("%1, %2", "date, time").arg(day(at), at.toLocalTime().toString(u"HH:mm"_s));
}

QString clock(const QDateTime& at)
{
    return at.toLocalTime().toString(u"HH:mm:ss"_s);
}

QString exactly(const QDateTime& at)
{
    const auto local = at.toLocalTime();
    const auto minutes = local.offsetFromUtc() / 60;
    const auto offset = u"UTC%1%2:%3"_s.arg(minutes < 0 ? u"−"_s : u"+"_s)
                            .arg(std::abs(minutes) / 60, 2, 10, '0'_L1)
                            .arg(std::abs(minutes) % 60, 2, 10, '0'_L1);
    return Words::tr("%1, %2 (%3)", "date, time, offset from UTC").arg(day(at), clock(at), offset);
}

} // namespace provost::words
