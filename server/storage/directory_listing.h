// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/directory.h"
#include "model/domain/page.h"
#include "model/domain/request.h"
#include "server/storage/sql.h"

#include <QByteArray>

#include <optional>

namespace provost::server {

/// A user or group with its SCIM body as it is stored (without id and meta).
template <class T>
struct WithBody
{
    T item;
    QByteArray body;
    qint64 version = 0;
};

/// Users and groups as operators list them, over all connections. Reads only; SCIM writes them elsewhere.
/// `scope` restricts to one account on top of what a query asks.
class DirectoryListing
{
public:
    static constexpr int furtherEmails = 20; ///< that are told of one user

    /// `now` in milliseconds since 1970: deleted users whose days of grace are over are not there.
    DirectoryListing(Sql& sql, qint64 now)
        : m_sql(sql)
        , m_now(now)
    {
    }

    /// In the order of their names, or of their arrival, where pages after the first one tell the total that this one
    /// counted; deleted ones only where their state is asked for. ErrorKind::Invalid names `after`
    /// where that is not a key of such a list.
    Result<Page<User>> users(const UserQuery& query, const std::optional<AccountId>& scope);
    Result<std::optional<WithBody<User>>> user(const UserId& id, const std::optional<AccountId>& scope);
    Result<QList<Membership>> groupsOf(const UserId& id);

    Result<Page<Group>> groups(const GroupQuery& query, const std::optional<AccountId>& scope);
    Result<std::optional<WithBody<Group>>> group(const GroupId& id, const std::optional<AccountId>& scope);
    /// In the order of their names.
    Result<Page<Membership>> members(const GroupId& id, const MemberQuery& query);

private:
    Result<void> readRoles(Group& group);

    Sql& m_sql;
    qint64 m_now;
};

} // namespace provost::server
