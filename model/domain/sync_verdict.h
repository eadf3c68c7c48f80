// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/connection.h"

#include <QDate>

#include <chrono>
#include <optional>

namespace provost {

/// How an identity provider calls while nothing is wrong, and who says so.
struct Cadence
{
    std::optional<std::chrono::minutes> cycle;     ///< unset: only when something changes, or not documented
    std::optional<std::chrono::minutes> lateAfter; ///< silence that several cycles do not explain; unset: none is
    QLatin1StringView source;                      ///< address of the page; empty: the vendor documents no rhythm
    QDate asOf;                                    ///< of the source, or when it was read
};

[[nodiscard]] Cadence cadenceOf(IdentityProvider idp);

/// How a connection is doing, judged by its identity provider's own requests. Worst first.
enum class SyncVerdict {
    Failing,        ///< the newest requests are refused
    Late,           ///< silent for longer than its rhythm explains
    NeverConnected, ///< no request yet
    Quiet,          ///< silent, and that is normal for this identity provider
    Alive,
    Paused, ///< by an operator
    Untold, ///< the server does not say what its identity provider asks for
};

/// The one judgement, for every place that shows one. `now` is the server's time, UTC. Pure; any thread.
[[nodiscard]] SyncVerdict verdictOn(const Connection& connection, const QDateTime& now);

/// When its identity provider is going to call next, by its rhythm and its last call. Nothing where there is no rhythm
/// with a number, where it was never seen, or is late already. Pure; any thread.
[[nodiscard]] std::optional<QDateTime> nextCycle(const Connection& connection, const QDateTime& now);

/// When Microsoft Entra ID is going to put the provisioning job in quarantine, projected from the last 24 hours.
struct QuarantineForecast
{
    qint64 requests = 0;
    qint64 refusals = 0;
    QDateTime expectedAt; ///< UTC, at the earliest; `now` where the rule is met already
    QDateTime disabledAt; ///< UTC; when Entra ID gives up if nothing is mended

    [[nodiscard]] int percent() const { return requests == 0 ? 0 : int(refusals * 100 / requests); }
};

/// The rule that is projected. Entra ID counts objects, each once, and not the failures to set a manager or a member;
/// we count requests. So this is a warning of the earliest time, not a promise.
struct QuarantineRule
{
    static constexpr qint64 percent = 40;          ///< more than this of the events fail …
    static constexpr qint64 leastFailures = 5000;  ///< … and at least so many did; or
    static constexpr qint64 mostFailures = 40'000; ///< more than this many did, whatever the share
    static constexpr int disabledAfterDays = 28;
    static constexpr QLatin1StringView source{
        "https://learn.microsoft.com/en-us/entra/identity/app-provisioning/application-provisioning-quarantine-status"};
    static constexpr int asOfYear = 2025, asOfMonth = 3, asOfDay = 4;
};

/// Nothing where the connection is not Entra ID's, is paused, or is not heading for quarantine within four weeks.
[[nodiscard]] std::optional<QuarantineForecast> forecastQuarantine(const Connection& connection, const QDateTime& now);

} // namespace provost
