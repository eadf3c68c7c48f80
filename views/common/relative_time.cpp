// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/relative_time.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMetaMethod>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace provost {

namespace {

/// Only a place for the translations to stand under.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)
};

} // namespace

QString relativeTime(const QDateTime& then, const QDateTime& now)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    constexpr qint64 aheadIsNow = 30;
    const qint64 seconds = then.secsTo(now);
    if (seconds < -aheadIsNow)
        return QLocale().toString(then.toLocalTime(), QLocale::ShortFormat);
    if (seconds < 1)
        return Words::tr("now");
    if (seconds < minute)
        return Words::tr("%n s ago", "seconds", static_cast<int>(seconds));
    if (seconds < hour)
        return Words::tr("%n min ago", "minutes", static_cast<int>(seconds / minute));
    if (seconds < day)
        return Words::tr("%n h ago", "hours", static_cast<int>(seconds / hour));
    if (seconds < 31 * day)
        return Words::tr("%n day(s) ago", nullptr, static_cast<int>(seconds / day));
    return QLocale().toString(then.toLocalTime().date(), u"d MMM yyyy"_s);
}

MinuteClock::MinuteClock(QObject* parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(std::chrono::minutes(1));
    m_timer->setTimerType(Qt::VeryCoarseTimer);
    connect(m_timer, &QTimer::timeout, this, &MinuteClock::minutePassed);
}

bool MinuteClock::isRunning() const
{
    return m_timer->isActive();
}

void MinuteClock::connectNotify(const QMetaMethod&)
{
    startOrStop();
}

void MinuteClock::disconnectNotify(const QMetaMethod&)
{
    startOrStop();
}

void MinuteClock::startOrStop()
{
    const bool wanted = isSignalConnected(QMetaMethod::fromSignal(&MinuteClock::minutePassed));
    if (wanted && !m_timer->isActive())
        m_timer->start();
    else if (!wanted)
        m_timer->stop();
}

} // namespace provost
