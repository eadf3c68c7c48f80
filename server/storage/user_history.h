// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/directory.h"
#include "server/storage/sql.h"

namespace provost::server {

/// What became of users: who suspended, deleted or brought them back, and when. It stands in the row of the user, goes
/// with it into the days of grace and comes back with it, and is gone for good with it. That somebody was created needs
/// no line: the row says when.
class UserHistory
{
public:
    /// Turns of one user; the oldest go beyond it.
    static constexpr qsizetype most = 50;

    /// `now` in milliseconds since 1970. `operatorName`: who does it; empty: the identity provider.
    UserHistory(Sql& sql, qint64 now, QString operatorName = {})
        : m_sql(sql)
        , m_now(now)
        , m_operatorName(std::move(operatorName))
    {
    }

    /// Adds a turn to what the user with this row number has been through.
    Result<void> add(qint64 rid, TurnKind kind);
    /// The same for a user who comes back; `kept` is what stood in its row.
    Result<void> bringBack(qint64 rid, const QByteArray& kept);
    /// A turn as a line to put before a history that is moved or changed in SQL.
    [[nodiscard]] QString line(TurnKind kind, const QString& connectionName) const;
    /// All turns of a person: of this user, and of those with the same email address in its account. Newest first.
    Result<QList<UserTurn>> ofPerson(const User& user);

private:
    Result<void> store(qint64 rid, TurnKind kind, const QString& connectionName, const QString& kept);

    Sql& m_sql;
    qint64 m_now;
    QString m_operatorName;
};

} // namespace provost::server
