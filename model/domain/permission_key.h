// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/id.h"

namespace provost {

using PermissionKeyId = Id<struct PermissionKeyTag>;

/// What a role of the product can allow, in the product's own words. Beside Permission, which is of the admin API of a
/// provostd, nothing is known of what it means.
struct PermissionKey
{
    PermissionKeyId id;
    QString key; ///< `fe.secure.write.groups`
    QString name;
    QString category; ///< empty: none

    friend bool operator==(const PermissionKey&, const PermissionKey&) = default;
};

} // namespace provost
