// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/activity.h"
#include "server/storage/scim_rows.h"

#include <QJsonArray>

namespace provost::server {

/// A group that a user is a member of.
struct GroupReference
{
    QString id;
    QString displayName;
};

/// The users of one connection, for SCIM. Every write counts, and adds to the change feed, in the same job.
class Users
{
public:
    /// `now` in milliseconds since 1970.
    Users(Sql& sql, DirectoryScope scope, qint64 now);

    /// scimType uniqueness where the userName is taken.
    Result<ScimRow> add(const QJsonObject& body);
    Result<std::optional<ScimRow>> find(const QString& id);
    /// Stores another body under the same id and counts the version up. scimType uniqueness.
    Result<ScimRow> replace(const ScimRow& old, const QJsonObject& body);
    /// Takes the memberships along.
    Result<void> remove(const ScimRow& user);
    Result<QList<GroupReference>> groupsOf(qint64 rid);

private:
    Result<void> keepFurtherEmails(qint64 rid, const QStringList& keys, bool isNew);
    Result<void> announce(Change::Kind kind, const QString& id);
    Result<void> leaveGroups(qint64 rid);

    Sql& m_sql;
    DirectoryScope m_scope;
    qint64 m_now;
};

} // namespace provost::server
