// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/plain_label.h"

#include <QDateTime>

class QTimer;

namespace provost {

/// "2 h ago": seconds only under a minute, then minutes and coarser. `now` and `then` in any time zone. A time a little
/// ahead (clocks differ) counts as now.
[[nodiscard]] QString relativeTime(const QDateTime& then, const QDateTime& now);
/// The same instant in full, local time with its offset from UTC, for tool tips: "22 Nov 2026 16:04:31 UTC+01:00".
[[nodiscard]] QString exactTime(const QDateTime& then);
/// Time of day with seconds, local, for lists of events: "16:04:31".
[[nodiscard]] QString timeOfDay(const QDateTime& then);

/// Ticks once a minute, but only while somebody listens. One for the whole application, owned by the composition root;
/// who shows relative times connects while it is visible.
class MinuteClock : public QObject
{
    Q_OBJECT
public:
    explicit MinuteClock(QObject* parent = nullptr);
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void minutePassed();

protected:
    void connectNotify(const QMetaMethod& signal) override;
    void disconnectNotify(const QMetaMethod& signal) override;

private:
    void startOrStop();

    QTimer* m_timer;
};

/// A relative time that keeps itself right while it is visible; the exact time is in the tool tip.
class RelativeTimeLabel : public PlainLabel
{
    Q_OBJECT
public:
    /// `clock` outlives the label.
    explicit RelativeTimeLabel(MinuteClock* clock, QWidget* parent = nullptr);
    /// An invalid time shows `never`.
    void setTime(const QDateTime& then, const QString& never = {});

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void renew();

    MinuteClock* m_clock;
    QDateTime m_then;
    QString m_never;
};

} // namespace provost
