// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/minute_clock.h"

#include <QMetaMethod>
#include <QTimer>

#include <chrono>

namespace provost {

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

/// A listener that is being destroyed may hold the mutex that isSignalConnected() takes: never asked here.
void MinuteClock::disconnectNotify(const QMetaMethod&)
{
    QMetaObject::invokeMethod(this, &MinuteClock::startOrStop, Qt::QueuedConnection);
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
