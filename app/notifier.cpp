// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/notifier.h"

#include "app/policy.h"
#include "app/settings.h"
#include "views/common/icons.h"

namespace provost {

TrayBoard::~TrayBoard() = default;

bool TrayBoard::isPossible() const
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

void TrayBoard::setOn(bool on)
{
    if (!on) {
        m_tray.reset();
        return;
    }
    if (m_tray)
        return;
    m_tray = std::make_unique<QSystemTrayIcon>(applicationIcon());
    m_tray->setToolTip(Notifier::tr("Provost"));
    connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, &NoticeBoard::pressed);
    connect(m_tray.get(), &QSystemTrayIcon::activated, this, &NoticeBoard::pressed);
    m_tray->show();
}

void TrayBoard::show(const QString& text)
{
    if (m_tray)
        m_tray->showMessage(Notifier::tr("Provost"), text, applicationIcon());
}

Notifier::Notifier(std::unique_ptr<NoticeBoard> board, Clock clock)
    : m_notices(std::move(clock))
    , m_board(std::move(board))
{
    connect(m_board.get(), &NoticeBoard::pressed, this, &Notifier::pressed);
    connect(&m_notices, &Notices::noticed, this, [this](const QString& text) {
        if (m_isOn)
            m_board->show(text);
    });
}

Notifier::~Notifier() = default;

void Notifier::follow(const Settings& settings, const Policy& policy)
{
    const QuietHours hours{settings.value(settings::quietFrom), settings.value(settings::quietUntil)};
    m_notices.setQuietHours(settings.value(settings::quietAtNight) ? std::optional(hours) : std::nullopt);
    m_isOn = settings.value(settings::notifies) && !policy.notificationsOff && m_board->isPossible();
    m_board->setOn(m_isOn);
}

} // namespace provost
