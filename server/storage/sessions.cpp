// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/sessions.h"

#include "model/domain/fold.h"
#include "server/storage/new_id.h"
#include "server/storage/paging.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

ProductSession toSession(const Row& row)
{
    ProductSession session;
    session.id = SessionId(row.text(0));
    session.userId = UserId(row.text(1));
    session.label = row.text(2);
    session.startedAt = timeOf(row.integer(3));
    session.endedAt = timeOf(row.optionalInteger(4));
    session.end = static_cast<SessionEnd>(row.integer(5));
    return session;
}

} // namespace

Result<ProductSession> Sessions::begin(const UserId& user, const Person& person, const QString& label)
{
    const ProductSession session{SessionId(newId()), user, label, timeOf(m_now), std::nullopt, SessionEnd::None};
    const auto added = m_sql.run("INSERT INTO session (id, account_id, user_id, person, label, started_at) "
                                 "VALUES (?, ?, ?, ?, ?, ?)"_L1,
                                 {session.id.text(), person.accountId, user.text(), person.key, label, m_now});
    return added.map([&session](qint64) { return session; });
}

Result<std::optional<ProductSession>> Sessions::find(const SessionId& id, const std::optional<AccountId>& scope)
{
    const QString account = scope ? scope->text() : QString();
    return m_sql.first<ProductSession>("SELECT id, user_id, label, started_at, ended_at, end_reason FROM session "
                                       "WHERE id = ? AND (? = '' OR account_id = ?)"_L1,
                                       {id.text(), account, account}, toSession);
}

Result<QList<ProductSession>> Sessions::ofPerson(const Person& person, int limit)
{
    QList<ProductSession> sessions;
    const auto read = m_sql.each("SELECT id, user_id, label, started_at, ended_at, end_reason FROM session "
                                 "WHERE account_id = ? AND person = ? ORDER BY started_at DESC, id LIMIT ?"_L1,
                                 {person.accountId, person.key, limit}, [&sessions](const Row& row) {
                                     sessions.append(toSession(row));
                                     return true;
                                 });
    if (!read)
        return tl::unexpected(read.error());
    return sessions;
}

Result<qint64> Sessions::liveOf(const Person& person)
{
    const auto count =
        m_sql.first<qint64>("SELECT COUNT(*) FROM session WHERE account_id = ? AND person = ? AND ended_at IS NULL"_L1,
                            {person.accountId, person.key}, [](const Row& row) { return row.integer(0); });
    return count.map([](const std::optional<qint64>& live) { return live.value_or(0); });
}

Result<void> Sessions::end(const SessionId& id)
{
    const auto ended = m_sql.run("UPDATE session SET ended_at = ?, end_reason = ? WHERE id = ? AND ended_at IS NULL"_L1,
                                 {m_now, static_cast<int>(SessionEnd::SignedOut), id.text()});
    return ended.map([](qint64) {});
}

Result<qint64> Sessions::endAll(const Person& person)
{
    return m_sql.run("UPDATE session SET ended_at = ?, end_reason = ? "
                     "WHERE account_id = ? AND person = ? AND ended_at IS NULL"_L1,
                     {m_now, static_cast<int>(SessionEnd::SignedOut), person.accountId, person.key});
}

Result<void> Sessions::endAllOf(const QString& userId, SessionEnd why)
{
    const auto ended =
        m_sql.run("UPDATE session SET ended_at = ?, end_reason = ? WHERE user_id = ? AND ended_at IS NULL"_L1,
                  {m_now, static_cast<int>(why), userId});
    return ended.map([](qint64) {});
}

Result<void> Sessions::endAllThrough(const QString& connectionId, SessionEnd why)
{
    const auto ended = m_sql.run("UPDATE session SET ended_at = ?, end_reason = ? WHERE ended_at IS NULL "
                                 "AND user_id IN (SELECT id FROM \"user\" WHERE connection_id = ?)"_L1,
                                 {m_now, static_cast<int>(why), connectionId});
    return ended.map([](qint64) {});
}

Result<void> Sessions::follow(const QString& userId, const Person& before, const Person& after)
{
    const auto moved = m_sql.run("UPDATE session SET person = ? WHERE account_id = ? AND person = ? AND user_id = ?"_L1,
                                 {after.key, before.accountId, before.key, userId});
    return moved.map([](qint64) {});
}

Result<SignInAnswer> Sessions::maySignIn(const AccountId& account, const QString& login)
{
    // One person may have several users: one that is active is enough.
    const QString key = caseKey(login.trimmed());
    SignInAnswer found;
    const auto read = m_sql.each(
        "SELECT id, active, 0 FROM \"user\" WHERE email_key = ? AND account_id = ? "
        "UNION ALL SELECT u.id, u.active, 0 FROM connection c JOIN \"user\" u ON u.connection_id = c.id "
        "WHERE c.account_id = ? AND u.user_name_key = ? "
        "UNION ALL SELECT id, active, 0 FROM \"user\" "
        "WHERE connection_id IS NULL AND account_id = ? AND user_name_key = ? "
        "UNION ALL SELECT id, 0, 1 FROM deleted_user WHERE account_id = ? AND purge_at > ? "
        "AND (email_key = ? OR user_name_key = ?)"_L1,
        {key, account.text(), account.text(), key, account.text(), key, account.text(), m_now, key, key},
        [&found](const Row& row) {
            const SignIn answer = row.flag(1) ? SignIn::Allowed : row.flag(2) ? SignIn::Deleted : SignIn::Suspended;
            // Allowed before suspended before deleted before unknown.
            if (found.answer == SignIn::Unknown || answer < found.answer)
                found = {answer, UserId(row.text(0))};
            return found.answer != SignIn::Allowed;
        });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

} // namespace provost::server
