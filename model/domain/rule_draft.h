// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/role_rule.h"

namespace provost {

/// One line of a draft: a rule with what is known of its group.
struct DraftRule
{
    int key = 0; ///< stays the same for the life of the draft, whatever becomes of the line
    RoleRule rule;
    RuleState state = RuleState::Pending;
    qint64 members = 0;
    std::optional<PlacedRule> standing; ///< as the server has it; unset: new
    int standingAt = -1;                ///< the place that it has there, from 0

    [[nodiscard]] bool isNew() const { return !standing; }
    [[nodiscard]] bool hasOtherRole() const { return standing && standing->rule.roleId != rule.roleId; }
    [[nodiscard]] bool hasOtherGroup() const { return standing && standing->rule.groupId != rule.groupId; }
    /// A person said that its group is still the one that is meant: the rule is made anew, without a past.
    [[nodiscard]] bool isConfirmed() const { return standing && rule.id.isEmpty(); }

    friend bool operator==(const DraftRule&, const DraftRule&) = default;
};

/// The rules of a connection while a person changes them, beside those that stand. Nothing here reaches the server. A
/// value; any thread.
class RuleDraft
{
public:
    RuleDraft() = default;
    explicit RuleDraft(RuleSet standing);
    /// What stands, wanted as `wanted` says.
    RuleDraft(RuleSet standing, const RuleSetDraft& wanted);

    [[nodiscard]] const RuleSet& standing() const { return m_standing; }
    [[nodiscard]] const QList<DraftRule>& rules() const { return m_rules; }
    /// Of the connection; unset: that of its account or of the server.
    [[nodiscard]] const std::optional<RoleId>& ownDefault() const { return m_ownDefault; }
    /// The one that would hold; unset: none, or one that only the server knows because the connection's own is given
    /// up.
    [[nodiscard]] std::optional<RoleId> defaultRole() const;

    /// Rows count from 0 and exist.
    void setRole(int row, const RoleId& role);
    void setOwnDefault(std::optional<RoleId> role);
    void move(int from, int to);
    void remove(int row);
    /// At the end. A group that a line is for already gets the role there instead; true where a line was added.
    bool add(const RoleRule& rule, qint64 members);
    /// The line is for this group from now on.
    void useGroup(int row, const NamedGroup& group);
    /// What the group of the line is called now is no matter any more.
    void confirm(int row);
    /// The line that is for the group, or that waits for a group of the name; -1 where there is none.
    [[nodiscard]] int rowFor(const RoleRule& rule) const;

    /// Lines that are not where they were in relation to the others: the fewest that had to be moved.
    [[nodiscard]] QSet<int> movedKeys() const;
    [[nodiscard]] QList<PlacedRule> removed() const;
    /// How many things a person would say that they changed: lines that are new, gone, moved or different, and the
    /// default role.
    [[nodiscard]] int changes() const;
    [[nodiscard]] bool isChanged() const { return toDraft() != standingDraft(); }

    [[nodiscard]] RuleSetDraft toDraft() const;
    [[nodiscard]] RuleSetDraft standingDraft() const;

private:
    RuleSet m_standing;
    QList<DraftRule> m_rules;
    std::optional<RoleId> m_ownDefault;
    int m_nextKey = 1;
};

/// The whole list of a rule set, as a draft that changes nothing.
[[nodiscard]] RuleSetDraft asDraft(const RuleSet& set);
/// Whether two rules are for the same group, or wait for the same name.
[[nodiscard]] bool sameTarget(const RoleRule& a, const RoleRule& b);

} // namespace provost
