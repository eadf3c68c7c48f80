// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/read_history.h"

#include "model/commands/step.h"
#include "model/store/difference_json.h"
#include "model/wire/wire.h"

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int linesAtOnce = 1'000;

QString textOf(const std::optional<QDateTime>& at)
{
    return at ? wire::timeToText(*at) : QString();
}

/// `title: Engineer -> Lead; department:  -> Sales`
QString fieldsIn(const Difference& line)
{
    QStringList fields;
    for (const auto& field : line.fields)
        fields.append(
            u"%1: %2 -> %3"_s.arg(wordOf(field.field), field.before.join(u", "_s), field.after.join(u", "_s)));
    return fields.join(u"; "_s);
}

/// On the GUI thread, as the copy is.
QCoro::Task<Result<ExportBatch>> nextLines(OpenServer at, std::shared_ptr<DifferenceQuery> position, ExportEnd end)
{
    const Cancellation none;
    const auto page = co_await readHistory(at, *position, none);
    if (!page)
        co_return tl::unexpected(page.error());
    ExportBatch batch;
    for (const auto& line : page->items)
        batch.rows.append(historyRow(line));
    position->after = page->next;
    batch.last = page->next.isEmpty();
    batch.end = end;
    batch.end.finishedAt = QDateTime::currentDateTimeUtc();
    co_return batch;
}

QCoro::Task<> finishWith(std::shared_ptr<QPromise<Result<ExportBatch>>> promise, QCoro::Task<Result<ExportBatch>> batch)
{
    promise->addResult(co_await batch);
    promise->finish();
}

} // namespace

DifferenceQuery readableOf(const Directory& directory, DifferenceQuery query)
{
    const bool users = directory.may(Permission::ReadUsers);
    const bool groups = directory.may(Permission::ReadGroups);
    query.users = query.users && users;
    query.groups = query.groups && groups;
    query.members = query.members && users && groups;
    return query;
}

QCoro::Task<Result<HistoryPage>> readHistory(OpenServer at, DifferenceQuery query, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    if (!at.copy)
        co_return fail(ErrorKind::Unsupported, {});
    auto answer = at.copy->differences(readableOf(*at.directory, query));
    co_return co_await step(std::move(answer), cancel);
}

const QStringList& historyColumns()
{
    static const QStringList columns{u"notBefore"_s, u"notAfter"_s,  u"reportedAt"_s, u"known"_s,
                                     u"what"_s,      u"userId"_s,    u"userName"_s,   u"displayName"_s,
                                     u"groupId"_s,   u"groupName"_s, u"fields"_s};
    return columns;
}

QStringList historyRow(const Difference& line)
{
    return {textOf(line.since),      textOf(line.until),
            textOf(line.reportedAt), line.reportedAt ? u"reported"_s : u"computed"_s,
            wordOf(line.kind),       line.userId.text(),
            line.userName,           line.userDisplayName,
            line.groupId.text(),     line.groupName,
            fieldsIn(line)};
}

ExportSource exportHistory(OpenServer at, DifferenceQuery query, ExportEnd end)
{
    query.after.clear();
    query.limit = linesAtOnce;
    auto position = std::make_shared<DifferenceQuery>(std::move(query));
    return [at = std::move(at), position, end] {
        auto promise = std::make_shared<QPromise<Result<ExportBatch>>>();
        promise->start();
        auto future = promise->future();
        finishWith(promise, nextLines(at, position, end));
        return future;
    };
}

} // namespace provost
