// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/change.h"
#include "model/commands/open_server.h"

#include <memory>

namespace provost {

/// How many held changes are read, and decided, at once.
inline constexpr int heldChangesAtOnce = 1000;

/// What the guard of a connection holds. GUI thread.
QCoro::Task<Result<HeldChanges>> readHeldChanges(OpenServer at, ConnectionId connection, Cancellation cancel);

enum class HeldDecision {
    Approve, ///< they are carried out
    Reject,  ///< they are dropped, and the users stay as they are
};

/// Decides about those that a person saw, at most heldChangesAtOnce. How many of them were still waiting. GUI thread.
QCoro::Task<Result<qint64>> decideHeldChanges(OpenServer at, ConnectionId connection, QList<HeldChange> changes,
                                              HeldDecision decision, Cancellation cancel, QString restoreFile = {});
/// How many of them were still waiting, once it is known.
using DecidedCount = std::shared_ptr<qint64>;
/// Carrying them out as a step of a change; `restoreFile` has whom they reach, empty: none. There is no way back for
/// all of them together.
[[nodiscard]] ChangeStep approving(const OpenServer& at, const Connection& connection, const QList<HeldChange>& changes,
                                   const DecidedCount& count, const QString& restoreFile);

/// What has to be so before a connection is used, and whether somebody said that it is. GUI thread.
QCoro::Task<Result<QList<ConnectionPrerequisite>>> readPrerequisites(OpenServer at, ConnectionId connection,
                                                                     Cancellation cancel);

/// Says that a prerequisite is met, or takes that back. All of them as they are now. GUI thread.
QCoro::Task<Result<QList<ConnectionPrerequisite>>>
confirmPrerequisite(OpenServer at, ConnectionId connection, QString prerequisite, bool confirmed, Cancellation cancel);

} // namespace provost
