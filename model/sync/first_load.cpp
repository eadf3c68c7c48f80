// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/sync/first_load.h"

#include "model/sync/asking_again.h"
#include "model/sync/freshness.h"
#include "model/sync/from_copy.h"
#include "model/sync/walk.h"

#include <QElapsedTimer>

#include <array>
#include <limits>
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

QList<UserRow> listOf(const RowBits& rows)
{
    QList<UserRow> list;
    rows.forEach([&list](UserRow row) { list.append(row); });
    return list;
}

void forgetAllEvents(Directory& directory)
{
    directory.forgetEvents(idsOf(directory.events()));
}

/// A server with a change feed tells what a listing missed, and is ours: it is believed.
qsizetype mostOf(const SyncRun& run)
{
    return run.hasFeed() ? std::numeric_limits<qsizetype>::max() : run.timing.mostListed;
}

Doubt doubtOf(const SyncRun& run, const Walk& walk)
{
    return run.hasFeed() ? Doubt::None : walk.doubt();
}

/// While what is here is true enough, it is not called loading.
void publishUnlessQuiet(const SyncRun& run, Collection collection, qint64 total)
{
    if (!run.quiet)
        publishLoading(*run.directory, collection, total);
}

struct UserPages
{
    Walk walk;
    RowBits met;
};
using UserWalk = std::shared_ptr<UserPages>;

struct GroupPages
{
    Walk walk;
    QSet<GroupId> met;
};

using UserPageFuture = QFuture<Result<Page<User>>>;

QCoro::Task<Result<Page<User>>> askForUsers(SyncRunPtr run, UserQuery query)
{
    const auto listUsers = [query](AdminApi& api, Call call) { return api.users(query, std::move(call)); };
    return askAgain(run, listUsers);
}

UserPageFuture askAhead(const SyncRunPtr& run, const UserQuery& query)
{
    constexpr std::chrono::seconds deadline(30);
    const auto listUsers = [query](AdminApi& api, Call call) { return api.users(query, std::move(call)); };
    auto future = run->session->call(listUsers, deadline);
    run->underWay = QFuture<void>(future);
    return future;
}

/// The pages of one listing. `place`: of a first load, which goes on there if it is interrupted, in this run or the
/// next one.
QCoro::Task<Result<void>> loadUserPages(SyncRunPtr run, UserQuery query, UserWalk walk,
                                        std::optional<ListingPlace> place)
{
    bool goesOn = true;
    std::optional<UserPageFuture> ahead;
    QElapsedTimer sinceKept; // many at a time are written in much less time than a page at a time
    while (goesOn) {
        Result<Page<User>> page; // g++ 12 destroys twice what is awaited within ?:
        if (ahead)
            page = co_await outcomeOf(run, *ahead);
        else
            page = co_await askForUsers(run, query);
        ahead.reset();
        if (page && run->hasFeed() && !page->next.isEmpty()) {
            query.after = page->next;
            ahead = askAhead(run, query); // comes while those of this page are taken in
        }
        if (!page) {
            const auto kind = page.error().kind;
            if (place && !place->after.isEmpty() && (mayPass(kind) || kind == ErrorKind::Cancelled))
                run->listing = place;
            co_return tl::unexpected(page.error());
        }
        const auto rows = run->directory->upsertUsers(page->items);
        for (const auto row : rows)
            walk->met.set(row);
        goesOn = walk->walk.goesOnAfter(*page, walk->met.count());
        if (!query.state)
            publishUnlessQuiet(*run, Collection::Users, walk->walk.total());
        query.after = page->next;
        if (ahead && !goesOn)
            ahead->cancel();
        if (place && goesOn) {
            place->after = query.after;
            if (!query.state)
                place->total = walk->walk.total();
            run->listing = place;
            if (!sinceKept.isValid() || std::chrono::milliseconds(sinceKept.elapsed()) >= run->timing.keep) {
                keepListing(*run);
                sinceKept.start();
            }
        }
    }
    co_return Result<void>();
}

/// Nothing where something was may be a server in trouble: it is believed when it says so twice. `known`: how many
/// were.
bool isUnlikely(const SyncRun& run, const Walk& walk, qsizetype known)
{
    return !run.hasFeed() && known > 0 && walk.met() == 0 && walk.isWhole();
}

/// All that are there, from where `place` says.
QCoro::Task<Result<UserWalk>> loadPresentUsers(SyncRunPtr run, UserQuery query, std::optional<ListingPlace> place,
                                               qsizetype before)
{
    auto walk = std::make_shared<UserPages>(UserPages{Walk(mostOf(*run), before), {}});
    auto loaded = co_await loadUserPages(run, query, walk, place);
    if (loaded && before == 0 && isUnlikely(*run, walk->walk, run->directory->users().size())) {
        co_await pause(run, run->timing.longestRetry);
        if (!run->mayContinue())
            co_return fail(ErrorKind::Cancelled, {});
        walk = std::make_shared<UserPages>(UserPages{Walk(mostOf(*run)), {}});
        loaded = co_await loadUserPages(run, query, walk, place);
    }
    if (!loaded)
        co_return tl::unexpected(loaded.error());
    co_return walk;
}

QCoro::Task<Result<GroupPages>> loadGroupPages(SyncRunPtr run)
{
    GroupPages walk{Walk(mostOf(*run)), {}};
    GroupQuery query;
    bool goesOn = true;
    while (goesOn) {
        const auto listGroups = [query](AdminApi& api, Call call) { return api.groups(query, std::move(call)); };
        const auto page = co_await askAgain(run, listGroups);
        if (!page)
            co_return tl::unexpected(page.error());
        run->directory->upsertGroups(page->items);
        walk.met.unite(idsOf(page->items));
        goesOn = walk.walk.goesOnAfter(*page, walk.met.size());
        publishUnlessQuiet(*run, Collection::Groups, walk.walk.total());
        query.after = page->next;
    }
    co_return walk;
}

/// Where a listing is not to be believed, who was in none is asked about one by one, as far as that is no burden.
QCoro::Task<Result<void>> askAboutMissing(SyncRunPtr run, RowBits missing)
{
    constexpr qsizetype most = 200;
    QSet<UserId> gone;
    if (missing.count() > most)
        co_return Result<void>();
    QList<UserId> ids;
    missing.forEach([&](UserRow row) { ids.append(run->directory->users().idOf(row)); });
    for (const auto& id : std::as_const(ids)) {
        const auto readUser = [id](AdminApi& api, Call call) { return api.user(id, std::move(call)); };
        const auto detail = co_await askAgain(run, readUser, 0);
        if (detail)
            run->directory->upsertUsers({detail->user});
        else if (detail.error().kind == ErrorKind::NotFound)
            gone.insert(id);
        else if (detail.error().kind != ErrorKind::BadAnswer) // who cannot be read is not gone
            co_return tl::unexpected(detail.error());
    }
    run->directory->removeUsers(gone);
    co_return Result<void>();
}

} // namespace

void forgetAll(Directory& directory)
{
    directory.setRoles({});
    directory.retainAccounts({});
    directory.retainConnections({});
    directory.retainGroups({});
    directory.removeUsers(listOf(directory.users().rows()));
    forgetAllEvents(directory);
    for (const auto collection :
         {Collection::Accounts, Collection::Connections, Collection::Users, Collection::Groups, Collection::Events})
        directory.setCompleteness(collection, {});
    directory.setRemembered(false);
}

QCoro::Task<> dropUsers(SyncRunPtr run, RowBits rows)
{
    constexpr qsizetype atOnce = 2'000;
    const auto list = listOf(rows);
    for (qsizetype from = 0; from < list.size() && run->mayContinue(); from += atOnce) {
        run->directory->removeUsers(list.mid(from, atOnce));
        if (from + atOnce < list.size())
            co_await pause(run, std::chrono::milliseconds(0));
    }
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
    RowBits seen;
    // Taken out: where its page cannot be had any more, the next attempt begins anew.
    auto place = std::exchange(run->listing, {});
    if (place) {
        seen = run->directory->users().rows(); // met before the interruption
    } else if (!run->directory->completeness(Collection::Users).isEverLoaded()) {
        place = ListingPlace();
        // Of a listing that cannot go on: who has gone since is in none of this one.
        const auto left = run->directory->users().rows();
        co_await dropUsers(run, left);
        if (!run->mayContinue())
            co_return fail(ErrorKind::Cancelled, {});
    }
    UserQuery query;
    query.after = place ? place->after : QString();
    query.byArrival = true;
    if (run->hasFeed())
        query.limit = run->timing.usersOfPage;
    qint64 present = place ? place->total : 0;
    auto doubt = Doubt::None;
    bool isWhole = true;
    if (!place || place->state != UserState::Deleted) {
        const auto loaded = co_await loadPresentUsers(run, query, place, seen.count());
        if (!loaded)
            co_return tl::unexpected(loaded.error());
        const auto& walk = (*loaded)->walk;
        seen |= (*loaded)->met;
        present = walk.total();
        doubt = doubtOf(*run, walk);
        isWhole = run->hasFeed() || walk.isWhole();
        query.after.clear();
        if (place)
            place = ListingPlace{UserState::Deleted, {}, present};
    }
    query.state = UserState::Deleted;
    const auto walk = std::make_shared<UserPages>(UserPages{Walk(mostOf(*run)), {}});
    const auto deleted = co_await loadUserPages(run, query, walk, place);
    if (!deleted)
        co_return tl::unexpected(deleted.error());
    seen |= walk->met;
    run->listing.reset();
    auto missing = run->directory->users().rows();
    missing -= seen;
    if (isWhole) {
        co_await dropUsers(run, missing);
        if (!run->mayContinue())
            co_return fail(ErrorKind::Cancelled, {});
    } else {
        const auto asked = co_await askAboutMissing(run, missing);
        if (!asked)
            co_return asked;
    }
    publishComplete(*run->directory, Collection::Users, present, doubt);
    co_return Result<void>();
}

QCoro::Task<Result<void>> loadGroups(SyncRunPtr run)
{
    auto loaded = co_await loadGroupPages(run);
    if (loaded && isUnlikely(*run, loaded->walk, run->directory->groups().size())) {
        co_await pause(run, run->timing.longestRetry);
        if (!run->mayContinue())
            co_return fail(ErrorKind::Cancelled, {});
        loaded = co_await loadGroupPages(run);
    }
    if (!loaded)
        co_return tl::unexpected(loaded.error());
    const auto& walk = loaded->walk;
    if (run->hasFeed() || walk.isWhole())
        run->directory->retainGroups(loaded->met);
    const auto total = run->hasFeed() ? walk.met() : walk.total();
    publishComplete(*run->directory, Collection::Groups, total, doubtOf(*run, walk));
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
        void (*leaveOut)(Directory& directory); ///< what another key, or this one earlier, could read; null: users
    };
    const bool rolesAreGroups = run->session && run->session->capabilities().groupsAreRoles;
    const std::array parts{
        Part{loadRoles, rolesAreGroups ? Permission::ReadGroups : Permission::ReadProvisioning,
             [](Directory& directory) { directory.setRoles({}); }},
        Part{loadAccounts, Permission::ReadProvisioning, [](Directory& directory) { directory.retainAccounts({}); }},
        Part{loadConnections, Permission::ReadProvisioning,
             [](Directory& directory) { directory.retainConnections({}); }},
        Part{loadNewEvents, Permission::ReadEvents, [](Directory& directory) { forgetAllEvents(directory); }},
        Part{loadGroups, Permission::ReadGroups, [](Directory& directory) { directory.retainGroups({}); }},
        Part{loadUsers, Permission::ReadUsers, nullptr}};
    QElapsedTimer took;
    took.start();
    if (!run->quiet)
        publishLoadStarted(*run->directory);
    if (!run->listing && run->hasFeed()) {
        const auto position = co_await ask(
            run, [](AdminApi& api, Call call) { return api.changes(-1, std::chrono::seconds(0), std::move(call)); });
        if (!position)
            co_return tl::unexpected(position.error());
        run->position = position->next;
    }
    for (const auto& part : parts) {
        if (!run->may(part.needs)) {
            if (part.leaveOut) {
                part.leaveOut(*run->directory);
            } else {
                const auto users = run->directory->users().rows();
                co_await dropUsers(run, users);
            }
            if (!run->mayContinue())
                co_return fail(ErrorKind::Cancelled, {});
            continue;
        }
        const auto loaded = co_await part.load(run);
        if (!loaded)
            co_return tl::unexpected(loaded.error());
    }
    run->loaded = true;
    run->reloadWanted = false; // who wanted it while a page was waited for has it
    run->lastLoad = std::chrono::milliseconds(took.elapsed());
    co_return Result<void>();
}

} // namespace provost
