// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/clock.h"
#include "server/storage/event_log.h"
#include "server/storage/events.h"
#include "tests/support/test_database.h"

#include <memory>

namespace provost::test {

/// A database of its own, filled without HTTP.
struct FilledEvents
{
    static constexpr qint64 start = 1'750'000'000'000; ///< the clock, milliseconds since 1970

    explicit FilledEvents(server::EventRetention retention = {})
    {
        auto opened = server::Storage::open({.database = database.address()});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        storage = std::move(*opened);
        clock.setNow(start);
        log = std::make_unique<server::EventLog>(*storage, clock, retention);
    }
    ~FilledEvents() { storage->close(); }

    static server::EventRecord event(int number, int status = 200)
    {
        server::EventRecord made;
        made.at = start + number;
        made.accountId = QStringLiteral("acme");
        made.connectionId = QStringLiteral("c1");
        made.tokenId = QStringLiteral("token");
        made.method = QStringLiteral("GET");
        made.path = QStringLiteral("/scim/v2/Users");
        made.pattern = QStringLiteral("/Users");
        made.isRead = true;
        made.status = status;
        return made;
    }
    qint64 count(QLatin1StringView statement)
    {
        qint64 found = -1;
        const auto read = storage->writeNow([&](server::Sql& sql) {
            return sql.first<qint64>(statement, {}, [](const server::Row& row) { return row.integer(0); })
                .map([&found](const std::optional<qint64>& value) { found = value.value_or(-1); });
        });
        return read ? found : -1;
    }
    server::EventPage page(const EventQuery& query)
    {
        Result<server::EventPage> found;
        const auto read = storage->writeNow([&](server::Sql& sql) -> Result<void> {
            found = server::Events(sql).page(query, {});
            return found.map([](const server::EventPage&) {});
        });
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *found;
    }

    TestDatabase database;
    std::unique_ptr<server::Storage> storage;
    server::SystemClock clock;
    std::unique_ptr<server::EventLog> log;
};

} // namespace provost::test
