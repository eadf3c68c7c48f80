// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/rehearsal.h"
#include "model/commands/open_server.h"

namespace provost {

/// What is rehearsed, where, and with which token. It goes to `place` alone.
struct RehearsalOrder
{
    ServerUrl place;
    std::shared_ptr<Secret> token;
    Dialect dialect = Dialect::Plain;
    RehearsalNames names;
};

/// Rehearses at any SCIM endpoint (model/checks/rehearsal.h), on the thread of the open server's requests. `heard` gets
/// the findings on the GUI thread as they stand; the outcome has all of them. After `stop` was cancelled it still
/// cleans up, and ends then. GUI thread.
QCoro::Task<Result<Rehearsal>> rehearseEndpoint(OpenServer at, RehearsalOrder order, StepHeard heard, CancelToken stop);

} // namespace provost
