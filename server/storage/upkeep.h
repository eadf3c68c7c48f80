// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/event_pruning.h"
#include "server/storage/storage.h"

#include <memory>

namespace provost::server {

/// Removes what is kept no longer: deleted users after their days of grace, usage data, events and the
/// audit trail after the days that the instance keeps them. Nobody waits for it, and several servers on one database
/// may do it at once. Thread-safe.
class Upkeep
{
public:
    /// `storage` and `clock` outlive its last job, that is Storage::close(). The days of `rule` hold where the
    /// instance's settings say nothing else.
    Upkeep(Storage& storage, const Clock& clock, const EventRetention& rule);
    ~Upkeep();

    /// Looks now, and goes on until nothing is left.
    void run();

private:
    struct Work;
    std::shared_ptr<Work> m_work;
};

} // namespace provost::server
