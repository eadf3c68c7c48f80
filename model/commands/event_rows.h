// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/export_rows.h"
#include "model/commands/open_server.h"

/// Requests, and operators' own changes, as rows of an export: the columns are named as in the admin API, times are ISO
/// 8601 in UTC, what is unset is empty. Bodies are not among them.
namespace provost {

[[nodiscard]] const QStringList& eventColumns();
[[nodiscard]] QStringList eventRow(const Event& event);

/// All that a query finds on the server, page by page, newest first: never more than one page is in memory. Ends with
/// `end` as of the last page. ErrorKind::Cancelled where the server is closed meanwhile. GUI thread.
[[nodiscard]] ExportSource exportEvents(OpenServer at, EventQuery query, ExportEnd end);

[[nodiscard]] const QStringList& auditColumns();
/// The whole audit trail, in the same way.
[[nodiscard]] ExportSource exportAudit(OpenServer at, ExportEnd end);

} // namespace provost
