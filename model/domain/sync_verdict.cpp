// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/sync_verdict.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace provost {
namespace {

/// So many of the newest requests refused is no longer daily business (a taken name), whatever else succeeds.
constexpr qint64 failingFrom = 5;
/// Where no rhythm is known, silence is worth a word after a day.
constexpr std::chrono::minutes quietAfter = 24h;

bool isFailing(const Connection& connection)
{
    return connection.recentRefusals >= failingFrom ||
           (connection.recentRefusals > 0 && connection.recentRefusals == connection.recentRequests);
}

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

} // namespace

Cadence cadenceOf(IdentityProvider idp)
{
    switch (idp) {
    case IdentityProvider::EntraId:
        return {40min, 3 * 40min,
                "https://learn.microsoft.com/en-us/entra/identity/app-provisioning/"
                "use-scim-to-provision-users-and-groups"_L1,
                QDate(2026, 11, 22)};
    case IdentityProvider::GoogleWorkspace: // "every few hours": no number to hold it to
        return {std::nullopt, 24h, "https://support.google.com/a/answer/7681608"_L1, QDate(2026, 11, 25)};
    case IdentityProvider::Okta:
        return {std::nullopt, std::nullopt, "https://developer.okta.com/docs/api/openapi/okta-scim/guides/scim-20"_L1,
                QDate(2026, 11, 22)};
    case IdentityProvider::PingOne:
        return {std::nullopt, std::nullopt,
                "https://docs.pingidentity.com/pingone/integrations/p1_provisioning_sync_status.html"_L1,
                QDate(2025, 6, 4)};
    case IdentityProvider::JumpCloud:
    case IdentityProvider::OneLogin:
    case IdentityProvider::Custom:
        return {};
    }
    Q_UNREACHABLE();
}

SyncVerdict verdictOn(const Connection& connection, const QDateTime& now)
{
    if (connection.state == ConnectionState::Paused)
        return SyncVerdict::Paused;
    if (!connection.isWatched)
        return SyncVerdict::Untold;
    if (!connection.firstRequestAt || !connection.lastRequestAt)
        return SyncVerdict::NeverConnected;
    if (isFailing(connection))
        return SyncVerdict::Failing;
    const std::chrono::milliseconds silence(connection.lastRequestAt->msecsTo(now));
    const auto lateAfter = cadenceOf(connection.idp).lateAfter;
    if (lateAfter && silence >= *lateAfter)
        return SyncVerdict::Late;
    return silence >= quietAfter ? SyncVerdict::Quiet : SyncVerdict::Alive;
}

std::optional<QDateTime> nextCycle(const Connection& connection, const QDateTime& now)
{
    const auto cadence = cadenceOf(connection.idp);
    if (!cadence.cycle || !connection.lastRequestAt || connection.state == ConnectionState::Paused)
        return std::nullopt;
    const std::chrono::milliseconds silence(connection.lastRequestAt->msecsTo(now));
    if (cadence.lateAfter && silence >= *cadence.lateAfter)
        return std::nullopt;
    const std::chrono::milliseconds cycle = *cadence.cycle;
    const qint64 cycles = std::max<qint64>(0, silence / cycle) + 1;
    return connection.lastRequestAt->addMSecs(cycles * cycle.count());
}

std::optional<QuarantineForecast> forecastQuarantine(const Connection& connection, const QDateTime& now)
{
    if (connection.idp != IdentityProvider::EntraId || connection.state == ConnectionState::Paused)
        return std::nullopt;
    const qint64 requests = connection.requestsLastDay;
    const qint64 refusals = connection.errorsLastDay;
    if (refusals <= 0)
        return std::nullopt;
    if (refusals > QuarantineRule::mostFailures)
        return QuarantineForecast{requests, refusals, now, now.addDays(QuarantineRule::disabledAfterDays)};
    if (refusals * 100 <= requests * QuarantineRule::percent)
        return std::nullopt;
    // A failure stays counted there until it is mended, so the last day's pace goes on.
    const qint64 missing = std::max<qint64>(0, QuarantineRule::leastFailures - refusals);
    if (missing > refusals * QuarantineRule::disabledAfterDays)
        return std::nullopt;
    const QDateTime expected = now.addMSecs(missing * dayMs / refusals);
    return QuarantineForecast{requests, refusals, expected, expected.addDays(QuarantineRule::disabledAfterDays)};
}

} // namespace provost
