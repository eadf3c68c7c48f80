// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/read_activity.h"

#include "model/commands/question.h"
#include "model/commands/role_rules.h"

namespace provost {

QCoro::Task<Result<Page<Event>>> readEvents(OpenServer at, EventQuery query, Cancellation cancel)
{
    return question<Page<Event>>(
        std::move(at), [query](AdminApi& api, Call call) { return api.events(query, call); }, std::move(cancel));
}

QCoro::Task<Result<QList<Event>>> readEventsSince(OpenServer at, EventQuery query, qint64 known, Cancellation cancel)
{
    QList<Event> fresh;
    query.after.clear();
    bool more = true;
    while (more) {
        const auto page = co_await readEvents(at, query, cancel);
        if (!page)
            co_return tl::unexpected(page.error());
        for (const auto& event : page->items) {
            if (event.id > known)
                fresh.append(event);
        }
        const bool reached = !page->items.isEmpty() && page->items.constLast().id <= known;
        query.after = page->next;
        more = !reached && !query.after.isEmpty() && fresh.size() < Directory::eventCapacity;
    }
    co_return fresh;
}

QCoro::Task<Result<QList<RequestCount>>> readRequestCounts(OpenServer at, RequestCountQuery query, Cancellation cancel)
{
    return question<QList<RequestCount>>(
        std::move(at), [query](AdminApi& api, Call call) { return api.requestCounts(query, call); }, std::move(cancel));
}

QCoro::Task<Result<QList<RepeatedRefusal>>> readRefusals(OpenServer at, RequestCountQuery query, Cancellation cancel)
{
    return question<QList<RepeatedRefusal>>(
        std::move(at), [query](AdminApi& api, Call call) { return api.refusals(query, call); }, std::move(cancel));
}

QCoro::Task<Result<Overview>> readOverview(OpenServer at, std::optional<AccountId> account, Cancellation cancel)
{
    return question<Overview>(
        std::move(at), [account](AdminApi& api, Call call) { return api.overview(account, call); }, std::move(cancel));
}

QCoro::Task<Result<QList<RuleSet>>> readRuleSets(OpenServer at, QList<ConnectionId> connections, Cancellation cancel)
{
    QList<RuleSet> sets;
    for (const auto& id : connections) {
        const auto set = co_await readRoleRules(at, id, cancel);
        if (set)
            sets.append(*set);
        else if (set.error().kind == ErrorKind::Cancelled)
            co_return tl::unexpected(set.error());
    }
    co_return sets;
}

QCoro::Task<Result<Page<AuditEntry>>> readAudit(OpenServer at, QString after, Cancellation cancel)
{
    return question<Page<AuditEntry>>(
        std::move(at), [after](AdminApi& api, Call call) { return api.audit(after, call); }, std::move(cancel));
}

} // namespace provost
