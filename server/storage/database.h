// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/database_address.h"
#include "server/storage/dialect.h"
#include "server/storage/sql.h"

#include <memory>

namespace provost::server {

/// One connection to the database. One thread at a time.
class Database
{
public:
    using Use = Dialect::Use;

    /// Where `use` is Write a data file that is missing is created. Errors name the database as `subject`.
    static Result<std::unique_ptr<Database>> open(const DatabaseAddress& address, Use use);
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] Sql& sql() { return *m_sql; }

private:
    Database(DatabaseAddress address, Use use);
    Result<void> connect();

    const DatabaseAddress m_address;
    const Use m_use;
    const std::unique_ptr<const Dialect> m_dialect;
    std::unique_ptr<Sql> m_sql;
};

} // namespace provost::server
