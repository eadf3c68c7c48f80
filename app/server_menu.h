// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server_profiles.h"

#include <QMenu>

namespace provost {

/// What one can do with servers: open another saved one, add one, forget the one that is open. Deletes itself when it
/// is closed.
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
};

} // namespace provost
