// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"

namespace provost {

/// Gives a group these roles and no others. The list shows it then. GUI thread.
QCoro::Task<Result<Group>> setGroupRoles(OpenServer at, GroupId group, QList<RoleId> roles, Cancellation cancel);

} // namespace provost
