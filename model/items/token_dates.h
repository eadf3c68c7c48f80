// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/token_calendar.h"
#include "model/domain/connection.h"

namespace provost {

/// The entry of a calendar for when a token ends, or for `reminder` where that is set; nothing where there is neither,
/// or where the token does not work any more. It names the connection, its account, and the public part of the token:
/// neither who made it nor its label, which may be a person's name.
[[nodiscard]] std::optional<CalendarEntry> calendarEntry(const Token& token, const Connection& connection,
                                                         const std::optional<QDate>& reminder, const QDateTime& now);

} // namespace provost
