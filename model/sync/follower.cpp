// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/sync/follower.h"

#include "model/sync/change_feed.h"
#include "model/sync/first_load.h"
#include "model/sync/freshness.h"
#include "model/sync/from_copy.h"
#include "model/sync/passes.h"

#include <algorithm>
#include <utility>

namespace provost {
namespace {

/// A refused key is tried again so rarely that it cannot be called asking.
constexpr std::chrono::hours refusedRetry{24};

/// Only a person can help: asking again with the same key would change nothing and fill the server's log.
bool needsPerson(ErrorKind kind)
{
    return kind == ErrorKind::Unauthorized || kind == ErrorKind::Forbidden;
}

bool isAnother(const Operator& before, const Operator& now)
{
    return before.id != now.id || before.accountId != now.accountId;
}

/// Loads where necessary, then follows the feed. Ends with the error that stopped it.
QCoro::Task<Error> keepUp(SyncRunPtr run)
{
    const auto who = co_await ask(run, [](AdminApi& api, Call call) { return api.whoAmI(std::move(call)); });
    if (!who)
        co_return who.error();
    // Another database answers at this address, or what was kept is of another key.
    const bool isOther = who->server.instanceId != run->instanceId || isAnother(run->directory->person(), who->person);
    if (isOther || run->directory->permissions() != who->permissions) {
        run->loaded = false;
        run->listing.reset();
    }
    if (isOther && !run->instanceId.isEmpty()) {
        co_await forgetKept(run);
        if (!run->mayContinue())
            co_return fail(ErrorKind::Cancelled, {}).value();
    }
    run->directory->setPerson(who->person, who->permissions, who->server);
    run->instanceId = who->server.instanceId;
    if (!run->hasFeed())
        run->loaded = false; // nothing tells what was different since it was kept

    while (true) {
        if (!run->loaded) {
            const auto loaded = co_await loadAll(run);
            if (!loaded)
                co_return loaded.error();
        } else if (!run->directory->completeness(Collection::Events).isEverLoaded() &&
                   run->may(Permission::ReadEvents)) {
            const auto loaded = co_await loadNewEvents(run); // of these the copy keeps none
            if (!loaded)
                co_return loaded.error();
        }
        auto following = run->hasFeed() ? followFeed(run) : waitBesidePasses(run);
        const auto followed = co_await following;
        if (!followed)
            co_return followed.error();
        run->loaded = false; // the feed was reset, or there is none
    }
}

QCoro::Task<> follow(SyncRunPtr run)
{
    if (run->copy)
        co_await showCopy(run);
    auto delay = run->timing.firstRetry;
    while (run->mayContinue()) {
        if (std::exchange(run->reloadWanted, false)) {
            run->loaded = false;
            run->quiet = false; // somebody waits for it
        }
        const auto positionBefore = run->position;
        const auto error = co_await keepUp(run);
        if (!run->mayContinue())
            co_return;
        if (run->reloadWanted)
            continue;
        if (run->position != positionBefore)
            delay = run->timing.firstRetry;
        const bool refused = needsPerson(error.kind);
        run->quiet = false;
        const auto asked = std::chrono::milliseconds(std::chrono::seconds(error.retryAfterSeconds));
        const auto wait = refused ? std::chrono::milliseconds(refusedRetry) : std::max(delay, asked);
        publishFailure(*run->directory, error, refused ? std::nullopt : std::optional(wait));
        co_await pause(run, wait);
        delay = std::min(delay * 2, run->timing.longestRetry);
    }
}

} // namespace

Follower::Follower(Session& session, Directory& directory, SyncTiming timing, LocalCopy* copy, QObject* parent)
    : QObject(parent)
    , m_run(std::make_shared<SyncRun>())
{
    m_run->session = &session;
    m_run->directory = &directory;
    m_run->copy = copy;
    m_run->timing = timing;
    if (copy)
        m_members = std::make_unique<MembersReading>(session, directory, *copy, timing);
}

Follower::~Follower()
{
    m_run->stop();
}

void Follower::start()
{
    follow(m_run);
}

void Follower::refresh()
{
    if (!m_run->directory || m_run->directory->syncState().phase == SyncState::Phase::Loading)
        return;
    m_run->reloadWanted = true;
    if (m_run->delay.isActive())
        m_run->delay.start(0);
    else
        m_run->underWay.cancel();
}

} // namespace provost
