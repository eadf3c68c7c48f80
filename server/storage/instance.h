// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/profiles/profile.h"
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
    /// The secret that signs cursors; stays the same, and is made at the first call, which needs the writer.
    Result<QByteArray> ensureCursorKey();
    /// Where identity providers reach the server, as `serve` was told last; empty where it never ran.
    Result<QString> publicUrl();
    Result<void> setPublicUrl(const QString& url);
    /// The profile that the database belongs to; empty where none was chosen yet.
    Result<QString> profile();
    /// Decides the profile for the life of the database: `wanted`, or where that is empty the one that it has, or
    /// `standard` for a new one. ErrorKind::Conflict where it has another one.
    Result<QString> decideProfile(const QString& wanted);
    /// For how long things are kept; unset where nobody decided it.
    Result<std::optional<RetentionDays>> retention();
    Result<void> setRetention(const RetentionDays& rule);

private:
    Result<QString> ensure(const QString& name, const std::function<Result<QString>()>& make);
    Result<QString> value(const QString& name);
    Result<void> set(const QString& name, const QString& value);

    Sql& m_sql;
};

} // namespace provost::server
