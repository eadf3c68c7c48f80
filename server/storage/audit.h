// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/activity.h"
#include "model/domain/operator.h"
#include "model/domain/page.h"
#include "server/storage/sql.h"

#include <optional>

namespace provost::server {

/// Which operator does something, as the audit trail names them.
struct Actor
{
    OperatorId id;
    QString name;
};

/// The trail of operators' own changes. It outlives what it speaks of.
class Audit
{
public:
    explicit Audit(Sql& sql)
        : m_sql(sql)
    {
    }

    /// `action` is `connection.create` and the like; `account` whose affair it was, unset for the whole server.
    Result<void> add(qint64 now, const Actor& actor, const QString& action, const QString& subject,
                     const QString& detail, const std::optional<AccountId>& account);
    /// Newest first, before the id in `after` (empty: from the newest).
    Result<Page<AuditEntry>> page(const std::optional<AccountId>& scope, const QString& after, int limit);

private:
    Sql& m_sql;
};

} // namespace provost::server
