// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/id.h"
#include "server/storage/scim_rows.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace provost::server {

/// A user that was deleted and can still come back.
struct DeletedUser
{
    UserId id;
    DirectoryScope scope; ///< connectionId is empty where the connection is gone
    QByteArray body;
    qint64 version = 0;
    qint64 createdAt = 0;
    QByteArray former;    ///< see formerFrom()
    QByteArray history;   ///< see UserHistory
    QStringList groupIds; ///< of the groups that it left

    [[nodiscard]] QJsonObject parsedBody() const;
};

/// The users in their days of grace: gone for identity providers, to be restored by operators, and back with their
/// history where the same person is provisioned again. `now` in milliseconds since 1970; whose days are over is never
/// found, purged or not.
class DeletedUsers
{
public:
    DeletedUsers(Sql& sql, qint64 now)
        : m_sql(sql)
        , m_now(now)
    {
    }

    /// Copies the user, who is deleted from the others right after it.
    Result<void> keep(qint64 rid, const QStringList& groupIds, int graceDays);
    /// As keep(), for the users of a connection up to `lastRid`, which is deleted with them. `turn` is put before what
    /// each has been through (UserHistory::line()).
    Result<void> keepUpTo(qint64 lastRid, const QString& connectionId, int graceDays, const QString& turn);
    Result<std::optional<DeletedUser>> find(const UserId& id, const std::optional<AccountId>& scope);
    /// The one whom this connection provisions again: the same userName, or the same address. Of a connection that is
    /// gone the address alone tells that it is the same person.
    Result<std::optional<DeletedUser>> findAgain(const DirectoryScope& scope, const QString& userNameKey,
                                                 const QString& emailKey);
    Result<void> forget(const UserId& id);
    /// Removes up to `limit` of those whose days are over, oldest first, and returns how many they were.
    Result<qint64> purge(int limit);

private:
    struct Leaving
    {
        qint64 firstRid = 0;
        qint64 lastRid = 0;
        QString connectionId = {}; ///< empty: of any
        QString groupIds = {};
        int graceDays = 0;
        QString turn = {};
    };
    Result<void> keepBetween(const Leaving& leaving);

    Sql& m_sql;
    qint64 m_now;
};

} // namespace provost::server
