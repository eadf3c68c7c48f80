// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/seats.h"

#include "model/scim/error.h"
#include "server/storage/accounts.h"
#include "server/storage/new_id.h"

using namespace Qt::StringLiterals;

namespace provost::server {

Result<void> Seats::take(const Person& person)
{
    const auto counted =
        m_sql.run("UPDATE account SET seats_used = seats_used + 1 "
                  "WHERE id = ? AND (seat_limit IS NULL OR seats_used < seat_limit) AND NOT EXISTS "
                  "(SELECT 1 FROM seat WHERE account_id = ? AND person = ? AND released_at IS NULL)"_L1,
                  {person.accountId, person.accountId, person.key});
    if (!counted)
        return tl::unexpected(counted.error());
    // Whoever else takes one for the same person waits for the account.
    if (*counted > 0)
        return m_sql.send("INSERT INTO seat (id, account_id, person, taken_at) VALUES (?, ?, ?, ?)"_L1,
                          {newId(), person.accountId, person.key, m_now});
    const auto hasOne = isTaken(person);
    if (!hasOne)
        return tl::unexpected(hasOne.error());
    if (*hasOne)
        return {};
    const auto plan = Accounts(m_sql).plan(AccountId(person.accountId));
    if (!plan)
        return tl::unexpected(plan.error());
    return scim::refuse(403, {},
                        u"All %1 seats of this account are taken. Deactivate somebody, or have the number of seats "
                        "raised."_s.arg(plan->seats.limit.value_or(0)));
}

Result<void> Seats::release(const Person& person)
{
    const auto released =
        m_sql.run("UPDATE seat SET released_at = ? WHERE account_id = ? AND person = ? AND released_at IS NULL "
                  "AND NOT EXISTS (SELECT 1 FROM \"user\" u WHERE u.email_key = seat.person "
                  "AND u.account_id = seat.account_id AND u.active = 1) "
                  "AND NOT EXISTS (SELECT 1 FROM \"user\" u WHERE u.id = seat.person AND u.email_key = '' "
                  "AND u.active = 1)"_L1,
                  {m_now, person.accountId, person.key});
    if (!released)
        return tl::unexpected(released.error());
    if (*released == 0)
        return {};
    return m_sql.send("UPDATE account SET seats_used = seats_used - 1 WHERE id = ?"_L1, {person.accountId});
}

Result<void> Seats::releaseUnused(const QString& accountId)
{
    const auto released =
        m_sql.run("UPDATE seat SET released_at = ? WHERE account_id = ? AND released_at IS NULL "
                  "AND NOT EXISTS (SELECT 1 FROM \"user\" u WHERE u.email_key = seat.person "
                  "AND u.account_id = seat.account_id AND u.active = 1) "
                  "AND NOT EXISTS (SELECT 1 FROM \"user\" u WHERE u.id = seat.person AND u.email_key = '' "
                  "AND u.active = 1)"_L1,
                  {m_now, accountId});
    if (!released)
        return tl::unexpected(released.error());
    const auto counted =
        m_sql.run("UPDATE account SET seats_used = seats_used - ? WHERE id = ?"_L1, {*released, accountId});
    return counted.map([](qint64) {});
}

Result<bool> Seats::isTaken(const Person& person)
{
    const auto found =
        m_sql.first<bool>("SELECT 1 FROM seat WHERE account_id = ? AND person = ? AND released_at IS NULL"_L1,
                          {person.accountId, person.key}, [](const Row&) { return true; });
    return found.map([](const std::optional<bool>& taken) { return taken.has_value(); });
}

} // namespace provost::server
