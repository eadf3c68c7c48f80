// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace provost {

/// `provost check URL`: looks at a SCIM endpoint without a window, prints a report and gives the exit code. The token
/// comes from standard input or the keychain, and goes to the endpoint alone. Makes the application object.
[[nodiscard]] int runCheck(int argc, char** argv);

} // namespace provost
