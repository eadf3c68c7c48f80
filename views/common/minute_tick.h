// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

class QTimer;
class QWidget;

namespace provost {

/// Calls `refresh` once a minute while `watched` can be seen, and when it comes into view again: relative times stay
/// right, and a window that nobody looks at wakes nothing up. Belongs to `watched`.
class MinuteTick : public QObject
{
    Q_OBJECT

public:
    MinuteTick(QWidget* watched, std::function<void()> refresh);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<void()> m_refresh;
    QTimer* m_timer;
};

} // namespace provost
