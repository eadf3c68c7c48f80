// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/id.h"

#include <QDateTime>

#include <optional>

namespace provost {

using SessionId = Id<struct SessionTag>;

/// Why a session ended.
enum class SessionEnd {
    None,        ///< it has not ended
    SignedOut,   ///< the product or an operator ended it
    Deactivated, ///< its user was deactivated
    Deleted      ///< its user was deleted
};

/// `none`, `signedOut`, `deactivated`, `deleted`.
[[nodiscard]] QString slug(SessionEnd end);
[[nodiscard]] std::optional<SessionEnd> sessionEndFromSlug(QStringView slug);

/// A session of a user in the product, which registered it here and asks whether it is still good. Times are UTC.
struct ProductSession
{
    SessionId id;
    UserId userId;
    QString label; ///< the product's own words: device, browser
    QDateTime startedAt;
    std::optional<QDateTime> endedAt;
    SessionEnd end = SessionEnd::None;

    friend bool operator==(const ProductSession&, const ProductSession&) = default;
};

/// Whether somebody may sign in, and why not.
enum class SignIn { Allowed, Unknown, Suspended, Deleted };

/// `allowed`, `unknown`, `suspended`, `deleted`.
[[nodiscard]] QString slug(SignIn answer);
[[nodiscard]] std::optional<SignIn> signInFromSlug(QStringView slug);

/// The seats of one account.
struct SeatUsage
{
    qint64 used = 0;
    std::optional<qint64> limit; ///< unset: as many as come

    friend bool operator==(const SeatUsage&, const SeatUsage&) = default;
};

/// What an account has bought.
struct AccountPlan
{
    QString plan; ///< the product's own word, such as `enterprise`; empty: none
    SeatUsage seats;

    friend bool operator==(const AccountPlan&, const AccountPlan&) = default;
};

/// Days for which a server keeps what is over; 0: for ever.
struct RetentionDays
{
    static constexpr int most = 36'500;

    int events = 0; ///< requests of identity providers
    int audit = 0;  ///< operators' changes
    int usage = 0;  ///< ended sessions and released seats, also of users who are gone

    friend bool operator==(const RetentionDays&, const RetentionDays&) = default;
};

} // namespace provost
