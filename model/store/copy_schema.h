// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/sqlite.h"

namespace provost {

/// Sets a connection to a copy up and brings its tables to the newest version. ErrorKind::NewerVersion where a newer
/// program has written it: nothing is changed then.
Result<void> prepareCopy(Sqlite& database, const QString& file);

/// Whether all tables are there; nothing is changed.
[[nodiscard]] Result<bool> isCopyNewest(Sqlite& database);

} // namespace provost
