// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/sync/from_copy.h"

#include "model/sync/freshness.h"

namespace provost {
namespace {

/// So many at once that the window answers between them.
constexpr qsizetype atOnce = 1'000;

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
        co_return;
    }
    keeping.setAside = all->setAside;
    run->directory->setKeeping(keeping);
    if (all->mark) {
        const auto& mark = *all->mark;
        run->directory->setRemembered(!mark.listing);
        showSmall(*run->directory, *all);
        for (qsizetype from = 0; from < all->users.size(); from += atOnce) {
            run->directory->upsertUsers(all->users.mid(from, atOnce));
            co_await pause(run, std::chrono::milliseconds(0));
            if (!run->mayContinue())
                co_return;
        }
        run->instanceId = mark.instanceId;
        run->position = mark.position;
        run->listing = mark.listing;
        run->loaded = !mark.listing;
        publishRemembered(*run->directory, mark);
    }
    run->keeper = std::make_unique<CopyKeeper>(*run->directory, *run->copy);
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
