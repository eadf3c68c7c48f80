// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/minute_tick.h"

#include "views/common/minute_clock.h"

#include <QEvent>
#include <QWidget>

namespace provost {

MinuteTick::MinuteTick(QWidget* watched, MinuteClock& clock, std::function<void()> refresh)
    : QObject(watched)
    , m_clock(clock)
    , m_refresh(std::move(refresh))
{
    watched->installEventFilter(this);
    if (watched->isVisible())
        listen();
}

bool MinuteTick::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show) {
        m_refresh();
        listen();
    } else if (event->type() == QEvent::Hide) {
        disconnect(&m_clock, &MinuteClock::minutePassed, this, nullptr);
    }
    return QObject::eventFilter(watched, event);
}

void MinuteTick::listen()
{
    disconnect(&m_clock, &MinuteClock::minutePassed, this, nullptr); // a window that comes back is shown twice
    connect(&m_clock, &MinuteClock::minutePassed, this, [this] { m_refresh(); });
}

} // namespace provost
