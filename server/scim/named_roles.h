// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/scim/scope.h"
#include "server/storage/scim_rows.h"

#include <QJsonObject>

// Products whose roles appear as SCIM groups, and which have no other groups (`rolesAsGroups` of the profile). A user's
// `groups` are the roles that they have, and `groups` or `roles` in the body of a user name the ones that they are to
// have, by id or by display name; what names none is left out. The attribute `roles` keeps what was named last.

namespace provost::server {

/// The roles as groups, highest rank first.
[[nodiscard]] Result<QList<QJsonObject>> rolesAsGroups(ScimScope& scope);

/// The body of a POST or PUT with `groups` as the `roles` that are meant. A PUT says both again, of which one may be an
/// echo of what was answered before: `groups` that are the roles of `present` are. Null where the user is new.
[[nodiscard]] Result<QJsonObject> withNamedRoles(ScimScope& scope, QJsonObject body, const ScimRow* present);

/// The body of a PATCH with operations on `groups` as such on `roles`.
[[nodiscard]] QJsonObject patchOfNamedRoles(const QJsonObject& body);

/// After a user was stored anew with this canonical body: gives them the roles that it names, or none of their own.
[[nodiscard]] Result<void> giveNamedRoles(ScimScope& scope, const ScimRow& user, const QJsonObject& body);
/// The same after a user came, which is told as one change of their roles.
[[nodiscard]] Result<void> welcomeWithNamedRoles(ScimScope& scope, const ScimRow& user, const QJsonObject& body);

} // namespace provost::server
