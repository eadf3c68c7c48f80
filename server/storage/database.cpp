// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/database.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace provost::server {

Database::Database(DatabaseAddress address, Use use)
    : m_address(std::move(address))
    , m_use(use)
    , m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_dialect(m_address.dialect())
    , m_sql(std::make_unique<Sql>(*m_dialect, [this] { return connect(); }))
{
}

Database::~Database()
{
    m_sql.reset();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseAddress& address, Use use)
{
    std::unique_ptr<Database> opened(new Database(address, use));
    auto done = opened->m_dialect->prepare(address, use).and_then([&opened] { return opened->connect(); });
    if (!done) {
        done.error().subject = address.shown();
        if (done.error().kind == ErrorKind::ServerFault)
            done.error().kind = ErrorKind::Storage; // at this point: not a database, or not readable
        return tl::unexpected(done.error());
    }
    return opened;
}

/// Also in place of a connection that broke. Its driver goes before the statements that were prepared on it, which
/// would otherwise try to tell the database about their end.
Result<void> Database::connect()
{
    m_sql->leave();
    if (QSqlDatabase::contains(m_connectionName))
        QSqlDatabase::removeDatabase(m_connectionName);
    m_sql->forgetStatements();
    auto database = QSqlDatabase::addDatabase(m_dialect->driver(), m_connectionName);
    m_dialect->configure(database, m_address);
    if (!database.open()) {
        const auto kind = m_address.isPostgresql() ? ErrorKind::Unavailable : ErrorKind::Storage;
        return fail(kind, m_address.shown(), database.lastError().databaseText().trimmed());
    }
    m_sql->enter(database);
    return m_dialect->setUp(*m_sql, m_use);
}

} // namespace provost::server
