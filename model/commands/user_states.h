// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/change.h"
#include "model/commands/open_server.h"
#include "model/commands/user_difference.h"

/// What an operator does to users. The identity provider stays the source of truth and may undo it, see
/// mayBeOverwritten(). The directory has the newer state at once. GUI thread.
namespace provost {

/// Brings a deleted user back, and into the groups that are still there. ErrorKind::Conflict where another user has the
/// userName meanwhile.
QCoro::Task<Result<ChangedUser>> restoreUser(OpenServer at, UserId id, Cancellation cancel);
/// Ends every session of the person; gives how many there were.
QCoro::Task<Result<qint64>> endSessions(OpenServer at, UserId id, Cancellation cancel);
QCoro::Task<Result<ProductSession>> endSession(OpenServer at, SessionId id, Cancellation cancel);

/// How many users and groups no connection feeds any more.
QCoro::Task<Result<WithoutConnection>> countWithoutConnection(OpenServer at, std::optional<AccountId> account,
                                                              Cancellation cancel);
/// Removes them, part by part; `restoreFile` has them, empty: none. ErrorKind::Precondition where there are others than
/// `seen`: nothing more is removed then.
QCoro::Task<Result<void>> removeWithoutConnection(OpenServer at, std::optional<AccountId> account,
                                                  WithoutConnection seen, QString restoreFile, Cancellation cancel);

/// @name Steps of a change, with the way back.
/// @{
/// Signing in is refused, sessions end and the seat is released. Does nothing to who is suspended already.
/// ErrorKind::Precondition where it is not the user of `reading` any more, or, where that has none, the one that is
/// passed: then the user is read anew first.
[[nodiscard]] ChangeStep deactivating(const OpenServer& at, const User& user, const SharedReading& reading = {});
/// The same the other way. ErrorKind::Forbidden where no seat is left.
[[nodiscard]] ChangeStep reactivating(const OpenServer& at, const User& user, const SharedReading& reading = {});
[[nodiscard]] ChangeStep restoring(const OpenServer& at, const User& user);
[[nodiscard]] ChangeStep endingSessions(const OpenServer& at, const User& user);
/// @}

/// Whether the user's identity provider can undo what an operator does to the user.
[[nodiscard]] bool mayBeOverwritten(const Directory& directory, const User& user);

} // namespace provost
