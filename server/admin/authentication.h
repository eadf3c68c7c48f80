// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/admin/admin_routes.h"
#include "server/storage/sql.h"

namespace provost::server {

/// Who sent the request, by its `Authorization: Bearer pva_…`. ErrorKind::Unauthorized with what to do about it.
[[nodiscard]] Result<Operator> authenticate(Sql& sql, const HttpRequest& request);

/// ErrorKind::Forbidden where this operator may not use a route that takes `permission`.
[[nodiscard]] Result<void> permit(const Operator& person, Permission permission);

} // namespace provost::server
