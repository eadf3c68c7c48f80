// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/read_people.h"

#include "model/commands/role_rules.h"
#include "model/commands/step.h"

#include <algorithm>

namespace provost {
namespace {

constexpr int eventsOfEach = 100;

} // namespace

QCoro::Task<Result<GroupDetail>> readGroup(OpenServer at, GroupId id, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto answer = at.session->call([id](AdminApi& api, Call call) { return api.group(id, call); });
    co_return co_await step(std::move(answer), cancel);
}

QCoro::Task<Result<Page<Membership>>> readMembers(OpenServer at, GroupId id, MemberQuery query, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto answer = at.session->call([id, query](AdminApi& api, Call call) { return api.members(id, query, call); });
    co_return co_await step(std::move(answer), cancel);
}

QCoro::Task<Result<QSet<UserId>>> readAllMembers(OpenServer at, GroupId id, Cancellation cancel)
{
    QSet<UserId> members;
    MemberQuery query;
    query.limit = 1000; // the most that a server sends at once
    do {
        const auto page = co_await readMembers(at, id, query, cancel);
        if (!page)
            co_return tl::unexpected(page.error());
        for (const auto& member : page->items)
            members.insert(member.userId);
        query.after = page->next;
    } while (!query.after.isEmpty());
    co_return members;
}

QCoro::Task<Result<QSet<GroupId>>> readNearMisses(OpenServer at, QList<ConnectionId> connections, Cancellation cancel)
{
    QSet<GroupId> found;
    for (const auto& connection : connections) {
        const auto rules = co_await readRoleRules(at, connection, cancel);
        if (cancel.isCancelled() || !at.isOpen())
            co_return serverClosed();
        if (!rules)
            continue;
        for (const auto& rule : rules->rules) {
            if (rule.nearMiss)
                found.insert(rule.nearMiss->id);
        }
    }
    co_return found;
}

QCoro::Task<Result<UserSessions>> readSessions(OpenServer at, UserId id, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto answer = at.session->call([id](AdminApi& api, Call call) { return api.sessions(id, call); });
    co_return co_await step(std::move(answer), cancel);
}

QCoro::Task<Result<RoleReason>> readRoleReason(OpenServer at, UserId id, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto answer = at.session->call([id](AdminApi& api, Call call) { return api.whyRoles(id, call); });
    co_return co_await step(std::move(answer), cancel);
}

QCoro::Task<Result<RoleComparison>> askWhatIf(OpenServer at, UserId id, WhatIf question, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto answer = at.session->call([id, question](AdminApi& api, Call call) { return api.whatIf(id, question, call); });
    co_return co_await step(std::move(answer), cancel);
}

QCoro::Task<Result<QList<Event>>> readEventsAbout(OpenServer at, QString id, QString name, Cancellation cancel)
{
    EventQuery byId;
    byId.resourceId = id;
    EventQuery byName;
    byName.search = name;
    const QList<EventQuery> queries{byId, byName};
    QList<Event> events;
    QSet<qint64> known;
    for (auto query : queries) {
        if (!at.isOpen())
            co_return serverClosed();
        query.limit = eventsOfEach;
        auto answer = at.session->call([query](AdminApi& api, Call call) { return api.events(query, call); });
        const auto page = co_await step(std::move(answer), cancel);
        if (!page)
            co_return tl::unexpected(page.error());
        for (const auto& event : page->items) {
            if (!known.contains(event.id))
                events.append(event);
            known.insert(event.id);
        }
    }
    std::ranges::sort(events, std::ranges::greater(), &Event::id);
    co_return events;
}

} // namespace provost
