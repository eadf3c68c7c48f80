// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/address_ranges.h"
#include "server/http/message.h"

namespace provost::server {

/// Where the request comes from one of the `trusted` proxies: puts the client's address in the place of the proxy's
/// (the last one of X-Forwarded-For that is no trusted proxy itself), takes the origin from X-Forwarded-Proto and
/// -Host, and removes the headers that were believed. What anybody else says of itself stays a header without meaning.
void applyForwarded(HttpRequest& request, const AddressRanges& trusted);

/// Whether a header says that the request was passed on by a proxy that is not trusted.
[[nodiscard]] bool claimsToBeForwarded(const HttpRequest& request);

} // namespace provost::server
