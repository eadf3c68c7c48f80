// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/database_address.h"

#include "server/storage/postgresql_dialect.h"
#include "server/storage/sqlite_dialect.h"

#include <libpq-fe.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

/// Seconds, but for tcp_user_timeout in milliseconds. A server that vanished without a word is noticed soon.
constexpr std::array<std::pair<const char*, const char*>, 6> ours{{{"connect_timeout", "5"},
                                                                   {"application_name", "provostd"},
                                                                   {"keepalives_idle", "15"},
                                                                   {"keepalives_interval", "5"},
                                                                   {"keepalives_count", "3"},
                                                                   {"tcp_user_timeout", "20000"}}};

} // namespace

bool isPostgresqlAddress(const QString& text)
{
    return text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1);
}

Result<DatabaseAddress> DatabaseAddress::parse(const QString& text)
{
    if (isPostgresqlAddress(text))
        return parsePostgresql(text);
    if (text.isEmpty())
        return fail(ErrorKind::Invalid, {}, u"Name a data file, or an address postgresql://USER@HOST:PORT/NAME."_s);
    DatabaseAddress address;
    address.m_file = text;
    address.m_shown = text;
    return address;
}

Result<DatabaseAddress> DatabaseAddress::parsePostgresql(const QString& text)
{
    // libpq's own words about what it could not read repeat the address, and with it the password.
    char* complaint = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> read(
        PQconninfoParse(text.toUtf8().constData(), &complaint), &PQconninfoFree);
    PQfreemem(complaint);
    if (!read)
        return fail(ErrorKind::Invalid, {},
                    u"The address of the database cannot be read; it looks like "
                    "postgresql://USER@HOST:PORT/NAME?sslmode=verify-full, with % before what has a meaning there."_s);
    DatabaseAddress address;
    for (const PQconninfoOption* option = read.get(); option->keyword; ++option) {
        if (!option->val)
            continue;
        const QByteArray keyword = option->keyword;
        const QByteArray value = option->val;
        address.m_parameters.emplaceBack(keyword, value);
    }
    for (const auto& [keyword, value] : ours) {
        if (address.parameter(keyword).isEmpty())
            address.m_parameters.emplaceBack(keyword, value);
    }
    const auto part = [&address](const char* keyword) { return QString::fromUtf8(address.parameter(keyword)); };
    const QString port = part("port");
    address.m_shown =
        u"postgresql://%1%2/%3"_s.arg(part("host"), port.isEmpty() ? QString() : u':' + port, part("dbname"));
    return address;
}

QByteArray DatabaseAddress::parameter(const QByteArray& keyword) const
{
    const auto found = std::ranges::find(m_parameters, keyword, &std::pair<QByteArray, QByteArray>::first);
    return found == m_parameters.cend() ? QByteArray() : found->second;
}

std::unique_ptr<const Dialect> DatabaseAddress::dialect() const
{
    if (isPostgresql())
        return std::make_unique<PostgresqlDialect>();
    return std::make_unique<SqliteDialect>();
}

} // namespace provost::server
