// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server_profiles.h"
#include "model/domain/environment.h"
#include "model/net/network_policy.h"

#include <QString>
#include <QVariant>

#include <functional>

namespace provost {

/// What the administrator of this computer decided about Provost. It stands where only they can write, and no profile,
/// setting, flag or environment variable changes it. See docs/administration.md.
struct Policy
{
    bool readOnly = false; ///< of every server
    bool exportOff = false;
    bool notificationsOff = false;
    bool localCopyOff = false; ///< of no server
    NetworkPolicy network = {};
    QList<ServerProfile> servers = {}; ///< that stand in everybody's list
    bool isBroken = false;             ///< it is there, but cannot be read: then everything is off
    QString brokenKey = {};            ///< whose value is wrong; empty: it is the whole

    /// A server's character as its profile has it, under the policy.
    [[nodiscard]] ServerCharacter over(ServerCharacter own) const;

    friend bool operator==(const Policy&, const Policy&) = default;
};

/// Where a policy lies on this system: a file, on Windows a key of the registry. It does not depend on who is signed in
/// nor on any variable.
[[nodiscard]] QString systemPolicyPlace();
/// The policy at that place; none where there is nothing. Reads small files. GUI thread, at the start.
[[nodiscard]] Policy readPolicy(const QString& place);

/// What a place has under a key: a truth, a text, a list of texts; invalid where it has nothing.
using PolicyWord = std::function<QVariant(const QString& key)>;
/// The policy that these words make, whatever kind of place they stand in: each value is of its type, or all is off.
[[nodiscard]] Policy policyIn(const PolicyWord& word);

} // namespace provost
