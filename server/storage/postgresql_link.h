// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/database_address.h"
#include "server/storage/link.h"

#include <libpq-fe.h>

namespace provost::server {

using PostgresqlConnection = std::shared_ptr<PGconn>;

/// Connects, and waits as long as `connect_timeout` says. ErrorKind::Unavailable with libpq's own words.
Result<PostgresqlConnection> connectToPostgresql(const DatabaseAddress& address);

Result<std::unique_ptr<Link>> openPostgresql(const DatabaseAddress& address);

} // namespace provost::server
