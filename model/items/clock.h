// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <concepts>
#include <functional>

namespace provost {

/// By which clock a person reads times: this computer's, or UTC. One for the whole application, owned by the
/// composition root. GUI thread only.
class TimeScale : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool isUtc() const { return m_utc; }
    void setUtc(bool utc)
    {
        if (std::exchange(m_utc, utc) != utc)
            Q_EMIT changed();
    }

Q_SIGNALS:
    /// Every time that is in view has to be told anew.
    void changed();

private:
    bool m_utc = false;
};

/// The current time, in the scale by which times are shown: `words` tells other times by the same one. Passed to
/// whatever shows times, so that tests decide both. Copies share the scale; without one, or when it is gone, times are
/// in this computer's.
class Clock
{
public:
    Clock() = default;
    Clock(std::function<QDateTime()> now, const TimeScale& scale)
        : m_now(std::move(now))
        , m_scale(&scale)
    {
    }
    template <std::invocable Now>
        requires(!std::same_as<std::remove_cvref_t<Now>, Clock>)
    Clock(Now&& now) // a test's
        : m_now(std::forward<Now>(now))
    {
    }

    [[nodiscard]] QDateTime operator()() const
    {
        return m_scale && m_scale->isUtc() ? m_now().toUTC() : m_now().toLocalTime();
    }
    /// Calls `tell` whenever the scale becomes another one, as long as `context` lives.
    template <class Tell>
    QMetaObject::Connection onScaleChanged(const QObject* context, Tell&& tell) const
    {
        return m_scale ? QObject::connect(m_scale, &TimeScale::changed, context, std::forward<Tell>(tell))
                       : QMetaObject::Connection();
    }

private:
    std::function<QDateTime()> m_now = &QDateTime::currentDateTimeUtc;
    QPointer<const TimeScale> m_scale;
};

} // namespace provost
