// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/difference.h"
#include "model/items/clock.h"
#include "model/store/directory.h"
#include "views/common/chain_card.h"

namespace provost {

/// What became of a person, newest first: how long a deleted user can still be restored, each turn with who made it,
/// and what the user was called before. `history` as UserDetail has it; what the user alone tells where it is empty.
/// `kept`: what the local copy knows of the user, of which what is told already is left out.
[[nodiscard]] QList<ChainCard::Line> timelineOf(const User& user, const QList<UserTurn>& history,
                                                const QList<Difference>& kept, const Directory& directory,
                                                const Clock& clock);

} // namespace provost
