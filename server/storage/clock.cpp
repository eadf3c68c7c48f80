// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/clock.h"

#include <QDateTime>

namespace provost::server {

qint64 SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch() + m_offset.load(std::memory_order_relaxed);
}

void SystemClock::setNow(qint64 milliseconds)
{
    m_offset = milliseconds - QDateTime::currentMSecsSinceEpoch();
    if (m_moved)
        m_moved();
}

void SystemClock::advance(std::chrono::milliseconds by)
{
    m_offset += by.count();
    if (m_moved)
        m_moved();
}

} // namespace provost::server
