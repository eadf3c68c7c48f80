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
}

void SystemClock::advance(std::chrono::milliseconds by)
{
    m_offset += by.count();
}

} // namespace provost::server
