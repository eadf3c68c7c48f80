// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/role_effect.h"

#include "server/storage/access_policy.h"
#include "server/storage/paging.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr qint64 narrowPart = 4; ///< where less than a fourth of the users is concerned, they are looked up one by one

bool isSameLine(const RoleRule& a, const RoleRule& b)
{
    return a.groupId == b.groupId && a.roleId == b.roleId;
}

/// The groups of the rules in which the lists differ, from the first difference to the last one.
QSet<GroupId> touched(const QList<RoleRule>& before, const QList<RoleRule>& after)
{
    qsizetype head = 0;
    const auto shorter = std::min(before.size(), after.size());
    while (head < shorter && isSameLine(before.at(head), after.at(head)))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && isSameLine(before.at(before.size() - 1 - tail), after.at(after.size() - 1 - tail)))
        ++tail;
    QSet<GroupId> groups;
    for (const auto* list : {&before, &after}) {
        for (const auto& rule : list->sliced(head, list->size() - head - tail)) {
            if (rule.groupId)
                groups.insert(*rule.groupId);
        }
    }
    return groups;
}

} // namespace

RoleEffect::RoleEffect(Sql& sql, DirectoryScope scope, const RuleSet& present, const RuleSetDraft& draft)
    : m_sql(sql)
    , m_scope(std::move(scope))
    , m_present(present)
    , m_draft(draft)
{
}

Result<void> RoleEffect::load()
{
    if (!m_roles.isEmpty())
        return {};
    auto roles = Roles(m_sql).list();
    if (!roles)
        return tl::unexpected(roles.error());
    m_roles = *std::move(roles);
    const auto holds = RoleRules(m_sql, m_scope, 0).defaultWith(m_draft.ownDefault);
    if (!holds)
        return tl::unexpected(holds.error());
    m_default = holds->role;
    const auto groups = touched(draftOf(m_present).rules, m_draft.rules);
    for (const auto& id : groups) {
        const auto read =
            m_sql.each("SELECT rid, member_count FROM user_group WHERE id = ?"_L1, {id.text()}, [this](const Row& row) {
                m_touched.append(row.integer(0));
                m_touchedMembers += row.integer(1);
                return true;
            });
        if (!read)
            return read;
    }
    return {};
}

/// Whether so few users are in the groups concerned that these are better looked up one by one.
Result<bool> RoleEffect::touchesFew()
{
    if (m_default != m_present.defaultRole)
        return false;
    const auto users = m_sql.first<qint64>("SELECT user_count FROM connection WHERE id = ?"_L1, {m_scope.connectionId},
                                           [](const Row& row) { return row.integer(0); });
    if (!users)
        return tl::unexpected(users.error());
    return m_touchedMembers * narrowPart < users->value_or(0);
}

Result<RoleEvaluation> RoleEffect::evaluation(bool isNarrow)
{
    const auto lines = RoleRules(m_sql, m_scope, 0).lines(m_draft);
    if (!lines)
        return tl::unexpected(lines.error());
    RoleEvaluation evaluation(m_scope.connectionId, m_present.precedence, m_default ? maskOf(*m_default, m_roles) : 0);
    evaluation.useRules(*lines);
    if (isNarrow)
        evaluation.onlyMembersOf(m_touched);
    return evaluation;
}

/// By a row for each user.
Result<QList<RoleEffect::Masks>> RoleEffect::someMasks(const RoleEvaluation& over)
{
    QList<Masks> found;
    const auto read = m_sql.eachComposed(
        over.with() + u"SELECT before, after, matched, COUNT(*), MIN(rid), MAX(rid) FROM effect "
                      u"WHERE before <> after GROUP BY before, after, matched"_s,
        over.values(), [&found](const Row& row) {
            found.append({row.integer(0), row.integer(1), row.flag(2), row.integer(3), row.integer(4), row.integer(5)});
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

/// By the masks that many share.
Result<QList<RoleEffect::Masks>> RoleEffect::allMasks(const RoleEvaluation& over)
{
    struct Class
    {
        std::array<qint64, 3> key; ///< before, given, own
        Masks masks;
    };
    std::vector<Class> unmatched;
    std::map<std::array<qint64, 3>, qint64> matched; // how many of a class
    QList<Masks> found;
    const auto read = m_sql.eachComposed(over.classes(), over.classValues(), [&](const Row& row) {
        const std::array key{row.integer(0), row.integer(1), row.integer(2)};
        const Masks masks{key.front(), row.integer(3), row.flag(4), row.integer(5), row.integer(6), row.integer(7)};
        if (masks.isMatched) {
            matched[key] += masks.people;
            found.append(masks);
        } else {
            unmatched.push_back({key, masks});
        }
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    for (auto& [key, masks] : unmatched) {
        const auto others = matched.find(key);
        if (others != matched.end()) {
            masks.people -= others->second;
            const auto named = nameUnmatched(over, key, masks);
            if (!named)
                return tl::unexpected(named.error());
        }
        if (masks.people > 0)
            found.append(masks);
    }
    return found;
}

/// The lowest and the highest rid of the class may be those of people whom a rule matches.
Result<void> RoleEffect::nameUnmatched(const RoleEvaluation& over, const std::array<qint64, 3>& key, Masks& masks)
{
    if (masks.people == 0 || masks.before == masks.after)
        return {};
    QList<qint64> rids;
    const auto read =
        m_sql.eachComposed(over.unmatched(), over.unmatchedValues(key[0], key[1], key[2]), [&rids](const Row& row) {
            rids.append(row.integer(0));
            return true;
        });
    if (!read)
        return read;
    if (!rids.isEmpty()) {
        masks.firstRid = std::min(rids.first(), rids.last());
        masks.lastRid = std::max(rids.first(), rids.last());
    }
    return {};
}

Result<RuleEffect> RoleEffect::count(bool everyoneElse)
{
    if (const auto loaded = load(); !loaded)
        return tl::unexpected(loaded.error());
    const auto isNarrow = everyoneElse ? Result<bool>(false) : touchesFew();
    if (!isNarrow)
        return tl::unexpected(isNarrow.error());
    const auto over = evaluation(*isNarrow);
    if (!over)
        return tl::unexpected(over.error());
    const auto all = *isNarrow ? someMasks(*over) : allMasks(*over);
    if (!all)
        return tl::unexpected(all.error());
    RuleEffect effect;
    effect.version = m_present.version;
    QList<Masks> changing;
    qint64 unmatched = 0;
    for (const auto& masks : *all) {
        unmatched += masks.isMatched ? 0 : masks.people;
        if (masks.before == masks.after)
            continue;
        const auto same = std::ranges::find_if(changing, [&masks](const Masks& other) {
            return other.before == masks.before && other.after == masks.after;
        });
        if (same == changing.end()) {
            changing.append(masks);
            continue;
        }
        same->people += masks.people;
        same->firstRid = std::min(same->firstRid, masks.firstRid);
        same->lastRid = std::max(same->lastRid, masks.lastRid);
    }
    if (everyoneElse)
        effect.everyoneElse = unmatched;
    std::ranges::sort(changing, std::greater{}, &Masks::people);
    qint64 managers = 0; // more than now
    const auto managing = managingMask();
    for (const auto& masks : std::as_const(changing)) {
        const auto names = namesOf(masks.firstRid, masks.lastRid);
        if (!names)
            return tl::unexpected(names.error());
        effect.changing += masks.people;
        effect.transitions.append(
            {rolesOf(masks.before, m_roles), rolesOf(masks.after, m_roles), masks.people, *names});
        managers += (masks.after & managing) != 0 ? masks.people : 0;
        managers -= (masks.before & managing) != 0 ? masks.people : 0;
    }
    const auto removes = removesLastManager(managers);
    if (!removes)
        return tl::unexpected(removes.error());
    effect.removesLastManager = *removes;
    return effect;
}

qint64 RoleEffect::managingMask() const
{
    const PermissionSet needed{Permission::ReadProvisioning, Permission::CreateProvisioning};
    qint64 mask = 0;
    for (const auto& stored : m_roles) {
        if (stored.role.permissions.containsAll(needed))
            mask |= stored.mask();
    }
    return mask;
}

Result<QStringList> RoleEffect::namesOf(qint64 firstRid, qint64 lastRid)
{
    QStringList names;
    const auto read = m_sql.each("SELECT display_name FROM \"user\" WHERE rid IN (?, ?) ORDER BY rid"_L1,
                                 {firstRid, lastRid}, [&names](const Row& row) {
                                     names.append(row.text(0));
                                     return true;
                                 });
    if (!read)
        return tl::unexpected(read.error());
    return names;
}

Result<bool> RoleEffect::removesLastManager(qint64 more)
{
    if (more >= 0)
        return false;
    const auto access = AccessPolicy(m_sql).ofAccount(AccountId(m_scope.accountId));
    if (!access)
        return tl::unexpected(access.error());
    if (!access->selfService || !access->selfServiceHolds)
        return false; // no role gives that to anybody of the account
    const auto now = m_sql.first<qint64>(
        "SELECT COUNT(*) FROM connection c JOIN \"user\" u ON u.connection_id = c.id AND u.active = 1 "
        "WHERE c.account_id = ? AND (u.role_mask & CAST(? AS BIGINT)) <> 0"_L1,
        {m_scope.accountId, managingMask()}, [](const Row& row) { return row.integer(0); });
    if (!now)
        return tl::unexpected(now.error());
    return now->value_or(0) > 0 && now->value_or(0) + more <= 0;
}

Result<Page<RoleChange>> RoleEffect::people(const QString& after, int limit)
{
    if (const auto loaded = load(); !loaded)
        return tl::unexpected(loaded.error());
    const auto isNarrow = touchesFew();
    const auto over = isNarrow ? evaluation(*isNarrow) : tl::unexpected(isNarrow.error());
    if (!over)
        return tl::unexpected(over.error());
    qint64 begin = 0;
    if (!after.isEmpty()) {
        const auto key = numberKey(after);
        if (!key)
            return tl::unexpected(key.error());
        begin = *key;
    }
    Page<RoleChange> page;
    qint64 last = 0;
    const auto read =
        m_sql.eachComposed(over->with() + u"SELECT e.rid, u.id, u.display_name, u.user_name, e.before, e.after, "
                                          u"(SELECT COUNT(*) FROM effect a WHERE a.before <> a.after) FROM effect e "
                                          u"JOIN \"user\" u ON u.rid = e.rid WHERE e.before <> e.after AND e.rid > ? "
                                          u"ORDER BY e.rid LIMIT ?"_s,
                           over->values() << begin << limit + 1, [&](const Row& row) {
                               page.total = row.integer(6);
                               if (page.items.size() == limit) {
                                   page.next = QString::number(last);
                                   return false;
                               }
                               last = row.integer(0);
                               page.items.append({UserId(row.text(1)), row.text(2), row.text(3),
                                                  rolesOf(row.integer(4), m_roles), rolesOf(row.integer(5), m_roles)});
                               return true;
                           });
    if (!read)
        return tl::unexpected(read.error());
    return page;
}

Result<QList<RuleConflict>> RoleEffect::conflicts()
{
    const auto lines = RoleRules(m_sql, m_scope, 0).lines(m_draft);
    if (!lines)
        return tl::unexpected(lines.error());
    if (lines->size() < 2)
        return QList<RuleConflict>();
    QStringList rows;
    QVariantList values;
    for (const auto& line : *lines) {
        rows.append(u"(CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT))"_s);
        values += {line.position, line.groupRid, line.bit};
    }
    QList<RuleConflict> conflicts;
    const auto read = m_sql.eachComposed(
        u"WITH rule (position, group_rid, bit) AS (VALUES %1), several AS (SELECT m.user_rid FROM rule r "
        u"CROSS JOIN membership m WHERE m.group_rid = r.group_rid GROUP BY m.user_rid HAVING MIN(r.bit) <> MAX(r.bit)) "
        u"SELECT a.position, b.position, COUNT(*) FROM several s JOIN \"user\" u ON u.rid = s.user_rid "
        u"JOIN membership ma ON ma.user_rid = s.user_rid JOIN rule a ON a.group_rid = ma.group_rid "
        u"JOIN membership mb ON mb.user_rid = s.user_rid JOIN rule b ON b.group_rid = mb.group_rid "
        u"WHERE u.active = 1 AND b.position > a.position AND a.bit <> b.bit "
        u"GROUP BY a.position, b.position ORDER BY 3 DESC, 1, 2 LIMIT ?"_s.arg(rows.join(u", "_s)),
        values << conflictsTold, [&conflicts](const Row& row) {
            conflicts.append({static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1)), row.integer(2)});
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    return conflicts;
}

} // namespace provost::server
