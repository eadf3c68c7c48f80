// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace provost {

/// Name of the account of this computer that the program runs under, as the system knows it, whatever the environment
/// says; what the environment says only where the system has no name for it. Any thread.
[[nodiscard]] QString computerAccount();

} // namespace provost
