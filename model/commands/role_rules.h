// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/change.h"
#include "model/commands/open_server.h"

#include <memory>

namespace provost {

/// What a draft of rules would do, as the server counts it.
struct RulePreview
{
    RuleEffect effect;
    QList<RuleConflict> conflicts;
};

/// Fetches the rules of a connection; changes nothing. GUI thread, like the others.
QCoro::Task<Result<RuleSet>> readRoleRules(OpenServer at, ConnectionId connection, Cancellation cancel);

/// Asks what the draft would do; changes nothing.
QCoro::Task<Result<RulePreview>> previewRoleRules(OpenServer at, ConnectionId connection, RuleSetDraft draft,
                                                  Cancellation cancel);

/// Who has other roles after the draft, the first of them by name; changes nothing.
QCoro::Task<Result<Page<RoleChange>>> readRulePeople(OpenServer at, ConnectionId connection, RuleSetDraft draft,
                                                     Cancellation cancel);

/// The change of the rules `before` into `draft`, which is to change the roles of `people`. Fails with
/// ErrorKind::Precondition where the rules are others by now, or other people would change; then nothing is changed.
/// `applied` has the outcome once it is done. Undone, the former rules stand again, as long as nobody changed these; a
/// rule that was taken away comes back under another id.
[[nodiscard]] ChangeStep rulesChange(OpenServer at, const QString& connectionName, const RuleSet& before,
                                     const RuleSetDraft& draft, qint64 people,
                                     std::shared_ptr<std::optional<AppliedRules>> applied);

} // namespace provost
