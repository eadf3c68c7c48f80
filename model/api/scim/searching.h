// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/admin_values.h"
#include "model/api/scim/listing.h"
#include "model/domain/request.h"

namespace provost::endpoint {

/// The text as a string of a filter (RFC 7644 section 3.4.2.2), in quotation marks.
[[nodiscard]] QString quoted(const QString& text);

/// Has the server look for users by a filter. Of a text the widest filter is tried first, and then narrower ones until
/// the server takes one, which is remembered: some know neither `or` nor `co`. Each user that comes is compared with
/// what was asked for; who does not match is counted, not shown. ErrorKind::Unsupported where the server says that it
/// has no filters or refuses all of these, or answered as if it had been asked for everybody.
QCoro::Task<Result<FoundUsers>> findUsers(EndpointPtr at, UserLookup search, Call call);

} // namespace provost::endpoint
