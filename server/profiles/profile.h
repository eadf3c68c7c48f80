// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/access.h"
#include "model/domain/connection.h"
#include "model/domain/error.h"
#include "model/domain/role.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

namespace provost::server {

/// What the SCIM side does beyond reading and writing resources; ServiceProviderConfig says the same.
struct ScimFeatures
{
    bool patch = true;
    bool bulk = true;
    bool filter = true;
    bool sort = true;
    bool etag = true;
    bool changePassword = false;
    bool cursor = true; ///< paging by RFC 9865, beside paging by index
};

/// What becomes of a user that the identity provider deletes.
struct DeletionRule
{
    /// Days in which a deleted user can be restored, and comes back with their history where the identity provider
    /// provisions the same person again. 0: deleted at once and for good.
    int graceDays = 0;
};

/// Seats are counted for each account: one for every person with an active user, however many connections bring them.
struct SeatRule
{
    std::optional<int> limit; ///< of a new account; unset: as many as come
};

/// Where an attribute goes in the product.
struct ProfileMapping
{
    QString attribute; ///< `name.givenName`, `emails[primary eq true].value`
    QString field;     ///< the product's own word: `First name`
    bool required = false;
};

/// What has to be in place before a connection is set up; an operator confirms it.
struct Prerequisite
{
    QString id;   ///< `oidcSignIn`
    QString text; ///< whole sentences
};

/// How one product provisions: everything in which the server's behaviour differs from product to product. A value,
/// read from server/profiles/NAME.json; no code asks for the name.
struct Profile
{
    QString name;  ///< `forg`
    QString title; ///< as the product calls itself

    ScimFeatures features;
    /// `/scim/v2`, or `/directory/resources/scim/v2.0/{connection}`. The first one is what set-up values show.
    QByteArrayList mounts;
    /// What is offered, by pattern below the mount: `/Users/{id}` -> GET, PUT, … Empty: all that the server knows.
    QHash<QByteArray, QByteArrayList> endpoints;
    QStringList flatAttributes; ///< of the enterprise extension, which answers also show beside the core attributes
    QList<ProfileMapping> mapping;

    QList<AccessRole> roles; ///< by rank, highest first
    RoleId defaultRole;
    RolePrecedence precedence = RolePrecedence::FirstRule;
    /// Roles are shown as groups, and `groups` or `roles` in the body of a user name the user's role.
    bool rolesAsGroups = false;

    Operations operations;   ///< the switches of a new connection
    DeactivationGuard guard; ///< of a new connection
    DeletionRule deletion;
    /// Who is created again while only suspended is active again; otherwise the userName is taken.
    bool createReactivates = false;
    RetentionDays retention; ///< until an operator decides otherwise
    SeatRule seats;
    bool sessions = true; ///< the product registers sessions, which end with the user
    /// Tokens of one connection work side by side; otherwise another one ends the first in the same step.
    bool severalTokens = true;
    std::optional<QString> planGate; ///< the plan that an account needs for provisioning
    bool selfService = true; ///< customers' own administrators may set up provisioning, until an operator says no
    QList<Prerequisite> prerequisites;

    /// Where identity providers reach a connection of a server at `publicUrl`; `{connection}` stands for its id.
    [[nodiscard]] QString connectionAddress(QString publicUrl) const;
    [[nodiscard]] bool offers(const QByteArray& method, const QByteArray& pattern) const;
    /// Null where there is none of that id.
    [[nodiscard]] const AccessRole* role(const RoleId& id) const;
    [[nodiscard]] RolePolicy rolePolicy() const { return {roles, defaultRole, precedence, selfService}; }
};

/// The names of all profiles, `standard` first.
[[nodiscard]] QStringList profileNames();

/// The profile of that name. ErrorKind::NotFound with a sentence where there is none.
[[nodiscard]] Result<Profile> loadProfile(const QString& name);

/// Reads a profile from its JSON, strictly: a missing, mistyped or unknown member, a role twice, a default role that is
/// none, a mount without slash, … are ErrorKind::Invalid, where `subject` is the member's path and `detail` what is
/// wrong with it. Any thread.
[[nodiscard]] Result<Profile> readProfile(const QByteArray& json);

} // namespace provost::server
