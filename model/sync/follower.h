// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/sync/sync_run.h"

#include <QObject>

namespace provost {

/// Keeps a Directory equal to its server: loads everything, then follows the change feed. When the server goes, the
/// copy stays, the state says so with the error, and the follower tries again with a growing delay until it is back. A
/// key that is refused is tried again after refresh(), or a day. Destruction cancels what is under way. GUI thread.
class Follower : public QObject
{
    Q_OBJECT

public:
    /// Session and directory may die before or after the follower.
    Follower(Session& session, Directory& directory, SyncTiming timing = {}, QObject* parent = nullptr);
    ~Follower() override;

    void start();
    /// Loads everything again, at once also while waiting for a retry. Does nothing during a load.
    void refresh();

private:
    SyncRunPtr m_run;
};

} // namespace provost
