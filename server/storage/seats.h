// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/access.h"
#include "server/storage/sql.h"

namespace provost::server {

/// Who sits: a person is one email address in one account, or where a user has none the user alone.
struct Person
{
    QString accountId;
    QString key; ///< folded address, or the user's id

    friend bool operator==(const Person&, const Person&) = default;
};

/// The seats of the accounts. A person with an active user has one, however many connections bring that person; it is
/// released with the last active user, and who comes back takes a new one. `now` in milliseconds since 1970.
class Seats
{
public:
    Seats(Sql& sql, qint64 now)
        : m_sql(sql)
        , m_now(now)
    {
    }

    /// For a person who has an active user now. ErrorKind::Forbidden (HTTP 403) where all seats are taken.
    Result<void> take(const Person& person);
    /// Where the person has no active user any more.
    Result<void> release(const Person& person);
    /// As release(), for every person of the account: after many users went at once.
    Result<void> releaseUnused(const QString& accountId);

    Result<bool> isTaken(const Person& person);

private:
    Sql& m_sql;
    qint64 m_now;
};

} // namespace provost::server
