// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/group_roles.h"

#include "model/commands/step.h"

namespace provost {

QCoro::Task<Result<Group>> setGroupRoles(OpenServer at, GroupId group, QList<RoleId> roles, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto answer = at.session->call(
        [group, roles](AdminApi& api, Call call) { return api.setGroupRoles(group, roles, std::move(call)); });
    auto changed = co_await step(std::move(answer), cancel);
    if (!at.isOpen())
        co_return serverClosed();
    if (changed)
        at.directory->upsertGroups(QList<Group>(1, *changed));
    co_return changed;
}

} // namespace provost
