// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/conformance_score.h"
#include "model/checks/rehearsal_cleaning.h"
#include "model/checks/rehearsal_steps.h"

#include <functional>

namespace provost {

/// What a rehearsal came to.
struct Rehearsal
{
    QString endpoint; ///< address as it was entered, in its ASCII form
    Dialect dialect = Dialect::Plain;
    RehearsalNames names;
    QDateTime startedAt;
    qint64 milliseconds = 0;
    bool wasStopped = false;
    bool wasHalted = false;          ///< the rest of the steps made no sense, or their time was up
    QList<ReportedFinding> findings; ///< one of each step, in their order, and `clean-up`
    QList<Leftover> leftovers;       ///< what could not be removed
    /// Of a conformance run: what it is laid beside.
    std::optional<ConformanceScore> compared;

    [[nodiscard]] int count(CheckVerdict verdict) const { return countOf(findings, verdict); }
    [[nodiscard]] CheckVerdict verdict() const { return worstOf(findings); }
};

/// Hears of each finding as soon as it stands.
using StepHeard = std::function<void(ReportedFinding)>;

/// The longest that the steps take together; cleaning up comes on top.
inline constexpr std::chrono::milliseconds rehearsalTime{180'000};

/// Leads throw-away users and a group through their lives at a SCIM 2.0 endpoint, as an identity provider would, and
/// judges each answer and what is there afterwards. What it creates it deletes again, also when `call` is cancelled or
/// the server fails midway; it changes and deletes nothing else. A request that changes something is not broken off by
/// a cancel, so that its outcome is known: it has rehearsal::requestTime, and none is sent that has less. Ends within
/// the deadline of `call` and rehearsal::cleaningTime. On the thread of the door.
[[nodiscard]] QCoro::Task<Rehearsal> rehearse(Endpoint endpoint, Dialect dialect, RehearsalNames names, StepHeard heard,
                                              Call call);

} // namespace provost
