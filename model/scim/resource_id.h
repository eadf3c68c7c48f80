// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace provost::scim {

/// Whether an id that a server gave can be sent back as one segment of a path: at most `longest` characters, none of
/// them a control character, and no segment that leads elsewhere (RFC 3986 section 5.2.4). Pure; any thread.
[[nodiscard]] bool isPathId(const QString& id, qsizetype longest);

} // namespace provost::scim
