// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/message.h"

#include <QString>

namespace provost::server {

/// Whose client sent a request: `okta`, `entra`, `jumpcloud`, `onelogin`, `ping`, `google` or `other`. By its
/// User-Agent; where that says nothing, by habits that no other client has. Any thread.
[[nodiscard]] QString dialectOf(const HttpRequest& request);

} // namespace provost::server
