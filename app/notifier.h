// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/notices.h"

#include <QSystemTrayIcon>

#include <memory>

namespace provost {

class Settings;
struct Policy;

/// Where notices are shown. GUI thread.
class NoticeBoard : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Whether this desktop shows notifications of programs.
    [[nodiscard]] virtual bool isPossible() const = 0;
    /// Whether notices are to be expected: without, there is no trace of the board.
    virtual void setOn(bool on) = 0;
    virtual void show(const QString& text) = 0;

Q_SIGNALS:
    /// A notification was pressed.
    void pressed();
};

/// The system's tray, with an icon only while it is on.
class TrayBoard : public NoticeBoard
{
    Q_OBJECT

public:
    using NoticeBoard::NoticeBoard;
    ~TrayBoard() override;
    [[nodiscard]] bool isPossible() const override;
    void setOn(bool on) override;
    void show(const QString& text) override;

private:
    std::unique_ptr<QSystemTrayIcon> m_tray;
};

/// Shows notices on the desktop while a person wants them and the policy lets it. GUI thread.
class Notifier : public QObject
{
    Q_OBJECT

public:
    Notifier(std::unique_ptr<NoticeBoard> board, Clock clock);
    ~Notifier() override;

    [[nodiscard]] bool isPossible() const { return m_board->isPossible(); }

    /// On or off, and the quiet hours, as the settings say now.
    void follow(const Settings& settings, const Policy& policy);
    /// What needs a person on the open server.
    void take(const QList<Need>& needs) { m_notices.take(needs); }
    /// Another server is open.
    void restart() { m_notices.restart(); }

Q_SIGNALS:
    /// A notification was pressed.
    void pressed();

private:
    Notices m_notices;
    std::unique_ptr<NoticeBoard> m_board;
    bool m_isOn = false;
};

} // namespace provost
