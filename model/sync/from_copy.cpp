// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/sync/from_copy.h"

#include "model/sync/first_load.h"
#include "model/sync/freshness.h"

#include <algorithm>

namespace provost {
namespace {

/// As many as a page of the server has, after which the window answers.
constexpr qsizetype atOnce = 200;

void showSmall(Directory& directory, const CopyContents& all)
{
    directory.setPerson(all.mark->person, all.mark->permissions, all.mark->server);
    directory.setRoles(all.roles);
    directory.upsertAccounts(all.accounts);
    directory.upsertConnections(all.connections);
    directory.upsertGroups(all.groups);
}

CopyMark markOf(const SyncRun& run)
{
    const auto& directory = *run.directory;
    return {run.instanceId,
            run.position,
            directory.completeness(Collection::Users).asOf,
            directory.person(),
            directory.permissions(),
            directory.serverInfo(),
            std::nullopt};
}

/// Whose key it is may be known already, since it was typed just now.
bool isOfAnother(const CopyMark& mark, const Directory& directory)
{
    CopyMark known;
    known.instanceId = directory.serverInfo().instanceId;
    known.person = directory.person();
    known.permissions = directory.permissions();
    return !known.person.id.isEmpty() && !isForTheSame(mark, known);
}

qint64 presentIn(const QList<User>& users)
{
    return std::ranges::count_if(users, [](const User& user) { return user.state != UserState::Deleted; });
}

QCoro::Task<> show(SyncRunPtr run, CopyContents all)
{
    const auto& mark = *all.mark;
    run->directory->setRemembered(true);
    showSmall(*run->directory, all);
    const auto present = presentIn(all.users);
    publishRemembered(*run->directory, mark, present);
    for (qsizetype from = 0; from < all.users.size(); from += atOnce) {
        run->directory->upsertUsers(all.users.mid(from, atOnce));
        publishRemembered(*run->directory, mark, present); // more of them are here
        co_await pause(run, std::chrono::milliseconds(0));
        if (!run->mayContinue())
            co_return;
    }
    run->instanceId = mark.instanceId;
    run->position = mark.position;
    run->listing = mark.listing;
    run->loaded = !mark.listing;
}

void keep(const SyncRun& run, const CopyMark& mark)
{
    if (run.keeper)
        run.keeper->keep(mark);
}

} // namespace

QCoro::Task<> showCopy(SyncRunPtr run)
{
    const auto all = co_await outcomeOf(run, run->copy->read());
    if (!run->mayContinue())
        co_return;
    Keeping keeping{Keeping::State::Kept, std::nullopt, std::nullopt};
    if (!all) {
        keeping.state = Keeping::State::Failing;
        keeping.error = all.error();
        run->directory->setKeeping(keeping);
        run->keeper = std::make_unique<CopyKeeper>(*run->directory, *run->copy);
        run->keeper->keepAll(); // where it can be made later
        co_return;
    }
    keeping.setAside = all->setAside;
    run->directory->setKeeping(keeping);
    const bool isAnothers = all->mark && isOfAnother(*all->mark, *run->directory);
    if (all->mark && !isAnothers) {
        co_await show(run, *all);
        if (!run->mayContinue())
            co_return;
    }
    run->keeper = std::make_unique<CopyKeeper>(*run->directory, *run->copy);
    if (isAnothers)
        run->keeper->forget();
}

void forgetKept(const SyncRun& run)
{
    forgetAll(*run.directory);
    if (run.keeper)
        run.keeper->forget();
}

void keepMark(const SyncRun& run)
{
    keep(run, markOf(run));
}

void keepListing(const SyncRun& run)
{
    auto mark = markOf(run);
    mark.listing = run.listing;
    keep(run, mark);
}

} // namespace provost
