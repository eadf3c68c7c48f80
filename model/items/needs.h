// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/activity.h"
#include "model/domain/connection.h"
#include "model/domain/overview.h"
#include "model/domain/role_rule.h"
#include "model/items/token_reminders.h"

#include <QHash>

namespace provost {

/// Something that a person has to look at, in words. Most pressing kinds first.
struct Need
{
    enum class Kind {
        Refused,      ///< the identity provider's requests
        Held,         ///< deactivations wait for a decision
        NoToken,      ///< the identity provider cannot call
        TokenEnds,    ///< soon
        Reminder,     ///< that a person set for a token without an expiry
        TokenLost,    ///< nobody has the secret
        Late,         ///< silent for longer than its rhythm explains
        SeatsAreFull, ///< nobody gets one any more
        RuleWaits,    ///< for a group that may never come
    };

    QString key; ///< stays the same while it is the same need
    Kind kind = Kind::Refused;
    std::optional<ConnectionId> connectionId; ///< unset where it is about an account
    QString title;                            ///< a whole sentence
    QString text;                             ///< what is known of it, and what follows
    QList<QDateTime> times = {};              ///< those that the text names

    /// As a person sees it: the text says as much of the times as is told without hovering.
    friend bool operator==(const Need& a, const Need& b)
    {
        return a.key == b.key && a.kind == b.kind && a.connectionId == b.connectionId && a.title == b.title &&
               a.text == b.text;
    }
};

/// What needs are found in. What is not known yet is empty.
struct NeedsBasis
{
    QList<Connection> connections;
    QList<RepeatedRefusal> refusals; ///< of the last 24 hours
    Overview overview;
    QHash<ConnectionId, RuleSet> rules; ///< of those connections whose rules wait
    QDateTime now;
    QList<TokenReminder> reminders = {};
};

/// The most pressing first. Pure; any thread.
[[nodiscard]] QList<Need> needsOf(const NeedsBasis& basis);

} // namespace provost
