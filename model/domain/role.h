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
    Highest,   ///< of the rules that match, the role of the highest rank; the default role where none matches
    LastRule   ///< the last rule in order decides; the default role where none matches
};

/// `firstRule`, `union`, `highest`, `lastRule`.
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

/// What holds of roles for the whole server.
struct ServerAccess
{
    RolePrecedence precedence = RolePrecedence::FirstRule;
    std::optional<RoleId> defaultRole;
    bool selfService = true;
    qint64 version = 0; ///< the ETag for If-Match

    friend bool operator==(const ServerAccess&, const ServerAccess&) = default;
};

/// What holds of roles for one account.
struct AccountAccess
{
    bool selfService = true;
    bool selfServiceHolds = true;      ///< also switched on for the whole server
    std::optional<RoleId> defaultRole; ///< unset: that of the server

    friend bool operator==(const AccountAccess&, const AccountAccess&) = default;
};

/// What of either is to be another way.
struct AccessEdit
{
    std::optional<bool> selfService;
    bool changesDefault = false;
    std::optional<RoleId> defaultRole; ///< where `changesDefault`; unset: none of its own
};

/// A role that is to be made.
struct NewRole
{
    QString name;
    PermissionSet permissions;
    std::optional<RoleId> above; ///< it stands right below this one in rank; unset: below all
};

/// What of a role is to be another way; unset members stay.
struct RoleEdit
{
    std::optional<QString> name;
    std::optional<PermissionSet> permissions;
};

} // namespace provost
