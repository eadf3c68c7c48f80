// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/truth.h"

#include "model/items/words.h"
#include "model/store/directory.h"

#include <QCoreApplication>

namespace provost {
namespace {

struct TruthWords
{
    Q_DECLARE_TR_FUNCTIONS(Truth)
};

/// Of who may not see users, how many there are is nothing to tell.
Truth withoutUsers(const Directory& directory, const QDateTime& now)
{
    const auto groups = directory.completeness(Collection::Groups);
    if (directory.syncState().phase == SyncState::Phase::Live)
        return {TruthWords::tr("Up to date. Users are not shown to this role."), Tone::Neutral};
    if (directory.isRemembered() && !groups.error && !groups.loading)
        return {TruthWords::tr("As it was %1. Users are not shown to this role. The server has not answered yet.")
                    .arg(words::ago(groups.asOf, now)),
                Tone::Warn,
                {groups.asOf}};
    if (groups.error && groups.isEverLoaded())
        return {TruthWords::tr("Not up to date, as of %1. Users are not shown to this role.")
                    .arg(words::ago(groups.asOf, now)),
                Tone::Warn,
                {groups.asOf}};
    if (groups.error)
        return {TruthWords::tr("Nothing could be loaded from this server yet."), Tone::Bad};
    return {TruthWords::tr("Loading. Users are not shown to this role."), Tone::Neutral};
}

/// What a listing gave cause to doubt, said beside how many are here.
Truth doubted(const Directory& directory, const QDateTime& now)
{
    const auto users = directory.completeness(Collection::Users);
    const auto groups = directory.completeness(Collection::Groups);
    const auto here = words::number(users.loaded);
    const auto there = words::number(users.total);
    const auto since = words::ago(users.asOf, now);
    const auto warn = [&users](const QString& text) { return Truth{text, Tone::Warn, {users.asOf}}; };
    switch (users.doubt) {
    case Doubt::Repeats:
        return warn(TruthWords::tr("Perhaps incomplete: %1 users, %2. The server sends the same page again and again, "
                                   "so whether there are more cannot be known.")
                        .arg(here, since));
    case Doubt::EndsEarly:
        return warn(TruthWords::tr("Incomplete: %1 of %2 users, %3. The server counts more than it sends, or they "
                                   "changed while they were read.")
                        .arg(here, there, since));
    case Doubt::Endless:
        return warn(TruthWords::tr("Stopped at %1 users, %3. The server counts %2, and sends more without an end.")
                        .arg(here, there, since));
    case Doubt::Unreadable:
        return warn(TruthWords::tr("Incomplete: %1 of %2 users, %3. The server sends the others without an id that "
                                   "can be used.")
                        .arg(here, there, since));
    case Doubt::CountsLess:
        return warn(TruthWords::tr("All that the server sends: %1 users, %3. It counts %2, which is wrong or has "
                                   "changed meanwhile.")
                        .arg(here, there, since));
    case Doubt::None:
        break;
    }
    return warn(TruthWords::tr("Complete: %1 of %2 users, %3. The server’s list of groups is not: %4 of %5 are here.")
                    .arg(here, there, since, words::number(groups.loaded), words::number(groups.total)));
}

Truth completenessOf(const Directory& directory, const QDateTime& now)
{
    // Before anything is known of a person, all that is known of the server is that it has not answered.
    if (!directory.may(Permission::ReadUsers) && !directory.permissions().isEmpty())
        return withoutUsers(directory, now);
    const auto users = directory.completeness(Collection::Users);
    const auto groups = directory.completeness(Collection::Groups);
    const auto usersHere = words::number(users.loaded);
    const auto usersThere = words::number(users.total);
    const auto groupsHere = TruthWords::tr("%n group(s)", nullptr, static_cast<int>(groups.loaded));
    if (users.error && !users.isEverLoaded())
        return users.loaded == 0
                   ? Truth{TruthWords::tr("Nothing could be loaded from this server yet."), Tone::Bad}
                   : Truth{TruthWords::tr("Incomplete: %1 of %2 users were loaded.").arg(usersHere, usersThere),
                           Tone::Warn};
    if (directory.isRemembered() && !users.error && !users.loading)
        return {TruthWords::tr("As it was %4: %1 of %2 users, %3. The server has not answered yet.")
                    .arg(usersHere, usersThere, groupsHere, words::ago(users.asOf, now)),
                Tone::Warn,
                {users.asOf}};
    if (users.error)
        return {TruthWords::tr("Not up to date: %1 of %2 users, %3, as of %4.")
                    .arg(usersHere, usersThere, groupsHere, words::ago(users.asOf, now)),
                Tone::Warn,
                {users.asOf}};
    if (users.loading || !users.isEverLoaded())
        return {TruthWords::tr("Loading: %1 of %2 users so far.").arg(usersHere, usersThere), Tone::Neutral};
    const bool lacksGroups = groups.doubt != Doubt::None && groups.doubt != Doubt::CountsLess;
    if (users.doubt != Doubt::None || lacksGroups)
        return doubted(directory, now);
    return {TruthWords::tr("Complete: %1 of %2 users, %3, %4")
                .arg(usersHere, usersThere, groupsHere, words::ago(users.asOf, now)),
            Tone::Neutral,
            {users.asOf}};
}

/// Where what is here will not be here at the next start.
Truth withKeeping(const Truth& truth, const Keeping& keeping)
{
    const bool isFailing = keeping.state == Keeping::State::Failing;
    if (!isFailing && !keeping.setAside)
        return truth;
    const auto statement = isFailing ? TruthWords::tr("No copy can be kept on this computer")
                                     : TruthWords::tr("The earlier copy could not be used and was set aside");
    return {TruthWords::tr("%1 · %2", "two statements").arg(truth.text, statement), std::max(truth.tone, Tone::Warn),
            truth.times};
}

} // namespace

Truth truthOf(const Directory& directory, const QDateTime& now)
{
    const auto truth = withKeeping(completenessOf(directory, now), directory.keeping());
    const int ahead = directory.serverInfo().clockAheadMinutes;
    if (ahead == 0)
        return truth;
    const auto clocks =
        ahead > 0 ? TruthWords::tr("This computer’s clock is %n minute(s) behind the server’s", nullptr, ahead)
                  : TruthWords::tr("This computer’s clock is %n minute(s) ahead of the server’s", nullptr, -ahead);
    return {TruthWords::tr("%1 · %2", "two statements").arg(truth.text, clocks), std::max(truth.tone, Tone::Warn),
            truth.times};
}

Truth connectednessOf(const Directory& directory)
{
    switch (directory.syncState().phase) {
    case SyncState::Phase::Idle:
    case SyncState::Phase::Loading:
        return {TruthWords::tr("connecting"), Tone::Neutral};
    case SyncState::Phase::Live:
        return {TruthWords::tr("connected"), Tone::Ok};
    case SyncState::Phase::Offline:
        return {TruthWords::tr("not reachable"), Tone::Warn};
    case SyncState::Phase::Refused:
        return {TruthWords::tr("key not accepted"), Tone::Bad};
    }
    Q_UNREACHABLE();
}

} // namespace provost
