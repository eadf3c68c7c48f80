// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/change.h"
#include "model/commands/open_server.h"

/// What an operator does to users. The identity provider stays the source of truth and may undo it, see
/// mayBeOverwritten(). The directory has the newer state at once. GUI thread.
namespace provost {

/// Signing in is refused, sessions end and the seat is released. Does nothing to who is suspended already.
QCoro::Task<Result<ChangedUser>> deactivateUser(OpenServer at, UserId id, Cancellation cancel);
/// ErrorKind::Forbidden where no seat is left.
QCoro::Task<Result<ChangedUser>> reactivateUser(OpenServer at, UserId id, Cancellation cancel);
/// Brings a deleted user back, and into the groups that are still there. ErrorKind::Conflict where another user has the
/// userName meanwhile.
QCoro::Task<Result<ChangedUser>> restoreUser(OpenServer at, UserId id, Cancellation cancel);
/// Ends every session of the person; gives how many there were.
QCoro::Task<Result<qint64>> endSessions(OpenServer at, UserId id, Cancellation cancel);
QCoro::Task<Result<ProductSession>> endSession(OpenServer at, SessionId id, Cancellation cancel);

/// How many users and groups no connection feeds any more.
QCoro::Task<Result<WithoutConnection>> countWithoutConnection(OpenServer at, std::optional<AccountId> account,
                                                              Cancellation cancel);
/// Removes them, part by part, and tells `progress` how many users and groups went. ErrorKind::Precondition where there
/// are others than `seen`: nothing more is removed then.
QCoro::Task<Result<void>> removeWithoutConnection(OpenServer at, std::optional<AccountId> account,
                                                  WithoutConnection seen, Cancellation cancel,
                                                  std::function<void(qint64)> progress);

/// @name The same as steps of a change, with the way back.
/// @{
[[nodiscard]] ChangeStep deactivating(const OpenServer& at, const User& user);
[[nodiscard]] ChangeStep reactivating(const OpenServer& at, const User& user);
[[nodiscard]] ChangeStep restoring(const OpenServer& at, const User& user);
[[nodiscard]] ChangeStep endingSessions(const OpenServer& at, const User& user);
/// @}

/// Whether the user's identity provider can undo what an operator does to the user.
[[nodiscard]] bool mayBeOverwritten(const Directory& directory, const User& user);

} // namespace provost
