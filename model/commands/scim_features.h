// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"
#include "model/domain/scim_feature.h"

namespace provost {

/// What the server says of a connection's mount, asked with the token that this computer's keychain has for it.
/// ErrorKind::NotFound where it has none, ErrorKind::Keychain where it does not answer. Marked as the console's call,
/// as the next one. GUI thread, like the others.
QCoro::Task<Result<AdvertisedFeatures>> readAdvertisedFeatures(OpenServer at, ConnectionId connection,
                                                               Cancellation cancel);
/// Uses a feature that canBeTried(), with the same token. The error is the server's refusal.
QCoro::Task<Result<void>> tryScimFeature(OpenServer at, ConnectionId connection, ScimFeature feature,
                                         Cancellation cancel);
/// The newest requests of a connection, the console's own with them: what it did shows in them.
QCoro::Task<Result<QList<Event>>> readRequestsOf(OpenServer at, ConnectionId connection, Cancellation cancel);

} // namespace provost
