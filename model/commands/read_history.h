// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/export_rows.h"
#include "model/commands/open_server.h"

namespace provost {

/// What of the history this person may see: nothing of users where users may not be read, and so on.
[[nodiscard]] DifferenceQuery readableOf(const Directory& directory, DifferenceQuery query);

/// A page of what the local copy of the open server knows of earlier. ErrorKind::Unsupported where no copy is kept of
/// it. Asks no server. GUI thread.
QCoro::Task<Result<HistoryPage>> readHistory(OpenServer at, DifferenceQuery query, Cancellation cancel);

/// Of an export; the same in every language.
[[nodiscard]] const QStringList& historyColumns();
[[nodiscard]] QStringList historyRow(const Difference& line);
/// All that the query finds, page by page.
[[nodiscard]] ExportSource exportHistory(OpenServer at, DifferenceQuery query, ExportEnd end);

} // namespace provost
