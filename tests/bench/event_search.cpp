// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
//
// How long the activity's filters take over many events, and what recording one costs.
//
//     bench_event_search MILLIONS DATABASE
//
// fills an empty database (a file, or the address of a PostgreSQL), without the server, and prints a line of JSON for
// each filter: milliseconds of the median and the slowest of the tries.
#include "server/storage/clock.h"
#include "server/storage/event_log.h"
#include "server/storage/events.h"
#include "server/storage/request_counts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::server;

namespace {

constexpr int tries = 21;
constexpr qint64 begin = 1'760'000'000'000;
constexpr qint64 apartMs = 200;

double cpuMs()
{
    return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

/// Of ten events seven are successful reads and one is a refusal; 200 connections in 50 accounts, 100 000 people.
Result<void> fill(Storage& storage, qint64 count)
{
    constexpr qint64 step = 100'000;
    for (qint64 first = 1; first <= count; first += step) {
        const auto done = storage.writeNow([&](Sql& sql) -> Result<void> {
            const auto rows = sql.run(
                "WITH RECURSIVE n(i) AS (SELECT CAST(? AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
                "INSERT INTO event (id, at, account_id, connection_id, connection_name, token_id, by_console, method, "
                "path, query, status, scim_type, detail, duration_us, resource_name, user_agent, dialect, resource_id, "
                "stranger, bytes) SELECT i, ? + i * ?, 'account-' || (i * 7919 % 50), 'connection-' || (i * 7919 % "
                "200), "
                "'Workforce', 'token', CASE WHEN i % 500 = 0 THEN 1 ELSE 0 END, "
                "CASE WHEN i % 10 < 7 THEN 'GET' WHEN i % 10 < 9 THEN 'PATCH' WHEN i % 1000 = 9 THEN 'DELETE' ELSE "
                "'POST' END, CASE WHEN i % 10 < 7 THEN '/scim/v2/Users' ELSE '/scim/v2/Users/person-' || (i * 104729 % "
                "100000) END, CASE WHEN i % 10 < 7 THEN 'filter=userName eq \"person-' || (i * 104729 % 100000) || "
                "'@example.com\"' ELSE '' END, CASE WHEN i % 10 < 9 THEN 200 WHEN i % 100000 = 99 THEN 500 ELSE 409 "
                "END, CASE WHEN i % 10 = 9 THEN CASE WHEN i % 10000 = 9 THEN 'mutability' ELSE 'uniqueness' END ELSE "
                "'' END, CASE WHEN i % 10 = 9 THEN 'The userName is taken.' ELSE '' END, 900, 'person-' || (i * 104729 "
                "% 100000) || '@example.com', 'Okta SCIM Client 1.0.0', 'okta', CASE WHEN i % 10 < 7 THEN '' ELSE "
                "'person-' || (i * 104729 % 100000) END, 0, 500 FROM n"_L1,
                {first, std::min(count, first + step - 1), begin, apartMs});
            if (!rows)
                return tl::unexpected(rows.error());
            const auto texts = sql.run("INSERT INTO event_text (rowid, text) SELECT id, path || ' ' || resource_name "
                                       "|| ' ' || detail || ' ' || scim_type FROM event WHERE id >= ? AND id <= ? "
                                       "AND (method <> 'GET' OR status >= 400)"_L1,
                                       {first, first + step - 1});
            return texts.map([](qint64) {});
        });
        if (!done)
            return done;
    }
    return {};
}

void measure(Storage& storage, const char* name, const EventQuery& query)
{
    std::vector<double> times;
    EventPage page;
    for (int i = 0; i < tries; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto done = storage.writeNow([&](Sql& sql) {
            return Events(sql).page(query, {}).map([&page](EventPage&& found) { page = std::move(found); });
        });
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (!done) {
            std::fprintf(stderr, "%s: %s\n", name, qPrintable(done.error().detail));
            return;
        }
    }
    std::ranges::sort(times);
    const QJsonObject told{{u"filter"_s, QLatin1StringView(name)},
                           {u"median"_s, times.at(times.size() / 2)},
                           {u"slowest"_s, times.back()},
                           {u"rows"_s, page.page.items.size()},
                           {u"goesOn"_s, !page.page.next.isEmpty()}};
    std::puts(QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
}

void measureAll(Storage& storage, qint64 count)
{
    const auto with = [](auto change) {
        EventQuery query;
        change(query);
        return query;
    };
    const auto at = [](qint64 number) { return QDateTime::fromMSecsSinceEpoch(begin + number * apartMs, Qt::UTC); };
    measure(storage, "all", {});
    measure(storage, "connection", with([](EventQuery& q) { q.connectionId = ConnectionId(u"connection-7"_s); }));
    measure(storage, "connection that never called",
            with([](EventQuery& q) { q.connectionId = ConnectionId(u"none"_s); }));
    measure(storage, "account", with([](EventQuery& q) { q.accountId = AccountId(u"account-7"_s); }));
    measure(storage, "person", with([](EventQuery& q) { q.resourceId = u"person-4711"_s; }));
    measure(storage, "method DELETE", with([](EventQuery& q) { q.method = u"DELETE"_s; }));
    measure(storage, "method GET", with([](EventQuery& q) { q.method = u"GET"_s; }));
    measure(storage, "failures only", with([](EventQuery& q) { q.errorsOnly = true; }));
    measure(storage, "failures of a connection", with([](EventQuery& q) {
                q.errorsOnly = true;
                q.connectionId = ConnectionId(u"connection-7"_s);
            }));
    measure(storage, "status 5xx", with([](EventQuery& q) { q.statusClass = 5; }));
    measure(storage, "scimType, rare", with([](EventQuery& q) { q.scimType = u"mutability"_s; }));
    measure(storage, "scimType, often", with([](EventQuery& q) { q.scimType = u"uniqueness"_s; }));
    measure(storage, "an old hour", with([&](EventQuery& q) {
                q.from = at(count / 3);
                q.until = q.from->addSecs(3600);
            }));
    measure(storage, "failures of an old hour", with([&](EventQuery& q) {
                q.from = at(count / 3);
                q.until = q.from->addSecs(3600);
                q.errorsOnly = true;
            }));
    measure(storage, "text, one person", with([](EventQuery& q) { q.search = u"person-4711@"_s; }));
    measure(storage, "text, everywhere", with([](EventQuery& q) { q.search = u"example"_s; }));
    measure(storage, "text, nowhere", with([](EventQuery& q) { q.search = u"zebra crossing"_s; }));
    measure(storage, "text of two characters", with([](EventQuery& q) { q.search = u"zz"_s; }));
    measure(storage, "path part, nowhere", with([](EventQuery& q) { q.pathPart = u"/Groups"_s; }));
    measure(storage, "hide console", with([](EventQuery& q) { q.withConsole = false; }));
    measure(storage, "connection, DELETE, text", with([](EventQuery& q) {
                q.connectionId = ConnectionId(u"connection-7"_s);
                q.method = u"DELETE"_s;
                q.search = u"example"_s;
            }));
}

/// CPU time of this process for each event, until all of them are stored.
void measureRecording(const QString& file, bool isRead)
{
    const auto opened = Storage::open({.database = file});
    if (!opened)
        return;
    Storage& storage = **opened;
    constexpr int recorded = 20'000;
    SystemClock clock;
    EventLog log(storage, clock, {.bytes = 1LL << 50});
    const double before = cpuMs();
    for (int i = 0; i < recorded; ++i) {
        EventRecord event;
        event.at = begin;
        event.accountId = u"account-7"_s;
        event.connectionId = u"connection-7"_s;
        event.connectionName = u"Workforce"_s;
        event.tokenId = u"token"_s;
        event.method = isRead ? u"GET"_s : u"PATCH"_s;
        event.isRead = isRead;
        event.path = u"/scim/v2/Users/2819c223-7f76-453a-919d-413861904646"_s;
        event.pattern = u"/Users/{id}"_s;
        event.status = 200;
        event.resourceId = u"2819c223-7f76-453a-919d-%1"_s.arg(i);
        event.resourceName = u"person-%1@example.com"_s.arg(i);
        event.userAgent = u"Okta SCIM Client 1.0.0"_s;
        event.dialect = u"okta"_s;
        if (!isRead) {
            event.requestBody = QString(600, u'x');
            event.answerBody = QString(900, u'x');
        }
        log.record(std::move(event));
    }
    storage.close();
    const QJsonObject told{{u"recording"_s, isRead ? u"a successful read"_s : u"a change"_s},
                           {u"cpuUs"_s, (cpuMs() - before) * 1000 / recorded}};
    std::puts(QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto count = static_cast<qint64>(arguments.value(1).toDouble() * 1e6);
    const auto database = arguments.value(2);
    if (count < 1 || database.isEmpty()) {
        std::fputs("usage: bench_event_search MILLIONS DATABASE\n", stderr);
        return 2;
    }
    const auto storage = Storage::open({.database = database});
    if (!storage) {
        std::fprintf(stderr, "cannot open %s\n", qPrintable(storage.error().detail));
        return 1;
    }
    if (const auto filled = fill(**storage, count); !filled) {
        std::fprintf(stderr, "%s\n", qPrintable(filled.error().detail));
        return 1;
    }
    if (database.startsWith("postgresql:"_L1)) // as its own upkeep would soon
        (void)(*storage)->writeNow([](Sql& sql) { return sql.runOnce(u"ANALYZE"_s); });
    measureAll(**storage, count);
    (*storage)->close();
    measureRecording(database, true);
    measureRecording(database, false);
    return 0;
}
