// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace provost::server {

/// A new id: a UUID of version 7 (RFC 9562 section 5.7). It begins with the time, so that the ids of what is made one
/// after the other lie beside each other in an index, and a transaction writes few pages of it. Any thread.
[[nodiscard]] QString newId();

} // namespace provost::server
