// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/change.h"
#include "model/commands/open_server.h"

/// The product's own permission keys, and which of them a role allows. GUI thread.
namespace provost {

QCoro::Task<Result<QList<PermissionKey>>> readPermissionKeys(OpenServer at, Cancellation cancel);
QCoro::Task<Result<QList<PermissionKeyId>>> readRoleKeys(OpenServer at, RoleId role, Cancellation cancel);
/// Taken back, it is as it was.
[[nodiscard]] ChangeStep roleKeyChange(const OpenServer& at, const AccessRole& role, const PermissionKeyId& key,
                                       bool isAllowed);

} // namespace provost
