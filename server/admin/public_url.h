// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace provost::server {

/// Whether an identity provider in the cloud can be expected to reach this URL: false for loopback and private
/// addresses and for names that only a local network knows. Names are not looked up.
[[nodiscard]] bool reachableFromOutside(const QString& url);

} // namespace provost::server
