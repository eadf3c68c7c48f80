// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/net/host_rules.h"

#include <QNetworkProxy>
#include <QSslCertificate>

#include <optional>

namespace provost {

/// What the administrator of this computer decided about every way to every server. No profile goes past it. A value;
/// any thread.
struct NetworkPolicy
{
    HostRules hosts;
    std::optional<QNetworkProxy>
        proxy; ///< in the place of what profile and system say, but never to this computer itself
    QList<QSslCertificate> authorities; ///< trusted beside the system's own

    friend bool operator==(const NetworkPolicy&, const NetworkPolicy&) = default;
};

} // namespace provost
