// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace provost::server {

/// Raises the number of files and sockets that this process may have open to what the system allows at most, and
/// returns it. Windows has no such limit: the largest number.
std::size_t allowManyOpenFiles();

} // namespace provost::server
