// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server_profiles.h"
#include "model/api/session.h"
#include "model/net/network_door.h"
#include "model/store/directory.h"
#include "model/store/local_copy.h"
#include "model/sync/follower.h"

#include <memory>

namespace provost {

/// A server that is open, with everything that belongs to it. Closing it is destroying this; members go in reverse
/// order, so that nothing outlives what it looks at.
struct OpenedServer
{
    ServerProfile profile;
    std::shared_ptr<const DoorSettings> way; ///< how it is reached
    std::unique_ptr<Session> session;
    std::unique_ptr<Directory> directory;
    std::unique_ptr<LocalCopy> copy; ///< null: none is kept
    std::unique_ptr<Follower> follower;
};

} // namespace provost
