// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/notifier.h"

#include "app/settings.h"
#include "views/common/icons.h"

#include <QCoreApplication>

namespace provost {

Notifier::Notifier(QObject* parent)
    : QObject(parent)
    , m_notices([] { return QDateTime::currentDateTimeUtc(); })
{
    connect(&m_notices, &Notices::noticed, this, [this](const QString& text) {
        if (m_tray)
            m_tray->showMessage(tr("Provost"), text, applicationIcon());
    });
}

Notifier::~Notifier() = default;

bool Notifier::isPossible()
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

void Notifier::follow(const Settings& settings)
{
    static const QuietHours night{QTime(20, 0), QTime(7, 0)};
    m_notices.setQuietHours(settings.value(settings::quietAtNight) ? std::optional(night) : std::nullopt);
    if (!settings.value(settings::notifies) || !isPossible()) {
        m_tray.reset();
        return;
    }
    if (m_tray)
        return;
    m_tray = std::make_unique<QSystemTrayIcon>(applicationIcon());
    m_tray->setToolTip(tr("Provost"));
    connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, &Notifier::pressed);
    connect(m_tray.get(), &QSystemTrayIcon::activated, this, &Notifier::pressed);
    m_tray->show();
}

} // namespace provost
