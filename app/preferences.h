// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/places.h"
#include "app/server_profiles.h"
#include "views/settings/settings_dialog.h"

#include <functional>
#include <optional>

namespace provost {

class Appearance;
class MainWindow;
class Notifier;
struct Policy;
class SecretStore;
class Settings;
class Support;
class TimeScale;
struct OpenedServer;

/// What the settings are about; all of it outlives the window.
struct PreferencesPlace
{
    Settings& settings;
    Appearance& appearance;
    TimeScale& times;
    SecretStore& secrets;
    const Places& places;
    Notifier& notifier;
    const Policy& policy;
    const ServerProfiles& profiles;
    Support& support;
};

/// Gives the window the look that was chosen the last time, and times their scale.
void applyPreferences(const Settings& settings, Appearance& appearance, TimeScale& times);

/// Why there is no configuration to be seen on this server; empty: there is.
[[nodiscard]] QString whyNoConfiguration(const OpenedServer& server);

/// What the rest of the application does about what is chosen.
struct PreferencesDeeds
{
    std::function<void(ServerProfile)> changed; ///< this server has another character or name, or is a new one
    std::function<void()> openJournal;
    std::function<void(QString)> speak; ///< the language with this tag; empty: the system's
    std::function<void(bool)> keepCopies;
    std::function<void()> openConfiguration; ///< of the open server
};

/// Opens the settings over the window, with those of the open server if there is one, unless a dialog is open there.
/// What is chosen is in force and kept at once.
void openPreferences(MainWindow& window, const PreferencesPlace& at, const OpenedServer* server,
                     PreferencesDeeds deeds);

/// Opens the list of keys over the window, unless a dialog is open there.
void openShortcuts(MainWindow& window);

} // namespace provost
