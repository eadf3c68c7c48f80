// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/database.h"

namespace provost::server {

Database::Database(DatabaseAddress address, Use use)
    : m_address(std::move(address))
    , m_use(use)
    , m_dialect(m_address.dialect())
    , m_sql(std::make_unique<Sql>(*m_dialect, [this] { return connect(); }))
{
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

/// Also in place of a connection that broke.
Result<void> Database::connect()
{
    auto link = m_dialect->open(m_address, m_use);
    if (!link)
        return tl::unexpected(link.error());
    m_sql->enter(*std::move(link));
    return m_dialect->setUp(*m_sql, m_use);
}

} // namespace provost::server
