// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/change.h"
#include "model/commands/open_server.h"

namespace provost {

/// Makes a role; the directory has it then. Fails with ErrorKind::Conflict where the name is taken or there is no place
/// for another one. Undone, it is deleted, as long as nobody has it.
[[nodiscard]] ChangeStep newRoleChange(OpenServer at, const NewRole& role);
/// Fails as permissionsChange() does, and with ErrorKind::Conflict where the name is taken. Undone, it has its old
/// name.
[[nodiscard]] ChangeStep renameRoleChange(OpenServer at, const AccessRole& before, const QString& name);
/// Fails with ErrorKind::Conflict where an operator, a rule or a user has it. Undone, there is one of the same name,
/// with the same permissions and in the same place.
[[nodiscard]] ChangeStep deleteRoleChange(OpenServer at, const AccessRole& role);

} // namespace provost
