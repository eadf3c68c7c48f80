// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/permission.h"

#include <QString>

namespace provost {

/// What goes together when a person thinks of what a role may do.
struct PermissionBundle
{
    QString title;
    PermissionSet permissions;
};

/// Every permission is in one of them. In the order of a console's columns.
[[nodiscard]] QList<PermissionBundle> permissionBundles();

/// What a permission is called: "Read the audit trail".
[[nodiscard]] QString nameOf(Permission permission);
/// What whoever has it can do, as a sentence.
[[nodiscard]] QString meaningOf(Permission permission);

/// The names of these, with commas between them.
[[nodiscard]] QString namesOf(const PermissionSet& permissions);

} // namespace provost
