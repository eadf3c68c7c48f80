// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/profiles/profile.h"
#include "server/storage/sql.h"

namespace provost::server {

/// For how long the instance keeps what is over: as the profile says, until an operator says otherwise.
class Retention
{
public:
    Retention(Sql& sql, const RetentionDays& ofProfile)
        : m_sql(sql)
        , m_ofProfile(ofProfile)
    {
    }

    Result<RetentionDays> days();
    Result<void> setDays(const RetentionDays& days);
    /// Removes up to `limit` ended sessions and up to `limit` released seats that are over for longer than usage data
    /// is kept, oldest first; the number of the larger part. `now` in milliseconds since 1970.
    Result<qint64> forget(qint64 now, int limit);
    /// Removes entries of the audit trail that are older than it is kept, up to `limit` of each chain; the number of
    /// the largest part.
    Result<qint64> forgetTrail(qint64 now, int limit);

private:
    Sql& m_sql;
    RetentionDays m_ofProfile;
};

} // namespace provost::server
