// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/change.h"
#include "model/commands/open_server.h"

/// Changing single attributes of a user, and the name of a group, with the way back. Each is one request that names
/// just what is different. The directory has the newer state at once. GUI thread.
namespace provost {

/// What makes `wanted` of `user`.
[[nodiscard]] UserEdit editBetween(const User& user, const User& wanted);

/// ErrorKind::Precondition where one of the attributes that are changed is another by now than in `user`.
[[nodiscard]] ChangeStep editingUser(const OpenServer& at, const User& user, const UserEdit& edit);
/// ErrorKind::Precondition where it has another name by now than in `group`.
[[nodiscard]] ChangeStep renamingGroup(const OpenServer& at, const Group& group, const QString& name);

} // namespace provost
