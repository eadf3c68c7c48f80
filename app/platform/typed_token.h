// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secrets/secret.h"

#include <QString>

namespace provost {

/// The first line of standard input, without what surrounds it. From a terminal it is asked for with `prompt`, and does
/// not show while it is typed. Empty where there is none, or it is longer than any token. Waits for it.
[[nodiscard]] Secret readTypedToken(const QString& prompt);

/// Whether standard input is a terminal, at which somebody can be asked.
[[nodiscard]] bool isTerminalInput();
/// One line from the terminal, which shows while it is typed; at most 100 characters. Waits for it.
[[nodiscard]] QString readTypedLine(const QString& prompt);

} // namespace provost
