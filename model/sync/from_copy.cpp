// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/sync/from_copy.h"

#include "model/sync/first_load.h"
#include "model/sync/freshness.h"

namespace provost {
namespace {

/// Some milliseconds of the window's thread.
constexpr int atOnce = 500;

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
            std::nullopt,
            directory.users().counts().present()};
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

/// Some of them are shown while the next ones are read.
QCoro::Task<Result<void>> show(SyncRunPtr run, CopyContents all)
{
    const auto& mark = *all.mark;
    run->directory->setRemembered(true);
    showSmall(*run->directory, all);
    publishRemembered(*run->directory, mark, mark.present);
    auto next = run->copy->users(0, atOnce);
    while (true) {
        const auto some = co_await outcomeOf(run, next);
        if (!some)
            co_return tl::unexpected(some.error());
        if (some->users.isEmpty())
            break;
        next = run->copy->users(some->last, atOnce);
        run->directory->upsertUsers(some->users);
        publishRemembered(*run->directory, mark, mark.present); // more of them are here
        co_await pause(run, std::chrono::milliseconds(0));
        if (!run->mayContinue() || !run->copy)
            co_return fail(ErrorKind::Cancelled, {});
    }
    run->instanceId = mark.instanceId;
    run->position = mark.position;
    run->listing = mark.listing;
    run->loaded = !mark.listing;
    co_return Result<void>();
}

/// What was shown of a copy is not to be believed, since there is no end of it.
QCoro::Task<> takeBack(SyncRunPtr run, Operator before, PermissionSet permissions, ServerInfo server)
{
    const auto rows = run->directory->users().rows();
    co_await dropUsers(run, rows);
    if (!run->mayContinue())
        co_return;
    forgetAll(*run->directory);
    run->directory->setPerson(before, permissions, server);
}

/// A file that is damaged makes room for another one; what else keeps it from being read is said.
QCoro::Task<Result<void>> setAside(SyncRunPtr run, Error why)
{
    if (why.kind != ErrorKind::Invalid)
        co_return tl::unexpected(why);
    const auto done = co_await outcomeOf(run, run->copy->setAside());
    co_return done;
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
    bool isUsable = true;
    if (all->mark && !isAnothers) {
        const auto person = run->directory->person();
        const auto permissions = run->directory->permissions();
        const auto server = run->directory->serverInfo();
        const auto shown = co_await show(run, *all);
        if (!run->mayContinue() || !run->copy)
            co_return;
        if (!shown) {
            co_await takeBack(run, person, permissions, server);
            if (!run->mayContinue() || !run->copy)
                co_return;
            const auto aside = co_await setAside(run, shown.error());
            if (!run->mayContinue() || !run->copy)
                co_return;
            isUsable = aside.has_value();
            keeping.setAside = isUsable ? std::optional(shown.error()) : std::nullopt;
            keeping.state = isUsable ? Keeping::State::Kept : Keeping::State::Failing;
            keeping.error = isUsable ? std::nullopt : std::optional(aside.error());
            run->directory->setKeeping(keeping);
        }
    }
    run->keeper = std::make_unique<CopyKeeper>(*run->directory, *run->copy);
    if (isAnothers)
        run->keeper->forget();
    else if (!isUsable)
        run->keeper->keepAll(); // where it can be made later
}

QCoro::Task<> forgetKept(SyncRunPtr run)
{
    if (run->keeper)
        run->keeper->keepAll(); // so that who goes need not be noted one by one
    const auto rows = run->directory->users().rows();
    co_await dropUsers(run, rows);
    if (!run->mayContinue())
        co_return;
    forgetAll(*run->directory);
    if (run->keeper)
        run->keeper->forget();
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
