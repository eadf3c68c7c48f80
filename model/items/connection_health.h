// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/connection.h"
#include "model/items/item_cell.h"

namespace provost {

/// How a connection is doing, in the words and emphasis that every place which shows it uses.
struct ConnectionHealth
{
    QString words;
    Emphasis emphasis = Emphasis::Plain;
    bool needsAttention = false; ///< shown as a pill
    Emphasis dot = Emphasis::Good;
    int rank = 0;                ///< for sorting, worst first
    QString state;               ///< the words without a time; set for a heartbeat
    QString explanation = {};    ///< whole sentences for a tool tip or an inspector; empty where the words say it all
    QList<QDateTime> times = {}; ///< those that words and explanation name
};

/// What the identity provider's requests say, as of `now`: the verdict of model/domain/sync_verdict.h in words.
[[nodiscard]] ConnectionHealth heartbeat(const Connection& connection, const QDateTime& now);
/// When Microsoft Entra ID is about to quarantine the connection: by which rule, when, and what follows. Empty where it
/// is not.
[[nodiscard]] QString quarantineWarning(const Connection& connection, const QDateTime& now);
/// How often its identity provider calls, in a sentence.
[[nodiscard]] QString rhythmOf(const Connection& connection);
/// Until when something that is set here and belongs to its identity provider stays as it is: the time of the next
/// cycle where there is one, else what it depends on.
[[nodiscard]] QString overriddenUntil(const Connection& connection, const QDateTime& now);
/// What ends with the only token of a connection: from when to when its identity provider is refused, when it comes
/// next, and when it does least harm. Whole sentences.
[[nodiscard]] QStringList outageOfReplacement(const Connection& connection, const QDateTime& now);
/// From so many days before it ends a token asks for attention.
inline constexpr int tokenWarnDays = 14;
/// And from so many on it is nearly too late.
inline constexpr int tokenAlarmDays = 1;
[[nodiscard]] Emphasis tokenEmphasis(int daysLeft);
/// What the tokens say, as of `now`; `dot` has no meaning here.
[[nodiscard]] ConnectionHealth tokenHealth(const Connection& connection, const QDateTime& now);

} // namespace provost
