// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/open_server.h"
#include "model/commands/step.h"
#include "model/commands/user_difference.h"

#include <functional>

namespace provost {

/// The restore file of a deed at that time, named by both (`deactivate`).
[[nodiscard]] QString restoreFilePath(const QString& folder, const QString& deed, const QDateTime& now);

/// Writes what exactly these users are now, their SCIM resources as the server sends them, one a line, before something
/// is taken from them. They are read anew for it: where one is not as in `seen` any more, nothing is written, and
/// ErrorKind::Precondition says in its detail who is another now and how; the directory has the newer state. `progress`
/// hears how many were read. The file is there as a whole or not at all, and readable by its owner alone; without a
/// `path` they are only read. `reading` hears which version each of them is, and of the file. ErrorKind::Storage. GUI
/// thread.
QCoro::Task<Result<void>> writeUserRestoreFile(OpenServer at, QList<User> seen, QString path, Cancellation cancel,
                                               std::function<void(qint64)> progress, SharedReading reading);
/// The same of those whom changes reach that a guard holds. Who is not in the directory is not compared.
QCoro::Task<Result<void>> writeHeldRestoreFile(OpenServer at, QList<HeldChange> held, QString path, Cancellation cancel,
                                               std::function<void(qint64)> progress);
/// The same of all users of a connection. ErrorKind::Precondition where they are not `count`.
QCoro::Task<Result<void>> writeConnectionRestoreFile(OpenServer at, ConnectionId connection, qint64 count, QString path,
                                                     Cancellation cancel, std::function<void(qint64)> progress);
/// The same of all users without a connection. ErrorKind::Precondition where they are not `count`.
QCoro::Task<Result<void>> writeRestoreFileWithoutConnection(OpenServer at, std::optional<AccountId> account,
                                                            qint64 count, QString path, Cancellation cancel,
                                                            std::function<void(qint64)> progress);

} // namespace provost
