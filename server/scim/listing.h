// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/scim/messages.h"
#include "server/scim/scope.h"

namespace provost::server {

/// The answer to a GET of a list of that type; of users and then groups where there is none, as at the root (RFC 7644
/// section 3.4.2.1). A filter on an attribute that only one of them has finds nothing among the others. scimType
/// invalidFilter, invalidValue, tooMany, invalidCursor, expiredCursor, invalidCount.
[[nodiscard]] Result<HttpResponse> answerList(ScimScope& scope, const scim::ResourceType* type);

/// The same for a POST to /.search.
[[nodiscard]] Result<HttpResponse> answerSearch(ScimScope& scope, const scim::ResourceType* type);

} // namespace provost::server
