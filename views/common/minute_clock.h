// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QTimer;

namespace provost {

/// Ticks once a minute, but only while somebody listens; it rests a moment after the last one has left. One for the
/// whole application, owned by the composition root; who shows relative times connects while it is visible.
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
