// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/group_roles.h"

#include "model/commands/state_before.h"
#include "model/commands/step.h"

namespace provost {

QCoro::Task<Result<Group>> setGroupRoles(OpenServer at, GroupId group, QList<RoleId> roles, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    const auto known = at.directory->group(group);
    const auto before = known ? stateBefore(*known) : QByteArray();
    auto answer = at.session->call([group, roles, before](AdminApi& api, Call call) {
        call.before = before;
        return api.setGroupRoles(group, roles, std::move(call));
    });
    auto changed = co_await step(std::move(answer), cancel);
    if (!at.isOpen())
        co_return serverClosed();
    if (changed)
        at.directory->upsertGroups(QList<Group>(1, *changed));
    co_return changed;
}

} // namespace provost
