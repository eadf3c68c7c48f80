// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/rehearsal_steps.h"

/// The rules of a conformance run, part by part. They build on each other: of the users that the first part creates the
/// others read, search and change. Pure; any thread.
namespace provost::rehearsal {

[[nodiscard]] QList<RehearsalStep> discoveryRules();
[[nodiscard]] QList<RehearsalStep> creationRules();
[[nodiscard]] QList<RehearsalStep> readingRules();
[[nodiscard]] QList<RehearsalStep> filterRules();
[[nodiscard]] QList<RehearsalStep> listRules();
[[nodiscard]] QList<RehearsalStep> replacementRules();
[[nodiscard]] QList<RehearsalStep> patchRules();
[[nodiscard]] QList<RehearsalStep> versionRules();
[[nodiscard]] QList<RehearsalStep> groupRules();
[[nodiscard]] QList<RehearsalStep> bulkRules();
[[nodiscard]] QList<RehearsalStep> deletionRules();

/// `RFC 7644 3.4.2.2`: of which there are rules, in the order of the RFCs.
[[nodiscard]] QStringList sections();
/// `Filtering`: what a section is about; empty where no rule is of it.
[[nodiscard]] QString titleOfSection(const QString& section);

} // namespace provost::rehearsal
