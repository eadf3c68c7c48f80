// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/decommission.h"
#include "model/domain/role_effect.h"
#include "model/domain/role_rule.h"
#include "views/common/change_dialog.h"

namespace provost {

/// "Viewer → Admin", with the names that roles have here.
[[nodiscard]] QString inWords(const RoleTransition& transition, const QList<AccessRole>& roles);
/// Whether these people may do less afterwards: their highest role counts for less, or they have none.
[[nodiscard]] bool takesAway(const RoleTransition& transition, const QList<AccessRole>& roles);
/// Of all transitions together, each name once.
[[nodiscard]] QStringList namesOf(const QList<RoleTransition>& transitions);
/// That nobody of the account could manage provisioning any more, and who the last ones are.
[[nodiscard]] QString lastManagersInWords(const RuleEffect& effect, const QList<AccessRole>& roles);
/// What people see whom two rules match, by the rule of the house.
[[nodiscard]] QString inWords(const RuleConflict& conflict, RolePrecedence precedence, const RuleSetDraft& draft,
                              const QList<AccessRole>& roles);
/// Of a connection's users who are to go: roles that nobody else has, and those that manage provisioning.
[[nodiscard]] QStringList inWords(const QList<LeavingRole>& leaving);
/// How the rules of a connection decide.
[[nodiscard]] QString inWords(RolePrecedence precedence);
/// The lines of a confirmation, those first that take something away.
[[nodiscard]] QList<ChangeDialog::Effect> effectsOf(const RuleEffect& effect, const QList<AccessRole>& roles);

} // namespace provost
