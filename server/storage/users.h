// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/activity.h"
#include "server/profiles/profile.h"
#include "server/storage/deleted_users.h"
#include "server/storage/effective_roles.h"
#include "server/storage/scim_rows.h"
#include "server/storage/user_history.h"

#include <QJsonArray>
#include <QList>

namespace provost::server {

/// A group that a user is a member of.
struct GroupReference
{
    QString id;
    QString displayName;
};

struct UserColumns;

/// The users of one connection, or those without one where `scope` has none. Every write counts, takes or releases a
/// seat, ends the sessions of who may not sign in any more, and adds to the change feed, in the same job.
class Users
{
public:
    /// `now` in milliseconds since 1970. `roleChanges`, which outlives the object, hears whose roles a write changed.
    /// `operatorName`: who writes; empty: the identity provider.
    Users(Sql& sql, DirectoryScope scope, qint64 now, RoleChanges* roleChanges = nullptr, QString operatorName = {});

    /// scimType uniqueness where the userName is taken. `id` is the new user's, empty: one is made.
    Result<ScimRow> add(const QJsonObject& body, const QString& id = {});
    /// As add(), with the id and the past of a user that was deleted.
    Result<ScimRow> addBack(const DeletedUser& deleted, const QJsonObject& body);
    /// The deleted user whom this body provisions again.
    Result<std::optional<DeletedUser>> findDeleted(const QJsonObject& body);
    /// The inactive user whom this body provisions again: by userName, or else by email address.
    Result<std::optional<ScimRow>> findSuspended(const QJsonObject& body);
    Result<std::optional<ScimRow>> find(const QString& id);
    /// Stores another body under the same id and counts the version up. scimType uniqueness.
    Result<ScimRow> replace(const ScimRow& old, const QJsonObject& body);
    /// Takes the memberships along. With days of grace the user can come back.
    Result<void> remove(const ScimRow& user, const DeletionRule& rule);
    /// The groups of several users in one go, user by user. `visit` is given the user's row number and returns false to
    /// stop.
    Result<void> eachGroup(const QList<qint64>& rids, const std::function<bool(qint64, const GroupReference&)>& visit);
    /// The roles that several users have, highest rank first, in the same way.
    Result<void> eachRole(const QList<qint64>& rids, const std::function<bool(qint64, const GroupReference&)>& visit);

private:
    Result<ScimRow> insert(const QJsonObject& body, const QString& id);
    Result<void> follow(const QString& id, const UserColumns& before, const UserColumns& after);
    Result<void> write(const ScimRow& row, const UserColumns& before, const UserColumns& columns);
    Result<void> keepFurtherEmails(qint64 rid, const UserColumns& columns, bool isNew);
    Result<void> announce(Change::Kind kind, const QString& id);
    Result<QStringList> leaveGroups(qint64 rid);

    [[nodiscard]] UserHistory history() { return {m_sql, m_now, m_operatorName}; }
    [[nodiscard]] EffectiveRoles roles() { return {m_sql, m_scope, m_now, m_roleChanges}; }

    Sql& m_sql;
    DirectoryScope m_scope;
    qint64 m_now;
    RoleChanges* m_roleChanges;
    QString m_operatorName;
};

} // namespace provost::server
