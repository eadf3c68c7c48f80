// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/open_server.h"
#include "model/items/clock.h"
#include "model/items/token_reminders.h"

#include <memory>

namespace provost {

class MinuteClock;
class SecretClipboard;

/// What the pane and its dialogs work with. All of it outlives them.
struct Workplace
{
    OpenServer server;
    SecretClipboard* clipboard = nullptr;
    Clock clock;
    MinuteClock* minutes = nullptr;
    QString restoreFolder = {};                     ///< takes what users were before many of them are changed
    std::shared_ptr<TokenReminders> reminders = {}; ///< never null
};

} // namespace provost
