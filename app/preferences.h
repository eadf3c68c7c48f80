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
class SecretStore;
class Settings;

/// What the settings are about; all of it outlives the window.
struct PreferencesPlace
{
    Settings& settings;
    Appearance& appearance;
    SecretStore& secrets;
    const Places& places;
    Notifier& notifier;
};

/// Gives the window the look that was chosen the last time.
void applyPreferences(const Settings& settings, Appearance& appearance);

/// Opens the settings over the window, unless a dialog is open there. What is chosen is in force and kept at once;
/// `changed` is told of another character of the open server, `profile`; `openJournal` shows the journal.
void openPreferences(MainWindow& window, const PreferencesPlace& at, const std::optional<ServerProfile>& profile,
                     std::function<void(ServerProfile)> changed, std::function<void()> openJournal);

} // namespace provost
