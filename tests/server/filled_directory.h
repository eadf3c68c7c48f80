// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/storage.h"
#include "tests/support/test_database.h"

#include <algorithm>
#include <memory>

namespace provost::test {

/// A database with one connection `c` that has many users `1`, `2`, … without any attributes, filled without HTTP.
class FilledDirectory
{
public:
    explicit FilledDirectory(qint64 users)
    {
        auto opened = server::Storage::open({.database = m_database.address()});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        m_storage = *std::move(opened);
        fill(users);
    }
    ~FilledDirectory() { m_storage->close(); }
    FilledDirectory(const FilledDirectory&) = delete;
    FilledDirectory& operator=(const FilledDirectory&) = delete;

    server::Storage& storage() { return *m_storage; }

    Result<void> run(QLatin1StringView statement, const QVariantList& values = {})
    {
        return m_storage->writeNow([&](server::Sql& sql) { return sql.run(statement, values).map([](qint64) {}); });
    }

private:
    void fill(qint64 users)
    {
        auto filled =
            run(QLatin1StringView("INSERT INTO account (id, name, name_key, created_at) VALUES ('a', 'a', 'a', 0)"))
                .and_then([&] {
                    return run(QLatin1StringView("INSERT INTO connection (id, account_id, name, name_key, idp, "
                                                 "created_at, user_count) VALUES ('c', 'a', 'c', 'c', 'okta', 0, ?)"),
                               {users});
                });
        // In one transaction PostgreSQL would keep all states that the counters have been in.
        constexpr qint64 part = 2000;
        for (qint64 first = 1; filled && first <= users; first += part)
            filled = addUsers(first, std::min(users, first + part - 1));
        if (!filled)
            qFatal("%s", qPrintable(filled.error().detail));
    }

    Result<void> addUsers(qint64 first, qint64 last)
    {
        return run(QLatin1StringView("WITH RECURSIVE n(i) AS (SELECT CAST(? AS BIGINT) UNION ALL SELECT i + 1 FROM n "
                                     "WHERE i < ?), t(x) AS (SELECT CAST(i AS TEXT) FROM n) "
                                     "INSERT INTO \"user\" (id, account_id, connection_id, user_name, user_name_key, "
                                     "display_name, sort_key, search_key, active, body, created_at, changed_at) "
                                     "SELECT x, 'a', 'c', x, x, x, x, x, 1, '{}', 0, 0 FROM t"),
                   {first, last});
    }

    TestDatabase m_database;
    std::unique_ptr<server::Storage> m_storage;
};

} // namespace provost::test
