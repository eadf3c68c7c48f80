// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/sync/freshness.h"

#include <array>

namespace provost {
namespace {

constexpr std::array collections{Collection::Accounts, Collection::Connections, Collection::Users, Collection::Groups,
                                 Collection::Events};

} // namespace

void publishLoadStarted(Directory& directory)
{
    for (const auto collection : collections) {
        auto state = directory.completeness(collection);
        state.loading = true;
        directory.setCompleteness(collection, state);
    }
    directory.setSyncState({SyncState::Phase::Loading, std::nullopt, {}});
}

void publishRemembered(Directory& directory, const CopyMark& mark, qint64 users)
{
    for (const auto collection : collections) {
        if (collection == Collection::Events)
            continue; // none are kept
        auto state = directory.completeness(collection);
        state.total = collection == Collection::Users ? users : state.loaded;
        state.asOf = mark.asOf;
        directory.setCompleteness(collection, state);
    }
    if (mark.listing)
        publishLoading(directory, Collection::Users, mark.listing->total);
}

void publishLoading(Directory& directory, Collection collection, qint64 total)
{
    auto state = directory.completeness(collection);
    state.loading = true;
    state.total = total;
    directory.setCompleteness(collection, state);
}

void publishComplete(Directory& directory, Collection collection, qint64 total, Doubt doubt)
{
    Completeness state;
    state.total = total;
    state.doubt = doubt;
    state.asOf = QDateTime::currentDateTimeUtc();
    directory.setCompleteness(collection, state);
}

void publishLive(Directory& directory)
{
    for (const auto collection : collections) {
        auto state = directory.completeness(collection);
        // What came and went by single changes: everything was here before and is here now.
        if (collection != Collection::Events)
            state.total = state.loaded;
        state.asOf = QDateTime::currentDateTimeUtc();
        state.loading = false;
        state.error.reset();
        directory.setCompleteness(collection, state);
    }
    directory.setRemembered(false);
    directory.setSyncState({SyncState::Phase::Live, std::nullopt, {}});
}

void publishPassed(Directory& directory)
{
    for (const auto collection : collections) {
        auto state = directory.completeness(collection);
        state.loading = false;
        state.error.reset();
        directory.setCompleteness(collection, state);
    }
    directory.setRemembered(false);
    directory.setSyncState({SyncState::Phase::Live, std::nullopt, {}});
}

void publishFailure(Directory& directory, const Error& error, std::optional<std::chrono::milliseconds> retryIn)
{
    for (const auto collection : collections) {
        auto state = directory.completeness(collection);
        state.loading = false;
        state.error = error;
        directory.setCompleteness(collection, state);
    }
    if (retryIn)
        directory.setSyncState(
            {SyncState::Phase::Offline, error, QDateTime::currentDateTimeUtc().addMSecs(retryIn->count())});
    else
        directory.setSyncState({SyncState::Phase::Refused, error, {}});
}

} // namespace provost
