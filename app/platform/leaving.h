// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace provost {

/// The end of the program, after all that it kept and said is with the system. Where the system was asked for proxies
/// it ends at once with `code`, and nothing that libraries registered for the end is run: libproxy 0.4, which Debian 12
/// has, crashes there once it has followed a script, and waits there for one that does not come. Otherwise gives `code`
/// back, to be returned from main().
[[nodiscard]] int leaveWith(int code);

} // namespace provost
