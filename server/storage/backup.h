// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QString>

namespace provost::server {

// Both work beside a running server and block until they are done: for the command line. Errors name the file.

/// Writes a copy of the database as it was at one moment to `target` (mode 0600), checks it, and only then puts it in
/// the place of what had that name. Who writes meanwhile is not held up; the write-ahead log grows until the end.
Result<void> writeBackup(const QString& dataFile, const QString& target);

/// Puts what a backup holds in the place of what the database holds, in one transaction of the database itself: a
/// running server sees the one or the other, before and after are whole, and nothing has to be reopened. The backup is
/// checked and brought to this version's schema first, in a copy. The change feed starts anew, so every console loads
/// again. ErrorKind::NewerVersion: the backup, or the database, is of a newer version, and both are left as they are.
Result<void> restoreBackup(const QString& backup, const QString& dataFile, qint64 now);

} // namespace provost::server
