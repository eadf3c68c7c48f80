// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "server/storage/sql.h"

#include <memory>

namespace provost::server {

/// An open SQLite file: WAL, synchronous=FULL, foreign keys on, and a wait of five seconds for other processes' locks.
/// Lives and dies on the thread that opened it, as QSqlDatabase demands.
class Database
{
public:
    enum class Use { Write, Read };

    /// Opens an existing file, or creates it with mode 0600 where `use` is Write.
    static Result<std::unique_ptr<Database>> open(const QString& file, Use use);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] Sql& sql() { return *m_sql; }

private:
    explicit Database(QString connectionName);

    QString m_connectionName;
    std::unique_ptr<const Dialect> m_dialect;
    std::unique_ptr<Sql> m_sql;
};

} // namespace provost::server
