// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/minute_tick.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

using namespace std::chrono_literals;

namespace provost {

MinuteTick::MinuteTick(QWidget* watched, std::function<void()> refresh)
    : QObject(watched)
    , m_refresh(std::move(refresh))
    , m_timer(new QTimer(this))
{
    m_timer->setTimerType(Qt::VeryCoarseTimer);
    m_timer->setInterval(1min);
    connect(m_timer, &QTimer::timeout, this, [this] { m_refresh(); });
    watched->installEventFilter(this);
    if (watched->isVisible())
        m_timer->start();
}

bool MinuteTick::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show) {
        m_refresh();
        m_timer->start();
    } else if (event->type() == QEvent::Hide) {
        m_timer->stop();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace provost
