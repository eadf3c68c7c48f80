// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "model/secrets/secret.h"

#include <QDeadlineTimer>
#include <QFuture>

#include <memory>

/// Single operations of the OS keychain, with a deadline. GUI thread.
namespace provost::keychain {

enum class Outcome { Done, NotFound, Unavailable };

struct JobAnswer
{
    Outcome outcome = Outcome::Unavailable;
    std::shared_ptr<Secret> secret; ///< of a read that is Done
    Error error;                    ///< why it is Unavailable
};

[[nodiscard]] QFuture<JobAnswer> read(const QString& entry, QDeadlineTimer deadline);
[[nodiscard]] QFuture<JobAnswer> write(const QString& entry, const Secret& secret, QDeadlineTimer deadline);
[[nodiscard]] QFuture<JobAnswer> remove(const QString& entry, QDeadlineTimer deadline);

} // namespace provost::keychain
