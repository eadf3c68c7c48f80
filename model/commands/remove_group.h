// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/change.h"
#include "model/commands/open_server.h"

#include <functional>
#include <memory>

namespace provost {

/// What goes with a group: who is in it, and what the rules that name it give.
struct GroupRemoval
{
    Group group;
    QList<Membership> members;        ///< all of them, by name
    qint64 rules = 0;                 ///< that name it, and wait for another group afterwards
    std::optional<RuleEffect> effect; ///< of the removal on roles; unset: nobody may know here, or no rule can name it
};

/// Reads what would go, page by page; changes nothing. GUI thread, like the others.
QCoro::Task<Result<GroupRemoval>> readGroupRemoval(OpenServer at, Group group, Cancellation cancel);

/// The group as it was read just before it goes. Shared by who reads it and who removes it. GUI thread.
struct ReadGroup
{
    qint64 version = 0;
    QString restoreFile; ///< that has it; empty: none
};

/// Reads the group anew and writes it: its SCIM resource with all its members in the first line, and a line for each
/// member. Where it or its members are others than in `seen` nothing is written, and ErrorKind::Precondition says in
/// its detail who came and who left. Without a `path` it is only read. `progress` hears how many members were read.
QCoro::Task<Result<void>> writeGroupRestoreFile(OpenServer at, GroupRemoval seen, QString path, Cancellation cancel,
                                                std::function<void(qint64)> progress,
                                                std::shared_ptr<ReadGroup> reading);

/// Removes it; its members stay. ErrorKind::Precondition where it is not the one of `reading` any more.
[[nodiscard]] ChangeStep removingGroup(const OpenServer& at, const Group& group, std::shared_ptr<ReadGroup> reading);

} // namespace provost
