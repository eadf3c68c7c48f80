// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/incident.h"
#include "model/domain/connection.h"

namespace provost {

/// What the identity provider's administrator has to know to mend an incident, as lines of plain text for a mail or a
/// ticket: what is refused and how often, what follows, what to do, one request as evidence, and where the job is.
/// Holds neither token nor body. `now` in the scale by which times are shown. Pure; any thread.
[[nodiscard]] QString administratorMessage(const Incident& incident, const Connection& connection,
                                           const QDateTime& now);

} // namespace provost
