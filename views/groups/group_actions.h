// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/remove_group.h"
#include "model/items/clock.h"

#include <QObject>
#include <QWidget>

namespace provost {

class ChangeBar;
class ChangeDialog;

/// What can be done to a group: it is removed, after it was said who is in it and what they lose by it.
class GroupActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `owner`; the outcome is said in `done`. Both outlive the actions. Restore files go to
    /// `restoreFolder`.
    GroupActions(OpenServer at, Clock clock, QString restoreFolder, QWidget& owner, ChangeBar& done);

    /// Reads what would go, and asks.
    void remove(const Group& group);

private:
    void ask(const GroupRemoval& removal);
    void warn(ChangeDialog& dialog, const GroupRemoval& removal) const;

    OpenServer m_at;
    Clock m_clock;
    QString m_restoreFolder;
    QWidget& m_owner;
    ChangeBar& m_done;
    Cancellation m_reading;
};

} // namespace provost
