// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/scim/scope.h"

#include <optional>

namespace provost::server {

/// Finds out who calls by the Authorization header, with or without the word Bearer (Okta sends what was typed).
/// `connectionId` is that of the address, where it has one. A token that is not known and one that belongs to another
/// connection are refused alike, with 401; a good token of a paused connection with 403. `caller` is filled as far as
/// it is known, also where the request is refused, so that the activity can say whose request it was.
[[nodiscard]] Result<void> authenticate(Sql& sql, const HttpRequest& request,
                                        const std::optional<QString>& connectionId, qint64 now, ScimCaller& caller);

/// The credential in the header, without the scheme.
[[nodiscard]] QByteArray sentToken(const HttpRequest& request);

} // namespace provost::server
