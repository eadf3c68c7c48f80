// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/role_rule.h"

namespace provost {

enum class MergeSide { Theirs, Mine };

/// One rule that somebody changed, or both did. A side without it took the rule away, or never had it.
struct MergeRow
{
    QString group; ///< whose rule it is; empty: the default role
    std::optional<RoleRule> base;
    std::optional<RoleRule> theirs;
    std::optional<RoleRule> mine;
    bool isConflict = false; ///< both changed it, and not in the same way: a person decides
    MergeSide side = MergeSide::Theirs;

    friend bool operator==(const MergeRow&, const MergeRow&) = default;
};

/// The rules that two people made of the same ones, side by side. Where one of the two changed a rule, that side is
/// chosen; where both did, theirs is, until a person says otherwise. Pure; any thread.
class RuleMerge
{
public:
    RuleMerge() = default;
    RuleMerge(RuleSetDraft base, RuleSetDraft theirs, RuleSetDraft mine);

    /// Only what is not the same everywhere.
    [[nodiscard]] const QList<MergeRow>& rows() const { return m_rows; }
    void choose(int row, MergeSide side) { m_rows[row].side = side; }
    [[nodiscard]] bool hasConflicts() const;
    /// The rules that follow from the choices. In the order of whoever moved any; in theirs where both did, or nobody.
    /// What is new stands behind the rule that it stood behind.
    [[nodiscard]] RuleSetDraft merged() const;

private:
    [[nodiscard]] std::optional<RoleRule> chosen(const RoleRule& rule) const;

    RuleSetDraft m_base;
    RuleSetDraft m_theirs;
    RuleSetDraft m_mine;
    QList<MergeRow> m_rows;
};

} // namespace provost
