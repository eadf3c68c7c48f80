// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/change.h"
#include "model/commands/open_server.h"

namespace provost {

/// Fetches the roles with what they may do into the directory. GUI thread, like the others.
QCoro::Task<Result<void>> reloadRoles(OpenServer at, Cancellation cancel);
/// Everybody with an admin key; changes nothing.
QCoro::Task<Result<QList<Operator>>> readOperators(OpenServer at, Cancellation cancel);

/// Whether customers' own administrators may set up provisioning: on the whole server, or for one account.
struct SelfService
{
    bool isOn = true;
    bool holds = true; ///< of an account: it is on for the whole server too
};
QCoro::Task<Result<SelfService>> readSelfService(OpenServer at, std::optional<AccountId> account, Cancellation cancel);

/// The role may do `wanted` from now on, and in the directory. Fails with ErrorKind::Precondition where somebody else
/// changed the role meanwhile, with ErrorKind::Conflict where nobody could manage provisioning any more. Undone, it may
/// do what it could before.
[[nodiscard]] ChangeStep permissionsChange(OpenServer at, const AccessRole& before, const PermissionSet& wanted);
/// Switches self-service on or off. Undone, it is as it was.
[[nodiscard]] ChangeStep selfServiceChange(OpenServer at, std::optional<AccountId> account, const QString& subject,
                                           bool on);

} // namespace provost
