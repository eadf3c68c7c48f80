// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/groups.h"

#include "model/domain/fold.h"
#include "model/scim/error.h"
#include "server/storage/change_feed.h"
#include "server/storage/new_id.h"
#include "server/storage/role_rules.h"
#include "server/storage/row_set.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

QByteArray toBytes(const QJsonObject& body)
{
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QVariant externalIdOf(const QJsonObject& body)
{
    return body.contains("externalId"_L1) ? QVariant(body.value("externalId"_L1).toString()) : QVariant();
}

Error taken(Error error, const QString& name)
{
    if (error.kind != ErrorKind::Conflict)
        return error;
    return scim::notUnique(u"Another group of this connection has the displayName %1."_s.arg(scim::quoted(name)))
        .value();
}

} // namespace

Groups::Groups(Sql& sql, DirectoryScope scope, qint64 now, RoleChanges* roleChanges)
    : m_sql(sql)
    , m_scope(std::move(scope))
    , m_now(now)
    , m_roleChanges(roleChanges)
{
}

Result<ScimRow> Groups::add(const QJsonObject& body, const QStringList& members, const QString& id)
{
    const QString name = body.value("displayName"_L1).toString();
    ScimRow row{0, id.isEmpty() ? newId() : id, toBytes(body), 1, m_now, m_now, 0};
    const auto rid = m_sql.insert(
        "INSERT INTO user_group (id, account_id, connection_id, display_name, display_name_key, sort_key, external_id, "
        "body, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING rid"_L1,
        {row.id, m_scope.accountId, m_scope.connectionId, name, caseKey(name), searchKey(name), externalIdOf(body),
         QString::fromUtf8(row.body), m_now, m_now});
    if (!rid)
        return tl::unexpected(taken(rid.error(), name));
    row.rid = *rid;
    const auto added = addMembers(row.rid, members);
    if (!added)
        return tl::unexpected(added.error());
    row.memberCount = *added;
    const auto counted = m_sql.run("UPDATE user_group SET member_count = ? WHERE rid = ?"_L1, {*added, row.rid})
                             .and_then([this](qint64) {
                                 return m_sql.run("UPDATE connection SET group_count = group_count + 1 WHERE id = ?"_L1,
                                                  {m_scope.connectionId});
                             });
    if (!counted)
        return tl::unexpected(counted.error());
    if (const auto followed = followRoles(row, name); !followed)
        return tl::unexpected(followed.error());
    if (const auto told = announce(Change::Kind::Upserted, row.id); !told)
        return tl::unexpected(told.error());
    return row;
}

Result<std::optional<ScimRow>> Groups::find(const QString& id)
{
    return ScimRows(m_sql, scim::groupType(), m_scope, {}).find(id);
}

Result<ScimRow> Groups::change(const ScimRow& old, const std::optional<QJsonObject>& body,
                               const std::vector<scim::MemberStep>& members)
{
    ScimRow row = old;
    qint64 difference = 0;
    m_touched.clear();
    for (const scim::MemberStep& step : members) {
        const auto applied = apply(old.rid, step);
        if (!applied)
            return tl::unexpected(applied.error());
        difference += *applied;
    }
    if (body)
        row.body = toBytes(*body);
    if (m_touched.isEmpty() && row.body == old.body)
        return row;
    ++row.version;
    row.changedAt = m_now;
    row.memberCount += difference;
    const QJsonObject stored = body ? *body : old.parsedBody();
    const QString name = stored.value("displayName"_L1).toString();
    const auto updated =
        m_sql.run("UPDATE user_group SET display_name = ?, display_name_key = ?, sort_key = ?, external_id = ?, "
                  "body = ?, member_count = member_count + ?, version = ?, changed_at = ? WHERE rid = ?"_L1,
                  {name, caseKey(name), searchKey(name), externalIdOf(stored), QString::fromUtf8(row.body), difference,
                   row.version, m_now, row.rid});
    if (!updated)
        return tl::unexpected(taken(updated.error(), name));
    const bool isRenamed = body && name != old.parsedBody().value("displayName"_L1).toString();
    if (const auto followed = followRoles(row, isRenamed ? std::optional(name) : std::nullopt); !followed)
        return tl::unexpected(followed.error());
    if (const auto told = announce(Change::Kind::Upserted, row.id); !told)
        return tl::unexpected(told.error());
    return row;
}

/// What follows for roles from the memberships that changed, and from a name that is new.
Result<void> Groups::followRoles(const ScimRow& row, const std::optional<QString>& newName)
{
    EffectiveRoles roles(m_sql, m_scope, m_now, m_roleChanges);
    if (newName) {
        const auto bound = RoleRules(m_sql, m_scope, m_now).groupIsCalled(row.rid, row.id, *newName);
        if (!bound)
            return tl::unexpected(bound.error());
        if (*bound)
            return roles.membersOf(row.rid).and_then(
                [&](const QList<qint64>& all) { return roles.refresh(all + m_touched); });
    }
    if (m_touched.isEmpty())
        return {};
    const auto decides = roles.decides(row.rid);
    if (!decides)
        return tl::unexpected(decides.error());
    return *decides ? roles.refresh(m_touched) : Result<void>();
}

Result<void> Groups::remove(const ScimRow& group)
{
    EffectiveRoles roles(m_sql, m_scope, m_now, m_roleChanges);
    const auto decided = RoleRules(m_sql, m_scope, m_now).groupGoes(group.rid);
    if (!decided)
        return tl::unexpected(decided.error());
    const auto members = *decided ? roles.membersOf(group.rid) : Result<QList<qint64>>();
    if (!members)
        return tl::unexpected(members.error());
    const auto removed =
        m_sql.run("DELETE FROM membership WHERE group_rid = ?"_L1, {group.rid})
            .and_then([&](qint64) { return m_sql.run("DELETE FROM user_group WHERE rid = ?"_L1, {group.rid}); })
            .and_then([&](qint64) {
                return m_sql.run("UPDATE connection SET group_count = group_count - 1 WHERE id = ?"_L1,
                                 {m_scope.connectionId});
            });
    if (!removed)
        return tl::unexpected(removed.error());
    if (const auto refreshed = roles.refresh(*members); !refreshed)
        return refreshed;
    return announce(Change::Kind::Deleted, group.id);
}

Result<void> Groups::removeById(const QString& id)
{
    const auto row = m_sql.first<ScimRow>("SELECT rid FROM user_group WHERE id = ?"_L1, {id}, [&id](const Row& found) {
        ScimRow group;
        group.rid = found.integer(0);
        group.id = id;
        return group;
    });
    if (!row)
        return tl::unexpected(row.error());
    return *row ? remove(**row) : Result<void>();
}

Result<void> Groups::eachMember(const QList<qint64>& rids,
                                const std::function<bool(qint64, const MemberReference&)>& visit)
{
    if (rids.isEmpty())
        return {};
    const RowSet groups(rids);
    return m_sql.eachComposed(
        u"SELECT m.group_rid, u.id, u.display_name FROM membership m JOIN \"user\" u ON u.rid = m.user_rid "
        "WHERE m.group_rid IN (%1) ORDER BY m.group_rid, m.user_rid"_s.arg(groups.placeholders()),
        groups.values(), [&visit](const Row& row) { return visit(row.integer(0), {row.text(1), row.text(2)}); });
}

/// Runs one step and returns by how many members the group grew.
Result<qint64> Groups::apply(qint64 rid, const scim::MemberStep& step)
{
    using Kind = scim::MemberStep::Kind;
    switch (step.kind) {
    case Kind::Add:
        return addMembers(rid, step.ids);
    case Kind::Remove:
        return removeMembers(rid, step.ids);
    case Kind::ReplaceAll:
        return replaceMembers(rid, step.ids);
    case Kind::Exchange:
        return exchangeMember(rid, step);
    case Kind::RemoveWhere:
        return removeMatching(rid, *step.filter);
    }
    return 0;
}

Result<qint64> Groups::addMembers(qint64 rid, const QStringList& ids)
{
    return memberRids(ids).and_then([&](const QList<qint64>& rids) { return insertMembers(rid, rids); });
}

Result<qint64> Groups::removeMembers(qint64 rid, const QStringList& ids)
{
    return ridsOf(ids).and_then(
        [&](const QHash<QString, qint64>& found) { return deleteMembers(rid, found.values()); });
}

/// Writes only what differs, so that repeating a list changes nothing.
Result<qint64> Groups::replaceMembers(qint64 rid, const QStringList& ids)
{
    const auto rids = memberRids(ids);
    if (!rids)
        return tl::unexpected(rids.error());
    QSet<qint64> wanted(rids->cbegin(), rids->cend());
    QList<qint64> gone;
    const auto done = m_sql.each("SELECT user_rid FROM membership WHERE group_rid = ?"_L1, {rid}, [&](const Row& row) {
        if (!wanted.remove(row.integer(0)))
            gone.append(row.integer(0));
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    const auto removed = deleteMembers(rid, gone);
    if (!removed)
        return removed;
    return insertMembers(rid, wanted.values()).map([&](qint64 added) { return added + *removed; });
}

Result<qint64> Groups::exchangeMember(qint64 rid, const scim::MemberStep& step)
{
    const auto removed = removeMembers(rid, {step.ids.first()});
    if (!removed)
        return removed;
    if (*removed == 0)
        return scim::noTarget(u"%1 is not a member of this group."_s.arg(scim::quoted(step.ids.first())));
    const auto added = addMembers(rid, {step.ids.last()});
    if (!added)
        return added;
    return *removed + *added;
}

Result<qint64> Groups::removeMatching(qint64 rid, const scim::BoundFilter& filter)
{
    QStringList ids;
    const auto done = eachMember({rid}, [&](qint64, const MemberReference& member) {
        const QJsonObject element{{u"value"_s, member.id}, {u"display"_s, member.displayName}, {u"type"_s, u"User"_s}};
        if (scim::matchesElement(filter, element))
            ids.append(member.id);
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return removeMembers(rid, ids);
}

/// Of those users of the connection that there are.
Result<QHash<QString, qint64>> Groups::ridsOf(const QStringList& ids)
{
    QHash<QString, qint64> rids;
    rids.reserve(ids.size());
    for (qsizetype begin = 0; begin < ids.size(); begin += RowSet::most) {
        const RowSet some(ids.mid(begin, RowSet::most));
        const auto read = m_sql.eachComposed(
            u"SELECT id, rid FROM \"user\" WHERE id IN (%1) AND COALESCE(connection_id, '') = ?"_s.arg(
                some.placeholders()),
            some.values() + QVariantList{m_scope.connectionId}, [&rids](const Row& row) {
                rids.insert(row.text(0), row.integer(1));
                return true;
            });
        if (!read)
            return tl::unexpected(read.error());
    }
    return rids;
}

Result<QList<qint64>> Groups::memberRids(const QStringList& ids)
{
    const auto found = ridsOf(ids);
    if (!found)
        return tl::unexpected(found.error());
    QList<qint64> rids;
    rids.reserve(ids.size());
    for (const QString& id : ids) {
        const auto rid = found->constFind(id);
        // Dropping it in silence would leave a group with fewer members than the identity provider believes.
        if (rid == found->constEnd())
            return scim::invalidValue(u"The member %1 is not a user of this connection."_s.arg(scim::quoted(id)));
        rids.append(*rid);
    }
    return rids;
}

/// Returns by how many members the group grew. Whoever is in it already stays.
Result<qint64> Groups::insertMembers(qint64 rid, const QList<qint64>& userRids)
{
    return writeMembers(userRids,
                        u"INSERT INTO membership (group_rid, user_rid, since) SELECT CAST(? AS BIGINT), u.rid, "
                        "CAST(? AS BIGINT) FROM \"user\" u WHERE u.rid IN (%1) ON CONFLICT DO NOTHING "
                        "RETURNING user_rid"_s,
                        {rid, m_now});
}

/// Returns by how many members the group grew: zero, or a negative number.
Result<qint64> Groups::deleteMembers(qint64 rid, const QList<qint64>& userRids)
{
    return writeMembers(userRids,
                        u"DELETE FROM membership WHERE group_rid = ? AND user_rid IN (%1) RETURNING user_rid"_s, {rid})
        .map([](qint64 gone) { return -gone; });
}

/// Runs a statement for a few hundred users at a time, and returns how many it touched.
Result<qint64> Groups::writeMembers(const QList<qint64>& userRids, const QString& statement, const QVariantList& values)
{
    const auto before = m_touched.size();
    for (qsizetype begin = 0; begin < userRids.size(); begin += RowSet::most) {
        const RowSet some(userRids.mid(begin, RowSet::most));
        const auto written =
            m_sql.eachComposed(statement.arg(some.placeholders()), values + some.values(), [this](const Row& row) {
                m_touched.append(row.integer(0));
                return true;
            });
        if (!written)
            return tl::unexpected(written.error());
    }
    return m_touched.size() - before;
}

Result<void> Groups::announce(Change::Kind kind, const QString& id)
{
    return ChangeFeed(m_sql).add(m_now, kind, Change::Resource::Group, id, AccountId(m_scope.accountId));
}

} // namespace provost::server
