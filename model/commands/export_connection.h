// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/export_rows.h"
#include "model/commands/open_server.h"

namespace provost {

/// The columns of a restore file: one row for each user, group and membership.
[[nodiscard]] QStringList restoreColumns();

/// All users, groups and memberships of a connection, page by page as the server has them, for exportRows(). Nothing of
/// it is in memory but one page.
[[nodiscard]] ExportSource connectionSource(OpenServer at, ConnectionId connection, std::function<QDateTime()> clock);

} // namespace provost
