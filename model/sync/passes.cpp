// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/sync/passes.h"

#include "model/sync/asking_again.h"
#include "model/sync/freshness.h"
#include "model/sync/from_copy.h"
#include "model/sync/walk.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace provost {
namespace {

/// A server is kept busy by us for one part in so many of its time.
constexpr int share = 20;
/// Clocks of the computers behind one address differ, and times may be cut to seconds.
constexpr int overlapSeconds = 5;

template <class T>
QDateTime newestChange(const QList<T>& values)
{
    QDateTime newest;
    for (const auto& value : values) {
        if (value.changedAt.isValid() && (!newest.isValid() || value.changedAt > newest))
            newest = value.changedAt;
    }
    return newest.isValid() ? newest.addSecs(-overlapSeconds) : newest;
}

/// A server that cannot tell what changed is no failure: the next listing shows it.
Result<void> unlessUnsupported(const Error& error)
{
    return error.kind == ErrorKind::Unsupported ? Result<void>() : tl::unexpected(error);
}

QCoro::Task<Result<void>> fetchChangedUsers(SyncRunPtr run)
{
    UserQuery query;
    const auto newest = run->directory->users().newestChange();
    query.changedAfter = newest.isValid() ? newest.addSecs(-overlapSeconds) : newest;
    if (!query.changedAfter->isValid())
        co_return Result<void>();
    Walk walk(run->timing.mostListed);
    RowBits met;
    bool goesOn = true;
    while (goesOn) {
        const auto listUsers = [query](AdminApi& api, Call call) { return api.users(query, std::move(call)); };
        const auto page = co_await askAgain(run, listUsers);
        if (!page)
            co_return unlessUnsupported(page.error());
        const auto rows = run->directory->upsertUsers(page->items);
        for (const auto row : rows)
            met.set(row);
        goesOn = walk.goesOnAfter(*page, met.count());
        query.after = page->next;
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> fetchChangedGroups(SyncRunPtr run)
{
    GroupQuery query;
    query.changedAfter = newestChange(run->directory->groups());
    if (!run->may(Permission::ReadGroups) || !query.changedAfter->isValid())
        co_return Result<void>();
    Walk walk(run->timing.mostListed);
    QSet<GroupId> met;
    bool goesOn = true;
    while (goesOn) {
        const auto listGroups = [query](AdminApi& api, Call call) { return api.groups(query, std::move(call)); };
        const auto page = co_await askAgain(run, listGroups);
        if (!page)
            co_return unlessUnsupported(page.error());
        run->directory->upsertGroups(page->items);
        for (const auto& group : page->items)
            met.insert(group.id);
        goesOn = walk.goesOnAfter(*page, met.size());
        query.after = page->next;
    }
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<void>> waitBesidePasses(SyncRunPtr run)
{
    run->quiet = true;
    publishPassed(*run->directory);
    keepMark(*run);
    const auto interval = std::clamp(run->lastLoad * share, run->timing.pass, run->timing.longestPass);
    QElapsedTimer sincePass;
    sincePass.start();
    while (true) {
        const auto left = interval - std::chrono::milliseconds(sincePass.elapsed());
        co_await pause(run, std::clamp(left, std::chrono::milliseconds(0), run->timing.pass));
        if (!run->mayContinue() || run->reloadWanted)
            co_return fail(ErrorKind::Cancelled, {});
        if (sincePass.hasExpired(interval.count()))
            co_return Result<void>();
        const auto users = co_await fetchChangedUsers(run);
        if (!users)
            co_return users;
        const auto groups = co_await fetchChangedGroups(run);
        if (!groups)
            co_return groups;
        if (run->reloadWanted)
            co_return fail(ErrorKind::Cancelled, {});
        if (!std::exchange(run->quiet, true)) // an answer was waited for
            publishPassed(*run->directory);
        keepMark(*run);
    }
}

} // namespace provost
