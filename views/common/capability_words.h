// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/capability_sheet.h"
#include "views/common/theme.h"

#include <QString>

/// How what a server can do is told.
namespace provost {

/// `Filter lists`
[[nodiscard]] QString nameOf(ScimFeature feature);
/// The word for a verdict, and how loud it is.
[[nodiscard]] std::pair<QString, Tone> pillOf(CapabilityLine::Verdict verdict);
/// What the server says of it; `wasAsked`: whether it was asked at all.
[[nodiscard]] QString advertisedWords(const std::optional<bool>& advertised, bool wasAsked);

} // namespace provost
