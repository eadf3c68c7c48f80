// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/admin_values.h"
#include "model/net/server_url.h"

namespace provost::asking {

/// Who asks, where a server names no operators: whoever holds the key, and with another key it is somebody else. `kind`
/// is the word of the kind of server, `date` the server's clock as it told it. What the key may do is left to the
/// caller. Takes some milliseconds on purpose.
[[nodiscard]] WhoAmI bearerOf(const Secret& key, const ServerUrl& server, const QString& kind,
                              const QDateTime& date = {});

} // namespace provost::asking
