// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/sync/first_load.h"

#include "model/sync/freshness.h"
#include "model/sync/from_copy.h"

#include <array>
#include <utility>

namespace provost {
namespace {

template <class T>
auto idsOf(const QList<T>& values)
{
    QSet<decltype(T::id)> ids;
    ids.reserve(values.size());
    for (const auto& value : values)
        ids.insert(value.id);
    return ids;
}

void forgetAllEvents(Directory& directory)
{
    directory.forgetEvents(idsOf(directory.events()));
}

/// The page can be asked for again, as it is.
bool isPassing(ErrorKind kind)
{
    return kind == ErrorKind::Unreachable || kind == ErrorKind::TimedOut || kind == ErrorKind::Unavailable ||
           kind == ErrorKind::TooMany || kind == ErrorKind::Cancelled;
}

/// The pages of one listing; their ids go into `seen`. Gives how many the server counted. `place`: of a first load,
/// which goes on there if it is interrupted, in this run or the next one.
QCoro::Task<Result<qint64>> loadUserPages(SyncRunPtr run, UserQuery query, std::shared_ptr<QSet<UserId>> seen,
                                          std::optional<ListingPlace> place)
{
    qint64 total = 0;
    do {
        const auto listUsers = [query](AdminApi& api, Call call) { return api.users(query, std::move(call)); };
        const auto page = co_await ask(run, listUsers);
        if (!page) {
            if (place && !place->after.isEmpty() && isPassing(page.error().kind))
                run->listing = place;
            co_return tl::unexpected(page.error());
        }
        run->directory->upsertUsers(page->items);
        total = page->total;
        if (!query.state)
            publishLoading(*run->directory, Collection::Users, total);
        seen->unite(idsOf(page->items));
        query.after = page->next;
        if (place && !query.after.isEmpty()) {
            place->after = query.after;
            if (!query.state)
                place->total = total;
            run->listing = place;
            keepListing(*run);
        }
    } while (!query.after.isEmpty());
    co_return total;
}

} // namespace

void forgetAll(Directory& directory)
{
    directory.setRoles({});
    directory.retainAccounts({});
    directory.retainConnections({});
    directory.retainGroups({});
    directory.retainUsers({});
    forgetAllEvents(directory);
    for (const auto collection :
         {Collection::Accounts, Collection::Connections, Collection::Users, Collection::Groups, Collection::Events})
        directory.setCompleteness(collection, {});
    directory.setRemembered(false);
}

QCoro::Task<Result<void>> loadRoles(SyncRunPtr run)
{
    const auto roles = co_await ask(run, [](AdminApi& api, Call call) { return api.roles(std::move(call)); });
    if (!roles)
        co_return tl::unexpected(roles.error());
    run->directory->setRoles(*roles);
    co_return Result<void>();
}

QCoro::Task<Result<void>> loadAccounts(SyncRunPtr run)
{
    const auto accounts = co_await ask(run, [](AdminApi& api, Call call) { return api.accounts(std::move(call)); });
    if (!accounts)
        co_return tl::unexpected(accounts.error());
    run->directory->upsertAccounts(*accounts);
    run->directory->retainAccounts(idsOf(*accounts));
    publishComplete(*run->directory, Collection::Accounts, accounts->size());
    co_return Result<void>();
}

QCoro::Task<Result<void>> loadConnections(SyncRunPtr run)
{
    const auto connections =
        co_await ask(run, [](AdminApi& api, Call call) { return api.connections(std::move(call)); });
    if (!connections)
        co_return tl::unexpected(connections.error());
    run->directory->upsertConnections(*connections);
    run->directory->retainConnections(idsOf(*connections));
    publishComplete(*run->directory, Collection::Connections, connections->size());
    co_return Result<void>();
}

QCoro::Task<Result<void>> loadUsers(SyncRunPtr run)
{
    const auto seen = std::make_shared<QSet<UserId>>();
    // Taken out: where its page cannot be had any more, the next attempt begins anew.
    auto place = std::exchange(run->listing, {});
    if (place) {
        seen->unite(idsOf(run->directory->users())); // met before the interruption
    } else if (!run->directory->completeness(Collection::Users).isEverLoaded()) {
        place = ListingPlace();
        run->directory->retainUsers({}); // of a listing that cannot go on: who has gone since is in none of this one
    }
    UserQuery query;
    query.after = place ? place->after : QString();
    qint64 present = place ? place->total : 0;
    if (!place || place->state != UserState::Deleted) {
        const auto counted = co_await loadUserPages(run, query, seen, place);
        if (!counted)
            co_return tl::unexpected(counted.error());
        present = *counted;
        query.after.clear();
        if (place)
            place = ListingPlace{UserState::Deleted, {}, present};
    }
    query.state = UserState::Deleted;
    const auto deleted = co_await loadUserPages(run, query, seen, place);
    if (!deleted)
        co_return tl::unexpected(deleted.error());
    run->listing.reset();
    run->directory->retainUsers(*seen);
    publishComplete(*run->directory, Collection::Users, present);
    co_return Result<void>();
}

QCoro::Task<Result<void>> loadGroups(SyncRunPtr run)
{
    QSet<GroupId> seen;
    GroupQuery query;
    do {
        const auto listGroups = [query](AdminApi& api, Call call) { return api.groups(query, std::move(call)); };
        const auto page = co_await ask(run, listGroups);
        if (!page)
            co_return tl::unexpected(page.error());
        run->directory->upsertGroups(page->items);
        publishLoading(*run->directory, Collection::Groups, page->total);
        seen.unite(idsOf(page->items));
        query.after = page->next;
    } while (!query.after.isEmpty());
    run->directory->retainGroups(seen);
    publishComplete(*run->directory, Collection::Groups, seen.size());
    co_return Result<void>();
}

QCoro::Task<Result<void>> loadNewEvents(SyncRunPtr run)
{
    EventQuery query;
    query.limit = eventsOnLoad;
    const bool noneKnown = run->directory->events().isEmpty();
    QList<Event> fresh;
    while (true) {
        const auto listEvents = [query](AdminApi& api, Call call) { return api.events(query, std::move(call)); };
        const auto page = co_await ask(run, listEvents);
        if (!page)
            co_return tl::unexpected(page.error());
        bool reachedKnown = false;
        for (const auto& event : page->items) {
            reachedKnown = reachedKnown || run->directory->event(event.id).has_value();
            fresh.append(event);
        }
        query.after = page->next;
        const bool ringIsFull = fresh.size() >= Directory::eventCapacity;
        if (noneKnown || reachedKnown || ringIsFull || query.after.isEmpty()) {
            run->directory->appendEvents(fresh);
            publishComplete(*run->directory, Collection::Events, page->total);
            co_return Result<void>();
        }
    }
}

QCoro::Task<Result<void>> loadAll(SyncRunPtr run)
{
    // What a person sees first comes first; users are the longest.
    struct Part
    {
        QCoro::Task<Result<void>> (*load)(SyncRunPtr run);
        Permission needs;
        void (*leaveOut)(Directory& directory); ///< what another key, or this one earlier, could read
    };
    constexpr std::array parts{
        Part{loadRoles, Permission::ReadProvisioning, [](Directory& directory) { directory.setRoles({}); }},
        Part{loadAccounts, Permission::ReadProvisioning, [](Directory& directory) { directory.retainAccounts({}); }},
        Part{loadConnections, Permission::ReadProvisioning,
             [](Directory& directory) { directory.retainConnections({}); }},
        Part{loadNewEvents, Permission::ReadEvents, [](Directory& directory) { forgetAllEvents(directory); }},
        Part{loadGroups, Permission::ReadGroups, [](Directory& directory) { directory.retainGroups({}); }},
        Part{loadUsers, Permission::ReadUsers, [](Directory& directory) { directory.retainUsers({}); }}};
    publishLoadStarted(*run->directory);
    if (!run->listing) {
        const auto position = co_await ask(
            run, [](AdminApi& api, Call call) { return api.changes(-1, std::chrono::seconds(0), std::move(call)); });
        if (!position)
            co_return tl::unexpected(position.error());
        run->position = position->next;
    }
    for (const auto& part : parts) {
        if (!run->may(part.needs)) {
            part.leaveOut(*run->directory);
            continue;
        }
        const auto loaded = co_await part.load(run);
        if (!loaded)
            co_return tl::unexpected(loaded.error());
    }
    run->loaded = true;
    co_return Result<void>();
}

} // namespace provost
