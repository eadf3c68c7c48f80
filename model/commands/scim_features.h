// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/capability_sheet.h"
#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"
#include "model/domain/scim_feature.h"
#include "model/scim/schema.h"

namespace provost {

/// What the server says of a connection's mount.
struct AskedFeatures
{
    AdvertisedFeatures said;
    bool hasToken = false; ///< this computer's keychain has one for the connection
};

/// Asks with the token that this computer's keychain has; without one as anybody may (RFC 7644 section 4). Marked as
/// the console's call, as the next one. GUI thread, like the others.
QCoro::Task<Result<AskedFeatures>> readAdvertisedFeatures(OpenServer at, ConnectionId connection, Cancellation cancel);
/// Uses a feature that canBeTried(), with that token. The error is the server's refusal; ErrorKind::NotFound where
/// there is no token, ErrorKind::Keychain where the keychain does not answer.
QCoro::Task<Result<void>> tryScimFeature(OpenServer at, ConnectionId connection, ScimFeature feature,
                                         Cancellation cancel);
/// The newest requests of a connection, the console's own with them: what it did shows in them.
QCoro::Task<Result<QList<Event>>> readRequestsOf(OpenServer at, ConnectionId connection, Cancellation cancel);

/// By what a sample user is tested (model/checks/sample_user.h).
struct KnownSchemas
{
    QList<scim::Schema> schemas;
    bool areOfServer = false; ///< false: it shows none to this console, and these are those of RFC 7643
};

/// Of a connection's mount, asked with the token in the keychain or as anybody may; without a connection of a server
/// that is a SCIM endpoint itself.
QCoro::Task<Result<KnownSchemas>> readServerSchemas(OpenServer at, std::optional<ConnectionId> connection,
                                                    Cancellation cancel);

/// For a server that is a SCIM endpoint itself: asks it what it can do, and tries what canBeTried() where it does not
/// say that it cannot. What it refuses is in the answer; an Error: it could not be asked.
QCoro::Task<Result<QList<CapabilityLine>>> examineFeatures(OpenServer at, Cancellation cancel);

} // namespace provost
