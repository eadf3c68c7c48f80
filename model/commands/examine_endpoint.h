// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/doctor.h"
#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"

namespace provost {

/// Looks at any SCIM endpoint with the doctor (model/checks/doctor.h), on the thread of the open server's requests.
/// `heard` gets the findings on the GUI thread as they stand; the outcome has all of them. The token goes to `place`
/// alone. GUI thread.
QCoro::Task<Result<Examination>> examineEndpoint(OpenServer at, ServerUrl place, std::shared_ptr<Secret> token,
                                                 FindingHeard heard, Cancellation cancel);

} // namespace provost
