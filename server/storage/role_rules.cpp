// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/role_rules.h"

#include "model/domain/fold.h"
#include "model/domain/near_miss.h"
#include "server/storage/change_feed.h"
#include "server/storage/new_id.h"
#include "server/storage/paging.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

NamedGroup toNamed(const Row& row)
{
    return {GroupId(row.text(0)), row.text(1), row.integer(2)};
}

PlacedRule toPlaced(const Row& row)
{
    PlacedRule placed;
    placed.rule.id = RoleRuleId(row.text(0));
    if (const auto group = row.optionalText(1))
        placed.rule.groupId = GroupId(*group);
    placed.rule.groupName = row.text(2);
    placed.rule.roleId = RoleId(row.text(3));
    if (!placed.rule.groupId)
        placed.state = RuleState::Pending;
    else
        placed.state = row.isNull(4) ? RuleState::Orphan : RuleState::Bound;
    placed.renamedFrom = row.optionalText(5);
    placed.renamedAt = timeOf(row.optionalInteger(6));
    placed.orphanedAt = timeOf(row.optionalInteger(7));
    placed.members = row.optionalInteger(8).value_or(0);
    return placed;
}

/// The one of `groups`, largest first, that somebody may have meant by `name`.
std::optional<NamedGroup> nearest(const QString& name, const QList<NamedGroup>& groups)
{
    const auto isNear = [&name](const NamedGroup& group) { return nearMiss(name, group.name).has_value(); };
    const auto it = std::ranges::find_if(groups, isNear);
    return it == groups.end() ? std::nullopt : std::optional(*it);
}

tl::unexpected<Error> invalid(const QString& subject, const QString& detail)
{
    return fail(ErrorKind::Invalid, subject, detail);
}

} // namespace

RuleSetDraft draftOf(const RuleSet& set)
{
    RuleSetDraft draft{set.ownDefault, {}};
    for (const auto& placed : set.rules)
        draft.rules.append(placed.rule);
    return draft;
}

Result<QHash<ConnectionId, RuleSetDraft>> allRules(Sql& sql)
{
    QHash<ConnectionId, RuleSetDraft> drafts;
    const auto defaults = sql.each("SELECT id, default_role FROM connection WHERE default_role IS NOT NULL"_L1, {},
                                   [&drafts](const Row& row) {
                                       drafts[ConnectionId(row.text(0))].ownDefault = RoleId(row.text(1));
                                       return true;
                                   });
    if (!defaults)
        return tl::unexpected(defaults.error());
    const auto rules = sql.each("SELECT id, group_id, group_name, role_id, group_rid, renamed_from, renamed_at, "
                                "orphaned_at, 0, connection_id FROM role_rule ORDER BY connection_id, position"_L1,
                                {}, [&drafts](const Row& row) {
                                    if (const auto placed = toPlaced(row); placed.state != RuleState::Orphan)
                                        drafts[ConnectionId(row.text(9))].rules.append(placed.rule);
                                    return true;
                                });
    if (!rules)
        return tl::unexpected(rules.error());
    return drafts;
}

RoleRules::RoleRules(Sql& sql, DirectoryScope scope, qint64 now)
    : m_sql(sql)
    , m_scope(std::move(scope))
    , m_now(now)
{
}

Result<std::optional<RuleSet>> RoleRules::read()
{
    auto set = readHead();
    if (!set || !*set)
        return set;
    if (const auto rules = readRules(**set); !rules)
        return tl::unexpected(rules.error());
    if (const auto named = findNamesakes(**set); !named)
        return tl::unexpected(named.error());
    return set;
}

Result<std::optional<RuleSet>> RoleRules::readHead()
{
    const auto read = [this](const Row& row) {
        RuleSet set;
        set.connectionId = ConnectionId(m_scope.connectionId);
        set.version = row.integer(0);
        set.precedence = static_cast<RolePrecedence>(row.integer(1));
        if (const auto own = row.optionalText(2))
            set.ownDefault = RoleId(*own);
        return set;
    };
    auto set =
        m_sql.first<RuleSet>("SELECT rules_version, role_precedence, default_role FROM connection WHERE id = ?"_L1,
                             {m_scope.connectionId}, read);
    if (!set || !*set)
        return set;
    const auto holds = defaultWith((*set)->ownDefault);
    if (!holds)
        return tl::unexpected(holds.error());
    (*set)->defaultRole = holds->role;
    (*set)->defaultFrom = holds->source;
    return set;
}

Result<RoleRules::Default> RoleRules::defaultWith(const std::optional<RoleId>& own)
{
    if (own)
        return Default{own, DefaultSource::Connection};
    const auto found = m_sql.first<Default>(
        "SELECT a.default_role, p.default_role FROM account a LEFT JOIN access_policy p ON p.id = 1 WHERE a.id = ?"_L1,
        {m_scope.accountId}, [](const Row& row) {
            if (const auto account = row.optionalText(0))
                return Default{RoleId(*account), DefaultSource::Account};
            const auto server = row.optionalText(1);
            return Default{server ? std::optional(RoleId(*server)) : std::nullopt, DefaultSource::Server};
        });
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(Default{});
}

Result<void> RoleRules::readRules(RuleSet& set)
{
    return m_sql.each("SELECT r.id, r.group_id, r.group_name, r.role_id, r.group_rid, r.renamed_from, r.renamed_at, "
                      "r.orphaned_at, g.member_count FROM role_rule r LEFT JOIN user_group g ON g.rid = r.group_rid "
                      "WHERE r.connection_id = ? ORDER BY r.position"_L1,
                      {m_scope.connectionId}, [&set](const Row& row) {
                          set.rules.append(toPlaced(row));
                          return true;
                      });
}

/// Groups that somebody may have meant, or may now take for the one that a rule speaks of.
Result<void> RoleRules::findNamesakes(RuleSet& set)
{
    std::optional<QList<NamedGroup>> free;
    for (auto& placed : set.rules) {
        if (placed.state == RuleState::Pending) {
            if (!free) {
                auto groups = freeGroups();
                if (!groups)
                    return tl::unexpected(groups.error());
                free = *std::move(groups);
            }
            placed.nearMiss = nearest(placed.rule.groupName, *free);
            continue;
        }
        if (placed.state == RuleState::Bound && !placed.renamedFrom)
            continue;
        const auto known = placed.state == RuleState::Orphan ? placed.rule.groupName : *placed.renamedFrom;
        const auto namesake = groupByName(known);
        if (!namesake)
            return tl::unexpected(namesake.error());
        if (*namesake && (*namesake)->id != placed.rule.groupId)
            placed.sameName = *namesake;
    }
    return {};
}

/// Those that no rule is for, those with most members first where there are too many.
Result<QList<NamedGroup>> RoleRules::freeGroups()
{
    QList<NamedGroup> groups;
    const auto read = m_sql.each(
        "SELECT g.id, g.display_name, g.member_count FROM user_group g WHERE g.connection_id = ? AND NOT EXISTS "
        "(SELECT 1 FROM role_rule r WHERE r.group_rid = g.rid) ORDER BY g.member_count DESC, g.rid LIMIT ?"_L1,
        {m_scope.connectionId, candidates}, [&groups](const Row& row) {
            groups.append(toNamed(row));
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    return groups;
}

Result<std::optional<NamedGroup>> RoleRules::groupById(const GroupId& id)
{
    return m_sql.first<NamedGroup>(
        "SELECT id, display_name, member_count FROM user_group WHERE id = ? AND connection_id = ?"_L1,
        {id.text(), m_scope.connectionId}, toNamed);
}

Result<std::optional<NamedGroup>> RoleRules::groupByName(const QString& name)
{
    return m_sql.first<NamedGroup>(
        "SELECT id, display_name, member_count FROM user_group WHERE connection_id = ? AND display_name_key = ?"_L1,
        {m_scope.connectionId, caseKey(name)}, toNamed);
}

Result<RuleSetDraft> RoleRules::resolve(const RuleSetDraft& draft)
{
    if (draft.rules.size() > RuleSetDraft::most)
        return invalid(u"rules"_s, u"A connection has %1 rules at most."_s.arg(RuleSetDraft::most));
    const auto roles = Roles(m_sql).list();
    if (!roles)
        return tl::unexpected(roles.error());
    QSet<RoleId> known;
    for (const auto& stored : *roles)
        known.insert(stored.role.id);
    if (draft.ownDefault && !known.contains(*draft.ownDefault))
        return invalid(u"defaultRole"_s, u"There is no such role."_s);
    RuleSet present;
    if (const auto read = readRules(present); !read)
        return tl::unexpected(read.error());
    QHash<RoleRuleId, RoleRule> stored;
    for (const auto& placed : present.rules)
        stored.insert(placed.rule.id, placed.rule);
    RuleSetDraft resolved{draft.ownDefault, {}};
    QSet<QString> seen;
    for (const auto& rule : draft.rules) {
        const auto subject = u"rules[%1]"_s.arg(resolved.rules.size());
        if (!known.contains(rule.roleId))
            return invalid(subject + u".role"_s, u"There is no such role."_s);
        const auto placed = resolveRule(rule, stored, subject);
        if (!placed)
            return tl::unexpected(placed.error());
        const auto target = placed->groupId ? placed->groupId->text() : u'\n' + caseKey(placed->groupName);
        if (const auto line = target + u'\n' + placed->roleId.text(); seen.contains(line))
            return invalid(subject, u"There are two rules for this group and role."_s);
        else
            seen.insert(line);
        resolved.rules.append(*placed);
        stored.remove(rule.id); // an id stands for one rule alone
    }
    return resolved;
}

Result<RoleRule> RoleRules::resolveRule(const RoleRule& rule, const QHash<RoleRuleId, RoleRule>& stored,
                                        const QString& subject)
{
    RoleRule resolved = rule;
    const auto old = stored.constFind(rule.id);
    if (old == stored.constEnd())
        resolved.id = RoleRuleId(newId());
    // What was waited for when the draft was made may have come since: the binding stands.
    else if (!rule.groupId && old->groupId && caseKey(rule.groupName) == caseKey(old->groupName))
        resolved.groupId = old->groupId;
    const auto group = resolved.groupId ? groupById(*resolved.groupId) : groupByName(resolved.groupName);
    if (!group)
        return tl::unexpected(group.error());
    if (*group) {
        resolved.groupId = (*group)->id;
        resolved.groupName = (*group)->name;
        return resolved;
    }
    const bool isOrphan = old != stored.constEnd() && resolved.groupId && old->groupId == resolved.groupId;
    if (resolved.groupId && !isOrphan)
        return invalid(subject + u".groupId"_s, u"There is no such group in this connection."_s);
    if (isOrphan)
        resolved.groupName = old->groupName;
    if (resolved.groupName.isEmpty())
        return invalid(subject + u".groupName"_s, u"The id of a group is wanted, or the name to wait for."_s);
    return resolved;
}

Result<QList<RuleLine>> RoleRules::lines(const RuleSetDraft& resolved)
{
    const auto roles = Roles(m_sql).list();
    if (!roles)
        return tl::unexpected(roles.error());
    QHash<RoleId, RuleLine> byRole;
    for (const auto& stored : *roles)
        byRole.insert(stored.role.id, {0, 0, stored.bit, stored.role.rank});
    QList<RuleLine> lines;
    int position = 0;
    for (const auto& rule : resolved.rules) {
        ++position;
        if (!rule.groupId)
            continue;
        const auto rid = m_sql.first<qint64>("SELECT rid FROM user_group WHERE id = ? AND connection_id = ?"_L1,
                                             {rule.groupId->text(), m_scope.connectionId},
                                             [](const Row& row) { return row.integer(0); });
        if (!rid)
            return tl::unexpected(rid.error());
        if (!*rid)
            continue;
        auto line = byRole.value(rule.roleId);
        line.position = position;
        line.groupRid = **rid;
        lines.append(line);
    }
    return lines;
}

Result<void> RoleRules::apply(const RuleSet& before, const RuleSetDraft& resolved, const QString& operatorName)
{
    const auto roles = Roles(m_sql).list();
    if (!roles)
        return tl::unexpected(roles.error());
    QList<AccessRole> names;
    for (const auto& stored : *roles)
        names.append(stored.role);
    QHash<RoleRuleId, PlacedRule> placed;
    for (const auto& rule : before.rules)
        placed.insert(rule.rule.id, rule);
    const auto cleared = m_sql.run("DELETE FROM role_rule WHERE connection_id = ?"_L1, {m_scope.connectionId});
    if (!cleared)
        return tl::unexpected(cleared.error());
    int position = 0;
    for (const auto& rule : resolved.rules) {
        if (const auto inserted = insert(rule, ++position, placed); !inserted)
            return inserted;
    }
    const QVariant own = resolved.ownDefault ? QVariant(resolved.ownDefault->text()) : QVariant();
    const auto done =
        m_sql
            .run("UPDATE connection SET default_role = ?, rules_version = rules_version + 1 WHERE id = ?"_L1,
                 {own, m_scope.connectionId})
            .and_then([&](qint64) {
                return m_sql.run("INSERT INTO rules_edit (connection_id, version, at, operator_name, summary) "
                                 "VALUES (?, ?, ?, ?, ?)"_L1,
                                 {m_scope.connectionId, before.version + 1, m_now, operatorName,
                                  describe(draftOf(before), resolved, names)});
            })
            .and_then([&](qint64) {
                return m_sql.run("DELETE FROM rules_edit WHERE connection_id = ? AND version <= ?"_L1,
                                 {m_scope.connectionId, before.version + 1 - editsKept});
            });
    if (!done)
        return tl::unexpected(done.error());
    if (const auto defaults = EffectiveRoles::takeDefaults(m_sql, m_now); !defaults)
        return defaults;
    if (const auto refreshed = EffectiveRoles(m_sql, m_scope, m_now).refreshAll(); !refreshed)
        return refreshed;
    if (const auto told = announceGroups(draftOf(before), resolved); !told)
        return told;
    return ChangeFeed(m_sql).add(m_now, Change::Kind::Upserted, Change::Resource::Connection, m_scope.connectionId,
                                 AccountId(m_scope.accountId));
}

/// Lists of groups show the roles that each gives.
Result<void> RoleRules::announceGroups(const RuleSetDraft& before, const RuleSetDraft& after)
{
    const auto rolesByGroup = [](const RuleSetDraft& draft) {
        QHash<GroupId, QList<RoleId>> roles;
        for (const auto& rule : draft.rules) {
            if (rule.groupId)
                roles[*rule.groupId].append(rule.roleId);
        }
        return roles;
    };
    const auto was = rolesByGroup(before);
    const auto is = rolesByGroup(after);
    const auto wasGroups = was.keys();
    const auto isGroups = is.keys();
    auto groups = QSet<GroupId>(wasGroups.cbegin(), wasGroups.cend());
    groups.unite(QSet<GroupId>(isGroups.cbegin(), isGroups.cend()));
    for (const auto& group : std::as_const(groups)) {
        if (was.value(group) == is.value(group))
            continue;
        const auto told = ChangeFeed(m_sql).add(m_now, Change::Kind::Upserted, Change::Resource::Group, group.text(),
                                                AccountId(m_scope.accountId));
        if (!told)
            return told;
    }
    return {};
}

Result<void> RoleRules::insert(const RoleRule& rule, int position, const QHash<RoleRuleId, PlacedRule>& before)
{
    PlacedRule old = before.value(rule.id);
    if (old.rule.groupId != rule.groupId)
        old = {};
    const auto time = [](const std::optional<QDateTime>& at) {
        return at ? QVariant(at->toMSecsSinceEpoch()) : QVariant();
    };
    const QVariant group = rule.groupId ? QVariant(rule.groupId->text()) : QVariant();
    const auto added = m_sql.run(
        "INSERT INTO role_rule (id, connection_id, position, group_rid, group_id, group_name, group_name_key, role_id, "
        "renamed_from, renamed_at, orphaned_at) VALUES (?, ?, ?, (SELECT rid FROM user_group WHERE id = ?), ?, ?, ?, "
        "?, "
        "?, ?, ?)"_L1,
        {rule.id.text(), m_scope.connectionId, position, group, group, rule.groupName, caseKey(rule.groupName),
         rule.roleId.text(), old.renamedFrom ? QVariant(*old.renamedFrom) : QVariant(), time(old.renamedAt),
         time(old.orphanedAt)});
    if (!added)
        return tl::unexpected(added.error());
    return {};
}

Result<QList<RuleSetEdit>> RoleRules::editsAfter(qint64 version)
{
    QList<RuleSetEdit> edits;
    const auto read =
        m_sql.each("SELECT version, at, operator_name, summary FROM rules_edit WHERE connection_id = ? AND version > ? "
                   "ORDER BY version"_L1,
                   {m_scope.connectionId, version}, [&edits](const Row& row) {
                       edits.append({row.integer(0), timeOf(row.integer(1)), row.text(2), row.text(3)});
                       return true;
                   });
    if (!read)
        return tl::unexpected(read.error());
    return edits;
}

Result<bool> RoleRules::groupIsCalled(qint64 rid, const QString& id, const QString& name)
{
    const auto key = caseKey(name);
    const auto renamed = m_sql.run("UPDATE role_rule SET renamed_from = COALESCE(renamed_from, group_name), renamed_at "
                                   "= ?, group_name = ?, group_name_key = ? "
                                   "WHERE group_rid = ? AND group_name <> ?"_L1,
                                   {m_now, name, key, rid, name});
    if (!renamed)
        return tl::unexpected(renamed.error());
    if (*renamed > 0) { // and it may be called as ever again
        const auto restored = m_sql.run("UPDATE role_rule SET renamed_from = NULL, renamed_at = NULL "
                                        "WHERE group_rid = ? AND renamed_from = group_name"_L1,
                                        {rid});
        if (!restored)
            return tl::unexpected(restored.error());
    }
    const auto bound = m_sql.run("UPDATE role_rule SET group_rid = ?, group_id = ?, group_name = ? "
                                 "WHERE connection_id = ? AND group_id IS NULL AND group_name_key = ?"_L1,
                                 {rid, id, name, m_scope.connectionId, key});
    if (!bound)
        return tl::unexpected(bound.error());
    if (*renamed + *bound == 0)
        return false;
    const auto told = ChangeFeed(m_sql).add(m_now, Change::Kind::Upserted, Change::Resource::Connection,
                                            m_scope.connectionId, AccountId(m_scope.accountId));
    if (!told)
        return tl::unexpected(told.error());
    return *bound > 0;
}

Result<bool> RoleRules::groupGoes(qint64 rid)
{
    const auto gone =
        m_sql.run("UPDATE role_rule SET group_rid = NULL, orphaned_at = ? WHERE group_rid = ?"_L1, {m_now, rid});
    if (!gone)
        return tl::unexpected(gone.error());
    if (*gone == 0)
        return false;
    const auto told = ChangeFeed(m_sql).add(m_now, Change::Kind::Upserted, Change::Resource::Connection,
                                            m_scope.connectionId, AccountId(m_scope.accountId));
    if (!told)
        return tl::unexpected(told.error());
    return true;
}

} // namespace provost::server
