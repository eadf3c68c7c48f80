// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/effective_roles.h"

#include "server/storage/change_feed.h"
#include "server/storage/role_evaluation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr qsizetype atOnce = 256; ///< users in one statement

} // namespace

void RoleChanges::add(const RoleChange& change)
{
    ++people;
    if (first.size() < kept)
        first.append(change);
}

void RoleChanges::add(const RoleChanges& more)
{
    people += more.people;
    first.append(more.first.first(std::min(more.first.size(), kept - first.size())));
}

EffectiveRoles::EffectiveRoles(Sql& sql, DirectoryScope scope, qint64 now, RoleChanges* told)
    : m_sql(sql)
    , m_scope(std::move(scope))
    , m_now(now)
    , m_told(told)
{
}

Result<void> EffectiveRoles::refresh(const QList<qint64>& userRids)
{
    if (userRids.isEmpty())
        return {};
    const auto found = basis();
    if (!found)
        return tl::unexpected(found.error());
    for (qsizetype begin = 0; begin < userRids.size(); begin += atOnce) {
        if (const auto done = refreshSome(*found, userRids.mid(begin, atOnce)); !done)
            return done;
    }
    return {};
}

Result<void> EffectiveRoles::refreshSome(const Basis& basis, const QList<qint64>& userRids)
{
    RoleEvaluation evaluation(m_scope.connectionId, basis.precedence, basis.defaultMask);
    // Full statements alike, so that there are few of them: the last user stands for those that are missing.
    QList<qint64> filled = userRids;
    if (filled.size() > 1)
        filled.resize(atOnce, userRids.last());
    evaluation.onlyUsers(filled);
    QList<Masks> changed;
    const auto read = m_sql.eachComposed(
        evaluation.with() + u"SELECT e.rid, u.id, u.display_name, u.user_name, e.before, e.after FROM effect e "
                            u"JOIN \"user\" u ON u.rid = e.rid WHERE e.before <> e.after"_s,
        evaluation.values(), [&changed](const Row& row) {
            changed.append({row.integer(0), row.text(1), row.text(2), row.text(3), row.integer(4), row.integer(5)});
            return true;
        });
    return read ? keep(changed) : read;
}

Result<void> EffectiveRoles::keep(const QList<Masks>& changed)
{
    for (const auto& masks : changed) {
        const auto written = m_sql.send("UPDATE \"user\" SET role_mask = ? WHERE rid = ?"_L1, {masks.after, masks.rid});
        if (!written)
            return written;
        const auto announced = ChangeFeed(m_sql).add(m_now, Change::Kind::Upserted, Change::Resource::User,
                                                     masks.userId, AccountId(m_scope.accountId));
        if (!announced)
            return announced;
        if (const auto told = tell(masks); !told)
            return told;
    }
    return {};
}

Result<void> EffectiveRoles::tell(const Masks& masks)
{
    if (!m_told)
        return {};
    if (!m_roles) {
        auto roles = Roles(m_sql).listBare();
        if (!roles)
            return tl::unexpected(roles.error());
        m_roles = *std::move(roles);
    }
    m_told->add({UserId(masks.userId), masks.displayName, masks.userName, rolesOf(masks.before, *m_roles),
                 rolesOf(masks.after, *m_roles)});
    return {};
}

/// Two passes over all users, each in the database: who hears of it, and what is written.
Result<void> EffectiveRoles::refreshAll()
{
    const auto found = basis();
    if (!found)
        return tl::unexpected(found.error());
    const RoleEvaluation evaluation(m_scope.connectionId, found->precedence, found->defaultMask);
    const auto ignore = [](const Row&) { return true; };
    const auto announced = m_sql.eachComposed(
        u"INSERT INTO change (at, kind, resource, resource_id, account_id) "_s + evaluation.with() +
            u"SELECT CAST(? AS BIGINT), 0, 3, u.id, u.account_id FROM effect e JOIN \"user\" u ON u.rid = e.rid "
            u"WHERE e.before <> e.after"_s,
        evaluation.values() << m_now, ignore);
    if (!announced)
        return announced;
    return m_sql.eachComposed(evaluation.with() + u"UPDATE \"user\" SET role_mask = e.after FROM effect e "
                                                  u"WHERE e.rid = \"user\".rid AND e.before <> e.after"_s,
                              evaluation.values(), ignore);
}

Result<void> EffectiveRoles::give(qint64 userRid, const QList<RoleId>& roles)
{
    qint64 mask = 0;
    QVariant choice;
    for (const auto& id : roles) {
        const auto role = Roles(m_sql).find(id);
        if (!role)
            return tl::unexpected(role.error());
        if (!*role)
            continue;
        mask |= (*role)->mask();
        const auto own = choiceByRank((*role)->role.rank, (*role)->bit);
        if (choice.isNull() || own < choice.toLongLong())
            choice = own;
    }
    const auto written =
        m_sql.run("UPDATE \"user\" SET given_mask = ?, given_choice = ? WHERE rid = ?"_L1, {mask, choice, userRid});
    if (!written)
        return tl::unexpected(written.error());
    return refresh({userRid});
}

Result<std::optional<EffectiveRoles::Masks>> EffectiveRoles::stored(qint64 userRid)
{
    return m_sql.first<Masks>("SELECT rid, id, display_name, user_name, role_mask FROM \"user\" WHERE rid = ?"_L1,
                              {userRid}, [](const Row& row) {
                                  const auto mask = row.integer(4);
                                  return Masks{row.integer(0), row.text(1), row.text(2), row.text(3), mask, mask};
                              });
}

/// Most have no role by default, and all who have cost one question.
Result<void> EffectiveRoles::noteArrived(qint64 userRid)
{
    if (!m_told)
        return {};
    std::optional<RoleChange> change;
    const auto read =
        m_sql.each("SELECT u.id, u.display_name, u.user_name, r.id FROM \"user\" u JOIN role r "
                   "ON (u.role_mask & (CAST(1 AS BIGINT) << CAST(r.bit AS INTEGER))) <> 0 WHERE u.rid = ? "
                   "ORDER BY r.rank DESC, r.bit"_L1,
                   {userRid}, [&change](const Row& row) {
                       if (!change)
                           change = RoleChange{UserId(row.text(0)), row.text(1), row.text(2), {}, {}};
                       change->after.append(RoleId(row.text(3)));
                       return true;
                   });
    if (change)
        m_told->add(*change);
    return read;
}

/// Whoever is inactive has no role, and who is active has one, but where there is no default role.
Result<void> EffectiveRoles::followState(qint64 userRid, bool isActive)
{
    // Without a connection nothing decides any more: such a user keeps what was there, for when they are active again.
    if (m_scope.connectionId.isEmpty())
        return {};
    const auto mask = m_sql.first<qint64>("SELECT role_mask FROM \"user\" WHERE rid = ?"_L1, {userRid},
                                          [](const Row& row) { return row.integer(0); });
    if (!mask)
        return tl::unexpected(mask.error());
    return (mask->value_or(0) != 0) == isActive ? Result<void>() : refresh({userRid});
}

Result<void> EffectiveRoles::noteLeaving(qint64 userRid)
{
    if (!m_told)
        return {};
    const auto found = stored(userRid);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found || (*found)->before == 0)
        return {};
    auto masks = **found;
    masks.after = 0;
    return tell(masks);
}

Result<QList<qint64>> EffectiveRoles::membersOf(qint64 groupRid)
{
    QList<qint64> members;
    const auto read =
        m_sql.each("SELECT user_rid FROM membership WHERE group_rid = ?"_L1, {groupRid}, [&members](const Row& row) {
            members.append(row.integer(0));
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    return members;
}

Result<bool> EffectiveRoles::decides(qint64 groupRid)
{
    const auto found = m_sql.first<bool>("SELECT 1 FROM role_rule WHERE group_rid = ? LIMIT 1"_L1, {groupRid},
                                         [](const Row&) { return true; });
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(false);
}

Result<EffectiveRoles::Basis> EffectiveRoles::basis()
{
    const auto found = m_sql.first<Basis>(
        "SELECT role_precedence, default_mask FROM connection WHERE id = ?"_L1, {m_scope.connectionId},
        [](const Row& row) { return Basis{static_cast<RolePrecedence>(row.integer(0)), row.integer(1)}; });
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(Basis{});
}

Result<void> EffectiveRoles::takeDefaults(Sql& sql, qint64 now)
{
    struct Found
    {
        DirectoryScope scope;
        qint64 mask = 0;
        qint64 precedence = 0;
    };
    QList<Found> changed;
    const auto read =
        sql.each("SELECT c.id, c.account_id, COALESCE(CAST(1 AS BIGINT) << CAST(r.bit AS INTEGER), 0), p.precedence "
                 "FROM connection c JOIN account a ON a.id = c.account_id JOIN access_policy p ON p.id = 1 "
                 "LEFT JOIN role r ON r.id = COALESCE(c.default_role, a.default_role, p.default_role) "
                 "WHERE c.role_precedence <> p.precedence "
                 "OR c.default_mask <> COALESCE(CAST(1 AS BIGINT) << CAST(r.bit AS INTEGER), 0)"_L1,
                 {}, [&changed](const Row& row) {
                     changed.append({{row.text(0), row.text(1)}, row.integer(2), row.integer(3)});
                     return true;
                 });
    if (!read)
        return read;
    for (const auto& [scope, mask, precedence] : changed) {
        const auto written = sql.run("UPDATE connection SET default_mask = ?, role_precedence = ? WHERE id = ?"_L1,
                                     {mask, precedence, scope.connectionId});
        if (!written)
            return tl::unexpected(written.error());
        if (const auto refreshed = EffectiveRoles(sql, scope, now).refreshAll(); !refreshed)
            return refreshed;
    }
    return {};
}

} // namespace provost::server
