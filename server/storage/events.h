// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/activity.h"
#include "model/domain/page.h"
#include "model/domain/request.h"
#include "server/storage/sql.h"

#include <optional>

namespace provost::server {

/// The stored SCIM requests, for reading; EventLog writes them. They outlive their connection.
class Events
{
public:
    explicit Events(Sql& sql)
        : m_sql(sql)
    {
    }

    /// Newest first. `scope` restricts to one account on top of what the query asks.
    Result<Page<Event>> page(const EventQuery& query, const std::optional<AccountId>& scope);
    /// With its bodies; nothing where there is none, or it is not of the account in `scope`.
    Result<std::optional<EventDetail>> find(qint64 id, const std::optional<AccountId>& scope);

private:
    Sql& m_sql;
};

} // namespace provost::server
