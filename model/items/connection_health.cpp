// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/connection_health.h"

#include "model/items/words.h"

#include <QCoreApplication>

#include <limits>

namespace provost {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(provost::ConnectionHealth)
};

/// A token with fewer days left is pointed out: time enough for the administrator of an identity provider to answer.
constexpr int warnDays = 14;
/// Identity providers call at least daily; Entra ID every 40 minutes, Google Workspace every few hours.
constexpr qint64 quietAfterSeconds = 86'400;
/// A single refusal is daily business (a taken name); several in a day are not.
constexpr qint64 failingFrom = 5;

} // namespace

ConnectionHealth heartbeat(const Connection& connection, const QDateTime& now)
{
    if (connection.state == ConnectionState::Paused) {
        const auto words = connection.pausedAt ? Words::tr("paused %1").arg(words::ago(*connection.pausedAt, now))
                                               : Words::tr("paused");
        return {words, Emphasis::Muted, false, Emphasis::Muted, 4, Words::tr("paused")};
    }
    if (!connection.firstRequestAt || !connection.lastRequestAt)
        return {Words::tr("never connected"), Emphasis::Muted, false, Emphasis::Warning, 2,
                Words::tr("never connected")};
    if (connection.errorsLastDay >= failingFrom)
        return {Words::tr("failing"), Emphasis::Bad, true, Emphasis::Warning, 0, Words::tr("failing")};
    const auto ago = words::ago(*connection.lastRequestAt, now);
    if (connection.lastRequestAt->secsTo(now) >= quietAfterSeconds)
        return {Words::tr("quiet, last call %1").arg(ago),
                Emphasis::Warning,
                false,
                Emphasis::Warning,
                1,
                Words::tr("quiet")};
    return {Words::tr("alive, %1").arg(ago), Emphasis::Plain, false, Emphasis::Good, 3, Words::tr("alive")};
}

ConnectionHealth tokenHealth(const Connection& connection, const QDateTime& now)
{
    if (connection.liveTokens == 0)
        return {Words::tr("none valid"), Emphasis::Muted, false, Emphasis::Muted, -2, {}};
    if (!connection.tokenReceived)
        return {Words::tr("never received"), Emphasis::Warning, true, Emphasis::Warning, -1, {}};
    if (!connection.tokenExpiresAt)
        return {Words::tr("no expiry"), Emphasis::Plain, false, Emphasis::Good, std::numeric_limits<int>::max(), {}};
    const int days = words::daysUntil(*connection.tokenExpiresAt, now);
    const bool soon = days <= warnDays;
    return {Words::tr("%n day(s)", nullptr, days),
            soon ? Emphasis::Warning : Emphasis::Plain,
            soon,
            Emphasis::Good,
            days,
            {}};
}

} // namespace provost
