// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/report_parts.h"
#include "model/scim/schema.h"

namespace provost {

/// The largest sample that is looked at, in bytes.
inline constexpr qsizetype largestSample = 1024 * 1024;

/// What a server would find wrong with a user as an identity provider would send it: a SCIM User in JSON, or the
/// `Resources` of a list of one. `schemas` are the server's own, or those of RFC 7643 where it shows none. Each finding
/// names the attribute, such as `emails[1].type`, the rule as its id, and what the identity provider will meet; where
/// nothing is wrong there is one that says so. Sends nothing. Pure; any thread.
[[nodiscard]] QList<ReportedFinding> testSample(const QByteArray& sample, const QList<scim::Schema>& schemas);

} // namespace provost
