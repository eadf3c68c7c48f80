// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/id.h"
#include "server/storage/sql.h"

#include <QDateTime>
#include <QHash>

namespace provost::server {

/// That an operator confirmed what has to be in place before a connection.
struct Confirmation
{
    QDateTime at;
    QString by; ///< operator's name
};

/// Which prerequisites of the profile were confirmed for a connection.
class Prerequisites
{
public:
    explicit Prerequisites(Sql& sql)
        : m_sql(sql)
    {
    }

    /// By the prerequisite's id.
    Result<QHash<QString, Confirmation>> confirmed(const ConnectionId& connection);
    /// The ids of those that were confirmed, of all connections.
    Result<QHash<ConnectionId, QStringList>> all();
    /// A second time changes nothing. `now` in milliseconds since 1970.
    Result<void> confirm(const ConnectionId& connection, const QString& id, const QString& by, qint64 now);
    Result<void> withdraw(const ConnectionId& connection, const QString& id);

private:
    Sql& m_sql;
};

} // namespace provost::server
