// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/endpoint_call.h"
#include "model/checks/rehearsal_steps.h"
#include "model/checks/report_parts.h"

/// What the answers to a rehearsal mean: the judging half of rehearsal.h. Pure functions.
namespace provost::rehearsal {

/// Puts the values into a template; what has none stays as it is.
[[nodiscard]] QString filledIn(const char* text, const Values& values);
/// Whether an id can stand in a path, a filter and JSON as it is, and in a report: it does not hold the token.
[[nodiscard]] bool isUsableId(const QString& id, QByteArrayView token);
/// The name by which a resource is known again: userName, or displayName of a group.
[[nodiscard]] QString nameIn(const QJsonObject& resource, bool isGroup);
[[nodiscard]] inline bool isOfGroups(const RehearsalStep& step)
{
    return QLatin1StringView(step.path).startsWith(QLatin1StringView("/Groups"));
}

/// What a StepJudge found.
struct StepFault
{
    CheckVerdict verdict = CheckVerdict::Pass;
    QString sentence = {}; ///< empty beside Pass
};

struct StepReplies
{
    EndpointReply reply;
    std::optional<EndpointReply> readBack; ///< what is there afterwards
};

/// A finding of a step that was made.
[[nodiscard]] ReportedFinding judgeStep(const RehearsalStep& step, const Values& values, const StepReplies& replies);
/// One of a step that was not.
[[nodiscard]] ReportedFinding notMade(const RehearsalStep& step, const Values& values, const QString& sentence,
                                      const QList<CheckExchange>& exchanges = {});
/// What is wrong with an answer whatever was asked: none came, or the server is busy or broken.
[[nodiscard]] std::optional<ReportedFinding> noAnswer(const RehearsalStep& step, const Values& values,
                                                      const EndpointReply& reply);

} // namespace provost::rehearsal
