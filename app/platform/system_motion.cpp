// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/system_motion.h"

#include <QGuiApplication>

#if defined(Q_OS_WIN)
#include <qt_windows.h>
#elif defined(Q_OS_MACOS)
#include <CoreFoundation/CoreFoundation.h>
#else
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace provost {

SystemMotion::SystemMotion(QObject* parent)
    : QObject(parent)
{
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            ask();
    });
    QMetaObject::invokeMethod(this, &SystemMotion::ask, Qt::QueuedConnection); // once somebody listens
}

void SystemMotion::setStill(bool still)
{
    if (m_still == still)
        return;
    m_still = still;
    Q_EMIT changed(still);
}

#if defined(Q_OS_WIN)

void SystemMotion::ask()
{
    BOOL animates = TRUE;
    if (SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animates, 0) != 0)
        setStill(animates == FALSE);
}

#elif defined(Q_OS_MACOS)

void SystemMotion::ask()
{
    setStill(CFPreferencesGetAppBooleanValue(CFSTR("reduceMotion"), CFSTR("com.apple.universalaccess"), nullptr) != 0);
}

#else

void SystemMotion::ask()
{
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return; // Qt would start a bus to ask on it
    // https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
    auto question =
        QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                                       u"org.freedesktop.portal.Settings"_s, u"Read"_s);
    question << u"org.gnome.desktop.interface"_s << u"enable-animations"_s;
    auto* answered = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answered, &QDBusPendingCallWatcher::finished, this, [this, answered] {
        answered->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply(*answered);
        if (!reply.isValid())
            return;
        auto plain = reply.value().variant();
        if (plain.metaType() == QMetaType::fromType<QDBusVariant>())
            plain = plain.value<QDBusVariant>().variant(); // Read() wraps it twice
        setStill(!plain.toBool());
    });
}

#endif

} // namespace provost
