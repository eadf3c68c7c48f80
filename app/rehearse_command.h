// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace provost {

/// `provost rehearse URL --dialect okta`: leads throw-away users and a group through their lives at a SCIM endpoint
/// without a window (model/checks/rehearsal.h), prints a report and gives the exit code. Asks at the terminal before it
/// writes, and cleans up when it is interrupted. Makes the application object.
[[nodiscard]] int runRehearse(int argc, char** argv);

} // namespace provost
