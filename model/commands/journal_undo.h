// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/change.h"
#include "model/commands/journal.h"
#include "model/commands/open_server.h"

#include <QJsonObject>

namespace provost {

/// A change of the journal that can be taken back.
struct JournalUndo
{
    enum class What { RoleRules, Role, SelfService, Connection, AttributeMapping, Deactivation, Reactivation };

    What what = What::RoleRules;
    QString id; ///< of what was changed; empty: the whole server
    QJsonObject asked;
    QJsonObject before;
    QJsonObject after; ///< empty: not known
};

/// Unset where the change was refused, its result or what stood before is not known, or there is no plain way back.
[[nodiscard]] std::optional<JournalUndo> undoOf(const JournalEntry& entry);
/// What somebody has to be allowed to do for it.
[[nodiscard]] Permission permissionFor(const JournalUndo& undo);

/// The way back from a change as things stand now: a change like any other.
struct UndoPlan
{
    QString subject; ///< name of what is changed, of any origin
    ChangeStep step;
    std::optional<RuleEffect> roles; ///< whose roles change with it
    bool isAsBefore = false;         ///< there is nothing to take back any more
    bool changedSince = false;       ///< it is not as the change left it, or that is not known
};

/// Reads what stands now and plans the inverse of the change on it; changes nothing. ErrorKind::NotFound where what was
/// changed is gone, ErrorKind::BadAnswer where the journal does not hold it whole. GUI thread.
QCoro::Task<Result<UndoPlan>> planUndo(OpenServer at, JournalUndo undo, Cancellation cancel);

} // namespace provost
