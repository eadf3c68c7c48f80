// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/idp_log.h"
#include "model/checks/incident.h"

namespace provost {

/// What is wrong at the product, as the identity provider's log tells it: what failed, and what was skipped for a
/// reason that is in the dictionary, folded by cause. Where the log holds the product's own answer, that explains it;
/// else the code of the log does. Pure; any thread.
[[nodiscard]] QList<Incident> incidentsIn(const IdpLog& log, const Dictionary& dictionary);

} // namespace provost
