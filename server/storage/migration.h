// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "server/storage/sql.h"

#include <QStringList>

namespace provost::server {

/// The newest schema that this program knows: the number of migrations/KIND/NNNN_name.sql files.
[[nodiscard]] int newestSchema(const QString& kind);

/// Brings the database to newestSchema(), all steps in one transaction: after a failure or a crash it is as it was.
/// Several processes may try at once.
Result<void> migrate(Sql& sql);

/// ErrorKind::NewerVersion where the database was written by a newer program. Reads only.
Result<void> refuseNewerVersion(Sql& sql);
/// The same from the file's header alone, so that a newer file is not even opened by SQLite, which would leave its
/// -wal and -shm files beside it. A missing, empty or foreign file passes: opening it tells.
Result<void> refuseNewerFile(const QString& file);

/// The statements of a migration file: `--` comments removed; a statement ends at a line that is not indented and ends
/// in a semicolon (so the indented body of a trigger stays together).
[[nodiscard]] QStringList splitStatements(const QString& script);

} // namespace provost::server
