// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/notices.h"

#include <QSystemTrayIcon>

#include <memory>

namespace provost {

class Settings;

/// Shows notices on the desktop while a person wants them, through the system's tray; there is no icon otherwise. GUI
/// thread.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QObject* parent = nullptr);
    ~Notifier() override;

    /// Whether this desktop shows notifications of programs.
    [[nodiscard]] static bool isPossible();

    /// On or off, and the quiet hours, as the settings say now.
    void follow(const Settings& settings);
    /// What needs a person on the open server.
    void take(const QList<Need>& needs) { m_notices.take(needs); }
    /// Another server is open.
    void restart() { m_notices.restart(); }

Q_SIGNALS:
    /// A notification was pressed.
    void pressed();

private:
    Notices m_notices;
    std::unique_ptr<QSystemTrayIcon> m_tray; ///< while notifications are on
};

} // namespace provost
