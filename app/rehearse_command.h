// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace provost {

inline constexpr QLatin1StringView rehearseName{"rehearse"};
inline constexpr QLatin1StringView conformanceName{"conformance"};

/// `provost rehearse URL --dialect okta`: leads throw-away users and a group through their lives at a SCIM endpoint
/// without a window (model/checks/rehearsal.h), prints a report and gives the exit code. `provost conformance URL`
/// tries there what the RFCs demand. Asks at the terminal before it writes, and cleans up when it is interrupted. Makes
/// the application object. `command` is one of both names.
[[nodiscard]] int runRehearse(int argc, char** argv, const QString& command);

} // namespace provost
