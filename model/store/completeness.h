// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QDateTime>

#include <optional>

namespace provost {

/// What the local copy holds of; each has a completeness of its own.
enum class Collection { Accounts, Connections, Users, Groups, Events };

/// What a listing gave cause to doubt, though the server was asked to the end and refused nothing.
enum class Doubt {
    None,
    Repeats,    ///< the same page came again and again, so that the rest cannot be had
    EndsEarly,  ///< fewer came than the server counts, or it changed meanwhile
    Endless,    ///< more and more came, far beyond what it counts: it was not asked any further
    Unreadable, ///< some came without what identifies them
    CountsLess, ///< all came, and more than the server counts
};

/// How much of a collection is here, for the truth line "Complete: 128 of 128 users, 12 s old". An error is never shown
/// as an empty list: it stands here beside what was loaded before it.
struct Completeness
{
    qint64 loaded = 0;
    qint64 total = 0; ///< as the server counted; meaningless while `asOf` is invalid
    QDateTime asOf;   ///< UTC; invalid: never loaded whole
    bool loading = false;
    std::optional<Error> error; ///< why it is not complete or not fresh
    Doubt doubt = Doubt::None;

    /// All of it was loaded and nothing failed since. Events count as complete when the newest are here.
    [[nodiscard]] bool isComplete() const
    {
        return asOf.isValid() && !error && (doubt == Doubt::None || doubt == Doubt::CountsLess);
    }
    [[nodiscard]] bool isEverLoaded() const { return asOf.isValid(); }

    friend bool operator==(const Completeness&, const Completeness&) = default;
};

/// How the copy stands to its server.
struct SyncState
{
    enum class Phase {
        Idle,    ///< not started
        Loading, ///< first load, or a reload after the feed was reset
        Live,    ///< everything loaded, following the change feed
        Offline, ///< the last attempt failed with `error`; the next one comes at `retryAt`
        Refused, ///< the key is not accepted or may not read: only a person can help, nothing is retried
    };

    Phase phase = Phase::Idle;
    std::optional<Error> error;
    QDateTime retryAt; ///< UTC; valid in Offline

    friend bool operator==(const SyncState&, const SyncState&) = default;
};

/// How what is here is kept on this computer's disk.
struct Keeping
{
    enum class State {
        Off,     ///< not at all: a person or a policy wants it so
        Kept,    ///< as far as the server's changes were followed
        Failing, ///< not since `error`, for a disk that is full; it is tried again with every change
    };

    State state = State::Off;
    std::optional<Error> error;
    std::optional<Error> setAside; ///< why the copy of an earlier run could not be used

    friend bool operator==(const Keeping&, const Keeping&) = default;
};

} // namespace provost
