// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "model/net/call.h"
#include "model/net/http_message.h"

namespace provost {

/// Is told of every request that may change something, by the door that it leaves through. Called on I/O threads.
class WriteWitness
{
public:
    virtual ~WriteWitness() = default;

    /// Before a connection is opened, with what the call tells of what is to be changed (see Call::before). With an
    /// error the request does not leave.
    virtual Result<void> begins(const HttpRequest& request, const QString& requestId, const Call& call) = 0;
    /// Once for each begins() that allowed it, unless the program ends in between.
    virtual void ended(const QString& requestId, const Result<HttpAnswer>& outcome) = 0;
};

} // namespace provost
