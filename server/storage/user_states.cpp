// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/user_states.h"

#include "server/storage/change_feed.h"
#include "server/storage/groups.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

PlacedUser toPlaced(const Row& row)
{
    PlacedUser user;
    user.row = {row.integer(0), row.text(1), row.bytes(2), row.integer(3), row.integer(4), row.integer(5)};
    user.scope = {row.text(6), row.text(7)};
    user.person = {user.scope.accountId, row.text(8)};
    user.active = row.flag(9);
    return user;
}

QString idOrNothing(const std::optional<AccountId>& account)
{
    return account ? account->text() : QString();
}

} // namespace

Result<std::optional<PlacedUser>> UserStates::find(const UserId& id, const std::optional<AccountId>& scope)
{
    const QString account = idOrNothing(scope);
    return m_sql.first<PlacedUser>(
        "SELECT rid, id, body, version, created_at, changed_at, COALESCE(connection_id, ''), account_id, "
        "CASE WHEN email_key = '' THEN id ELSE email_key END, active FROM \"user\" "
        "WHERE id = ? AND (? = '' OR account_id = ?)"_L1,
        {id.text(), account, account}, toPlaced);
}

Result<std::optional<Person>> UserStates::personOf(const UserId& id, const std::optional<AccountId>& scope)
{
    const QString account = idOrNothing(scope);
    return m_sql.first<Person>(
        "SELECT account_id, CASE WHEN email_key = '' THEN id ELSE email_key END FROM \"user\" "
        "WHERE id = ? AND (? = '' OR account_id = ?) UNION ALL "
        "SELECT account_id, CASE WHEN email_key = '' THEN id ELSE email_key END FROM deleted_user "
        "WHERE id = ? AND purge_at > ? AND (? = '' OR account_id = ?)"_L1,
        {id.text(), account, account, id.text(), m_now, account, account},
        [](const Row& row) { return Person{row.text(0), row.text(1)}; });
}

Result<void> UserStates::setActive(const PlacedUser& user, bool active)
{
    if (user.active == active)
        return {};
    QJsonObject body = user.row.parsedBody();
    body.insert("active"_L1, active);
    return usersIn(user.scope).replace(user.row, body).map([](const ScimRow&) {});
}

Result<void> UserStates::remove(const PlacedUser& user)
{
    return usersIn(user.scope).remove(user.row, m_rule);
}

Result<void> UserStates::restore(const DeletedUser& deleted)
{
    if (const auto back = usersIn(deleted.scope).addBack(deleted, deleted.parsedBody()); !back)
        return tl::unexpected(back.error());
    return rejoin(deleted);
}

Result<void> UserStates::rejoin(const DeletedUser& deleted)
{
    if (deleted.scope.connectionId.isEmpty())
        return rejoinKept(deleted);
    Groups groups(m_sql, deleted.scope, m_now);
    scim::MemberStep joining;
    joining.kind = scim::MemberStep::Kind::Add;
    joining.ids = {deleted.id.text()};
    for (const QString& id : deleted.groupIds) {
        const auto group = groups.find(id);
        if (!group)
            return tl::unexpected(group.error());
        if (!*group)
            continue;
        if (const auto joined = groups.change(**group, std::nullopt, {joining}); !joined)
            return tl::unexpected(joined.error());
    }
    return {};
}

/// The groups that stayed when their connection was deleted; nobody gives roles by them any more.
Result<void> UserStates::rejoinKept(const DeletedUser& deleted)
{
    for (const QString& id : deleted.groupIds) {
        const auto joined =
            m_sql.run("INSERT INTO membership (group_rid, user_rid, since) SELECT g.rid, u.rid, CAST(? AS BIGINT) FROM "
                      "user_group g JOIN \"user\" u "
                      "ON u.account_id = g.account_id WHERE g.id = ? AND g.connection_id IS NULL AND g.account_id = ? "
                      "AND u.id = ?"_L1,
                      {m_now, id, deleted.scope.accountId, deleted.id.text()});
        if (!joined)
            return tl::unexpected(joined.error());
        if (*joined == 0)
            continue;
        const auto counted = m_sql.run("UPDATE user_group SET member_count = member_count + 1, version = version + 1, "
                                       "changed_at = ? WHERE id = ?"_L1,
                                       {m_now, id});
        if (!counted)
            return tl::unexpected(counted.error());
        const auto told = ChangeFeed(m_sql).add(m_now, Change::Kind::Upserted, Change::Resource::Group, id,
                                                AccountId(deleted.scope.accountId));
        if (!told)
            return told;
    }
    return {};
}

Result<DirectoryCounts> UserStates::withoutConnection(const std::optional<AccountId>& account)
{
    const QString id = idOrNothing(account);
    const auto counts = m_sql.first<DirectoryCounts>(
        "SELECT (SELECT COUNT(*) FROM \"user\" WHERE connection_id IS NULL AND (? = '' OR account_id = ?)), "
        "(SELECT COUNT(*) FROM user_group WHERE connection_id IS NULL AND (? = '' OR account_id = ?)), "
        "(SELECT COUNT(*) FROM (SELECT DISTINCT account_id, CASE WHEN email_key = '' THEN id ELSE email_key END "
        "AS person FROM \"user\" WHERE connection_id IS NULL AND active = 1 AND (? = '' OR account_id = ?)) AS p "
        "JOIN seat s ON s.account_id = p.account_id AND s.person = p.person AND s.released_at IS NULL "
        "WHERE NOT EXISTS (SELECT 1 FROM \"user\" o WHERE o.account_id = p.account_id AND o.email_key = p.person "
        "AND o.active = 1 AND o.connection_id IS NOT NULL)), "
        "(SELECT COUNT(*) FROM \"user\" u JOIN session s ON s.user_id = u.id AND s.ended_at IS NULL "
        "WHERE u.connection_id IS NULL AND (? = '' OR u.account_id = ?))"_L1,
        {id, id, id, id, id, id, id, id},
        [](const Row& row) { return DirectoryCounts{row.integer(0), row.integer(1), row.integer(2), row.integer(3)}; });
    return counts.map([](const std::optional<DirectoryCounts>& found) { return found.value_or(DirectoryCounts{}); });
}

Result<DirectoryCounts> UserStates::removeWithoutConnection(const std::optional<AccountId>& account, int limit)
{
    const QString id = idOrNothing(account);
    QList<PlacedUser> users;
    const auto read = m_sql.each("SELECT rid, id, body, version, created_at, changed_at, '', account_id, "
                                 "CASE WHEN email_key = '' THEN id ELSE email_key END, active FROM \"user\" "
                                 "WHERE connection_id IS NULL AND (? = '' OR account_id = ?) ORDER BY rid LIMIT ?"_L1,
                                 {id, id, limit}, [&users](const Row& row) {
                                     users.append(toPlaced(row));
                                     return true;
                                 });
    if (!read)
        return tl::unexpected(read.error());
    for (const PlacedUser& user : std::as_const(users)) {
        if (const auto removed = remove(user); !removed)
            return tl::unexpected(removed.error());
    }
    QList<std::pair<ScimRow, DirectoryScope>> groups;
    const auto found = m_sql.each("SELECT rid, id, account_id FROM user_group WHERE connection_id IS NULL "
                                  "AND (? = '' OR account_id = ?) ORDER BY rid LIMIT ?"_L1,
                                  {id, id, limit}, [&groups](const Row& row) {
                                      ScimRow group;
                                      group.rid = row.integer(0);
                                      group.id = row.text(1);
                                      groups.append({group, DirectoryScope{QString(), row.text(2)}});
                                      return true;
                                  });
    if (!found)
        return tl::unexpected(found.error());
    for (const auto& [group, scope] : std::as_const(groups)) {
        if (const auto removed = Groups(m_sql, scope, m_now).remove(group); !removed)
            return tl::unexpected(removed.error());
    }
    return DirectoryCounts{users.size(), groups.size()};
}

} // namespace provost::server
