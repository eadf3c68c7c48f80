// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/profiles/profile.h"
#include "server/storage/sql.h"

#include <functional>

namespace provost::server {

/// Opens the data file, beside a running server or alone, and runs `work` on it in one transaction. Gives the exit
/// code; of a failure it has complained already.
[[nodiscard]] int changeDataFile(const QString& file, const std::function<Result<void>(Sql&)>& work);

/// As changeDataFile(), and `work` reads one snapshot without holding up who writes.
[[nodiscard]] int readDataFile(const QString& file, const std::function<Result<void>(Sql&)>& work);

/// The one that the database belongs to; without one it is `standard` until a server decides it.
[[nodiscard]] Result<Profile> profileOf(Sql& sql);

} // namespace provost::server
