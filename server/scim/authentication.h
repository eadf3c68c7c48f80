// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/scim/scope.h"

#include <optional>

namespace provost::server {

/// What is found out about who calls.
struct Identification
{
    ScimCaller caller;    ///< as far as it is known; without tokenId where the token was not accepted
    QString forActivity;  ///< more than the answer says of a refusal; empty: nothing more
    bool isGuess = false; ///< a token was sent, and it is not one that may be used here
};

/// Finds out who calls by the Authorization header, with or without the word Bearer (Okta sends what was typed).
/// `connectionId` is that of the address, where it has one. A token that is not known, one that belongs to another
/// connection and one that may not be used from this address are refused alike, with 401 and after the same work; a
/// good token of a paused connection gets 403. `found` is filled also where the request is refused, so that the
/// activity can say whose request it was.
[[nodiscard]] Result<void> authenticate(Sql& sql, const HttpRequest& request,
                                        const std::optional<QString>& connectionId, qint64 now, Identification& found);

/// The credential in the header, without the scheme.
[[nodiscard]] QByteArray sentToken(const HttpRequest& request);

} // namespace provost::server
