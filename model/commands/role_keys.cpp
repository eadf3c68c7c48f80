// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/role_keys.h"

#include "model/commands/question.h"
#include "model/commands/state_before.h"

#include <memory>

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

/// Whether it changed something, and so whether there is a way back, is in `changed` afterwards: what somebody else had
/// given or taken before stays.
QCoro::Task<Result<void>> setNoting(OpenServer at, AccessRole role, PermissionKeyId key, bool isAllowed,
                                    std::shared_ptr<bool> changed)
{
    const auto read = [id = role.id](AdminApi& api, Call call) { return api.roleKeys(id, std::move(call)); };
    const auto before = co_await question<QList<PermissionKeyId>>(at, read, Cancellation());
    if (!before)
        co_return tl::unexpected(before.error());
    if (before->contains(key) == isAllowed)
        co_return Result<void>();
    const auto done = co_await setKey(at, role, key, isAllowed);
    *changed = done.has_value();
    co_return done;
}

QCoro::Task<Result<void>> setBack(OpenServer at, AccessRole role, PermissionKeyId key, bool isAllowed,
                                  std::shared_ptr<bool> changed)
{
    if (!*changed)
        co_return Result<void>();
    co_return co_await setKey(at, role, key, isAllowed);
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
    const auto changed = std::make_shared<bool>(false);
    return {role.name, [=](const Cancellation&) { return setNoting(at, role, key, isAllowed, changed); },
            [=](const Cancellation&) { return setBack(at, role, key, !isAllowed, changed); }};
}

} // namespace provost
