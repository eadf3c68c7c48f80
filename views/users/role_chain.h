// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/role_rule.h"
#include "model/items/clock.h"
#include "model/store/directory.h"
#include "views/common/chain_card.h"

namespace provost {

/// `Why Admin?`
[[nodiscard]] QString whyTitle(const Directory& directory, const RoleReason& reason);
/// From who sent the user to the role that is in force: every step that led there, and what did not.
[[nodiscard]] QList<ChainCard::Line> whyLines(const Directory& directory, const RoleReason& reason, const Clock& clock);

} // namespace provost
