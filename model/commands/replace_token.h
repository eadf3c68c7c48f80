// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"

namespace provost {

/// Puts the newer state of a token into the directory's list of its connection.
void replaceToken(Directory& directory, const Token& token);

/// What the directory knows of a token.
[[nodiscard]] std::optional<Token> knownToken(const Directory& directory, const TokenId& id);

/// Asks the server for a change of a token (`ask`, as Session::call() takes it), and brings the token and its
/// connection up to date. GUI thread.
QCoro::Task<Result<Token>> changeToken(OpenServer at, TokenId id, Session::WorkFor<Result<Token>> ask,
                                       Cancellation cancel);

} // namespace provost
