// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/directory.h"
#include "server/storage/sql.h"

#include <QJsonObject>

namespace provost::server {

/// Of a column `former`, newest first.
[[nodiscard]] QList<FormerIdentifier> formerFrom(const QByteArray& stored);

/// By what users were known before their addresses, userName or externalId were replaced. It stands in the row of the
/// user, goes with it into the days of grace and comes back with it, and is gone for good with it.
class FormerIdentifiers
{
public:
    /// Of one user; the oldest go beyond it.
    static constexpr qsizetype most = 20;

    /// `now` in milliseconds since 1970.
    FormerIdentifiers(Sql& sql, qint64 now)
        : m_sql(sql)
        , m_now(now)
    {
    }

    /// Keeps what `before` has and `after` has not, and forgets what `after` has again. Both are SCIM bodies. Whether
    /// anything that identifies the user differs is for the caller to see first: this reads the row.
    Result<void> follow(qint64 rid, const QJsonObject& before, const QJsonObject& after);
    /// The same for a user who comes back; `kept` is what stood in its row.
    Result<void> bringBack(qint64 rid, const QByteArray& kept, const QJsonObject& before, const QJsonObject& after);

private:
    Sql& m_sql;
    qint64 m_now;
};

} // namespace provost::server
