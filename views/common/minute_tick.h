// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace provost {

class MinuteClock;

/// Calls `refresh` with every minute of the application's clock while `watched` can be seen, and when it comes into
/// view again: relative times stay right, and a window that nobody looks at wakes nothing up. Belongs to `watched`.
class MinuteTick : public QObject
{
    Q_OBJECT

public:
    /// `clock` outlives the widget.
    MinuteTick(QWidget* watched, MinuteClock& clock, std::function<void()> refresh);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void listen();

    MinuteClock& m_clock;
    std::function<void()> m_refresh;
};

} // namespace provost
