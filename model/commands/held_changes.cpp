// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/held_changes.h"

#include "model/commands/question.h"
#include "model/commands/reload.h"

namespace provost {

QCoro::Task<Result<HeldChanges>> readHeldChanges(OpenServer at, ConnectionId connection, Cancellation cancel)
{
    const auto ask = [connection](AdminApi& api, Call call) {
        return api.heldChanges(connection, heldChangesAtOnce, std::move(call));
    };
    co_return co_await question<HeldChanges>(at, ask, cancel);
}

QCoro::Task<Result<qint64>> decideHeldChanges(OpenServer at, ConnectionId connection, QList<HeldChangeId> changes,
                                              HeldDecision decision, Cancellation cancel)
{
    const auto ask = [connection, changes, decision](AdminApi& api, Call call) {
        return decision == HeldDecision::Approve ? api.approveHeldChanges(connection, changes, std::move(call))
                                                 : api.rejectHeldChanges(connection, changes, std::move(call));
    };
    const auto decided = co_await question<qint64>(at, ask, cancel);
    co_await reloadConnection(at, connection, Cancellation());
    co_return decided;
}

QCoro::Task<Result<QList<ConnectionPrerequisite>>> readPrerequisites(OpenServer at, ConnectionId connection,
                                                                     Cancellation cancel)
{
    const auto ask = [connection](AdminApi& api, Call call) { return api.prerequisites(connection, std::move(call)); };
    co_return co_await question<QList<ConnectionPrerequisite>>(at, ask, cancel);
}

QCoro::Task<Result<QList<ConnectionPrerequisite>>>
confirmPrerequisite(OpenServer at, ConnectionId connection, QString prerequisite, bool confirmed, Cancellation cancel)
{
    const auto ask = [connection, prerequisite, confirmed](AdminApi& api, Call call) {
        return api.confirmPrerequisite(connection, prerequisite, confirmed, std::move(call));
    };
    co_return co_await question<QList<ConnectionPrerequisite>>(at, ask, cancel);
}

} // namespace provost
