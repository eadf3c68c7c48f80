// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/sync/change_feed.h"

#include "model/sync/first_load.h"
#include "model/sync/freshness.h"
#include "model/sync/from_copy.h"

#include <algorithm>

namespace provost {
namespace {

/// What a batch of the feed comes down to: the last change of an id decides, whatever happened before.
struct Batch
{
    bool roles = false;
    bool accounts = false;
    bool connections = false;
    QList<ConnectionId> touched;
    bool tokens = false;
    bool events = false;
    QSet<UserId> users;
    QSet<UserId> usersGone;
    QSet<GroupId> groups;
    QSet<GroupId> groupsGone;
};

template <class Key>
void note(const Change& change, QSet<Key>& there, QSet<Key>& gone)
{
    const Key id(change.id);
    const bool isGone = change.kind == Change::Kind::Deleted;
    (isGone ? gone : there).insert(id);
    (isGone ? there : gone).remove(id);
}

Batch batchOf(const QList<Change>& changes)
{
    Batch batch;
    for (const auto& change : changes) {
        switch (change.resource) {
        case Change::Resource::Account:
            batch.accounts = true;
            break;
        case Change::Resource::Connection:
            batch.connections = true;
            if (!batch.touched.contains(ConnectionId(change.id)))
                batch.touched.append(ConnectionId(change.id));
            break;
        case Change::Resource::Token:
            batch.tokens = true;
            break;
        case Change::Resource::User:
            note(change, batch.users, batch.usersGone);
            break;
        case Change::Resource::Group:
            note(change, batch.groups, batch.groupsGone);
            break;
        case Change::Resource::Event:
            batch.events = true;
            break;
        case Change::Resource::Role:
            batch.roles = true;
            break;
        case Change::Resource::Operator:
        case Change::Resource::Webhook:
            break; // no pane shows them
        }
    }
    return batch;
}

/// Beyond this many, a whole listing by pages costs less than one call for each.
bool listingIsCheaper(qsizetype changed, qsizetype all)
{
    return changed > std::max<qsizetype>(20, all / 50);
}

/// One that is not there any more leaves the directory; one that was deleted may be there to be restored.
QCoro::Task<Result<void>> fetchUsers(SyncRunPtr run, QSet<UserId> ids)
{
    QList<User> fresh;
    QSet<UserId> gone;
    for (const auto& id : ids) {
        const auto readUser = [id](AdminApi& api, Call call) { return api.user(id, std::move(call)); };
        const auto detail = co_await ask(run, readUser);
        if (detail)
            fresh.append(detail->user);
        else if (detail.error().kind == ErrorKind::NotFound)
            gone.insert(id);
        else
            co_return tl::unexpected(detail.error());
    }
    run->directory->upsertUsers(fresh);
    run->directory->removeUsers(gone);
    co_return Result<void>();
}

QCoro::Task<Result<void>> fetchGroups(SyncRunPtr run, QSet<GroupId> ids)
{
    QList<Group> fresh;
    for (const auto& id : ids) {
        const auto readGroup = [id](AdminApi& api, Call call) { return api.group(id, std::move(call)); };
        const auto detail = co_await ask(run, readGroup);
        if (detail)
            fresh.append(detail->group);
        else if (detail.error().kind != ErrorKind::NotFound)
            co_return tl::unexpected(detail.error());
    }
    run->directory->upsertGroups(fresh);
    co_return Result<void>();
}

/// Tokens of the connections that somebody looked at; the others' are not here.
QCoro::Task<Result<void>> fetchTokens(SyncRunPtr run, QList<ConnectionId> ids)
{
    for (const auto& id : ids) {
        const auto listTokens = [id](AdminApi& api, Call call) { return api.tokens(id, std::move(call)); };
        const auto tokens = co_await ask(run, listTokens);
        if (tokens)
            run->directory->setTokens(id, *tokens);
        else if (tokens.error().kind != ErrorKind::NotFound)
            co_return tl::unexpected(tokens.error());
    }
    co_return Result<void>();
}

/// Counts, heartbeat and errors of a connection move with every request, so all of them are fetched, in one call; and
/// the tokens of those that moved, for their "last used".
QCoro::Task<Result<void>> fetchConnections(SyncRunPtr run, bool allTokens)
{
    const auto before = run->directory->connections();
    const auto loaded = co_await loadConnections(run);
    if (!loaded)
        co_return loaded;
    QList<ConnectionId> wanted;
    for (const auto& id : run->directory->connectionsWithTokens()) {
        const auto old = std::ranges::find(before, id, &Connection::id);
        if (allTokens || old == before.cend() || *old != run->directory->connection(id))
            wanted.append(id);
    }
    co_return co_await fetchTokens(run, wanted);
}

QCoro::Task<Result<void>> fetchChangedUsers(SyncRunPtr run, QSet<UserId> there, QSet<UserId> gone)
{
    there.unite(gone);
    if (listingIsCheaper(there.size(), run->directory->users().size()))
        co_return co_await loadUsers(run);
    co_return co_await fetchUsers(run, there);
}

QCoro::Task<Result<void>> fetchChangedGroups(SyncRunPtr run, QSet<GroupId> there, QSet<GroupId> gone)
{
    if (listingIsCheaper(there.size(), run->directory->groups().size()))
        co_return co_await loadGroups(run);
    const auto fetched = co_await fetchGroups(run, there);
    if (fetched)
        run->directory->removeGroups(gone);
    co_return fetched;
}

/// A role may do more or less now: perhaps it is the own one. Gives whether it is.
QCoro::Task<Result<bool>> fetchRights(SyncRunPtr run)
{
    const auto before = run->directory->permissions();
    const auto who = co_await ask(run, [](AdminApi& api, Call call) { return api.whoAmI(std::move(call)); });
    if (!who)
        co_return tl::unexpected(who.error());
    run->directory->setPerson(who->person, who->permissions, who->server);
    if (run->may(Permission::ReadProvisioning)) {
        const auto roles = co_await loadRoles(run);
        if (!roles)
            co_return tl::unexpected(roles.error());
    }
    co_return who->permissions != before;
}

/// What of it the key may read.
Batch readable(const SyncRun& run, Batch batch)
{
    const bool provisioning = run.may(Permission::ReadProvisioning);
    batch.accounts = batch.accounts && provisioning;
    batch.connections = provisioning;
    batch.events = batch.events && run.may(Permission::ReadEvents);
    if (!run.may(Permission::ReadUsers)) {
        batch.users.clear();
        batch.usersGone.clear();
    }
    if (!run.may(Permission::ReadGroups)) {
        batch.groups.clear();
        batch.groupsGone.clear();
    }
    return batch;
}

QCoro::Task<Result<void>> fetch(SyncRunPtr run, Batch batch)
{
    if (batch.accounts) {
        const auto accounts = co_await loadAccounts(run);
        if (!accounts)
            co_return accounts;
    }
    const auto groups = co_await fetchChangedGroups(run, batch.groups, batch.groupsGone);
    if (!groups)
        co_return groups;
    const auto users = co_await fetchChangedUsers(run, batch.users, batch.usersGone);
    if (!users)
        co_return users;
    if (batch.events) {
        const auto events = co_await loadNewEvents(run);
        if (!events)
            co_return events;
    }
    if (!batch.connections)
        co_return Result<void>();
    const auto connections = co_await fetchConnections(run, batch.tokens);
    if (connections)
        run->directory->touchConnections(batch.touched);
    co_return connections;
}

} // namespace

QCoro::Task<Result<void>> followFeed(SyncRunPtr run)
{
    // What happened before is asked for at once: only the answer makes what is here up to date.
    auto wait = std::chrono::seconds(0);
    while (true) {
        const auto since = run->position;
        const auto poll = [since, wait](AdminApi& api, Call call) { return api.changes(since, wait, std::move(call)); };
        const auto changes = co_await ask(run, poll, wait + std::chrono::seconds(15));
        if (!changes)
            co_return tl::unexpected(changes.error());
        if (changes->reset)
            co_return Result<void>();
        if (!changes->items.isEmpty()) {
            const auto batch = batchOf(changes->items);
            if (batch.roles) {
                const auto isOther = co_await fetchRights(run);
                if (!isOther)
                    co_return tl::unexpected(isOther.error());
                if (*isOther)
                    co_return Result<void>(); // what may be read now is loaded as at the beginning
            }
            const auto fetched = co_await fetch(run, readable(*run, batch));
            if (!fetched)
                co_return fetched;
        }
        run->position = changes->next;
        publishLive(*run->directory);
        keepMark(*run); // also that nothing happened: until when it is known, next time
        wait = run->timing.longPoll;
        if (!changes->items.isEmpty())
            co_await pause(run, run->timing.breath);
        if (!run->mayContinue() || run->reloadWanted)
            co_return fail(ErrorKind::Cancelled, {});
    }
}

} // namespace provost
