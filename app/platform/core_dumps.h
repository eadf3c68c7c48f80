// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace provost {

/// A core file would hold every secret in memory, so a shipped build leaves none. Debug builds keep theirs.
void switchCoreDumpsOff();

} // namespace provost
