// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/environment.h"

#include <QString>

namespace provost {

/// What the administrator of this computer decided about Provost. It stands where only they can write, and no profile,
/// setting, flag or environment variable changes it. See docs/console.md.
struct Policy
{
    bool readOnly = false; ///< of every server
    bool exportOff = false;
    bool notificationsOff = false;
    bool localCopyOff = false; ///< of no server
    bool isBroken = false;     ///< it is there, but cannot be read: then everything is off

    /// A server's character as its profile has it, under the policy.
    [[nodiscard]] ServerCharacter over(ServerCharacter own) const;

    friend bool operator==(const Policy&, const Policy&) = default;
};

/// Where a policy lies on this system: a file, on Windows a key of the registry. It does not depend on who is signed in
/// nor on any variable.
[[nodiscard]] QString systemPolicyPlace();
/// The policy at that place; none where there is nothing. Reads one small file.
[[nodiscard]] Policy readPolicy(const QString& place);

} // namespace provost
