// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "server/storage/sql.h"

namespace provost::server {

/// After a change to operators or roles: ErrorKind::Conflict, which takes the change back, where no operator of all
/// accounts could manage provisioning any more. `subject` is what was changed.
[[nodiscard]] Result<void> keepAManager(Sql& sql, const QString& subject);

} // namespace provost::server
