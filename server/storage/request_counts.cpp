// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/request_counts.h"

#include "server/storage/durations.h"
#include "server/storage/paging.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr qint64 minutesKeptMs = 7 * dayMs;
constexpr qsizetype forgottenAtOnce = 2000;
constexpr qsizetype longestDetail = 300;

struct Span
{
    QString connection;
    qint64 spanMs = 0;
    qint64 begins = 0;

    friend bool operator==(const Span&, const Span&) = default;
    friend size_t qHash(const Span& span, size_t seed = 0)
    {
        return qHashMulti(seed, span.connection, span.spanMs, span.begins);
    }
};

struct Count
{
    qint64 requests = 0;
    qint64 refusals = 0;
};

Conditions conditionsOf(const CountQuery& query, const QString& begins)
{
    Conditions conditions;
    conditions.add(begins + u" >= ? AND "_s + begins + u" < ?"_s, {query.from, query.until});
    if (query.connectionId)
        conditions.add(u"connection_id = ?"_s, {query.connectionId->text()});
    if (query.accountId)
        conditions.add(u"connection_id IN (SELECT id FROM connection WHERE account_id = ?)"_s,
                       {query.accountId->text()});
    return conditions;
}

} // namespace

QString foldedDetail(const QString& detail)
{
    static const QRegularExpression quoted(u"\"[^\"]*\""_s);
    static const QRegularExpression id(
        u"\\b[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\b"_s);
    static const QRegularExpression number(u"\\b[0-9]+\\b"_s);
    QString folded = detail;
    folded.replace(quoted, u"\"…\""_s).replace(id, u"…"_s).replace(number, u"…"_s);
    return folded.left(longestDetail);
}

Result<void> RequestCounts::add(std::span<const EventRecord> batch, const QList<qint64>& ids)
{
    QHash<Span, Count> counts;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const auto& event = batch[i];
        if (event.byConsole || !event.connectionId)
            continue;
        const bool isRefusal = event.status >= 400;
        for (const auto spanMs : {minuteMs, hourMs}) {
            auto& count = counts[{*event.connectionId, spanMs, event.at - event.at % spanMs}];
            ++count.requests;
            count.refusals += isRefusal ? 1 : 0;
        }
        if (!isRefusal)
            continue;
        if (const auto added = addRefusal(event, ids.at(static_cast<qsizetype>(i))); !added)
            return added;
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const auto added = m_sql.send(
            "INSERT INTO request_count (connection_id, span, begins, requests, refusals) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (connection_id, span, begins) DO UPDATE SET requests = request_count.requests + "
            "excluded.requests, refusals = request_count.refusals + excluded.refusals"_L1,
            {it.key().connection, it.key().spanMs / 1000, it.key().begins, it->requests, it->refusals});
        if (!added)
            return added;
    }
    return {};
}

Result<void> RequestCounts::addRefusal(const EventRecord& event, qint64 id)
{
    const auto incident = m_sql.first<qint64>(
        "INSERT INTO incident (connection_id, method, path, status, scim_type, detail) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (connection_id, method, path, status, scim_type, detail) DO UPDATE SET status = excluded.status "
        "RETURNING id"_L1,
        {*event.connectionId, event.method, event.pattern, event.status, event.scimType, foldedDetail(event.detail)},
        [](const Row& row) { return row.integer(0); });
    if (!incident)
        return tl::unexpected(incident.error());
    return m_sql.send(
        "INSERT INTO incident_hour (incident_id, begins, refusals, first_at, last_at, last_event_id) "
        "VALUES (?, ?, 1, ?, ?, ?) ON CONFLICT (incident_id, begins) DO UPDATE SET refusals = incident_hour.refusals + "
        "1, first_at = CASE WHEN excluded.first_at < incident_hour.first_at THEN excluded.first_at ELSE "
        "incident_hour.first_at END, last_at = CASE WHEN excluded.last_at > incident_hour.last_at THEN "
        "excluded.last_at ELSE incident_hour.last_at END, last_event_id = excluded.last_event_id"_L1,
        {incident->value_or(0), event.at - event.at % hourMs, event.at, event.at, id});
}

Result<QList<RequestCount>> RequestCounts::histogram(const CountQuery& query, qint64 spanMs)
{
    auto conditions = conditionsOf(query, u"begins"_s);
    conditions.add(u"span = ?"_s, {spanMs / 1000});
    QList<RequestCount> counts;
    const auto read = m_sql.eachComposed(u"SELECT begins, SUM(requests), SUM(refusals) FROM request_count"_s +
                                             conditions.where() + u" GROUP BY begins ORDER BY begins"_s,
                                         conditions.values(), [&counts](const Row& row) {
                                             counts.append({timeOf(row.integer(0)), row.integer(1), row.integer(2)});
                                             return true;
                                         });
    if (!read)
        return tl::unexpected(read.error());
    return counts;
}

Result<QList<RepeatedRefusal>> RequestCounts::refusals(const CountQuery& query, int limit)
{
    const auto conditions = conditionsOf(query, u"h.begins"_s);
    QList<RepeatedRefusal> refusals;
    const auto read = m_sql.eachComposed(
        u"SELECT i.connection_id, i.method, i.path, i.status, i.scim_type, i.detail, SUM(h.refusals), "
        "MIN(h.first_at), MAX(h.last_at), MAX(h.last_event_id) FROM incident_hour h "
        "JOIN incident i ON i.id = h.incident_id"_s +
            conditions.where() +
            u" GROUP BY i.id, i.connection_id, i.method, i.path, i.status, i.scim_type, i.detail "
            "ORDER BY MAX(h.last_at) DESC, MAX(h.last_event_id) DESC, i.id LIMIT ?"_s,
        conditions.values() << limit, [&refusals](const Row& row) {
            refusals.append({ConnectionId(row.text(0)), row.text(1), row.text(2), static_cast<int>(row.integer(3)),
                             row.text(4), row.text(5), row.integer(6), timeOf(row.integer(7)), timeOf(row.integer(8)),
                             row.integer(9)});
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    return refusals;
}

Result<void> RequestCounts::forget(qint64 now, qint64 ageMs)
{
    const auto minutes = m_sql.run(
        "DELETE FROM request_count WHERE (connection_id, span, begins) IN (SELECT connection_id, span, begins FROM "
        "request_count WHERE span = 60 AND begins < ? LIMIT ?)"_L1,
        {now - minutesKeptMs, forgottenAtOnce});
    const qint64 oldest = ageMs > 0 ? now - ageMs : 0;
    const auto hours = m_sql.run(
        "DELETE FROM request_count WHERE (connection_id, span, begins) IN (SELECT connection_id, span, begins FROM "
        "request_count WHERE span = 3600 AND begins < ? LIMIT ?)"_L1,
        {oldest, forgottenAtOnce});
    const auto refusals = m_sql.run(
        "DELETE FROM incident_hour WHERE (incident_id, begins) IN (SELECT incident_id, begins FROM incident_hour "
        "WHERE begins < ? LIMIT ?)"_L1,
        {oldest, forgottenAtOnce});
    for (const auto* done : {&minutes, &hours, &refusals}) {
        if (!*done)
            return tl::unexpected(done->error());
    }
    if (*refusals == 0)
        return {};
    const auto incidents = m_sql.run("DELETE FROM incident WHERE id IN (SELECT i.id FROM incident i WHERE NOT EXISTS "
                                     "(SELECT 1 FROM incident_hour h WHERE h.incident_id = i.id) LIMIT ?)"_L1,
                                     {forgottenAtOnce});
    return incidents.map([](qint64) {});
}

} // namespace provost::server
