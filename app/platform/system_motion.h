// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace provost {

/// Whether the system wants things to stand still: on Linux what the settings portal says of
/// org.gnome.desktop.interface enable-animations, on Windows "Show animations", on macOS "Reduce motion". Asked at the
/// start, and again whenever somebody comes back to the program. Asks no portal where there is no session bus. GUI
/// thread.
class SystemMotion : public QObject
{
    Q_OBJECT
public:
    explicit SystemMotion(QObject* parent = nullptr);

    [[nodiscard]] bool wantsStillness() const { return m_still; }

Q_SIGNALS:
    void changed(bool still);

private:
    void ask();
    void setStill(bool still);

    bool m_still = false;
};

} // namespace provost
