// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/directory_listing.h"

#include "model/domain/fold.h"
#include "server/storage/former_identifiers.h"
#include "server/storage/paging.h"
#include "server/storage/roles.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr auto userColumns =
    "u.rid, u.sort_key, u.id, u.connection_id, c.name, u.account_id, a.name, u.user_name, u.display_name, "
    "u.given_name, "
    "u.family_name, u.email, u.external_id, u.title, u.department, u.active, u.created_at, u.changed_at, u.former, u.further_emails"_L1;
constexpr auto liveColumns = ", NULL, NULL, u.role_mask"_L1;
constexpr auto deletedColumns = ", u.deleted_at, u.purge_at, 0"_L1;
constexpr int userColumnCount = 23;
constexpr auto deletedJoin =
    " FROM deleted_user u JOIN account a ON a.id = u.account_id LEFT JOIN connection c ON c.id = u.connection_id"_L1;
constexpr auto userJoin =
    " FROM \"user\" u JOIN account a ON a.id = u.account_id LEFT JOIN connection c ON c.id = u.connection_id"_L1;

constexpr auto groupColumns = "g.rid, g.sort_key, g.id, g.connection_id, c.name, g.account_id, g.display_name, "
                              "g.external_id, g.member_count, g.created_at, g.changed_at"_L1;
constexpr int groupColumnCount = 11;
constexpr auto groupJoin = " FROM user_group g LEFT JOIN connection c ON c.id = g.connection_id"_L1;

constexpr auto membershipColumns =
    "m.user_rid, u.sort_key, g.id, g.display_name, u.id, u.display_name, u.user_name, m.since"_L1;
constexpr auto membershipJoin =
    " FROM membership m JOIN user_group g ON g.rid = m.group_rid JOIN \"user\" u ON u.rid = m.user_rid"_L1;

/// Of a JSON array of texts.
QStringList textsFrom(const QByteArray& stored)
{
    QStringList texts;
    if (stored.isEmpty())
        return texts;
    const auto array = QJsonDocument::fromJson(stored).array();
    for (const auto& text : array)
        texts.append(text.toString());
    return texts;
}

User toUser(const Row& row, const QList<StoredRole>& roles)
{
    User user;
    user.id = UserId(row.text(2));
    if (const auto connection = row.optionalText(3))
        user.connectionId = ConnectionId(*connection);
    user.connectionName = row.text(4);
    user.accountId = AccountId(row.text(5));
    user.accountName = row.text(6);
    user.userName = row.text(7);
    user.displayName = row.text(8);
    user.givenName = row.text(9);
    user.familyName = row.text(10);
    user.email = row.text(11);
    user.externalId = row.text(12);
    user.title = row.text(13);
    user.department = row.text(14);
    user.state = row.flag(15) ? UserState::Active : UserState::Suspended;
    user.createdAt = timeOf(row.integer(16));
    user.changedAt = timeOf(row.integer(17));
    user.former = formerFrom(row.bytes(18));
    user.furtherEmails = textsFrom(row.bytes(19));
    user.deletedAt = timeOf(row.optionalInteger(20));
    user.purgeAt = timeOf(row.optionalInteger(21));
    if (user.deletedAt)
        user.state = UserState::Deleted;
    // Whoever is kept without a connection keeps the roles too, for when they are active again.
    if (user.state == UserState::Active)
        user.roles = rolesOf(row.integer(22), roles);
    return user;
}

Group toGroup(const Row& row)
{
    Group group;
    group.id = GroupId(row.text(2));
    if (const auto connection = row.optionalText(3))
        group.connectionId = ConnectionId(*connection);
    group.connectionName = row.text(4);
    group.accountId = AccountId(row.text(5));
    group.displayName = row.text(6);
    group.externalId = row.text(7);
    group.members = row.integer(8);
    group.createdAt = timeOf(row.integer(9));
    group.changedAt = timeOf(row.integer(10));
    return group;
}

Membership toMembership(const Row& row)
{
    return {GroupId(row.text(2)), row.text(3), UserId(row.text(4)), row.text(5), row.text(6), timeOf(row.integer(7))};
}

/// Adds what a listing of users and one of groups have in common; `alias` is the table's.
template <class Query>
Conditions placeConditions(const Query& query, const std::optional<AccountId>& scope, const QString& alias)
{
    Conditions conditions;
    if (scope)
        conditions.add(alias + u".account_id = ?"_s, {scope->text()});
    if (query.accountId)
        conditions.add(alias + u".account_id = ?"_s, {query.accountId->text()});
    if (query.withoutConnection)
        conditions.add(alias + u".connection_id IS NULL"_s, {});
    if (query.connectionId)
        conditions.add(alias + u".connection_id = ?"_s, {query.connectionId->text()});
    return conditions;
}

/// Restricts to what stands after that key in the order (`text`, `row`).
Result<void> continueAfter(Conditions& conditions, const QString& after, const QString& text, const QString& row)
{
    if (after.isEmpty())
        return {};
    const auto key = textKey(after);
    if (!key)
        return tl::unexpected(key.error());
    conditions.add(u"(%1, %2) > (?, ?)"_s.arg(text, row), {key->text, key->row});
    return {};
}

/// Where a listing in the order of arrival goes on. All of them are counted for its first page alone: at a million
/// users that takes longer than to read a page of them.
struct ArrivalKey
{
    qint64 row = 0;
    qint64 total = 0;
};

QString toKey(const ArrivalKey& key)
{
    return u"%1.%2"_s.arg(QString::number(key.row), QString::number(key.total));
}

Result<ArrivalKey> arrivalKey(const QString& after)
{
    const auto dot = after.indexOf(u'.');
    const auto row = numberKey(after.first(std::max<qsizetype>(dot, 0)));
    const auto total = row ? numberKey(after.sliced(dot + 1)) : row;
    if (!total)
        return tl::unexpected(total.error());
    if (*row <= 0 || *total < 0)
        return numberKey({}).map([](qint64) { return ArrivalKey(); }); // as what is no key
    return ArrivalKey{*row, *total};
}

QString nameKey(const TextKey& last)
{
    return toKey(last);
}

/// What its texts take; beyond `mostText` a page of users ends early, so that clients can bound what they read.
constexpr qsizetype mostText = 2 * 1024 * 1024;
qsizetype textSize(const User& user)
{
    qsizetype size = user.furtherEmails.join(QString()).size();
    for (const auto* text : {&user.userName, &user.displayName, &user.givenName, &user.familyName, &user.email,
                             &user.externalId, &user.title, &user.department})
        size += text->size();
    for (const auto& former : user.former)
        size += former.value.size();
    return size;
}
qsizetype textSize(const Group& /*group*/)
{
    return 0;
}
qsizetype textSize(const Membership& /*membership*/)
{
    return 0;
}

/// Reads one page of rows that begin with row number and sort text, and fills `next`.
template <class T, class Read>
Result<Page<T>> readPage(Sql& sql, const QString& statement, const QVariantList& values, int limit, qint64 total,
                         Read read, const std::function<QString(const TextKey&)>& keyOf = nameKey)
{
    Page<T> page{{}, total, {}};
    page.items.reserve(limit);
    TextKey last;
    qsizetype text = 0;
    const auto done = sql.eachComposed(statement, values, [&](const Row& row) {
        if (page.items.size() == limit || text > mostText) {
            page.next = keyOf(last);
            return false;
        }
        last = {row.text(1), row.integer(0)};
        page.items.append(read(row));
        text += textSize(page.items.constLast());
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return page;
}

} // namespace

Result<Page<User>> DirectoryListing::users(const UserQuery& query, const std::optional<AccountId>& scope)
{
    auto conditions = placeConditions(query, scope, u"u"_s);
    const bool deleted = query.state == UserState::Deleted;
    if (deleted)
        conditions.add(u"u.purge_at > ?"_s, {m_now});
    else if (query.state)
        conditions.add(u"u.active = ?"_s, {*query.state == UserState::Active ? 1 : 0});
    if (!query.search.isEmpty()) {
        const auto pattern = anywhere(query.search);
        const auto folded = searchKey(query.search);
        conditions.add(u"u.search_key LIKE ? ESCAPE '\\' OR u.former_key LIKE ? ESCAPE '\\' OR lower(u.id) LIKE "
                       u"lower(?) ESCAPE '\\' "
                       "OR lower(u.external_id) LIKE lower(?) ESCAPE '\\'"_s,
                       {anywhere(folded), anywhere(folded), pattern, pattern});
    }
    const auto roles = Roles(m_sql).listBare();
    if (!roles)
        return tl::unexpected(roles.error());
    if (query.role && deleted)
        return Page<User>{}; // whoever is deleted has no role
    if (query.role)
        conditions.add(u"u.active = 1 AND (u.role_mask & CAST(? AS BIGINT)) <> 0"_s, {maskOf(*query.role, *roles)});
    const auto key = query.byArrival && !query.after.isEmpty() ? arrivalKey(query.after) : ArrivalKey();
    if (!key)
        return tl::unexpected(key.error());
    const auto total = key->row > 0 ? Result<qint64>(key->total)
                                    : countOf(m_sql, deleted ? u"deleted_user u"_s : u"\"user\" u"_s, conditions);
    if (!total)
        return tl::unexpected(total.error());
    if (query.byArrival)
        conditions.add(u"u.rid > ?"_s, {key->row});
    else if (const auto placed = continueAfter(conditions, query.after, u"u.sort_key"_s, u"u.rid"_s); !placed)
        return tl::unexpected(placed.error());
    const QString columns = u"SELECT "_s + userColumns + (deleted ? deletedColumns : liveColumns);
    const auto keyOf = [&](const TextKey& last) {
        return query.byArrival ? toKey(ArrivalKey{last.row, *total}) : toKey(last);
    };
    return readPage<User>(
        m_sql,
        columns + (deleted ? deletedJoin : userJoin) + conditions.where() +
            (query.byArrival ? u" ORDER BY u.rid LIMIT ?"_s : u" ORDER BY u.sort_key, u.rid LIMIT ?"_s),
        conditions.values() << query.limit + 1, query.limit, *total,
        [&roles](const Row& row) { return toUser(row, *roles); }, keyOf);
}

Result<std::optional<WithBody<User>>> DirectoryListing::user(const UserId& id, const std::optional<AccountId>& scope)
{
    const auto roles = Roles(m_sql).listBare();
    if (!roles)
        return tl::unexpected(roles.error());
    std::optional<WithBody<User>> found;
    const auto take = [&](const Row& row) {
        auto user = toUser(row, *roles);
        if (!scope || user.accountId == *scope)
            found = {std::move(user), row.text(userColumnCount).toUtf8(), row.integer(userColumnCount + 1)};
        return false;
    };
    const auto live = m_sql.eachComposed(u"SELECT "_s + userColumns + liveColumns + u", u.body, u.version"_s +
                                             userJoin + u" WHERE u.id = ?"_s,
                                         {id.text()}, take);
    if (!live)
        return tl::unexpected(live.error());
    if (found)
        return found;
    const auto deleted = m_sql.eachComposed(u"SELECT "_s + userColumns + deletedColumns + u", u.body, u.version"_s +
                                                deletedJoin + u" WHERE u.id = ? AND u.purge_at > ?"_s,
                                            {id.text(), m_now}, take);
    if (!deleted)
        return tl::unexpected(deleted.error());
    return found;
}

Result<QList<Membership>> DirectoryListing::groupsOf(const UserId& id)
{
    QList<Membership> groups;
    const auto read = m_sql.eachComposed(u"SELECT "_s + membershipColumns + membershipJoin +
                                             u" WHERE u.id = ? ORDER BY g.sort_key, g.rid"_s,
                                         {id.text()}, [&](const Row& row) {
                                             groups.append(toMembership(row));
                                             return true;
                                         });
    if (!read)
        return tl::unexpected(read.error());
    return groups;
}

Result<Page<Group>> DirectoryListing::groups(const GroupQuery& query, const std::optional<AccountId>& scope)
{
    auto conditions = placeConditions(query, scope, u"g"_s);
    if (!query.search.isEmpty()) {
        const auto pattern = anywhere(query.search);
        conditions.add(u"g.sort_key LIKE ? ESCAPE '\\' OR lower(g.id) LIKE lower(?) ESCAPE '\\' "
                       "OR lower(g.external_id) LIKE lower(?) ESCAPE '\\'"_s,
                       {anywhere(searchKey(query.search)), pattern, pattern});
    }
    const auto total = countOf(m_sql, u"user_group g"_s, conditions);
    if (!total)
        return tl::unexpected(total.error());
    if (const auto placed = continueAfter(conditions, query.after, u"g.sort_key"_s, u"g.rid"_s); !placed)
        return tl::unexpected(placed.error());
    auto page = readPage<Group>(
        m_sql, u"SELECT "_s + groupColumns + groupJoin + conditions.where() + u" ORDER BY g.sort_key, g.rid LIMIT ?"_s,
        conditions.values() << query.limit + 1, query.limit, *total, toGroup);
    if (!page)
        return page;
    for (auto& group : page->items) {
        if (const auto read = readRoles(group); !read)
            return tl::unexpected(read.error());
    }
    return page;
}

/// The roles that the group's rules give, in the order of the rules.
Result<void> DirectoryListing::readRoles(Group& group)
{
    return m_sql.each("SELECT r.role_id FROM user_group g JOIN role_rule r ON r.group_rid = g.rid WHERE g.id = ? "
                      "ORDER BY r.position"_L1,
                      {group.id.text()}, [&group](const Row& row) {
                          group.roles.append(RoleId(row.text(0)));
                          return true;
                      });
}

Result<std::optional<WithBody<Group>>> DirectoryListing::group(const GroupId& id, const std::optional<AccountId>& scope)
{
    std::optional<WithBody<Group>> found;
    const auto read = m_sql.eachComposed(
        u"SELECT "_s + groupColumns + u", g.body, g.version"_s + groupJoin + u" WHERE g.id = ?"_s, {id.text()},
        [&](const Row& row) {
            auto group = toGroup(row);
            if (!scope || group.accountId == *scope)
                found = {std::move(group), row.text(groupColumnCount).toUtf8(), row.integer(groupColumnCount + 1)};
            return false;
        });
    if (!read)
        return tl::unexpected(read.error());
    if (!found)
        return found;
    if (const auto rules = readRoles(found->item); !rules)
        return tl::unexpected(rules.error());
    return found;
}

Result<Page<Membership>> DirectoryListing::members(const GroupId& id, const MemberQuery& query)
{
    Conditions conditions;
    conditions.add(u"g.id = ?"_s, {id.text()});
    QString counted = u"membership m JOIN user_group g ON g.rid = m.group_rid"_s;
    if (!query.search.isEmpty()) {
        conditions.add(u"u.search_key LIKE ? ESCAPE '\\'"_s, {anywhere(searchKey(query.search))});
        counted += u" JOIN \"user\" u ON u.rid = m.user_rid"_s;
    }
    const auto total = countOf(m_sql, counted, conditions);
    if (!total)
        return tl::unexpected(total.error());
    if (const auto placed = continueAfter(conditions, query.after, u"u.sort_key"_s, u"u.rid"_s); !placed)
        return tl::unexpected(placed.error());
    return readPage<Membership>(m_sql,
                                u"SELECT "_s + membershipColumns + membershipJoin + conditions.where() +
                                    u" ORDER BY u.sort_key, u.rid LIMIT ?"_s,
                                conditions.values() << query.limit + 1, query.limit, *total, toMembership);
}

} // namespace provost::server
