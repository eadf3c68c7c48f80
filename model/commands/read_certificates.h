// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"
#include "model/net/certificate_facts.h"

namespace provost {

/// The certificates that the open server shows, its own first, trusted or not; none where there is no TLS. It is asked
/// without the key. GUI thread.
QCoro::Task<Result<QList<CertificateFacts>>> readCertificates(OpenServer at, Cancellation cancel);

} // namespace provost
