// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/event_rows.h"

#include "model/wire/wire.h"

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int rowsAtOnce = 1'000;

QStringList auditRow(const AuditEntry& entry)
{
    return {QString::number(entry.id),
            wire::timeToText(entry.at),
            entry.operatorName,
            entry.action,
            entry.subject,
            entry.detail};
}

template <class Record>
ExportBatch batchOf(const Page<Record>& page, QStringList (*toRow)(const Record&), const ExportEnd& end)
{
    ExportBatch batch;
    batch.rows.reserve(page.items.size());
    for (const auto& record : page.items)
        batch.rows.append(toRow(record));
    batch.last = page.next.isEmpty();
    batch.end = end;
    batch.end.finishedAt = QDateTime::currentDateTimeUtc();
    return batch;
}

/// Asks for the page that `query` stands at, and moves it on. `query` is touched by one batch at a time.
QCoro::Task<Result<ExportBatch>> nextEvents(AdminApi* api, std::shared_ptr<EventQuery> query, ExportEnd end, Call call)
{
    const auto page = co_await api->events(*query, call);
    if (!page)
        co_return tl::unexpected(page.error());
    query->after = page->next;
    co_return batchOf(*page, &eventRow, end);
}

QCoro::Task<Result<ExportBatch>> nextAudit(AdminApi* api, std::shared_ptr<QString> after, ExportEnd end, Call call)
{
    const auto page = co_await api->audit(*after, call);
    if (!page)
        co_return tl::unexpected(page.error());
    *after = page->next;
    co_return batchOf(*page, &auditRow, end);
}

QFuture<Result<ExportBatch>> closed()
{
    QPromise<Result<ExportBatch>> promise;
    promise.start();
    promise.addResult(serverClosed());
    promise.finish();
    return promise.future();
}

} // namespace

const QStringList& eventColumns()
{
    static const QStringList columns{u"id"_s,         u"at"_s,           u"connectionId"_s, u"connectionName"_s,
                                     u"byConsole"_s,  u"method"_s,       u"path"_s,         u"query"_s,
                                     u"status"_s,     u"scimType"_s,     u"detail"_s,       u"durationMs"_s,
                                     u"resourceId"_s, u"resourceName"_s, u"userAgent"_s,    u"dialect"_s};
    return columns;
}

QStringList eventRow(const Event& event)
{
    return {QString::number(event.id),
            wire::timeToText(event.at),
            event.connectionId ? event.connectionId->text() : QString(),
            event.connectionName,
            event.byConsole ? u"true"_s : u"false"_s,
            event.method,
            event.path,
            event.query,
            QString::number(event.status),
            event.scimType,
            event.detail,
            QString::number(event.durationMs, 'f', 1),
            event.resourceId,
            event.resourceName,
            event.userAgent,
            event.dialect};
}

ExportSource exportEvents(OpenServer at, EventQuery query, ExportEnd end)
{
    query.after.clear();
    query.limit = rowsAtOnce;
    auto position = std::make_shared<EventQuery>(std::move(query));
    return [at = std::move(at), position, end] {
        if (!at.isOpen())
            return closed();
        return at.session->call(
            [position, end](AdminApi& api, Call call) { return nextEvents(&api, position, end, std::move(call)); });
    };
}

const QStringList& auditColumns()
{
    static const QStringList columns{u"id"_s, u"at"_s, u"operatorName"_s, u"action"_s, u"subject"_s, u"detail"_s};
    return columns;
}

ExportSource exportAudit(OpenServer at, ExportEnd end)
{
    auto position = std::make_shared<QString>();
    return [at = std::move(at), position, end] {
        if (!at.isOpen())
            return closed();
        return at.session->call(
            [position, end](AdminApi& api, Call call) { return nextAudit(&api, position, end, std::move(call)); });
    };
}

} // namespace provost
