// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/open_server.h"
#include "model/secrets/secret_store.h"

namespace provost {

/// Where the token of a connection stands in the keychain: bound to its server and its connection.
[[nodiscard]] SecretKey tokenKey(const QUrl& server, const ConnectionId& connection);

/// Whether it is this token's secret, by the public part that both have; unset: they have none.
[[nodiscard]] std::optional<bool> isSecretOf(const Secret& secret, const Token& token);

/// Puts a copy of the token into the keychain. Says where it went: a keychain that is not available keeps it in memory
/// for this run only. GUI thread.
QCoro::Task<SecretStored> keepToken(OpenServer at, ConnectionId connection, std::shared_ptr<Secret> token);

/// The token that this computer's keychain holds for the connection, or that it has none, or that it cannot be asked.
/// Never null. GUI thread.
QCoro::Task<std::shared_ptr<SecretAnswer>> readKeptToken(OpenServer at, ConnectionId connection);

/// Takes the token out of the keychain. GUI thread.
QCoro::Task<Result<void>> forgetKeptToken(OpenServer at, ConnectionId connection);

} // namespace provost
