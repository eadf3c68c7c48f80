// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/cli/command.h"

namespace provost::server {

/// `provostd serve`: runs the server until it is told to end. Prints one line of JSON on stdout when it answers:
/// `{"event":"ready","url":…,"pid":…}`, at the first start with `adminKey`, the key of the owner that it made.
[[nodiscard]] Command serveCommand();

} // namespace provost::server
