// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/sync/members_reading.h"
#include "model/sync/sync_run.h"

#include <QObject>

namespace provost {

/// Keeps a Directory equal to its server: loads everything, then follows the change feed. When the server goes, the
/// copy stays, the state says so with the error, and the follower tries again with a growing delay until it is back. A
/// key that is refused is tried again after refresh(), or a day. Destruction cancels what is under way. What a local
/// copy holds of an earlier run is shown first, whether or not the server answers, and only what changed since is
/// fetched. GUI thread.
class Follower : public QObject
{
    Q_OBJECT

public:
    /// Session, directory and copy may die before or after the follower. Without a copy nothing is kept on this
    /// computer.
    Follower(Session& session, Directory& directory, SyncTiming timing = {}, LocalCopy* copy = nullptr,
             QObject* parent = nullptr);
    ~Follower() override;

    void start();
    /// Loads everything again, at once also while waiting for a retry. Does nothing during a load.
    void refresh();

private:
    SyncRunPtr m_run;
    std::unique_ptr<MembersReading> m_members; ///< null without a copy
};

} // namespace provost
