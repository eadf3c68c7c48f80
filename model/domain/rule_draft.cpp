// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/rule_draft.h"

#include "model/domain/fold.h"

#include <algorithm>

namespace provost {

RuleSetDraft asDraft(const RuleSet& set)
{
    RuleSetDraft draft{set.ownDefault, {}};
    for (const auto& placed : set.rules)
        draft.rules.append(placed.rule);
    return draft;
}

bool sameTarget(const RoleRule& a, const RoleRule& b)
{
    if (a.groupId || b.groupId)
        return a.groupId == b.groupId;
    return caseKey(a.groupName) == caseKey(b.groupName);
}

RuleDraft::RuleDraft(RuleSet standing)
    : m_standing(std::move(standing))
    , m_ownDefault(m_standing.ownDefault)
{
    for (const auto& placed : std::as_const(m_standing.rules))
        m_rules.append({m_nextKey++, placed.rule, placed.state, placed.members, placed, int(m_rules.size())});
}

RuleDraft::RuleDraft(RuleSet standing, const RuleSetDraft& wanted)
    : RuleDraft(std::move(standing))
{
    QList<DraftRule> lines;
    for (const auto& rule : wanted.rules) {
        const auto known = std::ranges::find_if(
            m_rules, [&rule](const DraftRule& line) { return !rule.id.isEmpty() && line.rule.id == rule.id; });
        auto line =
            known == m_rules.end() ? DraftRule{m_nextKey++, {}, RuleState::Pending, 0, std::nullopt, -1} : *known;
        if (line.isNew() || line.rule.groupId != rule.groupId)
            line.state = rule.groupId ? RuleState::Bound : RuleState::Pending;
        line.rule = rule;
        if (line.isNew())
            line.rule.id = {};
        lines.append(line);
    }
    m_rules = lines;
    m_ownDefault = wanted.ownDefault;
}

std::optional<RoleId> RuleDraft::defaultRole() const
{
    if (m_ownDefault)
        return m_ownDefault;
    return m_standing.defaultFrom == DefaultSource::Connection ? std::nullopt : m_standing.defaultRole;
}

void RuleDraft::setRole(int row, const RoleId& role)
{
    m_rules[row].rule.roleId = role;
}

void RuleDraft::setOwnDefault(std::optional<RoleId> role)
{
    m_ownDefault = std::move(role);
}

void RuleDraft::move(int from, int to)
{
    m_rules.move(from, to);
}

void RuleDraft::remove(int row)
{
    m_rules.removeAt(row);
}

int RuleDraft::rowFor(const RoleRule& rule) const
{
    const auto found =
        std::ranges::find_if(m_rules, [&](const DraftRule& line) { return sameTarget(line.rule, rule); });
    return found == m_rules.cend() ? -1 : int(found - m_rules.cbegin());
}

bool RuleDraft::add(const RoleRule& rule, qint64 members)
{
    if (const int row = rowFor(rule); row >= 0) {
        setRole(row, rule.roleId);
        return false;
    }
    // What was taken away and is wanted again is the rule that it was.
    for (const auto& gone : removed()) {
        if (!sameTarget(gone.rule, rule))
            continue;
        const auto at = m_standing.rules.indexOf(gone);
        m_rules.append({m_nextKey++, gone.rule, gone.state, gone.members, gone, int(at)});
        m_rules.last().rule.roleId = rule.roleId;
        return true;
    }
    const auto state = rule.groupId ? RuleState::Bound : RuleState::Pending;
    m_rules.append({m_nextKey++, rule, state, members, std::nullopt, -1});
    return true;
}

void RuleDraft::useGroup(int row, const NamedGroup& group)
{
    auto& line = m_rules[row];
    line.rule.groupId = group.id;
    line.rule.groupName = group.name;
    line.state = RuleState::Bound;
    line.members = group.members;
}

void RuleDraft::confirm(int row)
{
    m_rules[row].rule.id = {};
}

QSet<int> RuleDraft::movedKeys() const
{
    // The longest run of lines that are still in their old order stays; the others were moved.
    QList<const DraftRule*> old;
    for (const auto& line : m_rules) {
        if (line.standing)
            old.append(&line);
    }
    QList<int> length(old.size(), 1);
    QList<int> before(old.size(), -1);
    int best = -1;
    for (int i = 0; i < old.size(); ++i) {
        for (int j = 0; j < i; ++j) {
            if (old.at(j)->standingAt < old.at(i)->standingAt && length.at(j) >= length.at(i)) {
                length[i] = length.at(j) + 1;
                before[i] = j;
            }
        }
        best = best < 0 || length.at(i) > length.at(best) ? i : best;
    }
    QSet<int> moved;
    for (const auto* line : std::as_const(old))
        moved.insert(line->key);
    for (int at = best; at >= 0; at = before.at(at))
        moved.remove(old.at(at)->key);
    return moved;
}

QList<PlacedRule> RuleDraft::removed() const
{
    QSet<RoleRuleId> kept;
    for (const auto& line : m_rules)
        kept.insert(line.isConfirmed() ? line.standing->rule.id : line.rule.id);
    QList<PlacedRule> gone;
    for (const auto& placed : m_standing.rules) {
        if (!kept.contains(placed.rule.id))
            gone.append(placed);
    }
    return gone;
}

int RuleDraft::changes() const
{
    const auto moved = movedKeys();
    int count = int(removed().size()) + (m_ownDefault != m_standing.ownDefault ? 1 : 0);
    for (const auto& line : m_rules)
        count += line.isNew() || line.hasOtherRole() || line.hasOtherGroup() || line.isConfirmed() ||
                         moved.contains(line.key)
                     ? 1
                     : 0;
    return count;
}

RuleSetDraft RuleDraft::toDraft() const
{
    RuleSetDraft draft{m_ownDefault, {}};
    for (const auto& line : m_rules)
        draft.rules.append(line.rule);
    return draft;
}

RuleSetDraft RuleDraft::standingDraft() const
{
    return asDraft(m_standing);
}

} // namespace provost
