// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/role_effect.h"

namespace provost::server {

/// Role changes as they are stored with an event. No text where there are none.
[[nodiscard]] QString textOf(const QList<RoleChange>& changes);
[[nodiscard]] QList<RoleChange> roleChangesFromText(const QByteArray& text);

} // namespace provost::server
