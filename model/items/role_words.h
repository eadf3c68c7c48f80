// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/directory.h"

namespace provost {

/// What a role is called; its id where its name is not known here.
[[nodiscard]] QString roleInWords(const Directory& directory, const RoleId& id);
/// All of them in their order, each once: `Admin, Viewer`; empty: none.
[[nodiscard]] QString rolesInWords(const Directory& directory, const QList<RoleId>& ids);

} // namespace provost
