// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/role_keys.h"

#include "model/commands/question.h"
#include "model/commands/state_before.h"

namespace provost {
namespace {

QCoro::Task<Result<void>> setKey(OpenServer at, AccessRole role, PermissionKeyId key, bool isAllowed)
{
    const auto ask = [id = role.id, key, isAllowed, before = stateBefore(role)](AdminApi& api, Call call) {
        call.before = before;
        return api.setRoleKey(id, key, isAllowed, std::move(call));
    };
    const auto now = co_await question<QList<PermissionKeyId>>(at, ask, Cancellation());
    if (!now)
        co_return tl::unexpected(now.error());
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<QList<PermissionKey>>> readPermissionKeys(OpenServer at, Cancellation cancel)
{
    const auto ask = [](AdminApi& api, Call call) { return api.permissionKeys(std::move(call)); };
    co_return co_await question<QList<PermissionKey>>(at, ask, cancel);
}

QCoro::Task<Result<QList<PermissionKeyId>>> readRoleKeys(OpenServer at, RoleId role, Cancellation cancel)
{
    const auto ask = [role](AdminApi& api, Call call) { return api.roleKeys(role, std::move(call)); };
    co_return co_await question<QList<PermissionKeyId>>(at, ask, cancel);
}

ChangeStep roleKeyChange(const OpenServer& at, const AccessRole& role, const PermissionKeyId& key, bool isAllowed)
{
    return {role.name, [=](const Cancellation&) { return setKey(at, role, key, isAllowed); },
            [=](const Cancellation&) { return setKey(at, role, key, !isAllowed); }};
}

} // namespace provost
