// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/id.h"
#include "model/domain/permission.h"
#include "model/domain/role.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace provost {

/// A person with an admin key of their own.
struct Operator
{
    OperatorId id;
    QString name;
    RoleId roleId;
    QString roleName;
    std::optional<AccountId> accountId; ///< set: sees and does only what belongs to this account
    QDateTime createdAt;
    std::optional<QDateTime> lastSeenAt;

    friend bool operator==(const Operator&, const Operator&) = default;
};

/// Whether one of these operators could still manage provisioning if roles allowed this: the server refuses every
/// change after which nobody could. Pure; any thread.
[[nodiscard]] bool keepsAManager(const QList<Operator>& operators, const QList<AccessRole>& roles);

/// What a server says of itself to an operator that it knows.
struct ServerInfo
{
    QString version;
    QString profile;
    QString publicUrl;
    QString instanceId;              ///< stays the same for the life of the database
    bool publicUrlReachable = false; ///< false: loopback or private, a cloud identity provider cannot call it
    int clockAheadMinutes = 0;       ///< its clock against this computer's; 0 up to two minutes either way
    PermissionSet offers = PermissionSet::all(); ///< what can be done there at all, whoever asks
    bool severalTokens = true; ///< of one connection work side by side; false: another one ends the first at once

    friend bool operator==(const ServerInfo&, const ServerInfo&) = default;
};

} // namespace provost
