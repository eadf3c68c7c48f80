// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/activity.h"
#include "model/scim/patch.h"
#include "server/storage/effective_roles.h"
#include "server/storage/scim_rows.h"

#include <QHash>
#include <QSet>

namespace provost::server {

/// One member of a group.
struct MemberReference
{
    QString id;
    QString displayName;
};

/// The groups of one connection and their members, for SCIM. Members are changed one by one in the database: no list of
/// all members is ever read to change one. Every write counts, and adds to the change feed, in the same job.
class Groups
{
public:
    /// `now` in milliseconds since 1970. `roleChanges`, which outlives the object, hears whose roles a write changed.
    Groups(Sql& sql, DirectoryScope scope, qint64 now, RoleChanges* roleChanges = nullptr);

    /// scimType uniqueness where the displayName is taken, invalidValue where a member is no user of this connection.
    /// `id` is the new group's, empty: one is made.
    Result<ScimRow> add(const QJsonObject& body, const QStringList& members, const QString& id = {});
    Result<std::optional<ScimRow>> find(const QString& id);
    /// Changes body and members, and counts the version up where anything changed. `body` unset: it stays.
    Result<ScimRow> change(const ScimRow& old, const std::optional<QJsonObject>& body,
                           const std::vector<scim::MemberStep>& members);
    Result<void> remove(const ScimRow& group);
    /// The same by id alone, whether the group has a connection or not.
    Result<void> removeById(const QString& id);
    /// The members of several groups in one go, group by group and in the order in which the users came. `visit` is
    /// given the group's row number and returns false to stop.
    Result<void> eachMember(const QList<qint64>& rids,
                            const std::function<bool(qint64, const MemberReference&)>& visit);

private:
    Result<qint64> apply(qint64 rid, const scim::MemberStep& step);
    Result<qint64> addMembers(qint64 rid, const QStringList& ids);
    Result<qint64> removeMembers(qint64 rid, const QStringList& ids);
    Result<qint64> replaceMembers(qint64 rid, const QStringList& ids);
    Result<qint64> exchangeMember(qint64 rid, const scim::MemberStep& step);
    Result<qint64> removeMatching(qint64 rid, const scim::BoundFilter& filter);
    Result<QHash<QString, qint64>> ridsOf(const QStringList& ids);
    Result<QList<qint64>> memberRids(const QStringList& ids);
    Result<qint64> insertMembers(qint64 rid, const QList<qint64>& userRids);
    Result<qint64> deleteMembers(qint64 rid, const QList<qint64>& userRids);
    Result<qint64> writeMembers(const QList<qint64>& userRids, const QString& statement, const QVariantList& values);
    Result<void> announce(Change::Kind kind, const QString& id);
    Result<void> followRoles(const ScimRow& row, const std::optional<QString>& newName);

    Sql& m_sql;
    DirectoryScope m_scope;
    qint64 m_now;
    RoleChanges* m_roleChanges;
    QList<qint64> m_touched; ///< users whose membership the present write changed
};

} // namespace provost::server
