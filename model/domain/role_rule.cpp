// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/role_rule.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr std::array states{
    std::pair{RuleState::Bound, "bound"_L1},
    std::pair{RuleState::Pending, "pending"_L1},
    std::pair{RuleState::Orphan, "orphan"_L1},
};

constexpr std::array defaultSources{
    std::pair{DefaultSource::Connection, "connection"_L1},
    std::pair{DefaultSource::Account, "account"_L1},
    std::pair{DefaultSource::Server, "server"_L1},
};

constexpr std::array sources{
    std::pair{RoleSource::Inactive, "inactive"_L1}, std::pair{RoleSource::Given, "given"_L1},
    std::pair{RoleSource::Rules, "rules"_L1},       std::pair{RoleSource::Default, "default"_L1},
    std::pair{RoleSource::Union, "union"_L1},       std::pair{RoleSource::None, "none"_L1},
    std::pair{RoleSource::Kept, "kept"_L1},
};

template <class Table, class Value>
QString wordOf(const Table& table, Value value)
{
    return std::ranges::find(table, value, [](const auto& entry) { return entry.first; })->second;
}

template <class Value, class Table>
std::optional<Value> valueOf(const Table& table, QStringView word)
{
    const auto* it = std::ranges::find_if(table, [word](const auto& entry) { return word == entry.second; });
    return it == table.end() ? std::nullopt : std::optional(it->first);
}

/// Those of `wanted` that exist, highest rank first, each once.
QList<RoleId> ranked(const QSet<RoleId>& wanted, const QList<AccessRole>& roles)
{
    QList<RoleId> found;
    for (const auto& role : roles) {
        if (wanted.contains(role.id))
            found.append(role.id);
    }
    return found;
}

QList<qsizetype> matching(const QList<RoleRule>& rules, const QSet<GroupId>& groups)
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (const auto& group = rules.at(i).groupId; group && groups.contains(*group))
            found.append(i);
    }
    return found;
}

RoleDecision byDefault(const std::optional<RoleId>& role)
{
    return role ? RoleDecision{RoleSource::Default, {*role}, {}} : RoleDecision{};
}

/// One rule decides alone, by its place.
RoleDecision inOrder(const RoleBasis& basis, const QList<RoleId>& given, const QList<qsizetype>& matched)
{
    if (!given.isEmpty())
        return {RoleSource::Given, {given.first()}, {}};
    if (matched.isEmpty())
        return byDefault(basis.defaultRole);
    const auto deciding = basis.precedence == RolePrecedence::LastRule ? matched.last() : matched.first();
    return {RoleSource::Rules, {basis.rules.at(deciding).roleId}, {deciding}};
}

RoleDecision highest(const RoleBasis& basis, const QList<RoleId>& given, const QList<qsizetype>& matched)
{
    QSet<RoleId> all(given.begin(), given.end());
    for (const auto i : matched)
        all.insert(basis.rules.at(i).roleId);
    const auto order = ranked(all, basis.roles);
    if (order.isEmpty())
        return byDefault(basis.defaultRole);
    if (given.contains(order.first()))
        return {RoleSource::Given, {order.first()}, {}};
    RoleDecision decision{RoleSource::Rules, {order.first()}, {}};
    for (const auto i : matched) {
        if (basis.rules.at(i).roleId == order.first())
            decision.deciding.append(i);
    }
    return decision;
}

RoleDecision together(const RoleBasis& basis, const QList<RoleId>& given, const QList<qsizetype>& matched)
{
    QSet<RoleId> all(given.begin(), given.end());
    for (const auto i : matched)
        all.insert(basis.rules.at(i).roleId);
    if (basis.defaultRole)
        all.insert(*basis.defaultRole);
    const auto roles = ranked(all, basis.roles);
    return roles.isEmpty() ? RoleDecision{} : RoleDecision{RoleSource::Union, roles, matched};
}

QString nameOf(const std::optional<RoleId>& id, const QList<AccessRole>& roles)
{
    if (!id)
        return u"none"_s;
    const auto it = std::ranges::find(roles, *id, &AccessRole::id);
    return it == roles.end() ? id->text() : it->name;
}

} // namespace

QString slug(RuleState state)
{
    return wordOf(states, state);
}

std::optional<RuleState> ruleStateFromSlug(QStringView slug)
{
    return valueOf<RuleState>(states, slug);
}

QString slug(DefaultSource source)
{
    return wordOf(defaultSources, source);
}

std::optional<DefaultSource> defaultSourceFromSlug(QStringView slug)
{
    return valueOf<DefaultSource>(defaultSources, slug);
}

QString slug(RoleSource source)
{
    return wordOf(sources, source);
}

std::optional<RoleSource> roleSourceFromSlug(QStringView slug)
{
    return valueOf<RoleSource>(sources, slug);
}

RoleDecision decideRoles(const RoleBasis& basis, const RoleFacts& facts)
{
    if (!facts.isActive)
        return {RoleSource::Inactive, {}, {}};
    const auto given = ranked({facts.given.begin(), facts.given.end()}, basis.roles);
    const auto matched = matching(basis.rules, facts.groups);
    switch (basis.precedence) {
    case RolePrecedence::FirstRule:
    case RolePrecedence::LastRule:
        return inOrder(basis, given, matched);
    case RolePrecedence::Highest:
        return highest(basis, given, matched);
    case RolePrecedence::Union:
        return together(basis, given, matched);
    }
    return {};
}

QString describe(const RuleSetDraft& before, const RuleSetDraft& after, const QList<AccessRole>& roles)
{
    QStringList parts;
    if (before.ownDefault != after.ownDefault)
        parts.append(
            u"default role: %1 to %2"_s.arg(nameOf(before.ownDefault, roles), nameOf(after.ownDefault, roles)));
    QHash<RoleRuleId, qsizetype> known;
    for (qsizetype i = 0; i < before.rules.size(); ++i)
        known.insert(before.rules.at(i).id, i);
    for (qsizetype i = 0; i < after.rules.size(); ++i) {
        const auto& rule = after.rules.at(i);
        const qsizetype was = known.contains(rule.id) ? known.take(rule.id) : -1;
        const auto place = u"rule %1, %2: "_s.arg(QString::number(i + 1), rule.groupName);
        if (was < 0) {
            parts.append(place + u"new, gives %1"_s.arg(nameOf(rule.roleId, roles)));
            continue;
        }
        const auto& old = before.rules.at(was);
        if (old.roleId != rule.roleId)
            parts.append(place + u"%1 to %2"_s.arg(nameOf(old.roleId, roles), nameOf(rule.roleId, roles)));
        if (old.groupId != rule.groupId)
            parts.append(place + u"was for %1"_s.arg(old.groupName));
        if (was != i)
            parts.append(place + u"was rule %1"_s.arg(was + 1));
    }
    for (const auto& old : before.rules) {
        if (known.contains(old.id))
            parts.append(u"%1: no rule any more, gave %2"_s.arg(old.groupName, nameOf(old.roleId, roles)));
    }
    return parts.join(u"; "_s);
}

} // namespace provost
