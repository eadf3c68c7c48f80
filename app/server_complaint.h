// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QByteArray>

namespace provost {

/// The last 4 KiB of what a child process complained of: enough for its reason.
[[nodiscard]] QByteArray endOfComplaint(const QByteArray& standardError);

/// Why provostd ended: its exit code tells the kind, its last words are the detail. `database` is what it worked on.
[[nodiscard]] Error errorOfComplaint(int exitCode, const QByteArray& standardError, const QString& database);

} // namespace provost
