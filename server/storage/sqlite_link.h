// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/link.h"

namespace provost::server {

enum class SqliteUse { Writer, Reader };

/// Opens the file, or creates it. Who writes keeps the log short (SqliteCheckpoints). ErrorKind::Storage with SQLite's
/// own words.
Result<std::unique_ptr<Link>> openSqlite(const QString& file, SqliteUse use);

} // namespace provost::server
