// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/rule_merge.h"

#include "model/domain/rule_draft.h"

#include <algorithm>

namespace provost {
namespace {

/// A rule is the same one by its id; one that has none yet, by its group.
bool isSame(const RoleRule& a, const RoleRule& b)
{
    return !a.id.isEmpty() && !b.id.isEmpty() ? a.id == b.id : sameTarget(a, b);
}

bool saysTheSame(const std::optional<RoleRule>& a, const std::optional<RoleRule>& b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return a->roleId == b->roleId && sameTarget(*a, *b);
}

std::optional<RoleRule> findIn(const QList<RoleRule>& rules, const RoleRule& wanted)
{
    const auto found = std::ranges::find_if(rules, [&](const RoleRule& rule) { return isSame(rule, wanted); });
    return found == rules.cend() ? std::nullopt : std::optional(*found);
}

std::optional<RoleRule> asRule(const std::optional<RoleId>& role)
{
    return role ? std::optional(RoleRule{{}, {}, {}, *role}) : std::nullopt;
}

MergeRow rowOf(const QString& group, std::optional<RoleRule> base, std::optional<RoleRule> theirs,
               std::optional<RoleRule> mine)
{
    const bool theyDid = !saysTheSame(base, theirs);
    const bool iDid = !saysTheSame(base, mine);
    const bool isConflict = theyDid && iDid && !saysTheSame(theirs, mine);
    return {group,           std::move(base), std::move(theirs),
            std::move(mine), isConflict,      iDid && !theyDid ? MergeSide::Mine : MergeSide::Theirs};
}

/// The rules of `list` that `other` has too, in the order of `list`.
QList<RoleRule> common(const QList<RoleRule>& list, const QList<RoleRule>& other)
{
    QList<RoleRule> found;
    for (const auto& rule : list) {
        if (findIn(other, rule))
            found.append(rule);
    }
    return found;
}

bool hasOtherOrder(const QList<RoleRule>& base, const QList<RoleRule>& after)
{
    return !std::ranges::equal(common(base, after), common(after, base), isSame);
}

/// Behind the rule that it stands behind in `from`, as far up as one of these is there.
void insertLike(QList<RoleRule>& into, const RoleRule& rule, const QList<RoleRule>& from)
{
    const auto at = std::ranges::find_if(from, [&](const RoleRule& each) { return isSame(each, rule); });
    for (auto before = std::make_reverse_iterator(at); before != from.crend(); ++before) {
        const auto place = std::ranges::find_if(into, [&](const RoleRule& each) { return isSame(each, *before); });
        if (place != into.end()) {
            into.insert(place - into.begin() + 1, rule);
            return;
        }
    }
    into.prepend(rule);
}

} // namespace

RuleMerge::RuleMerge(RuleSetDraft base, RuleSetDraft theirs, RuleSetDraft mine)
    : m_base(std::move(base))
    , m_theirs(std::move(theirs))
    , m_mine(std::move(mine))
{
    QList<RoleRule> all;
    for (const auto* list : {&m_theirs.rules, &m_mine.rules, &m_base.rules}) {
        for (const auto& rule : *list) {
            if (!findIn(all, rule))
                all.append(rule);
        }
    }
    for (const auto& rule : std::as_const(all)) {
        auto before = findIn(m_base.rules, rule);
        auto other = findIn(m_theirs.rules, rule);
        auto own = findIn(m_mine.rules, rule);
        if (!saysTheSame(before, other) || !saysTheSame(before, own))
            m_rows.append(rowOf(rule.groupName, std::move(before), std::move(other), std::move(own)));
    }
    if (m_base.ownDefault != m_theirs.ownDefault || m_base.ownDefault != m_mine.ownDefault)
        m_rows.append(rowOf({}, asRule(m_base.ownDefault), asRule(m_theirs.ownDefault), asRule(m_mine.ownDefault)));
}

bool RuleMerge::hasConflicts() const
{
    return std::ranges::any_of(m_rows, &MergeRow::isConflict);
}

/// The rule as it is chosen; unset: there is none.
std::optional<RoleRule> RuleMerge::chosen(const RoleRule& rule) const
{
    for (const auto& row : m_rows) {
        const auto& any = row.theirs ? row.theirs : row.mine ? row.mine : row.base;
        if (row.group.isEmpty() || !any || !isSame(*any, rule))
            continue;
        auto side = row.side == MergeSide::Mine ? row.mine : row.theirs;
        // The rule that stands is changed, and not replaced by another one of the same group.
        if (side && row.theirs)
            side->id = row.theirs->id;
        else if (side)
            side->id = {};
        return side;
    }
    return rule;
}

RuleSetDraft RuleMerge::merged() const
{
    const bool inMyOrder = hasOtherOrder(m_base.rules, m_mine.rules) && !hasOtherOrder(m_base.rules, m_theirs.rules);
    const auto& first = inMyOrder ? m_mine.rules : m_theirs.rules;
    const auto& second = inMyOrder ? m_theirs.rules : m_mine.rules;
    QList<RoleRule> order = first;
    for (const auto& rule : second) {
        if (!findIn(order, rule))
            insertLike(order, rule, second);
    }
    RuleSetDraft result{m_theirs.ownDefault, {}};
    for (const auto& rule : std::as_const(order)) {
        if (const auto one = chosen(rule); one && !findIn(result.rules, *one))
            result.rules.append(*one);
    }
    for (const auto& row : m_rows) {
        if (row.group.isEmpty() && row.side == MergeSide::Mine)
            result.ownDefault = m_mine.ownDefault;
    }
    return result;
}

} // namespace provost
