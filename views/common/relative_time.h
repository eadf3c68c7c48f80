// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>

class QTimer;

namespace provost {

/// "2 h ago": seconds only under a minute, then minutes and coarser. `now` and `then` in any time zone. A time a little
/// ahead (clocks differ) counts as now.
[[nodiscard]] QString relativeTime(const QDateTime& then, const QDateTime& now);
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

} // namespace provost
