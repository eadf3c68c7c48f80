// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace provost {

/// Makes `:/provost/…` readable. A static library's resources are left out by the linker unless somebody asks for them.
/// Calling it again does no harm.
void initResources();

} // namespace provost
