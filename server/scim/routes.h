// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/scim/scope.h"

#include <QList>

namespace provost::server {

/// ServiceProviderConfig, Schemas and ResourceTypes (RFC 7644 section 4).
[[nodiscard]] QList<ScimRoute> discoveryRoutes();
[[nodiscard]] QList<ScimRoute> userRoutes();
[[nodiscard]] QList<ScimRoute> groupRoutes();
/// POST /.search at the root and under both endpoints; /Me and /Bulk, which are not offered.
[[nodiscard]] QList<ScimRoute> searchRoutes();

} // namespace provost::server
