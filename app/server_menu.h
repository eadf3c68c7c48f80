// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server_profiles.h"

#include <QMenu>

#include <functional>

namespace provost {

class SecretStore;

/// What one can do with servers: open another saved one, add one, change how the open one is reached, forget it.
/// Deletes itself when it is closed.
class ServerMenu : public QMenu
{
    Q_OBJECT

public:
    /// `current` is the id of the open one, empty where none is.
    ServerMenu(const QList<ServerProfile>& profiles, const QString& current, QWidget* parent);

Q_SIGNALS:
    void profileChosen(const provost::ServerProfile& profile);
    void addChosen();
    void forgetChosen(const provost::ServerProfile& profile);
    void networkChosen(const provost::ServerProfile& profile);
};

/// Lets a person choose how the server is reached, keeps what is secret of it, and gives `then` the profile with the
/// rest. `secrets` outlives `over`.
void askForNetwork(const ServerProfile& profile, SecretStore* secrets, QWidget* over,
                   const std::function<void(const ServerProfile&)>& then);
/// Asks over the window of `over` whether the server shall be forgotten, and then has `forget` do it.
void askToForget(const ServerProfile& profile, QWidget* over, const std::function<void()>& forget);

} // namespace provost
