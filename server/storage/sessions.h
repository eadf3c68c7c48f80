// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/access.h"
#include "server/storage/seats.h"

#include <QList>

namespace provost::server {

/// Whether somebody may sign in, and as which user.
struct SignInAnswer
{
    SignIn answer = SignIn::Unknown;
    std::optional<UserId> userId;
};

/// The sessions that the product registered, and what it asks before one begins. They outlive their users, as usage
/// data. `now` in milliseconds since 1970.
class Sessions
{
public:
    Sessions(Sql& sql, qint64 now)
        : m_sql(sql)
        , m_now(now)
    {
    }

    /// Of an active user of that person; who may not sign in has to be refused before.
    Result<ProductSession> begin(const UserId& user, const Person& person, const QString& label);
    Result<std::optional<ProductSession>> find(const SessionId& id, const std::optional<AccountId>& scope);
    /// Newest first, at most `limit`: those of the person, through whatever connection.
    Result<QList<ProductSession>> ofPerson(const Person& person, int limit);
    Result<qint64> liveOf(const Person& person);

    /// Does nothing to one that has ended.
    Result<void> end(const SessionId& id);
    /// Every one of the person at once, through whatever connection; gives how many there were.
    Result<qint64> endAll(const Person& person);
    /// Every one of that user at once.
    Result<void> endAllOf(const QString& userId, SessionEnd why);
    /// Every one of the users of a connection at once.
    Result<void> endAllThrough(const QString& connectionId, SessionEnd why);
    /// The user is another person now: the address has changed.
    Result<void> follow(const QString& userId, const Person& before, const Person& after);

    /// By email address or userName, without regard to case.
    Result<SignInAnswer> maySignIn(const AccountId& account, const QString& login);

private:
    Sql& m_sql;
    qint64 m_now;
};

} // namespace provost::server
