// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/connection_health.h"

#include "model/domain/sync_verdict.h"
#include "model/items/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <limits>

namespace provost {
namespace {

struct ConnectionHealthWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::ConnectionHealth)
};

/// Less than this is hardly enough to enter a token at an identity provider.
constexpr int tightMinutes = 10;

} // namespace

QString rhythmOf(const Connection& connection)
{
    const auto cadence = cadenceOf(connection.idp);
    const auto product = productName(connection.idp);
    if (cadence.cycle)
        return ConnectionHealthWords::tr("%1 calls about every %n minute(s).", nullptr, int(cadence.cycle->count()))
            .arg(product);
    if (cadence.lateAfter)
        return ConnectionHealthWords::tr("%1 calls every few hours.").arg(product);
    if (!cadence.source.isEmpty())
        return ConnectionHealthWords::tr("%1 calls when something changes there, so that silence is normal.")
            .arg(product);
    return ConnectionHealthWords::tr(
        "How often this identity provider calls is not documented, so that silence proves nothing.");
}

QString overriddenUntil(const Connection& connection, const QDateTime& now)
{
    const auto product = productName(connection.idp);
    if (const auto next = nextCycle(connection, now))
        return ConnectionHealthWords::tr("%1 comes with its next cycle, at about %2.", "identity provider, time")
            .arg(product, words::dayAndTime(*next, now));
    if (cadenceOf(connection.idp).cycle)
        return ConnectionHealthWords::tr("When %1 comes next is not known: it is late, or was never seen.",
                                         "identity provider")
            .arg(product);
    return cadenceOf(connection.idp).source.isEmpty()
               ? ConnectionHealthWords::tr("How often this identity provider calls is not documented, nor so when it "
                                           "comes next.")
               : rhythmOf(connection);
}

QStringList outageOfReplacement(const Connection& connection, const QDateTime& now)
{
    const auto product = productName(connection.idp);
    QStringList said{ConnectionHealthWords::tr("From that moment on every request of %1 is refused, until the new "
                                               "token is entered there.",
                                               "identity provider")
                         .arg(product)};
    const auto next = nextCycle(connection, now);
    said.append(overriddenUntil(connection, now));
    if (connection.state == ConnectionState::Paused)
        said.append(ConnectionHealthWords::tr("The connection is paused, so nothing more is lost by it now."));
    else if (!connection.firstRequestAt && connection.isWatched)
        said.append(ConnectionHealthWords::tr("It was never seen here, so there is hardly a better time."));
    else if (!next)
        said.append(ConnectionHealthWords::tr("Choose an hour in which little changes there, or pause its "
                                              "provisioning first."));
    else if (now.secsTo(*next) < tightMinutes * 60)
        said.append(ConnectionHealthWords::tr("That is too soon: wait until it has called, and begin right then."));
    else
        said.append(ConnectionHealthWords::tr(
            "Begin right after a call: what is entered before the next one is missed by nobody."));
    return said;
}

ConnectionHealth heartbeat(const Connection& connection, const QDateTime& now)
{
    const auto ago = connection.lastRequestAt ? words::ago(*connection.lastRequestAt, now) : QString();
    const auto lastCall = ago.isEmpty() ? QString() : ConnectionHealthWords::tr("The last call came %1.").arg(ago);
    const auto quarantine = quarantineWarning(connection, now);
    ConnectionHealth health;
    if (connection.lastRequestAt)
        health.times = {*connection.lastRequestAt};
    switch (verdictOn(connection, now)) {
    case SyncVerdict::Paused:
        health.state = ConnectionHealthWords::tr("paused");
        health.words = connection.pausedAt
                           ? ConnectionHealthWords::tr("paused %1").arg(words::ago(*connection.pausedAt, now))
                           : health.state;
        if (connection.pausedAt)
            health.times = {*connection.pausedAt};
        health.emphasis = health.dot = Emphasis::Muted;
        health.rank = 5;
        break;
    case SyncVerdict::Untold:
        health.state = ConnectionHealthWords::tr("set up");
        health.words = ago.isEmpty() ? ConnectionHealthWords::tr("not told")
                                     : ConnectionHealthWords::tr("last synchronized %1", "time ago").arg(ago);
        health.emphasis = Emphasis::Muted;
        health.rank = 3;
        health.explanation =
            ConnectionHealthWords::tr("This server does not tell what its identity providers ask for.");
        break;
    case SyncVerdict::NeverConnected:
        health.state = health.words = ConnectionHealthWords::tr("never connected");
        health.emphasis = Emphasis::Muted;
        health.dot = Emphasis::Warning;
        health.rank = 2;
        break;
    case SyncVerdict::Failing:
        health.state = health.words = ConnectionHealthWords::tr("failing");
        health.emphasis = Emphasis::Bad;
        health.dot = Emphasis::Warning;
        health.needsAttention = true;
        health.rank = 0;
        health.explanation = words::sentences(
            {ConnectionHealthWords::tr("%1 of its newest %2 requests were refused.")
                 .arg(QString::number(connection.recentRefusals), QString::number(connection.recentRequests)),
             quarantine});
        break;
    case SyncVerdict::Late:
        health.state = ConnectionHealthWords::tr("late");
        health.words = ConnectionHealthWords::tr("late, last call %1").arg(ago);
        health.emphasis = health.dot = Emphasis::Warning;
        health.rank = 1;
        health.explanation = words::sentences({rhythmOf(connection), lastCall, quarantine});
        break;
    case SyncVerdict::Quiet:
        health.state = ConnectionHealthWords::tr("quiet");
        health.words = ConnectionHealthWords::tr("quiet, last call %1").arg(ago);
        health.rank = 3;
        health.explanation = words::sentences({rhythmOf(connection), lastCall});
        break;
    case SyncVerdict::Alive:
        health.state = ConnectionHealthWords::tr("alive");
        health.words = ConnectionHealthWords::tr("alive, %1").arg(ago);
        health.rank = 4;
        health.explanation = words::sentences({rhythmOf(connection), quarantine});
        break;
    }
    return health;
}

QString quarantineWarning(const Connection& connection, const QDateTime& now)
{
    const auto forecast = forecastQuarantine(connection, now);
    if (!forecast)
        return {};
    const auto share = ConnectionHealthWords::tr("%1 of %2 requests in the last 24 hours were refused (%3 %).")
                           .arg(words::number(forecast->refusals), words::number(forecast->requests),
                                QString::number(forecast->percent()));
    const auto rule = ConnectionHealthWords::tr(
                          "%1 puts a provisioning job in quarantine when more than %2 % of its events fail, from "
                          "%3 failures on, or at once when the credentials are not valid.")
                          .arg(productName(connection.idp), QString::number(QuarantineRule::percent),
                               words::number(QuarantineRule::leastFailures));
    const auto when =
        forecast->expectedAt <= now
            ? ConnectionHealthWords::tr("Quarantine is due now.")
            : ConnectionHealthWords::tr(
                  "Quarantine is likely, at the earliest about %1, since repeated failures of one user count "
                  "once there.")
                  .arg(words::exactly(forecast->expectedAt, now));
    const auto after = ConnectionHealthWords::tr(
                           "It then calls less and less often, down to once a day, and stops for good on %1 unless "
                           "the cause is mended.")
                           .arg(words::day(forecast->disabledAt, now));
    return words::sentences({share, rule, when, after});
}

Emphasis tokenEmphasis(int daysLeft)
{
    if (daysLeft <= tokenAlarmDays)
        return Emphasis::Bad;
    return daysLeft <= tokenWarnDays ? Emphasis::Warning : Emphasis::Plain;
}

ConnectionHealth tokenHealth(const Connection& connection, const QDateTime& now)
{
    if (connection.liveTokens == 0)
        return {ConnectionHealthWords::tr("none valid"), Emphasis::Muted, false, Emphasis::Muted, -2, {}};
    if (!connection.tokenReceived)
        return {ConnectionHealthWords::tr("never received"), Emphasis::Warning, true, Emphasis::Warning, -1, {}};
    if (!connection.tokenExpiresAt)
        return {ConnectionHealthWords::tr("no expiry"),
                Emphasis::Plain,
                false,
                Emphasis::Good,
                std::numeric_limits<int>::max(),
                {}};
    const int days = words::daysUntil(*connection.tokenExpiresAt, now);
    const bool soon = days <= tokenWarnDays;
    return {ConnectionHealthWords::tr("%n day(s)", nullptr, days), tokenEmphasis(days), soon, Emphasis::Good, days, {}};
}

} // namespace provost
