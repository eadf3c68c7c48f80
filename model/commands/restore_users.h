// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/change.h"
#include "model/commands/open_server.h"
#include "model/wire/wire.h"

/// The way back from a restore file (user_restore_file.h): what the server has of its users now, and what would be done
/// to bring them back. Nobody who is there loses anything. GUI thread.
namespace provost {

/// A user as a restore file has it.
struct KeptUser
{
    UserId id;
    QString userName; ///< of any origin
    bool active = true;

    friend bool operator==(const KeptUser&, const KeptUser&) = default;
};

inline constexpr qsizetype mostKeptUsers = 500'000;
inline constexpr qsizetype longestKeptUser = wire::maxBody; ///< bytes of one line

/// Reads a restore file of at most so many users as a whole, off the GUI thread. ErrorKind::Storage where it cannot be
/// read; ErrorKind::Invalid says in its detail which line is none of a restore file, or that the file is too large.
QCoro::Task<Result<QList<KeptUser>>> readUserRestoreFile(QString path, qsizetype most = mostKeptUsers);

/// What it takes to bring users back.
struct RestorePlan
{
    QList<ChangeStep> steps;
    QList<User> reactivated;       ///< suspended now
    QList<User> restored;          ///< deleted now
    QList<User> restoredSuspended; ///< deleted now, and suspended in the file
    qint64 asBefore = 0;           ///< there is nothing to do for them
    QStringList gone;              ///< user names of whom the server has nothing any more
};

/// Asks the server for each of them as it is now, and tells `progress` how many were asked for; changes nothing.
QCoro::Task<Result<RestorePlan>> planRestore(OpenServer at, QList<KeptUser> kept, Cancellation cancel,
                                             std::function<void(qint64)> progress);

} // namespace provost
