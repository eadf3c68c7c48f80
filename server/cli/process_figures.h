// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/exposition.h"

namespace provost::server {

/// Memory, processor time and open files of this process, by the names that Prometheus' own client libraries use; read
/// from /proc, so nothing on other systems than Linux.
void writeProcessFigures(Exposition& out);

} // namespace provost::server
