// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/directory.h"

namespace provost {

/// What is known of a user.
enum class UserField {
    DisplayName,
    GivenName,
    FamilyName,
    Email,
    UserName,
    Title,
    Department,
    ExternalId,
    State,
    Groups,
    Account,
    Connection,
    Id,
    Sessions,
    Roles,
    Seat,
    CreatedAt,
    ChangedAt,
    DeletedAt,
    PurgeAt,
};

/// Where a field has its value from, and so where it is changed to last.
enum class FieldOwner {
    IdentityProvider, ///< what is written elsewhere is gone with its next synchronization
    Provost,          ///< decided on this server, by operators or by how it was set up
    Computed,         ///< follows from other things
    Nobody,           ///< its connection was deleted
};

[[nodiscard]] FieldOwner ownerOf(UserField field, const User& user, const Directory& directory);
/// `IdP`
[[nodiscard]] QString ownerWord(FieldOwner owner);
/// A sentence: whose the field is, as which attribute it arrives, and where it is changed.
[[nodiscard]] QString ownerSentence(UserField field, const User& user, const Directory& directory);

} // namespace provost
