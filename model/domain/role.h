// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/id.h"
#include "model/domain/permission.h"

#include <QList>

#include <optional>

namespace provost {

using RoleId = Id<struct RoleTag>; ///< `admin`

/// A role that a user of the product can have, and an operator with it.
struct AccessRole
{
    RoleId id;
    QString name;
    int rank = 0;          ///< the higher, the more it counts; different for each role
    bool isSystem = false; ///< comes from the server's profile: can be neither renamed nor deleted
    PermissionSet permissions;
    qint64 people = 0;  ///< active users that have it now
    qint64 version = 0; ///< the ETag for If-Match

    friend bool operator==(const AccessRole&, const AccessRole&) = default;
};

/// How a user's roles follow from the rules that match.
enum class RolePrecedence {
    FirstRule, ///< the first rule in order decides; the default role where none matches
    Union,     ///< the default role and those of every rule that matches
    Highest    ///< of the rules that match, the role of the highest rank; the default role where none matches
};

/// `firstRule`, `union`, `highest`.
[[nodiscard]] QString slug(RolePrecedence precedence);
[[nodiscard]] std::optional<RolePrecedence> rolePrecedenceFromSlug(QStringView slug);

/// What a profile says of roles: the facts from which a new database gets its own.
struct RolePolicy
{
    QList<AccessRole> roles;
    RoleId defaultRole; ///< empty: none
    RolePrecedence precedence = RolePrecedence::FirstRule;
    bool selfService = true; ///< customers' own administrators may set up provisioning
};

} // namespace provost
