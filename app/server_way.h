// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server_profiles.h"
#include "model/net/network_door.h"
#include "model/secrets/secret_store.h"

#include <QCoroTask>

namespace provost {

/// The door to a server as its profile's network options say: its authorities, proxy and client certificate, with the
/// passwords that were typed, else those of the keychain. What a door lets through is not decided here. `secrets`
/// outlives the call. ErrorKind::Storage for options that cannot be used, and what openIdentity() says. GUI thread.
[[nodiscard]] QCoro::Task<Result<DoorSettings>> wayTo(SecretStore* secrets, ServerProfile profile,
                                                      NetworkSecrets typed);

/// Puts what was typed into the keychain, beside the server's key.
QCoro::Task<> keepNetworkSecrets(SecretStore* secrets, QString place, NetworkSecrets typed);

} // namespace provost
