// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/configuration_order.h"

namespace provost {

/// `provost export`, `plan` and `apply`: the whole program, without a display. Gives the exit code, see
/// docs/configuration-as-code.md.
[[nodiscard]] int runConfiguration(ConfigurationDeed deed, int argc, char** argv);

} // namespace provost
