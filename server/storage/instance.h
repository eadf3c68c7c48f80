// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/sql.h"

namespace provost::server {

/// Facts about this database that outlive a run.
class Instance
{
public:
    explicit Instance(Sql& sql)
        : m_sql(sql)
    {
    }

    /// The id that stays the same for the life of the database; made at the first call, which needs the writer.
    Result<QString> ensureId();
    /// Empty where it was not made yet.
    Result<QString> id();
    /// Where identity providers reach the server, as `serve` was told last; empty where it never ran.
    Result<QString> publicUrl();
    Result<void> setPublicUrl(const QString& url);

private:
    Result<QString> value(const QString& name);
    Result<void> set(const QString& name, const QString& value);

    Sql& m_sql;
};

} // namespace provost::server
