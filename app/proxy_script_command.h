// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/net/proxy_script.h"

namespace provost {

/// `provost proxy-script`, which the window starts for itself: reads a ScriptOrder from standard input, loads the
/// script and runs it, prints a ScriptAnswer, and ends. It ends after nine seconds whatever the script does, and with
/// whoever started it. Called directly, without any proxy.
[[nodiscard]] int runProxyScript(int argc, char** argv);

/// This program as the one that runs the script of a profile.
[[nodiscard]] ProxyScript scriptOf(const QString& place, const QByteArray& authorities);

/// The word for the command line.
constexpr const char* proxyScriptName = "proxy-script";

} // namespace provost
