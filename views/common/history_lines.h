// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/open_server.h"
#include "model/commands/read_history.h"
#include "views/common/chain_card.h"

namespace provost {

/// A line of the history among others of a card: what, when, and whether that was computed. `what` of any origin.
[[nodiscard]] ChainCard::Line historyLine(const Difference& difference, const QString& what, const Clock& clock);

/// From when on the copy knows what changed; why it knows nothing, where it does not.
[[nodiscard]] QString historyBeginInWords(const Directory& directory, const Result<HistoryPage>& page,
                                          const QDateTime& now);

/// Why nothing of the history is known at all; empty: something is.
[[nodiscard]] QString whyNoHistory(const Directory& directory, const Result<HistoryPage>& page);

} // namespace provost
