// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/directory.h"
#include "model/domain/near_miss.h"
#include "model/domain/role_rule.h"

namespace provost {

/// What one line of a pasted list was understood as.
struct ListedRule
{
    enum class Kind {
        Match,    ///< a group has this name
        NearMiss, ///< no group has it, but `group` has almost this name
        Pending,  ///< no group has it: the rule waits
        Refused,  ///< `problem` says why
    };
    enum class Problem {
        None,
        Quotes,      ///< a quoted cell does not end, or is followed by text
        NoGroup,     ///< there is nothing before the role
        NoRole,      ///< there is nothing behind the group
        UnknownRole, ///< no role of the server is called this
        TooLong,     ///< a name of more than 200 characters
        Twice,       ///< an earlier line names the group already
    };

    int line = 0; ///< counted from 1
    QString groupName;
    QString roleName;
    Kind kind = Kind::Refused;
    Problem problem = Problem::None;
    std::optional<NamedGroup> group = {};
    std::optional<RoleId> role = {};

    friend bool operator==(const ListedRule&, const ListedRule&) = default;
};

/// Reads a pasted list of groups and roles, one pair a line: `group,role`, with commas, semicolons or tabs, quoted or
/// not, with or without the headings "group" and "role"; names are compared without regard to case, roles by name or
/// id. Empty lines are left out. Reads 2 000 lines at most. Pure; any thread.
[[nodiscard]] QList<ListedRule> readRuleList(const QString& text, const QList<Group>& groups,
                                             const QList<AccessRole>& roles);

} // namespace provost
