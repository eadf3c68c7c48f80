// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/directory.h"

#include <chrono>
#include <optional>

/// What the directory says of itself while it is filled. Pure translations of one event of the follower each.
namespace provost {

void publishLoadStarted(Directory& directory);
/// What is here was kept by an earlier run; of a first load that was interrupted, so far. `users`: how many were kept,
/// of which all may not be here yet.
void publishRemembered(Directory& directory, const CopyMark& mark, qint64 users);
/// A page arrived; the server counted `total`.
void publishLoading(Directory& directory, Collection collection, qint64 total);
/// All of it is here, as of now, as far as the listing is to be believed.
void publishComplete(Directory& directory, Collection collection, qint64 total, Doubt doubt = Doubt::None);
/// The feed answered: everything is as of now.
void publishLive(Directory& directory);
/// A server without a feed was listed: each part is as of when it was.
void publishPassed(Directory& directory);
/// Everything keeps what it has, with the error beside it. `retryIn` unset: nothing is tried until a person acts.
void publishFailure(Directory& directory, const Error& error, std::optional<std::chrono::milliseconds> retryIn);

} // namespace provost
