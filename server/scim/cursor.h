// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/scim/messages.h"
#include "server/scim/scope.h"
#include "server/storage/scim_rows.h"

namespace provost::server {

/// Where the next page of a list begins (RFC 9865).
struct Cursor
{
    int type = 0; ///< which of the listed resource types
    ScimPosition position;
    qint64 count = 0;    ///< entries of a page; the same on every page
    qint64 issuedAt = 0; ///< milliseconds since 1970, UTC

    friend bool operator==(const Cursor&, const Cursor&) = default;
};

/// The cursor as clients see it: unreserved characters of RFC 3986, and nothing of anybody's data. It is signed
/// together with the connection, the list and the filter and order that it belongs to: it grants nothing, and is good
/// for the same request of the same connection alone. `list` tells lists of a connection apart.
[[nodiscard]] QString toText(const Cursor& cursor, const ScimScope& scope, QLatin1StringView list,
                             const scim::ListRequest& request);

/// scimType invalidCursor, with the same words whatever is wrong with it; expiredCursor; invalidCount where `count` is
/// another one than before.
[[nodiscard]] Result<Cursor> cursorOf(const QString& text, const ScimScope& scope, QLatin1StringView list,
                                      const scim::ListRequest& request, qint64 count);

} // namespace provost::server
