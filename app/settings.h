// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QTime>
#include <QVariantMap>

namespace provost {

/// A key of the settings file with its type and default: nothing is read that has none. Never a secret.
template <class T>
struct Setting
{
    const char* key;
    T fallback;
};

/// Every setting there is.
namespace settings {
inline const Setting<QByteArray> windowGeometry{"window/geometry", {}};
inline const Setting<QString> pane{"window/pane", {}};
inline const Setting<QString> scheme{"appearance/scheme", {}}; ///< `light` or `dark`; empty: the system's
inline const Setting<bool> notifies{"notifications/on", false};
inline const Setting<bool> quietAtNight{"notifications/quietAtNight", true}; ///< or whenever the two below say
inline const Setting<QTime> quietFrom{"notifications/quietFrom", QTime(20, 0)};
inline const Setting<QTime> quietUntil{"notifications/quietUntil", QTime(7, 0)};
inline const Setting<QString> language{"language", {}};       ///< such as `de`; empty: the system's
inline const Setting<bool> timesInUtc{"times/utc", false};    ///< else in local time
inline const Setting<QString> lastServer{"servers/last", {}}; ///< id of the profile that was open last
inline const Setting<bool> localCopy{"localCopy/on", true};
inline const Setting<int> localPort{"localServer/port", 0}; ///< 0: not chosen yet
} // namespace settings

/// The application's settings in one ini file. GUI thread.
class Settings
{
public:
    explicit Settings(const QString& file);

    template <class T>
    [[nodiscard]] T value(const Setting<T>& setting) const
    {
        const auto stored = m_store.value(QLatin1StringView(setting.key));
        return stored.isValid() && stored.canConvert<T>() ? stored.template value<T>() : setting.fallback;
    }

    template <class T>
    void set(const Setting<T>& setting, const T& value)
    {
        m_store.setValue(QLatin1StringView(setting.key), QVariant::fromValue(value));
    }

    /// Values of one group, such as those of a pane, see PaneMemory.
    [[nodiscard]] QVariantMap group(const QString& name) const;
    void setGroup(const QString& name, const QVariantMap& values);

private:
    QSettings m_store;
};

} // namespace provost
